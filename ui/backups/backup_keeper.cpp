// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backup_keeper.h"

#include "core/usecases/backups/backup_copies.h"
#include "core/usecases/backups/backups.h"
#include "ui/desk/jobs.h"
#include "ui/desk/session.h"
#include "ui/parts/look/wait_card.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLookEveryMs = 60'000;
/// Before that nobody needs to be told; then it is told anew as often.
constexpr int kCardAfterMs = 300;

/// What a job that backed up brings back.
struct BackedUp
{
    Instant newest;
    CopyReminder reminder;
    qint64 tookMs = 0; ///< 0 when nothing had changed
};

BackedUp keep(const Workspace& ws, BackupCause cause, const Clock& clock, Progress& progress)
{
    QElapsedTimer passed;
    passed.start();
    const bool isMade = backUpIfChanged(ws, cause, clock, progress).has_value();
    BackedUp kept{{}, copyReminder(ws.file(), clock), isMade ? passed.elapsed() : 0};
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
    // A failure is not shown: everything saved is safe in the log, and the next tick tries again.
    runJob<bool>(this, work, [this](const JobResult<bool>&) { m_isBusy = false; });
}

void BackupKeeper::backUp(BackupCause cause)
{
    m_isBusy = true;
    m_hasWritten = false;
    const auto work = [cause, &session = m_session, &clock = m_clock](Progress& progress) {
        return keep(*session.sibling(), cause, clock, progress);
    };
    runJob<BackedUp>(this, work, [this, cause](JobResult<BackedUp> result) {
        m_isBusy = false;
        m_tried = m_clock.now();
        m_hasFailed = result.end == JobEnd::Failed;
        if (m_hasFailed) {
            // It is tried again in half an hour, and if it fails again, the failure is shown again.
            m_hasWritten = true;
            Q_EMIT failed(tr("No backup could be made: %1").arg(result.message));
        }
        if (result.value) {
            m_last = result.value->newest;
            if (result.value->tookMs > 0)
                m_tookMs = result.value->tookMs;
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

qint64 BackupKeeper::expectedMs() const
{
    // Copying and reading back what was copied, on the disk of an office PC.
    constexpr qint64 kBytesPerMs = 60'000;
    return m_tookMs > 0 ? m_tookMs : QFileInfo(m_session.workspace().file()).size() / kBytesPerMs;
}

void BackupKeeper::finish()
{
    m_timer.stop();
    if (!isKept())
        return;
    QEventLoop waiting;
    JobResult<bool> ended;
    const auto work = [&session = m_session, &clock = m_clock](Progress& progress) {
        closeUp(*session.sibling(), clock, progress);
        return true;
    };
    QElapsedTimer passed;
    passed.start();
    WaitCard card(tr("The workspace is being backed up. RedVest ends by itself when that is done."));
    const qint64 expected = expectedMs();
    QTimer looking;
    connect(&looking, &QTimer::timeout, &card, [&] {
        card.setTime(passed.elapsed(), expected);
        card.show();
    });
    looking.start(kCardAfterMs);
    runJob<bool>(this, work, [&](JobResult<bool> result) {
        ended = std::move(result);
        waiting.quit();
    });
    waiting.exec();
    if (ended.end == JobEnd::Failed)
        noteBackupFailure(m_session.workspace().file(), ended.message);
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
