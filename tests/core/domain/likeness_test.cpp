// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/likeness.h"

#include "tests/core/usecases/number_of.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::numberOf;

namespace {

const QDate kBorn(1985, 5, 5);
const QString kEighteen = numberOf(kBorn, 123);
const QString kFifteen = kEighteen.left(6) + kEighteen.mid(8, 9);

PersonTraits traits(const QString& name, const QString& phone = {}, QDate birth = {}, const QString& number = {})
{
    return {name, DocumentKind::ResidentId, number, phone, birth};
}

} // namespace

TEST_CASE("One number is one person, written with 15 digits or with 18", "[domain][duplicates]")
{
    CHECK(likenessOf(traits(u"甲一"_s, {}, {}, kFifteen), traits(u"乙二"_s, {}, {}, kEighteen)) == Likeness::Number);
    PersonTraits child = traits(u"甲一"_s, {}, {}, kEighteen);
    child.documentKind = DocumentKind::HouseholdRegister;
    CHECK(likenessOf(child, traits(u"甲一"_s, {}, {}, kEighteen)) == Likeness::Number);
    CHECK_FALSE(likenessOf(traits(u"甲一"_s), traits(u"甲一"_s)));
}

TEST_CASE("Names count with a phone or a birth day, however they are written", "[domain][duplicates]")
{
    const QString phone = u"19900000001"_s;
    CHECK(likenessOf(traits(u"张伟"_s, phone, kBorn), traits(u"张伟"_s, phone, kBorn)) == Likeness::NameBirthPhone);
    CHECK(likenessOf(traits(u"張偉"_s, phone), traits(u"张伟"_s, phone)) == Likeness::NamePhone);
    CHECK(likenessOf(traits(u"章炜"_s, {}, kBorn), traits(u"张伟"_s, {}, kBorn)) == Likeness::NameBirth);
    CHECK(likenessOf(traits(u"测试甲乙"_s, phone), traits(u"测试甲丁"_s, phone, kBorn)) == Likeness::NearNamePhone);
    CHECK(likenessOf(traits(u"测试天"_s, {}, kBorn), traits(u"测试夫"_s, {}, kBorn)) == Likeness::NearNameBirth);
    CHECK_FALSE(likenessOf(traits(u"张伟"_s, phone), traits(u"李强"_s, phone)));
    CHECK_FALSE(likenessOf(traits(u"张伟"_s, {}, kBorn), traits(u"张伟"_s, {}, kBorn.addDays(1))));
}

TEST_CASE("Brothers at their mother's phone, and people whose numbers differ, are not proposed", "[domain][duplicates]")
{
    const QString phone = u"19900000001"_s;
    CHECK_FALSE(likenessOf(traits(u"王小明"_s, phone, kBorn), traits(u"王小红"_s, phone, QDate(1988, 8, 8))));
    CHECK_FALSE(likenessOf(traits(u"王明"_s, phone), traits(u"王红"_s, phone)));
    const QString one = numberOf(kBorn, 101);
    const QString other = numberOf(kBorn, 103);
    CHECK_FALSE(likenessOf(traits(u"王明"_s, {}, kBorn, one), traits(u"王明"_s, {}, kBorn, other)));
    // Name, birth day and phone together weigh more than a number that may be mistyped.
    CHECK(likenessOf(traits(u"王明"_s, phone, kBorn, one), traits(u"王明"_s, phone, kBorn, other)) ==
          Likeness::NameBirthPhone);
}

TEST_CASE("Every pair worth a look is found, once, the surest first", "[domain][duplicates]")
{
    const QString phone = u"19900000001"_s;
    const std::vector<PersonTraits> people{
        traits(u"测试天"_s, {}, kBorn),                         // 0
        traits(u"张伟"_s, phone, kBorn),                        // 1
        traits(u"测试夫"_s, {}, kBorn),                         // 2
        traits(u"張偉"_s, phone, kBorn),                        // 3
        traits(u"李强"_s, {}, {}, kEighteen),                   // 4
        traits(u"无关"_s, u"19900000009"_s, QDate(1970, 1, 1)), // 5
        traits(u"李小强"_s, {}, {}, kFifteen),                  // 6
    };
    CHECK(likePairs(people) == std::vector<LikePair>{{4, 6, Likeness::Number},
                                                     {1, 3, Likeness::NameBirthPhone},
                                                     {0, 2, Likeness::NearNameBirth}});
    // As comparing everybody with everybody finds them.
    std::size_t all = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t j = i + 1; j < people.size(); ++j)
            all += likenessOf(people[i], people[j]) ? 1 : 0;
    }
    CHECK(all == 3);
}

TEST_CASE("Thousands who share a phone and a birth day are compared with a few each", "[domain][duplicates]")
{
    const std::vector<PersonTraits> same(2000, traits(u"张伟"_s, u"02100000000"_s, kBorn));
    const std::size_t pairs = likePairs(same).size();
    CHECK(pairs >= same.size() - 1); // whoever is like the one before is found
    CHECK(pairs <= same.size() * 50);
}
