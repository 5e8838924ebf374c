// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board says what the list of shifts says, and the week of a person what he is bound to.

#include "core/usecases/rota/board.h"

#include "core/report/person_week.h"
#include "core/report/to_text.h"
#include "core/usecases/rota/person_weeks.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

#include <map>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2022, 3, 14);
const Span kWeek{atLocal(kMonday), atLocal(kMonday.addDays(7))};

struct Exits
{
    RotaDesk desk;
    Id<Post> one = desk.post(u"测温"_s, u"一号口"_s);
    Id<Post> two = desk.post(u"引导"_s, u"二号口"_s, desk.otherStreet);
    Id<Post> idle = desk.post(u"登记"_s, u"三号口"_s);
    Id<Shift> night = desk.shift(one, kMonday, 20, 32, 3);
    Id<Shift> early = desk.shift(two, kMonday.addDays(2), 8, 12, 2);
    Volunteer anna = desk.person(u"王测甲"_s);
    Volunteer ben = desk.person(u"李测乙"_s);

    Exits()
    {
        desk.book(anna, night);
        desk.book(ben, night, S::Invited);
        desk.book(anna, early);
    }
};

const BoardPost* postOf(const RotaBoard& board, Id<Post> id)
{
    const auto at = std::find_if(board.posts.begin(), board.posts.end(), [&](const auto& p) { return p.id == id; });
    return at == board.posts.end() ? nullptr : &*at;
}

} // namespace

TEST_CASE("The board holds each shift of the list with the same seats", "[rota][board][usecases]")
{
    Exits s;
    const RotaBoard board = rotaBoard(s.desk.ws(), {{}, kWeek, {}});
    std::map<QString, BoardShift> shown;
    for (const BoardPost& post : board.posts) {
        for (const BoardShift& shift : post.shifts)
            shown.emplace(shift.id.text(), shift);
    }
    const std::vector<ShiftRow> rows = shiftRows(s.desk.ws(), {{}, kWeek, {}});
    REQUIRE(rows.size() == shown.size());
    for (const ShiftRow& row : rows) {
        const BoardShift& shift = shown.at(row.shift.id.text());
        CHECK(shift.span == row.shift.span());
        CHECK(shift.needed == row.shift.needed);
        CHECK(shift.filled == row.filled);
        CHECK(shift.pending == row.pending);
        CHECK(shift.gap() == row.gap());
    }
    CHECK(board.asOf == s.desk.ws().now());
    REQUIRE(postOf(board, s.idle) != nullptr); // without a shift, but in use
    CHECK(postOf(board, s.idle)->shifts.empty());
    CHECK(postOf(board, s.one)->place == s.desk.ws().divisions().shortPath(s.desk.community));
}

TEST_CASE("The board is narrowed by division, service and time; over midnight counts on both days",
          "[rota][board][usecases]")
{
    Exits s;
    CHECK(postOf(rotaBoard(s.desk.ws(), {s.desk.otherStreet, kWeek, {}}), s.one) == nullptr);
    CHECK(rotaBoard(s.desk.ws(), {{}, kWeek, u"没有的服务"_s}).posts.empty());
    for (const int day : {0, 1}) {
        const RotaBoard board = rotaBoard(s.desk.ws(), {{}, dayOf(kMonday.addDays(day)), {}});
        CHECK(postOf(board, s.one)->shifts.size() == 1);
    }
    CHECK(postOf(rotaBoard(s.desk.ws(), {{}, dayOf(kMonday.addDays(2)), {}}), s.one)->shifts.empty());
    REQUIRE(archiveShift(s.desk.ws(), s.night, true).ok());
    CHECK(postOf(rotaBoard(s.desk.ws(), {{}, kWeek, {}}), s.one)->shifts.empty());
    CHECK(postOf(rotaBoard(s.desk.ws(), {{}, kWeek, {}, true}), s.one)->shifts.front().isCalledOff);
    CHECK(shiftOnBoard(s.desk.ws(), s.night)->isCalledOff);
    REQUIRE(archivePost(s.desk.ws(), s.idle, true).ok());
    CHECK(postOf(rotaBoard(s.desk.ws(), {{}, kWeek, {}}), s.idle) == nullptr);
    CHECK_FALSE(shiftOnBoard(s.desk.ws(), Id<Shift>::make()));
}

TEST_CASE("The week of a person has shifts, hours and rest, and prints them", "[rota][week][usecases]")
{
    Exits s;
    const auto week = personWeek(s.desk.ws(), s.anna.id, kMonday);
    REQUIRE(week);
    REQUIRE(week->seats.size() == 2);
    CHECK(week->name == s.anna.name);
    CHECK(week->seats[0].postName == u"测温");
    CHECK(week->seats[1].restMinutes == 24 * 60);
    CHECK(week->dayMinutes[0] == 4 * 60);
    CHECK(week->dayMinutes[1] == 8 * 60);
    CHECK(week->minutes == 16 * 60);
    const QString text = report::toText(report::personWeekDocument({*week}));
    for (const QString& said : {u"王测甲"_s, u"20:00–次日08:00"_s, u"二号口"_s, u"24小时"_s, u"合计"_s})
        CHECK(text.contains(said));
    CHECK(personWeek(s.desk.ws(), s.anna.id, kMonday.addDays(7))->seats.empty());
    CHECK_FALSE(personWeek(s.desk.ws(), Id<Volunteer>::make(), kMonday));
    CHECK(personWeeks(s.desk.ws(), {s.ben.id, Id<Volunteer>::make(), s.anna.id}, kMonday).size() == 2);
    CHECK(mondayOf(QDate(2022, 3, 20)) == kMonday);
    CHECK(mondayOf(kMonday) == kMonday);
}

TEST_CASE("Who declined or was taken off has no hours on that shift", "[rota][week][usecases]")
{
    Exits s;
    REQUIRE(setAssignmentState(s.desk.ws(), assignmentId(s.early, s.anna.id), S::Cancelled, u"病了"_s).ok());
    CHECK(personWeek(s.desk.ws(), s.anna.id, kMonday)->seats.size() == 1);
    REQUIRE(archiveShift(s.desk.ws(), s.night, true).ok());
    CHECK(personWeek(s.desk.ws(), s.anna.id, kMonday)->seats.empty());
}
