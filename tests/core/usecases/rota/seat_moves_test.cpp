// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People moved between shifts and exchanged: one unit of work, judged as if put there by hand, refused as a whole.

#include "core/usecases/rota/seat_moves.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

#include <random>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

struct TwoExits
{
    RotaDesk desk;
    Id<Post> one = desk.post(u"测温"_s, u"一号口"_s);
    Id<Post> two = desk.post(u"测温"_s, u"二号口"_s);
    Id<Shift> early = desk.shift(one, kDay, 8, 12);
    Id<Shift> same = desk.shift(two, kDay, 8, 12);
    Id<Shift> later = desk.shift(two, kDay, 10, 14);
    Volunteer anna = desk.person(u"王测甲"_s);
    Volunteer ben = desk.person(u"李测乙"_s);

    Id<Assignment> put(const Volunteer& v, Id<Shift> shift, S state = S::Accepted)
    {
        return desk.book(v, shift, state).after->id;
    }
    [[nodiscard]] std::optional<Assignment> seat(const Volunteer& v, Id<Shift> shift)
    {
        return desk.ws().read().find(storage::assignmentTable(), assignmentId(shift, v.id).text());
    }
    [[nodiscard]] int entries() { return int(history(desk.ws(), {.limit = 1000}).size()); }
    [[nodiscard]] QString refusal(const Outcome<SeatsMoved>& moved)
    {
        REQUIRE_FALSE(moved.ok());
        return moved.problems().front().code;
    }
};

} // namespace

TEST_CASE("A moved seat is given up and taken in one unit of work, and undone as one", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> held = s.put(s.anna, s.early);
    const int before = s.entries();
    // The two overlap: the one that is given up must not stand in the way.
    const auto moved = moveSeats(s.desk.ws(), {held, held}, s.later);
    REQUIRE(moved.ok());
    REQUIRE(moved->taken.size() == 1);
    CHECK(moved->left.front().before->shift == s.early);
    CHECK_FALSE(s.seat(s.anna, s.early));
    REQUIRE(s.seat(s.anna, s.later));
    CHECK(s.seat(s.anna, s.later)->state == S::Proposed); // who accepted the one has not accepted the other
    CHECK(s.entries() == before + 1);
    REQUIRE(undoEntry(s.desk.ws(), moved->changes.entry).ok());
    CHECK(s.seat(s.anna, s.early)->state == S::Accepted);
    CHECK_FALSE(s.seat(s.anna, s.later));
    const auto accepted = moveSeats(s.desk.ws(), {held}, s.same, {}, S::Accepted);
    REQUIRE(accepted.ok());
    CHECK(s.seat(s.anna, s.same)->state == S::Accepted);
}

TEST_CASE("A third shift at that time refuses the move, and nothing is left half done", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> held = s.put(s.anna, s.early);
    const Id<Shift> noon = s.desk.shift(s.one, kDay, 12, 16);
    (void)s.put(s.anna, noon);
    const int before = s.entries();
    CHECK(s.refusal(moveSeats(s.desk.ws(), {held}, s.later, u"要人"_s)) == u"overlap");
    CHECK(s.seat(s.anna, s.early)->state == S::Accepted);
    CHECK_FALSE(s.seat(s.anna, s.later));
    CHECK(s.entries() == before);
}

TEST_CASE("What speaks against the new shift asks for a reason of its own, which is kept", "[rota][usecases]")
{
    TwoExits s;
    const Id<Post> skilled = s.desk.post(u"翻译"_s, u"三号口"_s, {}, {{{}, {}, RequirementKind::Language, u"英语"_s}});
    const Id<Shift> wanted = s.desk.shift(skilled, kDay, 8, 12);
    const Id<Assignment> held = s.put(s.anna, s.early);
    const auto refused = moveSeats(s.desk.ws(), {held}, wanted);
    REQUIRE_FALSE(refused.ok());
    CHECK(isReasonMissing(refused.problems()));
    CHECK(refused.problems().front().code == u"language_missing");
    const auto moved = moveSeats(s.desk.ws(), {held}, wanted, u" 会一点英语 "_s);
    REQUIRE(moved.ok());
    CHECK(s.seat(s.anna, wanted)->overrideReason == u"会一点英语");
    // Back again nothing speaks against it: the reason does not go along.
    REQUIRE(moveSeats(s.desk.ws(), {assignmentId(wanted, s.anna.id)}, s.early, u"回来"_s).ok());
    CHECK(s.seat(s.anna, s.early)->overrideReason.isEmpty());
}

TEST_CASE("Who has come, who declined and who is there already is not moved, each with a sentence", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> onDuty = s.put(s.anna, s.early);
    REQUIRE(setAssignmentState(s.desk.ws(), onDuty, S::OnDuty).ok());
    const Id<Assignment> declined = s.put(s.ben, s.early, S::Proposed);
    REQUIRE(setAssignmentState(s.desk.ws(), declined, S::Declined).ok());
    const auto refused = moveSeats(s.desk.ws(), {onDuty, declined, Id<Assignment>::make()}, s.same);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"unknown_assignment");
    const auto both = moveSeats(s.desk.ws(), {onDuty, declined}, s.same);
    REQUIRE_FALSE(both.ok());
    REQUIRE(both.problems().size() == 2); // all of them at once
    CHECK(both.problems()[0].code == u"worked");
    CHECK(both.problems()[0].text.contains(s.anna.name));
    CHECK(both.problems()[1].code == u"not_bound");
    const Id<Assignment> there = s.put(s.ben, s.same);
    CHECK(s.refusal(moveSeats(s.desk.ws(), {there}, s.same)) == u"same_shift");
    CHECK(s.refusal(moveSeats(s.desk.ws(), {there}, Id<Shift>::make())) == u"unknown_shift");
    CHECK(s.refusal(moveSeats(s.desk.ws(), {there}, s.early, {}, S::OnDuty)) == u"state");
    REQUIRE(archiveShift(s.desk.ws(), s.later, true).ok());
    CHECK(s.refusal(moveSeats(s.desk.ws(), {there}, s.later)) == u"called_off");
}

TEST_CASE("Several move together or not at all", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> first = s.put(s.anna, s.early);
    const Id<Assignment> second = s.put(s.ben, s.early);
    const Id<Shift> noon = s.desk.shift(s.one, kDay, 12, 16);
    (void)s.put(s.ben, noon);
    CHECK(s.refusal(moveSeats(s.desk.ws(), {first, second}, s.later, u"要人"_s)) == u"overlap");
    CHECK(s.seat(s.anna, s.early));
    const auto moved = moveSeats(s.desk.ws(), {first, second}, s.same, u"换口"_s);
    REQUIRE(moved.ok());
    CHECK(moved->taken.size() == 2);
    CHECK(s.seat(s.anna, s.same));
    CHECK(s.seat(s.ben, s.same));
}

TEST_CASE("Two people take each other's shift although both overlap", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> first = s.put(s.anna, s.early);
    const Id<Assignment> second = s.put(s.ben, s.later);
    const int before = s.entries();
    const auto swapped = swapSeats(s.desk.ws(), first, second);
    REQUIRE(swapped.ok());
    CHECK(s.entries() == before + 1);
    CHECK(s.seat(s.anna, s.later)->state == S::Proposed);
    CHECK(s.seat(s.ben, s.early)->state == S::Proposed);
    CHECK_FALSE(s.seat(s.anna, s.early));
    CHECK_FALSE(s.seat(s.ben, s.later));
    REQUIRE(undoEntry(s.desk.ws(), swapped->changes.entry).ok());
    CHECK(s.seat(s.anna, s.early)->state == S::Accepted);
    CHECK(s.seat(s.ben, s.later)->state == S::Accepted);
}

TEST_CASE("An exchange that leads nowhere, or binds somebody twice, is refused", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> first = s.put(s.anna, s.early);
    const Id<Assignment> beside = s.put(s.ben, s.early);
    CHECK(s.refusal(swapSeats(s.desk.ws(), first, beside)) == u"same_shift");
    const Id<Shift> night = s.desk.shift(s.one, kDay, 20, 24);
    const Id<Assignment> other = s.put(s.anna, night);
    CHECK(s.refusal(swapSeats(s.desk.ws(), first, other)) == u"same_person");
    CHECK(s.refusal(swapSeats(s.desk.ws(), first, Id<Assignment>::make())) == u"unknown_assignment");
    const Id<Shift> evening = s.desk.shift(s.two, kDay, 19, 22);
    const Id<Assignment> theirs = s.put(s.ben, evening);
    const auto refused = swapSeats(s.desk.ws(), first, theirs, u"换班"_s);
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 2);
    CHECK(refused.problems()[0].code == u"overlap");          // Anna with her night
    CHECK(refused.problems()[1].code == u"already_assigned"); // Ben is there
    CHECK(s.seat(s.anna, s.early));
    CHECK(s.seat(s.ben, evening));
}

TEST_CASE("Whatever is moved, exchanged and put on, nobody stands on two shifts and every exception has its reason",
          "[rota][usecases][property]")
{
    for (const unsigned seed : {1U, 7U, 23U}) {
        RotaDesk desk;
        std::mt19937 dice(seed);
        const auto roll = [&](std::size_t n) { return std::size_t(dice() % n); };
        std::vector<Volunteer> people;
        for (int i = 0; i < 5; ++i)
            people.push_back(desk.person(u"测试%1"_s.arg(i), i % 2 == 0 ? QString() : desk.otherStreet));
        std::vector<Id<Shift>> shifts;
        for (int i = 0; i < 6; ++i) {
            const Id<Post> post = desk.post(u"岗%1"_s.arg(i), u"点%1"_s.arg(i));
            shifts.push_back(desk.shift(post, kDay, 6 + 2 * i, 10 + 2 * i));
        }
        int done = 0;
        for (int step = 0; step < 60; ++step) {
            const auto seatOf = [&] { return assignmentId(shifts[roll(6)], people[roll(5)].id); };
            const QString reason = roll(2) == 0 ? QString() : u"演练"_s;
            switch (roll(3)) {
            case 0:
                done += assign(desk.ws(), people[roll(5)].id, shifts[roll(6)], reason).ok() ? 1 : 0;
                break;
            case 1:
                done += moveSeats(desk.ws(), {seatOf()}, shifts[roll(6)], reason).ok() ? 1 : 0;
                break;
            default:
                done += swapSeats(desk.ws(), seatOf(), seatOf(), reason).ok() ? 1 : 0;
            }
            const storage::Reader reader = desk.ws().read();
            for (const Volunteer& person : people) {
                const auto held =
                    storage::engagements(reader, {atLocal(kDay.addDays(-1)), atLocal(kDay.addDays(2))}, person.id);
                for (std::size_t a = 0; a < held.size(); ++a) {
                    for (std::size_t b = a + 1; b < held.size(); ++b)
                        REQUIRE_FALSE(held[a].span.touches(held[b].span));
                    const auto seat =
                        reader.find(storage::assignmentTable(), assignmentId(held[a].shift, person.id).text());
                    // Who lives elsewhere has that warning on every shift.
                    if (person.division == desk.otherStreet)
                        REQUIRE_FALSE(seat->overrideReason.isEmpty());
                }
            }
        }
        CHECK(done > 5); // the walk went somewhere
    }
}

TEST_CASE("Who is taken off may be so for a reason that the history keeps", "[rota][usecases]")
{
    TwoExits s;
    const Id<Assignment> held = s.put(s.anna, s.early);
    REQUIRE(unassignAll(s.desk.ws(), {held}, u" 家中有事 "_s).ok());
    CHECK(history(s.desk.ws(), {.limit = 1}).front().entry.reason == u"家中有事");
}

TEST_CASE("Among equals who did the least in the seven days before comes first, and the load is said",
          "[rota][usecases]")
{
    TwoExits s;
    const Id<Shift> friday = s.desk.shift(s.one, kDay.addDays(-2), 8, 14);
    const Id<Shift> longAgo = s.desk.shift(s.one, kDay.addDays(-8), 0, 7);
    (void)s.put(s.ben, friday);
    (void)s.put(s.anna, longAgo);
    const std::vector<CandidateRow> found = candidates(s.desk.ws(), s.early);
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == s.anna.name);
    CHECK(found[0].loadMinutes == 0); // more than seven days ago
    CHECK(found[1].loadMinutes == 6 * 60);
    CHECK(found[1].near == Nearness::SameCommunity);
}
