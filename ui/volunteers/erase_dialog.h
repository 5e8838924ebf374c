// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before a person is erased for good: what goes, what stays, why, and the name typed once more.

#pragma once

#include "core/usecases/volunteers/erasure.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class MessageStrip;
class Session;

class EraseDialog final : public QDialog
{
    Q_OBJECT
public:
    EraseDialog(Session& session, const Erasure& plan, QWidget* parent);

Q_SIGNALS:
    /// It was done; the session knows.
    void erased(const QString& name);

private:
    void judge();
    void erase();

    Session& m_session;
    Erasure m_plan;
    QComboBox* m_reason;
    QLineEdit* m_name;
    QPushButton* m_go;
    MessageStrip* m_strip;
};

} // namespace redvest::ui
