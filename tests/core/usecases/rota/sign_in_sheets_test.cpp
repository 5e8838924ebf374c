// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets printed, filled in by hand and typed back. It is Wednesday 2022-03-16, 08:00.

#include "core/usecases/rota/sign_in_sheets.h"

#include "core/report/sign_in_sheet.h"
#include "core/report/to_text.h"
#include "core/storage/gate/database.h"
#include "core/usecases/rota/attendance.h"
#include "core/usecases/rota/hours.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/people_merging.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 15);

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

/// Three people on yesterday's shift from 8 to 12.
struct Yesterday
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Shift> shift = desk.shift(post, kDay, 8, 12, 3);
    std::vector<Volunteer> people;

    Yesterday()
    {
        for (const QString& name : {u"单测一"_s, u"乙测二"_s, u"丙测三"_s}) {
            people.push_back(desk.person(name));
            desk.book(people.back(), shift);
        }
    }
    TypedRow row(std::size_t person, const QString& in, const QString& out = {}, const QString& rest = {})
    {
        return {rowCodeOf(shift, people[person].id), {}, in, out, rest, {}};
    }
    Outcome<SheetsEntered> enter(std::vector<TypedRow> rows, const EntryReasons& reasons = {})
    {
        return enterSheets(desk.ws(), {{shift, std::move(rows)}}, reasons);
    }
    AssignmentState stateOf(std::size_t person)
    {
        for (const AssignmentRow& r : assignmentRows(desk.ws(), shift)) {
            if (r.assignment.volunteer == people[person].id)
                return r.assignment.state;
        }
        return AssignmentState::Proposed;
    }
};

} // namespace

TEST_CASE("A sheet is printed with a number, its people and blank lines", "[usecases][attendance]")
{
    Yesterday y;
    const auto sheets = sheetsToPrint(y.desk.ws(), {{y.shift}}, 4);
    REQUIRE(sheets.ok());
    REQUIRE(sheets->sheets.size() == 1);
    const ShiftSheet& sheet = sheets->sheets.front();
    CHECK(sheet.people.size() == 3);
    CHECK(sheet.blankCodes.size() == 4);
    CHECK(sheetCalled(y.desk.ws(), sheetCodeInGroups(sheet.code)).value() == y.shift);

    const report::Document document = report::signInDocument(*sheets);
    const auto& head = std::get<report::SheetHead>(document.blocks.front());
    CHECK(head.code.width > 0);
    const QString text = report::toText(document);
    CHECK(text.contains(sheetCodeInGroups(sheet.code)));
    for (const SheetRowLine& line : sheet.people) {
        CHECK(text.contains(line.name));
        CHECK(text.contains(sheetCodeInGroups(line.code)));
    }
    CHECK_FALSE(text.contains(y.people.front().phone)); // masked

    const Id<Shift> second = y.desk.shift(y.post, kDay, 12, 16);
    const auto ofDay = sheetsToPrint(y.desk.ws(), {{}, u"北站南广场"_s, kDay});
    REQUIRE(ofDay.ok());
    CHECK(ofDay->sheets.size() == 2);
    CHECK(codeOf(sheetsToPrint(y.desk.ws(), {{}, u"南站"_s, kDay})) == u"unknown_site");
    CHECK(codeOf(sheetsToPrint(y.desk.ws(), {{}, u"北站南广场"_s, kDay.addDays(9)})) == u"nothing_chosen");
    CHECK(codeOf(sheetsToPrint(y.desk.ws(), {{second}}, 100)) == u"too_many");
    REQUIRE(archiveShift(y.desk.ws(), second, true).ok());
    CHECK(codeOf(sheetsToPrint(y.desk.ws(), {{second}})) == u"called_off");
}

TEST_CASE("A sheet is typed back in one unit of work and waits for approval", "[usecases][attendance]")
{
    Yesterday y;
    const auto done = y.enter({y.row(0, u"0800"_s, u"1200"_s, u"30"_s), y.row(1, u"="_s), y.row(2, u"缺"_s)});
    REQUIRE(done.ok());
    CHECK(done->written == 3);
    CHECK(y.stateOf(0) == AssignmentState::Served);
    CHECK(y.stateOf(2) == AssignmentState::Absent);
    const auto rows = hoursRows(y.desk.ws(), {});
    REQUIRE(rows.size() == 2);
    CHECK(minutesOf(rows) == 210 + 240);
    for (const HoursRow& row : rows) {
        CHECK(row.record.source == RecordSource::Paper);
        CHECK(row.record.evidence == openedSheet(y.desk.ws(), y.shift).value().code);
        CHECK(row.record.day == kDay);
    }
    REQUIRE(undoEntry(y.desk.ws(), done->changes.entry).ok());
    CHECK(hoursRows(y.desk.ws(), {}).empty());
    CHECK(y.stateOf(2) == AssignmentState::Accepted);
}

TEST_CASE("A sheet typed twice changes nothing and tells what differs", "[usecases][attendance]")
{
    Yesterday y;
    REQUIRE(y.enter({y.row(0, u"0800"_s, u"1200"_s), y.row(1, u"缺"_s)}).ok());
    const auto again = y.enter({y.row(0, u"0800"_s, u"1200"_s), y.row(1, u"缺"_s)});
    REQUIRE(again.ok());
    CHECK(again->unchanged == 2);
    CHECK(again->written == 0);
    CHECK(again->changes.touched.empty());

    const auto other = y.enter({y.row(0, u"0800"_s, u"1130"_s), y.row(1, u"0800"_s, u"1200"_s)});
    REQUIRE(other.ok());
    CHECK(other->written == 0);
    REQUIRE(other->differences.size() == 2);
    CHECK(other->differences[0].keptMinutes == 240);
    CHECK(other->differences[0].typed.minutes == 210);
    CHECK(minutesOf(hoursRows(y.desk.ws(), {})) == 240);

    const auto corrected = y.enter({y.row(0, u"0800"_s, u"1130"_s)}, {{}, u"看错了"_s});
    REQUIRE(corrected.ok());
    CHECK(corrected->written == 1);
    const auto rows = hoursRows(y.desk.ws(), {});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].record.minutes == 210);
    REQUIRE(approveHours(y.desk.ws(), {rows[0].record.id}).ok());
    CHECK(codeOf(y.enter({y.row(0, u"0800"_s, u"1200"_s)}, {{}, u"又错了"_s})) == u"approved");
}

TEST_CASE("A sheet printed before two records became one is typed back by its numbers", "[usecases][attendance]")
{
    Yesterday y;
    const Volunteer kept = y.desk.person(u"乙测二"_s);
    const TypedRow printed = y.row(1, u"="_s);
    PeopleMerge merge;
    merge.keep = kept.id;
    merge.duplicate = y.people[1].id;
    REQUIRE(mergePeople(y.desk.ws(), merge, u"同一人"_s).ok());
    REQUIRE(y.enter({printed}).ok());
    const auto rows = hoursRows(y.desk.ws(), {});
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().record.volunteer == kept.id);
}

TEST_CASE("All rows of a sheet or none, each wrong one with its number", "[usecases][attendance]")
{
    Yesterday y;
    const QString stray = rowCodeOf(y.shift, Id<Volunteer>::make());
    TypedRow unknown = y.row(0, u"="_s);
    unknown.code = stray;
    const auto refused = y.enter({y.row(0, u"="_s), y.row(1, u"0800"_s, u"0750"_s), unknown, y.row(0, u"="_s)});
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 3);
    QStringList codes;
    for (const Problem& p : refused.problems())
        codes << p.code;
    codes.sort();
    CHECK(codes == QStringList{u"out_before_in"_s, u"twice"_s, u"unknown_row"_s});
    CHECK(hoursRows(y.desk.ws(), {}).empty());
    TypedRow slip = y.row(0, u"="_s);
    slip.code = u"1234567"_s == slip.code ? u"1234568"_s : u"1234567"_s;
    CHECK_FALSE(y.enter({slip}).ok());

    const Id<Shift> today = y.desk.shift(y.post, kDay.addDays(1), 6, 10);
    const Volunteer person = y.desk.person(u"丁测四"_s);
    y.desk.book(person, today);
    const auto future = enterSheets(y.desk.ws(), {{today, {{rowCodeOf(today, person.id), {}, u"="_s, {}, {}, {}}}}});
    CHECK(codeOf(future) == u"future");
}

TEST_CASE("A blank line takes a person of the register, judged as everybody", "[usecases][attendance]")
{
    Yesterday y;
    TypedRow blank{walkInCodeOf(y.shift, 1), {}, u"0900"_s, u"1200"_s, {}, {}};
    CHECK(codeOf(y.enter({blank})) == u"required");
    const Volunteer far = y.desk.person(u"丁测四"_s, y.desk.otherStreet);
    blank.volunteer = far.id;
    const auto refused = y.enter({blank});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().field == u"override");
    const auto done = y.enter({blank}, {u"人手不足"_s, {}});
    REQUIRE(done.ok());
    CHECK(done->written == 1);
    CHECK(openedSheet(y.desk.ws(), y.shift).value().people.size() == 4);
}

TEST_CASE("The sheet signs out whom the desk has signed in", "[usecases][attendance]")
{
    Yesterday y;
    const Id<Shift> today = y.desk.shift(y.post, kDay.addDays(1), 4, 8);
    const Volunteer person = y.desk.person(u"丁测四"_s);
    y.desk.book(person, today);
    REQUIRE(checkIn(y.desk.ws(), {person.id, today, atLocal(kDay.addDays(1), QTime(4, 0))}).ok());
    const auto done = enterSheets(y.desk.ws(), {{today, {{rowCodeOf(today, person.id), {}, u"="_s, {}, {}, {}}}}});
    REQUIRE(done.ok());
    CHECK(done->written == 1);
    const auto rows = hoursRows(y.desk.ws(), {});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].record.id == turnId(today, person.id, 1));
    CHECK(rows[0].record.minutes == 240);
}
