// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asked after keys were renewed: the backups made before, one by one, and whether they are to be removed. Enter keeps
// them.

#pragma once

#include "core/domain/backups.h"
#include "core/usecases/workspace/workspace.h"

#include <QDialog>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace redvest::ui {

class JobBar;

class OlderBackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `older`: not empty (backupsOfOlderKeys). `clock` is the PC's own.
    OlderBackupsDialog(const Workspace& ws, const std::vector<Backup>& older, const Clock& clock,
                       QWidget* parent = nullptr);
    /// While they are being removed the dialog stays.
    void reject() override;

private:
    void list(const std::vector<Backup>& older);
    void removeAll();

    const Workspace& m_ws;
    const Clock& m_clock;
    QListWidget* m_list;
    QLabel* m_reason;
    JobBar* m_bar;
    QPushButton* m_remove;
    QPushButton* m_keep;
};

/// Asks when there are such backups and whoever is signed in may remove them.
void offerToRemoveOlderBackups(const Workspace& ws, const Clock& clock, QWidget* parent);

} // namespace redvest::ui
