// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/briefing.h"
#include "core/usecases/figures/briefing.h"
#include "core/usecases/records/placed.h"

#include <QCoreApplication>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

using IssueWish = Placed<Issue>;

/// These use-cases tell of a new record by what they touched.
Outcome<Stored> storedAs(const Outcome<ChangeSet>& changes, const QString& table, const QString& id)
{
    if (!changes)
        return changes.problems();
    QString written = id;
    for (const Touched& t : changes->touched) {
        if (t.table == table)
            written = t.record;
    }
    return Stored{{written}, *changes};
}

Kind series()
{
    Kind kind = kindOf<Series>(
        {u"series"_s,
         storage::seriesTable().spec(),
         {field<&Series::name>({u"name"_s, u"简报名称"_s, u"名称|报头|系列|series"_s}),
          field<&Series::issuer>({u"issuer"_s, u"编发单位"_s, u"编印单位|印发单位"_s}),
          field<&Series::notice>({u"notice"_s, u"提示语"_s, u"保存提示"_s}),
          field<&Series::registration>({u"registration"_s, u"登记编号"_s, u"简报编号"_s}),
          field<&Series::reportTo>({u"report_to"_s, u"上报单位"_s, u"报"_s}),
          field<&Series::sendTo>({u"send_to"_s, u"抄送单位"_s, u"送"_s}),
          field<&Series::distributeTo>({u"distribute_to"_s, u"下发单位"_s, u"发"_s}),
          field<&Series::printRun>({u"print_run"_s, u"印数"_s, u"份数"_s})},
         [](Workspace& ws, const QString& id) -> Outcome<Series> {
             auto found = ws.read().find(storage::seriesTable(), id);
             return found ? Outcome<Series>(*std::move(found)) : Outcome<Series>(goneMeanwhile(id));
         },
         [](const Workspace&, const Series*, Series&, Problems&) {},
         [](Workspace& ws, const std::optional<Series>& shown, const Series& wanted, const QString& reason) {
             return storedAs(saveSeries(ws, shown.value_or(Series{}), wanted, reason), u"series"_s, wanted.id.text());
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return archiveSeries(ws, idsOf<Series>(ids), archived, reason);
    };
    return kind;
}

/// A new issue begins as the window's does: the next number, the duty day, the office's division.
void finishIssue(const Workspace& ws, const IssueWish* shown, IssueWish& wanted, Problems& problems)
{
    settlePlace<Issue>(ws, shown, wanted, problems);
    Issue& issue = wanted.record;
    if (issue.series.isNull()) {
        if (problems.empty())
            problems.push_back({u"required"_s, u"series"_s,
                                QCoreApplication::translate("Records", "Say of which series: 系列=NAME or its id.")});
        return;
    }
    if (shown)
        return;
    Series series;
    series.id = issue.series;
    const Issue next = nextIssue(ws, series, issue.asOf.isSet() ? issue.asOf : ws.now());
    const auto fill = [](auto& member, const auto& proposed, bool isSaid) {
        if (!isSaid)
            member = proposed;
    };
    fill(issue.number, next.number, issue.number != 0);
    fill(issue.day, next.day, issue.day.isValid());
    fill(issue.year, issue.day.year(), issue.year != 0);
    fill(issue.division, next.division, !issue.division.isEmpty());
    fill(issue.from, next.from, issue.from.isSet());
    fill(issue.to, next.to, issue.to.isSet());
    fill(issue.asOf, next.asOf, issue.asOf.isSet());
}

Kind issue()
{
    constexpr auto kIssue = &IssueWish::record;
    std::vector<Field<IssueWish>> fields{
        field<kIssue, &Issue::series>({u"series"_s, u"系列"_s, u"简报|简报名称"_s}),
        field<kIssue, &Issue::year>({u"year"_s, u"年份"_s, u"年"_s}),
        field<kIssue, &Issue::number>({u"number"_s, u"期号"_s, u"期"_s}),
        field<kIssue, &Issue::day>({u"day"_s, u"日期"_s, u"签发日期"_s}),
        field<kIssue, &Issue::title>({u"title"_s, u"标题"_s, {}}),
        field<kIssue, &Issue::rubric>({u"rubric"_s, u"栏目"_s, {}}),
        field<kIssue, &Issue::opening>({u"opening"_s, u"开头语"_s, u"导语"_s}),
        field<kIssue, &Issue::closing>({u"closing"_s, u"结束语"_s, u"结语"_s}),
        field<kIssue, &Issue::secondRubric>({u"second_rubric"_s, u"第二篇栏目"_s, {}}),
        field<kIssue, &Issue::secondTitle>({u"second_title"_s, u"第二篇标题"_s, {}}),
        field<kIssue, &Issue::secondText>({u"second_text"_s, u"第二篇正文"_s, u"第二篇"_s}),
        field<kIssue, &Issue::from>({u"period_from"_s, u"起始"_s, u"起|统计起始"_s}),
        field<kIssue, &Issue::to>({u"period_to"_s, u"截止"_s, u"至|止|统计截止"_s}),
        field<kIssue, &Issue::asOf>({u"as_of"_s, u"截至"_s, u"数据截至"_s}),
    };
    Kind kind = kindOf<IssueWish>(
        {u"issue"_s, storage::issueTable().spec(),
         together(fields, placeFields<IssueWish>(u"所属街镇"_s, u"所属社区"_s)), openPlaced<Issue, storage::issueTable>,
         finishIssue,
         [](Workspace& ws, const std::optional<IssueWish>& shown, const IssueWish& wanted, const QString& reason) {
             return storedAs(saveIssue(ws, shown ? shown->record : Issue{}, wanted.record, reason), u"issue"_s,
                             wanted.record.id.text());
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return archiveIssues(ws, idsOf<Issue>(ids), archived, reason);
    };
    return kind;
}

} // namespace

std::vector<Kind> briefingKinds()
{
    return {series(), issue()};
}

} // namespace redvest::records
