// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/undo.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/figures/briefing.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/campaigns.h"
#include "core/usecases/rota/sites.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo_rules.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/rota_desk.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

template <class T>
QStringList codesOf(const Outcome<T>& outcome)
{
    QStringList codes;
    for (const Problem& p : outcome ? Problems() : outcome.problems())
        codes << p.code;
    return codes;
}

/// Undoing is refused for these reasons and no others, the preview says the same, and nothing is written.
void checkRefused(Workspace& ws, const QString& entry, const Problems& reasons)
{
    const QString last = history(ws, {}).front().id;
    const auto undone = undoEntry(ws, entry);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.problems() == reasons);
    CHECK(previewUndo(ws, entry).problems == reasons);
    CHECK(history(ws, {}).front().id == last);
}

/// One person accepted on a shift from 8 to 12, and another shift from 9 to 13.
struct TwoShifts : RotaDesk
{
    Id<Post> where = post(u"测温"_s, u"南广场"_s);
    Volunteer who = person(u"王测甲"_s);
    Id<Shift> first = shift(where, kDay, 8, 12);
    Id<Shift> second = shift(where, kDay, 9, 13);
    Id<Assignment> seat = book(who, first).after->id;
    QString decline() { return setAssignmentState(ws(), seat, S::Declined)->changes.entry; }
    /// What bringing the person back by hand is told.
    Problems byHand() { return setAssignmentState(ws(), seat, S::Accepted).problems(); }
};

} // namespace

TEST_CASE("A refusal is not undone when the person stands elsewhere at that time by now", "[undo][rota]")
{
    TwoShifts desk;
    const QString declined = desk.decline();
    desk.book(desk.who, desk.second);
    REQUIRE(codesOf(setAssignmentState(desk.ws(), desk.seat, S::Accepted)) == QStringList{u"overlap"_s});
    checkRefused(desk.ws(), declined, desk.byHand());
    CHECK(assignmentRows(desk.ws(), desk.first).front().assignment.state == S::Declined);
    // With the other one gone, the way back is open.
    REQUIRE(unassign(desk.ws(), assignmentId(desk.second, desk.who.id)).ok());
    CHECK(previewUndo(desk.ws(), declined).problems.empty());
    REQUIRE(undoEntry(desk.ws(), declined).ok());
    CHECK(assignmentRows(desk.ws(), desk.first).front().assignment.state == S::Accepted);
}

TEST_CASE("Taking somebody off is not undone when the person stands elsewhere by now", "[undo][rota]")
{
    TwoShifts desk;
    const QString removed = unassign(desk.ws(), desk.seat)->changes.entry;
    desk.book(desk.who, desk.second);
    const auto undone = undoEntry(desk.ws(), removed);
    CHECK(codesOf(undone) == QStringList{u"overlap"_s});
    CHECK(undone.problems().front().text.contains(u"王测甲"_s));
    CHECK(assignmentRows(desk.ws(), desk.first).empty());
}

TEST_CASE("Nobody is brought back to a shift that is called off", "[undo][rota]")
{
    TwoShifts desk;
    const QString declined = desk.decline();
    REQUIRE(archiveShift(desk.ws(), desk.first, true).ok());
    REQUIRE(codesOf(setAssignmentState(desk.ws(), desk.seat, S::Accepted)) == QStringList{u"called_off"_s});
    checkRefused(desk.ws(), declined, desk.byHand());
}

TEST_CASE("Nobody who is archived by now is brought back to a shift", "[undo][rota]")
{
    TwoShifts desk;
    const QString declined = desk.decline();
    REQUIRE(archiveVolunteer(desk.ws(), desk.who.id, u"搬走"_s).ok());
    REQUIRE(codesOf(setAssignmentState(desk.ws(), desk.seat, S::Accepted)) == QStringList{u"archived"_s});
    checkRefused(desk.ws(), declined, desk.byHand());
}

TEST_CASE("Nobody who lacks by now what the post asks for is brought back, unless it was set aside", "[undo][rota]")
{
    RotaDesk desk;
    Requirement nurse;
    nurse.kind = RequirementKind::Skill;
    nurse.name = u"护士"_s;
    const Id<Shift> shift = desk.shift(desk.post(u"接种"_s, u"南广场"_s, {}, {nurse}), kDay, 8, 12);
    const Volunteer able = desk.person(u"王测甲"_s);
    desk.qualify(able, QualificationKind::Skill, u"护士"_s);
    const auto seat = assign(desk.ws(), able.id, shift, {}, S::Accepted);
    REQUIRE(seat.ok());
    const QString declined = setAssignmentState(desk.ws(), seat->after->id, S::Declined)->changes.entry;
    // Without a number the form is not complete, so the skill goes through the store.
    const auto skills = desk.ws().read().all(storage::qualificationTable());
    REQUIRE(skills.size() == 1);
    REQUIRE(desk.ws()
                .write({u"test.remove"_s, {}},
                       [&](storage::Writer& w) {
                           w.remove(storage::qualificationTable(), skills.front().id.text());
                           return Problems{};
                       })
                .ok());
    REQUIRE(codesOf(setAssignmentState(desk.ws(), seat->after->id, S::Accepted)) == QStringList{u"skill_missing"_s});
    checkRefused(desk.ws(), declined, setAssignmentState(desk.ws(), seat->after->id, S::Accepted).problems());
    SECTION("set aside when the person was put there")
    {
        const Volunteer other = desk.person(u"李测乙"_s);
        const auto excused = assign(desk.ws(), other.id, shift, u"护士长同意"_s, S::Accepted);
        REQUIRE(excused.ok());
        const auto refusal = setAssignmentState(desk.ws(), excused->after->id, S::Declined);
        CHECK(undoEntry(desk.ws(), refusal->changes.entry).ok());
    }
}

TEST_CASE("A shift does not come back, nor move back, where somebody would then stand on two", "[undo][rota]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Volunteer who = desk.person(u"王测甲"_s);
    const Id<Shift> first = desk.shift(post, kDay, 8, 12);
    desk.book(who, first);
    SECTION("called off")
    {
        const QString off = archiveShift(desk.ws(), first, true)->entry;
        desk.book(who, desk.shift(post, kDay, 9, 13));
        REQUIRE(codesOf(archiveShift(desk.ws(), first, false)) == QStringList{u"double_booked"_s});
        checkRefused(desk.ws(), off, archiveShift(desk.ws(), first, false).problems());
        CHECK(shiftNamed(desk.ws(), first)->isArchived);
    }
    SECTION("moved")
    {
        const Shift before = *shiftNamed(desk.ws(), first);
        Shift later = before;
        later.starts = plusMinutes(before.starts, 600);
        later.ends = plusMinutes(before.ends, 600);
        const QString moved = saveShift(desk.ws(), later, before)->changes.entry;
        desk.book(who, desk.shift(post, kDay, 9, 13));
        checkRefused(desk.ws(), moved, saveShift(desk.ws(), before, later).problems());
    }
    SECTION("another one has its place")
    {
        const QString off = archiveShift(desk.ws(), first, true)->entry;
        desk.shift(post, kDay, 8, 12);
        CHECK(codesOf(undoEntry(desk.ws(), off)) == QStringList{u"duplicate_shift"_s});
    }
}

TEST_CASE("A post with shifts ahead is not archived by an undo", "[undo][rota]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    REQUIRE(archivePost(desk.ws(), post, true).ok());
    const QString back = archivePost(desk.ws(), post, false)->entry;
    desk.shift(post, kDay, 8, 12);
    REQUIRE(codesOf(archivePost(desk.ws(), post, true)) == QStringList{u"shifts_ahead"_s});
    checkRefused(desk.ws(), back, archivePost(desk.ws(), post, true).problems());
}

TEST_CASE("A number that somebody else has by now does not come back", "[undo][volunteers]")
{
    test::Desk desk;
    const QString number = test::numberOf(QDate(1985, 5, 5), 1);
    const Saved first = saveVolunteer(*desk.ws, {}, test::person(u"王测甲"_s, number)).value();
    VolunteerForm corrected = first.after;
    corrected.volunteer.documentNumber = test::numberOf(QDate(1985, 5, 5), 3);
    const Saved change = saveVolunteer(*desk.ws, first.after, corrected).value();
    REQUIRE(saveVolunteer(*desk.ws, {}, test::person(u"李测乙"_s, number)).ok());
    const auto byHand = saveVolunteer(*desk.ws, change.after, first.after);
    REQUIRE(codesOf(byHand) == QStringList{u"duplicate_number"_s});
    checkRefused(*desk.ws, change.changes.entry, byHand.problems());
}

TEST_CASE("Who still has to serve is not archived by an undo", "[undo][volunteers][rota]")
{
    RotaDesk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    REQUIRE(archiveVolunteer(desk.ws(), who.id, {}).ok());
    const QString back = restoreVolunteer(desk.ws(), who.id, {})->entry;
    desk.book(who, desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12));
    checkRefused(desk.ws(), back, archiveVolunteer(desk.ws(), who.id, {}).problems());
}

TEST_CASE("What lies in a store, and what moves in none, is not undone past", "[undo][supplies]")
{
    Scene scene;
    const Item item = scene.addItem(u"口罩"_s);
    const redvest::Store store = scene.addStore(u"甲库"_s);
    SECTION("an item with stock is not archived")
    {
        REQUIRE(archiveItems(*scene.ws, {item.id}).ok());
        const QString back = archiveItems(*scene.ws, {item.id}, false)->changes.entry;
        scene.receive(item, store, 100);
        checkRefused(*scene.ws, back, archiveItems(*scene.ws, {item.id}).problems());
    }
    SECTION("a line of an archived store is not taken back, as it is not by hand")
    {
        scene.receive(item, store, 100);
        MovementForm issue;
        issue.kind = MovementKind::Issue;
        issue.item = item.id;
        issue.store = store.id;
        issue.quantity = 100;
        issue.recipient = u"王测"_s;
        const auto issued = addMovement(*scene.ws, issue);
        REQUIRE(archiveStores(*scene.ws, {store.id}).ok());
        const auto byHand = reverseMovement(*scene.ws, issued->records.front().after->id, u"录错"_s);
        REQUIRE(codesOf(byHand) == QStringList{u"archived"_s});
        checkRefused(*scene.ws, issued->changes.entry, byHand.problems());
    }
    SECTION("a receipt of which something was issued since is told in the preview")
    {
        scene.receive(item, store, 100);
        const QString receipt = history(*scene.ws, {}).front().id;
        MovementForm issue;
        issue.kind = MovementKind::Issue;
        issue.item = item.id;
        issue.store = store.id;
        issue.quantity = 60;
        issue.recipient = u"王测"_s;
        REQUIRE(addMovement(*scene.ws, issue).ok());
        const auto preview = previewUndo(*scene.ws, receipt);
        REQUIRE(preview.problems.size() == 1);
        CHECK(preview.problems.front().code == u"not_enough"_s);
        CHECK(itemRows(*scene.ws).front().total == 40);
    }
}

TEST_CASE("A name or a number another record has by now does not come back", "[undo][supplies][training]")
{
    Scene scene;
    const Item item = scene.addItem(u"口罩"_s);
    Item renamed = item;
    renamed.name = u"防护口罩"_s;
    const QString change = saveItem(*scene.ws, item, renamed)->changes.entry;
    scene.addItem(u"口罩"_s);
    checkRefused(*scene.ws, change, saveItem(*scene.ws, renamed, item).problems());

    const Course course = scene.addCourse(u"防护知识"_s, 90);
    Course other = course;
    other.name = u"防护"_s;
    const QString called = saveCourse(*scene.ws, course, other)->changes.entry;
    scene.addCourse(u"防护知识"_s, 90);
    checkRefused(*scene.ws, called, saveCourse(*scene.ws, other, course).problems());

    Series series;
    series.name = u"静安区志愿服务简报"_s;
    series.issuer = u"静安区文明办"_s;
    REQUIRE(saveSeries(*scene.ws, {}, series).ok());
    const Series kept = briefingSeries(*scene.ws).front();
    Issue issue = nextIssue(*scene.ws, kept, scene.ws->now());
    issue.title = u"力量调配"_s;
    REQUIRE(saveIssue(*scene.ws, {}, issue).ok());
    const QString archived = archiveIssue(*scene.ws, briefingIssues(*scene.ws, kept.id).front().id)->entry;
    REQUIRE(saveIssue(*scene.ws, {}, issue).ok());
    CHECK(codesOf(undoEntry(*scene.ws, archived)) == QStringList{u"duplicate"_s});
    CHECK(briefingIssues(*scene.ws, kept.id).size() == 1);
}

TEST_CASE("Every table has its rules at an undo, or a reason why not", "[undo]")
{
    const QHash<QString, QString> without{
        {u"division"_s, u"made with the workspace, which is never undone"_s},
        {u"term"_s, u"words of lists: two may be alike"_s},
        {u"qualification"_s, u"belongs to one person"_s},
        {u"requirement"_s, u"belongs to one post"_s},
        {u"call_line"_s, u"belongs to one call"_s},
        {u"call_reply"_s, u"what somebody said twice counts once"_s},
        {u"gap_report"_s, u"what somebody called in: two may be alike"_s},
        {u"gap_collection"_s, u"what it asks is its identity: there is one"_s},
        {u"gap_request"_s, u"a part of one collection"_s},
        {u"issuer_key"_s, u"made with the first certificate, and retired for good: neither is undone"_s},
        {u"certificate"_s, u"voided, never undone"_s},
        {u"published_day"_s, u"what was made known: two issues have their own numbers"_s},
        {u"published_shift"_s, u"a part of what was made known"_s},
        {u"standby"_s, u"who stands by is judged when he steps in"_s},
        {u"lot"_s, u"the ledger refers to it: it stays"_s},
        {u"movement"_s, u"the ledger is taken back by lines of its own, which ask the stock"_s},
        {u"device"_s, u"no work of people"_s},
        {u"account"_s, u"accounts are not changed by undoing at all"_s},
        {u"honour"_s, u"what was given to whom is its identity: there is one"_s},
        {u"story"_s, u"what is told: two may be alike"_s},
        {u"retention"_s, u"a span a class: there is one"_s}};
    for (const storage::TableSpec* spec : storage::allTables()) {
        INFO(spec->name.toStdString());
        CHECK(hasUndoRule(spec->name) != without.contains(spec->name));
    }
}

TEST_CASE("A name that somebody else has by now does not come back", "[undo]")
{
    Scene scene;
    Workspace& ws = *scene.ws;
    const auto archivedThenTaken = [&](const auto& save, const auto& archive, auto record) {
        record.name = u"先锋"_s;
        const auto first = save(ws, std::nullopt, record, QString());
        REQUIRE(first.ok());
        const auto archived = archive(ws, {first->records.front().after->id}, true, QString());
        REQUIRE(archived.ok());
        REQUIRE(save(ws, std::nullopt, record, QString()).ok());
        const auto undone = undoEntry(ws, archived->changes.entry);
        CHECK(codesOf(undone) == QStringList{u"name_taken"_s});
        CHECK(codesOf(archive(ws, {first->records.front().after->id}, false, QString())) == codesOf(undone));
    };
    archivedThenTaken(saveTeam, archiveTeams, Team{});
    archivedThenTaken(saveOrganisation, archiveOrganisations, Organisation{});
    archivedThenTaken(saveCampaign, archiveCampaigns, Campaign{});
    Site site;
    site.division = u"310106016"_s;
    archivedThenTaken(saveSite, archiveSites, site);
}

TEST_CASE("A series whose name another has by now does not come back", "[undo]")
{
    Scene scene;
    Workspace& ws = *scene.ws;
    Series series;
    series.name = u"静安志愿服务简报"_s;
    series.issuer = u"静安区文明办"_s;
    REQUIRE(saveSeries(ws, {}, series).ok());
    const auto archived = archiveSeries(ws, {seriesNamed(ws, series.name)->id}, true, u"改版"_s);
    REQUIRE(archived.ok());
    REQUIRE(saveSeries(ws, {}, series).ok());
    CHECK(codesOf(undoEntry(ws, archived->entry)) == QStringList{u"duplicate"_s});
    CHECK(briefingSeries(ws).size() == 1);
}

TEST_CASE("A post does not come back to a site or a campaign that is archived by now", "[undo]")
{
    RotaDesk desk;
    Workspace& ws = desk.ws();
    const Id<Post> id = desk.post(u"测温"_s, u"测试点"_s);
    const auto off = archivePosts(ws, {id}, true, {});
    REQUIRE(off.ok());
    REQUIRE(archiveSites(ws, {ws.read().find(storage::postTable(), id.text())->site}, true, {}).ok());
    CHECK(codesOf(undoEntry(ws, off->entry)) == QStringList{u"archived"_s});
    CHECK(codesOf(archivePosts(ws, {id}, false, {})) == QStringList{u"archived"_s});
}

TEST_CASE("The unit of an item does not change back under the lines counted in it", "[undo][supplies]")
{
    RotaDesk desk;
    Workspace& ws = desk.ws();
    Item masks;
    masks.name = u"口罩"_s;
    masks.unit = u"只"_s;
    masks = *saveItem(ws, {}, masks)->records.front().after;
    Item boxes = masks;
    boxes.unit = u"盒"_s;
    const auto changed = saveItem(ws, masks, boxes);
    REQUIRE(changed.ok());
    const auto renamed = undoEntry(ws, changed->changes.entry);
    REQUIRE(renamed.ok()); // nothing is counted yet
    REQUIRE(undoEntry(ws, renamed->entry).ok());
    Store store;
    store.name = u"总库"_s;
    MovementForm receipt;
    receipt.item = masks.id;
    receipt.store = saveStore(ws, {}, store)->records.front().after->id;
    receipt.quantity = 10;
    REQUIRE(addMovement(ws, receipt).ok());
    CHECK(codesOf(undoEntry(ws, changed->changes.entry)).contains(u"unit_in_use"_s));
    CHECK(ws.read().find(storage::itemTable(), masks.id.text())->unit == u"盒"_s);
}
