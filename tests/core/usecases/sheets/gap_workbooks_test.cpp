// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks of a gap collection: what is on them, and how they come back.

#include "core/storage/queries/gap_collections.h"
#include "core/storage/schema/gap_collection.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/gap_office.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<GapReport> reportsIn(const GapOffice& office)
{
    return office.ws->read().all(storage::gapReportTable(), {}, {}, u"ORDER BY division, post_name"_s);
}

GapRequest requestOf(GapOffice& office, const QString& division)
{
    const auto all = office.ws->read().all(storage::gapRequestTable(), u"division = :d"_s, {{u":d"_s, division}});
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("Each community gets its posts, what the roster says and the numbers to know them by", "[gapbook]")
{
    GapOffice office;
    const auto made = office.tryMake();
    REQUIRE(made.ok());
    CHECK(made->files.size() == 2);
    CHECK(made->lines == 3);
    const GapFile file = office.read(made->files.back()); // by code: 016 before 020
    REQUIRE(file.rows.size() == 2);
    CHECK(file.rows[0][file.column(u"岗位名称"_s)] == u"测温"_s);
    CHECK(file.rows[0][file.column(u"所属社区"_s)] == u"彭浦新村第一居委会"_s);
    CHECK(file.rows[0][file.column(u"需求人数"_s)].isEmpty());
    // Three needed of whom one is there, and two more: 5, 1 and 2 + 2.
    CHECK(file.rows[0][file.column(u"系统核算（仅供参考）"_s)] == u"2 个班次：需求 5，到岗 1，缺口 4"_s);
    CHECK(file.rows[1][file.column(u"系统核算（仅供参考）"_s)] == u"本时段未排班"_s);
    CHECK(file.rows[0][file.column(u"缺口编号"_s)] == gapReportId(made->collection.id, office.gate.id).text());
    REQUIRE(file.ticket.size() == 5 + 2); // and a row a line
    CHECK(file.ticket[0][1] == made->collection.id.text());
    CHECK(file.ticket[1][1] == office.first);
    CHECK(requestOf(office, office.first).answer == GapAnswer::Waiting);
}

TEST_CASE("Workbooks that are there already are replaced only when that was said", "[gapbook]")
{
    GapOffice office;
    REQUIRE(office.tryMake().ok());
    const auto again = office.tryMake();
    REQUIRE_FALSE(again.ok());
    CHECK(again.problems().front().code == u"file_exists"_s);
    const auto forced = office.tryMake(true);
    REQUIRE(forced.ok());
    CHECK(forced->changes.isEmpty()); // it is the same collection
    GapWorkbookOrder order;
    order.wish = office.wish();
    order.folder = office.written(office.read(forced->files.front()));
    CHECK(makeGapWorkbooks(*office.ws, order, office.silent).problems().front().code == u"no_folder"_s);
}

TEST_CASE("A workbook whose files cannot be written is not noted", "[gapbook]")
{
    GapOffice office;
    GapWorkbookOrder order;
    order.wish = office.wish();
    order.folder = office.folder.filePath(u"shut"_s);
    REQUIRE(QDir().mkpath(order.folder));
    // A folder in a workbook's place: the second file fails after the first was written.
    const auto name = [&](const QString& division) {
        const auto made = office.tryMake(true);
        REQUIRE(made.ok());
        for (const QString& file : made->files) {
            if (file.contains(division))
                return QFileInfo(file).fileName();
        }
        return QString();
    };
    REQUIRE(QDir(order.folder).mkdir(name(office.first)));
    order.wish.deadline = at(20, 19); // another collection
    order.isForced = true;
    CHECK_THROWS(makeGapWorkbooks(*office.ws, order, office.silent));
    CHECK(office.ws->read().all(storage::gapCollectionTable()).size() == 1);
    CHECK(QDir(order.folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("Of what cannot be noted no workbook is left", "[gapbook]")
{
    GapOffice office;
    const auto made = office.tryMake();
    REQUIRE(made.ok());
    REQUIRE(withdrawGapCollections(*office.ws, {made->collection.id}, true, u"已解封"_s).ok());
    GapWorkbookOrder order;
    order.wish = office.wish();
    order.folder = office.folder.filePath(u"other"_s);
    CHECK(makeGapWorkbooks(*office.ws, order, office.silent).problems().front().code == u"withdrawn"_s);
    CHECK(QDir(order.folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("A workbook filled in is taken once, and is an answer", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    const ImportReport dry = office.take(file, true);
    CHECK(dry.added == 2);
    CHECK(reportsIn(office).empty());
    const ImportReport report = office.take(file);
    CHECK(codesOf(report.problems) == "");
    CHECK(codesOf(report.warnings) == "");
    CHECK(report.added == 2);
    const std::vector<GapReport> reports = reportsIn(office);
    REQUIRE(reports.size() == 2);
    const auto ofGate =
        std::find_if(reports.begin(), reports.end(), [&](const GapReport& r) { return r.post == office.gate.id; });
    REQUIRE(ofGate != reports.end());
    CHECK(ofGate->gap == 4);
    CHECK(ofGate->division == office.first);
    CHECK(ofGate->deadline == office.period.from);
    const GapRequest answered = requestOf(office, office.first);
    CHECK(answered.answer == GapAnswer::Workbook);
    CHECK(answered.answeredAt == office.ws->now());

    office.clock.advance(60'000);
    const ImportReport again = office.take(file);
    CHECK(again.unchanged == 2);
    CHECK(again.changes.isEmpty());
    file.fill(1, 3, 2, 1);
    const ImportReport changed = office.take(file);
    CHECK(changed.updated == 1);
    CHECK(changed.unchanged == 1);
    CHECK(reportsIn(office).size() == 2);
    CHECK(requestOf(office, office.first).answeredAt == office.ws->now());

    REQUIRE(undoEntry(*office.ws, changed.changes.entry).ok());
    REQUIRE(undoEntry(*office.ws, report.changes.entry).ok());
    CHECK(reportsIn(office).empty());
    CHECK(requestOf(office, office.first).answer == GapAnswer::Waiting);
}

TEST_CASE("Numbers travel with their rows when somebody sorts them", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    std::swap(file.rows[0], file.rows[1]);
    CHECK(office.take(file).added == 2);
    const auto gate = office.ws->read().find(
        storage::gapReportTable(),
        gapReportId(office.ws->read().all(storage::gapCollectionTable()).front().id, office.gate.id).text());
    REQUIRE(gate);
    CHECK(gate->needed == 5);
}

TEST_CASE("A number that is not that of the names beside it is refused with row and column", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    // Sorted without the hidden column.
    std::swap(file.at(0, u"缺口编号"_s), file.at(1, u"缺口编号"_s));
    const ImportReport report = office.take(file);
    CHECK(report.rejected == 2);
    REQUIRE_FALSE(report.problems.empty());
    CHECK(report.problems.front().code == u"id_differs"_s);
    CHECK(report.problems.front().row == 2);
    CHECK(report.problems.front().column == u"岗位名称"_s);
    CHECK(codesOf(report.warnings) == "no_answer");
    CHECK(requestOf(office, office.first).answer == GapAnswer::Waiting);

    GapFile damaged = office.filled();
    damaged.at(0, u"缺口编号"_s) = u"3.1E+17"_s;
    damaged.at(1, u"缺口编号"_s) = Id<GapReport>::make().text();
    CHECK(codesOf(office.take(damaged).problems) == "bad_id foreign_id");
}

TEST_CASE("A post renamed while its workbook was away is known by the name it was handed out with", "[gapbook]")
{
    GapOffice office;
    const GapFile file = office.filled();
    Post renamed = office.gate;
    renamed.name = u"测温验码"_s;
    office.put(storage::postTable(), renamed);
    CHECK(office.take(file).added == 2);
    GapFile other = office.filled();
    CHECK(other.at(0, u"岗位名称"_s) == u"测温验码"_s);
    other.at(0, u"岗位名称"_s) = u"测温"_s; // this one was handed out under the new name
    CHECK(codesOf(office.take(other).problems) == "id_differs");
}

TEST_CASE("Without their numbers rows are known by division, post and site", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.at(0, u"缺口编号"_s).clear();
    file.at(1, u"缺口编号"_s).clear();
    const ImportReport report = office.take(file);
    CHECK(report.added == 2);
    CHECK(codesOf(report.warnings) == "ids_missing");
    for (const GapReport& r : reportsIn(office))
        CHECK((r.post == office.gate.id || r.post == office.queue.id));
    CHECK(office.take(office.filled()).unchanged == 2); // with their numbers they are the same
}

TEST_CASE("A post of one name at two sites must say at which", "[gapbook]")
{
    GapOffice office;
    office.post(u"引导"_s, office.first);
    GapFile file = office.read(office.made(office.first));
    REQUIRE(file.rows.size() == 3);
    for (std::size_t row = 0; row < 3; ++row) {
        file.fill(row, 1, 0, 1);
        file.at(row, u"缺口编号"_s).clear();
        if (file.at(row, u"岗位名称"_s) == u"引导"_s)
            file.at(row, u"点位"_s).clear();
    }
    const ImportReport report = office.take(file);
    CHECK(codesOf(report.problems) == "ambiguous_post ambiguous_post");
    CHECK(report.added == 1);
}

TEST_CASE("A row added at the end is a new line, the same one when it comes again", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.rows.push_back(QStringList(file.titles.size(), QString()));
    file.at(2, u"岗位名称"_s) = u"心理疏导"_s;
    file.at(2, u"点位"_s) = u"活动室"_s;
    file.fill(2, 2, 0, 2);
    CHECK(office.take(file).added == 3);
    CHECK(office.take(file).unchanged == 3);
    // Written again it is on the workbook, with its number and its figures.
    const GapFile again = office.read(office.made(office.first));
    REQUIRE(again.rows.size() == 3);
    const auto added = std::find_if(again.rows.begin(), again.rows.end(), [&](const QStringList& row) {
        return row[again.column(u"岗位名称"_s)] == u"心理疏导"_s;
    });
    REQUIRE(added != again.rows.end());
    CHECK(added->at(again.column(u"缺口人数"_s)) == u"2"_s);
    CHECK(office.take(again).unchanged == 3);
}

TEST_CASE("Rejected rows, corrected, still belong to what they were asked for", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.at(1, u"缺口编号"_s).clear();
    file.at(1, u"缺口人数"_s) = u"9"_s; // 2 needed, 2 present
    const ImportReport report = office.take(file);
    CHECK(codesOf(report.problems) == "gap_differs");
    const QString path = office.folder.filePath(u"errors.xlsx"_s);
    writeErrorSheet(report, path);
    GapFile corrected = office.read(path);
    REQUIRE(corrected.rows.size() == 1);
    corrected.at(0, u"缺口人数"_s) = u"0"_s;
    CHECK(office.take(corrected).added == 1);
    for (const GapReport& r : reportsIn(office))
        CHECK_FALSE(r.collection.isNull());
}

TEST_CASE("A row of another community belongs into its own workbook", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.at(1, u"所属街镇"_s) = u"310106016"_s;
    file.at(1, u"所属社区"_s) = office.other;
    file.at(1, u"缺口编号"_s).clear();
    const ImportReport report = office.take(file);
    CHECK(report.added == 1);
    CHECK(codesOf(report.problems) == "other_division");
    CHECK(report.problems.front().column == u"所属社区"_s);
}

TEST_CASE("Rows left blank are told and are no problem; a workbook left blank is no answer", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    for (const QString& title : {u"需求人数"_s, u"现有人数"_s, u"缺口人数"_s})
        file.at(1, title).clear();
    const ImportReport report = office.take(file);
    CHECK(report.read == 1);
    CHECK(report.rejected == 0);
    CHECK(codesOf(report.warnings) == "left_blank");
    const GapFile untouched = office.read(office.made(office.other));
    CHECK(codesOf(office.take(untouched).warnings) == "left_blank no_answer");
    CHECK(requestOf(office, office.other).answer == GapAnswer::Waiting);
}

TEST_CASE("A workbook that lost its hidden sheet is known by its numbers", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.ticket.clear();
    const ImportReport report = office.take(file);
    CHECK(report.added == 2);
    CHECK(codesOf(report.warnings) == "ticket_lost");
    CHECK(requestOf(office, office.first).answer == GapAnswer::Workbook);
}

TEST_CASE("Without hidden sheet and numbers it is a plain list", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    file.ticket.clear();
    file.at(0, u"缺口编号"_s).clear();
    file.at(1, u"缺口编号"_s).clear();
    CHECK(office.take(file).added == 2);
    CHECK(reportsIn(office).front().collection.isNull());
    CHECK(requestOf(office, office.first).answer == GapAnswer::Waiting);
}

TEST_CASE("A workbook of another workspace, or of a collection withdrawn, is refused as a whole", "[gapbook]")
{
    GapOffice office;
    GapFile file = office.filled();
    const Id<GapCollection> id = office.ws->read().all(storage::gapCollectionTable()).front().id;
    GapFile strange = file;
    strange.ticket[0][1] = Id<GapCollection>::make().text();
    CHECK(office.tryTake(office.written(strange)).problems().front().code == u"other_workspace"_s);
    GapFile notAsked = file;
    notAsked.ticket[1][1] = u"310106011001"_s;
    CHECK(office.tryTake(office.written(notAsked)).problems().front().code == u"other_workspace"_s);
    REQUIRE(withdrawGapCollections(*office.ws, {id}, true, u"疫情结束"_s).ok());
    CHECK(office.tryTake(office.written(file)).problems().front().code == u"withdrawn"_s);
    REQUIRE(withdrawGapCollections(*office.ws, {id}, false).ok());
    CHECK(office.tryTake(office.written(file)).ok());
}

TEST_CASE("A masked phone stands for the number that is known", "[gapbook]")
{
    GapOffice office;
    Post known = office.gate;
    known.contact = u"李测"_s;
    known.phone = u"19900000042"_s;
    office.put(storage::postTable(), known);
    GapFile file = office.filled();
    const std::size_t row = file.at(0, u"岗位名称"_s) == u"测温"_s ? 0 : 1;
    CHECK(file.at(row, u"联系人"_s) == u"李测"_s);
    CHECK(file.at(row, u"联系电话"_s) == u"199****0042"_s);
    // A row that is wrong elsewhere is not blamed for the mask it was handed out with.
    GapFile wrong = file;
    wrong.at(row, u"缺口人数"_s) = u"-1"_s;
    const ImportReport refused = office.take(wrong);
    CHECK(refused.rejected == 1);
    CHECK(codesOf(refused.problems).find("masked_number") == std::string::npos);
    CHECK(office.take(file).added == 1);
    for (const GapReport& r : reportsIn(office)) {
        if (r.post == office.gate.id)
            CHECK(r.phone == u"19900000042"_s);
    }
}

TEST_CASE("Late answers are taken and told", "[gapbook]")
{
    GapOffice office;
    const GapFile file = office.filled();
    office.clock.set(at(20, 20));
    const ImportReport report = office.take(file);
    CHECK(report.added == 2);
    CHECK(codesOf(report.warnings) == "late");
}

TEST_CASE("What was exported of a collection comes back to the same reports", "[gapbook][export]")
{
    GapOffice office;
    CHECK(office.take(office.filled()).added == 2);
    const QString path = office.folder.filePath(u"list.xlsx"_s);
    exportListing(listing(*office.ws, ListKind::GapReports, {.fullIds = true}).value(), u"缺口"_s, path);
    const auto again = office.tryTake(path);
    REQUIRE(again.ok());
    CHECK(again->unchanged == 2);
    CHECK(again->changes.isEmpty());
}

TEST_CASE("A street's workbook holds its communities and what sits on the street itself", "[gapbook]")
{
    GapOffice office;
    office.post(u"物资"_s, u"310106020"_s);
    GapWorkbookOrder order;
    order.wish = {u"310106020"_s, DivisionLevel::Street, office.period, office.deadline, false};
    order.folder = office.out();
    const auto made = makeGapWorkbooks(*office.ws, order, office.silent);
    REQUIRE(made.ok());
    REQUIRE(made->files.size() == 1);
    GapFile file = office.read(made->files.front());
    REQUIRE(file.rows.size() == 3);
    CHECK(file.at(0, u"岗位名称"_s) == u"物资"_s); // the street's own comes first
    CHECK(file.at(0, u"所属社区"_s).isEmpty());
    for (std::size_t row = 0; row < 3; ++row)
        file.fill(row, 2, 1, 1);
    const ImportReport report = office.take(file);
    CHECK(codesOf(report.problems) == "");
    CHECK(report.added == 3);
    CHECK(reportsIn(office).front().division == u"310106020"_s);
}

TEST_CASE("Workbooks kept from LibreOffice are read by the numbers and the sheet it hid", "[gapbook]")
{
    Desk desk;
    NoProgress silent;
    Site gate;
    gate.id = Id<Site>::make();
    gate.name = u"门口"_s;
    gate.division = u"310106020001"_s;
    desk.put(storage::siteTable(), gate);
    // The numbers in the files follow from these ids, and from what was asked.
    for (const auto& [id, name] : {std::pair(u"01800000-0000-7000-8000-000000000001"_s, u"测温"_s),
                                   std::pair(u"01800000-0000-7000-8000-000000000002"_s, u"引导"_s)}) {
        Post post;
        post.id = Id<Post>::fromText(id);
        post.site = gate.id;
        post.name = name;
        post.category = u"测温验码"_s;
        desk.put(storage::postTable(), post);
    }
    const auto started =
        startGapCollection(*desk.ws, {{}, DivisionLevel::Community, {at(21, 7), at(22, 7)}, at(20, 18), false});
    REQUIRE(started.ok());
    CHECK(started->collection.id.text() == u"3cf5ef03-a25f-5fc7-9124-399cfcdb9c22"_s);
    const QString fixtures = QStringLiteral(REDVEST_SOURCE_DIR "/tests/fixtures/");
    const auto xlsx = importFile(*desk.ws, ImportKind::GapReports, fixtures + u"gap_workbook.xlsx"_s, {}, silent);
    REQUIRE(xlsx.ok());
    CHECK(codesOf(xlsx->problems) == "");
    CHECK(codesOf(xlsx->warnings) == "");
    CHECK(xlsx->added == 3); // two posts, and a line written behind them
    const auto ods = importFile(*desk.ws, ImportKind::GapReports, fixtures + u"gap_workbook.ods"_s, {}, silent);
    REQUIRE(ods.ok());
    CHECK(codesOf(ods->problems) == "");
    CHECK(ods->unchanged == 3);
    CHECK(gapRequestRows(*desk.ws, started->collection.id).front().request.answer == GapAnswer::Workbook);
}

TEST_CASE("A workbook that LibreOffice saved comes back", "[.walk][gapbook][libreoffice]")
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty()) {
        WARN("LibreOffice is not installed");
        return;
    }
    GapOffice office;
    const QString made = office.made(office.first);
    for (const QString& kind : {u"ods"_s, u"xlsx"_s}) {
        CAPTURE(kind.toStdString());
        const QString to = office.folder.filePath(u"saved_"_s + kind);
        QProcess run;
        run.start(soffice, {u"--headless"_s, u"--norestore"_s,
                            u"-env:UserInstallation=file://"_s + office.folder.filePath(u"profile"_s),
                            u"--convert-to"_s, kind, u"--outdir"_s, to, made});
        REQUIRE(run.waitForFinished(120'000));
        const QString saved = QDir(to).filePath(QFileInfo(made).completeBaseName() + u'.' + kind);
        GapFile file = office.read(saved);
        REQUIRE(file.rows.size() == 2);
        CHECK(file.ticket.size() == 5 + 2);
        CHECK(codesOf(office.take(file, true).warnings) == "left_blank no_answer");
        // And as it is: nothing filled in, the numbers and the hidden sheet there.
        const auto report = office.tryTake(saved, true);
        REQUIRE(report.ok());
        CHECK(codesOf(report->warnings) == "left_blank no_answer");
        file.fill(0, 5, 1, 4);
        file.fill(1, 2, 2, 0);
        CHECK(office.take(file, true).added == 2);
    }
}
