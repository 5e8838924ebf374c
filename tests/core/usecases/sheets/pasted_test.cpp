// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/pasted.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;

ImportReport pasted(ImportDesk& desk, ImportKind kind, const QString& block)
{
    const QString path = desk.path(pastedName());
    REQUIRE(writePasted(kind, block, path));
    return desk.import(kind, path);
}

} // namespace

TEST_CASE("A block with its header is read by its column names", "[import][paste]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    const ImportReport report =
        pasted(desk, kVolunteers, u"手机\t姓名\t身份证号\r\n19900000001\t甲乙\t%1\r\n"_s.arg(number));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    CHECK(desk.ws->read().all(storage::volunteerTable()).at(0).phone == u"19900000001"_s);
}

TEST_CASE("A block without a header is read in the order of the blank form", "[import][paste]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    const ImportReport report =
        pasted(desk, kVolunteers, u"甲乙\t居民身份证\t%1\t男\t1985-05-05\t19900000001\n"_s.arg(number));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    const Volunteer v = desk.ws->read().all(storage::volunteerTable()).at(0);
    CHECK(v.name == u"甲乙"_s);
    CHECK(v.documentNumber == number);
    CHECK(v.phone == u"19900000001"_s);
    // One row of several is no header either.
    CHECK(pasted(desk, ImportKind::Items, u"口罩\tN95\t防护用品\t只\n手套\t\t防护用品\t双\n"_s).added == 2);
}

TEST_CASE("A header that lacks a column is told as such and not taken for a row", "[import][paste]")
{
    ImportDesk desk;
    const QString path = desk.path(pastedName());
    REQUIRE(writePasted(kVolunteers, u"姓名\t手机号\t居住街镇\n甲乙\t19900000001\t彭浦镇\n"_s, path));
    const auto refused = desk.tryImport(kVolunteers, path);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"header_incomplete"_s);
}

TEST_CASE("Nothing is written where nothing was copied", "[import][paste]")
{
    const ImportDesk desk;
    const QString path = desk.path(pastedName());
    CHECK_FALSE(writePasted(kVolunteers, {}, path));
    CHECK_FALSE(writePasted(kVolunteers, u"\t\r\n \t\n"_s, path));
    CHECK_FALSE(QFile::exists(path));
}
