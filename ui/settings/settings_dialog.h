// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: a search line over everything a person or the office can set, and what is fixed.

#pragma once

#include "ui/settings/own_settings.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

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

    /// What is typed and not saved is said once before it goes; a locked desk waits for nobody.
    void done(int result) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();

    /// Of the first group with something typed that is not saved; null where there is none.
    [[nodiscard]] QPushButton* unsaved() const;

    Session& m_session;
    MessageStrip* m_strip;
    QLineEdit* m_search;
    SettingsSheet* m_sheet;
    const QPushButton* m_warnedOf = nullptr; ///< what was said to be not saved; compared only
};

} // namespace redvest::ui
