// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history/record_names.h"

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/history.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& nothing()
{
    static const QString dash = u"—"_s;
    return dash;
}

/// What the store keeps sealed begins so, and is shown to nobody here.
bool isSealed(const QString& text)
{
    return text.startsWith(u"$1"_s);
}

bool isDivision(const storage::TableSpec* table)
{
    return table && table->lies.kind == storage::Lies::Kind::Itself;
}

QString masked(storage::MaskKind mask, const QString& text)
{
    switch (mask) {
    case storage::MaskKind::Document:
        return maskedId(text);
    case storage::MaskKind::Phone:
        return maskedPhone(text);
    case storage::MaskKind::Name:
        return maskedName(text);
    case storage::MaskKind::Whole:
        return maskedWhole(text);
    case storage::MaskKind::Nothing:
        break;
    }
    return text;
}

QString yesOrNo(bool is)
{
    return is ? QCoreApplication::translate("History", "yes") : QCoreApplication::translate("History", "no");
}

QString numberText(storage::Reads reads, double number)
{
    if (reads == storage::Reads::YesNo)
        return yesOrNo(number != 0);
    return reads == storage::Reads::Cents ? QString::number(number / 100, 'f', 2) : QString::number(number, 'g', 15);
}

} // namespace

RecordNames::RecordNames(const Workspace& ws, const storage::Reader& reader)
    : m_ws(ws)
    , m_reader(std::make_unique<storage::Reader>(reader))
{}

RecordNames::~RecordNames() = default;

RecordNames::Fields RecordNames::fields(const QString& table, const QString& record) const
{
    const storage::TableSpec* spec = storage::tableNamed(table);
    return spec ? storage::storedFields(*m_reader, *spec, record) : Fields();
}

QString RecordNames::madeName(const storage::TableSpec& table, const Fields& fields) const
{
    QStringList parts;
    for (const QString& named : table.knownBy) {
        QStringList pieces;
        for (const QString& column : named.split(u'-'))
            pieces << namePart(*table.column(column), fields.value(column));
        pieces.removeAll(QString());
        parts << pieces.join(u'-');
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RecordNames::namePart(const storage::ColumnSpec& column, const QString& stored) const
{
    if (stored.isEmpty())
        return {};
    if (const storage::TableSpec* target = storage::tableReferred(column))
        return isDivision(target) ? m_ws.divisions().name(stored) : shortName(target->name, stored);
    if (column.reads == storage::Reads::Moment)
        return toLocalText(fromUtcText(stored));
    return column.reads == storage::Reads::Word ? storedWord(stored) : stored;
}

QString RecordNames::shortName(const QString& table, const QString& record) const
{
    if (record.isEmpty())
        return {};
    const storage::TableSpec* spec = storage::tableNamed(table);
    if (spec && spec->knownBy == QStringList{u"id"_s})
        return storedWord(record);
    const QString key = table + u'/' + record;
    if (const auto at = m_names.constFind(key); at != m_names.constEnd())
        return *at;
    QString name = spec ? madeName(*spec, fields(table, record)) : QString();
    if (name.isEmpty())
        name = record.right(8);
    m_names.insert(key, name);
    return name;
}

QString RecordNames::name(const QString& table, const QString& record) const
{
    return tableWord(table) + u' ' + shortName(table, record);
}

QString RecordNames::value(const QString& table, const QString& column, const QJsonValue& value) const
{
    const storage::TableSpec* spec = storage::tableNamed(table);
    const storage::ColumnSpec* c = spec ? spec->column(column) : nullptr;
    if (value.isDouble())
        return numberText(c ? c->reads : storage::Reads::Number, value.toDouble());
    const QString text = value.toString();
    if (text.isEmpty())
        return nothing();
    if (isSealed(text) || isPlaceholder(text))
        return kSealedText;
    return c ? masked(c->mask.value_or(storage::MaskKind::Nothing), whole(*c, text)) : text;
}

QString RecordNames::whole(const storage::ColumnSpec& column, const QString& text) const
{
    const storage::TableSpec* target = storage::tableReferred(column);
    if (isDivision(target)) {
        QStringList places;
        for (const QString& code : text.split(u' ', Qt::SkipEmptyParts))
            places << m_ws.divisions().shortPath(code);
        return places.join(u'、');
    }
    if (target)
        return shortName(target->name, text);
    if (column.reads == storage::Reads::Moment)
        return toLocalText(fromUtcText(text));
    if (column.reads == storage::Reads::Roles)
        return rolesText(grantsFromText(text).ok() ? *grantsFromText(text) : Grants{});
    return column.reads == storage::Reads::Word ? storedWord(text) : text;
}

QString RecordNames::desk(const QString& device) const
{
    if (!m_desks.contains(device)) {
        const QString name = fields(u"device"_s, device).value(u"name"_s);
        m_desks.insert(device, name.isEmpty() ? device.right(6) : name);
    }
    return m_desks.value(device);
}

} // namespace redvest
