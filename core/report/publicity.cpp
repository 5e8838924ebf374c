// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/publicity.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

TableBlock tableOf(const PublicFacts& facts)
{
    TableBlock table;
    table.columns = {
        {u"序号"_s, Align::Right, 1}, {u"姓名"_s, Align::Left, 2}, {u"派出单位或居住街镇"_s, Align::Left, 4},
        {u"日期"_s, Align::Left, 2},  {u"岗位"_s, Align::Left, 3}, {u"小时"_s, Align::Right, 1}};
    int number = 0;
    for (const PublicLine& line : facts.lines)
        table.rows.push_back({QString::number(++number), line.name, line.place, line.day.toString(Qt::ISODate),
                              line.post, hoursText(line.minutes)});
    if (facts.unnamedRecords > 0)
        table.rows.push_back({QString(), u"未同意公示姓名的%1人"_s.arg(facts.unnamedPeople), QString(), QString(),
                              u"%1条"_s.arg(facts.unnamedRecords), hoursText(facts.unnamedMinutes)});
    table.rows.push_back({QString(), u"合计%1人"_s.arg(facts.people), QString(), QString(),
                          u"%1条"_s.arg(facts.records), hoursText(facts.minutes)});
    table.emphasised = {int(table.rows.size()) - 1};
    return table;
}

} // namespace

Document publicDocument(const PublicFacts& facts)
{
    Document document;
    document.title = u"志愿服务时长公示表"_s;
    document.subtitle = u"单位：%1  范围：%2  截至%3"_s.arg(facts.office, facts.scopeName, toLocalText(facts.asOf));
    if (facts.records == 0) {
        document.blocks.emplace_back(Paragraph{u"目前没有公示中的服务时长。"_s});
        return document;
    }
    document.blocks.emplace_back(Paragraph{
        u"以下志愿服务时长已经审核，现予公示，公示期自%1至%2。"_s.arg(chineseDate(facts.from), chineseDate(facts.to))});
    document.blocks.emplace_back(tableOf(facts));
    const auto small = [&](const QString& text) { document.blocks.emplace_back(Paragraph{text, false, true}); };
    small(u"有异议的，请在公示期内向%1提出；经核实确有错误的，撤回审核，更正后重新公示。"_s.arg(facts.office));
    small(u"姓名已作去标识化处理，未同意公示姓名的合并列出。同一人重叠的时段，统计时只计一次。"_s);
    return document;
}

} // namespace redvest::report
