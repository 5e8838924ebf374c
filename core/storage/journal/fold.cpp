// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/fold.h"

#include "core/base/failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

QString vectorText(const VersionVector& vector)
{
    QString text = u"{"_s;
    for (auto it = vector.begin(); it != vector.end(); ++it) {
        if (text.size() > 1)
            text += u',';
        text += u"\"%1\":%2"_s.arg(it.key()).arg(it.value());
    }
    return text + u'}';
}

VersionVector vectorFromText(const QString& text)
{
    VersionVector vector;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        vector.insert(it.key(), it.value().toInteger());
    return vector;
}

bool happenedBefore(const FoldEvent& a, const FoldEvent& b)
{
    if (a.device == b.device)
        return a.seq != b.seq ? a.seq < b.seq : a.position < b.position;
    return b.seen && a.seq <= b.seen->value(a.device, 0);
}

namespace {

using Heads = std::vector<const FoldEvent*>;

/// Those of `events` that no other of them knew, the latest stamp first.
Heads headsOf(const Heads& events)
{
    Heads heads;
    for (const FoldEvent* e : events) {
        const bool isKnown = std::any_of(events.begin(), events.end(), [&](const FoldEvent* other) {
            return other != e && happenedBefore(*e, *other);
        });
        if (!isKnown)
            heads.push_back(e);
    }
    std::sort(heads.begin(), heads.end(), [](const FoldEvent* a, const FoldEvent* b) { return a->stamp > b->stamp; });
    return heads;
}

QString jsonOf(const Value& value)
{
    QString text;
    appendJson(text, value);
    return text;
}

void foldField(FoldedRecord& out, const TableSpec& table, const QString& record, std::size_t column,
               const Heads& writers)
{
    const QString& field = table.columns[column].name;
    Heads heads = headsOf(writers);
    // Of a blind index what was written with its sources counts before what only made it anew with another key.
    const QStringList& sources = table.columns[column].sources;
    std::stable_partition(heads.begin(), heads.end(), [&](const FoldEvent* head) {
        return std::any_of(sources.begin(), sources.end(), [&](const QString& s) { return head->fields.contains(s); });
    });
    out.values[column] = heads.front()->fields.value(field);
    QStringList values;
    for (const FoldEvent* head : heads) {
        const QString json = jsonOf(head->fields.value(field));
        if (!values.contains(json))
            values << json;
    }
    // A blind index is settled with what it is made from.
    if (values.size() > 1 && !table.columns[column].isBlind())
        out.conflicts.push_back({table.name, record, field, values});
}

/// A removal stands until somebody who knew of it wrote to the record again; and it holds only when nothing was written
/// without knowing of it.
void foldPresence(FoldedRecord& out, const TableSpec& table, const QString& record, const Heads& all)
{
    const auto isKnown = [&](const FoldEvent* removal) {
        return std::any_of(all.begin(), all.end(), [&](const FoldEvent* e) { return happenedBefore(*removal, *e); });
    };
    Heads removals;
    std::copy_if(all.begin(), all.end(), std::back_inserter(removals),
                 [&](const FoldEvent* e) { return e->action == ChangeAction::Remove && !isKnown(e); });
    if (removals.empty())
        return;
    out.isGone = std::all_of(all.begin(), all.end(), [&](const FoldEvent* e) {
        return e->action == ChangeAction::Remove ||
               std::any_of(removals.begin(), removals.end(),
                           [&](const FoldEvent* r) { return happenedBefore(*e, *r); });
    });
    if (!out.isGone)
        out.conflicts.push_back({table.name, record, u"gone"_s, {u"0"_s, u"1"_s}});
}

/// Every erasure counts against all that did not know of it: nothing of the person comes back with a late package.
bool isOverErased(const FoldEvent& e, const std::vector<FoldEvent>& events)
{
    return e.action != ChangeAction::Erase && std::any_of(events.begin(), events.end(), [&](const FoldEvent& other) {
               return other.action == ChangeAction::Erase && !happenedBefore(other, e);
           });
}

} // namespace

FoldedRecord fold(const TableSpec& table, const QString& record, const std::vector<FoldEvent>& events)
{
    FoldedRecord out;
    for (const ColumnSpec& c : table.columns)
        out.values.push_back(emptyValue(c.type));
    std::vector<Heads> writers(table.columns.size());
    Heads all;
    for (const FoldEvent& e : events) {
        out.stamp = std::max(out.stamp, e.stamp);
        if (isOverErased(e, events))
            continue;
        all.push_back(&e);
        // An insert speaks for every column: what it leaves out it left empty.
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (e.fields.contains(table.columns[i].name))
                writers[i].push_back(&e);
        }
    }
    out.exists = !all.empty();
    for (std::size_t i = 0; i < writers.size(); ++i) {
        if (!writers[i].empty())
            foldField(out, table, record, i, writers[i]);
    }
    foldPresence(out, table, record, all);
    return out;
}

namespace {

/// `at`: of a pair [old, new] the one wanted; a value that is no pair is new.
void readFields(const TableSpec& table, const JournalChange& change, int at, QMap<QString, Value>& values)
{
    if (change.fields.isEmpty())
        return; // blanked by an erasure
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(change.fields.toUtf8(), &error).object();
    if (error.error != QJsonParseError::NoError)
        throw Failure(QCoreApplication::translate("Storage", "The journal is damaged. Restore the last backup."),
                      change.table + u'/' + change.record);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int column = table.columnIndex(it.key());
        if (column < 0 || (at == 0 && !it.value().isArray()))
            continue;
        const QJsonValue value = it.value().isArray() ? it.value().toArray().at(at) : it.value();
        switch (table.columns[std::size_t(column)].type) {
        case ColumnType::Integer:
            values[it.key()] = qint64(value.toInteger());
            break;
        case ColumnType::Real:
            values[it.key()] = value.toDouble();
            break;
        case ColumnType::Text:
            values[it.key()] = QString(value.toString() + u""_s);
            break;
        }
    }
}

} // namespace

QMap<QString, Value> newValues(const TableSpec& table, const JournalChange& change)
{
    QMap<QString, Value> values;
    if (change.fields.isEmpty())
        return values;
    if (change.action == ChangeAction::Insert || change.action == ChangeAction::Erase) {
        for (const ColumnSpec& c : table.columns)
            values.insert(c.name, emptyValue(c.type));
    }
    readFields(table, change, 1, values);
    return values;
}

QMap<QString, Value> oldValues(const TableSpec& table, const JournalChange& change)
{
    QMap<QString, Value> values;
    readFields(table, change, 0, values);
    return values;
}

} // namespace redvest::storage
