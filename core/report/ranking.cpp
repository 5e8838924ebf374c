// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ranking.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ranked(RankedKind of)
{
    switch (of) {
    case RankedKind::People:
        return u"志愿者"_s;
    case RankedKind::Teams:
        return u"志愿服务队"_s;
    case RankedKind::Organisations:
        return u"单位"_s;
    case RankedKind::Communities:
        return u"居村"_s;
    }
    return {};
}

/// One of them is counted as.
QString counter(RankedKind of)
{
    switch (of) {
    case RankedKind::People:
        return u"人"_s;
    case RankedKind::Teams:
        return u"支"_s;
    case RankedKind::Organisations:
    case RankedKind::Communities:
        return u"个"_s;
    }
    return {};
}

QString noGroup(RankedKind of)
{
    switch (of) {
    case RankedKind::Teams:
        return u"未参加志愿服务队"_s;
    case RankedKind::Organisations:
        return u"不属于登记单位"_s;
    case RankedKind::People:
    case RankedKind::Communities:
        break;
    }
    return u"本级"_s;
}

QStringList rankedCells(const Ranking& ranking, const QString& rank, const QString& name, const QString& place,
                        const ServiceTotals& totals)
{
    QStringList cells{rank, name, place};
    if (ranking.of != RankedKind::People)
        cells << QString::number(totals.persons);
    return cells << QString::number(totals.personTimes) << hoursText(totals.minutes);
}

ServiceTotals negative(const ServiceTotals& totals)
{
    return {-totals.persons, -totals.personTimes, -totals.minutes};
}

} // namespace

QString rankingTitle(const Ranking& ranking)
{
    return ranked(ranking.of) + (ranking.by == RankedBy::Hours ? u"服务时长排名"_s : u"服务人次排名"_s);
}

TableBlock rankingRows(const Ranking& ranking)
{
    TableBlock table;
    const bool isPeople = ranking.of == RankedKind::People;
    table.columns = {{u"名次"_s, Align::Right, 1},
                     {isPeople ? u"姓名"_s : u"名称"_s, Align::Left, 4},
                     {isPeople ? u"派出单位或居住街镇"_s : u"所属区划"_s, Align::Left, 4}};
    if (!isPeople)
        table.columns.push_back({u"上岗人数"_s, Align::Right, 1.5});
    table.columns.push_back({u"人次"_s, Align::Right, 1.5});
    table.columns.push_back({u"小时"_s, Align::Right, 1.5});
    for (const RankedLine& line : ranking.lines)
        table.rows.push_back(rankedCells(ranking, QString::number(line.rank), line.name, line.place, line.totals));
    const auto rest = [&](const QString& name, const ServiceTotals& totals) {
        table.rows.push_back(rankedCells(ranking, {}, name, {}, totals));
    };
    if (ranking.unnamed.rows > 0)
        rest(u"未同意公示的%1人"_s.arg(ranking.unnamed.rows), ranking.unnamed.totals);
    if (ranking.beyond.rows > 0)
        rest(u"其余%1%2"_s.arg(ranking.beyond.rows).arg(counter(ranking.of)), ranking.beyond.totals);
    if (!(ranking.none == ServiceTotals()))
        rest(noGroup(ranking.of), ranking.none);
    if (!(ranking.repeated == ServiceTotals()))
        rest(u"减：重复计入"_s, negative(ranking.repeated));
    rest(u"合计"_s, ranking.total);
    table.emphasised = {int(table.rows.size()) - 1};
    return table;
}

Document rankingDocument(const Ranking& ranking)
{
    Document document;
    document.title = rankingTitle(ranking);
    document.subtitle = u"单位：%1  范围：%2  周期：%3  截至%4"_s.arg(
        ranking.office, ranking.scopeName, periodText(ranking.period), toLocalText(ranking.asOf));
    document.blocks.emplace_back(rankingRows(ranking));
    const auto small = [&](const QString& text) { document.blocks.emplace_back(Paragraph{text, false, true}); };
    small(u"服务时长为已审核的时长，同一人重叠的时段只计一次；并列的名次相同，其后的名次顺延。列出前%1名。"_s.arg(
        ranking.top));
    if (ranking.isMasked && ranking.of == RankedKind::People)
        small(u"姓名已作去标识化处理；只列出本人同意公示的志愿者，未同意公示的合并列出，仍占名次。"_s);
    if (ranking.of == RankedKind::Teams && !(ranking.repeated == ServiceTotals()))
        small(u"同一人参加多支志愿服务队的，各队分别计入，合计只计一次。"_s);
    if (ranking.of == RankedKind::Communities)
        small(u"按服务地点所在的居村统计；同一人在多处服务的，人数在各处分别计入。"_s);
    return document;
}

} // namespace redvest::report
