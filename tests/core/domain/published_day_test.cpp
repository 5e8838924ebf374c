// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/published_day.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

Id<Volunteer> who(int n)
{
    return {namedUuid({u"who"_s, QString::number(n)})};
}

PublishedShift shiftOf(const QString& id, int from, int to, int needed, const std::vector<PublishedPerson>& people)
{
    return {{},
            {},
            id,
            u"测温"_s,
            u"南广场"_s,
            u"310106006"_s,
            atLocal(kDay, QTime(from, 0)),
            atLocal(kDay, QTime(to, 0)),
            needed,
            textOfRoster(people)};
}

std::vector<RosterChangeKind> kindsOf(const std::vector<RosterChange>& changes)
{
    std::vector<RosterChangeKind> kinds;
    for (const RosterChange& change : changes)
        kinds.push_back(change.kind);
    return kinds;
}

} // namespace

TEST_CASE("Whoever accepted or came is sure, whoever was asked is not, and others are nowhere", "[roster]")
{
    using S = AssignmentState;
    for (const S state : {S::Accepted, S::OnDuty, S::Served})
        CHECK(certaintyOf(state) == Certainty::Sure);
    for (const S state : {S::Proposed, S::Invited})
        CHECK(certaintyOf(state) == Certainty::Asked);
    for (const S state : {S::Declined, S::NoAnswer, S::Absent, S::Excused, S::Cancelled})
        CHECK(certaintyOf(state) == Certainty::Nowhere);
}

TEST_CASE("People of a roster are written in one order and read back", "[roster]")
{
    const std::vector<PublishedPerson> people{{who(2), Certainty::Asked}, {who(1), Certainty::Sure}};
    const std::vector<PublishedPerson> turned{people[1], people[0], {who(3), Certainty::Nowhere}};
    CHECK(textOfRoster(people) == textOfRoster(turned));
    CHECK(textOfRoster(peopleOnRoster(textOfRoster(people))) == textOfRoster(people));
    CHECK(peopleOnRoster(u"nonsense ? "_s).empty());
    CHECK(textOfRoster({}).isEmpty());
}

TEST_CASE("What changed on a roster is told by shift and by person", "[roster]")
{
    using K = RosterChangeKind;
    const std::vector<PublishedShift> then{
        shiftOf(u"a"_s, 8, 12, 3, {{who(1), Certainty::Sure}, {who(2), Certainty::Asked}, {who(3), Certainty::Sure}}),
        shiftOf(u"b"_s, 12, 16, 1, {{who(4), Certainty::Sure}})};
    CHECK(rosterChanges(then, then).empty());
    const std::vector<PublishedShift> now{
        shiftOf(u"a"_s, 9, 12, 4, {{who(2), Certainty::Sure}, {who(3), Certainty::Asked}, {who(5), Certainty::Asked}}),
        shiftOf(u"c"_s, 16, 20, 1, {})};
    const std::vector<RosterChange> changes = rosterChanges(then, now);
    std::vector<RosterChangeKind> kinds = kindsOf(changes);
    REQUIRE(kinds.size() == 8);
    CHECK(kinds[0] == K::ShiftMoved); // the shift itself before its people
    CHECK(kinds[1] == K::NeededChanged);
    CHECK(std::count(kinds.begin(), kinds.end(), K::PersonLeft) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), K::PersonAdded) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), K::PersonConfirmed) == 1);
    CHECK(std::count(kinds.begin(), kinds.end(), K::PersonUnsure) == 1);
    CHECK(kinds[6] == K::ShiftGone);
    CHECK(kinds[7] == K::ShiftAdded);
    CHECK(changes[6].people.size() == 1);
    CHECK_FALSE(changes[6].after);
    CHECK_FALSE(changes[7].before);
}

TEST_CASE("A shift that is somewhere else by now is told, once", "[roster]")
{
    const std::vector<PublishedShift> then{shiftOf(u"a"_s, 8, 12, 1, {{who(1), Certainty::Sure}})};
    std::vector<PublishedShift> now = then;
    now.front().siteName = u"北广场"_s;
    now.front().division = u"310106008"_s;
    const std::vector<RosterChange> changes = rosterChanges(then, now);
    REQUIRE(kindsOf(changes) == std::vector<RosterChangeKind>{RosterChangeKind::ShiftElsewhere});
    CHECK(changes.front().before->siteName == u"南广场"_s);
    CHECK(changes.front().shift().siteName == u"北广场"_s);
    now = then;
    now.front().postName = u"引导"_s;
    CHECK(kindsOf(rosterChanges(then, now)) == std::vector<RosterChangeKind>{RosterChangeKind::ShiftElsewhere});
}
