// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/ranking.h"

#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/served_by.h"
#include "core/usecases/figures/team_list.h"

#include <QCoreApplication>
#include <QHash>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Figures", text);
}

void nameThePeople(const Workspace& ws, Ranking& ranking)
{
    const storage::Reader reader = ws.read();
    QHash<QString, bool> isNamed;
    for (RankedLine& line : ranking.lines) {
        const auto person = reader.find(storage::volunteerTable(), line.code);
        if (!person)
            continue;
        line.name = ranking.isMasked ? maskedName(person->name) : person->name;
        line.place = person->dispatchedBy.isEmpty()
                         ? ws.divisions().name(codeAt(person->division, DivisionLevel::Street))
                         : person->dispatchedBy;
        isNamed.insert(line.code, mayBeNamedInPublic(*person, ws.today()));
    }
    if (ranking.isMasked)
        leaveUnnamed(ranking, [&](const RankedLine& line) { return isNamed.value(line.code); });
}

template <class T>
void placeThem(const Workspace& ws, Ranking& ranking, const storage::Table<T>& table)
{
    QHash<QString, QString> divisions;
    for (const T& record : ws.read().all(table))
        divisions.insert(record.id.text(), record.division);
    for (RankedLine& line : ranking.lines)
        line.place = ws.divisions().shortPath(divisions.value(line.code));
}

void nameTheCommunities(const Workspace& ws, Ranking& ranking)
{
    for (RankedLine& line : ranking.lines) {
        line.name = ws.divisions().name(line.code);
        line.place = ws.divisions().name(codeAt(line.code, DivisionLevel::Street));
    }
}

/// People and communities, which are no groups of the register.
ServedTable grouped(const CountQuestion& asked, RankedKind of)
{
    const auto codesOf = [&asked, of](const CountedTime& time) {
        if (of == RankedKind::People)
            return QStringList{time.volunteer};
        const QString code = codeAt(time.division.isEmpty() ? asked.office : time.division, DivisionLevel::Community);
        return code.isEmpty() ? QStringList() : QStringList{code};
    };
    ServedTable table = groupServed(asked.times, scopeOf(asked.query.scope, asked.office), codesOf);
    table.period = asked.query.period;
    table.asOf = asked.query.asOf;
    return table;
}

Outcome<ServedTable> tableOf(const Workspace& ws, const FigureQuery& query, RankedKind of)
{
    if (of == RankedKind::Teams)
        return servedBy(ws, query, ServedBy::Team);
    if (of == RankedKind::Organisations)
        return servedBy(ws, query, ServedBy::Organisation);
    const auto asked = countQuestion(ws, query);
    if (!asked)
        return asked.problems();
    return grouped(*asked, of);
}

void fillNames(const Workspace& ws, Ranking& ranking)
{
    switch (ranking.of) {
    case RankedKind::People:
        return nameThePeople(ws, ranking);
    case RankedKind::Teams:
        return placeThem(ws, ranking, storage::teamTable());
    case RankedKind::Organisations:
        return placeThem(ws, ranking, storage::organisationTable());
    case RankedKind::Communities:
        return nameTheCommunities(ws, ranking);
    }
}

} // namespace

Outcome<Ranking> ranking(const Workspace& ws, const RankingQuery& query)
{
    if (query.top < 1 || query.top > kMostRanks)
        return Problem{u"top"_s, u"top"_s, tr("Rank 1 to %1 places.").arg(kMostRanks)};
    FigureQuery figure;
    figure.scope = query.scope;
    figure.period = query.period == Span{} ? yearUpTo(ws.today()) : query.period;
    const auto table = tableOf(ws, figure, query.of);
    if (!table)
        return table.problems();
    Ranking made = rankingOf(*table, query.by, query.top);
    made.of = query.of;
    made.isMasked = query.isMasked;
    made.office = ws.office().name;
    made.scopeName = ws.divisions().name(made.scope);
    fillNames(ws, made);
    orderTies(made);
    return made;
}

} // namespace redvest
