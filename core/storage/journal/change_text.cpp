// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/change_text.h"

#include "core/storage/journal/journal.h"

#include <algorithm>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

void appendField(QString& to, const QString& name)
{
    to += to.isEmpty() ? u'{' : u',';
    to += u'"';
    to += name;
    to += u"\":"_s;
}

} // namespace

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

QString updatedFields(const TableSpec& spec, const std::vector<Value>& before, const std::vector<Value>& after)
{
    QString fields;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!isWritten(spec, i, before, after))
            continue;
        appendField(fields, spec.columns[i].name);
        fields += u'[';
        appendJson(fields, before[i]);
        fields += u',';
        appendJson(fields, after[i]);
        fields += u']';
    }
    return fields.isEmpty() ? u"{}"_s : fields + u'}';
}

JournalChange changeOf(const TableSpec& spec, const QString& id, ChangeAction action, QString fields)
{
    JournalChange change{spec.name, id, action, std::move(fields), {}};
    change.digest = digestOf(change);
    return change;
}

} // namespace redvest::storage
