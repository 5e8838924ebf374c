// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number on a badge: made of the record's id, checked by its last digit, no number of the person.

#include "core/domain/badge_number.h"
#include "core/domain/search_text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Volunteer> idOf(const QString& text)
{
    const auto id = Id<Volunteer>::fromText(text);
    REQUIRE_FALSE(id.isNull());
    return id;
}

} // namespace

TEST_CASE("A badge number is the end of the id in decimal digits and one that checks them", "[badge]")
{
    // 0x00000000000f is 15; MOD 11,10 of 000000000000015 by hand: after the thirteen noughts the product is
    // 10 * 2^13 mod 11 = 3, then (3 + 1) * 2 = 8, then (8 + 5) mod 10 = 3, times 2 is 6; 11 - 6 = 5.
    CHECK(badgeNumberOf(idOf(u"0190f3a1-0000-7000-8000-00000000000f"_s)) == u"0000000000000155"_s);
    CHECK(badgeNumberInGroups(idOf(u"0190f3a1-0000-7000-8000-00000000000f"_s)) == u"0000 0000 0000 0155"_s);
    // 281474976710655 is the largest.
    const QString largest = badgeNumberOf(idOf(u"0190f3a1-0000-7000-8000-ffffffffffff"_s));
    CHECK(largest.startsWith(u"281474976710655"_s));
    CHECK(idEndingOf(largest) == u"ffffffffffff"_s);
    CHECK(badgeNumberOf({}).isEmpty());
    CHECK(badgeNumberInGroups({}).isEmpty());
}

TEST_CASE("A badge number is read back to the record it was made of, and to no other", "[badge]")
{
    for (int i = 0; i < 500; ++i) {
        const auto id = Id<Volunteer>::make();
        const QString number = badgeNumberOf(id);
        REQUIRE(isBadgeNumber(number));
        REQUIRE(number.size() == kBadgeDigits);
        REQUIRE(id.text().endsWith(idEndingOf(number).value()));
        REQUIRE(isBadgeOf(id, number));
        REQUIRE_FALSE(isBadgeOf(Id<Volunteer>::make(), number));
    }
}

TEST_CASE("A wrong digit, and two that changed places, are no badge number", "[badge]")
{
    const QString number = badgeNumberOf(idOf(u"0190f3a1-0000-7000-8000-1234567890ab"_s));
    for (qsizetype at = 0; at < number.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = number;
            other[at] = QChar(digit);
            CHECK(isBadgeNumber(other) == (other == number));
        }
    }
    CHECK_FALSE(isBadgeNumber(number.left(15)));
    CHECK_FALSE(isBadgeNumber(number + u'0'));
    CHECK_FALSE(isBadgeNumber(u"31019919850505006X"_s)); // of a document
    CHECK_FALSE(isBadgeNumber(u"19900001234"_s));
    CHECK_FALSE(isBadgeNumber(QString()));
    // A number larger than any id's end names nobody, though its check digit may be right.
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        CHECK_FALSE(idEndingOf(QString(u"999999999999999"_s + QChar(digit))));
    CHECK_FALSE(isBadgeOf({}, u"0000000000000155"_s));
}

TEST_CASE("What a scanner types finds the person, whole and in groups, and by no part of it", "[badge][search_text]")
{
    const auto id = idOf(u"0190f3a1-0000-7000-8000-00000000000f"_s);
    const QString number = badgeNumberOf(id);
    const QString text =
        personSearchText(u"单测试"_s, pinyinKeys(u"单测试"_s), u"31019919900101012X"_s, u"19900004321"_s, id);
    CHECK(hasWords(text, searchWords(number)));
    CHECK(hasWords(text, searchWords(badgeNumberInGroups(id))));
    CHECK(hasWords(text, searchWords(u" "_s + number + u" "_s)));
    CHECK(hasWords(text, searchWords(u"4321"_s))); // the phone still is
    CHECK_FALSE(hasWords(text, searchWords(u"0155"_s)));
    CHECK_FALSE(hasWords(text, searchWords(u"155"_s)));
    CHECK_FALSE(hasWords(text, searchWords(badgeNumberOf(Id<Volunteer>::make()))));
    CHECK(hasWords(namesSearchText({u"单测试"_s}) + badgeSearchText(id), searchWords(number)));
    // It tells nothing of the person, so that it is no search by number.
    CHECK_FALSE(seeksNumber(number));
    CHECK_FALSE(seeksNumber(badgeNumberInGroups(id)));
    CHECK(seeksNumber(u"0155"_s));
}

TEST_CASE("A badge number finds nobody by a document or phone of the same digits", "[badge][search_text]")
{
    const QString number = badgeNumberOf(idOf(u"0190f3a1-0000-7000-8000-00000000000f"_s));
    const QString other = personSearchText(u"王测甲"_s, pinyinKeys(u"王测甲"_s), number, {}, Id<Volunteer>::make());
    CHECK_FALSE(hasWords(other, searchWords(number)));
}
