// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/exports.h"

#include "core/base/pinyin.h"
#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "tests/core/usecases/sheets/import/import_desk.h"
#include "tests/support/desk.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPerson = u"310199198505050019"_s; // as ImportDesk::fill made it

/// Ends the program as by kill -9 while a look at somebody's data is being noted: just before it is kept, or just
/// after.
class Killer final : public storage::WriteObserver
{
public:
    explicit Killer(bool whenNoted) : m_whenNoted(whenNoted) {}
    void began(storage::Connection&) override {}
    void beforeCommit(storage::Connection&, const std::vector<JournalChange>& changes) override
    {
        m_isLook = std::any_of(changes.begin(), changes.end(),
                               [](const JournalChange& c) { return c.action == ChangeAction::Read; });
        if (m_isLook && !m_whenNoted)
            ::kill(::getpid(), SIGKILL);
    }
    void ended(storage::Connection&) override
    {
        if (m_isLook)
            ::kill(::getpid(), SIGKILL);
    }

private:
    bool m_whenNoted;
    bool m_isLook = false;
};

void fillAll(ImportDesk& desk)
{
    desk.fill();
    (void)desk.importText(
        ImportKind::Volunteers,
        u"姓名,证件类型,证件号码,性别,出生日期,街道,居委,技能,语种,队伍,每日最长时长,备注,住址\n"
        "戊己,护照,X12345678,女,1990-01-02,彭浦新村街道,彭浦新村第一居委会,急救、护士,英语(六级),红马甲队,100分钟,=1+1,某路1号\n"_s);
    (void)desk.importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,联系电话,所需技能,风险等级\n"
                                             "登记,排查登记,南广场,彭浦新村街道,021-00000000,急救,高\n"_s);
    (void)desk.importText(ImportKind::Assignments, u"岗位名称,点位,日期,开始,证件号码,状态\n"
                                                   "测温,南广场,2022-04-18,20:00,%1,已接受\n"_s.arg(kPerson));
    (void)desk.importText(ImportKind::Hours,
                          u"证件号码,岗位名称,点位,日期,签到,签退,服务时长,凭证号\n"
                          "%1,测温,南广场,2022-04-18,20:05,次日08:00,,\n%1,,,2022-04-17,,,100分钟,7\n"_s.arg(kPerson));
    (void)desk.importText(ImportKind::Training,
                          u"证件号码,课程,版本,日期,结果\n%1,防护培训,第八版,2022-04-01,合格\n"_s.arg(kPerson));
    (void)desk.importText(ImportKind::Items, u"物资名称,规格,单位,安全库存\n手套,大号,双,10\n"_s);
    (void)desk.importText(ImportKind::Movements,
                          u"日期,类型,物资名称,数量,仓库,批号,价值\n"
                          "2022-04-18,入库,手套,50,总库,A1,12.5\n2022-04-18,盘点,手套,-3,总库,A1,\n"_s);
    (void)desk.importText(ImportKind::GapReports, u"所属街镇,所属社区,岗位名称,需求人数,缺口人数,联系人,联系电话\n"
                                                  "彭浦新村街道,彭浦新村第一,测温,10,4,甲乙,19900000001\n"_s);
}

} // namespace

TEST_CASE("A list with full numbers is noted with its reason, and without one there is no file", "[export]")
{
    test::Desk desk;
    desk.person(u"测试甲"_s);
    const QTemporaryDir out;
    const QString path = out.filePath(u"full.csv"_s);
    const Listing list = listing(*desk.ws, ListKind::Volunteers, {.fullIds = true}).value();
    CHECK(exportInFull(*desk.ws, ListKind::Volunteers, list, path, u" "_s).problems().at(0).code ==
          u"reason_required"_s);
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(exportInFull(*desk.ws, ListKind::Volunteers, list, path, u"投保"_s).ok());
    CHECK(QFile::exists(path));
    const JournalEntry last = journalOf(desk.ws->database().read()).back();
    CHECK(last.verb == u"export.full"_s);
    CHECK(last.reason == u"投保"_s);
    CHECK(last.changes.at(0).action == ChangeAction::Read);
    CHECK_THROWS_AS(exportInFull(*desk.ws, ListKind::Volunteers, list, u"/no/such/folder/x.csv"_s, u"投保"_s), Failure);
    CHECK(journalOf(desk.ws->database().read()).back() == last);
}

TEST_CASE("Killed at any moment, a program leaves no list with full numbers that nobody answers for", "[export][file]")
{
    for (const bool isNoted : {false, true}) {
        test::Desk desk;
        desk.person(u"测试甲"_s);
        const QString path = desk.folder.filePath(u"full.csv"_s);
        const std::size_t before = journalOf(desk.ws->database().read()).size();
        desk.ws.reset();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock,
                                            std::make_shared<Killer>(isNoted));
            const Listing list = listing(*ws, ListKind::Volunteers, {.fullIds = true}).value();
            (void)exportInFull(*ws, ListKind::Volunteers, list, path, u"投保"_s);
            ::_exit(0);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        CHECK_FALSE(QFile::exists(path));
        desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
        const auto entries = journalOf(desk.ws->database().read());
        const auto noted = std::count_if(entries.begin() + std::ptrdiff_t(before), entries.end(),
                                         [](const JournalEntry& e) { return e.verb == u"export.full"_s; });
        CHECK(noted == (isNoted ? 1 : 0));
    }
}

TEST_CASE("A list with full numbers over the workspace itself is neither written nor noted", "[export][file]")
{
    test::Desk desk;
    desk.person(u"测试甲"_s);
    const Listing list = listing(*desk.ws, ListKind::Volunteers, {.fullIds = true}).value();
    const JournalEntry last = journalOf(desk.ws->database().read()).back();
    CHECK_THROWS_AS(exportInFull(*desk.ws, ListKind::Volunteers, list, desk.file(), u"投保"_s), Failure);
    CHECK(journalOf(desk.ws->database().read()).back() == last);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("Every list exported with full numbers is read back without a change", "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    const qint64 entries = desk.journalEntries();
    for (int i = 0; i < 9; ++i) {
        const auto kind = static_cast<ListKind>(i);
        const auto list = listing(*desk.ws, kind, {.fullIds = true});
        REQUIRE(list.ok());
        CAPTURE(wordOf(kind).toStdString());
        CHECK_FALSE(list->rows.empty());
        for (const QString& name : {u"out.xlsx"_s, u"out.csv"_s}) {
            exportListing(*list, listTitle(kind), desk.path(name));
            const ImportReport report = desk.import(static_cast<ImportKind>(i), desk.path(name));
            CHECK(codes(report.problems) == "");
            CHECK(report.unchanged == qint64(list->rows.size()));
        }
    }
    CHECK(desk.journalEntries() == entries);
}

TEST_CASE("Lists mask numbers and phones unless asked for in full", "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    const auto list = listing(*desk.ws, ListKind::Volunteers, {.search = u"甲乙"_s});
    REQUIRE(list->rows.size() == 1);
    const QString line = list->rows[0].join(u'|');
    CHECK(line.contains(u"31****************"_s));
    CHECK(line.contains(u"199****0001"_s));
    CHECK_FALSE(line.contains(kPerson));
    const auto other = listing(*desk.ws, ListKind::Volunteers, {.search = u"戊己"_s});
    REQUIRE(other->rows.size() == 1);
    CHECK(other->rows[0].contains(u"***"_s));
    CHECK_FALSE(other->rows[0].contains(u"某路1号"_s));
    CHECK(list->keys.contains(u"document_number"_s));
    CHECK(list->keys.size() == list->titles.size());
}

TEST_CASE("Lists are narrowed by search, place, time and number", "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    const auto count = [&](ListKind kind, const ListQuery& query) {
        return int(listing(*desk.ws, kind, query)->rows.size());
    };
    CHECK(count(ListKind::Volunteers, {}) == 3);
    CHECK(count(ListKind::Volunteers, {.search = u"jy"_s}) == 1);
    CHECK(count(ListKind::Volunteers, {.limit = 2}) == 2);
    CHECK(count(ListKind::Posts, {.search = u"登记"_s}) == 1);
    CHECK(count(ListKind::Posts, {.search = u"dengji"_s}) == 1);
    CHECK(count(ListKind::Posts, {.search = u"登記"_s}) == 1);
    CHECK(count(ListKind::Shifts, {}) == 2);
    CHECK(count(ListKind::Shifts, {.period = dayOf(QDate(2022, 4, 19))}) == 1);
    CHECK(count(ListKind::Stock, {}) == 1);
    CHECK(listing(*desk.ws, ListKind::Stock, {})->rows[0].contains(u"47"_s));
    CHECK(count(ListKind::Sites, {}) == 2);
    CHECK(count(ListKind::Teams, {}) == 1);
    CHECK(count(ListKind::Organisations, {}) == 0);
    const auto unknown = listing(*desk.ws, ListKind::Posts, {.scope = u"999999"_s});
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.problems()[0].code == u"unknown_division"_s);
}

TEST_CASE("Every list with names is searched by readings, and a masked number by its end or whole", "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    for (std::size_t i = 0; i < EnumWords<ListKind>::words.size(); ++i) {
        const auto kind = static_cast<ListKind>(i);
        CAPTURE(wordOf(kind).toStdString());
        const auto all = listing(*desk.ws, kind, {.fullIds = true});
        REQUIRE(all.ok());
        if (all->rows.empty())
            continue;
        const qsizetype name = all->keys.indexOf(QRegularExpression(u"^(name|post|item|site|course)$"_s));
        REQUIRE(name >= 0);
        const QString keys = pinyinKeys(all->rows.front()[name]).full.section(u' ', 0, 0);
        INFO(keys.toStdString());
        CHECK_FALSE(listing(*desk.ws, kind, {.search = keys})->rows.empty());
        CHECK(listing(*desk.ws, kind, {.search = u"qqqq"_s})->rows.empty());
    }
    const auto count = [&](const QString& typed) {
        return int(listing(*desk.ws, ListKind::Assignments, {.search = typed})->rows.size());
    };
    CHECK(count(kPerson.right(4)) == 1);
    CHECK(count(kPerson) == 1);
    CHECK(count(kPerson.mid(6, 8)) == 0);
    CHECK(count(kPerson.right(5)) == 0);
}

TEST_CASE("A masked list that comes back leaves what is stored, and of unknown records says that it is masked",
          "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    for (const auto& [list, kind] :
         {std::pair(ListKind::Posts, ImportKind::Posts), std::pair(ListKind::GapReports, ImportKind::GapReports)}) {
        const QString path = desk.path(u"masked.csv"_s);
        exportListing(listing(*desk.ws, list, {}).value(), listTitle(list), path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(file.readAll().contains("**"));
        file.close();
        const ImportReport again = desk.import(kind, path);
        CHECK(codes(again.problems) == "");
        CHECK(again.unchanged == again.read);
        ImportDesk other;
        const ImportReport foreign = other.import(kind, path);
        CHECK(codes(foreign.problems).find("masked_number") != std::string::npos);
    }
    // Another number behind the mask is no sign that it is unchanged.
    CHECK(codes(desk.importText(ImportKind::Posts, u"岗位名称,类别,点位,所属街镇,联系电话\n"
                                                   "登记,排查登记,南广场,彭浦新村街道,199****0000\n"_s)
                    .problems) == "masked_number");
    const QString people = desk.path(u"people.csv"_s);
    exportListing(listing(*desk.ws, ListKind::Volunteers, {}).value(), listTitle(ListKind::Volunteers), people);
    const ImportReport masked = desk.import(ImportKind::Volunteers, people);
    CHECK(masked.rejected == 3);
    CHECK(codes(masked.problems) == "masked_number masked_number masked_number");
}

TEST_CASE("Each row of a list says which record it is", "[export]")
{
    ImportDesk desk;
    fillAll(desk);
    for (const auto& [kind, table] :
         {std::pair(ListKind::Volunteers, u"volunteer"_s), std::pair(ListKind::Posts, u"post"_s),
          std::pair(ListKind::Shifts, u"shift"_s), std::pair(ListKind::Assignments, u"assignment"_s),
          std::pair(ListKind::Hours, u"service_record"_s), std::pair(ListKind::Training, u"training_record"_s),
          std::pair(ListKind::Items, u"item"_s), std::pair(ListKind::Movements, u"movement"_s),
          std::pair(ListKind::GapReports, u"gap_report"_s), std::pair(ListKind::Teams, u"team"_s),
          std::pair(ListKind::Sites, u"site"_s)}) {
        const Listing list = listing(*desk.ws, kind, {}).value();
        REQUIRE(list.ids.size() == qsizetype(list.rows.size()));
        CHECK_FALSE(list.ids.isEmpty());
        for (const QString& id : list.ids)
            CHECK(desk.ws->read().number(u"SELECT COUNT(*) FROM %1 WHERE id = :id AND gone = 0"_s.arg(table),
                                         {{u":id"_s, id}}) == 1);
    }
}
