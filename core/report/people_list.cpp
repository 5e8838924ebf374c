// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/people_list.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

Document headed(const PeopleListFacts& facts, const QString& title)
{
    Document document;
    document.title = title;
    document.subtitle =
        u"单位：%1  截至%2  共%3人"_s.arg(facts.office, chineseDate(localDate(facts.asOf))).arg(facts.lines.size());
    if (!facts.criteria.isEmpty())
        document.blocks.emplace_back(Paragraph{u"查找条件：%1。"_s.arg(facts.criteria), false, true});
    return document;
}

} // namespace

Document peopleListDocument(const PeopleListFacts& facts)
{
    Document document = headed(facts, u"志愿者查找名单"_s);
    document.isLandscape = true;
    TableBlock table;
    table.columns = {{u"序号"_s, Align::Right, 1},         {u"姓名"_s, Align::Left, 2},
                     {u"手机号"_s, Align::Left, 2.5},      {u"居住地"_s, Align::Left, 4},
                     {u"技能语种"_s, Align::Left, 4},      {u"队伍"_s, Align::Left, 3},
                     {u"近七日小时"_s, Align::Right, 1.5}, {u"提醒"_s, Align::Left, 4}};
    int number = 0;
    for (const PeopleListLine& line : facts.lines)
        table.rows.push_back({QString::number(++number), line.name, line.phone, line.home, line.abilities,
                              line.teams.join(u'、'), hoursText(line.minutes), line.warnings});
    document.blocks.emplace_back(std::move(table));
    return document;
}

Document phoneListDocument(const PeopleListFacts& facts)
{
    Document document = headed(facts, u"志愿者联系电话表"_s);
    TableBlock table;
    table.columns = {{u"序号"_s, Align::Right, 1},
                     {u"姓名"_s, Align::Left, 2},
                     {u"手机号"_s, Align::Left, 3},
                     {u"居住地"_s, Align::Left, 4},
                     {u"联系情况"_s, Align::Left, 4}};
    int number = 0;
    for (const PeopleListLine& line : facts.lines)
        table.rows.push_back({QString::number(++number), line.name, line.phone, line.home, {}});
    document.blocks.emplace_back(std::move(table));
    return document;
}

} // namespace redvest::report
