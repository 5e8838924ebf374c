// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Check database": whether every record agrees with its journal, in words; what is not right can be mended here as far
// as the journal tells what is right, and for the rest the ways out are offered. Checking and mending run as jobs.

#pragma once

#include "core/usecases/backups/repair.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace redvest::ui {

class JobBar;

class CheckDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the workspace for a job; called on the job's thread.
    using OpenWorkspace = std::function<std::unique_ptr<Workspace>()>;

    /// `clock` is the PC's own. `mayRepair`: not open for reading only.
    CheckDialog(OpenWorkspace open, const Clock& clock, bool mayRepair, QWidget* parent = nullptr);

    /// Mending is for who may (core/domain/deeds): else its button is grey and says who may.
    void hold(const Workspace& ws);
    void check();
    void repair();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// Records may be other than shown.
    void repaired();
    /// What could not be mended is to be rescued; whoever has the workspace open closes it.
    void rescueWanted();

private:
    void buildButtons();
    void showChecked(const Problems& problems, const QStringList& told);
    void showRepaired(const Repair& repair);
    void say(const char* role, const QString& verdict, const QStringList& lines);

    OpenWorkspace m_open;
    const Clock& m_clock;
    bool m_mayRepair;
    QLabel* m_verdict;
    QPlainTextEdit* m_lines;
    JobBar* m_bar;
    QPushButton* m_repair;
    QPushButton* m_rescue;
};

} // namespace redvest::ui
