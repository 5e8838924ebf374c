// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// reserve enter, call-up, step-back, wait, count, set reserve and list reserves, as scripts use them.

#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"310199198505050019"_s;

struct SignUps
{
    Program program;

    SignUps()
    {
        const QString people =
            program.write(u"people.csv"_s, QByteArray("姓名,证件号码,手机号\n王测甲,310199198505050019,19900000001\n"));
        must({u"import"_s, u"volunteers"_s, people});
        must({u"set"_s, u"campaign"_s, u"new"_s, u"name=守沪行动"_s});
    }
    QJsonObject must(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran.json();
    }
    QString refused(const QStringList& words)
    {
        const Ran ran = program.run(words);
        INFO(ran.out.toStdString());
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
    }
    qint64 counted(const QString& state)
    {
        const QJsonObject said = must({u"reserve"_s, u"count"_s, u"--by"_s, u"campaign"_s});
        return said.value(u"total"_s).toObject().value(state).toInteger();
    }
};

} // namespace

TEST_CASE("reserve enters, calls up, lets step back and counts", "[cli][reserve]")
{
    SignUps office;
    const QStringList enter{u"reserve"_s, u"enter"_s, kNumber, u"--campaign"_s, u"守沪行动"_s};
    CHECK(office.must(enter).value(u"people"_s).toInt() == 1);
    CHECK(office.refused(enter) == u"nothing_entered");
    CHECK(office.counted(u"waiting"_s) == 1);
    CHECK(office.must({u"list"_s, u"reserves"_s}).value(u"count"_s).toInt() == 1);
    office.must({u"reserve"_s, u"call-up"_s, kNumber, u"--reason"_s, u"首批"_s});
    CHECK(office.counted(u"called_up"_s) == 1);
    CHECK(office.refused({u"reserve"_s, u"call-up"_s, kNumber}) == u"not_waiting");
    CHECK(office.refused({u"reserve"_s, u"step-back"_s, kNumber}) == u"required");
    office.must({u"reserve"_s, u"step-back"_s, kNumber, u"--reason"_s, u"身体原因"_s});
    CHECK(office.counted(u"stepped_back"_s) == 1);
    CHECK(office.refused({u"reserve"_s, u"call-up"_s, kNumber}) == u"unknown_reserve");
}

TEST_CASE("set reserve enters one, archive lets it step back and unarchive lets it wait again", "[cli][reserve]")
{
    SignUps office;
    const QString id = office.must({u"set"_s, u"reserve"_s, u"new"_s, u"证件号码="_s + kNumber, u"意向类别=测温验码"_s})
                           .value(u"id"_s)
                           .toString();
    office.must({u"set"_s, u"reserve"_s, id, u"报名行动=守沪行动"_s});
    office.must({u"archive"_s, u"reserve"_s, id, u"--reason"_s, u"出差"_s});
    CHECK(office.counted(u"waiting"_s) == 0);
    office.must({u"unarchive"_s, u"reserve"_s, id});
    CHECK(office.counted(u"waiting"_s) == 1);
    CHECK(office.refused({u"set"_s, u"reserve"_s, u"new"_s, u"证件号码="_s + kNumber, u"报名行动=守沪行动"_s}) ==
          u"already_waiting");
}
