// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shown where a workspace is destroyed in part: what is safe, and the ways on. Restoring the newest sound backup, or
// rescuing what can be proven of the file into a new one; both run as jobs, and neither touches the damaged file's own
// content. Nobody may have the workspace open meanwhile.

#pragma once

#include "core/domain/backups.h"
#include "core/domain/salvage.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redvest {
class Clock;
class Workspace;
} // namespace redvest

namespace redvest::ui {

class JobBar;

/// Where the workspace has a guardian (core/usecases/backups/guardian.h), both ways are for who may; until hold() is
/// called the use-cases refuse.
class RescueDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `reason`: the sentence by which the damage showed. `clock`: the PC's own.
    RescueDialog(QString file, const QString& reason, const Clock& clock, QString actor, QWidget* parent = nullptr);

    /// `guardian`: the workspace's, which must outlive the dialog. What whoever signed in to it may not do stays grey
    /// and says who may.
    void hold(const Workspace& guardian);
    /// The workspace to open now; "" when another one is to be chosen.
    [[nodiscard]] const QString& next() const { return m_next; }
    void salvageInto(const QString& out);
    void restoreBackup();
    [[nodiscard]] bool isBusy() const;

private:
    /// A button and what it does, in one row.
    QPushButton* addWay(QVBoxLayout* column, const QString& name, const QString& text, QLabel* explanation);
    void lookForBackup();
    void showBackup(const std::optional<Backup>& backup);
    void askForName();
    void showSalvaged(const Salvaged& salvaged, const QString& list);
    void showProblem(const QString& sentence);
    void setWaysEnabled(bool areEnabled);

    QString m_file;
    QString m_actor;
    const Clock& m_clock;
    QString m_next;
    const Workspace* m_guardian = nullptr;
    std::optional<Backup> m_backup;
    QLabel* m_says;
    QLabel* m_backupSays;
    QPushButton* m_restore = nullptr;
    QPushButton* m_salvage = nullptr;
    QPushButton* m_open;
    JobBar* m_bar;
};

} // namespace redvest::ui
