// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of the reserve: who they are, which of them goes on, what they were on a day.

#include "core/domain/reserve.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const Id<Volunteer> kWho = Id<Volunteer>::make();
const Id<Campaign> kFor = Id<Campaign>::make();

Reserve entry(QDate day, ReserveState state = ReserveState::Waiting, QDate decided = {})
{
    Reserve r;
    r.id = reserveId(kWho, kFor, day);
    r.volunteer = kWho;
    r.campaign = kFor;
    r.registeredOn = day;
    r.state = state;
    r.decidedOn = decided;
    return r;
}

} // namespace

TEST_CASE("Two desks that enter one form make one entry", "[domain][reserve]")
{
    CHECK(entry(QDate(2022, 3, 1)).id == entry(QDate(2022, 3, 1)).id);
    CHECK(entry(QDate(2022, 3, 1)).id != entry(QDate(2022, 3, 2)).id);
    CHECK(reserveId(kWho, {}, QDate(2022, 3, 1)) != reserveId(kWho, kFor, QDate(2022, 3, 1)));
}

TEST_CASE("Of open entries the first goes on, called up where one of them was", "[domain][reserve]")
{
    Reserve first = entry(QDate(2022, 3, 1));
    Reserve second = entry(QDate(2022, 3, 5), ReserveState::CalledUp, QDate(2022, 3, 8));
    second.category = u"测温验码"_s;
    const Reserve over = entry(QDate(2022, 2, 1), ReserveState::Withdrawn, QDate(2022, 2, 3));
    const std::vector<Reserve> kept = oneOpen({second, over, first});
    REQUIRE(kept.size() == 2);
    CHECK(kept[0] == over);
    CHECK(kept[1].id == first.id);
    CHECK(kept[1].state == ReserveState::CalledUp);
    CHECK(kept[1].decidedOn == QDate(2022, 3, 8));
    CHECK(kept[1].category == u"测温验码"_s);
    CHECK(oneOpen(kept) == kept);
}

TEST_CASE("What was decided later had not been decided on a day", "[domain][reserve]")
{
    const Reserve r = entry(QDate(2022, 3, 5), ReserveState::CalledUp, QDate(2022, 3, 8));
    CHECK_FALSE(stateOn(r, QDate(2022, 3, 4)));
    CHECK(stateOn(r, QDate(2022, 3, 7)) == ReserveState::Waiting);
    CHECK(stateOn(r, QDate(2022, 3, 8)) == ReserveState::CalledUp);
}
