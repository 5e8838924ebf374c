// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/word_finder.h"

#include <catch2/catch.hpp>

using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kWords{u"防护手套"_s, u"社区居民"_s, u"护士"_s, u"社区党员"_s, u"C1"_s};

QStringList found(const QString& typed)
{
    QStringList words;
    for (const std::size_t place : WordFinder(kWords).found(typed))
        words << kWords[qsizetype(place)];
    return words;
}

} // namespace

TEST_CASE("Words are found by characters, pinyin and initials", "[ui][finder]")
{
    CHECK(found(u"党员"_s) == QStringList{u"社区党员"_s});
    CHECK(found(u"shequdang"_s) == QStringList{u"社区党员"_s});
    CHECK(found(u"sqjm"_s) == QStringList{u"社区居民"_s});
    CHECK(found(u"c1"_s) == QStringList{u"C1"_s});
    CHECK(found(u"zzz"_s).isEmpty());
    CHECK(found({}) == kWords);
}

TEST_CASE("What begins as typed stands before what only holds it, each in the list's order", "[ui][finder]")
{
    // 防护手套 is read fhst: it holds "hs", 护士 begins with it.
    CHECK(found(u"hs"_s) == QStringList{u"护士"_s, u"防护手套"_s});
    CHECK(found(u"护"_s) == QStringList{u"护士"_s, u"防护手套"_s});
    CHECK(found(u"社区"_s) == QStringList{u"社区居民"_s, u"社区党员"_s});
    CHECK(WordFinder({u"社区居民"_s, u"社区"_s}).found(u"社区"_s) == std::vector<std::size_t>{1, 0});
}
