// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/gap_nature.h"

#include "core/usecases/workspace/eligibility_rules.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDay{at(21, 7), at(22, 7)};
const QString kStreet = u"310106101"_s;

void ask(Desk& desk, const Post& post, RequirementKind kind, const QString& name)
{
    desk.put(storage::requirementTable(), {requirementId(post.id, kind, name), post.id, kind, name});
}

void able(Desk& desk, const Volunteer& v, const QString& skill)
{
    Qualification q;
    q.id = qualificationId(v.id, QualificationKind::Skill, skill);
    q.volunteer = v.id;
    q.name = skill;
    desk.put(storage::qualificationTable(), q);
}

void trained(Desk& desk, const Volunteer& v, const Course& course)
{
    TrainingRecord r;
    r.id = trainingRecordId(v.id, course.id, {}, QDate(2022, 3, 1));
    r.volunteer = v.id;
    r.course = course.id;
    r.day = QDate(2022, 3, 1);
    desk.put(storage::trainingRecordTable(), r);
}

Nature natureOf(Desk& desk, Span period = kDay, const QString& scope = {})
{
    return gapNature(*desk.ws, {scope, period, GapBy::Street, {}})->total;
}

} // namespace

TEST_CASE("A gap is callable where somebody fits, trainable where only training lacks, else structural", "[gaps]")
{
    Desk desk;
    const Post post = desk.post(u"采样"_s, kStreet);
    ask(desk, post, RequirementKind::Skill, u"护士"_s);
    ask(desk, post, RequirementKind::Training, u"防护"_s);
    Course course;
    course.id = Id<Course>::make();
    course.name = u"防护"_s;
    desk.put(storage::courseTable(), course);
    desk.shift(post, at(21, 8), at(21, 12), 4);
    CHECK(natureOf(desk) == Nature{0, 0, 4});
    const Volunteer fit = desk.person(u"甲测"_s), untrained = desk.person(u"乙测"_s),
                    unskilled = desk.person(u"丙测"_s);
    able(desk, fit, u"护士"_s);
    trained(desk, fit, course);
    able(desk, untrained, u"护士"_s);
    trained(desk, unskilled, course);
    CHECK(natureOf(desk) == Nature{1, 1, 2});
    // Who lives in another district is reinforcement; who lives in another street is so for the street alone.
    const Volunteer elsewhere = desk.person(u"丁测"_s, u"310115005"_s);
    able(desk, elsewhere, u"护士"_s);
    trained(desk, elsewhere, course);
    CHECK(natureOf(desk) == Nature{1, 1, 2});
    CHECK(natureOf(desk, kDay, kStreet) == Nature{0, 0, 4});
    // A home that is not said belongs to the office's own.
    const Volunteer nowhere = desk.person(u"戊测"_s, {});
    able(desk, nowhere, u"护士"_s);
    trained(desk, nowhere, course);
    CHECK(natureOf(desk) == Nature{2, 1, 1});
}

TEST_CASE("Nobody is counted for two seats of a duty day, nor without rest between two days", "[gaps]")
{
    Desk desk;
    const Post a = desk.post(u"甲岗"_s, kStreet), b = desk.post(u"乙岗"_s, u"310106011"_s);
    (void)desk.person(u"甲测"_s);
    desk.shift(a, at(21, 8), at(21, 12), 1);
    desk.shift(b, at(21, 10), at(21, 14), 1);
    CHECK(natureOf(desk) == Nature{1, 0, 1});
    Desk later;
    (void)later.person(u"甲测"_s);
    const Post c = later.post(u"丙岗"_s, kStreet);
    later.shift(c, at(21, 20), at(22, 0), 1);
    later.shift(c, at(22, 8), at(22, 12), 1);
    later.shift(c, at(23, 8), at(23, 12), 1);
    CHECK(natureOf(later, {at(21, 7), at(23, 7)}) == Nature{1, 0, 1});
    CHECK(natureOf(later, {at(21, 7), at(24, 7)}) == Nature{2, 0, 1});
}

TEST_CASE("Who is busy or has declined is not counted, who is asked is counted for that seat", "[gaps]")
{
    Desk desk;
    const Post post = desk.post(u"岗"_s, kStreet);
    const Shift wanted = desk.shift(post, at(21, 8), at(21, 12), 3);
    const Shift other = desk.shift(desk.post(u"别岗"_s, kStreet), at(21, 8), at(21, 12), 1);
    desk.assign(other, desk.person(u"甲测"_s));
    CHECK(natureOf(desk) == Nature{0, 0, 3});
    desk.assign(wanted, desk.person(u"乙测"_s), AssignmentState::Declined);
    CHECK(natureOf(desk) == Nature{0, 0, 3});
    desk.assign(wanted, desk.person(u"丙测"_s), AssignmentState::Invited);
    CHECK(natureOf(desk) == Nature{1, 0, 2});
    desk.assign(wanted, desk.person(u"丁测"_s), AssignmentState::Accepted);
    CHECK(natureOf(desk) == Nature{1, 0, 1});
}

TEST_CASE("The nature of every row adds up to its gap, however the seats are grouped", "[gaps]")
{
    Desk desk;
    const Post a = desk.post(u"甲岗"_s, u"310106011001"_s), b = desk.post(u"乙岗"_s, kStreet),
               c = desk.post(u"丙岗"_s, u"310106"_s, u"物资配送"_s);
    for (const Post& post : {a, b, c}) {
        desk.shift(post, at(21, 8), at(21, 12), 3);
        desk.fill(desk.shift(post, at(21, 22), at(22, 6), 2), 1);
        desk.fill(desk.shift(post, at(22, 8), at(22, 12), 1), 2);
    }
    (void)desk.person(u"甲测"_s);
    for (int i = 0; i < int(EnumWords<GapBy>::words.size()); ++i) {
        const auto by = static_cast<GapBy>(i);
        CAPTURE(wordOf(by).toStdString());
        const NatureTable answer = gapNature(*desk.ws, {{}, {at(21, 7), at(23, 7)}, by, {}}).value();
        CHECK(answer.total.gap() == answer.table.total.gap());
        CHECK(answer.total.callable >= 1);
        for (const GapRow& row : answer.table.rows)
            CHECK(answer.byCode.value(row.code).gap() == row.seats.gap());
    }
    CHECK(gapNature(*desk.ws, {u"999999"_s, kDay, GapBy::Street, {}}).problems().front().code == u"unknown_division");
}

TEST_CASE("Who is rested enough for a gap goes by the office's own limits", "[gaps][office]")
{
    Desk desk;
    const Post post = desk.post(u"岗"_s, kStreet);
    const Shift night = desk.shift(post, at(20, 18), at(20, 22), 1);
    desk.shift(post, at(21, 8), at(21, 12), 1); // ten hours later
    desk.assign(night, desk.person(u"甲测"_s));
    CHECK(natureOf(desk) == Nature{1, 0, 0});
    REQUIRE(setEligibilityLimits(*desk.ws, {.restMinutes = 660}).ok());
    CHECK(natureOf(desk) == Nature{0, 0, 1});
    // A shift that is long in itself is so for everybody.
    REQUIRE(setEligibilityLimits(*desk.ws, {.dayMinutes = 180}).ok());
    CHECK(natureOf(desk) == Nature{1, 0, 0});
}

TEST_CASE("A row of fourteen days is seen whole when a gap is dealt out", "[gaps][office]")
{
    Desk desk;
    const Post post = desk.post(u"岗"_s, kStreet);
    const Volunteer busy = desk.person(u"甲测"_s);
    Assignment first = desk.assign(desk.shift(post, at(7, 8), at(7, 9), 1), busy);
    for (int day = 8; day <= 20; ++day)
        desk.assign(desk.shift(post, at(day, 8), at(day, 9), 1), busy);
    desk.shift(post, at(21, 8), at(21, 9), 1);
    CHECK(natureOf(desk) == Nature{0, 0, 1});
    REQUIRE(setEligibilityLimits(*desk.ws, {.daysInRow = 14}).ok());
    CHECK(natureOf(desk) == Nature{0, 0, 1}); // the fifteenth day
    first.state = AssignmentState::Cancelled;
    desk.put(storage::assignmentTable(), first);
    CHECK(natureOf(desk) == Nature{1, 0, 0}); // the fourteenth
}
