// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/history.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/references.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

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

const storage::TableSpec* targetOf(const QString& table, const QString& column)
{
    const auto& all = storage::allReferences();
    const auto at = std::find_if(all.begin(), all.end(), [&](const storage::Reference& r) {
        return r.table->name == table && r.column == column;
    });
    return at == all.end() ? nullptr : at->target;
}

bool isOneOf(const QString& column, std::initializer_list<QStringView> columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](QStringView c) { return c == column; });
}

QString masked(const QString& table, const QString& column, const QString& text)
{
    const bool isPerson = table == u"volunteer"_s;
    if (column == u"document_number"_s)
        return maskedId(text);
    if (isOneOf(column, {u"phone", u"guardian_phone"}))
        return maskedPhone(text);
    if (column == u"guardian_name"_s)
        return maskedName(text);
    if (isPerson && isOneOf(column, {u"address", u"note"}))
        return maskedWhole(text);
    return text;
}

QString yesOrNo(bool is)
{
    return is ? QCoreApplication::translate("History", "yes") : QCoreApplication::translate("History", "no");
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

QString RecordNames::madeName(const QString& table, const Fields& f) const
{
    const auto of = [&](const char* target) {
        const QString column = QString::fromLatin1(target);
        return shortName(column, f.value(column));
    };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    if (table == u"shift"_s)
        return joined({of("post"), toLocalText(fromUtcText(f.value(u"starts"_s)))});
    if (table == u"assignment"_s)
        return joined({of("volunteer"), of("shift")});
    if (table == u"service_record"_s)
        return joined({of("volunteer"), f.value(u"day"_s)});
    if (table == u"qualification"_s)
        return joined({of("volunteer"), f.value(u"name"_s)});
    if (table == u"team_member"_s)
        return joined({of("volunteer"), of("team")});
    if (table == u"requirement"_s)
        return joined({of("post"), f.value(u"name"_s)});
    if (table == u"training_record"_s)
        return joined({of("volunteer"), of("course"), f.value(u"day"_s)});
    if (table == u"edition"_s || table == u"session"_s)
        return joined({of("course"), f.value(u"name"_s)});
    if (table == u"lot"_s)
        return joined({of("item"), f.value(u"batch"_s)});
    if (table == u"movement"_s)
        return joined({storedWord(f.value(u"kind"_s)), of("item"), f.value(u"quantity"_s), f.value(u"day"_s)});
    if (table == u"issue"_s)
        return joined({f.value(u"year"_s) + u'-' + f.value(u"number"_s), f.value(u"title"_s)});
    if (table == u"gap_report"_s)
        return joined({m_ws.divisions().name(f.value(u"division"_s)), f.value(u"post_name"_s)});
    return joined({f.value(u"name"_s), f.value(u"spec"_s)});
}

QString RecordNames::shortName(const QString& table, const QString& record) const
{
    if (record.isEmpty())
        return {};
    if (table == u"retention"_s)
        return storedWord(record);
    const QString key = table + u'/' + record;
    if (const auto at = m_names.constFind(key); at != m_names.constEnd())
        return *at;
    QString name = madeName(table, fields(table, record));
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
    if (value.isDouble()) {
        if (isOneOf(column, {u"archived", u"online", u"may_publish", u"pseudo", u"other_approves", u"reads_contacts",
                             u"reads_sensitive", u"must_change"}))
            return yesOrNo(value.toInteger() != 0);
        if (column == u"value_cents"_s)
            return QString::number(value.toDouble() / 100, 'f', 2);
        return QString::number(value.toDouble(), 'g', 15);
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return nothing();
    if (isSealed(text) || isPlaceholder(text))
        return kSealedText;
    const storage::TableSpec* target = targetOf(table, column);
    if (target && target->name == u"division"_s)
        return m_ws.divisions().shortPath(text);
    if (target)
        return shortName(target->name, text);
    if (isOneOf(column, {u"starts", u"ends", u"registered_at", u"deadline", u"reported_at", u"period_from",
                         u"period_to", u"as_of", u"since", u"passphrase_set_at"}))
        return toLocalText(fromUtcText(text));
    if (table == u"account"_s && column == u"divisions"_s) {
        QStringList places;
        for (const QString& code : text.split(u' ', Qt::SkipEmptyParts))
            places << m_ws.divisions().shortPath(code);
        return places.join(u'、');
    }
    if (table == u"account"_s && column == u"roles"_s)
        return rolesText(grantsFromText(text).ok() ? *grantsFromText(text) : Grants{});
    if (isOneOf(column,
                {u"sex", u"verification", u"status", u"risk", u"state", u"document_kind", u"result", u"legal_basis"}) ||
        (column == u"kind"_s && isOneOf(table, {u"qualification", u"requirement", u"movement"})) ||
        (column == u"source"_s && table == u"service_record"_s) ||
        (column == u"level"_s && isOneOf(table, {u"division", u"office"})))
        return storedWord(text);
    return masked(table, column, text);
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
