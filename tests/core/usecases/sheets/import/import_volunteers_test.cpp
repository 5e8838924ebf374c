// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/xlsx_writer.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;

QString fullRow(const QString& name, const QString& number)
{
    return u"%1,居民身份证,%2,男,1985-05-05,199 0000 "
           u"0001,彭浦新村街道,彭浦新村第一居委会,虚构路1号,某单位,某机关,机关企事业,中共党员,"
           "急救、手语,英语（六级）,C1,红马甲队,周末,8小时,备用\n"_s.arg(name, number);
}
const QString kHeader = u"姓名,证件类型,证件号码,性别,出生日期,手机号,居住街镇,居住社区,住址,工作单位,派出单位,来源,"
                        "政治面貌,技能,语种,驾照,队伍,可服务时段,每日最长时长,备注\n"_s;

Volunteer onlyVolunteer(const ImportDesk& desk)
{
    const auto all = desk.ws->read().all(storage::volunteerTable());
    REQUIRE(all.size() == 1);
    return all[0];
}

QString person(const QString& number)
{
    return u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n"_s.arg(number);
}

} // namespace

TEST_CASE("A volunteer's row becomes the person, the abilities and the team", "[import]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    const ImportReport report = desk.importText(kVolunteers, kHeader + fullRow(u"甲乙"_s, number));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 1);
    const Volunteer v = onlyVolunteer(desk);
    CHECK(v.name == u"甲乙"_s);
    CHECK(v.documentNumber == number);
    CHECK(v.sex == Sex::Male);
    CHECK(v.birth == QDate(1985, 5, 5));
    CHECK(v.phone == u"19900000001"_s);
    CHECK(desk.ws->divisions().name(v.division) == u"彭浦新村第一居委会"_s);
    CHECK(v.dispatchedBy == u"某机关"_s);
    CHECK(v.maxDailyMinutes == 480);
    CHECK(desk.rows(u"qualification"_s) == 4);
    CHECK(desk.rows(u"team"_s) == 1);
    CHECK(desk.rows(u"team_member"_s) == 1);
    const auto languages = desk.ws->read().all(storage::qualificationTable(), u"kind = 'language'"_s);
    REQUIRE(languages.size() == 1);
    CHECK(languages[0].name == u"英语"_s);
    CHECK(languages[0].level == u"六级"_s);
}

TEST_CASE("Importing the same volunteers twice changes nothing", "[import]")
{
    ImportDesk desk;
    const QString text = kHeader + fullRow(u"甲乙"_s, idNumber(QDate(1985, 5, 5), 1));
    (void)desk.importText(kVolunteers, text);
    const qint64 entries = desk.journalEntries();
    const ImportReport again = desk.importText(kVolunteers, text);
    CHECK(again.unchanged == 1);
    CHECK(again.added + again.updated + again.rejected + again.findings == 0);
    CHECK(again.changes.isEmpty());
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("An existing volunteer is only overwritten where the file says something", "[import]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    (void)desk.importText(kVolunteers, kHeader + fullRow(u"甲乙"_s, number));
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,手机号,住址,技能\n甲乙,%1,19900000009,,护士\n"_s.arg(number));
    CHECK(report.updated == 1);
    const Volunteer v = onlyVolunteer(desk);
    CHECK(v.phone == u"19900000009"_s);
    CHECK(v.address == u"虚构路1号"_s);
    CHECK(desk.rows(u"qualification"_s) == 5);
}

TEST_CASE("Good rows are taken and bad rows come back with all their reasons", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,性别,手机号\n甲乙,%1,男,19900000001\n"
                                     "丙丁,310199200404190010,女,12345678901\n,%2,男,\n"_s.arg(
                                         idNumber(QDate(1985, 5, 5), 1), idNumber(QDate(1985, 5, 5), 3)));
    CHECK(report.read == 3);
    CHECK(report.added == 1);
    CHECK(report.rejected == 2);
    REQUIRE(report.problems.size() == 3);
    CHECK(codes(report.problems) == "id_check_character phone_prefix required");
    CHECK(report.problems[0].row == 3);
    CHECK(report.problems[0].column == u"证件号码"_s);
    CHECK(report.problems[0].value == u"310199200404190010"_s);
    CHECK(report.problems[2].row == 4);
    REQUIRE(report.rejectedRows.size() == 2);
    QList<int> rejected;
    report.rejectedRows.each([&](int row, const QStringList&, const QString&) { rejected << row; });
    CHECK(rejected == QList<int>{3, 4});
}

TEST_CASE("Numbers spoilt by a spreadsheet are refused and never repaired", "[import]")
{
    const auto [cell, code] =
        GENERATE(table<const char16_t*, const char16_t*>({{u"310199200404190000", u"id_damaged_zeros"},
                                                          {u"3.10199E+17", u"id_damaged_scientific"},
                                                          {u"3.10199200404190E+17", u"id_damaged_scientific"},
                                                          {u"310199200404190016", u"id_check_character"}}));
    ImportDesk desk;
    const ImportReport report = desk.importText(kVolunteers, person(QString::fromUtf16(cell)));
    CHECK(codes(report.problems) == QString::fromUtf16(code).toStdString());
    CHECK(desk.rows(u"volunteer"_s) == 0);
}

TEST_CASE("Numbers that were only dressed up are undressed", "[import]")
{
    const QString cell =
        QString::fromUtf16(GENERATE(u"'310199200404190012", u"\t310199200404190012", u"\"=\"\"310199200404190012\"\"\"",
                                    u"３１０１９９２００４０４１９００１２", u"310199 20040419 0012"));
    ImportDesk desk;
    const ImportReport report = desk.importText(kVolunteers, person(cell));
    CHECK(codes(report.problems) == "");
    CHECK(onlyVolunteer(desk).documentNumber == u"310199200404190012"_s);
}

TEST_CASE("A number in a numeric cell that ends in 000 is refused even when its check character fits", "[import]")
{
    ImportDesk desk;
    QString number;
    for (int i = 0; number.isEmpty(); ++i) {
        const QString tried = idNumber(QDate(1985, 1, 1).addDays(i), 0);
        if (tried.endsWith(u"000"_s))
            number = tried;
    }
    formats::OutSheet sheet;
    sheet.name = u"a"_s;
    sheet.columns = {{u"姓名"_s}, {u"证件号码"_s, formats::ColumnKind::Text}, {u"手机号"_s}};
    sheet.rows = {{u"甲乙"_s, number, u"19900000001"_s}};
    formats::writeXlsx(desk.path(u"text.xlsx"_s), {sheet}, desk.silent);
    CHECK(desk.import(kVolunteers, desk.path(u"text.xlsx"_s), {.dryRun = true}).added == 1);
}

TEST_CASE("Two text numbers of a file that end in 000 are taken with a warning", "[import]")
{
    ImportDesk desk;
    QStringList numbers;
    for (int i = 0; numbers.size() < 2; ++i) {
        const QString tried = idNumber(QDate(1985, 1, 1).addDays(i), 0);
        if (tried.endsWith(u"000"_s))
            numbers += tried;
    }
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,\n丙丁,%2,\n"_s.arg(numbers[0], numbers[1]));
    CHECK(report.added == 2);
    CHECK(report.findings == 2);
    CHECK(codes(report.warnings) == "id_ends_in_zeros id_ends_in_zeros");
}

TEST_CASE("Sex and birth typed otherwise than the number says are refused", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        kVolunteers, u"姓名,身份证号,性别,出生年月\n甲乙,%1,女,1985-06\n"_s.arg(idNumber(QDate(1985, 5, 5), 1)));
    CHECK(codes(report.problems).find("id_sex_differs") != std::string::npos);
    const ImportReport month = desk.importText(
        kVolunteers, u"姓名,身份证号,性别,出生年月\n甲乙,%1,男,1985-05\n"_s.arg(idNumber(QDate(1985, 5, 5), 1)));
    CHECK(month.added == 1);
}

TEST_CASE("The same number twice in a file is one person, or a problem that names the first row", "[import]")
{
    ImportDesk desk;
    const QString number = idNumber(QDate(1985, 5, 5), 1);
    const ImportReport report =
        desk.importText(kVolunteers, u"序号,姓名,证件号码,手机号\n1,甲乙,%1,19900000001\n2,甲乙,%1,19900000001\n"
                                     "3,甲乙,%1,19900000002\n"_s.arg(number));
    CHECK(report.added == 1);
    CHECK(report.unchanged == 1);
    REQUIRE(codes(report.problems) == "duplicate_in_file");
    CHECK(report.problems[0].row == 4);
    CHECK(report.problems[0].text.contains(u'2'));
    CHECK(report.problems[0].text.contains(u"手机号"_s)); // what differs
    CHECK_FALSE(report.problems[0].text.contains(u"姓名"_s));
}

TEST_CASE("A person of the same name and phone with another number is pointed out", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n甲乙,%2,19900000001\n"_s.arg(
                                         idNumber(QDate(1985, 5, 5), 1), idNumber(QDate(1985, 5, 6), 1)));
    CHECK(report.added == 2);
    CHECK(codes(report.warnings) == "similar_volunteer");
    CHECK(report.findings == 1);
}

TEST_CASE("A person is pointed out who is like one of many that were there before", "[import]")
{
    ImportDesk desk;
    constexpr int kPeople = 900;
    const auto birth = [](int i) { return QDate(1960, 1, 1).addDays(i * 7); };
    const auto phone = [](int i) { return u"199%1"_s.arg(i, 8, 10, QChar(u'0')); };
    QString text = u"姓名,证件号码,手机号\n"_s;
    for (int i = 0; i < kPeople; ++i)
        text += u"人%1,%2,%3\n"_s.arg(QChar(0x4E00 + i)).arg(idNumber(birth(i), i)).arg(phone(i));
    REQUIRE(desk.importText(kVolunteers, text).added == kPeople);
    QString more = u"姓名,证件号码,手机号\n"_s;
    const auto add = [&](int like, QDate born, const QString& called) {
        more += u"人%1,%2,%3\n"_s.arg(QChar(0x4E00 + like)).arg(idNumber(born, 901), called);
    };
    for (const int like : {0, kPeople / 2, kPeople - 1}) {
        add(like, QDate(1990, 1, 1).addDays(like), phone(like)); // the same phone
        add(like, birth(like), phone(kPeople + like));           // the same birth day
        add(like, QDate(1995, 1, 1).addDays(like), phone(2 * kPeople + like));
    }
    ImportOptions dry;
    dry.dryRun = true;
    for (const ImportReport& report :
         {desk.importText(kVolunteers, more, dry), desk.importText(kVolunteers, more, {})}) {
        CHECK(report.added == 9);
        CHECK(report.findings == 6);
        REQUIRE(report.warnings.size() == 6);
        CHECK(report.warnings[0].column == u"手机号"_s);
        CHECK(report.warnings[5].row == 9);
    }
}

TEST_CASE("Streets and communities are known by short names and refused with the nearest one", "[import]")
{
    ImportDesk desk;
    const QString text = u"姓名,证件号码,街道,居委\n甲乙,%1,彭浦新村街道,彭浦新村第一\n丙丁,%2,静安区彭浦新村街道,\n"
                         "戊己,%3,彭浦新存街道,\n庚辛,%4,彭浦镇,不存在居委会\n"_s.arg(
                             idNumber(QDate(1985, 5, 5), 1), idNumber(QDate(1985, 5, 6), 1),
                             idNumber(QDate(1985, 5, 7), 1), idNumber(QDate(1985, 5, 8), 1));
    const ImportReport report = desk.importText(kVolunteers, text);
    CHECK(report.added == 2);
    REQUIRE(codes(report.problems) == "unknown_division unknown_division");
    CHECK(report.problems[0].column == u"街道"_s);
    CHECK(report.problems[0].text.contains(u"彭浦新村街道"_s));
    CHECK(report.problems[1].column == u"居委"_s);
}

TEST_CASE("Old numbers are upgraded, passports are kept by kind", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, u"姓名,证件类型,证件号码,性别,出生日期\n甲乙,,310199850505001,,\n"
                                     "ALEX DOE,护照,X12345678,男,1990年1月2日\n"_s);
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 2);
    const auto passports = desk.ws->read().all(storage::volunteerTable(), u"document_kind = 'passport'"_s);
    REQUIRE(passports.size() == 1);
    CHECK(passports[0].birth == QDate(1990, 1, 2));
    CHECK(desk.importText(kVolunteers, person(u"310199198505050019"_s)).updated == 1);
}

TEST_CASE("All or nothing takes nothing when one row is bad", "[import]")
{
    ImportDesk desk;
    const QString text = u"姓名,证件号码,手机号\n甲乙,%1,\n丙丁,1,\n"_s.arg(idNumber(QDate(1985, 5, 5), 1));
    const auto report = desk.tryImport(kVolunteers, desk.file(u"in.csv"_s, text), ImportOptions{.allOrNothing = true});
    REQUIRE_FALSE(report.ok());
    CHECK(report.problems().front().code == u"id_length"_s);
    CHECK(report.problems().front().text.contains(u"3"_s));
    CHECK(desk.rows(u"volunteer"_s) == 0);
}

TEST_CASE("A dry run tells everything and writes nothing", "[import]")
{
    ImportDesk desk;
    const qint64 entries = desk.journalEntries();
    const QString text = kHeader + fullRow(u"甲乙"_s, idNumber(QDate(1985, 5, 5), 1)) + fullRow(u"丙丁"_s, u"1"_s);
    const ImportReport report = desk.importText(kVolunteers, text, ImportOptions{.dryRun = true});
    CHECK(report.added == 1);
    CHECK(report.rejected == 1);
    CHECK(report.changes.isEmpty());
    CHECK(desk.rows(u"volunteer"_s) == 0);
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("Cancelling an import leaves nothing behind", "[import]")
{
    struct Stop final : Progress
    {
        void report(qint64 done, qint64, const QString&) override
        {
            if (done >= 400)
                throw Cancelled{};
        }
    } stop;
    ImportDesk desk;
    QString text = u"姓名,证件号码,手机号\n"_s;
    for (int i = 0; i < 600; ++i)
        text += u"甲乙,%1,\n"_s.arg(idNumber(QDate(1980, 1, 1).addDays(i), 1));
    CHECK_THROWS_AS(importFile(*desk.ws, kVolunteers, desk.file(u"in.csv"_s, text), {}, stop), Cancelled);
    CHECK(desk.rows(u"volunteer"_s) == 0);
}

TEST_CASE("A file that turns out to be damaged far behind its header leaves nothing behind", "[import]")
{
    ImportDesk desk;
    QString text = u"姓名,证件号码,备注\n"_s;
    const QString note(100, u'注'); // so long that the file is read in several pieces
    for (int i = 0; i < 6000; ++i)
        text += u"甲乙,%1,%2\n"_s.arg(idNumber(QDate(1980, 1, 1).addDays(i), 1), note);
    const qint64 entries = desk.journalEntries();
    const auto refused = desk.tryImport(kVolunteers, desk.file(u"in.csv"_s, text + u"丙丁,\"1\n"_s));
    REQUIRE(!refused.ok());
    CHECK(refused.problems().front().code == u"unclosed_quote");
    CHECK(refused.problems().front().text.contains(u"6002"_s));
    CHECK(desk.rows(u"volunteer"_s) == 0);
    CHECK(desk.journalEntries() == entries);
    // Behind the end of the table as well.
    const auto footer =
        desk.tryImport(kVolunteers, desk.file(u"in.csv"_s, u"姓名,证件号码,手机号\n合计,,\n丙丁,\"1\n"_s));
    REQUIRE(!footer.ok());
    CHECK(footer.problems().front().code == u"unclosed_quote");
}

TEST_CASE("Thousands of bad rows are all counted and written down, and a thousand problems listed", "[import]")
{
    ImportDesk desk;
    QString text = u"姓名,证件号码,手机号\n"_s;
    for (int i = 0; i < 3000; ++i)
        text += u"甲乙,1,x%1\n"_s.arg(i);
    const ImportReport report = desk.importText(kVolunteers, text);
    CHECK(report.rejected == 3000);
    CHECK(report.faults >= 6000);
    CHECK(report.problems.size() == kMostListed);
    CHECK(report.rejectedRows.size() == 3000);
    writeErrorSheet(report, desk.path(u"errors.csv"_s));
    const ImportReport again = desk.import(kVolunteers, desk.path(u"errors.csv"_s));
    CHECK(again.rejected == 3000);
    QStringList first;
    QStringList last;
    report.rejectedRows.each([&](int row, const QStringList& cells, const QString& reasons) {
        if (row == 2)
            first = cells + QStringList{reasons};
        last = cells + QStringList{reasons};
    });
    CHECK(first.value(2) == u"x0"_s);
    CHECK(last.value(2) == u"x2999"_s);
    CHECK(last.value(3).contains(u"证件号码"_s));
}
