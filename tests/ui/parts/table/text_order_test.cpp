// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/text_order.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace redvest::ui;

namespace {

const QStringList kRising{u"3号楼"_s, u"12号楼"_s, u"李测乙"_s, u"欧阳测丙"_s, u"王测甲"_s, u"赵测丁"_s};

QStringList byRank(const TextOrder& order, QStringList texts)
{
    std::sort(texts.begin(), texts.end(),
              [&](const QString& a, const QString& b) { return order.rankOf(a) < order.rankOf(b); });
    return texts;
}

} // namespace

TEST_CASE("Texts come by pinyin, numbers within them as numbers, however they were placed", "[ui][text_order]")
{
    QStringList given(kRising.rbegin(), kRising.rend());
    TextOrder whole;
    whole.add(given);
    CHECK(byRank(whole, given) == kRising);
    TextOrder parts;
    for (const QString& text : {u"欧阳测丙"_s, u"赵测丁"_s, u"3号楼"_s, u"王测甲"_s, u"12号楼"_s, u"李测乙"_s})
        parts.add({text});
    CHECK(byRank(parts, given) == kRising);
    for (const QString& text : kRising)
        CHECK(parts.rankOf(text) == whole.rankOf(text));
}

TEST_CASE("A text is placed once; one never placed has no rank", "[ui][text_order]")
{
    TextOrder order;
    order.add({u"王"_s, u"李"_s, u"王"_s});
    order.add({u"李"_s});
    CHECK(order.rankOf(u"李"_s) == 0);
    CHECK(order.rankOf(u"王"_s) == 1);
    CHECK(order.rankOf(u"赵"_s) == -1);
    CHECK(TextOrder().rankOf(u"王"_s) == -1);
}
