// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backup_keeper.h"

#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "ui/desk/jobs.h"
#include "ui/desk/session.h"

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookEveryMs = 60'000;

/// What a job brings back.
struct Kept
{
    Instant newest;
    CopyReminder reminder;
};

Kept keep(const Workspace& ws, BackupCause cause, const Clock& clock, Progress& progress)
{
    (void)backUpIfChanged(ws, cause, clock, progress);
    Kept kept{{}, copyReminder(ws.file(), clock)};
    for (const Backup& b : backups(ws.file())) {
        if (b.counts() && !kept.newest.isSet())
            kept.newest = b.at;
    }
    return kept;
}

} // namespace

BackupKeeper::BackupKeeper(Session& session, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::tick);
    connect(&session, &Session::changed, this, [this] { m_hasWritten = m_wroteLately = true; });
}

bool BackupKeeper::isKept() const
{
    return !m_session.workspace().isReadOnly() && !m_session.workspace().isShared();
}

void BackupKeeper::begin()
{
    if (!isKept())
        return;
    const QString before = takeBackupFailure(m_session.workspace().file());
    if (!before.isEmpty())
        Q_EMIT failed(tr("The backup at the last closing failed: %1").arg(before));
    m_timer.start(kLookEveryMs);
    backUp(BackupCause::Start);
}

void BackupKeeper::tick()
{
    if (m_hasWritten && !m_isBusy && m_clock.now() >= plusMinutes(m_tried, kEveryMinutes))
        backUp(BackupCause::Timer);
    else if (!m_wroteLately && !m_isBusy && isLogLong(m_session.workspace()))
        settle();
    m_wroteLately = false;
}

void BackupKeeper::settle()
{
    m_isBusy = true;
    const auto work = [&session = m_session](Progress&) {
        settleLog(*session.sibling());
        return true;
    };
    // A failure is nobody's concern: everything saved is safe in the log, and the next tick tries again.
    runJob<bool>(this, work, [this](const JobResult<bool>&) { m_isBusy = false; });
}

void BackupKeeper::backUp(BackupCause cause)
{
    m_isBusy = true;
    m_hasWritten = false;
    const auto work = [cause, &session = m_session, &clock = m_clock](Progress& progress) {
        return keep(*session.sibling(), cause, clock, progress);
    };
    runJob<Kept>(this, work, [this, cause](JobResult<Kept> result) {
        m_isBusy = false;
        m_tried = m_clock.now();
        m_hasFailed = result.end == JobEnd::Failed;
        if (m_hasFailed) {
            // Tried again in half an hour, and told again: it must not be missed.
            m_hasWritten = true;
            Q_EMIT failed(tr("No backup could be made: %1").arg(result.message));
        }
        if (result.value) {
            m_last = result.value->newest;
            m_tried = m_last;
            m_isCopyDue = result.value->reminder.isDue;
            if (cause == BackupCause::Start)
                remind();
        }
        Q_EMIT changed();
    });
}

void BackupKeeper::remind()
{
    if (m_isCopyDue)
        Q_EMIT reminded(tr("The last copy on a stick is more than a week old, or there is none. Plug the stick in and "
                           "choose File › Backups and restore…"));
}

void BackupKeeper::finish()
{
    m_timer.stop();
    if (!isKept())
        return;
    const QString file = m_session.workspace().file();
    NoProgress silent;
    const auto work = [this](Progress& progress) {
        return backUpIfChanged(m_session.workspace(), BackupCause::Exit, m_clock, progress).has_value();
    };
    const auto result = attempt<bool>(work, silent);
    if (result.end == JobEnd::Failed)
        noteBackupFailure(file, result.message);
}

QString BackupKeeper::shown() const
{
    if (!m_last.isSet())
        return m_hasFailed ? tr("Not backed up") : QString();
    const bool isToday = localDate(m_last) == localDate(m_clock.now());
    const QString time = isToday ? localTime(m_last).toString(u"HH:mm"_s) : toLocalText(m_last);
    if (m_hasFailed)
        return tr("Not backed up since %1").arg(time);
    return m_isCopyDue ? tr("Backed up %1 · copy to a stick is due").arg(time) : tr("Backed up %1").arg(time);
}

} // namespace redvest::ui
