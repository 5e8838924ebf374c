// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/start_report.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"

#include <QCoreApplication>

namespace redvest {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMostBehindMs = 5 * kMinuteMs;

QString tr(const char* text)
{
    return QCoreApplication::translate("StartReport", text);
}

QString afterDisorderlyEnd(storage::Database& db)
{
    const Instant last = storage::lastEntry(db.read());
    const QString saved = last.isSet() ? tr("Everything saved up to %1 is here.").arg(toLocalText(last))
                                       : tr("Nothing had been saved yet.");
    const Problems found = storage::quickCheck(db);
    const QString health = found.empty() ? tr("The file was looked at and is sound. What had not been saved, please "
                                              "enter again.")
                                         : found.front().text;
    return tr("The program was ended in mid-work last time (%1).").arg(db.facts().leftBy) + u' ' + saved + u' ' +
           health;
}

QString ofClock(Instant now, Instant last)
{
    if (!last.isSet() || last.ms - now.ms <= kMostBehindMs)
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
        sentences << afterDisorderlyEnd(db);
    // A sample's clock goes back to its day on each opening.
    if (!ws.isSample()) {
        if (const QString clock = ofClock(ws.now(), storage::lastEntry(db.read())); !clock.isEmpty())
            sentences << clock;
    }
    return sentences;
}

Problems workspaceNotices(const Workspace& ws)
{
    return storage::notices(ws.database().read());
}

} // namespace redvest
