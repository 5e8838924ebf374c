// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/change_sheet.h"

#include "core/domain/words.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hoursOf(Span span)
{
    const QString end = localTime(span.to).toString(u"HH:mm"_s);
    const bool isNextDay = localDate(span.to) > localDate(span.from);
    return localTime(span.from).toString(u"HH:mm"_s) + u'–' + (isNextDay ? u"次日"_s + end : end);
}

QString originOf(const ToldChange& told)
{
    QStringList parts;
    if (!told.reason.isEmpty())
        parts << told.reason;
    if (told.at.isSet())
        parts << u"%1 %2"_s.arg(told.by, toLocalText(told.at));
    return parts.join(u"；"_s);
}

} // namespace

QString changeWord(RosterChangeKind kind)
{
    switch (kind) {
    case RosterChangeKind::ShiftAdded:
        return u"新增班次"_s;
    case RosterChangeKind::ShiftGone:
        return u"取消班次"_s;
    case RosterChangeKind::ShiftMoved:
        return u"班次时间变更"_s;
    case RosterChangeKind::ShiftElsewhere:
        return u"点位岗位变更"_s;
    case RosterChangeKind::NeededChanged:
        return u"需求人数变更"_s;
    case RosterChangeKind::PersonAdded:
        return u"新增人员"_s;
    case RosterChangeKind::PersonLeft:
        return u"撤下人员"_s;
    case RosterChangeKind::PersonConfirmed:
        return u"确认到岗"_s;
    case RosterChangeKind::PersonUnsure:
        return u"待确认"_s;
    }
    return {};
}

QString changeText(const ToldChange& told)
{
    const RosterChange& change = told.change;
    const QString names = told.people.join(u'、');
    switch (change.kind) {
    case RosterChangeKind::ShiftMoved:
        return u"%1 → %2"_s.arg(hoursOf(change.before->span()), hoursOf(change.after->span()));
    case RosterChangeKind::ShiftElsewhere:
        return u"%1 %2 → %3 %4"_s.arg(change.before->siteName, change.before->postName, change.after->siteName,
                                      change.after->postName);
    case RosterChangeKind::NeededChanged:
        return u"%1人 → %2人"_s.arg(change.before->needed).arg(change.after->needed);
    case RosterChangeKind::ShiftAdded:
    case RosterChangeKind::ShiftGone:
        return names.isEmpty() ? u"无人员"_s : names;
    default:
        return told.state.isEmpty() ? names : u"%1（%2）"_s.arg(names, told.state);
    }
}

Document changeSheet(const DayChanges& facts)
{
    Document document;
    document.title = u"岗位安排变更单"_s;
    document.isLandscape = true;
    document.subtitle = u"单位：%1  范围：%2  日期：%3  对照第%4版（%5发布）  截至%6"_s
                            .arg(facts.office, facts.place, chineseDate(facts.day))
                            .arg(facts.since.number)
                            .arg(toLocalText(facts.since.publishedAt), toLocalText(facts.asOf));
    if (facts.changes.empty()) {
        document.blocks.emplace_back(Paragraph{u"发布以来没有变更。"_s, false, false});
        return document;
    }
    TableBlock table;
    table.columns = {{u"序号"_s, Align::Right, 1},      {u"点位"_s, Align::Left, 3},    {u"岗位名称"_s, Align::Left, 3},
                     {u"班次"_s, Align::Left, 2.5},     {u"变更"_s, Align::Left, 2},    {u"内容"_s, Align::Left, 4},
                     {u"原因、经办"_s, Align::Left, 4}, {u"点位签收"_s, Align::Left, 2}};
    int number = 0;
    for (const ToldChange& told : facts.changes) {
        const PublishedShift& shift = told.change.shift();
        table.rows.push_back({QString::number(++number), shift.siteName, shift.postName, hoursOf(shift.span()),
                              changeWord(told.change.kind), changeText(told), originOf(told), QString()});
    }
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        Paragraph{u"共%1处变更。未列出的岗位安排以第%2版为准。"_s.arg(number).arg(facts.since.number), false, true});
    return document;
}

} // namespace redvest::report
