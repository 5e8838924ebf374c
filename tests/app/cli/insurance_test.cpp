// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// set policy, cover and claim, findings, and the list for the insurer, as scripts use them.

#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"310199198505050019"_s;

struct Insured
{
    Program program;

    Insured()
    {
        const QString people =
            program.write(u"people.csv"_s, QByteArray("姓名,证件号码,手机号\n王测甲,310199198505050019,19900000001\n"));
        must({u"import"_s, u"volunteers"_s, people});
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
    QString policy(const QString& number, const QString& from, const QString& to)
    {
        return must(wish(number, from, to)).value(u"id"_s).toString();
    }
    static QStringList wish(const QString& number, const QString& from, const QString& to)
    {
        return {u"set"_s,
                u"policy"_s,
                u"new"_s,
                u"保单号="_s + number,
                u"insurer=某公司"_s,
                u"product=守护"_s,
                u"保额=50万"_s,
                u"生效日期="_s + from,
                u"终止日期="_s + to};
    }
};

} // namespace

TEST_CASE("Policies, covers and claims are set, listed and archived", "[cli][cover]")
{
    Insured office;
    office.policy(u"SH-1"_s, u"2022-01-01"_s, u"2022-06-30"_s);
    CHECK(office.refused(Insured::wish(u"SH-2"_s, u"2022-07-03"_s, u"2022-12-31"_s)) == u"policy_gap");
    office.must(Insured::wish(u"SH-2"_s, u"2022-07-03"_s, u"2022-12-31"_s) + QStringList{u"--reason"_s, u"不开展"_s});
    const QStringList cover{u"set"_s, u"cover"_s, u"new"_s, u"保单号=SH-1"_s, u"志愿者="_s + kNumber};
    CHECK(office.refused(cover + QStringList{u"生效日期=2021-12-31"_s}) == u"outside_policy");
    const QString id = office.must(cover + QStringList{u"生效日期=2022-01-01"_s}).value(u"id"_s).toString();
    const QJsonArray rows = office.must({u"list"_s, u"covers"_s}).value(u"rows"_s).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject().value(u"to"_s).toString() == u"2022-06-30");
    CHECK(rows[0].toObject().value(u"document_number"_s).toString() != kNumber);
    CHECK(office.must({u"list"_s, u"policies"_s}).value(u"count"_s).toInt() == 2);
    office.must({u"set"_s, u"cover"_s, id, u"终止日期=2022-03-31"_s});
    office.must({u"set"_s, u"claim"_s, u"new"_s, u"保单号=SH-1"_s, u"志愿者="_s + kNumber, u"出险日期=2022-03-01"_s,
                 u"出险经过=扭伤"_s, u"赔付金额=200"_s, u"理赔状态=已赔付"_s});
    const QJsonObject claims = office.must({u"list"_s, u"claims"_s});
    REQUIRE(claims.value(u"count"_s).toInt() == 1);
    const QString listed = QString::fromUtf8(QJsonDocument(claims).toJson());
    CHECK(listed.contains(u"已赔付"_s));
    CHECK_FALSE(listed.contains(u"扭伤"_s)); // told in full lists only
    office.must({u"archive"_s, u"cover"_s, id, u"--reason"_s, u"录错"_s});
    CHECK(office.must({u"list"_s, u"covers"_s}).value(u"count"_s).toInt() == 0);
}

TEST_CASE("The list for the insurer is written in full and asks for a reason", "[cli][cover]")
{
    Insured office;
    office.policy(u"SH-1"_s, u"2022-01-01"_s, u"2022-06-30"_s);
    office.must({u"set"_s, u"cover"_s, u"new"_s, u"保单号=SH-1"_s, u"志愿者="_s + kNumber, u"生效日期=2022-01-01"_s});
    const QString out = office.program.path(u"list.csv"_s);
    const QStringList words{u"export"_s, u"insurance-list"_s, out, u"--policy"_s, u"SH-1"_s};
    CHECK(office.refused(words) == u"reason_required");
    CHECK(office.refused(words + QStringList{u"--from"_s, u"2022-05-02"_s, u"--to"_s, u"2022-05-01"_s, u"--reason"_s,
                                             u"报送"_s}) == u"empty_period");
    CHECK_FALSE(QFile::exists(out));
    CHECK(office.must(words + QStringList{u"--reason"_s, u"报送"_s}).value(u"rows"_s).toInt() == 1);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(kNumber.toUtf8()));
    CHECK(office.refused({u"print"_s, u"insurance-list"_s, u"--policy"_s, u"SH-9"_s, u"--reason"_s, u"报送"_s,
                          u"--out"_s, office.program.path(u"list.txt"_s)}) == u"unknown_policy");
    office.must({u"print"_s, u"insurance-list"_s, u"--policy"_s, u"SH-1"_s, u"--reason"_s, u"报送"_s, u"--out"_s,
                 office.program.path(u"list.txt"_s)});
    const QString form = office.program.path(u"form.xlsx"_s);
    office.must({u"template"_s, u"insurance-list"_s, form});
    office.must(QStringList{u"export"_s, u"insurance-list"_s, office.program.path(u"own.xlsx"_s), u"--policy"_s,
                            u"SH-1"_s, u"--columns"_s, form, u"--reason"_s, u"报送"_s});
}

TEST_CASE("An insurer's list is imported, and who then does not fit a shift any more is told", "[cli][cover]")
{
    Insured office;
    office.policy(u"SH-1"_s, u"2032-01-01"_s, u"2032-12-31"_s);
    const QString list = office.program.write(
        u"covers.csv"_s,
        QByteArray("姓名,证件号码,保单号,生效日期,终止日期\n王测甲,310199198505050019,SH-1,2032-01-01,2032-03-20\n"));
    CHECK(office.must({u"import"_s, u"covers"_s, list, u"--dry-run"_s}).value(u"added"_s).toInt() == 1);
    CHECK(office.must({u"import"_s, u"covers"_s, list}).value(u"added"_s).toInt() == 1);
    CHECK(office.must({u"import"_s, u"covers"_s, list}).value(u"unchanged"_s).toInt() == 1);
    const QString person =
        office.must({u"list"_s, u"covers"_s}).value(u"rows"_s).toArray().at(0).toObject().value(u"name"_s).toString();
    CHECK(person == u"王测甲"_s);
    office.must({u"set"_s, u"post"_s, u"new"_s, u"岗位名称=采样"_s, u"类别=测温验码"_s, u"点位=北站"_s,
                 u"所属街镇=彭浦镇"_s, u"风险等级=高"_s});
    const QString shift = office
                              .must({u"set"_s, u"shift"_s, u"new"_s, u"岗位名称=采样"_s, u"日期=2032-03-20"_s,
                                     u"开始=08:00"_s, u"结束=12:00"_s, u"需求人数=3"_s})
                              .value(u"id"_s)
                              .toString();
    office.must({u"assign"_s, kNumber, shift, u"--override"_s, u"演练"_s});
    const QStringList move{u"set"_s, u"shift"_s, shift, u"日期=2032-03-21"_s};
    for (const QStringList& words : {move + QStringList{u"--dry-run"_s}, move}) {
        const QJsonArray unfit = office.must(words).value(u"unfit"_s).toArray();
        REQUIRE(unfit.size() == 1);
        CHECK(unfit.at(0).toObject().value(u"name"_s) == u"王测甲"_s);
        CHECK(unfit.at(0).toObject().value(u"reasons"_s).toArray().contains(u"uninsured"_s));
    }
}

TEST_CASE("findings tells what waits by kind, and who is not insured", "[cli][cover]")
{
    Insured office;
    CHECK(office.must({u"findings"_s, u"--kind"_s, u"uninsured"_s}).value(u"count"_s).toInt() == 0);
    CHECK(office.program.run({u"findings"_s, u"--kind"_s, u"nothing"_s}).code == 1);
    CHECK(office.refused({u"findings"_s, u"--scope"_s, u"999999"_s}) == u"unknown_division");
    const QJsonArray all = office.must({u"findings"_s}).value(u"findings"_s).toArray();
    REQUIRE_FALSE(all.isEmpty()); // the person's consent is not recorded
    CHECK(all[0].toObject().value(u"count"_s).toInt() > 0);
}
