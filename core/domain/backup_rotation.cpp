// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/backup_rotation.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace redvest {

namespace {

constexpr qint64 kDayMs = 86'400'000;

/// Days, weeks or months since a fixed one: two times of one period give the same number.
qint64 dayNumber(QDate day)
{
    return day.toJulianDay();
}

/// The Julian day 0 was a Monday.
qint64 weekNumber(QDate day)
{
    return day.toJulianDay() / 7;
}

qint64 monthNumber(QDate day)
{
    return qint64(day.year()) * 12 + day.month();
}

struct Stage
{
    qint64 (*period)(QDate);
    int left;
};

} // namespace

std::vector<bool> backupsToKeep(const std::vector<Instant>& times, Instant now, const KeepRule& rule)
{
    std::vector<bool> keep(times.size(), false);
    std::vector<std::size_t> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return times[a] > times[b]; });
    std::array stages{Stage{dayNumber, rule.daily}, Stage{weekNumber, rule.weekly}, Stage{monthNumber, rule.monthly}};
    auto stage = stages.begin();
    QDate lastKept;
    for (const std::size_t i : newestFirst) {
        const QDate day = localDate(times[i]);
        if (!lastKept.isValid() || times[i].ms > now.ms - rule.days * kDayMs) {
            keep[i] = true;
            lastKept = day;
            continue;
        }
        while (stage != stages.end() && stage->left <= 0)
            ++stage;
        if (stage == stages.end())
            break;
        if (stage->period(day) == stage->period(lastKept))
            continue;
        keep[i] = true;
        lastKept = day;
        --stage->left;
    }
    return keep;
}

} // namespace redvest
