// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/figures.h"

#include "core/domain/gap_level.h"

#include <QHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// Rows found by key. Keys are views into the caller's shifts, so a row costs one look-up and no copy.
template <class Key>
class Rows
{
public:
    explicit Rows(std::vector<GapRow>& rows) : m_rows(rows) {}

    /// The row of `key`, made by `fill(row)` when it is new.
    template <class Fill>
    GapRow& at(const Key& key, Fill fill)
    {
        const auto found = m_index.constFind(key);
        if (found != m_index.constEnd())
            return m_rows[*found];
        m_index.insert(key, m_rows.size());
        fill(m_rows.emplace_back());
        return m_rows.back();
    }

private:
    std::vector<GapRow>& m_rows;
    QHash<Key, std::size_t> m_index;
};

void count(GapRow& row, const ShiftFill& shift)
{
    row.seats.add(shift.needed, shift.filled);
    ++row.shifts;
}

/// Rows of divisions are named by whoever knows the tree.
void nameRow(GapRow& row, const ShiftFill& shift, GapBy by)
{
    if (by == GapBy::Category)
        row.name = row.code;
    if (levelOf(by) || by == GapBy::Category)
        return;
    row.name = by == GapBy::Site ? shift.siteName : shift.postName;
    row.place = shift.division;
    if (by != GapBy::Site)
        row.site = shift.siteName;
    if (by == GapBy::Shift)
        row.span = shift.span;
}

void groupByCode(std::vector<GapRow>& rows, const std::vector<ShiftFill>& shifts, GapBy by, const Span& period)
{
    Rows<QStringView> byCode(rows);
    for (const ShiftFill& shift : shifts) {
        const QStringView code = rowCode(shift, by);
        const auto fill = [&](GapRow& row) {
            row.code = code.toString();
            nameRow(row, shift, by);
        };
        GapRow& row = byCode.at(code, fill);
        if (period.contains(shift.span.from))
            count(row, shift);
    }
}

Span clipped(const Span& span, const Span& period)
{
    return {std::max(span.from, period.from), std::min(span.to, period.to)};
}

/// A shift over midnight counts on the day on which it begins alone: days sum to the whole.
void groupByDay(std::vector<GapRow>& rows, const std::vector<ShiftFill>& shifts, const Span& period)
{
    Rows<qint64> byDay(rows);
    for (const ShiftFill& shift : shifts) {
        if (!period.contains(shift.span.from))
            continue;
        const QDate day = localDate(shift.span.from);
        const auto fill = [&](GapRow& row) {
            row.code = day.toString(Qt::ISODate);
            row.name = row.code;
            row.span = clipped(dayOf(day), period);
        };
        count(byDay.at(day.toJulianDay(), fill), shift);
    }
}

void groupByHour(std::vector<GapRow>& rows, const std::vector<ShiftFill>& shifts, const Span& period)
{
    Rows<qint64> byHour(rows);
    for (const ShiftFill& shift : shifts) {
        const Span span = clipped(shift.span, period);
        if (span.to <= span.from)
            continue;
        // The zone is a whole number of hours off UTC, so local hours begin where UTC hours do.
        const qint64 first = span.from.ms - ((span.from.ms % kHourMs) + kHourMs) % kHourMs;
        for (qint64 at = first; at < span.to.ms; at += kHourMs) {
            const auto fill = [&](GapRow& row) {
                const Instant start{at};
                row.code = localDate(start).toString(Qt::ISODate) + localTime(start).toString(u"'T'HH:mm"_s);
                row.name = localTime(start).toString(u"HH:mm"_s);
                row.span = clipped({start, Instant{at + kHourMs}}, period);
            };
            count(byHour.at(at, fill), shift);
        }
    }
}

bool comesBefore(const GapRow& a, const GapRow& b)
{
    if (a.seats.gap() != b.seats.gap())
        return a.seats.gap() > b.seats.gap();
    if (a.seats.needed != b.seats.needed)
        return a.seats.needed > b.seats.needed;
    return a.code < b.code;
}

bool isWorseFilled(const GapRow& a, const GapRow& b)
{
    const bool isAsked = a.seats.needed > 0;
    if (isAsked != (b.seats.needed > 0))
        return isAsked;
    // covered ÷ needed, compared without dividing so that equal rates are equal.
    const qint64 left = a.seats.covered * b.seats.needed;
    const qint64 right = b.seats.covered * a.seats.needed;
    return left != right ? left < right : comesBefore(a, b);
}

} // namespace

void Seats::add(qint64 shiftNeeded, qint64 shiftFilled)
{
    const qint64 need = std::max<qint64>(shiftNeeded, 0);
    const qint64 have = std::max<qint64>(shiftFilled, 0);
    needed += need;
    filled += have;
    covered += std::min(need, have);
}

Seats& Seats::operator+=(const Seats& other)
{
    needed += other.needed;
    filled += other.filled;
    covered += other.covered;
    return *this;
}

GapTable groupGaps(const std::vector<ShiftFill>& shifts, GapBy by, Span period)
{
    GapTable table;
    table.by = by;
    table.period = period;
    for (const ShiftFill& shift : shifts) {
        if (!period.contains(shift.span.from))
            continue;
        table.total.add(shift.needed, shift.filled);
        ++table.shifts;
    }
    if (by == GapBy::Day)
        groupByDay(table.rows, shifts, period);
    else if (by == GapBy::Hour)
        groupByHour(table.rows, shifts, period);
    else
        groupByCode(table.rows, shifts, by, period);
    sortRows(table, GapOrder::Gap);
    return table;
}

QStringView rowCode(const ShiftFill& shift, GapBy by)
{
    if (const auto level = levelOf(by)) {
        const int length = codeLength(*level);
        return shift.division.size() >= length ? QStringView(shift.division).left(length) : QStringView(u"");
    }
    switch (by) {
    case GapBy::Site:
        return shift.site;
    case GapBy::Post:
        return shift.post;
    case GapBy::Category:
        return shift.category;
    default:
        return shift.shift;
    }
}

void sortRows(GapTable& table, GapOrder order)
{
    std::sort(table.rows.begin(), table.rows.end(), order == GapOrder::Rate ? isWorseFilled : comesBefore);
}

Seats seatsFrom(const GapTable& table, std::size_t first)
{
    Seats seats;
    for (std::size_t i = first; i < table.rows.size(); ++i)
        seats += table.rows[i].seats;
    return seats;
}

} // namespace redvest
