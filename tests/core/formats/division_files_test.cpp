// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/division_files.h"

#include "core/base/failure.h"

#include <QCryptographicHash>
#include <QHash>

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype countOf(const std::vector<Division>& tree, DivisionLevel level, const QString& scope = {})
{
    return std::count_if(tree.begin(), tree.end(),
                         [&](const Division& d) { return d.level == level && d.code.startsWith(scope); });
}

QString nameIn(const std::vector<Division>& tree, const QString& code)
{
    const auto it = std::find_if(tree.begin(), tree.end(), [&](const Division& d) { return d.code == code; });
    return it == tree.end() ? QString() : it->name;
}

} // namespace

TEST_CASE("the tree holds the whole country down to communities", "[divisions]")
{
    qsizetype cities = 0;
    qsizetype districts = 0;
    qsizetype streets = 0;
    qsizetype communities = 0;
    QStringList rare;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::vector<Division> all = provinces();
    REQUIRE(all.size() == 31);
    for (const Division& province : all) {
        const std::vector<Division> tree = divisionsBelow(province.code);
        CHECK(countOf(tree, DivisionLevel::Province) == 1);
        cities += countOf(tree, DivisionLevel::City);
        districts += countOf(tree, DivisionLevel::District);
        streets += countOf(tree, DivisionLevel::Street);
        communities += countOf(tree, DivisionLevel::Community);
        for (const Division& d : tree) {
            hash.addData((d.code + u' ' + d.name + u'\n').toUtf8());
            if (d.name.toUcs4().size() != d.name.size())
                rare += d.name;
        }
    }
    CHECK(cities == 342);
    CHECK(districts == 2978);
    CHECK(streets == 41352);
    CHECK(communities == 620573);
    // Of the package's own rows, "code name" a line in code order: every code and every name comes back exactly.
    CHECK(hash.result().toHex() == "b9dd71c2e6023367280ffe97f76aecfcdee13e95f2fe1bfdda0993a08588d53c");
    CHECK(rare.size() == 3); // beyond the basic plane: two code units a character
    CHECK(rare.join(u' ').contains(u"𡌶"_s));
}

TEST_CASE("Shanghai has 16 districts, 234 streets and 6 509 communities", "[divisions]")
{
    const std::vector<Division> tree = divisionsBelow(u"31"_s);
    CHECK(countOf(tree, DivisionLevel::District) == 16);
    CHECK(countOf(tree, DivisionLevel::Street) == 234);
    CHECK(countOf(tree, DivisionLevel::Community) == 6509);
    const auto pseudo = std::count_if(tree.begin(), tree.end(),
                                      [](const Division& d) { return d.level == DivisionLevel::Street && d.isPseudo; });
    CHECK(pseudo == 19);
}

TEST_CASE("Jing'an has 14 streets and 267 communities, and the way up", "[divisions]")
{
    const std::vector<Division> tree = divisionsBelow(u"310106"_s);
    REQUIRE(tree.size() == 3 + 14 + 267);
    CHECK(tree[0].name == u"上海市"_s);
    CHECK(tree[0].parent.isEmpty());
    CHECK(tree[1].code == u"3101"_s);
    CHECK(tree[1].isPseudo);
    CHECK(tree[1].parent == u"31"_s);
    CHECK(tree[2].name == u"静安区"_s);
    CHECK(tree[2].parent == u"3101"_s);
    CHECK_FALSE(tree[2].isPseudo);

    const QHash<QString, int> expected{{u"江宁路街道"_s, 16},   {u"石门二路街道"_s, 11}, {u"南京西路街道"_s, 12},
                                       {u"静安寺街道"_s, 11},   {u"曹家渡街道"_s, 14},   {u"天目西路街道"_s, 12},
                                       {u"北站街道"_s, 14},     {u"宝山路街道"_s, 18},   {u"共和新路街道"_s, 26},
                                       {u"大宁路街道"_s, 25},   {u"彭浦新村街道"_s, 33}, {u"临汾路街道"_s, 20},
                                       {u"芷江西路街道"_s, 18}, {u"彭浦镇"_s, 37}};
    for (const Division& d : tree) {
        if (d.level == DivisionLevel::Street) {
            INFO(d.name.toStdString());
            CHECK(countOf(tree, DivisionLevel::Community, d.code) == expected.value(d.name, -1));
        }
    }
}

TEST_CASE("a parent stands before its children and codes rise", "[divisions]")
{
    const std::vector<Division> tree = divisionsBelow(u"3101"_s);
    for (std::size_t i = 1; i < tree.size(); ++i) {
        REQUIRE(tree[i - 1].code < tree[i].code);
        REQUIRE(tree[i].code.startsWith(tree[i].parent));
        REQUIRE_FALSE(nameIn(tree, tree[i].parent).isEmpty());
        if (i > 300)
            break; // nameIn is linear: the first street or two tell
    }
}

TEST_CASE("Changshu and Xuzhou have the districts and streets the bureau published", "[divisions]")
{
    const std::vector<Division> changshu = divisionsBelow(u"320581"_s);
    CHECK(nameIn(changshu, u"320581"_s) == u"常熟市"_s);
    CHECK(countOf(changshu, DivisionLevel::Street) == 17);
    CHECK(countOf(changshu, DivisionLevel::Community) == 359);

    const std::vector<Division> xuzhou = divisionsBelow(u"3203"_s);
    CHECK(countOf(xuzhou, DivisionLevel::District) == 11);
    const auto zone =
        std::find_if(xuzhou.begin(), xuzhou.end(), [](const Division& d) { return d.code == u"320371"_s; });
    REQUIRE(zone != xuzhou.end());
    CHECK(zone->isPseudo);
}

TEST_CASE("names come back exactly as published", "[divisions]")
{
    CHECK(divisionName(u"11"_s) == u"北京市"_s);
    CHECK(divisionName(u"110101001"_s) == u"东华门街道"_s);
    CHECK(divisionName(u"110101001001"_s) == u"多福巷社区居委会"_s);
    CHECK(divisionName(u"659012505508"_s) == u"八连生活区"_s);
    CHECK(divisionName(u"540481"_s) == u"米林市"_s);
}

TEST_CASE("below a community there is the community and the way up", "[divisions]")
{
    const std::vector<Division> tree = divisionsBelow(u"110101001001"_s);
    REQUIRE(tree.size() == 5);
    CHECK(tree.back().name == u"多福巷社区居委会"_s);
}

TEST_CASE("an unknown code gives nothing", "[divisions]")
{
    for (const QString& code : {u""_s, u"9"_s, u"99"_s, u"310199"_s, u"310106999"_s, u"310106011999"_s, u"31010x"_s,
                                u"3101060"_s, u"静安"_s}) {
        INFO(code.toStdString());
        CHECK(divisionsBelow(code).empty());
        CHECK(divisionName(code).isEmpty());
    }
}

TEST_CASE("damaged division files are refused", "[divisions]")
{
    for (const char* text : {"131上海市", "101上海\n9\n", "1xx上海市\n", "401静安\n", "\n", "131\n", "131x\x1f\n"})
        CHECK_THROWS_AS(parseCountry(text, {}), Failure);
    for (const char* text : {"江宁\n", "#31010\n", "#310106011\n=99\n", "#310106011\n=999a\nb\n", "#310106011\n\n"})
        CHECK_THROWS_AS(parseCommunities(text, {}), Failure);
}
