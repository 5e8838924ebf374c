// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/served_by.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/domain/organisation_names.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

using CodesOf = std::function<QStringList(const CountedTime&)>;

CodesOf byTeam(const storage::Reader& reader)
{
    auto memberships = std::make_shared<QHash<QString, std::vector<TeamMember>>>();
    for (TeamMember& member : reader.all(storage::teamMemberTable()))
        (*memberships)[member.volunteer.text()].push_back(std::move(member));
    return [memberships](const CountedTime& time) {
        QStringList codes;
        const auto held = memberships->constFind(time.volunteer);
        if (held == memberships->constEnd())
            return codes;
        for (const TeamMember& member : *held) {
            const QString code = member.team.text();
            if (isMemberOn(member, time.day) && !codes.contains(code)) // spans that desks made apart may share the day
                codes << code;
        }
        return codes;
    };
}

CodesOf byOrganisation(const storage::Reader& reader)
{
    const auto known = organisationsByName(reader.all(storage::organisationTable()));
    auto bodies = std::make_shared<QHash<QString, QString>>();
    storage::eachBody(reader, [&](storage::BodyFacts&& facts) {
        for (const QString& name : {facts.dispatchedBy, facts.employer}) {
            const QString code = name.isEmpty() ? QString() : known.value(searchFolded(name)).text();
            if (!code.isEmpty()) {
                bodies->insert(facts.volunteer.text(), code);
                break;
            }
        }
    });
    return [bodies](const CountedTime& time) {
        const QString code = bodies->value(time.volunteer);
        return code.isEmpty() ? QStringList() : QStringList{code};
    };
}

CodesOf byCampaign(const storage::Reader& reader, Span period)
{
    auto campaigns = std::make_shared<QHash<QString, Id<Campaign>>>(storage::campaignsOfShifts(reader, period));
    return [campaigns](const CountedTime& time) {
        const Id<Campaign> id = campaigns->value(time.personTime);
        return id.isNull() ? QStringList() : QStringList{id.text()};
    };
}

template <class T>
QHash<QString, QString> namesIn(const storage::Reader& reader, const storage::Table<T>& table)
{
    QHash<QString, QString> names;
    for (const T& record : reader.all(table))
        names.insert(record.id.text(), record.name);
    return names;
}

QHash<QString, QString> namesOf(const storage::Reader& reader, ServedBy by)
{
    switch (by) {
    case ServedBy::Team:
        return namesIn(reader, storage::teamTable());
    case ServedBy::Organisation:
        return namesIn(reader, storage::organisationTable());
    case ServedBy::Campaign:
        break;
    }
    return namesIn(reader, storage::campaignTable());
}

QString noneText(ServedBy by)
{
    return by == ServedBy::Team           ? tr("(in no team)")
           : by == ServedBy::Organisation ? tr("(of no organisation)")
                                          : tr("(of no campaign)");
}

} // namespace

Outcome<ServedTable> servedBy(const Workspace& ws, const FigureQuery& query, ServedBy by)
{
    const auto asked = countQuestion(ws, query);
    if (!asked.ok())
        return asked.problems();
    const storage::Reader reader = ws.read();
    const Span period = asked->query.period;
    const CodesOf codesOf = by == ServedBy::Team           ? byTeam(reader)
                            : by == ServedBy::Organisation ? byOrganisation(reader)
                                                           : byCampaign(reader, period);
    ServedTable table = groupServed(asked->times, scopeOf(asked->query.scope, asked->office), codesOf);
    table.by = by;
    table.scopeName = ws.divisions().name(table.scope);
    table.period = period;
    table.asOf = asked->query.asOf;
    const QHash<QString, QString> names = namesOf(reader, by);
    for (ServedGroup& row : table.rows)
        row.name = row.code.isEmpty() ? noneText(by) : names.value(row.code);
    std::sort(table.rows.begin(), table.rows.end(), [](const ServedGroup& a, const ServedGroup& b) {
        if (a.code.isEmpty() != b.code.isEmpty())
            return b.code.isEmpty();
        return std::pair(orderKey(a.name), a.code) < std::pair(orderKey(b.name), b.code);
    });
    return table;
}

} // namespace redvest
