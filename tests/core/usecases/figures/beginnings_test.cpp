// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/beginnings.h"

#include "core/usecases/rota/rota.h"
#include "tests/support/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::at;

TEST_CASE("A new workspace begins with nothing, and each record counts where it belongs", "[usecases][beginnings]")
{
    test::Desk desk;
    CHECK(beginnings(*desk.ws) == Beginnings{});
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    desk.person(u"王测"_s);
    desk.person(u"李测"_s, {}); // whoever has no division counts too
    const Shift shift = desk.shift(post, at(25, 8), at(25, 12), 3);
    CHECK(beginnings(*desk.ws) == Beginnings{2, 1, 1});
    REQUIRE(archiveShifts(*desk.ws, {shift.id}, true).ok());
    CHECK(beginnings(*desk.ws).shifts == 1); // called off, but once planned
}
