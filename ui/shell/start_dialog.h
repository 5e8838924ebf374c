// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program asks when it has no workspace to open, or another is wanted: one of those opened last, another that
// is there, a new one, the sample, or what a backup or an encrypted copy holds, on a PC that has nothing else left.

#pragma once

#include "core/base/outcome.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QSettings;

namespace redvest {
struct Backup;
class Clock;
class Progress;
} // namespace redvest

namespace redvest::ui {

class CopyOpener;
class DivisionPicker;
class JobBar;
class RecentList;

class StartDialog final : public QDialog
{
    Q_OBJECT
public:
    StartDialog(const Clock& clock, QString actor, QWidget* parent = nullptr);
    ~StartDialog() override;
    /// Lists the workspaces opened last (recent_workspaces.h) and lets one be taken off the list there. The one at
    /// `open`, which the window shows already, is left out. Nothing is shown where there are none.
    void offerRecent(std::unique_ptr<QSettings> kept, const QString& open = {});
    /// The workspace chosen or made; "" when the person left.
    [[nodiscard]] const QString& file() const { return m_file; }
    /// A sentence on top: why a workspace could not be opened.
    void setReason(const QString& sentence);
    /// Asks for what opens it, when it is encrypted, and then for a name.
    void openBackup(const QString& file);
    /// As openBackup ends: `backup` becomes the workspace `file`, which is not there yet.
    void restoreAs(const Backup& backup, const QString& file);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeRecent();
    QWidget* makeNewForm();
    QWidget* makeButtons();
    void showRecent();
    void openRecent(const QString& place);
    void removeRecent(const QString& place);
    /// Names the office after the division as offices are called, unless somebody wrote a name.
    void proposeOffice();
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
    std::unique_ptr<QSettings> m_kept; ///< null where nothing is offered
    QString m_open;                    ///< which of the recent ones is left out
    QLabel* m_reason;
    RecentList* m_recent;
    QWidget* m_recentBox = nullptr;
    DivisionPicker* m_division;
    QLineEdit* m_office;
    JobBar* m_job;
    CopyOpener* m_opener;
};

} // namespace redvest::ui
