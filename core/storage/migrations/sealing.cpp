// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations/sealing.h"

#include "core/storage/engine/local_values.h"
#include "core/storage/journal/conflicts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCleanUp = u"clean_up"_s;

ColumnSpec sealedSpec(const QString& table, const QString& column, KeyClass keyClass)
{
    ColumnSpec spec{column, ColumnType::Text};
    spec.keyClass = keyClass;
    spec.place = (table + u'|' + column + u'|').toLatin1();
    return spec;
}

/// By device and number, without their changes.
std::vector<JournalEntry> headsIn(Connection& db)
{
    std::vector<JournalEntry> heads;
    db.each(u"SELECT device, seq, stamp, at, actor, verb, reason, seen, chain FROM entry ORDER BY device, seq"_s, {},
            [&](const Row& row) {
                heads.push_back({row.text(0),
                                 row.integer(1),
                                 row.text(2),
                                 fromUtcText(row.text(3)),
                                 row.text(4),
                                 row.text(5),
                                 row.text(6),
                                 row.text(7),
                                 row.text(8),
                                 {}});
            });
    return heads;
}

/// Of two steps in a row the note outside has followed neither: what was before the first counts.
void noteChainBefore(Connection& db)
{
    if (db.location().isServer() || !localValue(db, kChainBeforeSealing).isEmpty())
        return;
    QString before;
    db.each(u"SELECT seq, chain FROM known WHERE id = :id"_s, {{u":id"_s, localValue(db, u"device"_s)}},
            [&](const Row& row) { before = row.text(0) + u' ' + row.text(1); });
    if (!before.isEmpty())
        setLocalValue(db, kChainBeforeSealing, before);
}

} // namespace

Sealing::Sealing(Connection& db, Keys keys, const std::vector<SealedTable>& tables)
    : m_db(db)
    , m_keys(std::move(keys))
    , m_tables(tables)
{
    for (const SealedTable& table : tables) {
        for (const auto& [column, keyClass] : table.columns)
            m_columns.insert({table.name, column}, sealedSpec(table.name, column, keyClass));
    }
}

void Sealing::run()
{
    noteChainBefore(m_db);
    for (const SealedTable& table : m_tables)
        sealRows(table);
    sealJournal();
    sealConflicts();
    setLocalValue(m_db, kCleanUp, u"1"_s);
}

void Sealing::sealRows(const SealedTable& table)
{
    if (table.columns.empty() && table.indexes.empty())
        return;
    constexpr qint64 kAtATime = 2000;
    QStringList written;
    for (const auto& [column, keyClass] : table.columns)
        written << column;
    QStringList read = written;
    for (const MadeIndex& index : table.indexes) {
        written << index.column;
        for (const QString& source : index.sources) {
            if (!read.contains(source))
                read << source;
        }
    }
    const QString select =
        u"SELECT id, %1 FROM %2 WHERE id > :last ORDER BY id LIMIT %3"_s.arg(read.join(u", "_s), table.name)
            .arg(kAtATime);
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table.name, written.join(u" = ?, "_s));
    QString last = u""_s;
    std::vector<std::vector<Value>> rows; // read first: writing while reading would meet its own rows
    do {
        rows.clear();
        m_db.each(select, {{u":last"_s, last}}, [&](const Row& row) {
            last = row.text(0);
            rows.push_back(sealedRow(table, read, row));
        });
        for (const std::vector<Value>& values : rows)
            m_db.runOrdered(update, values);
    } while (qint64(rows.size()) == kAtATime);
}

std::vector<Value> Sealing::sealedRow(const SealedTable& table, const QStringList& read, const Row& row) const
{
    const QString id = row.text(0);
    Plain plain;
    for (qsizetype i = 0; i < read.size(); ++i)
        plain.insert(read[i], row.text(int(i) + 1));
    std::vector<Value> values;
    for (const auto& [column, keyClass] : table.columns)
        values.emplace_back(sealed(table.name, column, id, plain.value(column)));
    for (const MadeIndex& index : table.indexes) {
        QStringList sources;
        for (const QString& source : index.sources)
            sources << plain.value(source);
        values.emplace_back(blind(index, sources));
    }
    values.emplace_back(id);
    return values;
}

void Sealing::sealJournal()
{
    QHash<QString, QString> chains;
    for (const JournalEntry& entry : headsIn(m_db)) {
        const QString id = entryId(entry.device, entry.seq);
        QString& chain = chains[entry.device];
        ChainDigest digest(chain, entry);
        qint64 place = 0;
        eachChangeOf(m_db, id, [&](const JournalChange& told) {
            ++place;
            JournalChange change = told;
            if (seal(change))
                m_db.runOrdered(u"UPDATE change SET fields = ?, digest = ? WHERE id = ?"_s,
                                {change.fields, change.digest,
                                 QString(id + u'-' + QString::number(place).rightJustified(7, u'0'))});
            digest.add(change);
            return true;
        });
        chain = digest.result();
        if (chain != entry.chain)
            m_db.runOrdered(u"UPDATE entry SET chain = ? WHERE id = ?"_s, {chain, id});
    }
    for (auto it = chains.begin(); it != chains.end(); ++it)
        m_db.runOrdered(u"UPDATE known SET chain = ? WHERE id = ?"_s, {it.value(), it.key()});
}

void Sealing::sealConflicts()
{
    const auto isDropped = [&](const Conflict& c) {
        return std::any_of(m_tables.begin(), m_tables.end(),
                           [&](const SealedTable& t) { return t.name == c.table && t.dropped.contains(c.field); });
    };
    for (Conflict conflict : conflictsIn(m_db)) {
        if (isDropped(conflict))
            m_db.runOrdered(u"DELETE FROM conflict WHERE id = ?"_s, {conflictId(conflict)});
        if (!m_columns.contains({conflict.table, conflict.field}))
            continue;
        for (QString& value : conflict.values) {
            const QJsonArray read = QJsonDocument::fromJson((u'[' + value + u']').toUtf8()).array();
            value.clear();
            appendJson(value, Value(sealed(conflict.table, conflict.field, conflict.record, read.at(0).toString())));
        }
        m_db.runOrdered(u"UPDATE conflict SET candidates = ? WHERE id = ?"_s,
                        {candidatesText(conflict), conflictId(conflict)});
    }
}

QString Sealing::sealed(const QString& table, const QString& column, const QString& record, const QString& plain) const
{
    return storedCell(m_keys, *m_columns.constFind({table, column}), record, plain);
}

QString Sealing::blind(const MadeIndex& index, const QStringList& plain) const
{
    const QString comparable = index.comparable(plain);
    return comparable.isEmpty() ? u""_s : m_keys.of(index.keyClass)->blind(comparable);
}

bool Sealing::seal(JournalChange& change)
{
    const auto table =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const SealedTable& t) { return t.name == change.table; });
    // Of what was blanked by an erasure only the digest of what it said remains.
    if (table == m_tables.end() || isBlanked(change))
        return false;
    QJsonObject object = QJsonDocument::fromJson(change.fields.toUtf8()).object();
    bool isTouched = addIndexes(*table, change, object);
    for (const QString& column : table->dropped) {
        isTouched = isTouched || object.contains(column);
        object.remove(column);
    }
    for (const auto& [column, keyClass] : table->columns) {
        const auto at = object.find(column);
        if (at == object.end())
            continue;
        isTouched = true;
        const auto made = [&, &column = column](const QJsonValue& value) {
            return sealed(change.table, column, change.record, value.toString());
        };
        if (const QJsonArray pair = at.value().toArray(); pair.size() == 2)
            at.value() = QJsonArray{made(pair[0]), made(pair[1])};
        else
            at.value() = made(at.value());
    }
    if (!isTouched)
        return false;
    change.fields = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    change.digest = digestOf(change);
    return true;
}

bool Sealing::addIndexes(const SealedTable& table, const JournalChange& change, QJsonObject& object)
{
    const bool isWhole = change.action == ChangeAction::Insert || change.action == ChangeAction::Erase;
    if (isWhole)
        m_told.remove(change.record);
    const QJsonObject plain = object;
    bool isTouched = false;
    for (const MadeIndex& index : table.indexes)
        isTouched = addIndex(index, change, object) || isTouched;
    for (const MadeIndex& index : table.indexes) {
        // What is made of one column needs no memory: an update says its old value itself.
        for (const QString& source : index.sources.size() > 1 ? index.sources : QStringList()) {
            const QJsonValue value = plain.value(source);
            if (!value.isUndefined())
                m_told[change.record].insert(source,
                                             value.isArray() ? value.toArray().at(1).toString() : value.toString());
        }
    }
    return isTouched;
}

bool Sealing::addIndex(const MadeIndex& index, const JournalChange& change, QJsonObject& object)
{
    const bool isWhole = change.action == ChangeAction::Insert || change.action == ChangeAction::Erase;
    const Plain told = m_told.value(change.record);
    QStringList before, after;
    for (const QString& source : index.sources) {
        const QJsonValue value = object.value(source);
        const bool isPair = value.isArray();
        before << (isPair ? value.toArray().at(0).toString() : told.value(source));
        after << (value.isUndefined() ? before.last() : isPair ? value.toArray().at(1).toString() : value.toString());
    }
    const QString was = blind(index, before), is = blind(index, after);
    if (isWhole ? is.isEmpty() : before == after)
        return false;
    object.insert(index.column, isWhole ? QJsonValue(is) : QJsonValue(QJsonArray{was, is}));
    return true;
}

QString chainAsNoted(Connection& db, const QString& device, const DeviceHead& noted)
{
    if (localValue(db, kChainBeforeSealing) == QString::number(noted.seq) + u' ' + noted.chain)
        return noted.chain;
    QString chain;
    db.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(device, noted.seq)}},
            [&](const Row& row) { chain = row.text(0); });
    return chain;
}

bool cleanUpAfterSealing(Connection& db)
{
    if (localValue(db, kCleanUp) != u"1"_s)
        return false;
    db.run(u"VACUUM"_s);
    setLocalValue(db, kCleanUp, u""_s);
    if (!db.dialect().checkpoint.isEmpty())
        db.each(db.dialect().checkpoint, {}, [](const Row&) {});
    return true;
}

} // namespace redvest::storage
