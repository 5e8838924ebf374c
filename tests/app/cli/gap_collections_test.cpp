// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// gap-workbooks, gaps --reported and findings --kind unanswered, as scripts use them.

#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Asked
{
    Program program;
    QString folder = program.path(u"books"_s);

    Asked()
    {
        const QString posts =
            program.write(u"posts.csv"_s, QByteArray("岗位名称,类别,点位,所属街镇,所属社区\n"
                                                     "测温,测温验码,门口,彭浦新村街道,彭浦新村第一居委会\n"));
        must({u"import"_s, u"posts"_s, posts});
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
    [[nodiscard]] QStringList making() const
    {
        return {u"gap-workbooks"_s, u"make"_s,
                u"--from"_s,        u"2100-03-21T07:00"_s,
                u"--to"_s,          u"2100-03-22T07:00"_s,
                u"--deadline"_s,    u"2100-03-20T18:00"_s,
                u"--out"_s,         folder};
    }
};

} // namespace

TEST_CASE("gap-workbooks asks, shows, extends, notes answers and withdraws", "[cli][gapbook]")
{
    Asked office;
    const QJsonObject made = office.must(office.making());
    CHECK(made.value(u"files"_s).toArray().size() == 1);
    CHECK(made.value(u"lines"_s).toInt() == 1);
    const QString id = made.value(u"id"_s).toString();
    CHECK(office.refused(office.making()) == u"file_exists"_s);
    office.must(office.making() + QStringList{u"--force"_s});
    CHECK(office.must({u"gap-workbooks"_s, u"list"_s}).value(u"count"_s).toInt() == 1);
    const QJsonArray listed = office.must({u"list"_s, u"gap-collections"_s}).value(u"rows"_s).toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed.at(0).toObject().value(u"answered"_s).toInt(-1) == 0);
    const QJsonObject shown = office.must({u"gap-workbooks"_s, u"show"_s, u"last"_s});
    CHECK(shown.value(u"rows"_s).toArray().at(0).toObject().value(u"answer"_s).toString() == u"not_answered"_s);
    CHECK(office.refused({u"gap-workbooks"_s, u"extend"_s, id, u"--deadline"_s, u"2001-01-01"_s}) == u"past"_s);
    office.must({u"gap-workbooks"_s, u"extend"_s, id, u"--deadline"_s, u"2100-03-20T20:00"_s});
    CHECK(office.refused({u"gap-workbooks"_s, u"answered"_s, id, u"彭浦新村街道"_s}) == u"not_asked"_s);
    CHECK(office.must({u"gap-workbooks"_s, u"answered"_s, id, u"彭浦新村第一居委会"_s}).value(u"changed"_s).toInt() ==
          1);
    CHECK(office.must({u"gap-workbooks"_s, u"show"_s, id, u"--waiting"_s}).value(u"count"_s).toInt() == 0);
    CHECK(office.refused({u"gap-workbooks"_s, u"again"_s, id, u"--waiting"_s, u"--out"_s, office.folder}) ==
          u"nobody_to_ask"_s);
    CHECK(office.refused({u"gap-workbooks"_s, u"withdraw"_s, id}) == u"reason_missing"_s);
    office.must({u"gap-workbooks"_s, u"withdraw"_s, id, u"--reason"_s, u"已解封"_s});
    office.must({u"gap-workbooks"_s, u"resume"_s, id});
    CHECK(office.refused({u"gap-workbooks"_s, u"show"_s, u"nosuch"_s}) == u"unknown_collection"_s);
}

TEST_CASE("gap-workbooks take reads a folder of workbooks, each by itself", "[cli][gapbook]")
{
    Asked office;
    office.must(office.making());
    const QJsonObject taken = office.must({u"gap-workbooks"_s, u"take"_s, office.folder, u"--dry-run"_s});
    CHECK(taken.value(u"count"_s).toInt() == 1);
    const QJsonObject file = taken.value(u"files"_s).toArray().at(0).toObject();
    CHECK(file.value(u"place"_s).toString().contains(u"彭浦新村第一居委会"_s));
    CHECK(file.value(u"read"_s).toInt() == 0);
    CHECK(office.program.run({u"gap-workbooks"_s, u"take"_s, office.program.path(u"none.xlsx"_s)}).code == 2);
}

TEST_CASE("A workbook left as it was handed out is taken, and is no answer", "[cli][gapbook]")
{
    Asked office;
    const QString file = office.must(office.making()).value(u"files"_s).toArray().at(0).toString();
    const QJsonObject report = office.must({u"import"_s, u"gap-reports"_s, file});
    CHECK(report.value(u"read"_s).toInt() == 0);
    CHECK(report.value(u"findings"_s).toInt() == 2);
    CHECK(office.must({u"findings"_s, u"--kind"_s, u"unanswered"_s}).value(u"count"_s).toInt() == 0);
    const QJsonObject compared = office.must({u"gaps"_s, u"--reported"_s, u"--collection"_s, u"last"_s});
    CHECK(compared.value(u"reported_gap"_s).toInt() == 0);
    CHECK(office.must({u"findings"_s, u"--kind"_s, u"gap-difference"_s}).value(u"kind"_s).toString() ==
          u"gap-difference"_s);
}
