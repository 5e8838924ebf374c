// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/undo.h"

#include "core/usecases/history/history.h"
#include "core/usecases/supplies/supplies.h"
#include "core/usecases/training/training.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/rota_desk.h"
#include "tests/support/scene.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"

#include <catch2/catch.hpp>

#include <random>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString lastEntry(const Workspace& ws)
{
    return history(ws, {}).front().id;
}

template <class T>
QString put(Workspace& ws, const storage::Table<T>& table, const T& record)
{
    return ws
        .write({u"test.put"_s, {}},
               [&](storage::Writer& w) {
                   w.put(table, record);
                   return Problems{};
               })
        ->entry;
}

QString code(const Outcome<ChangeSet>& outcome)
{
    return outcome ? u"done"_s : outcome.problems().front().code;
}

std::vector<Store> stores(const Workspace& ws)
{
    return ws.read().all(storage::storeTable(), {}, {}, u"ORDER BY id"_s);
}

} // namespace

TEST_CASE("Undoing a registration takes the person and what was entered with them away", "[undo]")
{
    test::Desk desk;
    VolunteerForm form = test::person(u"单测试"_s, test::numberOf(QDate(1985, 5, 5), 1));
    form.teams = {u"先锋队"_s};
    const Saved saved = saveVolunteer(*desk.ws, {}, form).value();
    REQUIRE(previewUndo(*desk.ws, saved.changes.entry).removed >= 2);
    REQUIRE(undoEntry(*desk.ws, saved.changes.entry).ok());
    CHECK_FALSE(volunteer(*desk.ws, saved.id));
    CHECK(checkWorkspace(*desk.ws).empty());
    SECTION("and undoing that brings all of it back")
    {
        REQUIRE(undoEntry(*desk.ws, lastEntry(*desk.ws)).ok());
        CHECK(volunteer(*desk.ws, saved.id) == saved.after);
        CHECK(checkWorkspace(*desk.ws).empty());
        // What stands again can be undone again.
        CHECK(undoEntry(*desk.ws, saved.changes.entry).ok());
    }
    SECTION("once only")
    {
        CHECK(code(undoEntry(*desk.ws, saved.changes.entry)) == u"undone_already"_s);
    }
}

TEST_CASE("Undo puts back only the fields the step changed, and says who touched one since", "[undo]")
{
    Scene scene;
    Store store = scene.addStore(u"甲库"_s);
    store.name = u"乙库"_s;
    const QString first = put(*scene.ws, storage::storeTable(), store);
    store.keeper = u"钱测"_s;
    const QString second = put(*scene.ws, storage::storeTable(), store);
    SECTION("another field may have moved on")
    {
        REQUIRE(undoEntry(*scene.ws, first).ok());
        CHECK(stores(*scene.ws).front().name == u"甲库"_s);
        CHECK(stores(*scene.ws).front().keeper == u"钱测"_s);
    }
    SECTION("the same field may not")
    {
        store.name = u"丙库"_s;
        put(*scene.ws, storage::storeTable(), store);
        const auto undone = undoEntry(*scene.ws, first);
        REQUIRE(code(undone) == u"changed_since"_s);
        CHECK(undone.problems().front().field == u"name"_s);
        CHECK(undone.problems().front().text.contains(u"丙库"_s));
        CHECK(undone.problems().front().text.contains(u"李测"_s));
        CHECK(stores(*scene.ws).front() == store);
        // A later step and its own undo together are nothing.
        REQUIRE(undoEntry(*scene.ws, lastEntry(*scene.ws)).ok());
        CHECK(undoEntry(*scene.ws, first).ok());
    }
    CHECK(!second.isEmpty());
    CHECK(checkWorkspace(*scene.ws).empty());
}

TEST_CASE("A sealed field is undone, and told masked", "[undo]")
{
    test::Desk desk;
    const VolunteerForm form = test::person(u"单测试"_s, test::numberOf(QDate(1985, 5, 5), 1));
    const Saved first = saveVolunteer(*desk.ws, {}, form).value();
    VolunteerForm wanted = first.after;
    wanted.volunteer.phone = u"19900000077"_s;
    const Saved second = saveVolunteer(*desk.ws, first.after, wanted).value();
    const auto detail = historyDetail(*desk.ws, second.changes.entry);
    REQUIRE(detail);
    REQUIRE(detail->lines.size() == 1);
    CHECK(detail->lines.front().before == u"199****0000"_s);
    CHECK(detail->lines.front().after == u"199****0077"_s);
    REQUIRE(undoEntry(*desk.ws, second.changes.entry).ok());
    CHECK(volunteer(*desk.ws, first.id) == first.after);
    CHECK(checkWorkspace(*desk.ws).empty());
}

TEST_CASE("What is referred to does not go, and what refers to something gone does not come back", "[undo]")
{
    support::RotaDesk desk;
    const Volunteer v = desk.person(u"单测试"_s);
    const QString registered = lastEntry(desk.ws());
    const Id<Shift> shift = desk.shift(desk.post(u"测温"_s, u"北广场"_s), QDate(2022, 3, 20), 8, 12);
    const AssignmentStep step = desk.book(v, shift, AssignmentState::Proposed);
    CHECK(code(undoEntry(desk.ws(), registered)) == u"in_use"_s);
    const QString removal = unassign(desk.ws(), step.after->id)->changes.entry;
    REQUIRE(undoEntry(desk.ws(), registered).ok());
    CHECK(code(undoEntry(desk.ws(), removal)) == u"missing_reference"_s);
    REQUIRE(undoEntry(desk.ws(), lastEntry(desk.ws())).ok());
    REQUIRE(undoEntry(desk.ws(), removal).ok());
    CHECK(assignmentRows(desk.ws(), shift).size() == 1);
    CHECK(checkWorkspace(desk.ws()).empty());
}

TEST_CASE("A line of the ledger is undone by a line that takes it back; its lot stays", "[undo][supplies]")
{
    Scene scene;
    const Item item = scene.addItem(u"口罩"_s);
    const Store store = scene.addStore(u"甲库"_s);
    scene.receive(item, store, 100, u"B1"_s, QDate(2023, 1, 1));
    const QString receipt = lastEntry(*scene.ws);
    const UndoPreview preview = previewUndo(*scene.ws, receipt);
    CHECK(preview.reversed == 1);
    CHECK(preview.kept == 1);
    CHECK(preview.removed == 0);
    REQUIRE(undoEntry(*scene.ws, receipt).ok());
    CHECK(ledger(*scene.ws).size() == 2);
    CHECK(itemRows(*scene.ws).front().total == 0);
    CHECK(code(undoEntry(*scene.ws, lastEntry(*scene.ws))) == u"ledger"_s);
    CHECK(checkWorkspace(*scene.ws).empty());
}

TEST_CASE("A receipt of which something was issued since is not undone", "[undo][supplies]")
{
    Scene scene;
    const Item item = scene.addItem(u"口罩"_s);
    const Store store = scene.addStore(u"甲库"_s);
    scene.receive(item, store, 100);
    const QString receipt = lastEntry(*scene.ws);
    MovementForm issue;
    issue.kind = MovementKind::Issue;
    issue.item = item.id;
    issue.store = store.id;
    issue.quantity = 60;
    issue.recipient = u"王测"_s;
    REQUIRE(addMovement(*scene.ws, issue).ok());
    CHECK(code(undoEntry(*scene.ws, receipt)) == u"not_enough"_s);
    CHECK(itemRows(*scene.ws).front().total == 40);
}

TEST_CASE("The beginning of a workspace and what is not in the journal cannot be undone", "[undo]")
{
    test::Desk desk;
    CHECK(code(undoEntry(*desk.ws, lastEntry(*desk.ws))) == u"beginning"_s);
    CHECK(code(undoEntry(*desk.ws, u"nothing-0000000001"_s)) == u"unknown_entry"_s);
}

TEST_CASE("What another desk wrote is undone like anything else", "[undo][merge]")
{
    Scene here;
    Scene there;
    Store store = there.addStore(u"远库"_s);
    store.keeper = u"孙测"_s;
    const QString change = put(*there.ws, storage::storeTable(), store);
    // The two are copies of one workspace but for their beginning, which each has.
    REQUIRE(
        here.ws->database().absorb(journalOf(there.ws->database().read(), knownTo(here.ws->database().read()))).ok());
    REQUIRE(undoEntry(*here.ws, change).ok());
    CHECK(stores(*here.ws).front().keeper == u"赵测"_s);
    REQUIRE(
        there.ws->database().absorb(journalOf(here.ws->database().read(), knownTo(there.ws->database().read()))).ok());
    // Each has keys of its own here, so what is sealed is not compared.
    CHECK(stores(*there.ws).front().keeper == u"赵测"_s);
    CHECK(openConflicts(there.ws->database().read()).empty());
}

namespace {

/// A step of a random history over three stores: one or two of them written or removed.
void randomStep(Workspace& ws, std::mt19937& random, const std::vector<Id<Store>>& ids)
{
    const auto pick = [&](std::size_t n) { return std::size_t(random() % n); };
    (void)ws.write({u"test.step"_s, {}}, [&](storage::Writer& w) {
        for (std::size_t i = 0; i <= pick(2); ++i) {
            const QString id = ids[pick(ids.size())].text();
            const QString own = id.right(4); // two stores never have one name
            auto store = w.find(storage::storeTable(), id);
            if (store && pick(4) == 0) {
                w.remove(storage::storeTable(), id);
                continue;
            }
            Store wanted = store.value_or(Store{Id<Store>::fromText(id), own, u"310106"_s, {}, {}, false});
            const QString word = QString::number(pick(5));
            (pick(2) == 0 ? wanted.name : wanted.keeper) = own + word;
            w.put(storage::storeTable(), wanted);
        }
        return Problems{};
    });
}

} // namespace

TEST_CASE("Whatever happened: undoing the last step gives the state before it", "[undo]")
{
    Scene scene;
    const std::vector<Id<Store>> ids{Id<Store>::make(), Id<Store>::make(), Id<Store>::make()};
    int undone = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        std::mt19937 random(seed);
        const auto before = stores(*scene.ws);
        const QString entryBefore = lastEntry(*scene.ws);
        randomStep(*scene.ws, random, ids);
        const QString entry = lastEntry(*scene.ws);
        if (entry == entryBefore)
            continue;
        const auto after = stores(*scene.ws);
        const auto outcome = undoEntry(*scene.ws, entry);
        INFO("seed " << seed);
        // Made and removed in one step: nothing is left to undo.
        REQUIRE((outcome.ok() || code(outcome) == u"nothing_to_undo"_s));
        REQUIRE(stores(*scene.ws) == before);
        if (!outcome)
            continue;
        ++undone;
        REQUIRE(undoEntry(*scene.ws, lastEntry(*scene.ws)).ok());
        REQUIRE(stores(*scene.ws) == after);
    }
    CHECK(undone > 100);
    CHECK(checkWorkspace(*scene.ws).empty());
}

TEST_CASE("Whatever happened: undoing any step changes nothing but what it touched, or nothing at all", "[undo]")
{
    std::mt19937 random(7);
    int refused = 0;
    int undone = 0;
    for (int round = 0; round < 12; ++round) {
        Scene scene;
        const std::vector<Id<Store>> ids{Id<Store>::make(), Id<Store>::make(), Id<Store>::make()};
        for (int step = 0; step < 8; ++step)
            randomStep(*scene.ws, random, ids);
        for (int turn = 0; turn < 8; ++turn) {
            const auto entries = history(*scene.ws, {});
            const HistoryEntry& target = entries[random() % (entries.size() - 1)]; // but not the beginning
            QSet<QString> touched;
            for (const JournalChange& c : target.entry.changes)
                touched.insert(c.record);
            const auto before = stores(*scene.ws);
            const bool isDone = undoEntry(*scene.ws, target.id).ok();
            (isDone ? undone : refused) += 1;
            for (const Store& store : stores(*scene.ws)) {
                const auto same = std::find(before.begin(), before.end(), store);
                CHECK((same != before.end() || (isDone && touched.contains(store.id.text()))));
            }
        }
        CHECK(checkWorkspace(*scene.ws).empty());
    }
    CHECK(refused > 10);
    CHECK(undone > 10);
}
