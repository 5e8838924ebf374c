// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/import_workbook.h"

#include "core/formats/sheet.h"
#include "core/formats/xlsx_writer.h"
#include "core/storage/gate/database.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/import/import_desk.h"
#include "tests/support/guarded_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<QStringList>;

formats::OutSheet sheetOf(const QString& name, const QStringList& titles, const Rows& rows)
{
    formats::OutSheet sheet;
    sheet.name = name;
    for (const QString& title : titles)
        sheet.columns.push_back({title});
    sheet.rows = rows;
    return sheet;
}

const QString kDay = u"2022-04-18"_s;

QString numberOf(int person)
{
    return idNumber(QDate(1980, 1, 1).addDays(person), 1);
}

formats::OutSheet peopleSheet(const Rows& rows, const QString& name = u"志愿者"_s)
{
    return sheetOf(name, {u"姓名"_s, u"证件号码"_s, u"手机号"_s}, rows);
}

formats::OutSheet postSheet(const Rows& rows)
{
    return sheetOf(u"岗位"_s, {u"岗位名称"_s, u"类别"_s, u"点位"_s, u"所属街镇"_s}, rows);
}

formats::OutSheet shiftSheet(const Rows& rows)
{
    return sheetOf(u"班次"_s, {u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"结束"_s, u"需求人数"_s, u"所属街镇"_s},
                   rows);
}

formats::OutSheet assignmentSheet(const Rows& rows)
{
    return sheetOf(u"派遣"_s,
                   {u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"证件号码"_s, u"状态"_s, u"姓名"_s, u"所属街镇"_s},
                   rows);
}

formats::OutSheet hoursSheet(const Rows& rows)
{
    return sheetOf(u"时长"_s, {u"证件号码"_s, u"岗位名称"_s, u"点位"_s, u"日期"_s, u"签到"_s, u"签退"_s}, rows);
}

formats::OutSheet trainingSheet(const Rows& rows)
{
    return sheetOf(u"培训"_s, {u"证件号码"_s, u"课程"_s, u"日期"_s, u"结果"_s}, rows);
}

formats::OutSheet itemSheet(const Rows& rows)
{
    return sheetOf(u"物资"_s, {u"物资名称"_s, u"规格"_s, u"单位"_s}, rows);
}

formats::OutSheet movementSheet(const Rows& rows)
{
    return sheetOf(u"出入库"_s, {u"日期"_s, u"类型"_s, u"物资名称"_s, u"规格"_s, u"数量"_s, u"仓库"_s}, rows);
}

/// Two people on a shift, one trained, one served; masks taken in and out. Each list refers to those before it, and the
/// file names the last list first.
std::vector<formats::OutSheet> wholeOffice()
{
    const QString one = numberOf(1);
    const QString two = numberOf(2);
    return {movementSheet({{kDay, u"入库"_s, u"口罩"_s, u"N95"_s, u"100"_s, u"主仓"_s},
                           {kDay, u"出库"_s, u"口罩"_s, u"N95"_s, u"5"_s, u"主仓"_s}}),
            itemSheet({{u"口罩"_s, u"N95"_s, u"只"_s}}),
            trainingSheet({{one, u"岗前培训"_s, kDay, u"合格"_s}}),
            hoursSheet({{two, u"测温"_s, u"南广场"_s, kDay, u"08:00"_s, u"12:00"_s}}),
            assignmentSheet({{u"测温"_s, u"南广场"_s, kDay, u"08:00"_s, one, u"已接受"_s, u"甲乙"_s, {}},
                             {u"测温"_s, u"南广场"_s, kDay, u"08:00"_s, two, u"已服务"_s, u"丙丁"_s, {}}}),
            shiftSheet({{u"测温"_s, u"南广场"_s, kDay, u"08:00"_s, u"16:00"_s, u"2"_s, u"天目西路街道"_s}}),
            postSheet({{u"测温"_s, u"测温验码"_s, u"南广场"_s, u"天目西路街道"_s}}),
            peopleSheet({{u"甲乙"_s, one, u"19900000001"_s}, {u"丙丁"_s, two, u"19900000002"_s}})};
}

struct BookDesk : ImportDesk
{
    QString book(const std::vector<formats::OutSheet>& sheets, const QString& name = u"book.xlsx"_s)
    {
        formats::writeXlsx(path(name), sheets, silent);
        return path(name);
    }
    WorkbookReport take(const QString& file, const WorkbookOptions& options = {})
    {
        auto report = importWorkbook(*ws, file, options, silent);
        if (!report)
            FAIL(report.problems().front().text.toStdString());
        return std::move(report).value();
    }
    /// All lists in full, a text a row.
    [[nodiscard]] QStringList everything() const
    {
        QStringList all;
        for (std::size_t kind = 0; kind < EnumWords<ListKind>::words.size(); ++kind) {
            const Listing list = listing(*ws, ListKind(kind), {.fullIds = true}).value();
            QStringList rows;
            for (const QStringList& row : list.rows)
                rows << wordOf(ListKind(kind)) + u'|' + row.join(u'|');
            rows.sort();
            all += rows;
        }
        return all;
    }
};

/// "volunteers 2+0=0!0": added, updated, unchanged, rejected.
QString countsOf(const ImportReport& r)
{
    CHECK(r.read == r.added + r.updated + r.unchanged + r.rejected);
    return u"%1 %2+%3=%4!%5"_s.arg(wordOf(r.kind)).arg(r.added).arg(r.updated).arg(r.unchanged).arg(r.rejected);
}

QStringList counts(const WorkbookReport& report)
{
    QStringList texts;
    for (const SheetReport& one : report.sheets)
        texts += countsOf(one.report);
    return texts;
}

std::string why(const WorkbookReport& report)
{
    QStringList texts;
    for (const SkippedSheet& one : report.skipped)
        texts += one.sheet + u':' + one.code;
    return texts.join(u' ').toStdString();
}

using Lists = std::vector<std::pair<ImportKind, formats::OutSheet>>;

/// Lists that refer to one another and to what is not there, with rows said twice and rows nobody can take.
class RandomOffice
{
public:
    explicit RandomOffice(unsigned seed) : m_random(seed) {}

    /// In the order of references, none without rows.
    Lists lists()
    {
        Lists all{{ImportKind::Volunteers, peopleSheet(rows(6, &RandomOffice::person), u"东片"_s)},
                  {ImportKind::Volunteers, peopleSheet(rows(6, &RandomOffice::person), u"西片"_s)},
                  {ImportKind::Posts, postSheet(rows(5, &RandomOffice::post))},
                  {ImportKind::Shifts, shiftSheet(rows(6, &RandomOffice::shift))},
                  {ImportKind::Assignments, assignmentSheet(rows(8, &RandomOffice::assignment))},
                  {ImportKind::Hours, hoursSheet(rows(6, &RandomOffice::served))},
                  {ImportKind::Training, trainingSheet(rows(4, &RandomOffice::trained))},
                  {ImportKind::Items, itemSheet(rows(4, &RandomOffice::item))},
                  {ImportKind::Movements, movementSheet(rows(6, &RandomOffice::movement))}};
        std::erase_if(all, [](const auto& one) { return one.second.rows.empty(); });
        return all;
    }
    /// The sheets in any order, but those of one kind as they were: they are taken in the order of the file.
    std::vector<formats::OutSheet> shuffled(const Lists& lists)
    {
        std::vector<formats::OutSheet> sheets;
        for (const auto& [kind, sheet] : lists)
            sheets.push_back(sheet);
        std::shuffle(sheets.begin(), sheets.end(), m_random);
        const auto at = [&](const QString& name) {
            return std::find_if(sheets.begin(), sheets.end(), [&](const auto& one) { return one.name == name; });
        };
        if (at(u"西片"_s) < at(u"东片"_s) && at(u"东片"_s) != sheets.end())
            std::iter_swap(at(u"西片"_s), at(u"东片"_s));
        return sheets;
    }

private:
    int pick(int most) { return std::uniform_int_distribution(0, most - 1)(m_random); }
    Rows rows(int most, QStringList (RandomOffice::*row)())
    {
        Rows all;
        for (int i = pick(most); i > 0; --i)
            all.push_back((this->*row)());
        return all;
    }
    QString someone() { return pick(8) == 0 ? u"77"_s : numberOf(pick(6)); }
    QString day() { return QDate(2022, 4, 15).addDays(pick(3)).toString(Qt::ISODate); }
    QString named(const QString& what) { return what + QString::number(pick(2)); }
    QString hour() { return u"%1:00"_s.arg(8 + pick(3), 2, 10, QChar(u'0')); }
    QStringList person() { return {u"甲%1"_s.arg(QChar(u'乙' + pick(6))), someone(), u"1990000000%1"_s.arg(pick(3))}; }
    QStringList post()
    {
        return {named(u"岗位"_s), u"测温验码"_s, named(u"点位"_s), pick(2) == 0 ? u"彭浦镇"_s : u"北站街道"_s};
    }
    QStringList shift()
    {
        return {named(u"岗位"_s), named(u"点位"_s), day(), hour(), u"16:00"_s, QString::number(pick(4)), {}};
    }
    QStringList assignment()
    {
        return {named(u"岗位"_s), named(u"点位"_s), day(), hour(), someone(), u"已接受"_s, {}, {}};
    }
    QStringList served() { return {someone(), named(u"岗位"_s), named(u"点位"_s), day(), hour(), u"12:00"_s}; }
    QStringList trained() { return {someone(), named(u"课程"_s), day(), u"合格"_s}; }
    QStringList item() { return {named(u"物资"_s), named(u"规格"_s), u"只"_s}; }
    QStringList movement()
    {
        return {day(), u"入库"_s, named(u"物资"_s), named(u"规格"_s), QString::number(1 + pick(3)), u"主仓"_s};
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("A workbook is taken whole, in the order of its references, as one unit of work", "[import][workbook]")
{
    BookDesk desk;
    const QString file = desk.book(wholeOffice());
    const qint64 entries = desk.journalEntries();
    const QStringList all{u"volunteers 2+0=0!0"_s, u"posts 1+0=0!0"_s,    u"shifts 1+0=0!0"_s, u"assignments 2+0=0!0"_s,
                          u"hours 1+0=0!0"_s,      u"training 1+0=0!0"_s, u"items 1+0=0!0"_s,  u"movements 2+0=0!0"_s};

    // A try tells the same and leaves nothing.
    const QStringList before = desk.everything();
    CHECK(counts(desk.take(file, {.dryRun = true})) == all);
    CHECK(desk.journalEntries() == entries);
    CHECK(desk.everything() == before);

    const WorkbookReport taken = desk.take(file);
    CHECK(counts(taken) == all);
    CHECK(taken.skipped.empty());
    CHECK(desk.journalEntries() == entries + 1);
    CHECK(desk.rows(u"service_record"_s) == 1);
    CHECK(desk.ws->read().number(u"SELECT count(*) FROM service_record WHERE shift <> ''"_s) == 1);

    const WorkbookReport again = desk.take(file);
    CHECK(again.changes.isEmpty());
    CHECK(desk.journalEntries() == entries + 1);

    // Lines of the ledger are never removed; without them the undo leaves nothing.
    BookDesk other;
    auto sheets = wholeOffice();
    sheets.erase(sheets.begin());
    const auto empty = other.everything();
    const WorkbookReport undone = other.take(other.book(sheets));
    CHECK(other.everything() != empty);
    REQUIRE(undoEntry(*other.ws, undone.changes.entry).ok());
    CHECK(other.everything() == empty);
}

TEST_CASE("Sheets that are no list, or could be several, are passed over with the reason", "[import][workbook]")
{
    BookDesk desk;
    const Rows person{{u"甲乙"_s, numberOf(1), u"19900000001"_s}};
    const WorkbookReport report = desk.take(desk.book(
        {sheetOf(u"说明"_s, {u"本表由各街镇填写"_s}, {{u"月底前报"_s}}),
         sheetOf(u"组织"_s, {u"名称"_s, u"联系人"_s, u"单位"_s}, {{u"甲"_s, u"乙"_s, u"丙"_s}}),
         sheetOf(u"哪一种"_s, {u"证件号码"_s, u"岗位名称"_s, u"点位"_s, u"日期"_s, u"开始"_s, u"结束"_s},
                 {{numberOf(1), u"测温"_s, u"南广场"_s, kDay, u"08:00"_s, u"12:00"_s}}),
         sheetOf(u"两个手机"_s, {u"姓名"_s, u"证件号码"_s, u"手机"_s, u"联系电话"_s},
                 {{u"甲乙"_s, numberOf(1), u"19900000001"_s, u"19900000002"_s}}),
         sheetOf(u"缺列"_s, {u"岗位名称"_s, u"点位"_s, u"所属街镇"_s}, {{u"测温"_s, u"南广场"_s, u"彭浦镇"_s}}),
         peopleSheet(person)}));
    CHECK(why(report) == "说明:header_not_found 组织:header_not_found 哪一种:ambiguous_kind 两个手机:ambiguous_columns "
                         "缺列:header_incomplete");
    CHECK(report.skipped[2].why.contains(u"assignments, hours"_s));
    CHECK(report.skipped[4].why.contains(u"类别"_s));
    CHECK(counts(report) == QStringList{u"volunteers 1+0=0!0"_s});
}

TEST_CASE("A file without any known sheet is refused with what each of them lacks", "[import][workbook]")
{
    BookDesk desk;
    const auto none = importWorkbook(*desk.ws, desk.book({sheetOf(u"天气"_s, {u"晴"_s, u"雨"_s}, {{u"1"_s, u"2"_s}})}),
                                     {}, desk.silent);
    REQUIRE(!none.ok());
    CHECK(none.problems().front().code == u"no_known_sheet");
    CHECK(none.problems().front().text.contains(u"天气"_s));
    const auto missing = importWorkbook(*desk.ws, desk.path(u"nowhere.xlsx"_s), {}, desk.silent);
    REQUIRE(!missing.ok());
    CHECK(missing.problems().front().code == u"no_such_file");
    CHECK(counts(desk.take(desk.file(u"people.csv"_s, u"姓名,证件号码\n甲乙,%1\n"_s.arg(numberOf(1))))) ==
          QStringList{u"volunteers 1+0=0!0"_s});
}

TEST_CASE("A workbook that is stopped or must be whole leaves everything as it was", "[import][workbook]")
{
    struct Stop final : Progress
    {
        int sheets = 0;
        void report(qint64, qint64 total, const QString&) override
        {
            if (total > 0 && ++sheets == 2)
                throw Cancelled{};
        }
    } stop;
    BookDesk desk;
    const QString file = desk.book(wholeOffice());
    const QStringList before = desk.everything();
    const qint64 entries = desk.journalEntries();
    CHECK_THROWS_AS(importWorkbook(*desk.ws, file, {}, stop), Cancelled);
    CHECK(stop.sheets == 2);
    CHECK(desk.everything() == before);

    auto bad = wholeOffice();
    bad.back().rows.push_back({u"戊己"_s, u"123"_s, {}});
    const auto whole = importWorkbook(*desk.ws, desk.book(bad, u"bad.xlsx"_s), {.allOrNothing = true}, desk.silent);
    REQUIRE(!whole.ok());
    CHECK(whole.problems().front().text.contains(u"志愿者"_s));
    CHECK(desk.everything() == before);
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("The refused rows of a workbook come back in a workbook that can be corrected and taken",
          "[import][workbook]")
{
    BookDesk desk;
    auto sheets = wholeOffice();
    sheets.back().rows[1][1] = u"123"_s; // 丙丁: so nothing that names 丙丁 can be taken either
    const WorkbookReport report = desk.take(desk.book(sheets));
    CHECK(counts(report) == QStringList{u"volunteers 1+0=0!1"_s, u"posts 1+0=0!0"_s, u"shifts 1+0=0!0"_s,
                                        u"assignments 1+0=0!1"_s, u"hours 0+0=0!1"_s, u"training 1+0=0!0"_s,
                                        u"items 1+0=0!0"_s, u"movements 2+0=0!0"_s});
    writeErrorWorkbook(report, desk.path(u"errors.xlsx"_s));
    const formats::Workbook errors = formats::readWorkbook(desk.path(u"errors.xlsx"_s), {}, desk.silent).value();
    CHECK(errors.sheetNames == QStringList{u"志愿者"_s, u"派遣"_s, u"时长"_s});
    CHECK(errors.sheets[0].rows[1][1].text == u"123"_s);

    std::vector<formats::OutSheet> corrected;
    for (const formats::Sheet& sheet : errors.sheets) {
        formats::OutSheet out;
        out.name = sheet.name;
        for (const formats::Cell& cell : sheet.rows[0])
            out.columns.push_back({cell.text});
        for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
            QStringList row;
            for (const formats::Cell& cell : sheet.rows[i])
                row << (cell.text == u"123"_s ? numberOf(2) : cell.text);
            out.rows.push_back(row);
        }
        corrected.push_back(out);
    }
    CHECK(counts(desk.take(desk.book(corrected, u"corrected.xlsx"_s))) ==
          QStringList{u"volunteers 1+0=0!0"_s, u"assignments 1+0=0!0"_s, u"hours 1+0=0!0"_s});
}

TEST_CASE("A workbook needs the rights over all of its lists", "[import][workbook][access]")
{
    test::GuardedDesk desk;
    const QTemporaryDir folder;
    NoProgress silent;
    const QString file = folder.filePath(u"book.xlsx"_s);
    auto sheets = wholeOffice();
    formats::writeXlsx(file, sheets, silent);
    desk.become(u"小王"_s, u"entry:volunteers"_s);
    const auto refused = importWorkbook(*desk.ws, file, {}, silent);
    REQUIRE(!refused.ok());
    CHECK(refused.problems().front().code == u"not_allowed");
    formats::writeXlsx(file, {sheets.back()}, silent);
    CHECK(importWorkbook(*desk.ws, file, {}, silent).ok());
}

TEST_CASE("Importing a workbook gives what importing its sheets one by one gives", "[import][workbook]")
{
    RandomOffice office(GENERATE(range(1U, 13U)));
    const Lists lists = office.lists();
    BookDesk apart;
    QStringList apartCounts;
    for (const auto& [kind, sheet] : lists)
        apartCounts += countsOf(apart.import(kind, apart.book({sheet}, u"one.xlsx"_s)));
    BookDesk together;
    const QString file = together.book(office.shuffled(lists));
    CHECK(counts(together.take(file, {.dryRun = true})) == apartCounts);
    CHECK(counts(together.take(file)) == apartCounts);
    CHECK(together.everything() == apart.everything());
}
