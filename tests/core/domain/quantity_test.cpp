// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/quantity.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

Item counted(const QString& unit, const QString& pack = {})
{
    Item item;
    item.name = u"口罩"_s;
    item.unit = unit;
    item.pack = pack;
    return item;
}

/// The quantity, or the code of the first Problem.
QString read(const Item& item, const WrittenQuantity& written)
{
    const Outcome<qint64> quantity = quantityOf(item, written);
    return quantity ? QString::number(*quantity) : quantity.problems().front().code;
}

} // namespace

TEST_CASE("A quantity is in the item's own unit, or refused", "[domain][supplies]")
{
    const Item item = counted(u"只"_s);
    CHECK(read(item, {u"10"_s}) == u"10");
    CHECK(read(item, {u"1,200 只"_s}) == u"1200");
    CHECK(read(item, {u"１０隻"_s}) == u"10");
    CHECK(read(item, {u"10"_s, 10.0, u"只"_s}) == u"10");
    CHECK(read(item, {u"10盒"_s}) == u"unit_differs");
    CHECK(read(item, {u"10"_s, {}, u"盒"_s}) == u"unit_differs");
    CHECK(read(item, {u"10盒"_s, {}, u"只"_s}) == u"unit_differs");
    CHECK(read(item, {u"10只"_s, {}, u"盒"_s}) == u"unit_differs");
    CHECK(read(counted(u"公斤"_s), {u"5 公斤"_s}) == u"5");
    CHECK(read(item, {u"-3只"_s}) == u"count_negative");
    CHECK(read(item, {u"十来只"_s}) == u"count_form");
    const QString text = quantityOf(item, {u"10盒"_s}).problems().front().text;
    CHECK(text.contains(u"口罩"_s));
    CHECK(text.contains(u"只"_s));
    CHECK(text.contains(u"盒"_s));
}

TEST_CASE("Packs that the item knows are converted, also one within another", "[domain][supplies]")
{
    CHECK(read(counted(u"只"_s, u"50只/盒"_s), {u"10盒"_s}) == u"500");
    CHECK(read(counted(u"只"_s, u"50 只 / 盒"_s), {u"10"_s, {}, u"盒"_s}) == u"500");
    CHECK(read(counted(u"只"_s, u"每盒50只"_s), {u"10盒"_s}) == u"500");
    CHECK(read(counted(u"只"_s, u"1盒=50只"_s), {u"10盒"_s}) == u"500");
    CHECK(read(counted(u"只"_s, u"50只/盒、20盒/箱"_s), {u"3箱"_s}) == u"3000");
    CHECK(read(counted(u"只"_s, u"50/盒"_s), {u"2盒"_s}) == u"100");
    CHECK(read(counted(u"只"_s, u"50只/盒"_s), {u"10箱"_s}) == u"unit_differs");
    CHECK(read(counted(u"只"_s, u"2袋/盒，3盒/袋"_s), {u"10盒"_s}) == u"unit_differs");
    CHECK(read(counted(u"只"_s, u"独立包装"_s), {u"10盒"_s}) == u"unit_differs");
    CHECK(read(counted(u"只"_s, u"50只/盒"_s), {u"999999999盒"_s}) == u"count_range");
}
