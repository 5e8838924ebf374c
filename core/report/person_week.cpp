// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/person_week.h"

#include "core/domain/file_words.h"
#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char16_t* kWeekdays[] = {u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};

QString dayText(QDate day)
{
    return day.toString(u"MM-dd"_s) + u' ' + QString::fromUtf16(kWeekdays[day.dayOfWeek() - 1]);
}

QString timesText(Span span)
{
    const bool isNextDay = localDate(span.to) > localDate(span.from);
    return localTime(span.from).toString(u"HH:mm"_s) + u'–' + (isNextDay ? u"次日"_s : QString()) +
           localTime(span.to).toString(u"HH:mm"_s);
}

QString restText(const PersonWeek& week, const WeekSeat& seat)
{
    if (seat.isOverlapping)
        return u"时间重叠"_s;
    if (!seat.restMinutes)
        return u"—"_s;
    return hoursText(*seat.restMinutes) + u"小时"_s + (week.isRestShort(seat) ? u"（不足）"_s : QString());
}

TableBlock daysOf(const PersonWeek& week)
{
    TableBlock table{.caption = u"每日时长"_s, .unit = u"单位：小时"_s};
    QStringList hours;
    for (std::size_t day = 0; day < week.dayMinutes.size(); ++day) {
        table.columns.push_back({dayText(week.from.addDays(qint64(day))), Align::Center, 1});
        hours << hoursText(week.dayMinutes[day]) + (week.isDayLong(day) ? u"（超）"_s : QString());
    }
    table.columns.push_back({u"合计"_s, Align::Center, 1});
    hours << hoursText(week.minutes) + (week.isWeekLong() ? u"（超）"_s : QString());
    table.rows.push_back(hours);
    return table;
}

TableBlock seatsOf(const PersonWeek& week)
{
    TableBlock table{.caption = u"班次"_s,
                     .columns = {{u"日期"_s, Align::Left, 2},
                                 {u"时间"_s, Align::Left, 3},
                                 {u"岗位"_s, Align::Left, 3},
                                 {u"点位"_s, Align::Left, 3},
                                 {u"状态"_s, Align::Left, 2},
                                 {u"距上一班"_s, Align::Left, 2},
                                 {u"例外理由"_s, Align::Left, 3}}};
    for (const WeekSeat& seat : week.seats)
        table.rows.push_back({dayText(localDate(seat.span.from)), timesText(seat.span), seat.postName, seat.siteName,
                              fileWord(seat.state), restText(week, seat), seat.overrideReason});
    return table;
}

} // namespace

Document personWeekDocument(const std::vector<PersonWeek>& weeks)
{
    Document document;
    document.title = u"个人一周排班表"_s;
    if (!weeks.empty())
        document.subtitle = chineseDate(weeks.front().from) + u"至"_s + chineseDate(weeks.front().from.addDays(6));
    for (const PersonWeek& week : weeks) {
        document.blocks.emplace_back(Heading{1, week.name + (week.home.isEmpty() ? QString() : u"　"_s + week.home)});
        document.blocks.emplace_back(daysOf(week));
        if (week.seats.empty())
            document.blocks.emplace_back(Paragraph{u"本周没有班次。"_s});
        else
            document.blocks.emplace_back(seatsOf(week));
    }
    document.blocks.emplace_back(
        Paragraph{.text = u"时长按拟派、已邀请、已接受、在岗、已服务的班次合并计算，重叠的只算一次，跨零点的分到两天；"
                          "不含取消的班次。"_s,
                  .isQuiet = true});
    return document;
}

} // namespace redvest::report
