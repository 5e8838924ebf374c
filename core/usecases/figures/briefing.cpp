// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/briefing.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/briefing_queries.h"
#include "core/storage/schema/briefing.h"
#include "core/usecases/figures/briefing_checks.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/workspace/archiving.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Briefing", text);
}

Problem required(const QString& field)
{
    return {u"required"_s, field, tr("This must be filled in.")};
}

/// A second article is there whole or not at all.
void requireWholeArticle(const Issue& issue, Problems& problems)
{
    const bool hasTitle = !issue.secondTitle.trimmed().isEmpty();
    const bool hasText = !issue.secondText.trimmed().isEmpty();
    if (hasTitle && !hasText)
        problems.push_back({u"required"_s, u"second_text"_s,
                            tr("The second article has a title and no text. Write it, or take the title away.")});
    if (!hasTitle && (hasText || !issue.secondRubric.trimmed().isEmpty()))
        problems.push_back({u"required"_s, u"second_title"_s, tr("The second article needs a title.")});
}

template <class T>
Problems writeEither(storage::Writer& writer, const storage::Table<T>& table, const T& shown, const T& wanted)
{
    if (shown.id.isNull()) {
        writer.add(table, wanted);
        return {};
    }
    return writer.change(table, shown, wanted);
}

} // namespace

std::vector<Series> briefingSeries(const Workspace& ws)
{
    return storage::seriesInUse(ws.read());
}

std::vector<Issue> briefingIssues(const Workspace& ws, Id<Series> series)
{
    return storage::issuesOf(ws.read(), series);
}

std::optional<Series> seriesNamed(const Workspace& ws, const QString& name)
{
    for (Series& s : briefingSeries(ws)) {
        if (s.name == name)
            return std::move(s);
    }
    return std::nullopt;
}

std::optional<Issue> issueNumbered(const Workspace& ws, Id<Series> series, int number, int year)
{
    for (Issue& issue : briefingIssues(ws, series)) {
        if (issue.number == number && (year == 0 || issue.year == year))
            return std::move(issue);
    }
    return std::nullopt;
}

Issue nextIssue(const Workspace& ws, const Series& series, Instant asOf)
{
    Issue issue;
    issue.series = series.id;
    issue.day = localDate(asOf);
    issue.year = issue.day.year();
    for (const Issue& other : briefingIssues(ws, series.id)) {
        if (other.year == issue.year)
            issue.number = std::max(issue.number, other.number);
    }
    ++issue.number;
    issue.division = ws.office().division;
    const Span duty = dutyDay(asOf);
    issue.from = duty.from;
    issue.to = duty.to;
    issue.asOf = asOf;
    return issue;
}

Outcome<report::BriefingFacts> collectBriefing(const Workspace& ws, const Series& series, const Issue& issue)
{
    const Span period{issue.from, issue.to};
    auto counted = figures(ws, {issue.division, period, issue.asOf});
    if (!counted.ok())
        return counted.problems();
    constexpr qint64 kDayMinutes = 24 * 60;
    const Span dayBefore{plusMinutes(period.from, -kDayMinutes), plusMinutes(period.to, -kDayMinutes)};
    auto before = figures(ws, {issue.division, dayBefore, plusMinutes(issue.asOf, -kDayMinutes)});
    const QDate asOfDay = localDate(issue.asOf);
    const Span week{atLocal(asOfDay.addDays(1 - asOfDay.dayOfWeek())), issue.asOf};
    auto weekly = figures(ws, {issue.division, week, issue.asOf});
    if (!weekly.ok())
        return weekly.problems();
    GapQuery seats{issue.division, period, levelBelow(issue.division), {}};
    seats.asOf = issue.asOf;
    auto table = gaps(ws, seats);
    if (!table.ok())
        return table.problems();
    report::BriefingFacts facts{series,
                                issue,
                                std::move(counted).value(),
                                std::move(weekly).value(),
                                std::move(before).value(),
                                std::move(table).value()};
    return facts;
}

Problems clashes(const Workspace& ws, const Series& wanted)
{
    const std::vector<Series> others = briefingSeries(ws);
    const bool isTaken = !wanted.isArchived && std::any_of(others.begin(), others.end(), [&](const Series& s) {
        return s.id != wanted.id && s.name == wanted.name;
    });
    if (!isTaken)
        return {};
    return {{u"duplicate"_s, u"name"_s, tr("There is already a series with this name. Choose another.")}};
}

Problems clashes(const Workspace& ws, const Issue& wanted)
{
    if (wanted.isArchived)
        return {};
    for (const Issue& other : briefingIssues(ws, wanted.series)) {
        if (other.id != wanted.id && other.year == wanted.year && other.number == wanted.number)
            return {{u"duplicate"_s, u"number"_s,
                     tr("No. %1 of %2 exists already. Take the next number.").arg(wanted.number).arg(wanted.year)}};
    }
    return {};
}

Outcome<ChangeSet> saveSeries(Workspace& ws, const Series& shown, const Series& wanted, const QString& reason)
{
    Problems problems;
    if (wanted.name.trimmed().isEmpty())
        problems.push_back(required(u"name"_s));
    if (wanted.issuer.trimmed().isEmpty())
        problems.push_back(required(u"issuer"_s));
    if (wanted.printRun < 0)
        problems.push_back({u"negative"_s, u"print_run"_s, tr("The print run cannot be below zero.")});
    Series saved = wanted;
    saved.id = shown.id.isNull() ? Id<Series>::make() : shown.id;
    for (Problem& problem : clashes(ws, saved))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    return ws.write({u"briefing.series"_s, reason},
                    [&](storage::Writer& writer) { return writeEither(writer, storage::seriesTable(), shown, saved); });
}

Outcome<ChangeSet> saveIssue(Workspace& ws, const Issue& shown, const Issue& wanted, const QString& reason)
{
    Problems problems;
    if (wanted.title.trimmed().isEmpty())
        problems.push_back(required(u"title"_s));
    if (wanted.number < 1)
        problems.push_back({u"number"_s, u"number"_s, tr("Numbers begin with 1.")});
    requireWholeArticle(wanted, problems);
    Issue saved = wanted;
    saved.id = shown.id.isNull() ? Id<Issue>::make() : shown.id;
    for (Problem& problem : clashes(ws, saved))
        problems.push_back(std::move(problem));
    if (!problems.empty())
        return problems;
    return ws.write({u"briefing.issue"_s, reason},
                    [&](storage::Writer& writer) { return writeEither(writer, storage::issueTable(), shown, saved); });
}

Outcome<ChangeSet> archiveSeries(Workspace& ws, const std::vector<Id<Series>>& ids, bool archived,
                                 const QString& reason)
{
    const Problem unknown{u"unknown"_s, u"id"_s, tr("This series is no longer there.")};
    const auto refuse = [&ws](const storage::Reader&, const Series& series) { return clashes(ws, series); };
    const Intent intent{archived ? u"briefing.series.archive"_s : u"briefing.series.restore"_s, reason};
    auto done = archiveAll<Series>(ws, intent, ids, {storage::seriesTable(), archived, unknown, refuse});
    return done ? Outcome<ChangeSet>(done->changes) : done.problems();
}

Outcome<ChangeSet> archiveIssues(Workspace& ws, const std::vector<Id<Issue>>& ids, bool archived, const QString& reason)
{
    const Problem unknown{u"unknown"_s, u"id"_s, tr("This issue is no longer there.")};
    const auto refuse = [&ws](const storage::Reader&, const Issue& issue) { return clashes(ws, issue); };
    const Intent intent{archived ? u"briefing.archive"_s : u"briefing.restore"_s, reason};
    auto done = archiveAll<Issue>(ws, intent, ids, {storage::issueTable(), archived, unknown, refuse});
    return done ? Outcome<ChangeSet>(done->changes) : done.problems();
}

} // namespace redvest
