// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/all_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redvest::storage {

QString bound(const QStringList& texts, const QString& name, Bindings& bindings)
{
    QStringList places;
    for (const QString& text : texts) {
        places << QStringLiteral(":%1%2").arg(name).arg(places.size());
        bindings.emplace_back(places.back(), text);
    }
    return places.isEmpty() ? QStringLiteral("NULL") : places.join(QStringLiteral(", "));
}

QStringList idsWith(const Reader& reader, const TableSpec& spec, const QString& column, const QString& text)
{
    QStringList ids;
    const auto sql = QStringLiteral("SELECT id, %1 FROM %2 WHERE gone = 0 AND %3 ORDER BY id");
    if (!spec.column(column)->isSealed()) {
        reader.each(sql.arg(column, spec.name, column + QStringLiteral(" = :text")),
                    {{QStringLiteral(":text"), text + QStringLiteral("")}},
                    [&](const Row& row) { ids << row.text(0); });
        return ids;
    }
    const SealedColumn sealed = reader.sealed(spec, column);
    reader.each(sql.arg(column, spec.name, column + QStringLiteral(" <> ''")), {}, [&](const Row& row) {
        if (sealed.open(row.text(0), row.text(1)) == text)
            ids << row.text(0);
    });
    return ids;
}

std::vector<Value> Reader::storedValues(const TableSpec& spec, const Row& row)
{
    std::vector<Value> values;
    values.reserve(spec.columns.size());
    for (std::size_t i = 0; i < spec.columns.size(); ++i)
        values.push_back(row.value(int(i) + 1, spec.columns[i].type));
    return values;
}

std::vector<Value> Reader::openedValues(const TableSpec& spec, const QString& id, std::vector<Value> stored) const
{
    for (std::size_t i = 0; spec.hasSecrets && i < spec.columns.size(); ++i) {
        if (spec.columns[i].isSealed())
            stored[i] = openCell(m_keys, spec.columns[i], id, std::get<QString>(stored[i]));
    }
    return stored;
}

std::vector<Value> Reader::openedBut(const SayKnown& say, const TableSpec& spec, const QString& id,
                                     std::vector<Value> stored) const
{
    if (!say)
        return openedValues(spec, id, std::move(stored));
    CellsKnown known(spec.columns.size());
    say(id, known);
    for (std::size_t i = 0; spec.hasSecrets && i < spec.columns.size(); ++i) {
        if (spec.columns[i].isSealed())
            stored[i] = known[i] ? *known[i] : openCell(m_keys, spec.columns[i], id, std::get<QString>(stored[i]));
    }
    return stored;
}

std::vector<Value> Reader::valuesOf(const TableSpec& spec, const Row& row) const
{
    return openedValues(spec, row.text(0), storedValues(spec, row));
}

void Reader::eachOfTexts(const QString& select, const QString& column, const QStringList& texts,
                         const std::function<void(const Row&)>& take) const
{
    constexpr qsizetype kAtOnce = 50;
    const qsizetype most = texts.size() == 1 ? 1 : kAtOnce;
    QStringList places;
    for (qsizetype i = 0; i < most; ++i)
        places += QStringLiteral(":text%1").arg(i);
    const QString sql = QStringLiteral("%1 AND %2 IN (%3)").arg(select, column, places.join(QStringLiteral(", ")));
    for (qsizetype first = 0; first < texts.size(); first += most) {
        Bindings bindings;
        for (qsizetype i = 0; i < most; ++i) // the last statement asks for the last text several times
            bindings.emplace_back(places[i], texts[std::min(first + i, texts.size() - 1)]);
        each(sql, bindings, take);
    }
}

QString Reader::opened(const QString& table, const QString& column, const QString& record, const QString& stored) const
{
    const TableSpec* spec = tableNamed(table);
    const int at = spec ? spec->columnIndex(column) : -1;
    if (at < 0 || !spec->columns[std::size_t(at)].isSealed())
        return stored;
    return openCell(m_keys, spec->columns[std::size_t(at)], record, stored);
}

QString Reader::openedFields(const JournalChange& change) const
{
    const TableSpec* spec = tableNamed(change.table);
    if (!spec || !spec->hasSecrets || change.fields.isEmpty())
        return change.fields;
    QJsonObject object = QJsonDocument::fromJson(change.fields.toUtf8()).object();
    const auto open = [&](const ColumnSpec& column, const QJsonValue& value) -> QJsonValue {
        return openCell(m_keys, column, change.record, value.toString());
    };
    for (const ColumnSpec& column : spec->columns) {
        const auto at = object.find(column.name);
        if (!column.keyClass || at == object.end())
            continue;
        if (column.isBlind()) {
            object.erase(at);
            continue;
        }
        if (const QJsonArray pair = at.value().toArray(); pair.size() == 2)
            at.value() = QJsonArray{open(column, pair[0]), open(column, pair[1])};
        else
            at.value() = open(column, at.value());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString Reader::blind(KeyClass c, const QString& comparable) const
{
    const FieldKey* key = m_keys.of(c);
    return key && !comparable.isEmpty() ? key->blind(comparable) : QStringLiteral("");
}

QStringList Reader::blinds(KeyClass c, const QString& comparable) const
{
    QStringList indexes;
    for (const auto& key : m_keys.all(c)) {
        if (!comparable.isEmpty())
            indexes.prepend(key->blind(comparable));
    }
    return indexes;
}

} // namespace redvest::storage
