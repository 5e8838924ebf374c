// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who have given the same times are free and rested for the same shifts: each such class is judged once. Pure.

#pragma once

#include "core/domain/eligibility.h"

#include <unordered_map>

namespace redvest {

class TimeClasses
{
public:
    explicit TimeClasses(const EligibilityLimits&);

    /// Number of a time; the same for equal ones.
    int numberOf(const TimeGiven&);
    /// Of whoever gave these, as numbers in any order, and wants to serve so many minutes a day (0: not said).
    int classOf(std::vector<int> times, int maxDailyMinutes);
    /// Of one of the class who gives a further time.
    int classWith(int timeClass, int time);
    /// As isFreeAndRested says. `time`: the number of the demand's own time.
    bool isRested(int timeClass, const Demand&, int time);
    [[nodiscard]] std::size_t size() const { return m_classes.size(); }

private:
    enum class Known : std::int8_t { No, Rested, Tired };
    struct One
    {
        std::vector<int> times;
        int maxDailyMinutes = 0;
        std::vector<Known> rested; ///< by time asked about, as m_asked numbers them
    };
    std::size_t askedAt(int time);

    EligibilityLimits m_limits;
    std::vector<TimeGiven> m_times;
    std::unordered_map<QString, int> m_timeNumbers;
    std::vector<One> m_classes;
    std::unordered_map<QByteArray, int> m_classNumbers;
    std::unordered_map<std::uint64_t, int> m_with; ///< class and further time
    std::unordered_map<int, std::size_t> m_asked;
};

} // namespace redvest
