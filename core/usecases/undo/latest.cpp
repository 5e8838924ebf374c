// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/latest.h"

#include "core/storage/gate/database.h"
#include "core/storage/journal/journal.h"
#include "core/storage/queries/history.h"
#include "core/storage/queries/undo.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAtOnce = 20;
constexpr int kMostPages = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("Undo", text);
}

/// Units of work a person did with the records of the office.
bool isWork(const QString& verb)
{
    static const QStringList others{u"read."_s,      u"export."_s,  u"desk."_s,   u"device."_s,
                                    u"workspace."_s, u"account."_s, u"office."_s, u"sample."_s,
                                    u"salvage."_s,   u"restore."_s, u"merge."_s,  u"settle."_s};
    return verb != storage::undoVerb() &&
           std::none_of(others.begin(), others.end(), [&](const QString& family) { return verb.startsWith(family); });
}

LatestWork inWords(const Workspace& ws, const storage::Reader& reader, const JournalEntry& e)
{
    LatestWork work{storage::entryId(e.device, e.seq), verbWord(e.verb), 0};
    work.touched = storage::changeCount(reader, work.entry);
    if (e.changes.empty())
        return work;
    QString records = RecordNames(ws, reader).name(e.changes.front().table, e.changes.front().record);
    if (work.touched > 1)
        records = tr("%1 and %2 more").arg(records).arg(work.touched - 1);
    work.what = tr("%1: %2").arg(work.what, records);
    return work;
}

} // namespace

std::optional<LatestWork> latestWork(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    storage::EntryFilter filter;
    filter.device = ws.database().facts().device;
    filter.actor = ws.account() ? ws.account()->name : QString();
    filter.limit = kAtOnce;
    for (int page = 0; page < kMostPages; ++page) {
        const std::vector<JournalEntry> entries = storage::findEntries(reader, filter, 1);
        for (const JournalEntry& e : entries) {
            if (isWork(e.verb) && !storage::undoneBy(reader, storage::entryId(e.device, e.seq)))
                return inWords(ws, reader, e);
        }
        if (int(entries.size()) < kAtOnce)
            break;
        filter.before = entries.back().stamp;
    }
    return std::nullopt;
}

std::optional<LatestWork> workNamed(const Workspace& ws, const QString& entry)
{
    const storage::Reader reader = ws.read();
    storage::EntryFilter filter;
    filter.entry = entry;
    filter.limit = 1;
    const std::vector<JournalEntry> found = storage::findEntries(reader, filter, 1);
    return found.empty() ? std::nullopt : std::optional(inWords(ws, reader, found.front()));
}

} // namespace redvest
