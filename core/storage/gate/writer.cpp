// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"

#include "core/base/failure.h"
#include "core/storage/gate/refused_change.h"
#include "core/storage/journal/change_log.h"
#include "core/storage/journal/change_text.h"
#include "core/storage/journal/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StoredRow
{
    bool exists = false;
    bool isGone = false;
    std::vector<Value> values;
};

StoredRow storedRow(Connection& db, const TableSpec& spec, const QString& id)
{
    StoredRow stored;
    db.each(u"SELECT %1, gone FROM %2 WHERE id = :id"_s.arg(spec.selectList, spec.name), {{u":id"_s, id}},
            [&](const Row& row) {
                stored.exists = true;
                for (std::size_t i = 0; i < spec.columns.size(); ++i)
                    stored.values.push_back(row.value(int(i) + 1, spec.columns[i].type));
                stored.isGone = row.integer(int(spec.columns.size()) + 1) != 0;
            });
    return stored;
}

} // namespace

namespace {

/// Runs the statement that carries `change` out.
void carryOut(Connection& db, const JournalChange& change, const QString& sql, const std::vector<Value>& bound)
{
    try {
        db.runOrdered(sql, bound);
    } catch (const EngineFailure& failure) {
        if (failure.trouble() != Trouble::Forbidden)
            throw;
        throw RefusedChange(failure, change);
    }
}

} // namespace

void Writer::eachChange(const std::function<bool(const JournalChange&)>& take) const
{
    m_log.each(take);
}

void Writer::insertRow(const TableSpec& spec, const QString& id, const std::vector<Value>& values)
{
    NewRow row = m_maker.made(spec, id, values);
    carryOut(connection(), row.change, spec.insertSql, row.bound);
    m_log.add(std::move(row.change));
}

void Writer::add(const NewRow& row)
{
    const JournalChange& told = row.change;
    carryOut(connection(), told, row.table->insertSql, row.bound);
    // Copies that share nothing: threads that free each other's memory wait for each other.
    const auto own = [](const QString& text) { return QString(text.constData(), text.size()); };
    m_log.add({row.table->name, own(told.record), told.action, own(told.fields), own(told.digest)});
}

bool Writer::putRow(const TableSpec& spec, const QString& id, const std::vector<Value>& values)
{
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists) {
        insertRow(spec, id, values);
        return true;
    }
    const std::vector<Value> after = sealedOver(keys(), spec, id, stored.values, values);
    if (!stored.isGone && stored.values == after)
        return false;
    updateRow(spec, id, stored.values, after, stored.isGone);
    return true;
}

bool Writer::putOver(const TableSpec& spec, const QString& id, const std::vector<Value>& stored,
                     const std::vector<Value>& opened, std::vector<Value> values)
{
    const std::vector<Value> after = sealedOver(keys(), spec, id, stored, std::move(values), &opened);
    if (stored == after)
        return false;
    updateRow(spec, id, stored, after, false);
    return true;
}

Problems Writer::changeRow(const TableSpec& spec, const QString& id, const std::vector<Value>& shown,
                           const std::vector<Value>& wanted)
{
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists || stored.isGone)
        return {
            {u"stale"_s,
             {},
             QCoreApplication::translate("Storage", "Somebody else has removed this record meanwhile. Copy what you "
                                                    "typed, then open the list again.")}};
    Problems problems;
    std::vector<Value> now = stored.values;
    std::vector<Value> after = stored.values;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const ColumnSpec& column = spec.columns[i];
        if (wanted[i] == shown[i])
            continue;
        if (column.isSealed())
            now[i] = openCell(keys(), column, id, std::get<QString>(stored.values[i]));
        // A blind index moves with what it is made from, so that one is asked.
        if (!column.isBlind() && now[i] != shown[i] && now[i] != wanted[i])
            problems.push_back(
                {u"stale"_s, column.name,
                 QCoreApplication::translate("Storage", "Somebody else has changed this field meanwhile. "
                                                        "Look at the new value, then decide.")});
        after[i] = column.keyClass ? storedCell(keys(), column, id, std::get<QString>(wanted[i]),
                                                std::get<QString>(stored.values[i]))
                                   : wanted[i];
    }
    if (problems.empty() && after != stored.values)
        updateRow(spec, id, stored.values, after, false);
    return problems;
}

void Writer::updateRow(const TableSpec& spec, const QString& id, const std::vector<Value>& before,
                       const std::vector<Value>& after, bool restore)
{
    QString sql = u"UPDATE "_s + spec.name + u" SET "_s;
    std::vector<Value> bound;
    const std::vector<std::size_t> written = writtenColumns(spec, before, after);
    bound.reserve(written.size() + 2);
    for (const std::size_t i : written) {
        sql += spec.columns[i].name + u" = ?, "_s;
        bound.push_back(after[i]);
    }
    // Named only where it changes: every index over it would be looked up and written again.
    sql += restore ? u"gone = 0, stamp = ? WHERE id = ?"_s : u"stamp = ? WHERE id = ?"_s;
    bound.emplace_back(m_maker.stamp());
    bound.emplace_back(id);
    JournalChange change = changeOf(spec, id, restore ? ChangeAction::Restore : ChangeAction::Update,
                                    updatedFields(spec, written, before, after));
    carryOut(connection(), change, sql, bound);
    m_log.add(std::move(change));
}

void Writer::noteRead(const QString& table, const QString& record, const QString& what)
{
    QString fields = u"{\"what\":"_s;
    appendJson(fields, Value(what + u""_s));
    JournalChange change{table, record + u""_s, ChangeAction::Read, fields + u'}', {}};
    change.digest = digestOf(change);
    m_log.add(std::move(change));
}

void Writer::eraseRow(const TableSpec& spec, const QString& id, const std::vector<Value>& values)
{
    eraseTo(spec, id, sealedOver(keys(), spec, id, {}, values));
}

void Writer::eraseTo(const TableSpec& spec, const QString& id, const std::vector<Value>& sealed)
{
    QString assignments;
    for (const ColumnSpec& c : spec.columns)
        assignments += c.name + u" = ?, "_s;
    std::vector<Value> bound = sealed;
    bound.emplace_back(m_maker.stamp());
    bound.emplace_back(id);
    connection().runOrdered(u"UPDATE %1 SET %2gone = 0, stamp = ? WHERE id = ?"_s.arg(spec.name, assignments), bound);
    blankChanges(connection(), spec.name, id);
    // What this very unit of work changed before is told by the row that remains.
    m_log.forget(spec.name, id);
    QString fields;
    m_log.add(changeOf(spec, id, ChangeAction::Erase, insertedFields(spec, sealed, fields)));
}

void Writer::eraseAgain(const TableSpec& spec, const QString& id, const QMap<QString, Value>& rest, bool isGone)
{
    if (!storedRow(connection(), spec, id).exists)
        return;
    std::vector<Value> values;
    for (const ColumnSpec& c : spec.columns)
        values.push_back(rest.value(c.name, emptyValue(c.type)));
    eraseTo(spec, id, values);
    if (isGone)
        removeRow(spec, id);
}

void Writer::removeRow(const TableSpec& spec, const QString& id)
{
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists || stored.isGone)
        return;
    connection().runOrdered(u"UPDATE %1 SET gone = 1, stamp = ? WHERE id = ?"_s.arg(spec.name), {m_maker.stamp(), id});
    m_log.add(changeOf(spec, id, ChangeAction::Remove, u"{}"_s));
}

void Writer::setRow(const TableSpec& spec, const QString& id, const QMap<QString, Value>& fields, bool isGone)
{
    if (isGone)
        return removeRow(spec, id);
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists)
        return;
    std::vector<Value> after = stored.values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        after[std::size_t(spec.columnIndex(it.key()))] = it.value();
    if (stored.isGone || after != stored.values)
        updateRow(spec, id, stored.values, after, stored.isGone);
}

} // namespace redvest::storage
