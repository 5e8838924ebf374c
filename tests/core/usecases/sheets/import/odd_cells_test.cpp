// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells as people and programs leave them, each of which once became something else than what it says without a word.

#include "core/base/pinyin.h"
#include "core/formats/xlsx_writer.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOne = idNumber(QDate(1990, 1, 1), 1), kTwo = idNumber(QDate(1991, 2, 2), 2);

std::vector<Volunteer> people(const ImportDesk& desk)
{
    std::vector<Volunteer> all = desk.ws->read().all(storage::volunteerTable());
    std::sort(all.begin(), all.end(), [](const Volunteer& a, const Volunteer& b) { return a.name < b.name; });
    return all;
}

} // namespace

TEST_CASE("A year alone is neither a day nor the number of one", "[import]")
{
    ImportDesk desk;
    for (const QString& year : {u"1985"_s, u"85"_s, u"2024"_s})
        CHECK(codes(desk.importText(ImportKind::Volunteers,
                                    u"姓名,证件类型,证件号码,出生日期\n甲乙,护照,E12345678,%1\n"_s.arg(year))
                        .problems) == "date_no_day");
    CHECK(codes(desk.importText(ImportKind::Volunteers,
                                u"姓名,证件类型,证件号码,出生日期\n甲乙,护照,E12345678,1890-01-02\n"_s)
                    .problems) == "birth_range");
    CHECK(desk.importText(ImportKind::Volunteers, u"姓名,证件类型,证件号码,出生日期\n甲乙,护照,E12345678,31172\n"_s)
              .added == 1);
    CHECK(people(desk).front().birth == QDate(1985, 5, 5));
}

TEST_CASE("A number in a column of times is a part of a day, an hour, or refused", "[import]")
{
    ImportDesk desk;
    desk.fill();
    const auto startOf = [&](double start) {
        formats::OutSheet sheet;
        for (const QString& title : {u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"结束"_s, u"需求人数"_s})
            sheet.columns.push_back(
                {.title = title, .kind = title == u"开始"_s ? formats::ColumnKind::Number : formats::ColumnKind::Text});
        sheet.rows = {{u"测温"_s, u"南广场"_s, u"2022-04-20"_s, QString::number(start), u"18:00"_s, u"2"_s}};
        NoProgress silent;
        const QString path = desk.path(u"%1.xlsx"_s.arg(start));
        formats::writeXlsx(path, {sheet}, silent);
        const ImportReport report = desk.import(ImportKind::Shifts, path);
        if (report.added == 0)
            return codes(report.problems);
        const auto shifts = desk.ws->read().all(storage::shiftTable(), {}, {}, u"ORDER BY starts DESC"_s);
        return localTime(shifts.front().starts).toString(u"HH:mm"_s).toStdString();
    };
    CHECK(startOf(0.375) == "09:00");
    CHECK(startOf(10) == "10:00");
    for (const double unclear : {8.3, 8.5, 16.3, 800.0, 1200.0, 23.99})
        CHECK(startOf(unclear) == "time_form");
}

TEST_CASE("A start on another day than the row's is refused", "[import]")
{
    ImportDesk desk;
    desk.fill();
    CHECK(codes(desk.importText(ImportKind::Shifts, u"岗位名称,点位,日期,开始,结束,需求人数\n"
                                                    "测温,南广场,2022-04-20,2022-04-21 08:00,2022-04-21 12:00,3\n"_s)
                    .problems) == "other_day");
    CHECK(codes(desk.importText(ImportKind::Assignments,
                                u"岗位名称,点位,日期,开始,证件号码\n测温,南广场,2022-04-17,2022-04-18 08:00,%1\n"_s.arg(
                                    idNumber(QDate(1985, 5, 5), 1)))
                    .problems) == "other_day");
}

TEST_CASE("What only keeps a text a text is taken off", "[import]")
{
    ImportDesk desk;
    CHECK(desk.importText(ImportKind::Volunteers,
                          u"姓名,证件号码,工作单位\n'甲乙,'%1,'某单位\n\"=\"\"丙丁\"\"\",\"=\"\"%2\"\"\",某厂\n"_s.arg(
                              kOne, kTwo))
              .added == 2);
    CHECK(people(desk)[0].name == u"丙丁"_s);
    CHECK(people(desk)[1].name == u"甲乙"_s);
    CHECK(people(desk)[1].employer == u"某单位"_s);
}

TEST_CASE("What databases write for nothing is nothing", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(ImportKind::Volunteers, u"姓名,证件号码,住址,工作单位,语种\nNULL,%1,NULL,\\N,NULL\n"
                                                "甲乙,%2,null,(null),None\n"_s.arg(kOne, kTwo));
    CHECK(codes(report.problems) == "required");
    REQUIRE(report.added == 1);
    CHECK(people(desk)[0].address.isEmpty());
    CHECK(people(desk)[0].employer.isEmpty());
    CHECK(desk.rows(u"qualification"_s) == 0);
}

TEST_CASE("Cells beyond the header are said", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(ImportKind::Volunteers, u"姓名,证件号码,住址\n甲乙,%1,某路1号,2幢,3室\n"_s.arg(kOne));
    CHECK(report.added == 1);
    REQUIRE(codes(report.warnings) == "beyond_header");
    CHECK(report.warnings.front().row == 2);
    CHECK(report.warnings.front().text.contains(u"2幢"_s));
}

TEST_CASE("Two people in one cell are refused", "[import]")
{
    ImportDesk desk;
    CHECK(codes(desk.importText(ImportKind::Volunteers, u"姓名,证件号码\n\"测试甲\n测试乙\",%1\n"_s.arg(kOne))
                    .problems) == "several_people");
}

TEST_CASE("Two full names with a blank between them are asked about, a spaced name is one person", "[import]")
{
    ImportDesk desk;
    const QString header = u"姓名,证件号码\n"_s;
    CHECK(codes(desk.importText(ImportKind::Volunteers, header + u"张三 李四,%1\n"_s.arg(kOne)).warnings) ==
          "several_people");
    ImportDesk other;
    CHECK(codes(other.importText(ImportKind::Volunteers, header + u"张　三,%1\n欧阳 娜,%2\n"_s.arg(kOne, kTwo))
                    .warnings) == "");
    CHECK(people(other).size() == 2);
}

TEST_CASE("What things are called is kept as typed, and the same in another form is the same thing", "[import]")
{
    ImportDesk desk;
    const QString posts = u"岗位名称,类别,点位,所属街镇\n"_s;
    CHECK(desk.importText(ImportKind::Posts, posts + u"测温（东门）：①号,测温验码,A座【1】号～门，东,江宁路街道\n"_s)
              .added == 1);
    CHECK(desk.importText(ImportKind::Posts, posts + u"测温(东门):1号,测温验码,\"A座【1】号~门,东\",江宁路街道\n"_s)
              .unchanged == 1);
    const storage::Reader reader = desk.ws->read();
    REQUIRE(reader.all(storage::postTable()).size() == 1);
    CHECK(reader.all(storage::postTable())[0].name == u"测温（东门）：①号"_s);
    REQUIRE(reader.all(storage::siteTable()).size() == 1);
    CHECK(reader.all(storage::siteTable())[0].name == u"A座【1】号～门，东"_s);
    // What refers to it finds it in either form.
    CHECK(codes(desk.importText(ImportKind::Shifts, u"岗位名称,点位,日期,开始,结束,需求人数\n"
                                                    "测温（东门）：1号,A座【1】号～门，东,2022-04-20,08:00,12:00,2\n"
                                                    "测温(东门):1号,\"A座【1】号~门,东\",2022-04-21,08:00,12:00,2\n"_s)
                    .problems) == "");
    const QString items = u"物资名称,规格,单位\n"_s;
    CHECK(desk.importText(ImportKind::Items, items + u"口罩（Ｎ９５）：甲,大号（红）,只\n"_s).added == 1);
    CHECK(desk.importText(ImportKind::Items, items + u"口罩(N95):甲,大号(红),只\n"_s).unchanged == 1);
    REQUIRE(desk.ws->read().all(storage::itemTable()).size() == 1);
    CHECK(desk.ws->read().all(storage::itemTable())[0].name == u"口罩（Ｎ９５）：甲"_s);
    const ImportReport received =
        desk.importText(ImportKind::Movements,
                        u"日期,类型,物资名称,规格,数量,仓库\n2022-04-18,入库,口罩(N95):甲,大号(红),5,总库（东）\n"
                        "2022-04-18,入库,口罩（Ｎ９５）：甲,大号（红）,6,总库(东)\n"_s);
    CHECK(codes(received.problems) == "");
    REQUIRE(desk.ws->read().all(storage::storeTable()).size() == 1);
    CHECK(desk.ws->read().all(storage::storeTable())[0].name == u"总库（东）"_s);
    const QString reports =
        u"所属街镇,所属社区,岗位名称,需求人数,缺口人数,联系人,联系电话\n彭浦新村街道,彭浦新村第一,%1,10,4,甲乙,19900000001\n"_s;
    CHECK(desk.importText(ImportKind::GapReports, reports.arg(u"测温（东）"_s)).added == 1);
    CHECK(desk.importText(ImportKind::GapReports, reports.arg(u"测温(东)"_s)).unchanged == 1);
    CHECK(desk.ws->read().all(storage::gapReportTable()).at(0).postName == u"测温（东）"_s);
}

TEST_CASE("Columns that mean the same are said, and the first that is filled is taken", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(ImportKind::Volunteers, u"姓名,证件号码,手机号,手机号,联系电话\n"
                                                                        "甲乙,%1,,19900000001,19900000002\n"
                                                                        "丙丁,%2,,,19900000003\n"_s.arg(kOne, kTwo));
    CHECK(codes(report.problems) == "");
    CHECK(report.added == 2);
    REQUIRE(codes(report.warnings) == "doubled_columns second_value");
    CHECK(report.warnings[0].row == 1);
    CHECK(report.warnings[0].text.contains(u"C 手机号、D 手机号、E 联系电话"_s));
    CHECK(report.warnings[1].row == 2);
    CHECK(report.warnings[1].text.contains(u"19900000002"_s));
    QStringList phones;
    for (const Volunteer& v : people(desk))
        phones += v.phone;
    phones.sort();
    CHECK(phones == QStringList{u"19900000001"_s, u"19900000003"_s});
}

TEST_CASE("A name that stands in the second of two columns is a name, and another beside it is said", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(ImportKind::Volunteers, u"姓名,姓名,证件号码\n,甲乙,%1\n丙丁,戊己,%2\n"_s.arg(kOne, kTwo));
    CHECK(report.added == 2);
    CHECK(codes(report.warnings) == "doubled_columns second_value");
    const ImportReport mapped =
        desk.importText(ImportKind::Volunteers, u"姓名,证件号码,手机号,联系电话\n甲乙,%1,,19900000002\n"_s.arg(kOne),
                        {.columns = {{u"手机号"_s, u"手机号"_s}}});
    CHECK(codes(mapped.warnings) == ""); // somebody said which column is meant
    CHECK(mapped.unchanged == 1);
}

TEST_CASE("A total or a signature above records or among them does not end the table", "[import]")
{
    ImportDesk desk;
    const QString header = u"姓名,证件号码,手机号\n"_s;
    const ImportReport report = desk.importText(ImportKind::Volunteers, header + u"审核人：,,\n"
                                                                                 "甲乙,%1,\n"
                                                                                 "合计,1人,\n"
                                                                                 "制表：某某,,\n"
                                                                                 "无号,,\n"
                                                                                 "丙丁,%2,\n"
                                                                                 "总计,2人,\n"
                                                                                 "审核人：,,\n"_s.arg(kOne, kTwo));
    CHECK(report.read == 3);
    CHECK(report.added == 2);
    CHECK(codes(report.problems) == "required"); // behind a signature too, because records follow
    CHECK(codes(report.warnings) == "total_row total_row");
    const ImportReport behind = desk.importText(
        ImportKind::Volunteers, header + u"甲乙,%1,\n审核人：,,\n无号,,19900000001\n联系人,,\n"_s.arg(kOne));
    CHECK(behind.read == 1);
    REQUIRE(codes(behind.warnings) == "unread_row");
    CHECK(behind.warnings[0].row == 4);
}

TEST_CASE("A row that only begins like a footer is a row, and what stands below a footer is read", "[import]")
{
    ImportDesk desk;
    const QString header = u"岗位名称,类别,点位,所属街镇\n"_s;
    const ImportReport report = desk.importText(ImportKind::Posts, header + u"测温,测温验码,一号点,江宁路街道\n"
                                                                            "填表指导,信息录入,,江宁路街道\n"
                                                                            "门岗,测温验码,三号点,江宁路街道\n"_s);
    CHECK(report.added == 2);
    CHECK(codes(report.problems) == "required");
    const ImportReport below = desk.importText(
        ImportKind::Posts,
        header + u"测温,测温验码,一号点,江宁路街道\n填表人：某某,,,\n门岗,测温验码,四号点,江宁路街道\n"_s);
    CHECK(below.read == 2);
    CHECK(below.added == 1); // the first row is known
    CHECK(codes(below.warnings) == "");
}

TEST_CASE("A total is no record, and is said", "[import]")
{
    ImportDesk desk;
    const ImportReport report = desk.importText(
        ImportKind::Items,
        u"物资名称,规格,类别,单位,安全库存\n口罩,甲型,,只,100\n小计,,,,100\n手套,乙型,,只,200\n合计,,,只,300\n"_s);
    CHECK(report.added == 2);
    REQUIRE(codes(report.warnings) == "total_row total_row");
    CHECK(report.warnings[0].row == 3);
}

TEST_CASE("A file whose first sheet has no header says which sheets it has and which has one", "[import]")
{
    ImportDesk desk;
    formats::OutSheet cover, list;
    cover.name = u"说明"_s;
    cover.columns = {{.title = u"使用说明"_s}};
    list.name = u"名册"_s;
    list.columns = {{.title = u"姓名"_s}, {.title = u"证件号码"_s}};
    list.rows = {{u"甲乙"_s, kOne}};
    NoProgress silent;
    formats::writeXlsx(desk.path(u"two.xlsx"_s), {cover, list}, silent);
    const auto report = desk.tryImport(ImportKind::Volunteers, desk.path(u"two.xlsx"_s));
    REQUIRE_FALSE(report.ok());
    CHECK(report.problems().front().code == u"header_not_found"_s);
    CHECK(report.problems().front().text.contains(u"说明"_s));
    CHECK(report.problems().front().text.count(u"名册"_s) == 2);
}

TEST_CASE("Another name on a known number is shown and left out, its person not renamed", "[import]")
{
    ImportDesk desk;
    const QString row = u"姓名,证件号码,住址\n%1,%2,%3\n"_s;
    CHECK(desk.importText(ImportKind::Volunteers, row.arg(u"陈一"_s, kOne, u"某路1号"_s)).added == 1);
    CHECK(desk.importText(ImportKind::Volunteers, row.arg(u"陳 一"_s, kOne, u"某路1号"_s)).rejected == 0);
    const ImportReport other = desk.importText(ImportKind::Volunteers, row.arg(u"王五"_s, kOne, u"某路2号"_s));
    REQUIRE(codes(other.problems) == "other_name");
    CHECK(other.problems.front().text.contains(u"陈一"_s));
    CHECK(people(desk)[0].address == u"某路1号"_s);
}

TEST_CASE("Neither an archived person nor a shift called off changes by a list", "[import]")
{
    ImportDesk desk;
    desk.fill();
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [](storage::Writer& w) {
                            for (Volunteer v : w.all(storage::volunteerTable())) {
                                v.status = VolunteerStatus::Archived;
                                w.put(storage::volunteerTable(), v);
                            }
                            for (Shift s : w.all(storage::shiftTable())) {
                                s.isArchived = true;
                                w.put(storage::shiftTable(), s);
                            }
                            return Problems{};
                        })
                .ok());
    CHECK(
        codes(desk.importText(ImportKind::Volunteers, u"姓名,证件号码\n甲乙,%1\n"_s.arg(idNumber(QDate(1985, 5, 5), 1)))
                  .problems) == "archived");
    CHECK(codes(desk.importText(ImportKind::Shifts, u"岗位名称,点位,日期,开始,结束,需求人数\n"
                                                    "测温,南广场,2022-04-18,08:00,16:00,9\n"_s)
                    .problems) == "called_off");
}

TEST_CASE("A street cut short that two may be is asked for", "[import]")
{
    ImportDesk desk;
    const QString row = u"姓名,证件号码,居住街镇\n甲乙,%1,%2\n"_s;
    CHECK(codes(desk.importText(ImportKind::Volunteers, row.arg(kOne, u"彭浦"_s)).problems) == "ambiguous_division");
    CHECK(desk.importText(ImportKind::Volunteers, row.arg(kOne, u"彭浦新村"_s)).added == 1);
}

TEST_CASE("What people wrote is kept as they wrote it", "[import]")
{
    ImportDesk desk;
    CHECK(desk.importText(ImportKind::Volunteers,
                          u"姓名,证件号码,住址,备注\n甲乙,%1,某路①号（南）,\"37.3℃，\n可以；\"\n"_s.arg(kOne))
              .added == 1);
    CHECK(people(desk)[0].address == u"某路①号（南）"_s);
    CHECK(people(desk)[0].note == u"37.3℃，\n可以；"_s);
}

TEST_CASE("A skill typed as it is read is the word of the list; letters that are none are asked about", "[import]")
{
    ImportDesk desk;
    const QString word = terms(*desk.ws, u"skill"_s).front();
    const QString reading = pinyinKeys(word).full.section(u' ', 0, 0);
    const ImportReport report = desk.importText(
        ImportKind::Volunteers, u"姓名,证件号码,技能\n甲乙,%1,%3\n丙丁,%2,xyzxyz\n"_s.arg(kOne, kTwo, reading));
    CHECK(codes(report.warnings) == "new_word");
    CHECK(desk.ws->read().number(u"SELECT count(*) FROM qualification WHERE gone = 0 AND name = :name"_s,
                                 {{u":name"_s, word}}) == 1);
}
