// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/failure.h"
#include "core/storage/journal.h"

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

void appendField(QString& to, const QString& name)
{
    to += to.isEmpty() ? u'{' : u',';
    to += u'"';
    to += name;
    to += u"\":"_s;
}

/// An insert says only what is not empty; fold fills in the rest. `fields` is scratch space, kept between rows.
QString insertedFields(const TableSpec& spec, const std::vector<Value>& values, QString& fields)
{
    fields.resize(0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Value& v = values[i];
        const auto* text = std::get_if<QString>(&v);
        const bool isEmpty = text ? text->isEmpty() : v == emptyValue(spec.columns[i].type);
        if (isEmpty)
            continue;
        appendField(fields, spec.columns[i].name);
        appendJson(fields, v);
    }
    return fields.isEmpty() ? u"{}"_s : fields + u'}';
}

JournalChange changeOf(const TableSpec& spec, const QString& id, ChangeAction action, QString fields)
{
    JournalChange change{spec.name, id, action, std::move(fields), {}};
    change.digest = digestOf(change);
    return change;
}

} // namespace

std::vector<Value> Writer::sealedOver(const TableSpec& spec, const QString& id, const std::vector<Value>& stored,
                                      const std::vector<Value>& values) const
{
    std::vector<Value> sealed = values;
    for (std::size_t i = 0; spec.hasSecrets && i < sealed.size(); ++i) {
        if (spec.columns[i].keyClass)
            sealed[i] = storedCell(keys(), spec.columns[i], id, std::get<QString>(values[i]),
                                   stored.empty() ? QString() : std::get<QString>(stored[i]));
    }
    return sealed;
}

void Writer::insertRow(const TableSpec& spec, const QString& id, const std::vector<Value>& plain)
{
    const std::vector<Value>& values = spec.hasSecrets ? m_sealed = sealedOver(spec, id, {}, plain) : plain;
    m_bound.clear();
    m_bound.emplace_back(id);
    m_bound.insert(m_bound.end(), values.begin(), values.end());
    m_bound.emplace_back(m_stamp);
    connection().runOrdered(spec.insertSql, m_bound);
    m_changes.push_back(changeOf(spec, id, ChangeAction::Insert, insertedFields(spec, values, m_fields)));
}

bool Writer::putRow(const TableSpec& spec, const QString& id, const std::vector<Value>& values)
{
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists) {
        insertRow(spec, id, values);
        return true;
    }
    const std::vector<Value> after = sealedOver(spec, id, stored.values, values);
    if (!stored.isGone && stored.values == after)
        return false;
    updateRow(spec, id, stored.values, after, stored.isGone);
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

namespace {

/// A blind index is written with its sources even where it stays the same: whoever folds journals then finds both in
/// one change, and the later desk wins both.
bool isWritten(const TableSpec& spec, std::size_t column, const std::vector<Value>& before,
               const std::vector<Value>& after)
{
    if (before[column] != after[column])
        return true;
    const QStringList& sources = spec.columns[column].sources;
    return std::any_of(sources.begin(), sources.end(), [&](const QString& name) {
        const auto source = std::size_t(spec.columnIndex(name));
        return before[source] != after[source];
    });
}

} // namespace

void Writer::updateRow(const TableSpec& spec, const QString& id, const std::vector<Value>& before,
                       const std::vector<Value>& after, bool restore)
{
    QString assignments, fields;
    std::vector<Value> bound;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!isWritten(spec, i, before, after))
            continue;
        assignments += spec.columns[i].name + u" = ?, "_s;
        bound.push_back(after[i]);
        appendField(fields, spec.columns[i].name);
        fields += u'[';
        appendJson(fields, before[i]);
        fields += u',';
        appendJson(fields, after[i]);
        fields += u']';
    }
    bound.emplace_back(m_stamp);
    bound.emplace_back(id);
    connection().runOrdered(u"UPDATE %1 SET %2gone = 0, stamp = ? WHERE id = ?"_s.arg(spec.name, assignments), bound);
    m_changes.push_back(changeOf(spec, id, restore ? ChangeAction::Restore : ChangeAction::Update,
                                 fields.isEmpty() ? u"{}"_s : fields + u'}'));
}

void Writer::noteRead(const QString& table, const QString& record, const QString& what)
{
    appendField(m_fields = u""_s, u"what"_s);
    appendJson(m_fields, Value(what + u""_s));
    JournalChange change{table, record + u""_s, ChangeAction::Read, m_fields + u'}', {}};
    change.digest = digestOf(change);
    m_changes.push_back(std::move(change));
}

void Writer::eraseRow(const TableSpec& spec, const QString& id, const std::vector<Value>& values)
{
    eraseTo(spec, id, sealedOver(spec, id, {}, values));
}

void Writer::eraseTo(const TableSpec& spec, const QString& id, const std::vector<Value>& sealed)
{
    QString assignments;
    for (const ColumnSpec& c : spec.columns)
        assignments += c.name + u" = ?, "_s;
    std::vector<Value> bound = sealed;
    bound.emplace_back(m_stamp);
    bound.emplace_back(id);
    connection().runOrdered(u"UPDATE %1 SET %2gone = 0, stamp = ? WHERE id = ?"_s.arg(spec.name, assignments), bound);
    blankChanges(connection(), spec.name, id);
    // What this very unit of work changed before is told by the row that remains.
    std::erase_if(m_changes, [&](const JournalChange& c) { return c.table == spec.name && c.record == id; });
    m_changes.push_back(changeOf(spec, id, ChangeAction::Erase, insertedFields(spec, sealed, m_fields)));
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
    connection().runOrdered(u"UPDATE %1 SET gone = 1, stamp = ? WHERE id = ?"_s.arg(spec.name), {m_stamp, id});
    m_changes.push_back(changeOf(spec, id, ChangeAction::Remove, u"{}"_s));
}

void Writer::setRow(const TableSpec& spec, const QString& id, const QMap<QString, Value>& fields, bool isGone)
{
    const StoredRow stored = storedRow(connection(), spec, id);
    if (!stored.exists)
        return;
    std::vector<Value> after = stored.values;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        after[std::size_t(spec.columnIndex(it.key()))] = it.value();
    if (isGone)
        return removeRow(spec, id);
    if (stored.isGone || after != stored.values)
        updateRow(spec, id, stored.values, after, stored.isGone);
}

} // namespace redvest::storage
