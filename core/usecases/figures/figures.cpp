// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/figures.h"

#include "core/domain/counted_days.h"
#include "core/storage/queries/figures.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <optional>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

storage::PostFilter postsOf(const CountQuestion& asked)
{
    return {asked.query.category, asked.query.post};
}

Scope scopeAsked(const FigureQuery& query, const QString& office)
{
    return query.onlyItself ? itself(query.scope, office) : scopeOf(query.scope, office);
}

void countServed(const storage::Reader& reader, const Scope& scope, const CountQuestion& asked, Figures& f)
{
    const ServiceTotals totals = serviceTotals(asked.times, scope);
    f.persons = totals.persons;
    f.personTimes = totals.personTimes;
    f.minutes = totals.minutes;
    f.onDutyThatDay = storage::peopleOnDuty(reader, scope, asked.query.asOf, postsOf(asked));
}

Figures counted(const storage::Reader& reader, const Scope& scope, const CountQuestion& asked)
{
    const FigureQuery& query = asked.query;
    Figures f;
    f.scope = scope.division;
    f.period = query.period;
    f.asOf = query.asOf;
    const QDate asOfDay = localDate(query.asOf);
    const CountedDays days = countedDays(query.period, query.asOf);
    f.campaigns = storage::publishedCampaigns(reader, scope, days);
    const storage::Manning shifts =
        storage::manning(reader, {scope, query.period, asked.office, query.category, query.post, query.asOf});
    f.recruited = shifts.people;
    f.seats = shifts.seats;
    countServed(reader, scope, asked, f);
    f.trained = storage::trainedPeople(reader, scope, asOfDay);
    f.teams = storage::activeTeams(reader, scope, asOfDay);
    f.organisations = storage::activeCount(reader, storage::organisationTable().spec(), scope);
    f.sites = storage::activeCount(reader, storage::siteTable().spec(), scope);
    f.volunteers = storage::activeVolunteers(reader, scope, asked.isPast ? std::optional(query.asOf) : std::nullopt);
    f.donationCents = storage::donatedCents(reader, scope, days);
    return f;
}

/// Whether anything at all is counted there.
bool isAnything(const Figures& f)
{
    Figures nothing;
    nothing.scope = f.scope;
    nothing.period = f.period;
    nothing.asOf = f.asOf;
    return !(f == nothing);
}

} // namespace

Outcome<CountQuestion> countQuestion(const Workspace& ws, FigureQuery query)
{
    const QString office = ws.office().division;
    if (query.scope.isEmpty())
        query.scope = office;
    if (!ws.divisions().find(query.scope))
        return Problem{
            u"unknown_division"_s, u"scope"_s,
            tr("This workspace has no division with the code \"%1\". Give a code below %2.").arg(query.scope, office)};
    if (!query.asOf.isSet())
        query.asOf = ws.now();
    if (query.period == Span{})
        query.period = dayOf(localDate(query.asOf));
    if (query.period.to <= query.period.from)
        return Problem{u"empty_period"_s, u"to"_s, tr("The period ends before it begins. Give a later end.")};
    CountQuestion asked{query, office, query.asOf < ws.now(), {}};
    if (query.period.from <= query.asOf || localDate(query.period.from) <= localDate(query.asOf))
        asked.times =
            countedTimes(storage::servedTimes(ws.read(), query.period, postsOf(asked)), query.period, query.asOf);
    return asked;
}

Outcome<Figures> figures(const Workspace& ws, const FigureQuery& query)
{
    const auto asked = countQuestion(ws, query);
    if (!asked.ok())
        return asked.problems();
    Figures f = counted(ws.read(), scopeAsked(asked->query, asked->office), *asked);
    f.scopeName = ws.divisions().name(f.scope);
    return f;
}

Outcome<std::vector<Figures>> figuresBy(const Workspace& ws, const FigureQuery& query, DivisionLevel level)
{
    const auto asked = countQuestion(ws, query);
    if (!asked.ok())
        return asked.problems();
    const QString& whole = asked->query.scope;
    std::vector<Figures> rows;
    for (const Division* d : ws.divisions().within(whole, level)) {
        rows.push_back(counted(ws.read(), scopeOf(d->code, asked->office), *asked));
        rows.back().scopeName = d->name;
    }
    Figures own = counted(ws.read(), ownPart(scopeOf(whole, asked->office), level, asked->office), *asked);
    if (isAnything(own)) {
        own.scope.clear();
        own.scopeName = tr("%1 itself").arg(ws.divisions().name(whole));
        rows.push_back(own);
    }
    return rows;
}

qint64 onDuty(const Workspace& ws, const FigureQuery& query)
{
    const QString office = ws.office().division;
    FigureQuery asked = query;
    if (asked.scope.isEmpty())
        asked.scope = office;
    return storage::peopleOnDuty(ws.read(), scopeAsked(asked, office), asked.asOf.isSet() ? asked.asOf : ws.now(),
                                 {asked.category, asked.post});
}

} // namespace redvest
