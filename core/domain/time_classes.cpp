// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/time_classes.h"

#include "core/domain/standing_parts.h"

#include <algorithm>

namespace redvest {

namespace {

QString textOf(const TimeGiven& time)
{
    QString text;
    const auto add = [&](qint64 value) { text += QString::number(value, 36) + u' '; };
    add(time.span.from.ms);
    add(time.span.to.ms);
    add(time.isInSuit ? 1 : 0);
    add(time.isElsewhere ? 1 : 0);
    add(time.day.isValid() ? time.day.toJulianDay() : 0);
    add(time.minutes);
    for (const Span& worked : time.worked) {
        add(worked.from.ms);
        add(worked.to.ms);
    }
    return text;
}

} // namespace

TimeClasses::TimeClasses(const EligibilityLimits& limits) : m_limits(limits) {}

int TimeClasses::numberOf(const TimeGiven& time)
{
    const auto [at, isNew] = m_timeNumbers.try_emplace(textOf(time), int(m_times.size()));
    if (isNew)
        m_times.push_back(time);
    return at->second;
}

int TimeClasses::classOf(std::vector<int> times, int maxDailyMinutes)
{
    std::sort(times.begin(), times.end());
    times.push_back(maxDailyMinutes);
    const QByteArray key(reinterpret_cast<const char*>(times.data()), qsizetype(times.size() * sizeof(int)));
    times.pop_back();
    const auto [at, isNew] = m_classNumbers.try_emplace(key, int(m_classes.size()));
    if (isNew)
        m_classes.push_back({std::move(times), maxDailyMinutes, {}});
    return at->second;
}

int TimeClasses::classWith(int timeClass, int time)
{
    const auto [at, isNew] = m_with.try_emplace(std::uint64_t(timeClass) << 32 | std::uint32_t(time), 0);
    if (isNew) {
        const One& before = m_classes[std::size_t(timeClass)];
        std::vector<int> times = before.times;
        times.push_back(time);
        at->second = classOf(std::move(times), before.maxDailyMinutes);
    }
    return at->second;
}

std::size_t TimeClasses::askedAt(int time)
{
    return m_asked.try_emplace(time, m_asked.size()).first->second;
}

bool TimeClasses::isRested(int timeClass, const Demand& demand, int time)
{
    const std::size_t column = askedAt(time);
    One& one = m_classes[std::size_t(timeClass)];
    if (one.rested.size() <= column)
        one.rested.resize(column + 1, Known::No);
    Known& known = one.rested[column];
    if (known == Known::No) {
        std::vector<TimeGiven> given;
        given.reserve(one.times.size());
        for (const int t : one.times)
            given.push_back(m_times[std::size_t(t)]);
        known = isFreeAndRested(given, one.maxDailyMinutes, demand, m_limits) ? Known::Rested : Known::Tired;
    }
    return known == Known::Rested;
}

} // namespace redvest
