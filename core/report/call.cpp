// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/call.h"

#include "core/domain/words.h"
#include "core/report/qr_code.h"

#include <QSet>

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "3月21日".
QString dayText(QDate day)
{
    return u"%1月%2日"_s.arg(day.month()).arg(day.day());
}

QString clockOf(Instant at)
{
    return localTime(at).toString(u"HH:mm"_s);
}

/// "08:00–12:00", "20:00–次日08:00".
QString timesOf(const CallLine& line)
{
    const QDate day = localDate(line.starts);
    const QDate last = localDate(line.ends);
    if (line.ends == atLocal(day.addDays(1)))
        return clockOf(line.starts) + u"–24:00"_s;
    return clockOf(line.starts) + u'–' + (last == day ? QString() : u"次日"_s) + clockOf(line.ends);
}

QString whenOf(const CallLine& line)
{
    return dayText(localDate(line.starts)) + u' ' + timesOf(line);
}

/// "3月21日" or "3月21日至27日": the days on which its shifts begin.
QString daysOf(const Call& call)
{
    const QDate first = localDate(call.from);
    const QDate last = localDate({call.to.ms - 1});
    if (first >= last)
        return dayText(first);
    return dayText(first) + u'至' + (first.month() == last.month() ? u"%1日"_s.arg(last.day()) : dayText(last));
}

QString asOfText(const Call& call)
{
    return chineseDate(localDate(call.asOf)) + clockOf(call.asOf);
}

QString contactOf(const QString& name, const QString& phone)
{
    return (name + u' ' + phone).trimmed();
}

/// Lines that stand together, in their order.
using Lines = std::vector<const CallPaperLine*>;

qint64 missingOf(const Lines& lines)
{
    qint64 sum = 0;
    for (const CallPaperLine* l : lines)
        sum += l->line.missing;
    return sum;
}

/// Neighbours that `same` says are of one group.
template <class Same>
std::vector<Lines> grouped(const Lines& lines, const Same& same)
{
    std::vector<Lines> groups;
    for (const CallPaperLine* line : lines) {
        if (groups.empty() || !same(*groups.back().front(), *line))
            groups.emplace_back();
        groups.back().push_back(line);
    }
    return groups;
}

Lines allOf(const CallPaper& paper)
{
    Lines lines;
    for (const CallPaperLine& line : paper.lines)
        lines.push_back(&line);
    return lines;
}

std::vector<Lines> byStreet(const CallPaper& paper)
{
    return grouped(allOf(paper), [](const CallPaperLine& a, const CallPaperLine& b) { return a.street == b.street; });
}

std::vector<Lines> byPost(const Lines& lines)
{
    return grouped(lines, [](const CallPaperLine& a, const CallPaperLine& b) {
        return a.line.division == b.line.division && a.line.siteName == b.line.siteName &&
               a.line.postName == b.line.postName && a.line.requirement == b.line.requirement &&
               a.line.contact == b.line.contact && a.line.phone == b.line.phone;
    });
}

QString siteOf(const CallPaperLine& line)
{
    QString text = line.line.siteName;
    const QString where = line.community + line.line.address;
    if (!where.isEmpty())
        text += u"（"_s + where + u'）';
    return text;
}

TableBlock tableOf(const Lines& lines)
{
    TableBlock table;
    table.unit = u"单位：人次"_s;
    table.columns = {{u"序号"_s, Align::Right, 0.6},      {u"岗位"_s, Align::Left, 1.4},
                     {u"点位、地址"_s, Align::Left, 2.2}, {u"时间"_s, Align::Left, 1.8},
                     {u"缺口"_s, Align::Right, 0.6},      {u"要求"_s, Align::Left, 1.8},
                     {u"联系人"_s, Align::Left, 1.6}};
    for (const CallPaperLine* l : lines) {
        const bool isNamed = l->line.category.isEmpty() || l->line.category == l->line.postName;
        table.rows.push_back({QString::number(l->line.position),
                              isNamed ? l->line.postName : l->line.postName + u"（"_s + l->line.category + u'）',
                              siteOf(*l), whenOf(l->line), QString::number(l->line.missing),
                              l->line.requirement.isEmpty() ? u"—"_s : l->line.requirement,
                              contactOf(l->line.contact, l->line.phone)});
    }
    return table;
}

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 10)
        return digits[number];
    if (number >= 100)
        return QString::number(number);
    const QString tens = number / 10 == 1 ? QString() : QString(digits[number / 10]);
    return tens + u'十' + (number % 10 == 0 ? QString() : QString(digits[number % 10]));
}

/// "涉及2个街镇、3个点位、5个岗位、9个班次".
QString extentOf(const CallPaper& paper)
{
    QSet<QString> streets, sites, posts;
    for (const CallPaperLine& l : paper.lines) {
        streets.insert(l.street);
        const QString site = l.line.division + u'\x1f' + l.line.siteName;
        sites.insert(site);
        posts.insert(site + u'\x1f' + l.line.postName);
    }
    return u"涉及%1个街镇、%2个点位、%3个岗位、%4个班次"_s.arg(streets.size())
        .arg(sites.size())
        .arg(posts.size())
        .arg(paper.lines.size());
}

QString opening(const CallPaper& paper)
{
    return u"截至%1，%2%3开始的班次尚缺%4人次，%5，现面向社会招募志愿者。一人可以报名多个时间不重叠的班次。"_s.arg(
        asOfText(paper.call), paper.scopeName, daysOf(paper.call), QString::number(paper.missing()), extentOf(paper));
}

QStringList contactLines(const Call& call)
{
    return {u"联系人："_s + call.contact, u"联系电话："_s + call.phone,
            u"扫码保存联系方式，报名时请说明"_s + callName(call)};
}

QString withdrawnText(const Call& call)
{
    return u"本号已于%1撤回：%2"_s.arg(chineseDate(call.withdrawnOn), call.withdrawnFor);
}

void addSection(std::vector<Block>& blocks, int number, const QString& title, const QString& text)
{
    blocks.emplace_back(Heading{1, chineseNumber(number) + u'、' + title});
    for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        blocks.emplace_back(Paragraph{paragraph, false, false});
}

/// A line of running text: paragraphs after one another.
QString inOneLine(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts).join(QString());
}

} // namespace

Document callDocument(const CallPaper& paper)
{
    const Call& call = paper.call;
    Document document;
    document.layout = Layout::Briefing;
    document.frame.name = call.series;
    document.frame.number = u"%1年"_s.arg(call.year) + callNumberText(call);
    document.frame.issuer = call.issuer;
    document.frame.date = chineseDate(call.day);
    document.title = u"%1%2志愿服务岗位招募"_s.arg(paper.scopeName, daysOf(call));
    document.name = callName(call);
    if (call.isWithdrawn())
        document.subtitle = withdrawnText(call);
    document.blocks.emplace_back(Paragraph{opening(paper), false, false});
    int section = 1;
    document.blocks.emplace_back(Heading{1, chineseNumber(section++) + u"、招募岗位"_s});
    int street = 1;
    for (const Lines& lines : byStreet(paper)) {
        document.blocks.emplace_back(Heading{
            2, u"（%1）%2（缺%3人次）"_s.arg(chineseNumber(street++), lines.front()->street).arg(missingOf(lines))});
        document.blocks.emplace_back(tableOf(lines));
    }
    if (!call.benefits.trimmed().isEmpty())
        addSection(document.blocks, section++, u"福利保障"_s, call.benefits);
    addSection(document.blocks, section++, u"风险告知"_s, call.riskNotice);
    addSection(document.blocks, section++, u"报名方式"_s, call.howToAnswer);
    document.blocks.emplace_back(CodeNote{qrModules(contactCard(call)), contactLines(call)});
    return document;
}

QString callMessage(const CallPaper& paper)
{
    const Call& call = paper.call;
    QStringList out;
    if (call.isWithdrawn())
        out << withdrawnText(call);
    out << u"【%1】%2%3志愿服务岗位招募，尚缺%4人次（截至%5）"_s.arg(callName(call), paper.scopeName, daysOf(call))
               .arg(paper.missing())
               .arg(asOfText(call));
    for (const Lines& lines : byStreet(paper)) {
        out << QString() << u"■ %1 缺%2人次"_s.arg(lines.front()->street).arg(missingOf(lines));
        for (const Lines& post : byPost(lines)) {
            const CallPaperLine& first = *post.front();
            out << u"%1 %2"_s.arg(siteOf(first), first.line.postName);
            for (const CallPaperLine* l : post)
                out << u"  %1. %2 缺%3人"_s.arg(l->line.position).arg(whenOf(l->line)).arg(l->line.missing);
            if (!first.line.requirement.isEmpty())
                out << u"  要求："_s + first.line.requirement;
            if (const QString contact = contactOf(first.line.contact, first.line.phone); !contact.isEmpty())
                out << u"  现场联系人："_s + contact;
        }
    }
    out << QString();
    if (!call.benefits.trimmed().isEmpty())
        out << u"福利保障："_s + inOneLine(call.benefits);
    out << u"风险告知："_s + inOneLine(call.riskNotice);
    if (!call.howToAnswer.trimmed().isEmpty())
        out << u"报名方式："_s + inOneLine(call.howToAnswer);
    out << u"联系人：%1　联系电话：%2"_s.arg(call.contact, call.phone);
    out << u"%1　%2"_s.arg(call.issuer, chineseDate(call.day));
    return out.join(u'\n') + u'\n';
}

Document callPoster(const CallPaper& paper, std::size_t most)
{
    const Call& call = paper.call;
    std::vector<Lines> posts = byPost(allOf(paper));
    std::stable_sort(posts.begin(), posts.end(),
                     [](const Lines& a, const Lines& b) { return missingOf(a) > missingOf(b); });
    Document document;
    document.layout = Layout::Poster;
    document.title = u"%1 %2"_s.arg(callName(call), paper.scopeName);
    document.subtitle = u"%1　尚缺%2人次　截至%3"_s.arg(daysOf(call)).arg(paper.missing()).arg(asOfText(call));
    if (call.isWithdrawn())
        document.blocks.emplace_back(Paragraph{withdrawnText(call), false, false});
    TableBlock table;
    table.columns = {{u"街镇"_s, Align::Left, 1.2}, {u"点位"_s, Align::Left, 1.8},  {u"岗位"_s, Align::Left, 1.4},
                     {u"时间"_s, Align::Left, 1.8}, {u"缺口"_s, Align::Right, 0.6}, {u"要求"_s, Align::Left, 1.6}};
    qint64 others = 0;
    for (std::size_t i = 0; i < posts.size(); ++i) {
        if (i >= most) {
            others += missingOf(posts[i]);
            continue;
        }
        const CallPaperLine& first = *posts[i].front();
        const QString when =
            posts[i].size() == 1 ? whenOf(first.line) : u"%1起%2个班次"_s.arg(whenOf(first.line)).arg(posts[i].size());
        table.rows.push_back({first.street, first.line.siteName, first.line.postName, when,
                              QString::number(missingOf(posts[i])), first.line.requirement});
    }
    if (posts.size() > most) {
        table.rows.push_back(
            {u"其他%1个岗位"_s.arg(posts.size() - most), {}, {}, u"见公告"_s, QString::number(others), {}});
        table.emphasised.push_back(int(table.rows.size()) - 1);
    }
    document.blocks.emplace_back(std::move(table));
    if (!call.benefits.trimmed().isEmpty())
        document.blocks.emplace_back(Paragraph{u"福利保障："_s + inOneLine(call.benefits), false, false});
    document.blocks.emplace_back(Paragraph{u"风险告知："_s + inOneLine(call.riskNotice), false, false});
    QStringList lines = contactLines(call);
    lines << u"%1　%2"_s.arg(call.issuer, chineseDate(call.day));
    document.blocks.emplace_back(CodeNote{qrModules(contactCard(call)), lines});
    return document;
}

} // namespace redvest::report
