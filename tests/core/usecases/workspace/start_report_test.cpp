// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/start_report.h"

#include "tests/support/desk.h"

#include <QFile>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("On an ordinary day nothing is said at the start", "[usecases][file]")
{
    test::Desk desk;
    CHECK(startReport(*desk.ws).isEmpty());
}

TEST_CASE("A clock behind the last entry is told of from five minutes on", "[usecases][file]")
{
    test::Desk desk;
    desk.person(u"王测试"_s);
    desk.clock.advance(-5 * 60'000);
    CHECK(startReport(*desk.ws).isEmpty());
    desk.clock.advance(-1);
    REQUIRE(startReport(*desk.ws).size() == 1);
    CHECK(startReport(*desk.ws)[0].contains(u"2022-03-20 15:00"_s));
    CHECK(startReport(*desk.ws)[0].contains(u"2022-03-20 14:54"_s));
}

TEST_CASE("A clock more than a year ahead of the last entry is told of", "[usecases][file]")
{
    test::Desk desk;
    desk.person(u"王测试"_s);
    constexpr qint64 kDayMs = 86'400'000;
    desk.clock.advance(366 * kDayMs);
    CHECK(startReport(*desk.ws).isEmpty());
    desk.clock.advance(60'000);
    REQUIRE(startReport(*desk.ws).size() == 1);
    CHECK(startReport(*desk.ws)[0].contains(u"2022-03-20 15:00"_s));
    CHECK(startReport(*desk.ws)[0].contains(u"2023-03-21 15:01"_s));
    CHECK(startReport(*desk.ws)[0].contains(u"more than a year"_s));
    desk.person(u"李测试"_s);
    CHECK(startReport(*desk.ws).isEmpty());
}

TEST_CASE("After a kill the next start says what is safe", "[usecases][file]")
{
    test::Desk desk;
    desk.person(u"王测试"_s);
    desk.ws.reset();
    QFile lock(desk.file() + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("Li, 2022-03-20 09:00");
    lock.close();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    const QStringList said = startReport(*desk.ws);
    REQUIRE(said.size() == 1);
    CHECK(said[0].contains(u"Li, 2022-03-20 09:00"_s));
    CHECK(said[0].contains(u"up to 2022-03-20 15:00"_s));
    CHECK(said[0].contains(u"sound"_s));
}

TEST_CASE("An older file in the place of the newer is told at the start and by check", "[usecases][file]")
{
    test::Desk desk;
    desk.person(u"王测试"_s);
    desk.ws.reset();
    const QString older = desk.file() + u".older"_s;
    REQUIRE(QFile::copy(desk.file(), older));
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(lossReport(*desk.ws).isEmpty());
    desk.person(u"李测试"_s);
    desk.ws.reset();
    REQUIRE(QFile::remove(desk.file()));
    REQUIRE(QFile::rename(older, desk.file()));
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    REQUIRE(startReport(*desk.ws).size() == 1);
    CHECK(startReport(*desk.ws)[0].contains(u"1 entries of this desk"_s));
    CHECK(startReport(*desk.ws)[0].contains(u"2022-03-20 15:00"_s));
    REQUIRE(workspaceNotices(*desk.ws).size() == 1);
    CHECK(workspaceNotices(*desk.ws)[0].code == u"entries_missing"_s);
}
