// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that change a day whose roster is published: refused row by row, taken with a reason.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/published_days.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 4, 20);
const QString kShiftHeader = u"岗位名称,点位,日期,开始,结束,需求人数\n"_s;
const QString kSeatHeader = u"岗位名称,点位,日期,开始,证件号码,状态\n"_s;

struct Published : ImportDesk
{
    QString first = idNumber(QDate(1985, 5, 5), 1);
    QString second = idNumber(QDate(1986, 6, 6), 2);

    Published()
    {
        (void)importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇\n测温,测温验码,南广场,天目西路街道\n"_s);
        (void)importText(ImportKind::Volunteers,
                         u"姓名,证件号码,手机号\n王测甲,%1,19900000001\n李测乙,%2,19900000002\n"_s.arg(first, second));
        (void)importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-20,08:00,12:00,3\n"_s);
        (void)importText(ImportKind::Assignments, seat(first, u"已接受"_s));
        REQUIRE(publishDay(*ws, kDay).ok());
    }
    [[nodiscard]] static QString seat(const QString& number, const QString& state)
    {
        return kSeatHeader + u"测温,南广场,2022-04-20,08:00,%1,%2\n"_s.arg(number, state);
    }
};

} // namespace

TEST_CASE("Rows that change a published day are refused, in a dry run too", "[import][publish]")
{
    Published desk;
    ImportOptions tried;
    tried.dryRun = true;
    for (const ImportOptions& options : {tried, ImportOptions{}}) {
        CHECK(codes(desk.importText(ImportKind::Assignments, desk.seat(desk.second, u"拟派"_s), options).problems) ==
              "published_day");
        CHECK(codes(desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-20,08:00,12:00,5\n"_s,
                                    options)
                        .problems) == "published_day");
        CHECK(codes(desk.importText(ImportKind::Shifts, kShiftHeader + u"测温,南广场,2022-04-20,14:00,16:00,1\n"_s,
                                    options)
                        .problems) == "published_day");
    }
    CHECK(dayState(*desk.ws, kDay).changes == 0);
    // What another day says goes in, and so does what is so already.
    const ImportReport mixed =
        desk.importText(ImportKind::Shifts,
                        kShiftHeader + u"测温,南广场,2022-04-21,08:00,12:00,5\n测温,南广场,2022-04-20,08:00,12:00,3\n"
                                       "测温,南广场,2022-04-20,18:00,20:00,1\n"_s);
    CHECK(mixed.added == 1);
    CHECK(mixed.unchanged == 1);
    CHECK(mixed.rejected == 1);
}

TEST_CASE("With a reason the list is taken, and the reason stands behind the name of the file", "[import][publish]")
{
    Published desk;
    const Explanation why(*desk.ws, u"增派"_s);
    const ImportReport taken = desk.importText(ImportKind::Assignments, desk.seat(desk.second, u"拟派"_s));
    CHECK(codes(taken.problems) == "");
    CHECK(taken.added == 1);
    CHECK(history(*desk.ws, {.limit = 1}).front().entry.reason.endsWith(u"；增派"_s));
    CHECK(dayState(*desk.ws, kDay).changes == 1);
}

TEST_CASE("A list that says who came needs no reason", "[import][publish]")
{
    Published desk;
    CHECK(desk.importText(ImportKind::Assignments, desk.seat(desk.first, u"在岗"_s)).updated == 1);
    CHECK(desk.importText(ImportKind::Assignments, desk.seat(desk.first, u"缺席"_s)).updated == 1);
}

TEST_CASE("A list does not pass somebody who declined to duty", "[import]")
{
    Published desk;
    const auto seat = desk.ws->read().all(storage::assignmentTable()).front().id;
    REQUIRE(setAssignmentState(*desk.ws, seat, AssignmentState::Declined, u"没空"_s).ok());
    CHECK(codes(desk.importText(ImportKind::Assignments, desk.seat(desk.first, u"在岗"_s)).problems) == "declined");
    CHECK(codes(desk.importText(ImportKind::Assignments, desk.seat(desk.first, u"已服务"_s)).problems) == "declined");
}
