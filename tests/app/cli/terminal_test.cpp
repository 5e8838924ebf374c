// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from files cannot make a terminal show something else.

#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kTurned = u"名单\u202Evsc.\u001B[2J\u200B.csv"_s;
const QByteArray kRightToLeft = u"\u202E"_s.toUtf8();

} // namespace

TEST_CASE("Marks of direction and controls are written out on a terminal", "[cli]")
{
    Program program;
    const Ran ran = program.runForReading({u"import"_s, u"volunteers"_s, program.path(kTurned)});
    CHECK(ran.code == 2);
    CHECK_FALSE(ran.err.contains(kRightToLeft));
    CHECK_FALSE(ran.err.contains('\x1B'));
    CHECK(ran.err.contains("\\u202evsc.\\u001b[2J\\u200b.csv"));
}

TEST_CASE("With --json the same marks are escapes of JSON and come out as they were", "[cli]")
{
    Program program;
    const Ran ran = program.run({u"import"_s, u"volunteers"_s, program.path(kTurned)});
    CHECK(ran.code == 2);
    CHECK_FALSE(ran.out.contains(kRightToLeft));
    CHECK(ran.out.contains("\\u202e"));
    const QString text = ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"text"_s).toString();
    CHECK(text.contains(kTurned));
}
