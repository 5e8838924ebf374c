// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/invitations.h"

#include "core/domain/masks.h"
#include "core/domain/words.h"

#include <algorithm>
#include <tuple>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hoursOf(Span span)
{
    const QString end = localTime(span.to).toString(u"HH:mm"_s);
    const bool isNextDay = localDate(span.to) > localDate(span.from);
    return localTime(span.from).toString(u"HH:mm"_s) + u'–' + (isNextDay ? u"次日"_s + end : end);
}

QString monthAndDay(QDate day)
{
    return u"%1月%2日"_s.arg(day.month()).arg(day.day());
}

QString whomToAsk(const Invitation& i)
{
    const QString phone = isPlaceholder(i.contactPhone) ? QString() : i.contactPhone;
    return QStringList{i.contact, phone}.join(u' ').trimmed();
}

/// `names`: of everybody invited to that shift.
QString textOf(const Invitation& i, const QStringList& names, const QString& office)
{
    const QDate day = localDate(i.span.from);
    QStringList lines{u"【%1】%2志愿服务邀请：%3（%4）"_s.arg(office, monthAndDay(day), i.postName, i.siteName),
                      u"时间：%1 %2"_s.arg(monthAndDay(day), hoursOf(i.span))};
    lines << u"地点："_s + i.siteName + (i.address.isEmpty() ? QString() : u"（%1）"_s.arg(i.address));
    if (const QString contact = whomToAsk(i); !contact.isEmpty())
        lines << u"联系人："_s + contact;
    const Instant by = i.assignment.answerBy;
    const QString until =
        by.isSet() ? u"%1 %2前"_s.arg(monthAndDay(localDate(by)), localTime(by).toString(u"HH:mm"_s)) : u"尽快"_s;
    lines << u"请以下%1位志愿者%2回复“参加”，不能参加的请回复“不能”并说明原因：%3"_s.arg(names.size())
                 .arg(until, names.join(u'、'));
    return lines.join(u'\n');
}

/// From `begin` on, as far as `isSame` holds.
template <class Same>
auto groupEnd(const std::vector<Invitation>& all, std::vector<Invitation>::const_iterator begin, Same isSame)
{
    return std::find_if(begin, all.end(), [&](const Invitation& i) { return !isSame(*begin, i); });
}

QStringList cellsOf(const Invitation& i)
{
    const Instant by = i.assignment.answerBy;
    return {i.name, i.phone, u"%1 %2"_s.arg(monthAndDay(localDate(i.span.from)), hoursOf(i.span)),
            by.isSet() ? toLocalText(by) : QString()};
}

} // namespace

QString invitationTexts(const std::vector<Invitation>& invitations, const QString& office)
{
    QStringList texts;
    for (auto begin = invitations.begin(); begin != invitations.end();) {
        const auto end = groupEnd(invitations, begin, [](const Invitation& a, const Invitation& b) {
            return a.assignment.shift == b.assignment.shift;
        });
        QStringList names;
        std::for_each(begin, end, [&](const Invitation& i) { names << i.name; });
        texts << textOf(*begin, names, office);
        begin = end;
    }
    return texts.join(u"\n\n"_s) + u'\n';
}

TableBlock invitationRows(const std::vector<Invitation>& invitations)
{
    TableBlock table;
    for (const QString& title : {u"岗位名称"_s, u"点位"_s, u"姓名"_s, u"手机号"_s, u"班次"_s, u"答复时限"_s, u"答复"_s})
        table.columns.push_back({title, Align::Left, 2});
    for (const Invitation& i : invitations)
        table.rows.push_back(QStringList{i.postName, i.siteName} + cellsOf(i) + QStringList{QString()});
    return table;
}

Document invitationsDocument(const std::vector<Invitation>& invitations, const QString& office, Instant asOf)
{
    Document document;
    document.title = u"邀请联系名单"_s;
    document.subtitle = u"单位：%1  截至%2  共%3人次待答复"_s.arg(office, toLocalText(asOf)).arg(invitations.size());
    std::vector<Invitation> byPost = invitations;
    std::stable_sort(byPost.begin(), byPost.end(), [](const Invitation& a, const Invitation& b) {
        return std::tie(a.division, a.siteName, a.postName, a.post) <
               std::tie(b.division, b.siteName, b.postName, b.post);
    });
    for (auto begin = byPost.cbegin(); begin != byPost.cend();) {
        const auto end =
            groupEnd(byPost, begin, [](const Invitation& a, const Invitation& b) { return a.post == b.post; });
        TableBlock table{.caption = u"%1 · %2（%3）"_s.arg(begin->siteName, begin->postName, begin->place)};
        table.columns = {{u"序号"_s, Align::Right, 1}, {u"姓名"_s, Align::Left, 2},     {u"手机号"_s, Align::Left, 3},
                         {u"班次"_s, Align::Left, 3},  {u"答复时限"_s, Align::Left, 3}, {u"答复"_s, Align::Left, 2},
                         {u"原因"_s, Align::Left, 4}};
        int number = 0;
        std::for_each(begin, end, [&](const Invitation& i) {
            table.rows.push_back(QStringList{QString::number(++number)} + cellsOf(i) +
                                 QStringList{QString(), QString()});
        });
        document.blocks.emplace_back(std::move(table));
        begin = end;
    }
    return document;
}

} // namespace redvest::report
