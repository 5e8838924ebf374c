// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found, put straight onto a shift.

#include "core/storage/gate/database.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Those who fit are put on the shift in one unit of work, the others are told with why", "[rota][finder]")
{
    RotaDesk desk;
    const QDate day(2022, 3, 20);
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Id<Shift> shift = desk.shift(post, day, 8, 12);
    const Volunteer near = desk.person(u"王测甲"_s);
    const Volunteer other = desk.person(u"李测乙"_s);
    const Volunteer far = desk.person(u"赵测丙"_s, desk.otherStreet); // a warning
    const Volunteer busy = desk.person(u"钱测丁"_s);
    const Volunteer there = desk.person(u"孙测戊"_s);
    desk.book(busy, desk.shift(post, day, 10, 14));
    desk.book(there, shift);
    const std::vector people{near.id, far.id, busy.id, there.id, other.id, near.id};

    const std::vector<JudgedPerson> said = shiftVerdicts(desk.ws(), people, shift);
    REQUIRE(said.size() == 5);
    CHECK(said[0].verdict.fit == Fit::Fits);
    CHECK(said[1].verdict.has(u"other_street"_s));
    CHECK(said[2].verdict.has(u"overlap"_s));
    CHECK(said[3].isThere);

    const auto entries = history(desk.ws(), {.limit = 1000}).size();
    const auto done = assignFitting(desk.ws(), people, shift);
    REQUIRE(done.ok());
    CHECK(done->steps.size() == 2);
    CHECK(history(desk.ws(), {.limit = 1000}).size() == entries + 1);
    REQUIRE(done->leftOut.size() == 3);
    CHECK(done->leftOut[0].volunteer == far.id);
    CHECK(done->leftOut[1].volunteer == busy.id);
    CHECK(done->leftOut[2].isThere);
    CHECK(assignmentRows(desk.ws(), shift).size() == 3);
    REQUIRE(undoEntry(desk.ws(), done->changes.entry).ok());
    CHECK(assignmentRows(desk.ws(), shift).size() == 1);
}

TEST_CASE("Nobody is put on a shift that is called off or not there, and nothing is written where nobody fits",
          "[rota][finder]")
{
    RotaDesk desk;
    const Id<Shift> shift = desk.shift(desk.post(u"测温"_s, u"南广场"_s), QDate(2022, 3, 20), 8, 12);
    const Volunteer far = desk.person(u"赵测丙"_s, desk.otherStreet);
    const auto nobody = assignFitting(desk.ws(), {far.id}, shift);
    REQUIRE(nobody.ok());
    CHECK(nobody->changes.isEmpty());
    CHECK(nobody->leftOut.size() == 1);
    CHECK(assignFitting(desk.ws(), {far.id}, Id<Shift>::make()).problems().front().code == u"unknown_shift");
    REQUIRE(archiveShifts(desk.ws(), {shift}, true).ok());
    CHECK(assignFitting(desk.ws(), {far.id}, shift).problems().front().code == u"called_off");
}
