// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/rosters.h"

#include "core/domain/file_words.h"
#include "core/domain/masks.h"
#include "core/domain/words.h"
#include "core/report/shift_words.h"

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kRow = 7;      ///< mm
constexpr double kReached = 40; ///< mm to note who was reached

QString weekday(QDate day)
{
    static constexpr std::array names{u"一", u"二", u"三", u"四", u"五", u"六", u"日"};
    return u"星期"_s + QString::fromUtf16(names[std::size_t(day.dayOfWeek() - 1)]);
}

QString dayWords(QDate day)
{
    return u"%1（%2）"_s.arg(chineseDate(day), weekday(day));
}

QDate dayOfShift(const RosterShift& shift)
{
    return localDate(shift.row.shift.starts);
}

QString shortDay(const RosterShift& shift)
{
    return dayOfShift(shift).toString(u"MM-dd"_s);
}

QString times(const RosterShift& shift)
{
    return timesWithBreaks(shift.row.shift);
}

/// What is to be known of whoever has not said yes.
QString remarkOf(const RosterPerson& who)
{
    return isFilled(who.state) && who.state != AssignmentState::OnDuty && who.state != AssignmentState::Served
               ? QString()
               : fileWord(who.state);
}

QString periodWords(Span period)
{
    const QDate first = localDate(period.from);
    const QDate last = localDate(period.to).addDays(-1);
    return first == last ? chineseDate(first) : chineseDate(first) + u"—"_s + chineseDate(last);
}

QString seatsWords(const RosterGroup& group)
{
    const QString sums =
        u"共%1个班次，需求%2人，已落实%3人"_s.arg(group.shifts.size()).arg(group.needed).arg(group.filled);
    return group.missing > 0 ? sums + u"，缺%1人。"_s.arg(group.missing) : sums + u"，足额。"_s;
}

void say(QStringList& lines, const QString& name, const QString& value)
{
    if (!value.trimmed().isEmpty())
        lines << u"%1：%2"_s.arg(name, value.trimmed());
}

/// The people of a shift under each other; what is said of the shift stands in the first line alone, and who is missing
/// in a last one.
void addShift(TableBlock& table, const QStringList& about, const RosterShift& shift)
{
    QStringList front = about;
    const auto add = [&](const QStringList& behind) {
        table.rows.push_back(front + behind);
        front = QStringList(about.size(), QString());
    };
    int number = 0;
    for (const RosterPerson& who : shift.people)
        add({QString::number(++number), who.name, who.phone, remarkOf(who)});
    if (shift.row.gap() > 0 || shift.people.empty()) {
        table.emphasised.push_back(int(table.rows.size()));
        add({QString(), shift.row.gap() > 0 ? u"缺%1人"_s.arg(shift.row.gap()) : u"不需人员"_s, QString(), QString()});
    }
}

std::vector<BlockColumn> withPeople(std::vector<BlockColumn> columns)
{
    columns.push_back({u"序号"_s, Align::Right, 0.5});
    columns.push_back({u"姓名"_s, Align::Left, 1.2, 20});
    columns.push_back({u"联系电话"_s, Align::Left, 1.4, 26});
    columns.push_back({u"备注"_s, Align::Left, 1});
    return columns;
}

void addSite(Document& document, const RosterFacts& facts, const RosterGroup& group)
{
    SheetHead head{.title = u"点位排班表"_s};
    say(head.lines, u"点位"_s, group.name);
    say(head.lines, u"地点"_s, group.place + u' ' + group.address);
    say(head.lines, u"点位联系人"_s, group.contact);
    say(head.lines, u"日期"_s, periodWords(facts.period));
    document.blocks.emplace_back(std::move(head));
    for (std::size_t i = 0; i < group.shifts.size();) {
        const QDate day = dayOfShift(group.shifts[i]);
        TableBlock table{.caption = dayWords(day), .leastRow = kRow};
        table.columns = withPeople({{u"岗位"_s, Align::Left, 1.6},
                                    {u"班次"_s, Align::Left, 1.4, 24},
                                    {u"需求"_s, Align::Right, 0.5},
                                    {u"岗位联系人"_s, Align::Left, 1.4}});
        for (; i < group.shifts.size() && dayOfShift(group.shifts[i]) == day; ++i) {
            const RosterShift& shift = group.shifts[i];
            addShift(table,
                     {postWithSuit(shift.post), times(shift), QString::number(shift.row.shift.needed), shift.contact},
                     shift);
        }
        document.blocks.emplace_back(std::move(table));
    }
    document.blocks.emplace_back(Paragraph{seatsWords(group), false, false});
}

void addDay(Document& document, const RosterFacts& facts, const RosterGroup& group)
{
    SheetHead head{.title = u"每日排班总表"_s};
    say(head.lines, u"单位"_s, facts.office);
    say(head.lines, u"日期"_s, dayWords(group.day));
    document.blocks.emplace_back(std::move(head));
    TableBlock table{.leastRow = kRow};
    table.columns = withPeople({{u"班次"_s, Align::Left, 1.4, 24},
                                {u"点位"_s, Align::Left, 1.6},
                                {u"岗位"_s, Align::Left, 1.6},
                                {u"需求"_s, Align::Right, 0.5}});
    for (const RosterShift& shift : group.shifts)
        addShift(table,
                 {times(shift), shift.row.siteName, postWithSuit(shift.post), QString::number(shift.row.shift.needed)},
                 shift);
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{seatsWords(group), false, false});
}

QString whereText(const RosterShift& shift)
{
    return (shift.row.place + u' ' + shift.address).trimmed();
}

void addPerson(Document& document, const RosterFacts& facts, const RosterGroup& group)
{
    SheetHead head{.title = u"个人排班表"_s};
    say(head.lines, u"姓名"_s, group.name);
    say(head.lines, u"联系电话"_s, group.phone);
    say(head.lines, u"日期"_s, periodWords(facts.period));
    document.blocks.emplace_back(std::move(head));
    TableBlock table{.leastRow = kRow};
    table.columns = {{u"日期"_s, Align::Left, 0.8, 16}, {u"班次"_s, Align::Left, 1.4, 24},
                     {u"岗位"_s, Align::Left, 1.6},     {u"点位"_s, Align::Left, 1.6},
                     {u"地点"_s, Align::Left, 2},       {u"联系人"_s, Align::Left, 1.6},
                     {u"防护用品"_s, Align::Left, 1.2}, {u"备注"_s, Align::Left, 0.8}};
    for (const RosterShift& shift : group.shifts)
        table.rows.push_back({shortDay(shift), times(shift), shift.row.postName, shift.row.siteName, whereText(shift),
                              shift.contact, gearOf(shift.post), remarkOf(shift.people.front())});
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(
        Paragraph{u"共%1个班次，计划服务%2小时。"_s.arg(QString::number(group.shifts.size()), hoursText(group.minutes)),
                  false, false});
}

void sign(Document& document, const RosterFacts& facts)
{
    if (!facts.isFull)
        document.blocks.emplace_back(Paragraph{u"志愿者联系电话已掩码。"_s, false, true});
    document.footer = u"%1　打印时间：%2　打印人：%3"_s.arg(facts.office, toLocalText(facts.asOf), facts.printedBy);
}

/// All shifts once, by time.
std::vector<const RosterShift*> inTime(const RosterFacts& facts)
{
    std::vector<const RosterShift*> all;
    for (const RosterGroup& group : facts.groups) {
        for (const RosterShift& shift : group.shifts)
            all.push_back(&shift);
    }
    std::stable_sort(all.begin(), all.end(), [](const RosterShift* a, const RosterShift* b) {
        return a->row.shift.starts < b->row.shift.starts;
    });
    return all;
}

DutyCard cardOf(const RosterFacts& facts, const RosterGroup& group)
{
    DutyCard card{.head = facts.office, .title = u"志愿者上岗卡"_s, .name = group.name};
    const auto add = [](std::vector<ChartDetail>& to, const QString& name, const QString& value) {
        const auto isSaid = [&](const ChartDetail& d) { return d.name == name && d.value == value.trimmed(); };
        if (!value.trimmed().isEmpty() && std::none_of(to.begin(), to.end(), isSaid))
            to.push_back({name, value.trimmed()});
    };
    for (const RosterShift& shift : group.shifts) {
        const QString when = dayWords(dayOfShift(shift)) + u' ' + times(shift);
        add(card.details, when, shift.row.siteName + u' ' + shift.row.postName);
    }
    for (const RosterShift& shift : group.shifts) {
        add(card.details, u"地点"_s, shift.row.siteName + u' ' + whereText(shift));
        add(card.details, u"联系人"_s, shift.contact);
        add(card.details, u"防护用品"_s, gearOf(shift.post));
        const QString post = shift.row.postName;
        add(card.sections, u"%1：做什么"_s.arg(post), shift.post.duties);
        add(card.sections, u"%1：怎么干"_s.arg(post), shift.post.howTo);
        add(card.sections, u"%1：怎么自我防护"_s.arg(post), shift.post.protection);
    }
    card.foot =
        u"请提前15分钟到岗签到；不能到岗的，请尽早告知联系人。印制日期：%1"_s.arg(chineseDate(localDate(facts.asOf)));
    return card;
}

} // namespace

Document rosterDocument(const RosterFacts& facts)
{
    Document document;
    document.isLandscape = true;
    for (const RosterGroup& group : facts.groups) {
        if (facts.by == RosterBy::Site)
            addSite(document, facts, group);
        else if (facts.by == RosterBy::Day)
            addDay(document, facts, group);
        else
            addPerson(document, facts, group);
    }
    document.name = u"排班表（%1）"_s.arg(periodWords(facts.period));
    sign(document, facts);
    return document;
}

Document phoneListDocument(const RosterFacts& facts)
{
    Document document;
    document.title = u"上岗人员联系电话表"_s;
    document.subtitle = u"单位：%1　日期：%2"_s.arg(facts.office, periodWords(facts.period));
    TableBlock table{.leastRow = kRow};
    table.columns = {{u"序号"_s, Align::Right, 0.5},
                     {u"日期"_s, Align::Left, 0.8, 16},
                     {u"班次"_s, Align::Left, 1.4, 24},
                     {u"点位"_s, Align::Left, 1.6},
                     {u"岗位"_s, Align::Left, 1.6},
                     {u"姓名"_s, Align::Left, 1.2, 20},
                     {u"联系电话"_s, Align::Left, 1.4, 28},
                     {u"状态"_s, Align::Left, 0.8},
                     {u"通知情况"_s, Align::Left, 1.6, kReached}};
    int number = 0;
    for (const RosterShift* shift : inTime(facts)) {
        for (const RosterPerson& who : shift->people)
            table.rows.push_back({QString::number(++number), shortDay(*shift), times(*shift), shift->row.siteName,
                                  shift->row.postName, who.name, who.phone, fileWord(who.state), QString()});
    }
    document.isLandscape = true;
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{u"共%1人次，%2人。"_s.arg(number).arg(facts.people), false, false});
    sign(document, facts);
    return document;
}

Document personCardsDocument(const RosterFacts& facts)
{
    Document document;
    document.layout = Layout::Cards;
    document.page = PageForm::A5;
    for (const RosterGroup& group : facts.groups)
        document.blocks.emplace_back(cardOf(facts, group));
    document.name = u"志愿者上岗卡（%1张）"_s.arg(facts.groups.size());
    return document;
}

QString chatText(const RosterFacts& facts)
{
    QStringList lines;
    for (const RosterShift* shift : inTime(facts)) {
        QStringList names, open;
        qint64 asked = 0;
        for (const RosterPerson& who : shift->people) {
            if (isFilled(who.state))
                names << (facts.isFull ? who.name : maskedName(who.name));
            else
                ++asked;
        }
        if (asked > 0)
            open << u"待答复%1人"_s.arg(asked);
        if (shift->row.gap() > 0)
            open << u"缺%1人"_s.arg(shift->row.gap());
        QStringList parts{dayOfShift(*shift).toString(u"MM月dd日"_s), shift->row.siteName, shift->row.postName,
                          times(*shift)};
        const QString behind = open.isEmpty() ? QString() : u"（%1）"_s.arg(open.join(u'，'));
        parts << names.join(u'、') + behind;
        lines << parts.join(u' ').trimmed();
    }
    return lines.join(u'\n');
}

Document chatDocument(const RosterFacts& facts)
{
    Document document;
    document.name = u"排班接龙（%1）"_s.arg(periodWords(facts.period));
    for (const QString& line : chatText(facts).split(u'\n'))
        document.blocks.emplace_back(Paragraph{line, false, false});
    return document;
}

} // namespace redvest::report
