// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/account_queries.h"

#include "core/storage/schema/access.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Account> accounts(const Reader& reader)
{
    return reader.all(accountTable(), {}, {}, u"ORDER BY name, id"_s);
}

namespace {

/// How the division of a row of that table is found; "" for tables that lie nowhere.
QString divisionQuery(const QString& table)
{
    static const QHash<QString, QString> queries{
        {u"volunteer"_s, u"SELECT division FROM volunteer WHERE id = :id"_s},
        {u"organisation"_s, u"SELECT division FROM organisation WHERE id = :id"_s},
        {u"site"_s, u"SELECT division FROM site WHERE id = :id"_s},
        {u"service_record"_s, u"SELECT division FROM service_record WHERE id = :id"_s},
        {u"gap_report"_s, u"SELECT division FROM gap_report WHERE id = :id"_s},
        {u"qualification"_s, u"SELECT v.division FROM qualification q JOIN volunteer v ON v.id = q.volunteer "
                             u"WHERE q.id = :id"_s},
        {u"post"_s, u"SELECT s.division FROM post p JOIN site s ON s.id = p.site WHERE p.id = :id"_s},
        {u"requirement"_s, u"SELECT s.division FROM requirement r JOIN post p ON p.id = r.post "
                           u"JOIN site s ON s.id = p.site WHERE r.id = :id"_s},
        {u"shift"_s, u"SELECT s.division FROM shift h JOIN post p ON p.id = h.post JOIN site s ON s.id = p.site "
                     u"WHERE h.id = :id"_s},
        {u"assignment"_s, u"SELECT s.division FROM assignment a JOIN shift h ON h.id = a.shift "
                          u"JOIN post p ON p.id = h.post JOIN site s ON s.id = p.site WHERE a.id = :id"_s},
    };
    return queries.value(table);
}

} // namespace

QStringList divisionsOf(const Reader& reader, const JournalChange& change)
{
    QStringList divisions;
    const auto note = [&](const QString& division) {
        if (!division.isEmpty() && !divisions.contains(division))
            divisions << division;
    };
    const QString query = divisionQuery(change.table);
    if (query.isEmpty())
        return {};
    reader.each(query, {{u":id"_s, change.record}}, [&](const Row& row) { note(row.text(0)); });
    // Cheap to rule out: most changes move nothing.
    if (change.fields.contains(u"\"division\""_s)) {
        const QJsonValue told = QJsonDocument::fromJson(change.fields.toUtf8()).object().value(u"division"_s);
        note(told.isArray() ? told.toArray().at(0).toString() : told.toString());
    }
    return divisions;
}

} // namespace redvest::storage
