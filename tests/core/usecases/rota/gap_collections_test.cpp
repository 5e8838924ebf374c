// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was asked for gaps, who has answered, and whom to ring up.

#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/figures/gap_differences.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/sheets/gap_office.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::string firstCode(const Problems& problems)
{
    return problems.empty() ? std::string() : problems.front().code.toStdString();
}

Id<GapRequest> requestAt(const GapOffice& office, Id<GapCollection> id, const QString& division)
{
    const auto found = gapRequestsCalled(*office.ws, id, {division});
    REQUIRE(found.ok());
    return found->front();
}

} // namespace

TEST_CASE("Two desks that ask for the same make one collection", "[gapbook]")
{
    GapOffice here;
    GapOffice there;
    const auto one = startGapCollection(*here.ws, here.wish());
    const auto other = startGapCollection(*there.ws, there.wish());
    REQUIRE(one.ok());
    REQUIRE(other.ok());
    CHECK(one->collection.id == other->collection.id);
    CHECK(one->divisions == QStringList{u"310106016001"_s, u"310106020001"_s});
    GapCollectionWish later = here.wish();
    later.deadline = at(20, 19);
    CHECK(startGapCollection(*here.ws, later)->collection.id != one->collection.id);
}

TEST_CASE("What nobody can be asked for is refused", "[gapbook]")
{
    GapOffice office;
    const auto refused = [&](auto change) {
        GapCollectionWish wish = office.wish();
        change(wish);
        return firstCode(startGapCollection(*office.ws, wish).problems());
    };
    CHECK(refused([](auto& w) { w.scope = u"999999"_s; }) == "unknown_division");
    CHECK(refused([](auto& w) { w.per = DivisionLevel::District; }) == "bad_level");
    CHECK(refused([](auto& w) {
              w.scope = u"310106020001"_s;
              w.per = DivisionLevel::Street;
          }) == "bad_level");
    CHECK(refused([](auto& w) { w.period = {at(22, 7), at(21, 7)}; }) == "empty_period");
    CHECK(refused([](auto& w) { w.deadline = {}; }) == "required");
    CHECK(refused([](auto& w) { w.deadline = at(20, 14); }) == "past");
    CHECK(refused([](auto& w) { w.scope = u"310106011"_s; }) == "nobody_to_ask");
    GapCollectionWish everybody = office.wish();
    everybody.scope = u"310106011"_s;
    everybody.withoutPosts = true;
    CHECK(startGapCollection(*office.ws, everybody)->divisions.size() > 1);
}

TEST_CASE("Who has not answered by the deadline is listed with whom to ring up", "[gapbook]")
{
    GapOffice office;
    Post known = office.far;
    known.contact = u"李测"_s;
    known.phone = u"19900000042"_s;
    office.put(storage::postTable(), known);
    const GapFile file = office.filled();
    const Id<GapCollection> id = gapCollectionRows(*office.ws).front().collection.id;
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).empty());
    office.clock.set(office.deadline);
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).size() == 2);
    CHECK(unansweredGaps(*office.ws, u"310106020"_s, office.ws->now()).size() == 1);
    CHECK(countOf(findings(*office.ws, {}, office.ws->now()), FindingKind::GapUnanswered) == 2);
    CHECK(office.take(file).added == 2);
    const std::vector<GapRequestRow> open = unansweredGaps(*office.ws, {}, office.ws->now());
    REQUIRE(open.size() == 1);
    CHECK(open.front().request.division == office.other);
    CHECK(open.front().contact == u"李测"_s);
    CHECK(open.front().phone == u"199****0042"_s);
    const GapCollectionRow row = gapCollectionRows(*office.ws).front();
    CHECK(row.asked == 2);
    CHECK(row.answered == 1);
    CHECK(row.unanswered == 1);
    const std::vector<GapRequestRow> asked = gapRequestRows(*office.ws, id);
    REQUIRE(asked.size() == 2);
    CHECK(asked.front().isUnanswered); // the open ones first
    CHECK(asked.back().reports == 2);
    CHECK(asked.back().contact == u"王测甲"_s); // whom the report names is kept

    const auto full = withGapPhonesInFull(*office.ws, open);
    REQUIRE(full.ok());
    CHECK(full->rows.front().phone == u"19900000042"_s);
    CHECK_FALSE(full->changes.entry.isEmpty()); // the look is noted
}

TEST_CASE("Another deadline, and who says by telephone that nobody is missing", "[gapbook]")
{
    GapOffice office;
    const Id<GapCollection> id = startGapCollection(*office.ws, office.wish())->collection.id;
    office.clock.set(at(20, 19));
    CHECK(firstCode(extendGapCollection(*office.ws, id, at(20, 18)).problems()) == "past");
    const auto extended = extendGapCollection(*office.ws, id, at(20, 21), u"下雨"_s);
    REQUIRE(extended.ok());
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).empty());
    const Id<GapRequest> first = requestAt(office, id, u"彭浦新村第一居委会"_s);
    const auto said = noteNothingMissing(*office.ws, {first});
    REQUIRE(said.ok());
    office.clock.set(at(20, 22));
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).size() == 1);
    REQUIRE(undoEntry(*office.ws, said->changes.entry).ok());
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).size() == 2);
    REQUIRE(undoEntry(*office.ws, extended->changes.entry).ok());
    CHECK(gapRequestsCalled(*office.ws, id, {u"310106011001"_s}).problems().front().code == u"not_asked"_s);
    CHECK(gapCollectionCalled(*office.ws, u"last"_s)->id == id);
    CHECK(gapCollectionCalled(*office.ws, id.text().left(8))->id == id);
    CHECK_FALSE(gapCollectionCalled(*office.ws, u"nix"_s).ok());
}

TEST_CASE("A workbook that came is not talked over, and a collection withdrawn waits for nobody", "[gapbook]")
{
    GapOffice office;
    const GapFile file = office.filled();
    CHECK(office.take(file).added == 2);
    const Id<GapCollection> id = gapCollectionRows(*office.ws).front().collection.id;
    CHECK(firstCode(noteNothingMissing(*office.ws, {requestAt(office, id, office.first)}).problems()) == "answered");
    CHECK(firstCode(noteNothingMissing(*office.ws, {}).problems()) == "nothing_chosen");
    CHECK(firstCode(withdrawGapCollections(*office.ws, {id}, true, u" "_s).problems()) == "reason_missing");
    REQUIRE(withdrawGapCollections(*office.ws, {id}, true, u"已解封"_s).ok());
    office.clock.set(at(20, 22));
    CHECK(unansweredGaps(*office.ws, {}, office.ws->now()).empty());
    CHECK(firstCode(extendGapCollection(*office.ws, id, at(20, 23)).problems()) == "withdrawn");
    CHECK(firstCode(noteNothingMissing(*office.ws, {requestAt(office, id, office.other)}).problems()) == "withdrawn");
}

TEST_CASE("What was asked for stays while reports answer it", "[gapbook][undo]")
{
    GapOffice office;
    const auto started = office.tryMake();
    REQUIRE(started.ok());
    CHECK(office.take(office.filled()).added == 2);
    CHECK(firstCode(undoEntry(*office.ws, started->changes.entry).problems()) != "");
    CHECK(gapCollectionRows(*office.ws).size() == 1);
}

TEST_CASE("Reported gaps stand beside those of the roster, and what differs is told", "[gapbook]")
{
    GapOffice office;
    office.shift(office.far, at(21, 9), at(21, 11), 2);
    GapFile file = office.filled();
    const std::size_t gate = file.at(0, u"岗位名称"_s) == u"测温"_s ? 0 : 1;
    file.fill(gate, 6, 1, 5);     // the roster says 5, 1 and 4
    file.fill(1 - gate, 2, 2, 0); // and nothing of this one
    CHECK(office.take(file).added == 2);
    const Id<GapCollection> id = gapCollectionRows(*office.ws).front().collection.id;
    const auto table = gapDifferences(*office.ws, {{}, {}, id});
    REQUIRE(table.ok());
    CHECK(table->period == office.period);
    CHECK(table->computedGap == 6);
    CHECK(table->reportedGap == 5);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0].match == GapMatch::NotReported); // of 016: 2 needed
    const auto ofGate = std::find_if(table->rows.begin(), table->rows.end(),
                                     [&](const GapDifference& r) { return r.post == office.gate.id.text(); });
    REQUIRE(ofGate != table->rows.end());
    CHECK(ofGate->match == GapMatch::Differs);
    CHECK(ofGate->difference() == 1);
    // Of the period alone: the latest of each.
    const auto byPeriod = gapDifferences(*office.ws, {{}, office.period, {}});
    REQUIRE(byPeriod.ok());
    CHECK(byPeriod->rows == table->rows);
    // A list that came before by itself spoke of the same gap, and is not added to it.
    GapReport listed;
    listed.id = Id<GapReport>::make();
    listed.division = office.first;
    listed.postName = u"测温"_s;
    listed.needed = listed.gap = 3;
    listed.deadline = at(21, 8);
    listed.reportedAt = plusMinutes(office.ws->now(), -60);
    office.put(storage::gapReportTable(), listed);
    CHECK(gapDifferences(*office.ws, {{}, office.period, {}})->rows == table->rows);
    listed.id = Id<GapReport>::make();
    listed.reportedAt = plusMinutes(office.ws->now(), 60);
    office.put(storage::gapReportTable(), listed); // one that came later does
    CHECK(gapDifferences(*office.ws, {{}, office.period, {}})->reportedGap == 3);
    CHECK(gapDifferences(*office.ws, {{}, {}, Id<GapCollection>::make()}).problems().front().code ==
          u"unknown_collection"_s);
}

TEST_CASE("Who may not enter the rota asks nobody", "[gapbook][access]")
{
    GuardedDesk desk;
    desk.post(u"测温"_s, u"310106020001"_s);
    desk.become(u"王看"_s, u"training"_s);
    const GapCollectionWish wish{{}, DivisionLevel::Community, {at(21, 7), at(22, 7)}, at(20, 18), false};
    CHECK(firstCode(startGapCollection(*desk.ws, wish).problems()) == "not_allowed");
    desk.become(u"赵录"_s, u"entry:rota"_s, {u"310106020"_s});
    CHECK(firstCode(startGapCollection(*desk.ws, wish).problems()) == "out_of_scope");
    GapCollectionWish own = wish;
    own.scope = u"310106020"_s;
    CHECK(startGapCollection(*desk.ws, own).ok());
}

TEST_CASE("Two desks that take one workbook in come to the same reports and one answer", "[gapbook][merge]")
{
    GapOffice here;
    Desk there;
    there.ws->database().locals().adoptKeys(*here.ws->database().keys());
    const GapFile file = here.filled(); // asked for here
    const auto takeIn = [](Workspace& to, Workspace& from) {
        REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
    };
    takeIn(*there.ws, *here.ws);
    const QString path = here.written(file);
    CHECK(here.tryTake(path)->added == 2);
    NoProgress silent;
    const auto taken = importFile(*there.ws, ImportKind::GapReports, path, {}, silent);
    REQUIRE(taken.ok());
    CHECK(taken->added == 2);
    takeIn(*there.ws, *here.ws);
    takeIn(*here.ws, *there.ws);
    const auto reports = [](const Desk& desk) {
        return desk.ws->read().all(storage::gapReportTable(), {}, {}, u"ORDER BY id"_s);
    };
    CHECK(reports(here).size() == 2);
    CHECK(reports(here) == reports(there));
    CHECK(gapCollectionRows(*there.ws).front().answered == 1);
    for (const auto& conflict : storage::openConflicts(here.ws->read()))
        CHECK_FALSE(conflict.table.startsWith(u"gap_"_s));
    // A desk that has not heard of the collection refuses the workbook instead of making other reports of it.
    Desk stranger;
    const auto refused = importFile(*stranger.ws, ImportKind::GapReports, path, {}, silent);
    CHECK(firstCode(refused.problems()) == "other_workspace");
}
