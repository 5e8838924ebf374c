// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/words.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Numbers are exact below ten thousand and in 万 and 亿 from there", "[words]")
{
    CHECK(inWan(9999) == WrittenNumber{u"9999"_s});
    CHECK(inWan(10000) == WrittenNumber{u"1万"_s});
    CHECK(inWan(46900) == WrittenNumber{u"4.69万"_s});
    CHECK(inWan(522000) == WrittenNumber{u"52.2万"_s});
    CHECK(inWan(315000000) == WrittenNumber{u"3.15亿"_s});
    CHECK(inWan(0) == WrittenNumber{u"0"_s});
    CHECK(inWan(-46900).text == u"-4.69万"_s);
    CHECK(inWan(99999999) == WrittenNumber{u"1亿"_s, false, true});
    CHECK(inWan(99999949) == WrittenNumber{u"9999.99万"_s, true, false});
    CHECK(inWan(99999950) == WrittenNumber{u"1亿"_s, false, true});
    CHECK(inWan(std::numeric_limits<qint64>::min()).text.startsWith(u"-922"_s));
}

TEST_CASE("Only a rounded figure says 余 or 近", "[words]")
{
    CHECK(withQualifier(inWan(46900), u"人"_s) == u"4.69万人"_s);
    CHECK(withQualifier(inWan(45018), u"人"_s) == u"4.5万余人"_s);
    CHECK(withQualifier(inWan(39970), u"小时"_s) == u"近4万小时"_s);
    CHECK(withQualifier(inWan(1946), u"个"_s) == u"1946个"_s);
    CHECK(hoursInWords(240) == u"4小时"_s);
    CHECK(hoursInWords(119) == u"约2小时"_s);
    CHECK(hoursInWords(89) == u"约1小时"_s);
    CHECK(hoursInWords(90) == u"约2小时"_s);
    CHECK(hoursInWords(46900LL * 60) == u"4.69万小时"_s);
    CHECK(hoursInWords(46900LL * 60 + 1) == u"4.69万余小时"_s);
    CHECK(hoursInWords(45018LL * 60) == u"4.5万余小时"_s);
    CHECK(hoursInWords(39970LL * 60) == u"近4万小时"_s);
}

TEST_CASE("Dates, hours, thousands and shares are written as offices do", "[words]")
{
    CHECK(chineseDate(QDate(2022, 4, 9)) == u"2022年4月9日"_s);
    CHECK(chineseDate(QDate()).isEmpty());
    CHECK(hoursText(100) == u"1.67"_s);
    CHECK(hoursText(240) == u"4"_s);
    CHECK(hoursText(270) == u"4.5"_s);
    CHECK(hoursText(3) == u"0.05"_s);
    CHECK(hoursText(0) == u"0"_s);
    CHECK(thinSpaced(46900) == u"46\u2009900"_s);
    CHECK(thinSpaced(-1234567) == u"-1\u2009234\u2009567"_s);
    CHECK(thinSpaced(999) == u"999"_s);
    CHECK(percentText(0.9997) == u"99.9%"_s);
    CHECK(percentText(1.0) == u"100.0%"_s);
    CHECK(percentText(0.29) == u"29.0%"_s);
    CHECK(percentText(0) == u"0.0%"_s);
    CHECK(percentText(std::numeric_limits<double>::quiet_NaN()) == u"—"_s);
}
