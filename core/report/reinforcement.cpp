// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reinforcement.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"
#include "core/report/shift_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSignRow = 9; ///< mm: a mark by hand

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

QStringList placeCells(const ReinforcementPlace& p)
{
    QStringList cells{p.name};
    for (const qint64 number :
         {p.gap, p.asked, p.own, p.received, p.remaining.trainable, p.remaining.structural, p.surplus, p.given})
        cells << QString::number(number);
    return cells;
}

BarSeries::Bar placeBar(const ReinforcementPlace& p)
{
    BarSeries::Bar bar;
    bar.code = p.code;
    bar.name = p.name;
    bar.values = {p.asked + p.own, p.received, p.remaining.trainable, p.remaining.structural};
    const qint64 left = p.remaining.gap();
    bar.label = left > 0 ? tr("short %1").arg(thinSpaced(left)) : tr("complete");
    bar.isShort = left > 0;
    bar.needed = p.gap;
    bar.opens = false;
    return bar;
}

/// "3月21日 08:00–12:00".
QString whenOf(const ReinforcedShift& line)
{
    Shift shift;
    shift.starts = line.span.from;
    shift.ends = line.span.to;
    shift.breaks = line.breaks;
    const QDate day = localDate(line.span.from);
    return u"%1月%2日 "_s.arg(day.month()).arg(day.day()) + timesWithBreaks(shift);
}

QString distanceWord(int distance)
{
    return distance <= 1 ? u"同区"_s : distance == 2 ? u"同市跨区"_s : u"跨市"_s;
}

QString siteOf(const ReinforcedShift& line)
{
    const QString where = line.address.isEmpty() ? line.place : line.address;
    return where.isEmpty() ? line.siteName : line.siteName + u"（"_s + where + u'）';
}

/// Orders of one giver to one receiver.
using OrderGroup = std::vector<const ReinforcementOrder*>;

qint64 seatsOf(const OrderGroup& orders)
{
    qint64 sum = 0;
    for (const ReinforcementOrder* order : orders)
        sum += order->seats;
    return sum;
}

/// Neighbours whose `of` is the same.
std::vector<OrderGroup> groupedBy(const OrderGroup& orders, QString ReinforcementOrder::*of)
{
    std::vector<OrderGroup> groups;
    for (const ReinforcementOrder* order : orders) {
        if (groups.empty() || groups.back().front()->*of != order->*of)
            groups.emplace_back();
        groups.back().push_back(order);
    }
    return groups;
}

TableBlock shiftTable(const OrderGroup& orders)
{
    const ReinforcementOrder& first = *orders.front();
    TableBlock table;
    table.caption = u"支援%1（%2，%3人次）"_s.arg(first.toName, distanceWord(first.distance)).arg(seatsOf(orders));
    table.unit = u"单位：人次"_s;
    table.columns = {{u"序号"_s, Align::Right, 0.6},      {u"岗位"_s, Align::Left, 1.4},
                     {u"点位、地址"_s, Align::Left, 2.2}, {u"上岗时间"_s, Align::Left, 1.8},
                     {u"人数"_s, Align::Right, 0.6},      {u"要求"_s, Align::Left, 1.8},
                     {u"现场联系人"_s, Align::Left, 1.6}};
    for (const ReinforcementOrder* order : orders) {
        for (const ReinforcedShift& line : order->shifts) {
            const bool isNamed = line.category.isEmpty() || line.category == line.postName;
            table.rows.push_back({QString::number(table.rows.size() + 1),
                                  isNamed ? line.postName : line.postName + u"（"_s + line.category + u'）',
                                  siteOf(line), whenOf(line), QString::number(line.seats),
                                  line.requirement.isEmpty() ? u"—"_s : line.requirement,
                                  (line.contact + u' ' + line.phone).trimmed()});
        }
    }
    return table;
}

TableBlock peopleTable(const OrderGroup& orders)
{
    TableBlock table;
    table.caption = u"拟派人员"_s;
    table.columns = {{u"序号"_s, Align::Right, 0.6},    {u"姓名"_s, Align::Left, 1.4},
                     {u"支援单位"_s, Align::Left, 1.6}, {u"岗位"_s, Align::Left, 2},
                     {u"上岗时间"_s, Align::Left, 2},   {u"本人确认"_s, Align::Left, 1.4, 24}};
    table.leastRow = kSignRow;
    for (const ReinforcementOrder* order : orders) {
        for (const ReinforcingPerson& person : order->people) {
            const auto line = std::find_if(order->shifts.begin(), order->shifts.end(),
                                           [&](const ReinforcedShift& s) { return s.shift == person.shift; });
            const bool isKnown = line != order->shifts.end();
            table.rows.push_back({QString::number(table.rows.size() + 1),
                                  person.name,
                                  order->toName,
                                  isKnown ? line->siteName + u' ' + line->postName : QString(),
                                  isKnown ? whenOf(*line) : QString(),
                                  {}});
        }
    }
    return table;
}

SheetHead headOf(const Reinforcement& facts, const OrderGroup& orders)
{
    SheetHead head;
    head.title = u"支援调度单"_s;
    head.lines << u"派出单位：%1　　调度单位：%2"_s.arg(orders.front()->fromName, facts.office);
    head.lines << u"时段：%1 至 %2　　截至：%3"_s.arg(toLocalText(facts.period.from), toLocalText(facts.period.to),
                                                      toLocalText(facts.asOf));
    return head;
}

} // namespace

TableBlock reinforcementRows(const Reinforcement& facts)
{
    TableBlock table;
    table.columns.push_back({tr("Division"), Align::Left, 2});
    for (const QString& title : {tr("Gap"), tr("Asked already"), tr("Own people"), tr("From other places"),
                                 tr("After training"), tr("From outside"), tr("People left over"), tr("Of these sent")})
        table.columns.push_back({title, Align::Right, 1});
    for (const ReinforcementPlace& place : facts.places)
        table.rows.push_back(placeCells(place));
    table.emphasised.push_back(int(table.rows.size()));
    table.rows.push_back(placeCells(facts.total));
    table.rows.back().front() = tr("Total");
    return table;
}

TableBlock reinforcementOrderRows(const Reinforcement& facts)
{
    TableBlock table;
    table.columns = {{tr("Who sends"), Align::Left, 2},
                     {tr("Who receives"), Align::Left, 2},
                     {tr("Category"), Align::Left, 2},
                     {tr("People sent"), Align::Right, 1},
                     {tr("Shifts"), Align::Right, 1}};
    qint64 shifts = 0;
    for (const ReinforcementOrder& order : facts.orders) {
        table.rows.push_back({order.fromName, order.toName, order.category, QString::number(order.seats),
                              QString::number(order.shifts.size())});
        shifts += qint64(order.shifts.size());
    }
    table.emphasised.push_back(int(table.rows.size()));
    table.rows.push_back({tr("Total"), {}, {}, QString::number(facts.total.received), QString::number(shifts)});
    return table;
}

QString reinforcementLine(const Reinforcement& facts)
{
    const ReinforcementPlace& all = facts.total;
    QString line = tr("Missing %1: asked already %2, own people %3, from other places %4, after training %5, from "
                      "outside %6")
                       .arg(thinSpaced(all.gap), thinSpaced(all.asked), thinSpaced(all.own), thinSpaced(all.received),
                            thinSpaced(all.remaining.trainable), thinSpaced(all.remaining.structural));
    if (facts.begun > 0)
        line += tr("; %1 more on shifts that have begun").arg(thinSpaced(facts.begun));
    return line;
}

BarSeries reinforcementBars(const Reinforcement& facts)
{
    BarSeries series;
    series.title = tr("Who fills the gap, %1, %2").arg(facts.scopeName, periodText(facts.period));
    series.parts = {{tr("Own people"), u"filled"_s},
                    {tr("From other places"), u"callable"_s},
                    {tr("After training"), u"trainable"_s},
                    {tr("From outside"), u"structural"_s}};
    std::vector<ReinforcementPlace> places = facts.places;
    std::erase_if(places, [](const ReinforcementPlace& p) { return p.gap == 0; });
    std::stable_sort(places.begin(), places.end(),
                     [](const ReinforcementPlace& a, const ReinforcementPlace& b) { return a.gap > b.gap; });
    for (const ReinforcementPlace& place : places)
        series.bars.push_back(placeBar(place));
    series.caption.title = tr("Who fills the gap, %1").arg(facts.scopeName);
    series.caption.period = tr("Period %1").arg(periodText(facts.period));
    series.caption.asOf = tr("As of %1").arg(toLocalText(facts.asOf));
    series.caption.total = reinforcementLine(facts);
    series.caption.office = facts.office;
    return series;
}

Document dispatchOrderDocument(const Reinforcement& facts, const QString& printedBy)
{
    Document document;
    document.name = u"支援调度单"_s;
    OrderGroup all;
    for (const ReinforcementOrder& order : facts.orders)
        all.push_back(&order);
    for (const OrderGroup& orders : groupedBy(all, &ReinforcementOrder::from)) {
        const std::vector<OrderGroup> receivers = groupedBy(orders, &ReinforcementOrder::to);
        document.blocks.emplace_back(headOf(facts, orders));
        document.blocks.emplace_back(
            Paragraph{u"%1：经核算，下列%2家单位的班次在本单位人员全部上岗后仍缺人手。请你单位派出志愿者共%3人次支援，"
                      u"具体安排如下。"_s.arg(orders.front()->fromName)
                          .arg(receivers.size())
                          .arg(seatsOf(orders)),
                      false, false});
        for (const OrderGroup& receiver : receivers)
            document.blocks.emplace_back(shiftTable(receiver));
        if (TableBlock people = peopleTable(orders); !people.rows.empty())
            document.blocks.emplace_back(std::move(people));
        document.blocks.emplace_back(
            Paragraph{u"请在上岗前确认人员，并提前与现场联系人对接；人员到岗后由现场签到。"_s, false, false});
        document.blocks.emplace_back(
            Paragraph{u"调度签发：　　　　　　　　派出单位确认：　　　　　　　　日期：　　　　　　"_s, false, false});
        document.blocks.emplace_back(Paragraph{
            u"人次按值勤日（7时至次日7时）每人一岗计算；派出人员为本单位岗位排满后尚有余力、资质和休息符合要求者，"
            u"派出前须征得本人同意。"_s,
            false, true});
    }
    document.footer = u"%1　打印人：%2"_s.arg(facts.office, printedBy);
    return document;
}

} // namespace redvest::report
