// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history/history.h"

#include "core/storage/damage/health.h"
#include "core/storage/journal/journal.h"
#include "core/storage/queries/history.h"
#include "core/storage/queries/undo.h"
#include "core/storage/schema/all_tables.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRecords = 200; ///< of one entry, with all their fields

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
}

storage::EntryFilter filterOf(const HistoryQuery& q)
{
    return {q.record, q.actor, q.period, q.limit, q.verbs, q.table, q.device, q.before, q.entry};
}

HistoryRow rowOf(const storage::Reader& reader, const RecordNames& names, const JournalEntry& e)
{
    HistoryRow row;
    row.id = storage::entryId(e.device, e.seq);
    row.stamp = e.stamp;
    row.at = e.at;
    row.who = e.actor;
    row.desk = names.desk(e.device);
    row.what = verbWord(e.verb);
    row.why = e.reason;
    row.isUndone = storage::undoneBy(reader, row.id).has_value();
    if (e.verb == storage::undoVerb()) {
        const auto target = storage::entryHead(reader, e.reason);
        row.what = tr("Undone: %1").arg(target ? verbWord(target->verb) : e.reason);
        row.why = target ? tr("%1, %2").arg(target->actor, toLocalText(target->at)) : QString();
    }
    if (e.changes.empty())
        return row;
    row.table = e.changes.front().table;
    row.record = e.changes.front().record;
    row.records = names.name(row.table, row.record);
    if (const qint64 more = storage::changeCount(reader, row.id) - 1; more > 0)
        row.records = tr("%1 and %2 more").arg(row.records).arg(more);
    return row;
}

/// A record is found by its id alone: no two tables share one.
QString subjectOf(const storage::Reader& reader, const RecordNames& names, const QString& record)
{
    const QString table = storage::tableOf(reader, record);
    return table.isEmpty() ? QString() : names.name(table, record);
}

void addLines(std::vector<HistoryLine>& lines, const storage::Reader& reader, const RecordNames& names,
              const JournalChange& change)
{
    HistoryLine line{
        change.table, change.record, names.name(change.table, change.record), actionWord(change.action), {}, {}, {}};
    const QJsonObject fields = QJsonDocument::fromJson(reader.openedFields(change).toUtf8()).object();
    const bool isWhole = change.action != ChangeAction::Update;
    if (change.action == ChangeAction::Read)
        line.after = fields.value(u"what"_s).toString();
    if (isWhole)
        lines.push_back(line);
    const storage::TableSpec* spec = storage::tableNamed(change.table);
    for (const storage::ColumnSpec& column : spec ? spec->columns : std::vector<storage::ColumnSpec>{}) {
        const QJsonValue value = fields.value(column.name);
        if (value.isUndefined() || column.isDerived)
            continue;
        const bool isPair = value.isArray();
        line.field = fieldWord(change.table, column.name);
        line.before = isPair ? names.value(change.table, column.name, value.toArray().at(0)) : QString();
        line.after = names.value(change.table, column.name, isPair ? value.toArray().at(1) : value);
        lines.push_back(line);
    }
}

} // namespace

std::vector<HistoryEntry> history(const Workspace& ws, const HistoryQuery& query)
{
    std::vector<HistoryEntry> out;
    const storage::Reader reader = ws.read();
    for (JournalEntry& e : storage::findEntries(reader, filterOf(query))) {
        const QString id = storage::entryId(e.device, e.seq);
        out.push_back({id, std::move(e), storage::changeCount(reader, id)});
    }
    return out;
}

HistoryRows historyPage(const Workspace& ws, const HistoryQuery& query)
{
    HistoryRows page;
    const storage::Reader reader = ws.read();
    const RecordNames names(ws, reader);
    storage::EntryFilter filter = filterOf(query);
    filter.limit = query.limit + 1;
    for (const JournalEntry& e : storage::findEntries(reader, filter, 1)) {
        page.hasMore = int(page.rows.size()) == query.limit;
        if (!page.hasMore)
            page.rows.push_back(rowOf(reader, names, e));
    }
    if (!query.record.isEmpty())
        page.subject = subjectOf(reader, names, query.record);
    return page;
}

std::optional<HistoryDetail> historyDetail(const Workspace& ws, const QString& entry, const QString& record)
{
    const storage::Reader reader = ws.read();
    const RecordNames names(ws, reader);
    storage::EntryFilter filter;
    filter.entry = entry;
    filter.record = record;
    filter.limit = 1;
    const auto found = storage::findEntries(reader, filter, kMostRecords);
    if (found.empty())
        return std::nullopt;
    HistoryDetail detail{rowOf(reader, names, found.front()), {}, 0};
    for (const JournalChange& change : found.front().changes)
        addLines(detail.lines, reader, names, change);
    if (record.isEmpty())
        detail.more = storage::changeCount(reader, entry) - qint64(found.front().changes.size());
    return detail;
}

QStringList historyActors(const Workspace& ws)
{
    return storage::actors(ws.read());
}

Problems checkWorkspace(Workspace& ws)
{
    return storage::check(ws.database());
}

} // namespace redvest
