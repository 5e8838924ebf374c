// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gap_charts.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redvest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDepths = 5;
constexpr qint64 kDayMs = 86'400'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

QString gapLabel(const Seats& seats)
{
    if (seats.needed == 0)
        return tr("no need");
    const QString label = seats.gap() > 0 ? tr("short %1").arg(thinSpaced(seats.gap())) : tr("complete");
    return seats.surplus() > 0 ? tr("%1 (%2 over)").arg(label).arg(seats.surplus()) : label;
}

QString changeText(qint64 now, qint64 before)
{
    if (now == before)
        return u"＝"_s;
    return (now > before ? u"▲ "_s : u"▼ "_s) + thinSpaced(std::abs(now - before));
}

QString shareText(const Seats& seats)
{
    return seats.needed > 0 ? percentText(seats.cover()) : u"–"_s;
}

std::vector<BarSeries::Part> filledAndGap()
{
    return {{tr("Filled"), u"filled"_s}, {tr("Gap"), u"gap"_s}};
}

ChartCaption captionOf(const GapTable& table, const QString& title)
{
    ChartCaption caption;
    caption.title = title;
    caption.period = tr("Period %1").arg(periodText(table.period));
    if (!table.category.isEmpty())
        caption.period += u" · "_s + tr("Category: %1").arg(table.category);
    caption.asOf = tr("As of %1").arg(asOfText(table));
    caption.total = tr("Total: needed %1, filled %2, short %3, cover %4")
                        .arg(thinSpaced(table.total.needed), thinSpaced(table.total.filled),
                             thinSpaced(table.total.gap()), percentText(table.total.cover()));
    caption.office = table.office;
    return caption;
}

BarSeries::Bar barOf(const GapRow& row, const Seats* before)
{
    const Seats& seats = row.seats;
    BarSeries::Bar bar;
    bar.code = row.code;
    bar.name = rowName(row);
    bar.values = {seats.covered, seats.gap()};
    bar.label = gapLabel(seats);
    bar.isShort = seats.gap() > 0;
    bar.share = shareText(seats);
    bar.details = seatDetails(seats, before);
    bar.needed = seats.needed;
    if (before != nullptr) {
        bar.change = changeText(seats.gap(), before->gap());
        // Nothing was needed before: there is no rate to mark.
        if (before->needed > 0)
            bar.before = BarSeries::Mark{before->covered, before->cover()};
    }
    return bar;
}

/// What stands over and around bars by place and columns by day alike.
BarSeries seriesOf(const GapTable& table, const QString& title)
{
    BarSeries series;
    series.parts = filledAndGap();
    series.caption = captionOf(table, title);
    series.caption.note = sumNote(table.by);
    return series;
}

/// Days stand beside each other and are compared: a bar of all would dwarf them.
bool hasSumBar(GapBy by)
{
    return addsUp(by) && by != GapBy::Day;
}

/// The same row is there in another period too: days, hours and shifts are never the same ones again.
bool comesAgain(GapBy by)
{
    return by != GapBy::Day && by != GapBy::Hour && by != GapBy::Shift;
}

/// Bars of the rows, each with what the same row was before; a row that was not there before had no need then.
void addBars(BarSeries& series, const GapTable& table, const BarsWish& wish)
{
    QHash<QString, const Seats*> earlier;
    if (wish.before != nullptr) {
        for (const GapRow& row : wish.before->rows)
            earlier.insert(row.code, &row.seats);
    }
    const Seats none;
    const std::size_t shown = std::min(wish.most, table.rows.size());
    for (std::size_t i = 0; i < shown; ++i)
        series.bars.push_back(
            barOf(table.rows[i], wish.before != nullptr ? earlier.value(table.rows[i].code, &none) : nullptr));
    if (shown == table.rows.size() || !hasSumBar(table.by))
        return;
    GapRow rest;
    rest.code = u"rest"_s;
    rest.name = tr("%1 more").arg(thinSpaced(qint64(table.rows.size() - shown)));
    rest.seats = seatsFrom(table, shown);
    series.bars.push_back(barOf(rest, nullptr));
    series.bars.back().opens = false;
}

QString beforeName(const GapTable& table)
{
    const bool isOneDay = table.period.to.ms - table.period.from.ms == kDayMs;
    return isOneDay ? tr("Filled the day before") : tr("Filled the period before");
}

/// Steps of equal width up to the largest gap: their upper ends.
std::vector<qint64> depthsFor(qint64 largest)
{
    std::vector<qint64> ends;
    const qint64 count = std::min(kDepths, largest);
    for (qint64 i = 1; i <= count; ++i)
        ends.push_back((largest * i + count - 1) / count);
    return ends;
}

int depthOf(qint64 gap, const std::vector<qint64>& ends)
{
    return gap == 0 ? 0 : int(std::lower_bound(ends.begin(), ends.end(), gap) - ends.begin()) + 1;
}

HeatSeries::Row heatRow(const HourSeats& hours, const std::vector<qint64>& ends)
{
    HeatSeries::Row row;
    for (const Seats& seats : hours)
        row.cells.push_back({seats, depthOf(seats.gap(), ends)});
    return row;
}

} // namespace

BarSeries gapBars(const GapTable& table, const BarsWish& wanted)
{
    BarsWish wish = wanted;
    if (!comesAgain(table.by)) {
        wish.before = nullptr;
        wish.isBeforeComing = false;
    }
    GapTable sorted = table;
    if (wish.order == GapOrder::Rate)
        sortRows(sorted, wish.order);
    const bool isByShare = wish.order == GapOrder::Rate;
    BarSeries series = seriesOf(
        table, (isByShare ? tr("Cover by %1, %2") : tr("Gap by %1, %2")).arg(groupTitle(table.by), table.scopeName));
    series.title = tr("Gap by %1, %2, %3").arg(groupTitle(table.by), table.scopeName, periodText(table.period));
    series.isByShare = isByShare;
    series.shareName = tr("Cover");
    if (wish.before != nullptr || wish.isBeforeComing) {
        series.beforeName = beforeName(table);
        series.changeName = tr("Since before");
    }
    addBars(series, sorted, wish);
    if (table.total.needed > 0) {
        series.mean = table.total.cover();
        series.meanName = tr("Mean %1").arg(percentText(table.total.cover()));
    }
    if (hasSumBar(table.by)) {
        GapRow total;
        total.name = tr("Total");
        total.seats = table.total;
        series.total = barOf(total, wish.before != nullptr ? &wish.before->total : nullptr);
        if (!series.isByShare)
            series.caption.note = tr("The bar of the total has a scale of its own.");
    }
    if (wish.before == nullptr && wish.isBeforeComing) {
        for (BarSeries::Bar& bar : series.bars)
            bar.change = u"…"_s;
    }
    return series;
}

BarSeries trendColumns(const GapTable& days)
{
    BarSeries series = seriesOf(days, tr("Gap over %1 days, %2").arg(days.rows.size()).arg(days.scopeName));
    series.title = series.caption.title;
    series.neededName = tr("Needed");
    for (const GapRow& row : days.rows) {
        series.bars.push_back(barOf(row, nullptr));
        series.bars.back().name = localDate(row.span.from).toString(u"MM-dd"_s);
    }
    return series;
}

HeatSeries hourHeat(const HourGaps& gaps)
{
    HeatSeries out;
    qint64 largest = 0;
    for (const HourSeats& row : gaps.cells) {
        for (const Seats& seats : row)
            largest = std::max(largest, seats.gap());
    }
    const std::vector<qint64> ends = depthsFor(largest);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const qint64 from = i == 0 ? 1 : ends[i - 1] + 1;
        out.steps.push_back(from == ends[i] ? thinSpaced(from) : thinSpaced(from) + u'–' + thinSpaced(ends[i]));
    }
    for (int i = 0; i < kHoursOfDay; ++i)
        out.columns << u"%1"_s.arg((gaps.firstHour + i) % kHoursOfDay, 2, 10, QChar(u'0'));
    for (std::size_t i = 0; i < gaps.cells.size(); ++i) {
        out.rows.push_back(heatRow(gaps.cells[i], ends));
        out.rows.back().code = gaps.table.rows[i].code;
        out.rows.back().name = rowName(gaps.table.rows[i]);
        out.rows.back().label = thinSpaced(gaps.table.rows[i].seats.gap());
    }
    out.total = heatRow(gaps.total, {});
    out.total.name = tr("Total");
    out.total.label = thinSpaced(gaps.table.total.gap());
    out.labelName = tr("Gap");
    out.noGapName = tr("complete");
    out.noNeedName = tr("no need");
    out.caption =
        captionOf(gaps.table, tr("Gap by %1 and hour, %2").arg(groupTitle(gaps.table.by), gaps.table.scopeName));
    out.caption.note = sumNote(gaps.table.by, Spread::OverHours);
    return out;
}

std::vector<ChartDetail> seatDetails(const Seats& seats, const Seats* before)
{
    std::vector<ChartDetail> details{{tr("Needed"), thinSpaced(seats.needed)},
                                     {tr("Filled"), thinSpaced(seats.filled)},
                                     {tr("Gap"), thinSpaced(seats.gap())},
                                     {tr("Cover"), shareText(seats)}};
    if (seats.surplus() > 0)
        details.push_back({tr("Surplus"), thinSpaced(seats.surplus())});
    if (before != nullptr)
        details.push_back(
            {tr("Gap before"), thinSpaced(before->gap()) + u"  "_s + changeText(seats.gap(), before->gap())});
    return details;
}

TableBlock trendRows(const GapTable& days)
{
    TableBlock out = gapRows(days);
    out.rows.pop_back();
    out.emphasised.clear();
    return out;
}

TableBlock heatRows(const HeatSeries& heat)
{
    TableBlock out;
    out.unit = tr("Unit: seats");
    out.columns.push_back({tr("Name"), Align::Left, 3});
    for (const QString& hour : heat.columns)
        out.columns.push_back({hour, Align::Right, 1});
    out.columns.push_back({heat.labelName, Align::Right, 1});
    const auto add = [&](const HeatSeries::Row& row) {
        QStringList cells{row.name};
        for (const HeatSeries::Cell& cell : row.cells)
            cells << QString::number(cell.seats.gap());
        out.rows.push_back(cells << row.label);
    };
    for (const HeatSeries::Row& row : heat.rows)
        add(row);
    out.emphasised = {int(out.rows.size())};
    add(heat.total);
    return out;
}

} // namespace redvest::report
