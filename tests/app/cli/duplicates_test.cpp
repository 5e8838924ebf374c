// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// findings, merge-people, two-people, finish-merges: the contract of words, exit codes and keys.

#include "tests/core/usecases/number_of.h"
#include "tests/support/program.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 测试张伟 under a passport and again under an identity card, at one phone.
struct Twice
{
    Program program;
    QString first, second;

    Twice()
    {
        const QString list =
            u"姓名,证件类型,证件号码,性别,出生日期,手机号\n测试张伟,护照,E12345678,男,1985-05-05,"
            "19900000001\n测试张伟,居民身份证,%1,,,19900000001\n"_s.arg(numberOf(QDate(1985, 5, 5), 11));
        REQUIRE(program.run({u"import"_s, u"volunteers"_s, program.write(u"two.csv"_s, list.toUtf8())}).code == 0);
        const QJsonArray found = duplicates();
        REQUIRE(found.size() == 1);
        first = found[0][u"first"_s][u"id"_s].toString();
        second = found[0][u"second"_s][u"id"_s].toString();
        CHECK(found[0][u"why"_s] == u"name_birth_phone"_s);
        CHECK(found[0][u"first"_s][u"phone"_s] == u"199****0001"_s);
    }
    QJsonArray duplicates()
    {
        const Ran ran = program.run({u"findings"_s, u"--kind"_s, u"duplicate"_s});
        REQUIRE(ran.code == 0);
        return ran.json().value(u"duplicates"_s).toArray();
    }
    QString refusal(const QStringList& words)
    {
        const Ran ran = program.run(words);
        CHECK(ran.code == 2);
        return ran.json().value(u"problems"_s).toArray().at(0)[u"code"_s].toString();
    }
};

} // namespace

TEST_CASE("findings proposes two records, merge-people makes one of them, undo two again", "[cli]")
{
    Twice t;
    const Ran plan = t.program.run({u"merge-people"_s, t.first, t.second, u"--dry-run"_s});
    REQUIRE(plan.code == 0);
    CHECK(plan.json().value(u"merged"_s) == false);
    CHECK_FALSE(plan.json().value(u"fields"_s).toArray().isEmpty());
    CHECK(t.duplicates().size() == 1);

    CHECK(t.refusal({u"merge-people"_s, t.first, t.second}) == u"reason_missing"_s);
    CHECK(t.refusal({u"merge-people"_s, t.first, t.first, u"--reason"_s, u"a"_s}) == u"same_record"_s);
    CHECK(t.refusal({u"merge-people"_s, t.first, t.second, u"--reason"_s, u"a"_s, u"--field"_s, u"phone=both"_s}) ==
          u"unknown_field"_s);
    const Ran merged = t.program.run({u"merge-people"_s, t.first, t.second, u"--reason"_s, u"本人确认"_s, u"--field"_s,
                                      u"document_number=dup"_s, u"--field"_s, u"phone=keep"_s});
    REQUIRE(merged.code == 0);
    CHECK(merged.json().value(u"merged"_s) == true);
    CHECK(t.duplicates().isEmpty());
    CHECK(t.refusal({u"merge-people"_s, t.first, t.second, u"--reason"_s, u"a"_s}) == u"merged_already"_s);
    REQUIRE(t.program.run({u"undo"_s, merged.json().value(u"changeset"_s).toString()}).code == 0);
    CHECK(t.duplicates().size() == 1);
}

TEST_CASE("two-people is remembered and taken back, and finish-merges has nothing to do on one desk", "[cli]")
{
    Twice t;
    const QStringList words{u"two-people"_s, t.first, t.second, u"--reason"_s, u"父子同号"_s};
    REQUIRE(t.program.run(words).code == 0);
    CHECK(t.duplicates().isEmpty());
    const Ran listed = t.program.run({u"findings"_s, u"--kind"_s, u"two-people"_s});
    CHECK(listed.json().value(u"two_people"_s).toArray().at(0)[u"reason"_s] == u"父子同号"_s);
    REQUIRE(t.program.run(words + QStringList{u"--take-back"_s}).code == 0);
    CHECK(t.refusal(words + QStringList{u"--take-back"_s}) == u"not_judged"_s);
    CHECK(t.duplicates().size() == 1);
    CHECK(t.program.run({u"two-people"_s, t.first, t.second}).code == 1); // without --reason
    const Ran finished = t.program.run({u"finish-merges"_s});
    CHECK(finished.code == 0);
    CHECK(finished.json().value(u"changeset"_s) == u""_s);
}

TEST_CASE("findings counts what waits, by kind", "[cli]")
{
    Twice t;
    const Ran ran = t.program.run({u"findings"_s});
    REQUIRE(ran.code == 0);
    bool isMissing = false;
    const QJsonArray all = ran.json().value(u"findings"_s).toArray();
    for (const auto& f : all)
        isMissing = isMissing || (f[u"kind"_s] == u"consent_missing"_s && f[u"count"_s] == 2);
    CHECK(isMissing);
    CHECK(t.program.run({u"findings"_s, u"--kind"_s, u"everything"_s}).code == 1);
}
