// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;
const QString kOne = idNumber(QDate(1985, 5, 5), 1);
const QString kTwo = idNumber(QDate(1990, 1, 2), 2);

} // namespace

TEST_CASE("The header is found under title rows, the table ends at its footer", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        kVolunteers, u"静安区志愿者信息表,,,\n填表说明：带*的必填,,,\n\n序号,姓名*,身份证号（必填）,联系 电话\n"
                     "1,甲乙,%1,19900000001\n\n2,丙丁,%2,19900000002\n合计,2人,,\n填表人：某某,,,\n"_s.arg(kOne, kTwo));
    CHECK(report.read == 2);
    CHECK(report.added == 2);
    CHECK(report.header[1] == u"姓名*"_s);
}

TEST_CASE("A header of two rows is read as one", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        kVolunteers,
        u"姓名,证件,,居住地,\n,类型,号码,街镇,社区\n甲乙,居民身份证,%1,彭浦新村街道,彭浦新村第一居委会\n"_s.arg(kOne));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
}

TEST_CASE("Five blank rows end the table", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,\n,,\n,,\n,,\n,,\n,,\n丙丁,%2,\n"_s.arg(kOne, kTwo));
    CHECK(report.read == 1);
}

TEST_CASE("A header repeated on the next page and example rows are passed over", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        kVolunteers,
        u"姓名,证件号码,手机号\n示例：甲乙,310199200404190012,19900000000\n甲乙,%1,\n姓名,证件号码,手机号\n丙丁,%2,\n"_s
            .arg(kOne, kTwo));
    CHECK(report.read == 2);
    CHECK(report.added == 2);
}

TEST_CASE("A file without the header says what is missing", "[import]")
{
    ImportDesk desk;
    const auto none = desk.tryImport(kVolunteers, desk.file(u"a.csv"_s, u"一,二,三\n1,2,3\n"_s));
    REQUIRE_FALSE(none.ok());
    CHECK(none.problems()[0].code == u"header_not_found"_s);
    const auto some = desk.tryImport(kVolunteers, desk.file(u"b.csv"_s, u"姓名,性别,手机号\n甲,男,1\n"_s));
    REQUIRE_FALSE(some.ok());
    CHECK(some.problems()[0].code == u"header_incomplete"_s);
    CHECK(some.problems()[0].text.contains(u"性别"_s));
    CHECK(some.problems()[0].text.contains(u"证件号码"_s));
    const auto empty = desk.tryImport(kVolunteers, desk.file(u"c.csv"_s, {}));
    REQUIRE_FALSE(empty.ok());
    CHECK(empty.problems()[0].code == u"empty_file"_s);
}

TEST_CASE("Two columns that may mean the same are asked about, and a mapping answers", "[import]")
{
    ImportDesk desk;
    const QString text = u"姓名,身份证号,公民身份号码,手机号\n甲乙,%1,%1,19900000001\n"_s.arg(kOne);
    const auto asked = desk.tryImport(kVolunteers, desk.file(u"in.csv"_s, text));
    REQUIRE_FALSE(asked.ok());
    CHECK(asked.problems()[0].code == u"ambiguous_columns"_s);
    CHECK(desk.importText(kVolunteers, text, {.columns = {{u"公民身份号码"_s, u""_s}}}).added == 1);
    const QString odd = u"姓名,编码,手机号\n丙丁,%1,19900000001\n"_s.arg(kTwo);
    CHECK(desk.importText(kVolunteers, odd, {.columns = {{u"编码"_s, u"document_number"_s}}}).added == 1);
    const auto unknown =
        desk.tryImport(kVolunteers, desk.file(u"in.csv"_s, odd), {.columns = {{u"编码"_s, u"没有"_s}}});
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.problems()[0].code == u"unknown_column"_s);
}

TEST_CASE("Files are read in every encoding offices send", "[import]")
{
    const QString encoding = QString::fromUtf16(GENERATE(u"UTF-8", u"GB18030", u"UTF-16LE"));
    ImportDesk desk;
    QStringEncoder encoder(encoding.toLatin1().constData());
    const QString bom = encoding == u"UTF-16LE"_s ? QString(QChar(0xFEFF)) : QString();
    const QByteArray bytes = encoder(bom + u"姓名,证件号码,手机号\n镕喆,%1,19900000001\n"_s.arg(kOne));
    QFile out(desk.path(u"in.csv"_s));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    const ImportReport report = desk.import(kVolunteers, desk.path(u"in.csv"_s));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
}

TEST_CASE("The error sheet, corrected, is imported as it is", "[import]")
{
    const QString name = QString::fromUtf16(GENERATE(u"errors.xlsx", u"errors.csv"));
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,\n丙丁,%2,1234\n"_s.arg(kOne, kTwo));
    REQUIRE(report.rejected == 1);
    writeErrorSheet(report, desk.path(name));
    const ImportReport same = desk.import(kVolunteers, desk.path(name));
    CHECK(same.rejected == 1);
    CHECK(codes(same.problems) == codes(report.problems));
    if (name.endsWith(u"csv"_s)) {
        QFile file(desk.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(u"原行号"_s));
        CHECK(text.contains(u"错误原因"_s));
        const QString fixed = QString(text).replace(u",1234,"_s, u",19900000002,"_s);
        CHECK(desk.importText(kVolunteers, fixed).added == 1);
    }
}

TEST_CASE("A megabyte of text in a cell is refused with its row", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,备注\n甲乙,%1,%2\n"_s.arg(kOne, QString(1'000'000, QChar(u'长'))));
    REQUIRE(codes(report.problems) == "text_too_long");
    CHECK(report.problems[0].value.size() < 100);
    CHECK(desk.rows(u"volunteer"_s) == 0);
}

TEST_CASE("Every template can be read back as a list of its kind", "[import]")
{
    const auto kind = static_cast<ImportKind>(GENERATE(range(0, 9)));
    ImportDesk desk;
    writeTemplate(*desk.ws, kind, desk.path(u"form.xlsx"_s));
    const ImportReport report = desk.import(kind, desk.path(u"form.xlsx"_s));
    CHECK(report.read == 0);
    CHECK(report.problems.empty());
}
