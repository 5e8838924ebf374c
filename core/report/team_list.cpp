// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/team_list.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const TeamLine& team, int number)
{
    return {QString::number(number),
            team.name,
            team.kind,
            team.place,
            team.leader,
            team.deputies.join(u'、'),
            team.foundedOn.toString(Qt::ISODate),
            QString::number(team.members),
            QString::number(team.served.persons),
            QString::number(team.served.personTimes),
            hoursText(team.served.minutes)};
}

TableBlock tableOf(const TeamListFacts& facts)
{
    TableBlock table;
    table.columns = {
        {u"序号"_s, Align::Right, 1},    {u"队伍名称"_s, Align::Left, 4}, {u"类型"_s, Align::Left, 2},
        {u"所属区划"_s, Align::Left, 3}, {u"队长"_s, Align::Left, 2},     {u"副队长"_s, Align::Left, 2},
        {u"成立日期"_s, Align::Left, 2}, {u"队员"_s, Align::Right, 1},    {u"上岗人数"_s, Align::Right, 1.5},
        {u"人次"_s, Align::Right, 1},    {u"小时"_s, Align::Right, 1.5}};
    int number = 0;
    for (const TeamLine& team : facts.teams)
        table.rows.push_back(cellsOf(team, ++number));
    TeamLine sum;
    sum.members = facts.people;
    sum.served = facts.total;
    QStringList last = cellsOf(sum, 0);
    last[0].clear();
    last[1] = u"合计"_s;
    table.rows.push_back(std::move(last));
    table.emphasised = {number};
    return table;
}

/// Whether the rows hold more than their sum: somebody is in several teams.
bool isRepeated(const TeamListFacts& facts)
{
    TeamLine sum;
    for (const TeamLine& team : facts.teams) {
        sum.members += team.members;
        sum.served.persons += team.served.persons;
    }
    return sum.members != facts.people || sum.served.persons != facts.total.persons;
}

} // namespace

Document teamListDocument(const TeamListFacts& facts)
{
    Document document;
    document.title = u"志愿服务队名册"_s;
    document.isLandscape = true;
    document.subtitle = u"单位：%1  截至%2  共%3支志愿服务队"_s.arg(facts.office, chineseDate(localDate(facts.asOf)))
                            .arg(facts.teams.size());
    document.blocks.emplace_back(tableOf(facts));
    document.blocks.emplace_back(Paragraph{
        u"上岗人数、人次、小时为%1至%2之间本队队员的服务记录。"_s.arg(
            chineseDate(localDate(facts.period.from)), chineseDate(localDate(plusMinutes(facts.period.to, -1)))),
        false, true});
    if (isRepeated(facts))
        document.blocks.emplace_back(
            Paragraph{u"同一人参加多支志愿服务队的，各队分别计入，合计只计一次。"_s, false, true});
    return document;
}

} // namespace redvest::report
