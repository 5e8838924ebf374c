// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Insurers' lists of covered people: who came in, who was withdrawn, and what such a list may not say.

#include "core/storage/schema/cover.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/import_workbook.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHeader = u"姓名,证件号码,保单号,保额,生效日期,终止日期,退保日期,备注\n"_s;
const QDate kFrom(2022, 1, 1);
const QDate kTo(2022, 12, 31);

QString numberOne()
{
    return idNumber(QDate(1985, 5, 5), 1);
}
QString numberTwo()
{
    return idNumber(QDate(1990, 6, 6), 2);
}

/// Two people in the register and a policy of the year.
struct InsuredDesk : ImportDesk
{
    Policy policy = entered(u"SH-1"_s, kFrom, kTo);

    InsuredDesk()
    {
        (void)importText(
            ImportKind::Volunteers,
            u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n丙丁,%2,19900000002\n"_s.arg(numberOne(), numberTwo()));
    }
    Policy entered(const QString& number, QDate from, QDate to)
    {
        Policy p;
        p.number = number;
        p.insurer = u"某保险公司"_s;
        p.product = u"守护志愿者"_s;
        p.sumCents = 50'000'000;
        p.from = from;
        p.to = to;
        return *savePolicy(*ws, {}, p, u"补录"_s).value().records.front().after;
    }
    ImportReport covers(const QString& rows, const ImportOptions& options = {})
    {
        return importText(ImportKind::Covers, kHeader + rows, options);
    }
    [[nodiscard]] QString refused(const QString& row) { return QString::fromStdString(codes(covers(row).problems)); }
    QString listed()
    {
        const QString to = path(u"covers.xlsx"_s);
        const auto found = listing(*ws, ListKind::Covers, {.fullIds = true});
        REQUIRE(found.ok());
        REQUIRE(exportInFull(*ws, ListKind::Covers, *found, to, u"报送保险公司"_s).ok());
        return to;
    }
};

QString row(const QString& name, const QString& number, const QString& days, const QString& policy = u"SH-1"_s)
{
    return u"%1,%2,%3,500000,%4,\n"_s.arg(name, number, policy, days);
}

} // namespace

TEST_CASE("An insurer's list enrols people as one unit of work, and the same list again changes nothing",
          "[import][cover]")
{
    InsuredDesk desk;
    const QString text =
        row(u"甲乙"_s, numberOne(), u"2022-03-01,,"_s) + row(u"丙丁"_s, numberTwo(), u"2022-03-01,2022-06-30,"_s);
    CHECK(desk.covers(text, {.dryRun = true}).added == 2);
    CHECK(coverRows(*desk.ws).empty());
    const qint64 entries = desk.journalEntries();
    const ImportReport report = desk.covers(text);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 2);
    CHECK(desk.journalEntries() == entries + 1);
    REQUIRE(coverRows(*desk.ws).size() == 2);
    CHECK(desk.covers(text).unchanged == 2);
    REQUIRE(undoEntry(*desk.ws, report.changes.entry).ok());
    CHECK(coverRows(*desk.ws).empty());
}

TEST_CASE("A withdrawal ends the cover that has the day, with or without its first day", "[import][cover]")
{
    InsuredDesk desk;
    (void)desk.covers(row(u"甲乙"_s, numberOne(), u"2022-03-01,,"_s));
    CHECK(desk.covers(row(u"甲乙"_s, numberOne(), u",,2022-05-31"_s)).updated == 1);
    REQUIRE(coverRows(*desk.ws).size() == 1);
    CHECK(coverRows(*desk.ws).front().cover.to == QDate(2022, 5, 31));
    CHECK(desk.covers(row(u"甲乙"_s, numberOne(), u"2022-03-01,2022-12-31,2022-05-31"_s)).unchanged == 1);
    // Again from July, as a cover of its own.
    CHECK(desk.covers(row(u"甲乙"_s, numberOne(), u"2022-07-01,,"_s)).added == 1);
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u",,2022-06-15"_s)) == u"required");
}

TEST_CASE("What a list of covers may not say is refused with its reason", "[import][cover]")
{
    InsuredDesk desk;
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u"2022-03-01,,"_s, u"SH-9"_s)) == u"unknown_policy");
    CHECK(desk.refused(row(u"甲丙"_s, numberOne(), u"2022-03-01,,"_s)) == u"other_name");
    CHECK(desk.refused(row({}, numberOne(), u"2022-03-01,,"_s)) == u"required"); // and not also that "" is another name
    CHECK(desk.refused(row(u"戊己"_s, idNumber(QDate(1970, 1, 1), 3), u"2022-03-01,,"_s)) == u"unknown_volunteer");
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u"2022-05-01,2022-04-30,"_s)) == u"period");
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u"2021-12-31,,"_s)) == u"outside_policy");
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u"2022-03-01,2022-04-30,2022-05-31"_s)) == u"withdrawn_after_end");
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u",,"_s)) == u"required");
    CHECK(desk.refused(row(u"甲乙"_s, numberOne(), u"2022-03-01,,"_s) +
                       row(u"甲乙"_s, numberOne(), u"2022-06-01,,"_s)) == u"overlapping_cover");
    const ImportReport other = desk.covers(u"丙丁,%1,SH-1,100000,2022-03-01,,,\n"_s.arg(numberTwo()));
    CHECK(other.added == 1);
    CHECK(codes(other.warnings) == "other_sum");
}

TEST_CASE("Of an archived policy a list may say again what is there, and nothing new", "[import][cover]")
{
    InsuredDesk desk;
    const Policy old = desk.entered(u"SH-0"_s, QDate(2021, 1, 1), QDate(2021, 12, 31));
    (void)desk.covers(row(u"甲乙"_s, numberOne(), u"2021-01-01,,"_s, u"SH-0"_s));
    REQUIRE(archivePolicies(*desk.ws, {old.id}).ok());
    CHECK(desk.covers(row(u"甲乙"_s, numberOne(), u"2021-01-01,,"_s, u"SH-0"_s)).unchanged == 1);
    CHECK(desk.refused(row(u"丙丁"_s, numberTwo(), u"2021-01-01,,"_s, u"SH-0"_s)) == u"archived");
}

TEST_CASE("The exported list of covers is read back without a change, by its kind and as a sheet of a workbook",
          "[import][export][cover]")
{
    InsuredDesk desk;
    (void)desk.covers(row(u"甲乙"_s, numberOne(), u"2022-03-01,,"_s) +
                      row(u"丙丁"_s, numberTwo(), u"2022-03-01,2022-06-30,"_s));
    const QString list = desk.listed();
    const ImportReport back = desk.import(ImportKind::Covers, list);
    CHECK(codes(back.problems) == "");
    CHECK(codes(back.warnings) == "");
    CHECK(back.unchanged == 2);
    const auto book = importWorkbook(*desk.ws, list, {}, desk.silent);
    REQUIRE(book.ok());
    REQUIRE(book->sheets.size() == 1);
    CHECK(book->sheets.front().report.kind == ImportKind::Covers);
    CHECK(book->sheets.front().report.unchanged == 2);
    writeTemplate(*desk.ws, ImportKind::Covers, desk.path(u"form.xlsx"_s));
    CHECK(QFile::exists(desk.path(u"form.xlsx"_s)));
}
