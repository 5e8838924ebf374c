// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures over random histories of people on two records: after a merge they are what they would have been had there
// been one record from the beginning.

#include "core/usecases/figures/figures.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/twice_registered.h"

#include <random>
#include <set>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Shifts one after another, so that what overlaps is only what both have of one shift.
struct Histories : TwiceRegistered
{
    std::vector<Shift> shifts;
    std::set<std::pair<int, int>> served; ///< person, shift
    std::mt19937 random;

    explicit Histories(unsigned seed) : random(seed)
    {
        for (int day = 10; day < 16; ++day)
            shifts.push_back(shift(job, at(day, 8), at(day, 12), 2));
        for (int n = 0; n < 12; ++n) {
            const int who = int(random() % 2);
            const auto which = int(random() % shifts.size());
            const Volunteer& person = who == 0 ? keep : duplicate;
            if (!served.insert({who, which}).second)
                continue;
            assign(shifts[std::size_t(which)], person, AssignmentState::Served);
            put(storage::serviceRecordTable(), hours(person, shifts[std::size_t(which)]));
        }
    }
    [[nodiscard]] Figures counted() const { return figures(*ws, {{}, {at(1, 0), at(21, 0)}, {}}).value(); }
    /// Shifts on which anybody served, and on which each did.
    [[nodiscard]] qint64 shiftsServed() const
    {
        std::set<int> which;
        for (const auto& [who, shift] : served)
            which.insert(shift);
        return qint64(which.size());
    }
};

} // namespace

TEST_CASE("Merged, two records count as the one person they are, and undone as two again",
          "[usecases][duplicates][figures]")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        Histories h(seed);
        const Figures before = h.counted();
        CHECK(before.personTimes == qint64(h.served.size()));
        PeopleMerge sure;
        sure.isOnePerson = true;
        const auto merged = h.merge(sure);
        REQUIRE(merged.ok());
        const Figures after = h.counted();
        CHECK(after.persons == 1);
        CHECK(after.personTimes == h.shiftsServed());
        CHECK(after.minutes == 240 * h.shiftsServed());
        CHECK(after.recruited == 1);
        CHECK(after.seats.filled == h.shiftsServed());
        CHECK(after.volunteers == before.volunteers - 1);
        REQUIRE(undoEntry(*h.ws, merged->changes.entry).ok());
        CHECK(h.counted() == before);
    }
}
