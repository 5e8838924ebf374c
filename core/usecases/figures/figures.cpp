// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/figures.h"

#include "core/storage/queries/figures.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

Figures counted(const storage::Reader& reader, const QString& scope, Span period, Instant asOf)
{
    Figures f;
    f.scope = scope;
    f.period = period;
    f.asOf = asOf;
    const QDate asOfDay = localDate(asOf);
    const Span upToNow{period.from, std::min(period.to, asOf)};
    const Span today{dayOf(asOfDay).from, asOf};
    f.campaigns = storage::publishedCampaigns(reader, scope, period);
    const storage::Manning shifts = storage::manning(reader, scope, period);
    f.recruited = shifts.people;
    f.seats = shifts.seats;
    f.onDutyThatDay = storage::servedPersons(reader, scope, today);
    if (upToNow.to > upToNow.from) {
        const ServiceTotals totals = serviceTotals(storage::servedTimes(reader, scope, upToNow));
        f.persons = totals.persons;
        f.personTimes = totals.personTimes;
        f.minutes = totals.minutes;
    }
    f.trained = storage::trainedPeople(reader, scope, asOfDay);
    f.teams = storage::activeCount(reader, storage::teamTable().spec(), scope);
    f.organisations = storage::activeCount(reader, storage::organisationTable().spec(), scope);
    f.sites = storage::activeCount(reader, storage::siteTable().spec(), scope);
    f.volunteers = storage::activeVolunteers(reader, scope);
    f.donationCents = storage::donatedCents(reader, scope, period);
    return f;
}

} // namespace

Outcome<Figures> figures(const Workspace& ws, const FigureQuery& query)
{
    const QString scope = query.scope.isEmpty() ? ws.office().division : query.scope;
    if (!ws.divisions().find(scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       tr("This workspace has no division with the code \"%1\". Give a code below %2.")
                           .arg(scope, ws.office().division)};
    const Instant asOf = query.asOf.isSet() ? query.asOf : ws.now();
    const Span period = query.period == Span{} ? dayOf(localDate(asOf)) : query.period;
    if (period.to <= period.from)
        return Problem{u"empty_period"_s, u"to"_s, tr("The period ends before it begins. Give a later end.")};
    Figures f = counted(ws.read(), scope, period, asOf);
    f.scopeName = ws.divisions().name(scope);
    return f;
}

Outcome<std::vector<Figures>> figuresBy(const Workspace& ws, const FigureQuery& query, DivisionLevel level)
{
    const auto whole = figures(ws, query);
    if (!whole.ok())
        return whole.problems();
    std::vector<Figures> rows;
    for (const Division* d : ws.divisions().within(whole->scope, level)) {
        rows.push_back(counted(ws.read(), d->code, whole->period, whole->asOf));
        rows.back().scopeName = d->name;
    }
    return rows;
}

} // namespace redvest
