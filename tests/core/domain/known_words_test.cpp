// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/known_words.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const KnownWords& languages()
{
    static const KnownWords words(QStringList{u"英语"_s, u"日语"_s, u"法语"_s, u"西班牙语"_s});
    return words;
}

} // namespace

TEST_CASE("A word of the list is known, with a level behind it too; any word is where there is no list", "[domain]")
{
    CHECK(languages().has(u"英语"_s));
    CHECK(languages().has(u"英语 流利"_s));
    CHECK_FALSE(languages().has(u"英文"_s));
    CHECK_FALSE(languages().has(u"流利 英语"_s));
    CHECK(KnownWords().has(u"英文"_s));
}

TEST_CASE("Words that may be meant: held by it, read the same, or half the same; the nearest first", "[domain]")
{
    CHECK(languages().closest(u"英文"_s) == QStringList{u"英语"_s});
    CHECK(languages().closest(u"yingyu"_s) == QStringList{u"英语"_s});
    CHECK(languages().closest(u"英語"_s).front() == u"英语"_s);
    CHECK(languages().closest(u"班牙"_s) == QStringList{u"西班牙语"_s});
    CHECK(languages().closest(u"xyzxyz"_s).isEmpty());
    CHECK(languages().closest({}).isEmpty());
    CHECK(languages().closest(u"某语"_s, 2) == QStringList{u"英语"_s, u"日语"_s});
}
