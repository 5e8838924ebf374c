// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that were refused, however many: none is lost, none out of order.

#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Refused rows come back whole and in order, also those that are kept packed", "[import]")
{
    // 7 000 rows of 5 000 characters: more than is kept plain.
    RejectedRows rows;
    const QString text(5000, u'测');
    for (int i = 0; i < 7000; ++i)
        rows.add(i + 2, {QString::number(i), text}, u"原因%1"_s.arg(i));
    rows.add(7002, {u"a"_s, u"b"_s, u"c"_s}, u"最后"_s);
    CHECK(rows.size() == 7001);
    CHECK(rows.width() == 3);
    int next = 0;
    bool isAsAdded = true;
    rows.each([&](int row, const QStringList& cells, const QString& reasons) {
        isAsAdded = isAsAdded && row == next + 2;
        if (next < 7000)
            isAsAdded =
                isAsAdded && cells == QStringList{QString::number(next), text} && reasons == u"原因%1"_s.arg(next);
        ++next;
    });
    CHECK(isAsAdded);
    CHECK(next == 7001);
}

TEST_CASE("Of thousands of unknown places only the first are told what may be meant", "[import]")
{
    ImportDesk desk;
    QString text = u"姓名,证件号码,居住街镇\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"甲乙,%1,彭浦镇%2\n"_s.arg(idNumber(QDate(1985, 5, 5).addDays(i), 1), QChar(0x5000 + i));
    const ImportReport report = desk.importText(ImportKind::Volunteers, text);
    REQUIRE(report.problems.size() == 300);
    CHECK(report.problems.front().code == u"unknown_division"_s);
    CHECK(report.problems.front().text.contains(u"彭浦镇 meant?"_s));
    CHECK(report.problems.back().code == u"unknown_division"_s);
    CHECK_FALSE(report.problems.back().text.contains(u"meant?"_s));
}
