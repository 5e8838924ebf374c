// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/briefing.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"

#include <QRegularExpression>

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamedDivisions = 3;

QString count(qint64 n, const QString& unit)
{
    return withQualifier(inWan(n), unit);
}

/// "3月20日7时" or, with a whole day before it, "3月20日".
QString spoken(Instant t, bool withYear)
{
    const QDate day = localDate(t);
    const QTime time = localTime(t);
    QString text = withYear ? chineseDate(day) : u"%1月%2日"_s.arg(day.month()).arg(day.day());
    if (time != QTime(0, 0))
        text += u"%1时"_s.arg(time.hour());
    if (time.minute() != 0)
        text += u"%1分"_s.arg(time.minute());
    return text;
}

QString meanText(double hours)
{
    return QString::number(hours, 'f', 2);
}

QString changeText(qint64 now, qint64 before)
{
    if (now == before)
        return u"，与前一日持平"_s;
    return u"，较前一日%1%2人次"_s.arg(now > before ? u"增加"_s : u"减少"_s).arg(std::abs(now - before));
}

QString worstText(const GapTable& table)
{
    QStringList names;
    for (const GapRow& row : table.rows) {
        if (row.seats.gap() == 0 || std::size_t(names.size()) == kNamedDivisions)
            break;
        names << u"%1（缺%2人次）"_s.arg(row.name).arg(row.seats.gap());
    }
    return names.isEmpty() ? u"各地岗位均已足额"_s : u"缺口较大的有%1"_s.arg(names.join(u"、"_s));
}

Paragraph servicePart(const Figures& day, const Figures& week)
{
    QString text = u"一是服务情况。%1至%2，%3累计上岗志愿者%4、%5"_s.arg(
        spoken(week.period.from, true), spoken(week.asOf, false), week.scopeName, count(week.persons, u"人"_s),
        count(week.personTimes, u"人次"_s));
    if (week.minutes > 0)
        text += u"，已审核服务时长%1，人均%2小时"_s.arg(hoursInWords(week.minutes), meanText(week.meanHours()));
    text += u"；当日上岗%1。在册志愿者%2，岗前培训合格%3，志愿服务队%4支，点位%5个。"_s
                .arg(count(day.onDutyThatDay, u"人"_s), count(day.volunteers, u"人"_s), count(day.trained, u"人"_s))
                .arg(day.teams)
                .arg(day.sites);
    return {text, true, false};
}

/// What tells its seats from those of the whole period while that is not over.
QString begunWord(const GapTable& gaps)
{
    return gaps.onlyBegun && gaps.asOf < gaps.period.to ? u"已开始班次"_s : QString();
}

Paragraph gapPart(const BriefingFacts& facts)
{
    const Seats& seats = facts.gaps.total;
    QString text = u"二是力量缺口。%1至%2，各岗位%6需求%3，已到岗%4，缺口%5"_s.arg(
        spoken(facts.gaps.period.from, false), spoken(facts.gaps.period.to, false), count(seats.needed, u"人次"_s),
        count(seats.filled, u"人次"_s), count(seats.gap(), u"人次"_s), begunWord(facts.gaps));
    if (seats.surplus() > 0)
        text += u"（个别班次富余%1人次，不抵缺口）"_s.arg(seats.surplus());
    text += changeText(seats.gap(), facts.dayBefore.seats.gap());
    text += u"，满足率%1。%2。"_s.arg(percentText(seats.cover()), worstText(facts.gaps));
    return {text, true, false};
}

TableBlock gapTable(const GapTable& gaps)
{
    TableBlock table;
    table.caption = u"各%1志愿者需求与到岗情况表"_s.arg(gaps.by == GapBy::District    ? u"区"_s
                                                        : gaps.by == GapBy::Street    ? u"街镇"_s
                                                        : gaps.by == GapBy::Community ? u"居村"_s
                                                                                      : u"岗位"_s);
    if (const QString begun = begunWord(gaps); !begun.isEmpty())
        table.caption += u'（' + begun + u'）';
    table.unit = u"单位：人次"_s;
    const bool hasSurplus = gaps.total.surplus() > 0;
    table.columns = {{u"名称"_s, Align::Left, 3}, {u"需求"_s, Align::Right, 1}, {u"到岗"_s, Align::Right, 1}};
    if (hasSurplus)
        table.columns.push_back({u"富余"_s, Align::Right, 1});
    table.columns.push_back({u"缺口"_s, Align::Right, 1});
    table.columns.push_back({u"满足率"_s, Align::Right, 1});
    const auto add = [&](const QString& name, const Seats& s) {
        QStringList cells{name, QString::number(s.needed), QString::number(s.filled)};
        if (hasSurplus)
            cells << QString::number(s.surplus());
        table.rows.push_back(cells << QString::number(s.gap()) << percentText(s.cover()));
    };
    for (const GapRow& row : gaps.rows) {
        if (row.seats.needed > 0)
            add(row.name, row.seats);
    }
    table.emphasised = {int(table.rows.size())};
    add(u"合计"_s, gaps.total);
    return table;
}

BriefingFrame frameOf(const Series& s, const Issue& i)
{
    return {s.notice,
            s.name,
            u"第%1期"_s.arg(i.number),
            s.issuer,
            chineseDate(i.day),
            s.reportTo,
            s.sendTo,
            s.distributeTo,
            s.registration,
            s.printRun > 0 ? u"共印%1份"_s.arg(s.printRun) : QString()};
}

/// The bars in the words of the paper.
BarSeries chartOf(const GapTable& gaps)
{
    BarSeries series;
    series.title = u"各地志愿者到岗与缺口（人次）"_s;
    series.parts = {{u"到岗"_s, u"filled"_s}, {u"缺口"_s, u"gap"_s}};
    for (const GapRow& row : gaps.rows) {
        if (row.seats.needed > 0)
            series.bars.push_back({row.code,
                                   row.name,
                                   {row.seats.covered, row.seats.gap()},
                                   row.seats.gap() > 0 ? u"缺 %1"_s.arg(row.seats.gap()) : u"足额"_s,
                                   row.seats.gap() > 0});
    }
    return series;
}

/// Lines that are not empty, a paragraph each.
void addParagraphs(Document& doc, const QString& text)
{
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            doc.blocks.emplace_back(Paragraph{line.trimmed(), false, false});
    }
}

/// A line that begins as a heading of official papers does and ends as none of their sentences. Source: GB/T 9704-2012,
/// 7.3.3: 一、 then （一）.
std::optional<Heading> headingIn(const QString& line)
{
    static const QRegularExpression numbered(
        u"^(?:[一二三四五六七八九十]+、|(（[一二三四五六七八九十]+）)).*[^。；：！？]$"_s);
    const auto match = numbered.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Heading{match.capturedLength(1) > 0 ? 2 : 1, line};
}

/// "【工作动态】"; nothing for no name. Brackets that were typed stay the only ones.
QString bracketed(const QString& rubric)
{
    const QString name = rubric.trimmed();
    return name.isEmpty() || name.startsWith(u'【') ? name : u'【' + name + u'】';
}

/// The column an article stands under, and its title.
void addHeadings(Document& doc, const QString& rubric, const QString& title)
{
    if (const QString column = bracketed(rubric); !column.isEmpty())
        doc.blocks.emplace_back(Heading{kRubricLevel, column});
    doc.blocks.emplace_back(Heading{kTitleLevel, title});
}

void addFigures(Document& doc, const BriefingFacts& facts)
{
    addParagraphs(doc, facts.issue.opening);
    doc.blocks.emplace_back(servicePart(facts.figures, facts.week));
    doc.blocks.emplace_back(gapPart(facts));
    doc.blocks.emplace_back(gapTable(facts.gaps));
    if (const QString note = sumNote(facts.gaps.by); !note.isEmpty())
        doc.blocks.emplace_back(Paragraph{note, false, true});
    doc.blocks.emplace_back(chartOf(facts.gaps));
    addParagraphs(doc, facts.issue.closing);
    doc.blocks.emplace_back(Paragraph{
        u"注：数据截至%1；需求、到岗以截至时间已开始班次的席位计，富余不抵其他班次缺口；服务时长为已审核分钟数折算，同一人重叠时段只计一次。"_s
            .arg(spoken(facts.figures.asOf, true)),
        false, true});
}

void addSecondArticle(Document& doc, const Issue& issue)
{
    addHeadings(doc, issue.secondRubric, issue.secondTitle.trimmed());
    for (const QString& line : issue.secondText.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.trimmed();
        if (const auto heading = headingIn(text))
            doc.blocks.emplace_back(*heading);
        else if (!text.isEmpty())
            doc.blocks.emplace_back(Paragraph{text, false, false});
    }
}

/// What stands in an issue of several articles, by its columns.
void addContents(Document& doc, const Issue& issue, const QString& title)
{
    doc.blocks.emplace_back(Heading{1, u"本期要目"_s});
    addParagraphs(doc, bracketed(issue.rubric) + title);
    addParagraphs(doc, bracketed(issue.secondRubric) + issue.secondTitle.trimmed());
}

} // namespace

QString defaultTitle(const QString& scopeName)
{
    return scopeName + u"志愿服务力量调配情况"_s;
}

Document briefingDocument(const BriefingFacts& facts)
{
    const Issue& issue = facts.issue;
    const QString title = issue.title.isEmpty() ? defaultTitle(facts.figures.scopeName) : issue.title;
    const bool hasSecond = !issue.secondTitle.trimmed().isEmpty() && !issue.secondText.trimmed().isEmpty();
    Document doc;
    doc.layout = Layout::Briefing;
    doc.frame = frameOf(facts.series, issue);
    if (hasSecond)
        addContents(doc, issue, title);
    // A title that has something above it is a heading of the text; else it is the document's own.
    if (hasSecond || !bracketed(issue.rubric).isEmpty())
        addHeadings(doc, issue.rubric, title);
    else
        doc.title = title;
    addFigures(doc, facts);
    if (hasSecond)
        addSecondArticle(doc, issue);
    return doc;
}

} // namespace redvest::report
