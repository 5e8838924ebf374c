// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/training_matrix.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);
constexpr int kSoon = 14;

TrainingPass passed(QDate day, QDate until, QDate supersededFrom = {})
{
    TrainingPass pass;
    pass.record.result = TrainingResult::Passed;
    pass.record.day = day;
    pass.record.validUntil = until;
    pass.supersededFrom = supersededFrom;
    return pass;
}

MatrixCell cellOf(const std::vector<TrainingPass>& passes)
{
    MatrixCell cell;
    for (const TrainingPass& pass : passes)
        takeIn(cell, pass, kDay, kSoon);
    return cell;
}

} // namespace

TEST_CASE("A cell says what somebody has of a course, the last day included", "[training][matrix]")
{
    const QDate before(2022, 3, 1);
    CHECK(cellOf({}) == MatrixCell{});
    CHECK(cellOf({passed(before, kDay.addDays(15))}).state == MatrixState::Valid);
    CHECK(cellOf({passed(before, kDay.addDays(14))}).state == MatrixState::Expiring);
    CHECK(cellOf({passed(before, kDay)}).state == MatrixState::Expiring);
    CHECK(cellOf({passed(before, kDay.addDays(-1))}).state == MatrixState::Expired);
    CHECK(cellOf({passed(before, {})}) == MatrixCell{MatrixState::Valid, {}});
    CHECK(cellOf({passed(kDay.addDays(1), {})}).state == MatrixState::Missing);
    CHECK(cellOf({passed(before, {}, kDay)}).state == MatrixState::Superseded);
    CHECK(cellOf({passed(before, {}, kDay.addDays(1))}).state == MatrixState::Valid);
    TrainingPass failed = passed(before, {});
    failed.record.result = TrainingResult::Failed;
    CHECK(cellOf({failed}).state == MatrixState::Missing);
}

TEST_CASE("Of several passes the one that counts longest is told, in whatever order they come", "[training][matrix]")
{
    const QDate before(2022, 3, 1);
    std::vector<TrainingPass> passes{passed(before, kDay.addDays(-3)), passed(before, kDay.addDays(3)),
                                     passed(before, kDay.addDays(40)), passed(before, {}, before)};
    const MatrixCell best{MatrixState::Valid, kDay.addDays(40)};
    CHECK(cellOf(passes) == best);
    std::reverse(passes.begin(), passes.end());
    CHECK(cellOf(passes) == best);
    passes.push_back(passed(before, {}));
    CHECK(cellOf(passes) == MatrixCell{MatrixState::Valid, {}});
}

TEST_CASE("The states of each course are counted over all people", "[training][matrix]")
{
    TrainingMatrix matrix;
    matrix.courses = {{{}, u"甲"_s, {}}, {{}, u"乙"_s, {}}};
    matrix.people.resize(3);
    matrix.cells.assign(6, MatrixCell{});
    matrix.cells[0].state = MatrixState::Valid;
    matrix.cells[3].state = MatrixState::Expired;
    countStates(matrix);
    CHECK(matrix.courses[0].count(MatrixState::Valid) == 1);
    CHECK(matrix.courses[0].count(MatrixState::Missing) == 2);
    CHECK(matrix.courses[1].count(MatrixState::Expired) == 1);
    CHECK(matrix.has(1, MatrixState::Expired));
    CHECK_FALSE(matrix.has(1, MatrixState::Valid));
}
