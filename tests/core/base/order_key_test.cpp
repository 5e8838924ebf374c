// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"

#include "core/base/pinyin.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList ordered(QStringList texts)
{
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) { return orderKey(a) < orderKey(b); });
    return texts;
}

} // namespace

TEST_CASE("Names come syllable by syllable, surnames as they are read", "[order]")
{
    CHECK(ordered({u"连心"_s, u"李白"_s, u"李安"_s}) == QStringList{u"李安"_s, u"李白"_s, u"连心"_s});
    CHECK(ordered({u"曾强"_s, u"单雄"_s, u"陈一"_s, u"丁二"_s, u"沈三"_s, u"郑四"_s}) ==
          QStringList{u"陈一"_s, u"丁二"_s, u"单雄"_s, u"沈三"_s, u"曾强"_s, u"郑四"_s});
}

TEST_CASE("Where it is known how a name is read the order is the same", "[order]")
{
    for (const QString& name : {u"李安"_s, u"曾强"_s, u"欧阳修"_s, u"吕布"_s, u"阿卜·买买提"_s, u"门岗12"_s, u"Anna"_s,
                                u"李安a"_s, QString()})
        CHECK(orderKey(name, displayPinyin(name)) == orderKey(name));
}

TEST_CASE("Numbers within a name come as numbers", "[order]")
{
    CHECK(ordered({u"10号门"_s, u"2号门"_s, u"1号门"_s}) == QStringList{u"1号门"_s, u"2号门"_s, u"10号门"_s});
    CHECK(ordered({u"门岗12"_s, u"门岗03"_s, u"门岗3"_s, u"门岗100"_s, u"门岗"_s}) ==
          QStringList{u"门岗"_s, u"门岗03"_s, u"门岗3"_s, u"门岗12"_s, u"门岗100"_s});
    CHECK(ordered({u"2022-03-20 08:00"_s, u"2022-03-19 20:00"_s, u"2022-03-20 07:59"_s}) ==
          QStringList{u"2022-03-19 20:00"_s, u"2022-03-20 07:59"_s, u"2022-03-20 08:00"_s});
    CHECK(orderKey({}) < orderKey(u"a"_s));
}
