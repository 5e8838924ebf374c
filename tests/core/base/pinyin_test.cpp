// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pinyin.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A surname is read as a surname first, and the ordinary reading still finds it", "[pinyin]")
{
    CHECK(pinyinKeys(u"单测试"_s).full.startsWith(u"shanceshi"_s));
    CHECK(pinyinKeys(u"单测试"_s).full.split(u' ').contains(u"danceshi"_s));
    CHECK(pinyinKeys(u"单测试"_s).initials.split(u' ') == QStringList{u"scs"_s, u"dcs"_s, u"ccs"_s});
    CHECK(displayPinyin(u"单测试"_s) == u"shan ce shi"_s);
    CHECK(displayPinyin(u"單測試"_s) == u"shan ce shi"_s);
    CHECK(displayPinyin(u"曾朴"_s) == u"zeng pu"_s);
    CHECK(displayPinyin(u"朴曾"_s) == u"piao zeng"_s);
}

TEST_CASE("Surnames that tables read wrongly are read as their bearers do", "[pinyin]")
{
    const QStringList expected{u"单 shan"_s, u"曾 zeng"_s, u"解 xie"_s, u"仇 qiu"_s,  u"区 ou"_s,  u"查 zha"_s,
                               u"尉 wei"_s,  u"朴 piao"_s, u"任 ren"_s, u"缪 miao"_s, u"阚 kan"_s, u"洗 xian"_s,
                               u"祭 zhai"_s, u"黑 he"_s,   u"能 nai"_s, u"佴 nai"_s,  u"那 na"_s,  u"薄 bo"_s,
                               u"占 zhan"_s, u"么 yao"_s,  u"於 yu"_s,  u"句 gou"_s,  u"适 kuo"_s, u"相 xiang"_s,
                               u"炅 gui"_s,  u"覃 qin"_s,  u"盖 ge"_s};
    for (const QString& line : expected) {
        const QStringList parts = line.split(u' ');
        INFO(parts[0].toStdString());
        CHECK(displayPinyin(parts[0] + u"测"_s) == parts[1] + u" ce"_s);
    }
    CHECK(pinyinKeys(u"覃测"_s).full.split(u' ').contains(u"tance"_s));
    CHECK(displayPinyin(u"李任"_s) == u"li ren"_s);
}

TEST_CASE("Compound surnames are read as one", "[pinyin]")
{
    CHECK(displayPinyin(u"尉迟测"_s) == u"yu chi ce"_s);
    CHECK(displayPinyin(u"万俟测"_s) == u"mo qi ce"_s);
    CHECK(displayPinyin(u"澹台测"_s) == u"tan tai ce"_s);
    CHECK(displayPinyin(u"歐陽測"_s) == u"ou yang ce"_s);
    CHECK(pinyinKeys(u"欧阳测"_s).initials == u"oyc"_s);
    CHECK(surnameLength(u"欧阳甲乙"_s) == 2);
    CHECK(surnameLength(u"欧阳"_s) == 1);
    CHECK(surnameLength(u"甲乙丙"_s) == 1);
    CHECK(surnameLength(u"𠅤甲"_s) == 2);
    CHECK(surnameLength(QString()) == 0);
}

TEST_CASE("The letter ü is found as v and as yu", "[pinyin]")
{
    CHECK(pinyinKeys(u"吕测"_s).full == u"lvce lyuce"_s);
    CHECK(displayPinyin(u"吕测"_s) == u"lü ce"_s);
}

TEST_CASE("Characters read otherwise than their simplified form keep their own reading", "[pinyin]")
{
    CHECK(displayPinyin(u"甲乾"_s) == u"jia qian"_s);
    CHECK(displayPinyin(u"甲著"_s) == u"jia zhu"_s);
}

TEST_CASE("Latin names stand for themselves and nothing breaks on odd texts", "[pinyin]")
{
    CHECK(pinyinKeys(u"José Müller"_s) == NameKeys{u"josemuller"_s, u"jm"_s});
    CHECK(pinyinKeys(u"阿卜·买买提"_s).full.split(u' ').contains(u"abumaimaiti"_s));
    CHECK(pinyinKeys(QString()) == NameKeys{});
    CHECK(pinyinKeys(u"·—？"_s) == NameKeys{});
    CHECK(pinyinKeys(QString(QChar(0xD840))) == NameKeys{});
    CHECK(pinyinKeys(QString(1000000, QChar(u'乐'))).full.split(u' ').size() <= 8);
}

TEST_CASE("There are never more than eight readings", "[pinyin]")
{
    const auto keys = pinyinKeys(u"单曾解仇区查"_s);
    CHECK(keys.full.split(u' ').size() == 8);
    CHECK(keys.full.startsWith(u"shanzeng"_s));
}

TEST_CASE("Every character of GBK and of the first Unicode block has a reading", "[pinyin]")
{
    QString missing;
    for (char16_t c = 0x4E00; c <= 0x9FA5; ++c) {
        if (displayPinyin(QString(QChar(c))).isEmpty())
            missing += QChar(c);
    }
    CHECK(missing.toStdString() == "");
    CHECK(displayPinyin(u"〇䶮㛃"_s) == u"ling yan jie"_s);
}

TEST_CASE("A name of any character has keys that go on after it", "[pinyin]")
{
    int without = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString full = pinyinKeys(QString(QChar(0x4E00 + i)) + u"测试"_s).full;
        without += full.endsWith(u"ceshi"_s) && full != u"ceshi"_s ? 0 : 1;
    }
    CHECK(without == 0);
}

TEST_CASE("Both kinds of readings at once are those one gets one after the other", "[pinyin]")
{
    for (const QString& name : {u"单测试"_s, u"吕测"_s, u"阿卜·买买提"_s, u"欧阳3a"_s, u"乐"_s, QString()}) {
        const NameReadings both = nameReadings(name);
        CHECK(both.keys == pinyinKeys(name));
        CHECK(both.likeliest == displayPinyin(name));
    }
    CHECK(displayPinyin(u"吕测"_s) == u"lü ce"_s);
}
