// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/start_report.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/lost_entries.h"
#include "core/storage/queries/journal_queries.h"
#include "core/usecases/workspace/drafts.h"
#include "core/usecases/workspace/wire.h"

#include <QCoreApplication>

namespace redvest {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMostBehindMs = 5 * kMinuteMs;
constexpr qint64 kMostAheadMs = qint64(366) * 24 * 60 * kMinuteMs; ///< no desk lies still for longer, by and large

QString tr(const char* text)
{
    return QCoreApplication::translate("StartReport", text);
}

QString afterDisorderlyEnd(const Workspace& ws)
{
    storage::Database& db = ws.database();
    const Instant last = storage::lastEntry(db.read());
    const QString saved = last.isSet() ? tr("Everything saved up to %1 is here.").arg(toLocalText(last))
                                       : tr("Nothing had been saved yet.");
    const Problems found = storage::quickCheck(db);
    const QString sound = drafts(ws).empty()
                              ? tr("The file was looked at and is sound. What had not been saved, please enter again.")
                              : tr("The file was looked at and is sound. What was typed and not saved is offered.");
    const QString health = found.empty() ? sound : found.front().text;
    return tr("The program was ended in mid-work last time (%1).").arg(db.facts().leftBy) + u' ' + saved + u' ' +
           health;
}

QString ofClock(Instant now, Instant last)
{
    if (!last.isSet())
        return {};
    if (now.ms - last.ms > kMostAheadMs)
        return tr("The clock of this PC shows %1, more than a year after the last entry here, made at %2. If that "
                  "cannot be, set the date and time right before going on: what is entered now keeps this date, and "
                  "days and deadlines are reckoned by it.")
            .arg(toLocalText(now), toLocalText(last));
    if (last.ms - now.ms <= kMostBehindMs)
        return {};
    return tr("The clock of this PC shows %1, but the last entry here was made at %2. Set the date and time right "
              "before going on: days and deadlines are reckoned by it.")
        .arg(toLocalText(now), toLocalText(last));
}

} // namespace

QStringList startReport(const Workspace& ws)
{
    QStringList sentences;
    storage::Database& db = ws.database();
    if (!db.facts().leftBy.isEmpty())
        sentences << afterDisorderlyEnd(ws);
    if (const QString loss = lossReport(ws); !loss.isEmpty())
        sentences << loss;
    if (const QString clock = clockReport(ws); !clock.isEmpty())
        sentences << clock;
    if (const QString wire = wireWarning(ws); !wire.isEmpty())
        sentences << wire;
    return sentences;
}

QString clockReport(const Workspace& ws)
{
    // A sample's clock goes back to its day on each opening.
    return ws.isSample() ? QString() : ofClock(ws.now(), storage::lastEntry(ws.database().read()));
}

QString lossReport(const Workspace& ws)
{
    const auto lost = storage::lostEntries(ws.database());
    if (!lost)
        return {};
    const qint64 count = lost->noted.seq - lost->heldTo;
    const QString last = lost->last.isSet() ? toLocalText(lost->last) : tr("an unknown time");
    // As many or more are there, but others: the file was written elsewhere from an older state.
    const QString what =
        count > 0 ? tr("%1 entries of this desk, the last made at %2, are missing in this file.").arg(count).arg(last)
                  : tr("The file holds other entries of this desk than were saved here up to %1.").arg(last);
    return what + u' ' +
           tr("It is an older copy, or its last changes were damaged. Look for the newer file or a backup made after "
              "that "
              "time and merge or restore it; what is entered meanwhile is kept and comes together with it.");
}

Problems workspaceNotices(const Workspace& ws)
{
    Problems notices = storage::notices(ws.database().read());
    if (const QString loss = lossReport(ws); !loss.isEmpty())
        notices.insert(notices.begin(), {QStringLiteral("entries_missing"), {}, loss});
    return notices;
}

} // namespace redvest
