// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import_workbook.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Row 2 opens a mark in its last cell but one; a mark that stands alone closes it two rows further down.
QString swallowing()
{
    const QString row = u"%1,%2,,备注,a,b,c\n"_s;
    return u"姓名,证件号码,手机号,备注,甲,乙,丙\n"_s + row.arg(u"甲乙"_s, idNumber(QDate(1985, 5, 5), 1)) +
           u"丙丁,%1,,\"夜班,a,b,c\n"_s.arg(idNumber(QDate(1985, 5, 5), 2)) +
           row.arg(u"戊己"_s, idNumber(QDate(1985, 5, 5), 3)) +
           u"庚辛,%1,,可以\",a,b,c\n"_s.arg(idNumber(QDate(1985, 5, 5), 4));
}

} // namespace

TEST_CASE("An import tells of a cell that may have swallowed rows", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(ImportKind::Volunteers, swallowing());
    CHECK(report.read == 2);
    REQUIRE(codes(report.warnings).find("swallowed_rows") != std::string::npos);
    const auto told = std::find_if(report.warnings.begin(), report.warnings.end(),
                                   [](const RowProblem& p) { return p.code == u"swallowed_rows"_s; });
    CHECK(told->row == 3);
    CHECK(told->column == u"备注"_s);
    CHECK(told->value.startsWith(u"夜班,a"_s));
    CHECK(report.findings >= 1);
}

TEST_CASE("So does an import that finds out by itself what the list is", "[import]")
{
    ImportDesk desk;
    const auto report = importWorkbook(*desk.ws, desk.file(u"a.csv"_s, swallowing()), {}, desk.silent);
    REQUIRE(report.ok());
    REQUIRE(report->sheets.size() == 1);
    CHECK(codes(report->sheets.front().report.warnings).find("swallowed_rows") != std::string::npos);
}
