// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/gap_times.h"

#include <QHash>

#include <algorithm>

namespace redvest {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = kHoursOfDay * kHourMs;

/// Adds `shift` to each column of `hours` that it touches within `period`.
template <class Add>
void overHours(const Span& shift, const Span& period, int firstHour, Add add)
{
    const qint64 from = std::max(shift.from.ms, period.from.ms);
    const qint64 to = std::min(shift.to.ms, period.to.ms);
    // The zone is a whole number of hours off UTC, so local hours begin where UTC hours do.
    const qint64 begin = from - ((from % kHourMs) + kHourMs) % kHourMs;
    const qint64 end = std::min(to, begin + kDayMs);
    for (qint64 at = begin; at < end; at += kHourMs)
        add(std::size_t((localTime(Instant{at}).hour() - firstHour + kHoursOfDay) % kHoursOfDay));
}

} // namespace

HourGaps hourGaps(const std::vector<ShiftFill>& shifts, GapTable table)
{
    HourGaps out;
    out.firstHour = localTime(table.period.from).hour();
    out.cells.resize(table.rows.size());
    QHash<QStringView, std::size_t> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rows.insert(table.rows[i].code, i);
    for (const ShiftFill& shift : shifts) {
        const auto row = rows.constFind(rowCode(shift, table.by));
        overHours(shift.span, table.period, out.firstHour, [&](std::size_t column) {
            out.total[column].add(shift.needed, shift.filled);
            if (row != rows.constEnd())
                out.cells[*row][column].add(shift.needed, shift.filled);
        });
    }
    out.table = std::move(table);
    return out;
}

GapTable dayGaps(const std::vector<ShiftFill>& shifts, Instant end, int count)
{
    GapTable out;
    out.by = GapBy::Day;
    out.period = {Instant{end.ms - count * kDayMs}, end};
    for (int i = 0; i < count; ++i) {
        const Instant from{out.period.from.ms + i * kDayMs};
        GapRow row;
        row.code = localDate(from).toString(Qt::ISODate);
        row.name = row.code;
        row.span = {from, Instant{from.ms + kDayMs}};
        out.rows.push_back(std::move(row));
    }
    for (const ShiftFill& shift : shifts) {
        if (!out.period.contains(shift.span.from))
            continue;
        out.total.add(shift.needed, shift.filled);
        ++out.shifts;
        GapRow& row = out.rows[std::size_t((shift.span.from.ms - out.period.from.ms) / kDayMs)];
        row.seats.add(shift.needed, shift.filled);
        ++row.shifts;
    }
    return out;
}

} // namespace redvest
