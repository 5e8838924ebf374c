// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the use without accounts to the use with them: says plainly what either means, shows the recovery key once, and
// goes on only when two of its groups were typed from the paper.

#pragma once

#include "core/usecases/workspace/access.h"

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
    [[nodiscard]] const QString& recoveryKey() const { return m_key; }

private:
    QWidget* makeForm();
    void printKey();
    void setUp();
    [[nodiscard]] bool isConfirmed() const;

    Workspace& m_ws;
    QString m_key;
    QLineEdit* m_name;
    PassphraseEdit* m_passphrase;
    PassphraseEdit* m_again;
    QLineEdit* m_third;
    QLineEdit* m_last;
    QLabel* m_reason;
    ChangeSet m_changes;
};

} // namespace redvest::ui
