// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// New keys for what is entered from now on, and with it a new recovery key where its paper is lost: says what that does
// and what it cannot take back, asks why, and for two groups of the new paper. The work itself, which looks through
// every record, is a job's.

#pragma once

#include "core/usecases/workspace/keys_renewal.h"
#include "ui/access/recovery_paper.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace redvest::ui {

class NewKeysDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewKeysDialog(Workspace& ws, QWidget* parent = nullptr);

    /// While the keys are being renewed the dialog stays.
    void reject() override;
    /// What was changed, after it was accepted.
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }

private:
    QWidget* makeEntries();
    QWidget* makePaper();
    [[nodiscard]] bool isConfirmed() const;
    void look();
    void renew();
    void setBusy(bool);

    Workspace& m_ws;
    RecoveryPaper m_recovery;
    ChangeSet m_changes;
    QLineEdit* m_reason;
    QCheckBox* m_withRecovery;
    QWidget* m_paper = nullptr;
    QWidget* m_entries; ///< what is asked
    QProgressBar* m_bar;
    QWidget* m_buttons = nullptr;
    bool m_isBusy = false;
    QLabel* m_refused;
    QPushButton* m_print;
    QPushButton* m_go;
};

} // namespace redvest::ui
