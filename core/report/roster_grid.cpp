// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/roster_grid.h"

#include "core/domain/attendance.h"
#include "core/domain/words.h"
#include "core/report/shift_words.h"

#include <algorithm>
#include <array>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAcross = 7;
constexpr double kRow = 7; ///< mm

struct DaySums
{
    qint64 needed = 0, filled = 0, missing = 0;
};

/// A post at a site, with its shifts of the days shown.
struct Line
{
    QString site;
    Post post;
    std::array<QStringList, kDaysAcross> cells{};
};

QString dayTitle(QDate day)
{
    static constexpr std::array names{u"一", u"二", u"三", u"四", u"五", u"六", u"日"};
    return day.toString(u"MM-dd"_s) + u" 周"_s + QString::fromUtf16(names[std::size_t(day.dayOfWeek() - 1)]);
}

QString cellOf(const ShiftRow& row)
{
    const QString said = u"%1 %2/%3"_s.arg(clockText(row.shift.span())).arg(row.filled).arg(row.shift.needed);
    return row.gap() > 0 ? said + u" 缺%1"_s.arg(row.gap()) : said;
}

QString sumText(const DaySums& sums)
{
    if (sums.needed == 0)
        return {};
    const QString said = u"%1/%2"_s.arg(sums.filled).arg(sums.needed);
    return sums.missing > 0 ? said + u" 缺%1"_s.arg(sums.missing) : said;
}

std::vector<Line> linesOf(const RosterFacts& facts, QDate first, QDate end, std::array<DaySums, kDaysAcross>& sums)
{
    std::vector<Line> lines;
    for (const RosterGroup& group : facts.groups) {
        const std::size_t before = lines.size();
        for (const RosterShift& shift : group.shifts) {
            const QDate day = localDate(shift.row.shift.starts);
            if (day < first || day >= end)
                continue;
            auto line = std::find_if(lines.begin() + std::ptrdiff_t(before), lines.end(),
                                     [&](const Line& l) { return l.post.id == shift.row.shift.post; });
            if (line == lines.end())
                line = lines.insert(lines.end(), Line{group.name, shift.post});
            const auto at = std::size_t(first.daysTo(day));
            line->cells[at] << cellOf(shift.row);
            sums[at].needed += shift.row.shift.needed;
            sums[at].filled += shift.row.filled;
            sums[at].missing += shift.row.gap();
        }
    }
    return lines;
}

TableBlock tableOf(const RosterFacts& facts, QDate first, QDate end)
{
    std::array<DaySums, kDaysAcross> sums{};
    const std::vector<Line> lines = linesOf(facts, first, end, sums);
    const auto days = std::size_t(first.daysTo(end));
    TableBlock table{.leastRow = kRow};
    table.columns = {{u"点位"_s, Align::Left, 1.2, 22}, {u"岗位"_s, Align::Left, 1.2, 22}};
    for (std::size_t i = 0; i < days; ++i)
        table.columns.push_back({dayTitle(first.addDays(qint64(i))), Align::Left, 1.1, 24});
    for (const Line& line : lines) {
        QStringList row{line.site, postWithSuit(line.post)};
        for (std::size_t i = 0; i < days; ++i)
            row << line.cells[i].join(u'；');
        table.rows.push_back(std::move(row));
    }
    QStringList total{u"合计"_s, u"%1个岗位"_s.arg(lines.size())};
    for (std::size_t i = 0; i < days; ++i)
        total << sumText(sums[i]);
    table.emphasised.push_back(int(table.rows.size()));
    table.rows.push_back(std::move(total));
    return table;
}

} // namespace

Document rosterGridDocument(const RosterFacts& facts)
{
    const QDate first = localDate(facts.period.from);
    const QDate last = localDate(facts.period.to).addDays(-1);
    const QString period = first == last ? chineseDate(first) : chineseDate(first) + u"—"_s + chineseDate(last);
    Document document;
    document.isLandscape = true;
    document.title = u"岗位排班一览表"_s;
    document.subtitle = u"单位：%1　日期：%2"_s.arg(facts.office, period);
    for (QDate day = first; day <= last; day = day.addDays(kDaysAcross))
        if (TableBlock table = tableOf(facts, day, std::min(day.addDays(kDaysAcross), last.addDays(1)));
            table.rows.size() > 1) // not of a week that nothing begins in
            document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(Paragraph{
        u"各格为班次时间、已落实人数/需求人数；跨零点的班次列在开始的那一天。共%1个班次，缺%2人。"_s.arg(facts.shifts)
            .arg(facts.missing),
        false, true});
    document.footer = u"%1　打印时间：%2　打印人：%3"_s.arg(facts.office, toLocalText(facts.asOf), facts.printedBy);
    return document;
}

} // namespace redvest::report
