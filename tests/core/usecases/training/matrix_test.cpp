// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/matrix.h"

#include "core/report/training.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/training.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// It is 16 March. One is trained, one's pass ends soon, one never came and lives in another street.
struct Trained : RotaDesk
{
    Volunteer valid = person(u"单测试"_s);
    Volunteer ending = person(u"王测甲"_s);
    Volunteer missing = person(u"李测乙"_s, otherStreet);
    Id<Post> place = post(u"测温"_s, u"北站"_s, {}, {{{}, {}, RequirementKind::Training, u"防护"_s}});

    Trained()
    {
        train(valid, u"防护"_s, QDate(2022, 3, 1), QDate(2022, 5, 29));
        train(ending, u"防护"_s, QDate(2022, 1, 1), QDate(2022, 3, 20));
        train(valid, u"消杀"_s, QDate(2022, 3, 1), {});
    }
    TrainingMatrix matrix(const MatrixQuery& query = {}) { return trainingMatrix(ws(), query).value(); }
};

MatrixState stateOf(const TrainingMatrix& m, const QString& name, const QString& course)
{
    for (std::size_t p = 0; p < m.people.size(); ++p) {
        for (std::size_t c = 0; c < m.courses.size(); ++c) {
            if (m.people[p].name == name && m.courses[c].name == course)
                return m.cell(p, c).state;
        }
    }
    FAIL("no such cell");
    return {};
}

} // namespace

TEST_CASE("The matrix shows the courses that are asked for, by post and by rule", "[training][matrix]")
{
    Trained desk;
    TrainingMatrix m = desk.matrix();
    REQUIRE(m.courses.size() == 1);
    CHECK(m.people.size() == 3);
    CHECK(stateOf(m, u"单测试"_s, u"防护"_s) == MatrixState::Valid);
    CHECK(stateOf(m, u"王测甲"_s, u"防护"_s) == MatrixState::Expiring);
    CHECK(stateOf(m, u"李测乙"_s, u"防护"_s) == MatrixState::Missing);
    CHECK(m.courses.front().count(MatrixState::Expiring) == 1);
    MatrixQuery sooner;
    sooner.soon = 3;
    CHECK(stateOf(desk.matrix(sooner), u"王测甲"_s, u"防护"_s) == MatrixState::Valid);
    const Id<Course> second{namedUuid({u"course"_s, u"消杀"_s})};
    REQUIRE(saveCourseRule(desk.ws(), {}, {{}, second, CourseRuleAbout::Risk, u"low"_s, {}, false}).ok());
    m = desk.matrix();
    REQUIRE(m.courses.size() == 2);
    CHECK(stateOf(m, u"单测试"_s, u"消杀"_s) == MatrixState::Valid);
    CHECK(stateOf(m, u"王测甲"_s, u"消杀"_s) == MatrixState::Missing);
}

TEST_CASE("The matrix is of a street, a team or the people of a post", "[training][matrix]")
{
    Trained desk;
    MatrixQuery query;
    query.scope = desk.otherStreet;
    CHECK(desk.matrix(query).people.size() == 1);
    query.scope = desk.street;
    CHECK(desk.matrix(query).people.size() == 2);
    query = {};
    const Id<Shift> coming = desk.shift(desk.place, QDate(2022, 3, 20), 8, 12);
    desk.book(desk.ending, coming);
    query.post = desk.place;
    const TrainingMatrix ofPost = desk.matrix(query);
    REQUIRE(ofPost.people.size() == 1);
    CHECK(ofPost.people.front().name == u"王测甲"_s);
    query = {};
    Team team;
    team.name = u"先锋队"_s;
    query.team = saveTeam(desk.ws(), {}, team)->records.front().after->id;
    REQUIRE(putIntoTeam(desk.ws(), {desk.missing.id}, {query.team, QDate(2022, 3, 1), {}, {}}).ok());
    REQUIRE(desk.matrix(query).people.size() == 1);
    CHECK(desk.matrix(query).people.front().name == u"李测乙"_s);
    query.team = Id<Team>::make();
    CHECK(trainingMatrix(desk.ws(), query).problems().front().code == u"unknown_team");
    query = {};
    query.scope = u"999999"_s;
    CHECK(trainingMatrix(desk.ws(), query).problems().front().code == u"unknown_division");
    query = {};
    query.soon = 1000;
    CHECK(trainingMatrix(desk.ws(), query).problems().front().code == u"days");
}

TEST_CASE("On paper a cell says by a sign what it is, and the sums stand under it", "[training][matrix]")
{
    Trained desk;
    const report::TableBlock table = report::matrixTable(desk.matrix());
    REQUIRE(table.rows.size() == 3 + 5);
    QStringList signs;
    for (std::size_t row = 0; row < 3; ++row)
        signs << table.rows[row].at(0) + table.rows[row].at(2);
    signs.sort();
    CHECK(signs == QStringList{u"单测试✓ 05-29"_s, u"李测乙缺"_s, u"王测甲！03-20"_s});
    CHECK(table.rows[3].at(0) == u"有效");
    CHECK(table.rows[3].at(2) == u"1");
    CHECK(report::matrixDocument(desk.matrix()).title == u"培训矩阵");
}
