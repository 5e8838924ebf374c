// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/daily_sheet.h"

#include "core/domain/money.h"
#include "core/domain/words.h"
#include "core/report/gaps.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

TableBlock figureTable(const Figures& f)
{
    TableBlock table;
    table.columns = {{u"指标"_s, Align::Left, 2}, {u"数值"_s, Align::Right, 1}, {u"单位"_s, Align::Left, 1}};
    const auto add = [&](const QString& name, const QString& value, const QString& unit) {
        table.rows.push_back({name, value, unit});
    };
    add(u"需求"_s, QString::number(f.seats.needed), u"人次"_s);
    add(u"到岗"_s, QString::number(f.seats.filled), u"人次"_s);
    add(u"缺口"_s, QString::number(f.seats.gap()), u"人次"_s);
    add(u"满足率"_s, percentText(f.seats.cover()), {});
    add(u"当日上岗"_s, QString::number(f.onDutyThatDay), u"人"_s);
    add(u"上岗人次"_s, QString::number(f.personTimes), u"人次"_s);
    add(u"服务时长（已审核）"_s, hoursText(f.minutes), u"小时"_s);
    add(u"发布项目数"_s, QString::number(f.campaigns), u"个"_s);
    add(u"培训合格人数"_s, QString::number(f.trained), u"人"_s);
    add(u"捐赠价值"_s, yuanText(f.donationCents), u"元"_s);
    return table;
}

} // namespace

Document dailyDocument(const DailyFacts& facts)
{
    Document document;
    document.title = u"志愿服务日报"_s;
    document.subtitle = u"单位：%1　范围：%2　日期：%3　截至：%4"_s.arg(
        facts.office, facts.figures.scopeName, chineseDate(facts.day), toLocalText(facts.figures.asOf));
    document.blocks.emplace_back(figureTable(facts.figures));
    document.blocks.emplace_back(gapRows(facts.gaps));
    document.blocks.emplace_back(
        Paragraph{u"只计截至时已开始的班次；时长只计已审核的，审核以后另行打印会有变化。"_s, false, true});
    document.footer = u"%1　打印人：%2"_s.arg(facts.office, facts.printedBy);
    return document;
}

} // namespace redvest::report
