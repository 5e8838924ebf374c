// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that still name somebody as the record did that was merged.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/people_merging.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kBorn(1985, 5, 5);

QString row(const QString& name, const QString& number, const QString& phone)
{
    return u"%1,%2,%3\n"_s.arg(name, number, phone);
}

/// 测试甲 and 测试申, found to be one.
struct Merged : ImportDesk
{
    QString number = idNumber(kBorn, 1);
    QString oldNumber = idNumber(kBorn, 3);
    Id<Volunteer> keep, duplicate;

    Merged()
    {
        const QString header = u"姓名,证件号码,手机号\n"_s;
        importText(ImportKind::Volunteers,
                   header + row(u"测试甲"_s, number, u"19900000001"_s) + row(u"测试申"_s, oldNumber, u"19900000001"_s));
        for (const Volunteer& v : ws->read().all(storage::volunteerTable()))
            (v.documentNumber == number ? keep : duplicate) = v.id;
        REQUIRE(mergePeople(*ws, {keep, duplicate, {}, {}, true}, u"派出所核实"_s).ok());
    }
    [[nodiscard]] Volunteer stored(Id<Volunteer> id) const
    {
        return *ws->read().find(storage::volunteerTable(), id.text());
    }
};

} // namespace

TEST_CASE("A list with the number of a record that was merged changes the one that goes on", "[import][duplicates]")
{
    Merged desk;
    const Volunteer before = desk.stored(desk.duplicate);
    const ImportReport report = desk.importText(
        ImportKind::Volunteers, u"姓名,证件号码,手机号\n"_s + row(u"测试申"_s, desk.oldNumber, u"19900000007"_s));
    CHECK(codes(report.problems) == "");
    CHECK(report.updated == 1);
    CHECK(report.added == 0);
    CHECK(desk.stored(desk.keep).phone == u"19900000007"_s);
    CHECK(desk.stored(desk.keep).documentNumber == desk.number); // as was chosen when they were merged
    CHECK(desk.stored(desk.keep).name == u"测试甲"_s);
    CHECK(desk.stored(desk.duplicate) == before);
    // Another name is refused under the old number as under any.
    const ImportReport other = desk.importText(
        ImportKind::Volunteers, u"姓名,证件号码,手机号\n"_s + row(u"测试乙"_s, desk.oldNumber, u"19900000007"_s));
    CHECK(codes(other.problems) == "other_name");
}

TEST_CASE("Served hours under the old number are the hours of the record that goes on", "[import][duplicates]")
{
    Merged desk;
    const ImportReport report = desk.importText(
        ImportKind::Hours, u"证件号码,日期,服务时长,凭证号\n%1,2022-04-18,2,7号\n"_s.arg(desk.oldNumber));
    CHECK(codes(report.problems) == "");
    const auto records = desk.ws->read().all(storage::serviceRecordTable());
    REQUIRE(records.size() == 1);
    CHECK(records[0].volunteer == desk.keep);
}

TEST_CASE("A result about a number that a merge gave up verifies nobody", "[import][duplicates][real_name]")
{
    Merged desk;
    const QString header = u"姓名,证件号码,核验结果\n"_s;
    const ImportReport report =
        desk.importText(ImportKind::RealNames, header + row(u"测试甲"_s, desk.oldNumber, u"已核验"_s));
    CHECK(codes(report.problems) == "merged_number");
    CHECK(report.rejected == 1);
    CHECK(desk.stored(desk.keep).verification == Verification::Pending);
    // A list of people is taken without it.
    const ImportReport people =
        desk.importText(ImportKind::Volunteers, u"姓名,证件号码,手机号,实名状态\n"
                                                "测试申,%1,19900000007,已核验\n"_s.arg(desk.oldNumber));
    CHECK(codes(people.problems) == "");
    CHECK(codes(people.warnings) == "merged_number");
    CHECK(desk.stored(desk.keep).phone == u"19900000007"_s);
    CHECK(desk.stored(desk.keep).verification == Verification::Pending);
    CHECK(desk.importText(ImportKind::RealNames, header + row(u"测试甲"_s, desk.number, u"已核验"_s)).updated == 1);
    CHECK(desk.stored(desk.keep).verification == Verification::Verified);
}

TEST_CASE("Two rows that mean one person by an old and the present number are the same person twice",
          "[import][duplicates]")
{
    Merged desk;
    const ImportReport report = desk.importText(
        ImportKind::Volunteers, u"姓名,证件号码,手机号\n"_s + row(u"测试甲"_s, desk.number, u"19900000007"_s) +
                                    row(u"测试申"_s, desk.oldNumber, u"19900000008"_s));
    CHECK(report.updated == 1);
    CHECK(codes(report.problems) == "duplicate_in_file");
    CHECK(desk.stored(desk.keep).phone == u"19900000007"_s);
}
