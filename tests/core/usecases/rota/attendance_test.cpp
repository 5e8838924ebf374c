// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in and out at a desk. It is Wednesday 2022-03-16, 08:00.

#include "core/usecases/rota/attendance.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 16);

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

Instant at(int hour, int minute = 0)
{
    return plusMinutes(atLocal(kDay), hour * 60 + minute);
}

/// A person expected on a shift that began at five and ends at nine.
struct Expected
{
    RotaDesk desk;
    Volunteer person = desk.person(u"单测一"_s);
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Shift> shift = desk.shift(post, kDay, 5, 9);

    Expected() { desk.book(person, shift); }
    Outcome<CheckedIn> in(int hour, int minute = 0) { return checkIn(desk.ws(), {person.id, shift, at(hour, minute)}); }
    Outcome<CheckedOut> out(int hour, int minute = 0, int rest = 0)
    {
        return checkOut(desk.ws(), {person.id, at(hour, minute), rest});
    }
    AssignmentState state() { return assignmentRows(desk.ws(), shift).front().assignment.state; }
};

} // namespace

TEST_CASE("Signing in puts on duty, signing out makes the time that waits for approval", "[usecases][attendance]")
{
    Expected e;
    const auto in = e.in(5, 2);
    REQUIRE(in.ok());
    CHECK(in->record.id == turnId(e.shift, e.person.id, 1));
    CHECK_FALSE(in->isWalkIn);
    CHECK(e.state() == AssignmentState::OnDuty);
    const auto running = hoursRows(e.desk.ws(), {});
    REQUIRE(running.size() == 1);
    CHECK_FALSE(running[0].barred.isEmpty());
    CHECK(codeOf(approveHours(e.desk.ws(), {in->record.id})) == u"still_serving");

    const auto out = e.out(7, 32, 30);
    REQUIRE(out.ok());
    CHECK(out->record.minutes == 120);
    CHECK(out->record.day == kDay);
    CHECK(out->record.source == RecordSource::CheckIn);
    CHECK(e.state() == AssignmentState::Served);
    CHECK(approveHours(e.desk.ws(), {in->record.id}).ok());
    const auto counted = figures(e.desk.ws(), {{}, dayOf(kDay), e.desk.ws().now()}).value();
    CHECK(counted.minutes == 120);
    CHECK(counted.personTimes == 1);
}

TEST_CASE("Who comes back to a shift has a record more and is one person-time", "[usecases][attendance]")
{
    Expected e;
    REQUIRE(e.in(5).ok());
    REQUIRE(e.out(6).ok());
    CHECK(codeOf(e.in(5, 30)) == u"before_out");
    REQUIRE(e.in(6, 30).ok());
    REQUIRE(e.out(7).ok());
    std::vector<Id<ServiceRecord>> all;
    for (const HoursRow& row : hoursRows(e.desk.ws(), {}))
        all.push_back(row.record.id);
    REQUIRE(all.size() == 2);
    REQUIRE(approveHours(e.desk.ws(), all).ok());
    const auto counted = figures(e.desk.ws(), {{}, dayOf(kDay), e.desk.ws().now()}).value();
    CHECK(counted.minutes == 90);
    CHECK(counted.personTimes == 1);
    REQUIRE(e.in(7).ok());
    REQUIRE(e.out(7, 10).ok());
    CHECK(codeOf(e.in(7, 20)) == u"too_many");
}

TEST_CASE("What cannot be is refused with a reason, and nothing is written", "[usecases][attendance]")
{
    Expected e;
    CHECK(codeOf(e.out(7)) == u"not_in");
    CHECK(codeOf(e.in(2, 59)) == u"wrong_time");
    CHECK(codeOf(e.in(8, 1)) == u"future");
    CHECK(codeOf(checkIn(e.desk.ws(), {e.person.id, Id<Shift>::make(), at(6)})) == u"unknown_shift");
    CHECK(codeOf(checkIn(e.desk.ws(), {Id<Volunteer>::make(), e.shift, at(6)})) == u"unknown_volunteer");
    const auto tomorrow = e.desk.shift(e.post, kDay.addDays(1), 5, 9);
    CHECK(codeOf(checkIn(e.desk.ws(), {e.person.id, tomorrow, at(6)})) == u"wrong_time");
    CHECK(e.state() == AssignmentState::Accepted);

    REQUIRE(e.in(6).ok());
    CHECK(codeOf(e.in(6, 5)) == u"already_in");
    CHECK(codeOf(e.out(5, 59)) == u"out_before_in");
    CHECK(codeOf(e.out(7, 0, 60)) == u"break");
    CHECK(codeOf(e.out(7, 0, -1)) == u"break");
    REQUIRE(e.out(7).ok());
    CHECK(codeOf(e.out(7, 5)) == u"already_out");

    REQUIRE(archiveShift(e.desk.ws(), e.shift, true).ok());
    CHECK(codeOf(e.in(7, 30)) == u"called_off");
}

TEST_CASE("A walk-in is judged by the verdict of every shift", "[usecases][attendance]")
{
    Expected e;
    const Volunteer near = e.desk.person(u"乙测二"_s);
    const auto done = checkIn(e.desk.ws(), {near.id, e.shift, at(6)});
    REQUIRE(done.ok());
    CHECK(done->isWalkIn);
    CHECK(done->assignment.state == AssignmentState::OnDuty);

    const Volunteer far = e.desk.person(u"丙测三"_s, e.desk.otherStreet);
    const auto refused = checkIn(e.desk.ws(), {far.id, e.shift, at(6)});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().field == u"override");
    const auto set = checkIn(e.desk.ws(), {far.id, e.shift, at(6), u"人手不足"_s});
    REQUIRE(set.ok());
    CHECK(set->assignment.overrideReason == u"人手不足");

    const Id<Shift> risky = e.desk.shift(e.desk.post(u"采样"_s, u"采样点"_s, {}, {}, RiskClass::High), kDay, 5, 9);
    const Volunteer minor = e.desk.person(u"丁测四"_s, {}, QDate(2008, 1, 1));
    CHECK(codeOf(checkIn(e.desk.ws(), {minor.id, risky, at(6), u"人手不足"_s})) == u"minor_at_risk");
}

TEST_CASE("Of whoever is expected it is told what has come to bar him since, and he is signed in",
          "[usecases][attendance]")
{
    Expected e;
    CHECK(e.in(5).value().unfit.empty()); // who is fit is told nothing of
    REQUIRE(e.out(5, 30).ok());
    e.person.status = VolunteerStatus::Suspended;
    e.desk.put(e.person);
    const auto back = e.in(6);
    REQUIRE(back.ok());
    REQUIRE(back->unfit.size() == 1);
    CHECK(back->unfit.front().code == u"suspended");
    CHECK(e.state() == AssignmentState::OnDuty);
}

TEST_CASE("What a reason set aside when he was put on the shift is not told when he comes", "[usecases][attendance]")
{
    Expected e;
    const Id<Post> clinic =
        e.desk.post(u"医疗点"_s, u"二号口"_s, {}, {{{}, {}, RequirementKind::Skill, u"急救"_s}}, RiskClass::Low);
    const Id<Shift> asking = e.desk.shift(clinic, kDay, 6, 9);
    Volunteer unskilled = e.desk.person(u"乙测二"_s);
    e.desk.book(unskilled, asking); // for a reason
    CHECK(checkIn(e.desk.ws(), {unskilled.id, asking, at(6)}).value().unfit.empty());
    REQUIRE(checkOut(e.desk.ws(), {unskilled.id, at(7)}).ok());
    unskilled.status = VolunteerStatus::Suspended; // which no reason sets aside
    e.desk.put(unskilled);
    const auto back = checkIn(e.desk.ws(), {unskilled.id, asking, at(8)});
    REQUIRE(back.ok());
    REQUIRE(back->unfit.size() == 1);
    CHECK(back->unfit.front().code == u"suspended");
}

TEST_CASE("Who is signed in at one shift is not signed in at another", "[usecases][attendance]")
{
    Expected e;
    REQUIRE(e.in(6).ok());
    const Id<Shift> later = e.desk.shift(e.desk.post(u"秩序引导"_s, u"二号口"_s), kDay, 9, 12);
    CHECK(codeOf(checkIn(e.desk.ws(), {e.person.id, later, at(7, 30)})) == u"elsewhere");
    REQUIRE(e.out(8).ok());
    CHECK(codeOf(checkIn(e.desk.ws(), {e.person.id, later, at(7, 30)})) == u"elsewhere");
}

TEST_CASE("Who fell ill is signed out with the minutes served and the reason", "[usecases][attendance]")
{
    Expected e;
    REQUIRE(e.in(5).ok());
    const auto out = checkOut(e.desk.ws(), {e.person.id, at(6), 0, true, u"发热"_s});
    REQUIRE(out.ok());
    CHECK(out->record.minutes == 60);
    const Assignment kept = assignmentRows(e.desk.ws(), e.shift).front().assignment;
    CHECK(kept.state == AssignmentState::Served);
    CHECK(kept.note.contains(u"06:00"));
    CHECK(kept.note.endsWith(u"发热"));
}

TEST_CASE("Signing in is undone whole", "[usecases][attendance][undo]")
{
    Expected e;
    const auto in = e.in(6);
    REQUIRE(in.ok());
    REQUIRE(undoEntry(e.desk.ws(), in->changes.entry).ok());
    CHECK(e.state() == AssignmentState::Accepted);
    CHECK(hoursRows(e.desk.ws(), {}).empty());
    REQUIRE(e.in(6, 5).ok());
}

TEST_CASE("The shift somebody comes to is the one he is expected on, or the one named", "[usecases][attendance]")
{
    Expected e;
    CHECK(shiftToComeTo(e.desk.ws(), {e.person.id}).value() == e.shift);
    CHECK(codeOf(shiftToComeTo(e.desk.ws(), {e.person.id, {}, {}, at(20)})) == u"no_shift");
    const Volunteer other = e.desk.person(u"乙测二"_s);
    CHECK(codeOf(shiftToComeTo(e.desk.ws(), {other.id})) == u"no_shift");
    CHECK(shiftToComeTo(e.desk.ws(), {other.id, u"北站南广场"_s}).value() == e.shift);
    e.desk.shift(e.desk.post(u"秩序引导"_s, u"北站南广场"_s), kDay, 5, 9);
    CHECK(codeOf(shiftToComeTo(e.desk.ws(), {other.id, u"北站南广场"_s})) == u"ambiguous");
    CHECK(shiftToComeTo(e.desk.ws(), {other.id, u"北站南广场"_s, u"测温验码"_s}).value() == e.shift);

    CHECK(expectedCalled(e.desk.ws(), u"dcy"_s).value() == e.person.id);
    CHECK(expectedCalled(e.desk.ws(), u"0001"_s).value() == e.person.id);
    CHECK(codeOf(expectedCalled(e.desk.ws(), u"乙测"_s)) == u"unknown_volunteer");
    CHECK(codeOf(expectedCalled(e.desk.ws(), u" 乙测二 "_s)) == u"not_expected");
}

TEST_CASE("Two desks that sign the same person in make one record", "[usecases][attendance][merge]")
{
    Expected here;
    RotaDesk there;
    const auto takeIn = [](Workspace& to, Workspace& from) {
        REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
    };
    there.ws().database().locals().adoptKeys(*here.desk.ws().database().keys());
    takeIn(there.ws(), here.desk.ws());
    REQUIRE(here.in(6).ok());
    REQUIRE(checkIn(there.ws(), {here.person.id, here.shift, at(6)}).ok());
    takeIn(here.desk.ws(), there.ws());
    takeIn(there.ws(), here.desk.ws());
    for (Workspace* ws : {&here.desk.ws(), &there.ws()}) {
        const auto rows = hoursRows(*ws, {});
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].record.id == turnId(here.shift, here.person.id, 1));
        CHECK(rows[0].record.starts == at(6));
        CHECK(assignmentRows(*ws, here.shift).size() == 1);
    }
}
