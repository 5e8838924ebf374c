// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

int entries(const Workspace& ws)
{
    return int(history(ws, {.limit = 1000}).size());
}

} // namespace

TEST_CASE("Many shifts are called off in one unit of work, all or none", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Id<Shift> first = desk.shift(post, kDay, 8, 12);
    const Id<Shift> second = desk.shift(post, kDay, 13, 17);
    const int before = entries(desk.ws());
    const auto off = archiveShifts(desk.ws(), {first, second}, true);
    REQUIRE(off.ok());
    CHECK(off->touched.size() == 2);
    CHECK(entries(desk.ws()) == before + 1);
    REQUIRE(undoEntry(desk.ws(), off->entry).ok());
    CHECK_FALSE(shiftNamed(desk.ws(), first)->isArchived);
    CHECK_FALSE(shiftNamed(desk.ws(), second)->isArchived);
    CHECK_FALSE(archiveShifts(desk.ws(), {first, Id<Shift>::make()}, true).ok());
    CHECK_FALSE(shiftNamed(desk.ws(), first)->isArchived);
}

TEST_CASE("Many posts are archived in one unit of work; each that cannot be is named", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> idle = desk.post(u"测温"_s, u"南广场"_s);
    const Id<Post> busy = desk.post(u"引导"_s, u"南广场"_s);
    const Id<Post> other = desk.post(u"登记"_s, u"南广场"_s);
    desk.shift(busy, kDay, 8, 12);
    desk.shift(other, kDay, 8, 12);
    const auto refused = archivePosts(desk.ws(), {idle, busy, other}, true);
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 2);
    CHECK(refused.problems()[0].text.contains(u"引导"_s));
    CHECK(refused.problems()[1].text.contains(u"登记"_s));
    CHECK(postRows(desk.ws(), {}).size() == 3);
    const int before = entries(desk.ws());
    REQUIRE(archivePosts(desk.ws(), {idle}, true).ok());
    CHECK(entries(desk.ws()) == before + 1);
}

TEST_CASE("Many people are put on a shift, take a step and are taken off, one unit of work each", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> shift = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    const std::vector<Id<Volunteer>> people{desk.person(u"王测甲"_s).id, desk.person(u"李测乙"_s).id,
                                            desk.person(u"赵测丙"_s).id};
    const int before = entries(desk.ws());
    const auto put = assignAll(desk.ws(), people, shift);
    REQUIRE(put.ok());
    REQUIRE(put->steps.size() == 3);
    CHECK(put->steps[1].after->volunteer == people[1]);
    CHECK(entries(desk.ws()) == before + 1);
    std::vector<Id<Assignment>> seats;
    for (const AssignmentStep& step : put->steps)
        seats.push_back(step.after->id);
    const auto accepted = setAssignmentStates(desk.ws(), seats, S::Accepted);
    REQUIRE(accepted.ok());
    CHECK(entries(desk.ws()) == before + 2);
    const auto gone = unassignAll(desk.ws(), seats);
    REQUIRE(gone.ok());
    CHECK(assignmentRows(desk.ws(), shift).empty());
    REQUIRE(undoEntry(desk.ws(), gone->changes.entry).ok());
    REQUIRE(undoEntry(desk.ws(), accepted->changes.entry).ok());
    CHECK(assignmentRows(desk.ws(), shift).size() == 3);
    CHECK(assignmentRows(desk.ws(), shift).front().assignment.state == S::Proposed);
    REQUIRE(undoEntry(desk.ws(), put->changes.entry).ok());
    CHECK(assignmentRows(desk.ws(), shift).empty());
}

TEST_CASE("Where one of many cannot be put on a shift, nobody is", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Id<Shift> shift = desk.shift(post, kDay, 8, 12);
    const Volunteer bound = desk.person(u"王测甲"_s);
    const Volunteer free = desk.person(u"李测乙"_s);
    desk.book(bound, desk.shift(post, kDay, 9, 13));
    const auto refused = assignAll(desk.ws(), {free.id, bound.id}, shift, u"急"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"overlap"_s);
    CHECK(assignmentRows(desk.ws(), shift).empty());
}
