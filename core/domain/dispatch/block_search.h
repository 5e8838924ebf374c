// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best some days running of one person could be, when all else stays: exact, by going through the days once and
// keeping, for each length of the run of work or rest that is under way, each total of minutes, weekends and of one
// kind, the cheapest way there.

#pragma once

#include "core/domain/dispatch/roster_state.h"

#include <array>

namespace redvest::dispatch {

/// Chance that is the same for the same seed on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL) {}
    std::uint64_t bits()
    {
        std::uint64_t mixed = m_state += 0x9E3779B97F4A7C15ULL;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    int below(int end) { return int((bits() >> 32U) * std::uint64_t(end) >> 32U); } ///< 0 … end - 1
    double share() { return double(bits() >> 11U) * 0x1.0p-53; }                    ///< 0 … 1

private:
    std::uint64_t m_state;
};

/// How days are looked for.
struct BlockWish
{
    int person = 0;
    int from = 0; ///< day, as PersonDays counts
    int to = 0;   ///< exclusive
    /// Of the noise on each cost: at 0 the cheapest is found, above 0 dear ones are, as often as an annealing takes
    /// them.
    double warmth = 0;
    double minuteReward = 0; ///< for each step of minutes; where it is not 0, the least minutes need not be reached
};

class BlockSearch
{
public:
    explicit BlockSearch(const RosterModel&);

    /// Picks of those days, which must be clear in the state; nothing (false) where no way keeps the rules.
    bool find(const RosterState&, const BlockWish&, Dice&);
    [[nodiscard]] const std::vector<int>& found() const { return m_found; } ///< by day of the block

    /// Total of kinds that find() does not hold down: the last one that was too many, by person.
    void noteTooMany(int person, int kind) { m_tightKind[std::size_t(person)] = kind; }

private:
    friend class BlockWayBack;

    using Value = float;
    static constexpr Value kNoWay = std::numeric_limits<Value>::infinity();
    static constexpr int kNoises = 4096;

    /// A way through one day, the cheapest of its like.
    struct Arc
    {
        int in = 0, out = 0, minutes = 0, ofKind = 0;
        Value cost = 0;
        int pick = 0;
    };

    bool prepare(const RosterState&, const BlockWish&);
    void narrow();
    bool begin(const RosterState&, const BlockWish&);
    void arcs(const RosterState&, const BlockWish&, int day, Dice&);
    void advance(int day);
    bool end(const RosterState&, const BlockWish&);

    [[nodiscard]] Value noise(Dice& dice) const { return m_noise[dice.bits() >> 52U] * m_warmth; }
    [[nodiscard]] Value* cells(int layer, int run)
    {
        return m_cells.data() + std::size_t(layer * m_runs + run) * std::size_t(m_size);
    }
    [[nodiscard]] char& alive(int layer, int run) { return m_alive[std::size_t(layer * m_runs + run)]; }
    void relax(int layer, int run, const Value* source, const Arc&, int weekend);
    void join(int layer, const Value* one, const Value* other);
    [[nodiscard]] int afterWork(int place) const; ///< where a run goes on by one more day; -1: it must end
    [[nodiscard]] bool mayEnd(int place) const;   ///< a run of work may end here
    [[nodiscard]] int work(int out, int place) const { return m_offs + out * m_lengths + place; }
    [[nodiscard]] int weekendStep(int day, bool afterWork) const;

    const RosterModel& m_model;
    std::vector<int> m_tightKind; ///< by person; -1: none
    std::array<Value, kNoises> m_noise;

    // of the block under way
    const PersonDays* m_person = nullptr;
    const WorkRules* m_rules = nullptr;
    int m_from = 0, m_days = 0;
    Value m_warmth = 0;
    int m_most = 0;    ///< days in row that are told apart
    int m_lengths = 0; ///< m_most, and below the least those that began at the edge
    int m_offs = 0;    ///< lengths of rest that are told apart
    int m_runs = 0;
    bool m_isCapped = false; ///< longer runs than m_most are not allowed
    int m_minuteCount = 1, m_weekendCount = 1, m_kindCount = 1, m_size = 1;
    bool m_countsMinutes = false;
    bool m_countsWeekends = false;
    int m_lowest = 0; ///< minutes to be reached
    int m_kind = -1;
    bool m_lastCounts = false;      ///< the Saturday at the end counts with the Sunday after it
    std::vector<int> m_longest;     ///< minutes of a day, by day
    std::vector<int> m_low, m_high; ///< minutes that are told apart, by layer
    std::vector<Value> m_cells;
    std::vector<char> m_alive;
    std::vector<Value> m_joined;
    std::vector<std::vector<Arc>> m_arcs; ///< by day
    std::vector<Value> m_restCost;        ///< by day
    std::vector<int> m_found;
    int m_lastRun = 0, m_lastPlace = 0;
};

} // namespace redvest::dispatch
