// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers of sheets and rows: made of ids, the same on every desk, and a slip in one is found.

#include "core/domain/sheet_codes.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

Shift shiftOn(QDate day)
{
    Shift shift;
    shift.id = Id<Shift>::fromText(u"0190f3a1-0000-7000-8000-00000000000f"_s);
    shift.starts = atLocal(day, QTime(20, 0));
    shift.ends = plusMinutes(shift.starts, 12 * 60);
    return shift;
}

} // namespace

TEST_CASE("A sheet's number says its day and checks itself", "[attendance]")
{
    const QString code = sheetCodeOf(shiftOn(QDate(2022, 3, 20)));
    REQUIRE(code.size() == kSheetDigits);
    CHECK(code.startsWith(u"0320"));
    CHECK(isSheetCode(code));
    CHECK(sheetCodeOf(shiftOn(QDate(2022, 3, 20))) == code);
    for (qsizetype i = 0; i < code.size(); ++i) {
        QString wrong = code;
        wrong[i] = QChar(u'0' + (code[i].unicode() - u'0' + 1) % 10);
        CHECK_FALSE(isSheetCode(wrong));
    }
    CHECK(codeTyped(sheetCodeInGroups(code)) == code);
    CHECK(codeTyped(u"０３２０-1"_s) == u"03201"_s);
    CHECK(dayOfSheetCode(code, QDate(2022, 4, 1)) == QDate(2022, 3, 20));
    CHECK(dayOfSheetCode(u"123100000000", QDate(2022, 1, 2)) == QDate(2021, 12, 31));
    CHECK(dayOfSheetCode(u"010200000000", QDate(2021, 12, 30)) == QDate(2022, 1, 2));
    CHECK_FALSE(dayOfSheetCode(u"133200000000", QDate(2021, 12, 30)).isValid());
}

TEST_CASE("A row's number is its own on the sheet, and seldom good on another", "[attendance]")
{
    const Shift shift = shiftOn(QDate(2022, 3, 20));
    QSet<QString> codes;
    int good = 0;
    constexpr int kPeople = 60;
    for (int i = 0; i < kPeople; ++i) {
        const auto person = Id<Volunteer>::fromText(u"0190f3a1-0000-7000-8000-%1"_s.arg(i, 12, 16, QLatin1Char('0')));
        const QString code = rowCodeOf(shift.id, person);
        REQUIRE(code.size() == kRowDigits);
        CHECK(isRowCodeOn(shift.id, code));
        codes.insert(code);
        good += isRowCodeOn(Id<Shift>::fromText(u"0190f3a1-0000-7000-8000-000000000001"_s), code) ? 1 : 0;
    }
    CHECK(codes.size() == kPeople);
    CHECK(good < kPeople / 3); // one in ten on average
    for (const int line : {1, 8, kMostBlankLines}) {
        const QString code = walkInCodeOf(shift.id, line);
        CHECK(code.size() == kWalkInDigits);
        CHECK(blankLineOf(shift.id, code) == line);
    }
    CHECK(blankLineOf(shift.id, *codes.begin()) == 0);
}

TEST_CASE("A row keeps its number when the shift is moved", "[attendance]")
{
    const auto person = Id<Volunteer>::fromText(u"0190f3a1-0000-7000-8000-0000000000aa"_s);
    const Shift before = shiftOn(QDate(2022, 3, 20));
    const Shift after = shiftOn(QDate(2022, 3, 21));
    CHECK(rowCodeOf(before.id, person) == rowCodeOf(after.id, person));
    CHECK(sheetCodeOf(before) != sheetCodeOf(after));
}
