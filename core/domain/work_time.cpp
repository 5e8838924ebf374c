// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/work_time.h"

#include "core/domain/shift_breaks.h"

#include <algorithm>

namespace redvest {

namespace {

constexpr int kDaysOfWeek = 7;

bool isBefore(const Span& a, const Span& b)
{
    return a.from < b.from;
}

/// Those that overlap or lie less than `gap` minutes apart become one. `spans` by time.
std::vector<Span> joined(const std::vector<Span>& spans, qint64 gap)
{
    std::vector<Span> out;
    out.reserve(spans.size());
    for (const Span& span : spans) {
        if (!out.empty() && (span.from <= out.back().to || Span{out.back().to, span.from}.minutes() < gap))
            out.back().to = std::max(out.back().to, span.to);
        else
            out.push_back(span);
    }
    return out;
}

qint64 minutesWithin(const std::vector<Span>& spans, const Span& whole)
{
    qint64 sum = 0;
    for (const Span& span : spans)
        sum += Span{std::max(span.from, whole.from), std::min(span.to, whole.to)}.minutes();
    return sum;
}

Span presence(const TimeGiven& given)
{
    return {given.worked.front().from, given.worked.back().to};
}

/// Work without a pause of its own to speak of, breaks included, and the day it counts for.
struct Block
{
    Span span;
    QDate day;
    qint64 minutes = 0;
};

/// All work of a person, merged.
class MergedWork
{
public:
    MergedWork(const TimeGiven& wanted, const std::vector<TimeGiven>& others) : m_wanted(wanted)
    {
        m_pieces.reserve(others.size() + 2);
        m_given.reserve(others.size() + 1);
        m_days.reserve(others.size() + 1);
        take(wanted);
        for (const TimeGiven& other : others)
            take(other);
        std::sort(m_pieces.begin(), m_pieces.end(), isBefore);
        std::sort(m_inSuit.begin(), m_inSuit.end(), isBefore);
        m_work = joined(m_pieces, 0);
        makeBlocks();
    }

    /// The longest stretch the wanted one is part of.
    [[nodiscard]] qint64 stretch() const { return longest(joined(m_work, kLeastBreakMinutes)); }
    [[nodiscard]] qint64 inSuit() const { return longest(joined(m_inSuit, kLeastBreakMinutes)); }
    [[nodiscard]] qint64 onDay() const
    {
        qint64 most = begunOn(m_day);
        for (QDate day = m_wanted.day; dayOf(day).from < m_wanted.span.to; day = day.addDays(1))
            most = std::max(most, minutesWithin(m_work, dayOf(day)) + untimedOn(day));
        return most;
    }
    [[nodiscard]] qint64 inWeek() const
    {
        qint64 most = 0;
        for (int back = 0; back < kDaysOfWeek; ++back) {
            qint64 sum = 0;
            for (const Block& block : m_blocks) {
                const qint64 into = m_day.addDays(-back).daysTo(block.day);
                sum += into >= 0 && into < kDaysOfWeek ? block.minutes : 0;
            }
            most = std::max(most, sum);
        }
        return most;
    }
    [[nodiscard]] int daysInRow() const
    {
        const auto works = [this](QDate day) { return std::binary_search(m_days.begin(), m_days.end(), day); };
        int days = 1;
        for (QDate day = m_wanted.day.addDays(-1); works(day); day = day.addDays(-1))
            ++days;
        for (QDate day = m_wanted.day.addDays(1); works(day); day = day.addDays(1))
            ++days;
        return days;
    }

private:
    void take(const TimeGiven& given)
    {
        if (given.worked.empty() && given.minutes == 0)
            return;
        m_days.push_back(given.day);
        if (given.worked.empty()) {
            m_untimed.push_back({{}, given.day, given.minutes});
            return;
        }
        m_given.push_back({presence(given), given.day, 0});
        m_pieces.insert(m_pieces.end(), given.worked.begin(), given.worked.end());
        if (given.isInSuit)
            m_inSuit.insert(m_inSuit.end(), given.worked.begin(), given.worked.end());
    }

    void makeBlocks()
    {
        std::sort(m_days.begin(), m_days.end());
        std::sort(m_given.begin(), m_given.end(),
                  [](const Block& a, const Block& b) { return isBefore(a.span, b.span); });
        for (const Block& given : m_given) {
            const bool isOne =
                !m_blocks.empty() && (given.span.from <= m_blocks.back().span.to ||
                                      Span{m_blocks.back().span.to, given.span.from}.minutes() < kLeastBreakMinutes);
            if (isOne)
                m_blocks.back().span.to = std::max(m_blocks.back().span.to, given.span.to);
            else
                m_blocks.push_back(given);
        }
        m_day = m_wanted.day;
        for (Block& block : m_blocks) {
            block.minutes = minutesWithin(m_work, block.span);
            if (!m_wanted.worked.empty() && block.span.touches(presence(m_wanted)))
                m_day = block.day;
        }
        m_blocks.insert(m_blocks.end(), m_untimed.begin(), m_untimed.end());
    }

    [[nodiscard]] qint64 begunOn(QDate day) const
    {
        qint64 sum = 0;
        for (const Block& block : m_blocks)
            sum += block.day == day ? block.minutes : 0;
        return sum;
    }
    [[nodiscard]] qint64 untimedOn(QDate day) const
    {
        qint64 sum = 0;
        for (const Block& block : m_untimed)
            sum += block.day == day ? block.minutes : 0;
        return sum;
    }
    [[nodiscard]] qint64 longest(const std::vector<Span>& runs) const
    {
        qint64 most = 0;
        for (const Span& run : runs) {
            const bool isPart = std::any_of(m_wanted.worked.begin(), m_wanted.worked.end(),
                                            [&](const Span& piece) { return piece.touches(run); });
            most = std::max(most, isPart ? run.minutes() : 0);
        }
        return most;
    }

    const TimeGiven& m_wanted;
    std::vector<Span> m_pieces, m_inSuit, m_work;
    std::vector<Block> m_given, m_untimed, m_blocks;
    std::vector<QDate> m_days;
    QDate m_day; ///< on which the block of the wanted one begins
};

} // namespace

TimeGiven timeOfShift(const Shift& shift, bool isInSuit)
{
    TimeGiven given(shift.span());
    if (!shift.breaks.isEmpty())
        given.worked = cutOut(given.span, breaksOf(shift));
    given.isInSuit = isInSuit;
    return given;
}

namespace {

/// When somebody was there, as far as it is known.
Span presentAt(const ServiceRecord& record, const Shift* shift)
{
    if (!record.starts.isSet())
        return shift ? shift->span() : Span{};
    return {record.starts, record.ends.isSet() ? record.ends : plusMinutes(record.starts, record.minutes)};
}

/// What of it holds the person: who came early or stayed on did not stand on two shifts at once by that.
Span heldAt(const Span& present, const Shift* shift)
{
    if (!shift || !present.touches(shift->span()))
        return present;
    return {std::max(present.from, shift->starts), std::min(present.to, shift->ends)};
}

} // namespace

TimeGiven timeServed(const ServiceRecord& record, const Shift* shift, bool isInSuit)
{
    const Span present = presentAt(record, shift);
    TimeGiven given;
    given.isInSuit = isInSuit;
    given.isElsewhere = shift != nullptr;
    given.day = shift ? localDate(shift->starts) : record.day;
    if (record.minutes <= 0)
        return given; // nobody has signed out yet
    if (present.to <= present.from) {
        given.minutes = record.minutes;
        return given;
    }
    given.span = heldAt(present, shift);
    const qint64 pause = present.minutes() - record.minutes;
    const bool isPlanned = shift && pause > 0 && pause == breakMinutesWithin(*shift, present);
    if (isPlanned)
        given.worked = cutOut(present, breaksOf(*shift));
    else if (pause > 0)
        given.worked = cutOut(present, {middleOf(present, pause)});
    else
        given.worked = {present};
    return given;
}

Intensity intensityOf(const TimeGiven& wanted, const std::vector<TimeGiven>& others)
{
    Intensity found;
    for (const TimeGiven& other : others) {
        if (other.worked.empty() || other.span.touches(wanted.span))
            continue;
        const Span there = presence(other);
        const bool isBefore = there.from < wanted.span.from;
        const qint64 rest =
            isBefore ? Span{there.to, wanted.span.from}.minutes() : Span{wanted.span.to, there.from}.minutes();
        found.restMinutes = found.restMinutes < 0 ? rest : std::min(found.restMinutes, rest);
    }
    const MergedWork work(wanted, others);
    found.dayMinutes = work.onDay();
    found.weekMinutes = work.inWeek();
    found.daysInRow = work.daysInRow();
    found.stretchMinutes = work.stretch();
    found.suitMinutes = wanted.isInSuit ? work.inSuit() : 0;
    return found;
}

} // namespace redvest
