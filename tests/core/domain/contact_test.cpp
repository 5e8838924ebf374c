// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/contact.h"
#include "core/domain/masks.h"
#include "core/domain/names.h"

#include "tests/support/vectors.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString phoneCode(const QString& raw)
{
    const auto outcome = checkPhone(raw);
    return outcome ? QString() : outcome.problems().front().code;
}

QString nameCode(const QString& raw)
{
    const auto outcome = checkName(raw);
    return outcome ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("Every telephone number of the vectors is read as they say", "[contact]")
{
    for (const auto& entry : vectorsOf(u"mobile"_s)) {
        const QString cell = entry.toObject()[u"cell"].toString();
        const QString value = entry.toObject()[u"value"].toString();
        INFO(cell.toStdString());
        const auto outcome = checkPhone(cell);
        if (value == u"corrupted"_s) {
            CHECK(phoneCode(cell) == u"phone_damaged"_s);
        } else if (value.startsWith(u"error"_s)) {
            CHECK(phoneCode(cell) == u"phone_prefix"_s);
        } else {
            REQUIRE(outcome.ok());
            CHECK(*outcome == (value.startsWith(u"landline"_s) ? cell : value));
        }
    }
}

TEST_CASE("A refused telephone number says what is wrong with it", "[contact]")
{
    CHECK(phoneCode(QString()) == u"phone_missing"_s);
    CHECK(phoneCode(u"199000000"_s) == u"phone_short"_s);
    CHECK(checkPhone(u"199000000"_s).problems()[0].text.contains(u'2'));
    CHECK(phoneCode(u"199000000001"_s) == u"phone_long"_s);
    CHECK(phoneCode(u"62000000"_s) == u"phone_area_code"_s);
    CHECK(phoneCode(u"no phone"_s) == u"phone_characters"_s);
    CHECK(phoneCode(u"19900000000/19900000001"_s) == u"phone_characters"_s);
    CHECK(phoneCode(QString(1000000, u'1')) == u"phone_characters"_s);
    CHECK(phoneCode(u"-"_s) == u"phone_missing"_s);
}

TEST_CASE("Numbers of Hong Kong and extensions are kept", "[contact]")
{
    CHECK(checkPhone(u"+852 9000 0000"_s).value() == u"+85290000000"_s);
    CHECK(phoneCode(u"+852 1000 0000"_s) == u"phone_prefix"_s);
    CHECK(checkPhone(u"(021) 0000 0000 转 12"_s).value() == u"02100000000-12"_s);
    CHECK(checkPhone(u"8619900000000"_s).value() == u"19900000000"_s);
    CHECK(spacedPhone(u"19900000000"_s) == u"199 0000 0000"_s);
    CHECK(spacedPhone(u"021-00000000"_s) == u"021-00000000"_s);
}

TEST_CASE("A name is kept as on the document, without stray blanks", "[names]")
{
    CHECK(checkName(u" 甲　乙 "_s).value() == u"甲乙"_s);
    CHECK(checkName(u"阿卜杜拉•买买提"_s).value() == u"阿卜杜拉·买买提"_s);
    CHECK(checkName(u"阿卜杜拉.买买提"_s).value() == u"阿卜杜拉·买买提"_s);
    CHECK(checkName(u"阿卜杜拉 · 买买提"_s).value() == u"阿卜杜拉·买买提"_s);
    CHECK(checkName(u"John  A. Smith"_s).value() == u"John A. Smith"_s);
    CHECK(checkName(u"甲\u200B𠅤"_s).value() == u"甲𠅤"_s);
    CHECK(checkName(u"單測試"_s).value() == u"單測試"_s);
}

TEST_CASE("What cannot be a name is refused with its reason", "[names]")
{
    CHECK(nameCode(u" 　"_s) == u"name_missing"_s);
    CHECK(nameCode(u"甲"_s) == u"name_length"_s);
    CHECK(nameCode(u"𠅤"_s) == u"name_length"_s);
    CHECK(nameCode(QString(51, u'甲')) == u"name_length"_s);
    CHECK(nameCode(QString(1000000, u'甲')) == u"name_length"_s);
    CHECK(nameCode(u"甲?丙"_s) == u"name_damaged"_s);
    CHECK(nameCode(u"甲\uFFFD丙"_s) == u"name_damaged"_s);
    CHECK(nameCode(u"甲\uE863"_s) == u"name_damaged"_s);
    CHECK(nameCode(u"甲乙1"_s) == u"name_characters"_s);
    CHECK(nameCode(u"甲乙（组长）"_s) == u"name_characters"_s);
}

TEST_CASE("Masks hide what the vectors hide", "[masks]")
{
    for (const auto& entry : vectorsOf(u"mask"_s)) {
        const QJsonObject vector = entry.toObject();
        const QString kind = vector[u"kind"].toString();
        const QString in = vector[u"in"].toString();
        INFO(in.toStdString());
        const QString out = kind.startsWith(u"name"_s) ? maskedName(in)
                            : kind == u"mobile"_s      ? maskedPhone(in)
                                                       : maskedId(in);
        CHECK(out == vector[u"out"].toString());
    }
}

TEST_CASE("A mask never shows a short text whole", "[masks]")
{
    CHECK(maskedId(u"E1234"_s) == u"E****"_s);
    CHECK(maskedId(u"12345678"_s) == u"1*******"_s);
    CHECK(maskedId(QString()).isEmpty());
    CHECK(maskedPhone(u"12"_s) == u"*2"_s);
    CHECK(maskedPhone(u"021-00000000"_s) == u"021*****0000"_s);
    CHECK(maskedName(u"甲"_s) == u"*"_s);
    CHECK(maskedName(u"欧阳"_s) == u"欧*"_s);
    CHECK(maskedName(u"甲𠅤"_s) == u"甲*"_s);
    CHECK(maskedName(u"John Smith"_s) == u"J***"_s);
}
