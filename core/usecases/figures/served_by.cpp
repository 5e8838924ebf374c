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

/// By what of the shift's post.
CodesOf byPost(const storage::Reader& reader, Span period, QString storage::PostOfShift::*code)
{
    auto posts = std::make_shared<QHash<QString, storage::PostOfShift>>(storage::postsOfShifts(reader, period));
    return [posts, code](const CountedTime& time) {
        const auto post = posts->constFind(time.personTime);
        const QString group = post == posts->constEnd() ? QString() : (*post).*code;
        return group.isEmpty() ? QStringList() : QStringList{group};
    };
}

CodesOf bySource(const storage::Reader& reader)
{
    auto sources = std::make_shared<QHash<QString, QString>>(storage::sourcesOfPeople(reader));
    return [sources](const CountedTime& time) {
        const QString source = sources->value(time.volunteer);
        return source.isEmpty() ? QStringList() : QStringList{source};
    };
}

CodesOf codesFor(const storage::Reader& reader, Span period, ServedBy by)
{
    switch (by) {
    case ServedBy::Team:
        return byTeam(reader);
    case ServedBy::Organisation:
        return byOrganisation(reader);
    case ServedBy::Campaign:
        return byPost(reader, period, &storage::PostOfShift::campaign);
    case ServedBy::Source:
        return bySource(reader);
    case ServedBy::Category:
        return byPost(reader, period, &storage::PostOfShift::category);
    case ServedBy::Site:
        return byPost(reader, period, &storage::PostOfShift::site);
    case ServedBy::Day:
        break;
    }
    return [](const CountedTime& time) { return QStringList{time.day.toString(Qt::ISODate)}; };
}

/// Day by day: a night's minutes lie on both of its days, as figures of each of them count.
std::vector<CountedTime> dayByDay(const Workspace& ws, const FigureQuery& whole)
{
    std::vector<CountedTime> all;
    FigureQuery query = whole;
    for (QDate day = localDate(whole.period.from); dayOf(day).from < whole.period.to; day = day.addDays(1)) {
        query.period = {std::max(dayOf(day).from, whole.period.from), std::min(dayOf(day).to, whole.period.to)};
        std::vector<CountedTime> times = countQuestion(ws, query).value().times;
        for (CountedTime& time : times) {
            time.day = day;
            all.push_back(std::move(time));
        }
    }
    return all;
}

template <class T>
QHash<QString, QString> namesIn(const storage::Reader& reader, const storage::Table<T>& table)
{
    QHash<QString, QString> names;
    for (const T& record : reader.all(table))
        names.insert(record.id.text(), record.name);
    return names;
}

/// By code; a word and a day are their own names.
QString nameOf(const QHash<QString, QString>& names, const QString& code)
{
    return names.value(code, code);
}

QHash<QString, QString> namesFor(const storage::Reader& reader, ServedBy by)
{
    switch (by) {
    case ServedBy::Team:
        return namesIn(reader, storage::teamTable());
    case ServedBy::Organisation:
        return namesIn(reader, storage::organisationTable());
    case ServedBy::Campaign:
        return namesIn(reader, storage::campaignTable());
    case ServedBy::Site:
        return namesIn(reader, storage::siteTable());
    case ServedBy::Source:
    case ServedBy::Category:
    case ServedBy::Day:
        break;
    }
    return {};
}

QString noneText(ServedBy by)
{
    switch (by) {
    case ServedBy::Team:
        return tr("(in no team)");
    case ServedBy::Organisation:
        return tr("(of no organisation)");
    case ServedBy::Campaign:
        return tr("(of no campaign)");
    case ServedBy::Source:
        return tr("(source not entered)");
    case ServedBy::Category:
    case ServedBy::Site:
    case ServedBy::Day:
        break;
    }
    return tr("(without a shift)");
}

} // namespace

Outcome<ServedTable> servedBy(const Workspace& ws, const FigureQuery& query, ServedBy by)
{
    const auto asked = countQuestion(ws, query);
    if (!asked.ok())
        return asked.problems();
    const storage::Reader reader = ws.read();
    const Span period = asked->query.period;
    const CodesOf codesOf = codesFor(reader, period, by);
    const std::vector<CountedTime> times = by == ServedBy::Day ? dayByDay(ws, asked->query) : asked->times;
    ServedTable table = groupServed(times, scopeOf(asked->query.scope, asked->office), codesOf);
    table.by = by;
    table.scopeName = ws.divisions().name(table.scope);
    table.period = period;
    table.asOf = asked->query.asOf;
    const QHash<QString, QString> names = namesFor(reader, by);
    for (ServedGroup& row : table.rows)
        row.name = row.code.isEmpty() ? noneText(by) : nameOf(names, row.code);
    std::sort(table.rows.begin(), table.rows.end(), [](const ServedGroup& a, const ServedGroup& b) {
        if (a.code.isEmpty() != b.code.isEmpty())
            return b.code.isEmpty();
        return std::pair(orderKey(a.name), a.code) < std::pair(orderKey(b.name), b.code);
    });
    return table;
}

} // namespace redvest
