// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back to the use without accounts: says what that means, wants the reason and the office's name typed.

#pragma once

#include "core/usecases/workspace/access.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace redvest::ui {

class GiveUpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GiveUpDialog(Workspace& ws, QWidget* parent = nullptr);

    /// Set when accepted.
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    void giveUp();
    void look();

    Workspace& m_ws;
    QLineEdit* m_reason;
    QLineEdit* m_office;
    QLabel* m_refused;
    QPushButton* m_go;
    ChangeSet m_changes;
};

} // namespace redvest::ui
