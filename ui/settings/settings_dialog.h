// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: a search line over everything a person or the office can set, and what is fixed.

#pragma once

#include "ui/settings/own_settings.h"

#include <QDialog>

class QLineEdit;

namespace redvest::ui {

class MessageStrip;
class Session;
class SettingsSheet;

class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What a person sets counts at once; what the office sets is saved by a button beside it. `session` and the
    /// actions of `doors` must outlive the dialog.
    SettingsDialog(Session& session, const SettingsDoors& doors, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();

    MessageStrip* m_strip;
    QLineEdit* m_search;
    SettingsSheet* m_sheet;
};

} // namespace redvest::ui
