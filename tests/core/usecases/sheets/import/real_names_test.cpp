// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results of real-name checks, and what paper forms bring to the desk: lists to verify go out, results come back.

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"
#include "tests/support/vectors.h"

#include <catch2/catch.hpp>

#include <QJsonObject>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHeader = u"姓名,证件号码,核验结果,核验说明,核验日期,全国平台编号\n"_s;

QString numberOne()
{
    return idNumber(QDate(1985, 5, 5), 1);
}
QString numberTwo()
{
    return idNumber(QDate(1990, 6, 6), 2);
}

struct TwoPersons : ImportDesk
{
    TwoPersons()
    {
        (void)importText(
            ImportKind::Volunteers,
            u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n丙丁,%2,19900000002\n"_s.arg(numberOne(), numberTwo()));
    }
    [[nodiscard]] Volunteer called(const QString& name) const
    {
        for (const Volunteer& v : ws->read().all(storage::volunteerTable())) {
            if (v.name == name)
                return v;
        }
        FAIL("nobody is called so");
        return {};
    }
    /// Written in full, as it leaves to be verified.
    QString listed(ListKind kind)
    {
        const QString to = path(wordOf(kind) + u".csv"_s);
        const auto found = listing(*ws, kind, {.fullIds = true});
        REQUIRE(found.ok());
        REQUIRE(exportInFull(*ws, kind, *found, to, u"实名核验"_s).ok());
        return to;
    }
};

} // namespace

TEST_CASE("Results of a real-name check come back as one unit of work", "[import][real_name]")
{
    TwoPersons desk;
    const qint64 entries = desk.journalEntries();
    const ImportReport report = desk.importText(
        ImportKind::RealNames,
        kHeader + u"甲乙,%1,一致,,2022-04-18,3101-0001\n丙丁,%2,不一致,户口迁移中,,\n"_s.arg(numberOne(), numberTwo()));
    CHECK(codes(report.problems) == "");
    CHECK(report.updated == 2);
    CHECK(desk.journalEntries() == entries + 1);
    CHECK(desk.called(u"甲乙"_s).verification == Verification::Verified);
    CHECK(desk.called(u"甲乙"_s).verifiedOn == QDate(2022, 4, 18));
    CHECK(desk.called(u"甲乙"_s).nationalNumber == u"3101-0001"_s);
    CHECK(desk.called(u"丙丁"_s).verification == Verification::Rejected);
    CHECK(desk.called(u"丙丁"_s).verificationReason == u"户口迁移中"_s);
    CHECK(desk.called(u"丙丁"_s).verifiedOn == QDate(2022, 4, 19)); // said on no day: today
    REQUIRE(undoEntry(*desk.ws, report.changes.entry).ok());
    CHECK(desk.called(u"甲乙"_s).verification == Verification::Pending);
    CHECK(desk.called(u"丙丁"_s).verificationReason.isEmpty());
}

TEST_CASE("A preview of results stores nothing, and the same results twice change nothing", "[import][real_name]")
{
    TwoPersons desk;
    const QString text = kHeader + u"甲乙,%1,已核验,,,\n"_s.arg(numberOne());
    CHECK(desk.importText(ImportKind::RealNames, text, {.dryRun = true}).updated == 1);
    CHECK(desk.called(u"甲乙"_s).verification == Verification::Pending);
    CHECK(desk.importText(ImportKind::RealNames, text).updated == 1);
    desk.clock.advance(qint64(3) * 24 * 3600 * 1000);
    CHECK(desk.importText(ImportKind::RealNames, text).unchanged == 1);
    CHECK(desk.called(u"甲乙"_s).verifiedOn == QDate(2022, 4, 19));
}

TEST_CASE("Results that say nothing sure are refused with the reason", "[import][real_name]")
{
    TwoPersons desk;
    const auto refused = [&](const QString& row) {
        return codes(desk.importText(ImportKind::RealNames, kHeader + row).problems);
    };
    CHECK(refused(u"甲丙,%1,已核验,,,\n"_s.arg(numberOne())) == "other_name");
    CHECK(refused(u"甲乙,%1,未通过,,,\n"_s.arg(numberOne())) == "verification_reason_missing");
    CHECK(refused(u"甲乙,%1,也许,,,\n"_s.arg(numberOne())) == "unknown_word");
    CHECK(refused(u"甲乙,%1,已核验,,2022-04-20,\n"_s.arg(numberOne())) == "date_future");
    CHECK(refused(u"甲乙,%1,已核验,,,编号\n"_s.arg(numberOne())) == "national_number_characters");
    CHECK(refused(u"戊己,%1,已核验,,,\n"_s.arg(idNumber(QDate(1970, 1, 1), 3))) == "unknown_volunteer");
    CHECK(refused(u"甲乙,%1,已核验,,,\n甲乙,%1,无结果,,,\n"_s.arg(numberOne())) == "duplicate_in_file");
}

TEST_CASE("A number of the national platform that somebody else has is refused in every list", "[import][real_name]")
{
    TwoPersons desk;
    const auto results = [&](const QString& rows) { return desk.importText(ImportKind::RealNames, kHeader + rows); };
    const QString first = u"甲乙,%1,已核验,,,31010001\n"_s.arg(numberOne());
    const QString second = u"丙丁,%1,已核验,,,31010001\n"_s.arg(numberTwo());
    const ImportReport dry = desk.importText(ImportKind::RealNames, kHeader + first + second, {.dryRun = true});
    CHECK(codes(dry.problems) == "duplicate_national_number");
    const ImportReport report = results(first + second);
    CHECK(report.updated == 1);
    CHECK(codes(report.problems) == "duplicate_national_number");
    CHECK(report.problems[0].text.contains(u"甲乙"_s));
    CHECK(codes(results(second).problems) == "duplicate_national_number");
    CHECK(results(first).unchanged == 1);
    CHECK(desk.called(u"丙丁"_s).nationalNumber.isEmpty());
    const auto people = [&](const QString& rows) {
        return desk.importText(ImportKind::Volunteers, u"姓名,证件号码,手机号,全国平台编号\n"_s + rows);
    };
    const QString known = u"丙丁,%1,19900000002,%2\n"_s;
    const QString anew = u"戊己,%1,19900000003,%2\n"_s.arg(idNumber(QDate(1970, 1, 1), 3), u"%1"_s);
    CHECK(codes(people(known.arg(numberTwo(), u"31010001"_s)).problems) == "duplicate_national_number");
    CHECK(codes(people(anew.arg(u"31010001"_s)).problems) == "duplicate_national_number");
    // Two rows of one file.
    const ImportReport both = people(anew.arg(u"31010002"_s) + known.arg(numberTwo(), u"31010002"_s));
    CHECK(both.added == 1);
    CHECK(codes(both.problems) == "duplicate_national_number");
    CHECK(both.problems[0].row == 3);
    // Who gives a number up leaves it free.
    CHECK(results(u"甲乙,%1,已核验,,,31010003\n丙丁,%2,已核验,,,31010001\n"_s.arg(numberOne(), numberTwo())).updated ==
          2);
}

TEST_CASE("The list to verify has who is open and is read back without a change", "[import][export][real_name]")
{
    TwoPersons desk;
    (void)desk.importText(ImportKind::RealNames, kHeader + u"甲乙,%1,已核验,,,\n"_s.arg(numberOne()));
    const auto open = listing(*desk.ws, ListKind::RealNames, {});
    REQUIRE(open.ok());
    REQUIRE(open->rows.size() == 1);
    CHECK(open->rows[0].contains(u"丙丁"_s));
    CHECK_FALSE(open->rows[0].contains(numberTwo())); // masked unless asked for in full, with a reason
    CHECK_FALSE(exportInFull(*desk.ws, ListKind::RealNames, *open, desk.path(u"x.csv"_s), {}).ok());
    const ImportReport back = desk.import(ImportKind::RealNames, desk.listed(ListKind::RealNames));
    CHECK(codes(back.problems) == "");
    CHECK(back.unchanged == 1);
}

TEST_CASE("All that a list of people says of the desk round trips unchanged", "[import][export]")
{
    TwoPersons desk;
    const QString header = u"姓名,证件号码,语种,驾照,可服务时段,每日最长时长,知情同意日期,告知书版本,单独同意日期,"
                           "风险告知日期,风险告知书版本,实名状态,核验说明,核验日期,全国平台编号\n"_s;
    const QString row =
        u"甲乙,%1,英语(流利 至2024-05-31)、日语,C1(至2027-05-31),周一至周五白天，服从调配,8小时,2022-04-01,"
        "2022年第1版,2022-04-02,2022-04-03,风险2,无结果,户口迁移中,2022-04-04,3101A1\n"_s.arg(numberOne());
    REQUIRE(codes(desk.importText(ImportKind::Volunteers, header + row).problems) == "");
    const Volunteer v = desk.called(u"甲乙"_s);
    CHECK(v.availability == u"工作日白天，听从调配"_s);
    CHECK(v.consentOn == QDate(2022, 4, 1));
    CHECK(v.riskNoticeOn == QDate(2022, 4, 3));
    CHECK(v.riskNoticeVersion == u"风险2"_s);
    CHECK(v.verification == Verification::NoResult);
    CHECK(v.verifiedOn == QDate(2022, 4, 4));
    const auto form = volunteer(*desk.ws, v.id);
    REQUIRE(form);
    REQUIRE(form->qualifications.size() == 3);
    for (const Qualification& q : form->qualifications) {
        if (q.name == u"C1"_s)
            CHECK(q.validUntil == QDate(2027, 5, 31));
        if (q.name == u"英语"_s)
            CHECK((q.level == u"流利"_s && q.validUntil == QDate(2024, 5, 31)));
    }
    const ImportReport back = desk.import(ImportKind::Volunteers, desk.listed(ListKind::Volunteers));
    CHECK(codes(back.problems) == "");
    CHECK(back.unchanged == back.read);
}

TEST_CASE("Bad input is refused by cell and the other people come in", "[import]")
{
    ImportDesk desk;
    const QString header = u"姓名,证件号码,手机号,出生日期\n"_s;
    const QString good = u"好人,%1,19900000009,\n"_s.arg(numberOne());
    const auto refusedWith = [&](const QString& row) {
        const ImportReport report = desk.importText(ImportKind::Volunteers, header + row + good);
        CHECK(report.rejected == 1);
        CHECK(report.added + report.unchanged == 1);
        return codes(report.problems);
    };
    CHECK(refusedWith(u"%1,%2,19900000001,\n"_s.arg(QString(20'000, u'长'), numberTwo())) != "");
    CHECK(refusedWith(u"甲乙,%1,19900000001,1990-06-07\n"_s.arg(numberTwo())) != ""); // the number says the 6th
    for (const QJsonValue& value : vectorsOf(u"id_corrupted"_s)) {
        const QJsonObject vector = value.toObject();
        if (vector[u"kind"_s].toString() == u"recoverable"_s)
            continue;
        CAPTURE(vector[u"cell"_s].toString().toStdString());
        const ImportReport report = desk.importText(
            ImportKind::Volunteers, header + u"甲乙,%1,19900000001,\n"_s.arg(vector[u"cell"_s].toString()));
        CHECK(report.rejected + report.findings > 0); // refused, or told to be looked at
    }
    // One person twice, with different phones: neither is chosen silently.
    const ImportReport twice = desk.importText(
        ImportKind::Volunteers, header + u"甲乙,%1,19900000001,\n甲乙,%1,19900000002,\n"_s.arg(numberTwo()));
    CHECK(codes(twice.problems) == "duplicate_in_file");
}
