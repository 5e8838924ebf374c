// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/search_text.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString personText(const QString& name)
{
    return personSearchText(name, pinyinKeys(name), u"31019919900101012X"_s, u"19900004321"_s);
}

bool finds(const QString& text, const QString& typed)
{
    return hasWords(text, searchWords(typed));
}

} // namespace

TEST_CASE("A person is found by name in either script, by pinyin with and without blanks and by initials",
          "[search_text]")
{
    const QString text = personText(u"单测试"_s);
    for (const QString& typed : {u"单测试"_s, u"單測試"_s, u"测试"_s, u"shanceshi"_s, u"shan ce shi"_s, u"Shan Ce"_s,
                                 u"danceshi"_s, u"scs"_s, u"SCS"_s, u"ｓｃｓ"_s}) {
        INFO(typed.toStdString());
        CHECK(finds(text, typed));
    }
    CHECK_FALSE(finds(text, u"wang"_s));
    CHECK_FALSE(finds(text, u"shan wang"_s)); // every word counts
}

TEST_CASE("Syllables find the same with blanks between them as without, other words stay apart", "[search_text]")
{
    CHECK(searchWords(u"liu chao"_s) == searchWords(u"liuchao"_s));
    CHECK(searchWords(u"Liu Chao 测温"_s) == QStringList{u"liuchao"_s, u"测温"_s});
    CHECK(searchWords(u"wang 4321"_s) == QStringList{u"wang"_s, u"4321"_s});
    CHECK(searchWords(u"zs cewen"_s) == QStringList{u"zs"_s, u"cewen"_s});
    const QString two = namesSearchText({u"刘庄"_s, u"超市"_s});
    CHECK_FALSE(finds(two, u"liu chao"_s)); // each of them somewhere is nobody of that name
    CHECK(finds(namesSearchText({u"刘超"_s}), u"liu chao"_s));
}

TEST_CASE("The dot within a name may be left out, or be any of the dots there are", "[search_text]")
{
    const QString person = personText(u"阿卜·买买提"_s);
    const QString thing = namesSearchText({u"阿卜·买买提的店"_s});
    for (const QString& typed : {u"阿卜买买提"_s, u"阿卜·买买提"_s, u"阿卜•买买提"_s, u"abumaimaiti"_s, u"卜买"_s}) {
        INFO(typed.toStdString());
        CHECK(finds(person, typed));
        CHECK(finds(thing, typed));
    }
    CHECK(finds(person, u"·"_s)); // nothing is asked
}

TEST_CASE("Numbers are found by three or four digits of their end or whole, and by no other part", "[search_text]")
{
    const QString text = personText(u"王测甲"_s);
    for (const QString& typed :
         {u"321"_s, u"4321"_s, u"19900004321"_s, u"12x"_s, u"012X"_s, u"31019919900101012x"_s, u"王 4321"_s}) {
        INFO(typed.toStdString());
        CHECK(finds(text, typed));
    }
    for (const QString& typed : {u"1"_s, u"21"_s, u"432"_s, u"04321"_s, u"1990"_s, u"012"_s, u"19900101"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(finds(text, typed));
    }
    const QString without = personSearchText(u"王测甲"_s, pinyinKeys(u"王测甲"_s), {}, {});
    CHECK(finds(without, u"wcj"_s));
    CHECK_FALSE(finds(without, u"4321"_s));
}
