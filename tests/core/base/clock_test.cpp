// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/id.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("An instant written as UTC text comes back the same", "[clock]")
{
    const Instant t = atLocal(QDate(2022, 3, 20), QTime(15, 2, 11, 7));
    CHECK(toUtcText(t) == u"2022-03-20T07:02:11.007Z"_s);
    CHECK(fromUtcText(toUtcText(t)) == t);
    CHECK(toIsoText(t) == u"2022-03-20T15:02:11+08:00"_s);
    CHECK(fromIsoText(u"2022-03-20T07:02:11Z"_s)->ms == t.ms - 7);
}

TEST_CASE("A time without an offset is China Standard Time", "[clock]")
{
    CHECK(fromIsoText(u"2022-03-20"_s) == atLocal(QDate(2022, 3, 20)));
    CHECK(fromIsoText(u"2022-03-20T07:00"_s) == fromIsoText(u"2022-03-19T23:00Z"_s));
    CHECK_FALSE(fromIsoText(u"2022-03-32"_s));
    CHECK_FALSE(fromIsoText(u"yesterday"_s));
    CHECK(localDate(atLocal(QDate(2022, 3, 20), QTime(0, 0))) == QDate(2022, 3, 20));
}

TEST_CASE("Identities made one after another rise, and named ones are the same everywhere", "[id]")
{
    const Uuid first = newUuid();
    const Uuid second = newUuid();
    CHECK(first < second);
    CHECK(uuidFromText(toText(first)) == first);
    CHECK(uuidFromText(u"not an identity at all, 36 chars xxxx"_s).isNull());
    CHECK(namedUuid({u"a"_s, u"b"_s}) == namedUuid({u"a"_s, u"b"_s}));
    CHECK(namedUuid({u"a"_s, u"b"_s}) != namedUuid({u"ab"_s, u""_s}));
}
