// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/train_first.h"

#include "core/usecases/figures/gap_nature.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kStreet = u"310106101"_s;
const QString kFar = u"310106013"_s;

struct Asked : Desk
{
    Course first = course(u"防护"_s);
    Course second = course(u"消杀"_s);

    Course course(const QString& name)
    {
        Course made;
        made.id = Id<Course>::make();
        made.name = name;
        return put(storage::courseTable(), made);
    }
    Post asking(const QString& name, const std::vector<Course>& courses)
    {
        const Post made = post(name, kStreet);
        for (const Course& c : courses)
            put(storage::requirementTable(), {requirementId(made.id, RequirementKind::Training, c.name), made.id,
                                              RequirementKind::Training, c.name});
        return made;
    }
    void trained(const Volunteer& v, const Course& c)
    {
        TrainingRecord r;
        r.id = trainingRecordId(v.id, c.id, {}, QDate(2022, 3, 1));
        r.volunteer = v.id;
        r.course = c.id;
        r.day = QDate(2022, 3, 1);
        put(storage::trainingRecordTable(), r);
    }
    TrainFirst plan() { return trainFirst(*ws, {}).value(); }
};

} // namespace

TEST_CASE("The course that closes most seats comes first, with whom to give it", "[training][first]")
{
    Asked desk;
    desk.shift(desk.asking(u"测温"_s, {desk.first}), at(21, 8), at(21, 12), 1);
    desk.shift(desk.asking(u"消杀岗"_s, {desk.first, desk.second}), at(22, 8), at(22, 12), 3);
    const Volunteer near = desk.person(u"测近"_s, kStreet);
    const Volunteer far = desk.person(u"测远"_s, kFar);
    desk.trained(near, desk.first);
    desk.trained(far, desk.first);
    desk.person(u"测新"_s, kFar); // lacks both where both are asked for
    const TrainFirst plan = desk.plan();
    CHECK(plan.gap == 4);
    CHECK(plan.callable == 1); // one of the two trained takes the seat of the 21st
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows[0].course == desk.second.id);
    CHECK(plan.rows[0].seats == 2);
    REQUIRE(plan.rows[0].people.size() == 2);
    CHECK(plan.rows[0].people[0].name == u"测近"_s); // near first
    CHECK(plan.rows[0].people[1].name == u"测远"_s);
}

TEST_CASE("One person closes one seat at a time, and several after one course", "[training][first]")
{
    Asked desk;
    const Post post = desk.asking(u"测温"_s, {desk.first});
    desk.shift(post, at(21, 8), at(21, 12), 2); // at the same time: one of them stays open
    desk.shift(post, at(23, 8), at(23, 12), 1);
    const Volunteer only = desk.person(u"测一"_s, kStreet);
    const TrainFirst plan = desk.plan();
    REQUIRE(plan.rows.size() == 1);
    CHECK(plan.rows[0].seats == 2);
    REQUIRE(plan.rows[0].people.size() == 1);
    CHECK(plan.rows[0].people[0].id == only.id);
    CHECK(plan.rows[0].people[0].seats == 2);
    const auto nature = gapNature(*desk.ws, {{}, plan.period, GapBy::Street, {}});
    CHECK(nature->total.trainable == 2); // the same two, told by the nature of the gap
}

TEST_CASE("Nobody is trained for a seat that somebody trained can take, or for one that takes more than a course",
          "[training][first]")
{
    Asked desk;
    desk.shift(desk.asking(u"测温"_s, {desk.first}), at(21, 8), at(21, 12), 1);
    const Volunteer ready = desk.person(u"测甲"_s, kStreet);
    desk.trained(ready, desk.first);
    desk.person(u"测乙"_s, kStreet);
    CHECK(desk.plan().rows.empty());
    CHECK(desk.plan().callable == 1);
    desk.shift(desk.asking(u"两门"_s, {desk.first, desk.second}), at(21, 8), at(21, 12), 1);
    // Who is trained could learn the second course, but would leave his seat open then.
    CHECK(desk.plan().rows.empty());
    CHECK(desk.plan().gap == 2);
}
