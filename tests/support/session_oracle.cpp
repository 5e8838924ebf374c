// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/session_oracle.h"

#include "core/storage/journal/fold.h"
#include "core/storage/schema/all_tables.h"

#include <sqlite3.h>

// Debian builds SQLite with sessions; its header shows them only to those who say so.
extern "C" {
int sqlite3session_create(sqlite3*, const char*, sqlite3_session**);
void sqlite3session_delete(sqlite3_session*);
int sqlite3session_attach(sqlite3_session*, const char*);
int sqlite3session_changeset(sqlite3_session*, int*, void**);
struct sqlite3_changeset_iter;
int sqlite3changeset_start(sqlite3_changeset_iter**, int, void*);
int sqlite3changeset_next(sqlite3_changeset_iter*);
int sqlite3changeset_op(sqlite3_changeset_iter*, const char**, int*, int*, int*);
int sqlite3changeset_old(sqlite3_changeset_iter*, int, sqlite3_value**);
int sqlite3changeset_new(sqlite3_changeset_iter*, int, sqlite3_value**);
int sqlite3changeset_finalize(sqlite3_changeset_iter*);
}

namespace redvest::test {

using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the journal says of one record at the end of the unit.
struct Told
{
    bool isWhole = false; ///< folded from another desk's journal: every cell may change
    bool isGone = false;
    QMap<QString, Value> values;
};

using Journal = QHash<std::pair<QString, QString>, Told>;

Journal journalOf(const std::vector<JournalChange>& changes)
{
    Journal journal;
    for (const JournalChange& c : changes) {
        const TableSpec* spec = tableNamed(c.table);
        if (!spec || c.action == ChangeAction::Read)
            continue;
        Told& told = journal[{c.table, c.record}];
        if (c.digest.isEmpty()) {
            told.isWhole = true;
            continue;
        }
        told.isGone = c.action == ChangeAction::Remove;
        const auto values = newValues(*spec, c);
        for (auto it = values.begin(); it != values.end(); ++it)
            told.values.insert(it.key(), it.value());
    }
    return journal;
}

QString textOf(sqlite3_value* value)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

bool isSame(sqlite3_value* stored, const Value& told)
{
    if (const auto* number = std::get_if<qint64>(&told))
        return sqlite3_value_type(stored) == SQLITE_INTEGER && sqlite3_value_int64(stored) == *number;
    if (const auto* real = std::get_if<double>(&told))
        return sqlite3_value_double(stored) == *real;
    return sqlite3_value_type(stored) == SQLITE_TEXT && textOf(stored) == std::get<QString>(told);
}

/// Where each column of a table stands in a changeset: those of later schemas stand after `gone`.
using Positions = QHash<QString, int>;

Positions positionsOf(sqlite3* db, const QString& table)
{
    Positions positions;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT name, cid FROM pragma_table_info(?)", -1, &statement, nullptr) != SQLITE_OK)
        return positions;
    const QByteArray name = table.toUtf8();
    sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        positions.insert(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))),
                         sqlite3_column_int(statement, 1));
    sqlite3_finalize(statement);
    return positions;
}

/// What one row of the changeset holds that the journal does not say; "" when it says all.
QString forgotten(sqlite3_changeset_iter* row, const TableSpec& spec, const Positions& positions, int operation,
                  const Journal& journal)
{
    sqlite3_value* id = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(row, 0, &id);
    else
        sqlite3changeset_old(row, 0, &id);
    const QString record = textOf(id);
    const auto told = journal.constFind({spec.name, record});
    if (told == journal.constEnd())
        return u"%1/%2 has no journal row"_s.arg(spec.name, record);
    if (told->isWhole)
        return {};
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        sqlite3_value* cell = nullptr;
        if (sqlite3changeset_new(row, positions.value(spec.columns[i].name), &cell) != SQLITE_OK || cell == nullptr)
            continue;
        const auto value = told->values.constFind(spec.columns[i].name);
        if (value == told->values.constEnd() || !isSame(cell, *value))
            return u"%1/%2.%3 is not what the journal says"_s.arg(spec.name, record, spec.columns[i].name);
    }
    sqlite3_value* gone = nullptr;
    sqlite3changeset_new(row, positions.value(u"gone"_s), &gone);
    if (gone != nullptr && (sqlite3_value_int(gone) != 0) != told->isGone)
        return u"%1/%2 was removed or restored without a journal row"_s.arg(spec.name, record);
    return {};
}

QString firstFault(sqlite3* db, sqlite3_changeset_iter* rows, const Journal& journal)
{
    QHash<QString, Positions> positions;
    while (sqlite3changeset_next(rows) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(rows, &name, &columns, &operation, &indirect);
        const QString table = QString::fromUtf8(name);
        const TableSpec* spec = tableNamed(table);
        const bool isJournal = table == u"entry"_s || table == u"change"_s;
        if (operation == SQLITE_DELETE && (spec || isJournal))
            return u"a row of %1 was really deleted"_s.arg(table);
        if (!spec)
            continue;
        if (!positions.contains(table))
            positions.insert(table, positionsOf(db, table));
        if (const QString fault = forgotten(rows, *spec, positions.value(table), operation, journal); !fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

SessionOracle::~SessionOracle()
{
    for (sqlite3_session* session : std::as_const(m_sessions))
        sqlite3session_delete(session);
}

void SessionOracle::began(Connection& connection)
{
    if (connection.sqliteHandle() == nullptr)
        return;
    sqlite3_session* session = nullptr;
    if (sqlite3session_create(connection.sqliteHandle(), "main", &session) != SQLITE_OK ||
        sqlite3session_attach(session, nullptr) != SQLITE_OK)
        throw Failure(u"The witness of the tests cannot look on."_s);
    m_sessions.insert(&connection, session);
}

void SessionOracle::beforeCommit(Connection& connection, const std::vector<JournalChange>& changes)
{
    sqlite3_session* session = m_sessions.value(&connection);
    if (session == nullptr)
        return;
    int size = 0;
    void* bytes = nullptr;
    sqlite3_changeset_iter* rows = nullptr;
    if (sqlite3session_changeset(session, &size, &bytes) != SQLITE_OK ||
        sqlite3changeset_start(&rows, size, bytes) != SQLITE_OK)
        throw Failure(u"The witness of the tests has seen nothing."_s);
    const QString fault = firstFault(connection.sqliteHandle(), rows, journalOf(changes));
    sqlite3changeset_finalize(rows);
    sqlite3_free(bytes);
    ++m_units;
    if (!fault.isEmpty())
        throw Failure(u"A change is missing in the journal."_s, fault);
}

void SessionOracle::ended(Connection& connection)
{
    if (sqlite3_session* session = m_sessions.take(&connection))
        sqlite3session_delete(session);
}

} // namespace redvest::test
