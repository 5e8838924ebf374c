// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups there are: when, why, what is in each, what restoring one would take away. Restoring asks once more, in
// the same window and in those words; a copy for a stick is made here too. Reading and copying run as jobs.

#pragma once

#include "core/usecases/backups.h"
#include "ui/parts/jobs.h"
#include "ui/parts/rows_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace redvest::ui {

class JobBar;
class MessageStrip;

class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the workspace for a job; called on the job's thread.
    using OpenWorkspace = std::function<std::unique_ptr<Workspace>()>;

    /// `clock` is the PC's own. `file`: the workspace.
    BackupsDialog(QString file, OpenWorkspace open, const Clock& clock, QWidget* parent = nullptr);

    /// Reads the list anew.
    void refresh();
    void copyTo(const QString& folder);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// A backup is ready to take the workspace's place; whoever has it open closes it and calls finishRestore.
    void restoreReady(const redvest::PreparedRestore& plan);

private:
    void buildTable(QVBoxLayout* column);
    void buildCopy(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void showChosen();
    void showLoss(const Loss& loss);
    void makeOne();
    void restore();
    void ask(bool isAsking);
    [[nodiscard]] const Backup* chosen() const;

    QString m_file;
    OpenWorkspace m_open;
    const Clock& m_clock;
    RowsModel<Backup> m_rows;
    NewestJob m_lossJob;
    QTableView* m_view;
    QLabel* m_loss;
    QLineEdit* m_passphrase;
    JobBar* m_bar;
    MessageStrip* m_strip;
    QPushButton* m_restore;
    bool m_isAsking = false;
};

} // namespace redvest::ui
