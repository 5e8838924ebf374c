// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// invite, answer, standby, replace and publish: words, keys and exit codes. The rules are tested in core/usecases/rota.

#include "tests/support/program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A shift of tomorrow with two people who could stand on it.
struct Tomorrow
{
    Program program;
    QString day = QDateTime::currentDateTimeUtc().addSecs(8 * 3600).date().addDays(1).toString(Qt::ISODate);
    QString person;
    QString other;
    QString shift;

    Tomorrow()
    {
        person = made({u"volunteer"_s, u"new"_s, u"姓名=单测试"_s, u"证件号码=31019919850505006X"_s,
                       u"手机号=19900000001"_s, u"居住街镇=彭浦镇"_s});
        other = made({u"volunteer"_s, u"new"_s, u"姓名=双测试"_s, u"证件号码=310199198505050123"_s,
                      u"手机号=19900000002"_s, u"居住街镇=彭浦镇"_s});
        made({u"post"_s, u"new"_s, u"岗位名称=测温验码"_s, u"类别=测温验码"_s, u"点位=北站"_s, u"所属街镇=彭浦镇"_s});
        shift = made({u"shift"_s, u"new"_s, u"岗位名称=测温验码"_s, u"点位=北站"_s, u"日期="_s + day, u"开始=08:00"_s,
                      u"结束=12:00"_s, u"需求人数=1"_s});
    }
    QString made(const QStringList& words)
    {
        const Ran ran = program.run(QStringList{u"set"_s} + words);
        INFO(ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json().value(u"id"_s).toString();
    }
    QJsonObject done(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ran.err.toStdString() << ran.out.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json();
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << ran.err.toStdString() << ran.out.toStdString());
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray()[0][u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("Whoever is proposed is invited, answers in either language, and is listed meanwhile", "[cli][rota]")
{
    Tomorrow b;
    CHECK(b.refused({u"invite"_s}) == u"required"_s);
    CHECK(b.refused({u"invite"_s, u"--day"_s, b.day}) == u"nobody_proposed"_s);
    const QString seat =
        b.done({u"assign"_s, b.person, b.shift, u"--override"_s, u"测试"_s}).value(u"assignment"_s).toString();
    const QString out = b.program.path(u"texts.txt"_s);
    const QJsonObject invited = b.done({u"invite"_s, u"--day"_s, b.day, u"--out"_s, out});
    CHECK(invited.value(u"invited"_s) == 1);
    QFile texts(out);
    REQUIRE(texts.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(texts.readAll()).contains(u"单测试"_s));
    const QJsonObject open = b.done({u"invite"_s, u"list"_s, u"--day"_s, b.day, u"--full-phones"_s});
    CHECK(open.value(u"rows"_s).toArray()[0][u"phone"_s] == u"19900000001"_s);
    CHECK(b.done({u"invite"_s, u"list"_s, u"--out"_s, b.program.path(u"phones.xlsx"_s)}).value(u"count"_s) == 1);
    const QJsonObject waiting = b.done({u"findings"_s, u"--kind"_s, u"no-answer"_s});
    REQUIRE(waiting.value(u"count"_s) == 1);
    CHECK(waiting.value(u"rows"_s).toArray()[0][u"overdue"_s] == false);
    CHECK(b.refused({u"answer"_s, u"--overdue"_s, u"--day"_s, b.day}) == u"nobody_overdue"_s);
    CHECK(b.refused({u"answer"_s}) == u"required"_s);
    CHECK(b.program.run({u"answer"_s, seat, u"也许"_s}).code == 1);
    CHECK(b.done({u"answer"_s, seat, u"已拒绝"_s, u"--note"_s, u"没空"_s}).value(u"state"_s) == u"declined"_s);
    CHECK(b.done({u"answer"_s, seat, u"accepted"_s}).value(u"state"_s) == u"accepted"_s);
}

TEST_CASE("Who stands by takes the seat of who falls out", "[cli][rota]")
{
    Tomorrow b;
    const QString seat =
        b.done({u"assign"_s, b.person, b.shift, u"--override"_s, u"测试"_s}).value(u"assignment"_s).toString();
    const QJsonArray ids = b.done({u"standby"_s, u"add"_s, b.other, u"--day"_s, b.day}).value(u"ids"_s).toArray();
    REQUIRE(ids.size() == 1);
    CHECK(b.done({u"standby"_s, u"list"_s, b.day}).value(u"count"_s) == 1);
    const QJsonArray listed = b.done({u"list"_s, u"standbys"_s}).value(u"rows"_s).toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"day"_s] == b.day);
    CHECK(b.done({u"replace"_s, seat, u"--dry-run"_s}).value(u"successors"_s).toArray()[0][u"standby"_s] == true);
    CHECK(b.refused({u"replace"_s, seat}) == u"reason_missing"_s);
    const QJsonObject done = b.done({u"replace"_s, seat, u"--reason"_s, u"发烧"_s});
    CHECK(done.value(u"left_state"_s) == u"declined"_s);
    CHECK(done.value(u"state"_s) == u"accepted"_s);
    CHECK(done.value(u"successor"_s)[u"volunteer"_s] == b.other);
    b.done({u"standby"_s, u"remove"_s, ids[0].toString()});
    CHECK(b.refused({u"standby"_s, u"remove"_s, ids[0].toString()}) == u"unknown_standby"_s);
}

TEST_CASE("A published day is changed for a reason, and its changes are printed", "[cli][rota]")
{
    Tomorrow b;
    CHECK(b.program.run({u"publish"_s}).code == 1);
    CHECK(b.refused({u"publish"_s, b.day}) == u"nobody"_s);
    b.done({u"assign"_s, b.person, b.shift, u"--override"_s, u"测试"_s});
    const auto days = [&b] {
        return b.done({u"findings"_s, u"--kind"_s, u"unpublished"_s}).value(u"days"_s).toArray();
    };
    REQUIRE(days().size() == 1);
    CHECK(days()[0][u"day"_s] == b.day);
    CHECK(days()[0][u"published"_s] == false);
    CHECK(b.done({u"publish"_s, b.day}).value(u"number"_s) == 1);
    CHECK(days().isEmpty());
    CHECK(b.refused({u"set"_s, u"shift"_s, b.shift, u"需求人数=2"_s}) == u"published_day"_s);
    b.done({u"set"_s, u"shift"_s, b.shift, u"需求人数=2"_s, u"--reason"_s, u"加派"_s});
    b.done({u"assign"_s, b.other, b.shift, u"--override"_s, u"加派"_s});
    REQUIRE(days().size() == 1);
    CHECK(days()[0][u"changes"_s] == 2);
    const QString out = b.program.path(u"changes.txt"_s);
    const QJsonObject changes = b.done({u"publish"_s, u"changes"_s, b.day, u"--out"_s, out});
    CHECK(changes.value(u"count"_s) == 2);
    QFile sheet(out);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(sheet.readAll()).contains(u"加派"_s));
    CHECK(b.done({u"publish"_s, b.day, u"--reason"_s, u"加派"_s}).value(u"number"_s) == 2);
    CHECK(b.done({u"publish"_s, u"list"_s, b.day}).value(u"count"_s) == 2);
    CHECK(b.done({u"publish"_s, u"changes"_s, b.day}).value(u"count"_s) == 0);
    CHECK(b.done({u"publish"_s, u"changes"_s, b.day, u"--since"_s, u"1"_s}).value(u"count"_s) == 2);
    CHECK(b.refused({u"publish"_s, u"2001-01-01"_s}) == u"past_day"_s);
}
