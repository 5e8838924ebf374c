// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups there are: when, why, what is in each, what restoring one would take away. Restoring asks once more, in
// the same window and in those words. A backup from a stick joins the list, an encrypted copy after its passphrase; a
// copy for a stick is made here too. Reading and copying run as jobs.

#pragma once

#include "core/usecases/backups/backups.h"
#include "ui/desk/jobs.h"
#include "ui/parts/table/list_paper.h"
#include "ui/parts/table/rows_model.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace redvest::ui {

class CopyOpener;
class CopyPanel;
class JobBar;
class MessageStrip;
class PanelList;

class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the workspace for a job; called on the job's thread.
    using OpenWorkspace = std::function<std::unique_ptr<Workspace>()>;

    /// `clock` is the PC's own. `file`: the workspace.
    BackupsDialog(QString file, OpenWorkspace open, const Clock& clock, QWidget* parent = nullptr);

    /// Restoring is for who may (core/domain/deeds): else its button stays grey and says who may. Papers of the list
    /// name the office.
    void hold(const Workspace& ws);
    /// Reads the list anew.
    void refresh();
    void copyTo(const QString& folder);
    /// A backup or an encrypted copy that lies elsewhere joins the list.
    void openOther(const QString& file);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// A backup is ready to take the workspace's place; whoever has it open closes it and calls finishRestore.
    void restoreReady(const redvest::PreparedRestore& plan);

protected:
    /// Enter does what the keyboard is on.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildTable(QVBoxLayout* column);
    void buildCopying();
    void buildButtons(QVBoxLayout* column);
    void reject() override;
    void join(const QString& file, Backup backup);
    void showRows();
    void showChosen();
    void showLoss(const Loss& loss);
    void makeOne();
    void restore();
    void ask(bool isAsking);
    void setRestorable(bool is);
    [[nodiscard]] ListFacts facts() const;
    [[nodiscard]] const Backup* chosen() const;

    QString m_file;
    OpenWorkspace m_open;
    const Clock& m_clock;
    RowsModel<Backup> m_rows;
    std::vector<Backup> m_own;
    std::vector<Backup> m_others;     ///< from elsewhere, shown first
    QHash<QString, QString> m_origin; ///< of those: where the person took it from
    NewestJob m_lossJob;
    QTableView* m_view;
    QLabel* m_loss;
    CopyPanel* m_copying;
    CopyOpener* m_opener;
    JobBar* m_bar;
    MessageStrip* m_strip;
    QPushButton* m_restore;
    PanelList* m_list;
    QString m_office;
    QString m_whyNot; ///< why whoever is signed in may not restore; "" when he may
    bool m_isAsking = false;
};

} // namespace redvest::ui
