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

/// As appendJson, with the usual text put as it is.
template <class Put>
void putJson(const Put& put, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    const bool isPlain = text && std::none_of(text->begin(), text->end(),
                                              [](QChar c) { return c == u'"' || c == u'\\' || c < QChar(0x20); });
    if (isPlain) {
        put(u"\"");
        put(*text);
        put(u"\"");
        return;
    }
    QString json;
    appendJson(json, value);
    put(json);
}

} // namespace

QString insertedFields(const TableSpec& spec, const std::vector<Value>& values, QString& fields)
{
    // Written in one go into room enough for the longest there can be: an import words some hundred thousand of these.
    constexpr qsizetype kSigns = 6;   // around a field: ,"":""
    constexpr qsizetype kNumber = 32; // more than any number has
    constexpr qsizetype kEscaped = 6; // \u001f
    qsizetype room = 2;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto* text = std::get_if<QString>(&values[i]);
        room += spec.columns[i].name.size() + kSigns + (text ? text->size() * kEscaped : kNumber);
    }
    fields.resize(std::max(room, fields.size()));
    QChar* const begin = fields.data();
    QChar* at = begin;
    const auto put = [&at](QStringView part) { at = std::copy(part.begin(), part.end(), at); };
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto* text = std::get_if<QString>(&values[i]);
        const bool isEmpty = text ? text->isEmpty() : values[i] == emptyValue(spec.columns[i].type);
        if (isEmpty)
            continue;
        put(at == begin ? u"{\"" : u",\"");
        put(spec.columns[i].name);
        put(u"\":");
        putJson(put, values[i]);
    }
    put(at == begin ? u"{}" : u"}");
    return QString(begin, at - begin);
}

std::vector<std::size_t> writtenColumns(const TableSpec& spec, const std::vector<Value>& before,
                                        const std::vector<Value>& after)
{
    std::vector<std::size_t> differing;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] != after[i])
            differing.push_back(i);
    }
    const auto isMadeOfOne = [&](const ColumnSpec& column) {
        return std::any_of(differing.begin(), differing.end(),
                           [&](std::size_t i) { return column.sources.contains(spec.columns[i].name); });
    };
    std::vector<std::size_t> written;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] != after[i] || (spec.columns[i].isBlind() && isMadeOfOne(spec.columns[i])))
            written.push_back(i);
    }
    return written;
}

QString updatedFields(const TableSpec& spec, const std::vector<std::size_t>& columns, const std::vector<Value>& before,
                      const std::vector<Value>& after)
{
    QString fields;
    for (const std::size_t i : columns) {
        appendField(fields, spec.columns[i].name);
        fields += u'[';
        appendJson(fields, before[i]);
        fields += u',';
        appendJson(fields, after[i]);
        fields += u']';
    }
    return fields.isEmpty() ? u"{}"_s : fields + u'}';
}

QString updatedFields(const TableSpec& spec, const std::vector<Value>& before, const std::vector<Value>& after)
{
    return updatedFields(spec, writtenColumns(spec, before, after), before, after);
}

JournalChange changeOf(const TableSpec& spec, const QString& id, ChangeAction action, QString fields)
{
    JournalChange change{spec.name, id, action, std::move(fields), {}};
    change.digest = digestOf(change);
    return change;
}

} // namespace redvest::storage
