// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/check/check.h"

#include "core/storage/journal/journal.h"
#include "core/storage/schema/all_tables.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

#include <sqlite3.h>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// SQLite reads text that is not quite UTF-8 as if it were, so a flipped bit can hide behind the same characters.
bool isCleanText(const char* bytes, int size)
{
    if (std::all_of(bytes, bytes + size, [](char c) { return static_cast<signed char>(c) > 0; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes, size));
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

bool isCleanCell(sqlite3_stmt* row, int column, ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return sqlite3_column_type(row, column) == SQLITE_INTEGER;
    case ColumnType::Real:
        return sqlite3_column_type(row, column) == SQLITE_FLOAT;
    case ColumnType::Text:
        break;
    }
    if (sqlite3_column_type(row, column) != SQLITE_TEXT)
        return false;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
    return isCleanText(bytes, sqlite3_column_bytes(row, column));
}

using Columns = std::vector<ColumnSpec>;

qint64 uncleanRows(sqlite3* db, const QString& table, const Columns& columns)
{
    QStringList names;
    for (const ColumnSpec& column : columns)
        names << column.name;
    const QByteArray sql = u"SELECT %1 FROM %2 NOT INDEXED"_s.arg(names.join(u", "_s), table).toUtf8();
    sqlite3_stmt* row = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &row, nullptr) != SQLITE_OK)
        return 1;
    qint64 unclean = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        bool isClean = true;
        for (std::size_t i = 0; isClean && i < columns.size(); ++i)
            isClean = isCleanCell(row, int(i), columns[i].type);
        unclean += isClean ? 0 : 1;
    }
    sqlite3_finalize(row);
    return code == SQLITE_DONE ? unclean : unclean + 1;
}

Columns texts(const QStringList& names)
{
    Columns columns;
    for (const QString& name : names)
        columns.push_back({name, ColumnType::Text});
    return columns;
}

Columns with(Columns columns, const QString& name, ColumnType type)
{
    columns.push_back({name, type});
    return columns;
}

} // namespace

void checkForms(Connection& db, Problems& problems)
{
    sqlite3* handle = db.sqliteHandle();
    if (handle == nullptr)
        return;
    const auto look = [&](const QString& table, const Columns& columns) {
        if (const qint64 count = uncleanRows(handle, table, columns); count > 0)
            problems.push_back({u"form"_s, table,
                                tr("%1 rows of %2 hold something of another kind than they should. Restore the last "
                                   "backup.")
                                    .arg(count)
                                    .arg(table)});
    };
    for (const TableSpec* spec : allTables()) {
        Columns columns = spec->columns;
        for (const auto& name : {u"id"_s, u"stamp"_s})
            columns = with(std::move(columns), name, ColumnType::Text);
        look(spec->name, with(std::move(columns), u"gone"_s, ColumnType::Integer));
    }
    look(u"entry"_s, with(texts({u"id"_s, u"device"_s, u"stamp"_s, u"at"_s, u"actor"_s, u"verb"_s, u"reason"_s,
                                 u"seen"_s, u"chain"_s, u"signature"_s}),
                          u"seq"_s, ColumnType::Integer));
    look(u"change"_s, texts({u"id"_s, u"entry"_s, u"tbl"_s, u"record"_s, u"action"_s, u"fields"_s, u"digest"_s}));
    look(u"meta"_s, texts({u"id"_s, u"value"_s}));
    look(u"vault"_s, texts({u"id"_s, u"value"_s}));
    look(u"known"_s, with(texts({u"id"_s, u"chain"_s, u"stamp"_s}), u"seq"_s, ColumnType::Integer));
    look(u"conflict"_s, texts({u"id"_s, u"tbl"_s, u"record"_s, u"field"_s, u"candidates"_s}));
}

void checkJournalIds(Connection& db, Problems& problems)
{
    const auto complain = [&](const QString& id) {
        problems.push_back(
            {u"journal"_s, id, tr("The journal row %1 is not where it belongs. Restore the last backup.").arg(id)});
    };
    QSet<QString> entries;
    db.each(u"SELECT id, device, seq, at FROM entry"_s, {}, [&](const Row& row) {
        entries.insert(row.text(0));
        if (row.text(0) != entryId(row.text(1), row.integer(2)) || toUtcText(fromUtcText(row.text(3))) != row.text(3))
            complain(row.text(0));
    });
    QString entry;
    int number = 0;
    db.each(u"SELECT id, entry, action FROM change ORDER BY id"_s, {}, [&](const Row& row) {
        number = row.text(1) == entry ? number + 1 : 1;
        entry = row.text(1);
        const bool isPlaced = row.text(0) == entry + u'-' + QString::number(number).rightJustified(7, u'0');
        if (!isPlaced || !entries.contains(entry) || !fromWord<ChangeAction>(row.text(2)))
            complain(row.text(0));
    });
}

void checkHeads(Connection& db, Problems& problems)
{
    QMap<QString, QStringList> held, said;
    db.each(u"SELECT device, seq, chain, stamp FROM entry ORDER BY device, seq"_s, {}, [&](const Row& row) {
        held[row.text(0)] = QStringList{QString::number(row.integer(1)), row.text(2), row.text(3)};
    });
    db.each(u"SELECT id, seq, chain, stamp FROM known"_s, {}, [&](const Row& row) {
        said[row.text(0)] = QStringList{QString::number(row.integer(1)), row.text(2), row.text(3)};
    });
    if (held != said)
        problems.push_back({u"known"_s,
                            {},
                            tr("What the workspace says it holds of each desk is not what it holds. Repair the "
                               "workspace.")});
}

} // namespace redvest::storage
