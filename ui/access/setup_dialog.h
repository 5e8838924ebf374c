// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the use without accounts to the use with them: says plainly what either means, shows the recovery key once, and
// goes on only when two of its groups were typed from the paper.

#pragma once

#include "core/usecases/workspace/access.h"
#include "ui/access/recovery_paper.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace redvest::ui {

class PassphraseEdit;

class SetupDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SetupDialog(Workspace& ws, QWidget* parent = nullptr);
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }
    [[nodiscard]] const QString& recoveryKey() const { return m_recovery.key(); }

private:
    QWidget* makeForm();
    void setUp();

    Workspace& m_ws;
    RecoveryPaper m_recovery;
    QLineEdit* m_name;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    QLabel* m_reason;
    ChangeSet m_changes;
};

} // namespace redvest::ui
