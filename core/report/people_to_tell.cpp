// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/people_to_tell.h"

#include "core/domain/file_words.h"

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spanText(Span span)
{
    const QString end = localTime(span.to).toString(u"HH:mm"_s);
    const bool isNextDay = localDate(span.to) > localDate(span.from);
    return localDate(span.from).toString(Qt::ISODate) + u' ' + localTime(span.from).toString(u"HH:mm"_s) + u'–' +
           (isNextDay ? u"次日"_s + end : end);
}

QStringList cells(const PersonToTell& person)
{
    return {person.name, person.phone, fileWord(person.state), person.postName, person.siteName, spanText(person.span)};
}

QStringList titles()
{
    return {u"姓名"_s, u"手机号"_s, u"状态"_s, u"岗位名称"_s, u"点位"_s, u"班次"_s};
}

} // namespace

Document peopleToTellDocument(const std::vector<PersonToTell>& people, const QString& office, const QString& reason)
{
    Document document;
    document.title = u"班次取消通知名单"_s;
    document.subtitle = u"单位：%1  共%2人次"_s.arg(office).arg(people.size());
    if (!reason.isEmpty())
        document.blocks.emplace_back(Paragraph{u"取消原因：%1。"_s.arg(reason), false, false});
    TableBlock table{.columns = {{u"序号"_s, Align::Right, 1}}};
    constexpr double kWeights[] = {2, 3, 2, 3, 3, 4};
    const double* weight = kWeights;
    for (const QString& title : titles())
        table.columns.push_back({title, Align::Left, *weight++});
    table.columns.push_back({u"已通知"_s, Align::Left, 2});
    int number = 0;
    for (const PersonToTell& person : people)
        table.rows.push_back(QStringList{QString::number(++number)} + cells(person) + QStringList{QString()});
    document.blocks.emplace_back(std::move(table));
    return document;
}

QString peopleToTellText(const std::vector<PersonToTell>& people)
{
    QStringList lines{titles().join(u'\t')};
    for (const PersonToTell& person : people) {
        QStringList line = cells(person);
        for (QString& cell : line)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString unfitSeatsText(const std::vector<UnfitSeat>& seats)
{
    QStringList lines{
        QStringList{u"姓名"_s, u"状态"_s, u"岗位名称"_s, u"点位"_s, u"班次"_s, u"不符合之处"_s}.join(u'\t')};
    for (const UnfitSeat& seat : seats) {
        QStringList line{seat.name,     fileWord(seat.state), seat.postName,
                         seat.siteName, spanText(seat.span),  Verdict{Fit::Warnings, seat.reasons}.text()};
        for (QString& cell : line)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace redvest::report
