// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gaps.h"

#include "core/formats/sheet.h"
#include "core/report/gaps.h"
#include "core/usecases/figures/figures.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDay{at(20, 0), at(21, 0)};

const GapRow* rowOf(const GapTable& table, const QString& code)
{
    for (const GapRow& row : table.rows) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

/// The ten shifts worked out on paper (needed / filled → gap):
///   江宁路 310106011:  A 5/5 → 0   A 5/7 → 0 (surplus 2)   B 4/1 → 3
///   石门二路 310106012: C 3/0 → 3   C 2/2 → 0
///   彭浦镇 310106101:  D 10/4 → 6  D 1/1 → 0   D 0/1 → 0
///   静安区 itself:      E 6/2 → 4   E 2/2 → 0
/// Needed 38, covered 22, gap 16; filled with surplus 25.
void buildTen(Desk& desk)
{
    const Post a = desk.post(u"甲岗"_s, u"310106011"_s), b = desk.post(u"乙岗"_s, u"310106011001"_s),
               c = desk.post(u"丙岗"_s, u"310106012"_s), d = desk.post(u"丁岗"_s, u"310106101"_s, u"物资配送"_s),
               e = desk.post(u"戊岗"_s, u"310106"_s);
    const auto add = [&](const Post& p, int hour, int needed, int filled) {
        desk.fill(desk.shift(p, at(20, hour), at(20, hour + 4), needed), filled);
    };
    add(a, 8, 5, 5);
    add(a, 12, 5, 7);
    add(b, 8, 4, 1);
    add(c, 8, 3, 0);
    add(c, 12, 2, 2);
    add(d, 8, 10, 4);
    add(d, 12, 1, 1);
    add(d, 16, 0, 1);
    add(e, 8, 6, 2);
    add(e, 12, 2, 2);
}

} // namespace

TEST_CASE("The gap by street of ten shifts is what was worked out on paper", "[gaps]")
{
    Desk desk;
    buildTen(desk);
    const GapTable table = gaps(*desk.ws, {{}, kDay, GapBy::Street, {}}).value();
    CHECK(table.total.needed == 38);
    CHECK(table.total.covered == 22);
    CHECK(table.total.filled == 25);
    CHECK(table.total.gap() == 16);
    CHECK(table.shifts == 10);
    REQUIRE(rowOf(table, u"310106101"_s));
    CHECK(rowOf(table, u"310106101"_s)->seats.gap() == 6);
    CHECK(rowOf(table, u"310106101"_s)->name == u"彭浦镇"_s);
    CHECK(rowOf(table, u"310106011"_s)->seats.gap() == 3);
    CHECK(rowOf(table, u"310106012"_s)->seats.gap() == 3);
    CHECK(rowOf(table, u""_s)->seats.gap() == 4);
    CHECK(table.rows.front().code == u"310106101"_s);
    qint64 sum = 0;
    for (const GapRow& row : table.rows)
        sum += row.seats.gap();
    CHECK(sum == 16);
    CHECK(table.rows.size() == 15); // 14 streets, and the district itself
}

TEST_CASE("A category narrows the gap, a scope too", "[gaps]")
{
    Desk desk;
    buildTen(desk);
    CHECK(gaps(*desk.ws, {{}, kDay, GapBy::Street, u"物资配送"_s})->total.gap() == 6);
    const GapTable street = gaps(*desk.ws, {u"310106011"_s, kDay, GapBy::Community, {}}).value();
    CHECK(street.total.gap() == 3);
    CHECK(rowOf(street, u"310106011001"_s)->seats.needed == 4);
    CHECK(rowOf(street, u""_s)->seats.needed == 10);
}

TEST_CASE("Only what a person accepted fills a seat", "[gaps]")
{
    Desk desk;
    const Shift s = desk.shift(desk.post(u"岗"_s, u"310106101"_s), at(20, 8), at(20, 12), 10);
    for (int i = 0; i < int(EnumWords<AssignmentState>::words.size()); ++i)
        desk.assign(s, desk.person(u"人"_s), static_cast<AssignmentState>(i));
    CHECK(gaps(*desk.ws, {{}, kDay, GapBy::Street, {}})->total.filled == 3); // accepted, on duty, served
}

TEST_CASE("A night shift counts on the day on which it begins, a shift called off on none", "[gaps]")
{
    Desk desk;
    const Post p = desk.post(u"岗"_s, u"310106101"_s);
    desk.shift(p, at(19, 20), at(20, 8), 4);
    Shift off = desk.shift(p, at(20, 8), at(20, 12), 9);
    off.isArchived = true;
    desk.put(storage::shiftTable(), off);
    CHECK(gaps(*desk.ws, {{}, {at(19, 0), at(20, 0)}, GapBy::Day, {}})->total.needed == 4);
    CHECK(gaps(*desk.ws, {{}, kDay, GapBy::Day, {}})->total.needed == 0);
    const GapTable both = gaps(*desk.ws, {{}, {at(19, 0), at(21, 0)}, GapBy::Day, {}}).value();
    CHECK(both.total.needed == 4);
    REQUIRE(both.rows.size() == 1);
    CHECK(both.rows[0].code == u"2022-03-19"_s);
    const GapTable hours = gaps(*desk.ws, {{}, kDay, GapBy::Hour, {}}).value();
    CHECK(hours.rows.size() == 8); // 00 to 07: who began the evening before is on duty
    CHECK(hours.total.needed == 0);
    CHECK(gaps(*desk.ws, {{}, {at(20, 8), at(20, 9)}, GapBy::Day, {}})->total.needed == 0);
}

TEST_CASE("A shift as long as shifts may be counts in its hours to its very end", "[gaps]")
{
    Desk desk;
    const Post post = desk.post(u"甲岗"_s, u"310106011"_s);
    desk.fill(desk.shift(post, at(19, 1), at(20, 1), 3), 1);
    const auto hours = [&](Instant from) { return gapsByHour(*desk.ws, {{}, {from, at(20, 12)}, GapBy::Street, {}}); };
    CHECK(hours(at(20, 0))->total[0].gap() == 2);
    CHECK(hours(at(20, 0))->table.total.needed == 0);
    CHECK(hours(at(20, 1))->total[0].needed == 0);
    CHECK(gaps(*desk.ws, {{}, {at(19, 1), at(19, 2)}, GapBy::Street, {}}).value().total.gap() == 2);
    CHECK(figures(*desk.ws, {{}, {at(19, 1), at(19, 2)}, {}}).value().recruited == 1);
    CHECK(gaps(*desk.ws, {{}, {at(19, 0), at(19, 1)}, GapBy::Street, {}}).value().total.needed == 0);
}

TEST_CASE("Who stands on two shifts fills both and is recruited once", "[figures]")
{
    Desk desk;
    const Post post = desk.post(u"甲岗"_s, u"310106011"_s);
    const Shift morning = desk.shift(post, at(20, 8), at(20, 12), 1);
    const Shift evening = desk.shift(post, at(20, 14), at(20, 18), 5);
    desk.shift(post, at(20, 19), at(20, 22), 3); // nobody is on it
    const Volunteer twice = desk.person(u"甲"_s);
    desk.assign(morning, twice, AssignmentState::Accepted);
    desk.assign(evening, twice, AssignmentState::Accepted);
    desk.fill(morning, 1); // one more than needed
    desk.assign(evening, desk.person(u"乙"_s), AssignmentState::Declined);
    const Figures f = figures(*desk.ws, {{}, kDay, at(20, 20)}).value();
    CHECK(f.recruited == 2);
    CHECK(f.seats.needed == 9);
    CHECK(figures(*desk.ws, {{}, kDay, at(20, 15)})->seats.needed == 6); // the shift of 19:00 is yet to begin
    CHECK(f.seats.filled == 3);
    CHECK(f.seats.covered == 2); // 1 + 1 + 0
    CHECK(figures(*desk.ws, {u"310106012"_s, kDay, at(20, 15)})->seats == Seats{});
}

TEST_CASE("A scope outside the workspace and a period that ends before it begins are refused", "[gaps]")
{
    Desk desk;
    CHECK(gaps(*desk.ws, {u"320000"_s, kDay, GapBy::Street, {}}).problems()[0].code == u"unknown_division"_s);
    CHECK(gaps(*desk.ws, {{}, {kDay.to, kDay.from}, GapBy::Street, {}}).problems()[0].code == u"empty_period"_s);
}

TEST_CASE("The day of duty runs from seven to seven", "[gaps]")
{
    CHECK(dutyDay(at(20, 7)) == Span{at(20, 7), at(21, 7)});
    CHECK(dutyDay(at(20, 6, 59)) == Span{at(19, 7), at(20, 7)});
}

TEST_CASE("Persons, person-times and hours follow the statistics dictionary", "[figures]")
{
    Desk desk;
    const Volunteer a = desk.person(u"甲"_s), b = desk.person(u"乙"_s);
    const auto record = [&](const Volunteer& v, Instant from, Instant to, RecordState state) {
        ServiceRecord r;
        r.id = Id<ServiceRecord>::make();
        r.volunteer = v.id;
        r.division = u"310106101"_s;
        r.day = localDate(from);
        r.starts = from;
        r.ends = to;
        r.minutes = int(Span{from, to}.minutes());
        r.state = state;
        desk.put(storage::serviceRecordTable(), r);
    };
    record(a, at(19, 8), at(19, 12), RecordState::Approved);  // 240
    record(a, at(19, 11), at(19, 14), RecordState::Approved); // 120 more: 11–12 counts once
    record(a, at(19, 22), at(20, 2), RecordState::Approved);  // 240, one record over midnight
    record(b, at(20, 8), at(20, 12), RecordState::Submitted); // a person and a time, no hours yet
    record(b, at(20, 13), at(20, 14), RecordState::Rejected); // nothing
    record(b, at(20, 16), at(20, 18), RecordState::Approved); // after the as-of instant 15:00
    const Figures f = figures(*desk.ws, {{}, {at(14, 0), at(21, 0)}, at(20, 15)}).value();
    CHECK(f.persons == 2);
    CHECK(f.personTimes == 4);
    CHECK(f.minutes == 600);
    CHECK(f.onDutyThatDay == 1);
    CHECK(f.meanHours() == Approx(5.0));
    CHECK(figures(*desk.ws, {u"310106011"_s, {at(14, 0), at(21, 0)}, at(20, 15)})->persons == 0);
}

TEST_CASE("A pass counts until its last day and not after a newer edition became mandatory", "[figures]")
{
    Desk desk;
    Course course{Id<Course>::make(), u"岗前培训"_s, 90, false};
    desk.put(storage::courseTable(), course);
    const Edition seventh = desk.put(storage::editionTable(), Edition{Id<Edition>::make(), course.id, u"第七版"_s, {}});
    const Edition eighth =
        desk.put(storage::editionTable(), Edition{Id<Edition>::make(), course.id, u"第八版"_s, QDate(2022, 3, 18)});
    const auto pass = [&](const Edition& e, QDate until) {
        const Volunteer v = desk.person(u"人"_s);
        TrainingRecord r{trainingRecordId(v.id, course.id, e.id, QDate(2022, 3, 1)),
                         v.id,
                         course.id,
                         e.id,
                         {},
                         QDate(2022, 3, 1),
                         TrainingResult::Passed,
                         until};
        desk.put(storage::trainingRecordTable(), r);
    };
    pass(eighth, QDate(2022, 3, 20));
    pass(eighth, QDate(2022, 3, 19));
    pass(seventh, QDate(2022, 12, 31));
    const auto trainedAt = [&](Instant asOf) { return figures(*desk.ws, {{}, {at(1, 0), at(31, 0)}, asOf})->trained; };
    CHECK(trainedAt(at(20, 15)) == 1);
    CHECK(trainedAt(at(17, 15)) == 3);
}

TEST_CASE("A table by hour is saved with the line that says how its shifts count", "[gaps]")
{
    Desk desk;
    const Post a = desk.post(u"甲岗"_s, u"310106011"_s);
    desk.shift(a, at(19, 20), at(20, 8), 3);
    const QString note = report::sumNote(GapBy::Hour);
    for (const GapBy by : {GapBy::Hour, GapBy::Street}) {
        const GapTable table = gaps(*desk.ws, {{}, {at(19, 0), at(21, 0)}, by, {}}).value();
        for (const QString& ending : {u"csv"_s, u"xlsx"_s}) {
            const QString path = desk.folder.filePath(u"gaps."_s + ending);
            exportGaps(table, path);
            QString last;
            NoProgress silent;
            const auto book = formats::readBook(path, {}, silent);
            REQUIRE(book.ok());
            for (const auto& row : book->sheet.rows) {
                if (!row.empty())
                    last = row.front().text;
            }
            INFO(path.toStdString() << " " << last.toStdString());
            CHECK((last == note) == (by == GapBy::Hour));
        }
    }
}
