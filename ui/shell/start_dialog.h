// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program asks when it has no workspace to open: one that is there, a new one, the sample, or what a backup or
// an encrypted copy holds, on a PC that has nothing else left.

#pragma once

#include "core/base/outcome.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace redvest {
struct Backup;
class Clock;
class Progress;
} // namespace redvest

namespace redvest::ui {

class CopyOpener;
class DivisionPicker;
class JobBar;

class StartDialog final : public QDialog
{
    Q_OBJECT
public:
    StartDialog(const Clock& clock, QString actor, QWidget* parent = nullptr);
    /// The workspace chosen or made; "" when the person left.
    [[nodiscard]] const QString& file() const { return m_file; }
    /// A sentence on top: why a workspace could not be opened.
    void setReason(const QString& sentence);
    /// Asks for what opens it, when it is encrypted, and then for a name.
    void openBackup(const QString& file);
    /// As openBackup ends: `backup` becomes the workspace `file`, which is not there yet.
    void restoreAs(const Backup& backup, const QString& file);

private:
    QWidget* makeNewForm();
    QWidget* makeButtons();
    void openExisting();
    void openShared();
    void makeNew();
    void makeFromSample();
    void chooseBackup();
    /// Puts what is in the backup under a name of its own, where nothing lies yet.
    void restore(const Backup& backup);
    /// Runs `make` in a job; the workspace it made is closed again there and opened by the caller's thread.
    void runMaking(const QString& what, const QString& file, std::function<Problems(Progress&)> make);
    [[nodiscard]] QString askForName(const QString& suggestion);

    const Clock& m_clock;
    QString m_actor;
    QString m_file;
    QLabel* m_reason;
    DivisionPicker* m_division;
    QLineEdit* m_office;
    JobBar* m_job;
    CopyOpener* m_opener;
};

} // namespace redvest::ui
