// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may apply for a star level, and what was granted or taken back.

#include "core/usecases/honours/star_rules.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/honoured_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Stars = HonouredDesk<Desk>;

StarGrant level(int wanted)
{
    return {wanted, QDate(2022, 3, 5), u"静安区文明办"_s, u"静文明〔2022〕7号"_s};
}

const StarRow* rowOf(const std::vector<StarRow>& rows, const Volunteer& v)
{
    for (const StarRow& row : rows) {
        if (row.volunteer == v.id)
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Who may apply follows from approved hours, and what overlaps counts once", "[honours]")
{
    Stars desk;
    desk.serve(desk.who, 100 * 60);
    desk.serve(desk.who, 20 * 60); // the same two days once more
    desk.serve(desk.other, 99 * 60);
    desk.serve(desk.other, 10 * 60, RecordState::Submitted); // waits for approval
    const std::vector<StarRow> rows = starRows(*desk.ws);
    const StarRow* row = rowOf(rows, desk.who);
    REQUIRE(row);
    CHECK(row->minutes == 100 * 60);
    CHECK(row->eligible == 1);
    CHECK(row->granted == 0);
    CHECK(row->mayApply());
    CHECK(rowOf(rows, desk.other) == nullptr);
    CHECK(starRows(*desk.ws, u"310106012"_s).empty()); // another street

    REQUIRE(setStarLevels(*desk.ws, {{30, 60, 99, 200, 300}}, u"本区办法"_s).ok());
    CHECK(rowOf(starRows(*desk.ws), desk.who)->eligible == 3);
    CHECK(rowOf(starRows(*desk.ws), desk.other)->eligible == 3);
    CHECK(problemCodes(setStarLevels(*desk.ws, {{30, 30, 99, 200, 300}})) == QStringList{u"star_hours"_s});
    REQUIRE(setStarLevels(*desk.ws, {}).ok());
    CHECK(rowOf(starRows(*desk.ws), desk.other) == nullptr);
}

TEST_CASE("Stars are granted to many at once, and not above the hours in silence", "[honours]")
{
    Stars desk;
    desk.serve(desk.who, 300 * 60);
    desk.serve(desk.other, 100 * 60);
    const std::vector<Id<Volunteer>> both{desk.who.id, desk.other.id, desk.who.id};
    const auto granted = grantStars(*desk.ws, both, level(0));
    REQUIRE(granted.ok());
    CHECK(granted->records.size() == 2);
    CHECK(rowOf(starRows(*desk.ws), desk.who)->granted == 2);
    CHECK(rowOf(starRows(*desk.ws), desk.who)->grantedOn == QDate(2022, 3, 5));
    CHECK(rowOf(starRows(*desk.ws), desk.other)->granted == 1);
    CHECK_FALSE(rowOf(starRows(*desk.ws), desk.other)->mayApply());

    CHECK(problemCodes(grantStars(*desk.ws, both, level(0))) == QStringList{u"nothing_entered"_s});
    CHECK(problemCodes(grantStars(*desk.ws, both, level(2))) == QStringList{u"above_hours"_s});
    CHECK(desk.honours().size() == 2); // all or none
    const auto above = grantStars(*desk.ws, both, level(2), u"全国平台另有220小时"_s);
    REQUIRE(above.ok());
    REQUIRE(above->records.size() == 1); // the other had it
    CHECK(above->records.front().after->note == u"全国平台另有220小时");
    // One unit of work: undone whole.
    REQUIRE(undoEntry(*desk.ws, above->changes.entry).ok());
    CHECK(rowOf(starRows(*desk.ws), desk.other)->granted == 1);
}

TEST_CASE("Stars are refused for what is not so", "[honours]")
{
    Stars desk;
    const std::vector<Id<Volunteer>> one{desk.who.id};
    CHECK(problemCodes(grantStars(*desk.ws, one, level(0))) == QStringList{u"star_level"_s});
    CHECK(problemCodes(grantStars(*desk.ws, one, level(6), u"因"_s)) == QStringList{u"star_level"_s});
    CHECK(problemCodes(grantStars(*desk.ws, {}, level(1), u"因"_s)) == QStringList{u"nothing_entered"_s});
    CHECK(problemCodes(grantStars(*desk.ws, {Id<Volunteer>::make()}, level(1), u"因"_s)) ==
          QStringList{u"unknown_volunteer"_s});
    StarGrant ahead = level(1);
    ahead.day = QDate(2022, 3, 21);
    CHECK(problemCodes(grantStars(*desk.ws, one, ahead, u"因"_s)) == QStringList{u"in_future"_s});
    ahead.day = {};
    CHECK(problemCodes(grantStars(*desk.ws, one, ahead, u"因"_s)) == QStringList{u"required"_s});
    REQUIRE(archiveVolunteers(*desk.ws, one, u"离开"_s).ok());
    CHECK(problemCodes(grantStars(*desk.ws, one, level(1), u"因"_s)) == QStringList{u"archived"_s});
    CHECK(desk.honours().empty());
}

TEST_CASE("A star is taken back with a reason, and the one below it counts again", "[honours]")
{
    Stars desk;
    const std::vector<Id<Volunteer>> one{desk.who.id};
    REQUIRE(grantStars(*desk.ws, one, level(1), u"系统外时长"_s).ok());
    REQUIRE(grantStars(*desk.ws, one, level(2), u"系统外时长"_s).ok());
    CHECK(problemCodes(revokeStars(*desk.ws, one, u" "_s)) == QStringList{u"reason_missing"_s});
    const auto revoked = revokeStars(*desk.ws, one, u"记录不实"_s);
    REQUIRE(revoked.ok());
    CHECK(revoked->records.front().after->note == u"记录不实");
    CHECK(rowOf(starRows(*desk.ws), desk.who)->granted == 1);
    REQUIRE(revokeStars(*desk.ws, one, u"记录不实"_s).ok());
    CHECK(problemCodes(revokeStars(*desk.ws, one, u"记录不实"_s)) == QStringList{u"nothing_granted"_s});
    // Granted anew it is the same record.
    REQUIRE(grantStars(*desk.ws, one, level(2), u"核实"_s).ok());
    CHECK(desk.honours().size() == 2);
    CHECK(rowOf(starRows(*desk.ws), desk.who)->granted == 2);
}

TEST_CASE("Whoever was erased is in no list of stars", "[honours][erasure]")
{
    Stars desk;
    desk.serve(desk.who, 100 * 60);
    REQUIRE(rowOf(starRows(*desk.ws), desk.who));
    REQUIRE(archiveVolunteers(*desk.ws, {desk.who.id}, u"迁出"_s).ok());
    CHECK(rowOf(starRows(*desk.ws), desk.who)); // an archived person keeps what was deserved
    REQUIRE(erasePerson(*desk.ws, desk.who.id, u"本人申请"_s).ok());
    CHECK(rowOf(starRows(*desk.ws), desk.who) == nullptr);
}
