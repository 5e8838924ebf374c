// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/supplies/supplies.h"

#include "core/storage/gate/database.h"
#include "core/storage/queries/figures.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <random>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const Problems& problems)
{
    return problems.front().code + u'@' + problems.front().field;
}

MovementForm form(MovementKind kind, const Item& item, const Store& store, qint64 quantity)
{
    MovementForm f;
    f.kind = kind;
    f.day = QDate(2022, 3, 20);
    f.item = item.id;
    f.store = store.id;
    f.quantity = quantity;
    f.recipient = kind == MovementKind::Issue ? u"彭浦镇"_s : QString();
    f.note = kind == MovementKind::WriteOff ? u"破损"_s : QString();
    return f;
}

ItemRow stockOf(const Workspace& ws, const Item& item, QDate day = {}, Id<Store> store = {})
{
    for (ItemRow& row : itemRows(ws, {store, day})) {
        if (row.item.id == item.id)
            return row;
    }
    FAIL("no such item");
    return {};
}

struct TwoStores : Scene
{
    Item mask = addItem(u"口罩"_s, u"KN95"_s, 50);
    Store main = addStore(u"区库"_s);
    Store street = addStore(u"彭浦库"_s);

    Outcome<Edits<Movement>> add(const MovementForm& f) { return addMovement(*ws, f); }
};

} // namespace

TEST_CASE("Stock is told by store and lot, usable apart from expired", "[supplies]")
{
    TwoStores s;
    s.receive(s.mask, s.main, 100, u"A1"_s, QDate(2022, 3, 19));
    s.receive(s.mask, s.main, 30, u"B2"_s, QDate(2022, 3, 25));
    s.receive(s.mask, s.street, 10, u"C3"_s, QDate(2023, 1, 1));
    s.receive(s.mask, s.street, 5);
    const ItemRow row = stockOf(*s.ws, s.mask);
    CHECK(row.total == 145);
    CHECK(row.expired == 100);
    CHECK(row.usable == 45);
    CHECK(row.ending == 30);
    CHECK(row.earliestExpiry == QDate(2022, 3, 25));
    CHECK(row.isBelowSafety);
    CHECK_FALSE(row.isNegative);
    CHECK(row.stores == std::vector<StoreStock>{{s.main.id, u"区库"_s, 130}, {s.street.id, u"彭浦库"_s, 15}});
    REQUIRE(row.lots.size() == 4);
    CHECK(row.lots[0].batch == u"A1"_s);
    CHECK(row.lots[0].isExpired);
    CHECK(row.lots[3].lot.isNull());
    CHECK(stockOf(*s.ws, s.mask, {}, s.street.id).total == 15);
    CHECK(stockOf(*s.ws, s.mask, QDate(2022, 3, 19)).usable == 145); // the last usable day
    CHECK(stockOf(*s.ws, s.mask, QDate(2022, 3, 17)).total == 0);
}

TEST_CASE("Who got something and what is noted of it stays as it was typed", "[supplies]")
{
    TwoStores desk;
    REQUIRE(desk.add(form(MovementKind::Receipt, desk.mask, desk.main, 100)).ok());
    MovementForm issue = form(MovementKind::Issue, desk.mask, desk.main, 10);
    issue.recipient = u"彭浦镇（二组）"_s;
    issue.note = u"第１批：当面点清（无误）"_s;
    const auto done = desk.add(issue);
    REQUIRE(done.ok());
    CHECK(done->records.front().after->recipient == u"彭浦镇（二组）");
    CHECK(done->records.front().after->note == u"第１批：当面点清（无误）");
}

TEST_CASE("No more is issued than the store holds of that lot, and the answer names what is there", "[supplies]")
{
    TwoStores s;
    const Movement in = s.receive(s.mask, s.main, 100, u"B2"_s, QDate(2022, 12, 1));
    MovementForm issue = form(MovementKind::Issue, s.mask, s.main, 101);
    issue.lot = in.lot;
    const auto refused = s.add(issue);
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"not_enough@quantity"_s);
    CHECK(refused.problems()[0].text.contains(u"100 只"_s));
    CHECK(refused.problems()[0].text.contains(u"B2"_s));
    issue.store = s.street.id;
    issue.quantity = 1;
    CHECK(codeOf(s.add(issue).problems()) == u"not_enough@quantity"_s);
    issue.store = s.main.id;
    issue.day = QDate(2022, 3, 17); // before the receipt
    CHECK(codeOf(s.add(issue).problems()) == u"not_enough@quantity"_s);
    issue.day = QDate(2022, 3, 20);
    issue.quantity = 100;
    CHECK(s.add(issue).ok());
    issue.day = QDate(2022, 3, 19); // it was there on that day, but is gone since
    issue.quantity = 1;
    CHECK(codeOf(s.add(issue).problems()) == u"not_enough@quantity"_s);
    CHECK(stockOf(*s.ws, s.mask).total == 0);
}

TEST_CASE("Issuing from any lot takes the earliest expiry first, expired goods never", "[supplies]")
{
    TwoStores s;
    s.receive(s.mask, s.main, 10);
    s.receive(s.mask, s.main, 20, u"LATE"_s, QDate(2023, 1, 1));
    s.receive(s.mask, s.main, 30, u"SOON"_s, QDate(2022, 4, 1));
    s.receive(s.mask, s.main, 99, u"OLD"_s, QDate(2022, 3, 19));
    const auto lots = suggestLots(*s.ws, s.mask.id, s.main.id, 55, QDate(2022, 3, 20));
    REQUIRE(lots.size() == 3);
    CHECK(lots[0].batch == u"SOON"_s);
    CHECK(lots[0].quantity == 30);
    CHECK(lots[1].batch == u"LATE"_s);
    CHECK(lots[2].quantity == 5);
    MovementForm issue = form(MovementKind::Issue, s.mask, s.main, 61);
    issue.anyLot = true;
    const auto refused = s.add(issue);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems()[0].text.contains(u"60 只"_s));
    issue.quantity = 55;
    const auto done = s.add(issue);
    REQUIRE(done.ok());
    CHECK(done->records.size() == 3);
    CHECK(stockOf(*s.ws, s.mask).usable == 5);
    CHECK(stockOf(*s.ws, s.mask).expired == 99);
}

TEST_CASE("An expired lot is written off, or issued with a reason", "[supplies]")
{
    TwoStores s;
    const Movement in = s.receive(s.mask, s.main, 100, u"OLD"_s, QDate(2022, 3, 19));
    MovementForm issue = form(MovementKind::Issue, s.mask, s.main, 5);
    issue.lot = in.lot;
    CHECK(codeOf(s.add(issue).problems()) == u"expired_lot@lot"_s);
    issue.evenExpired = true;
    CHECK(codeOf(s.add(issue).problems()) == u"expired_lot@lot"_s); // no reason given
    issue.note = u"演练用"_s;
    CHECK(s.add(issue).ok());
    MovementForm off = form(MovementKind::WriteOff, s.mask, s.main, 95);
    off.lot = in.lot;
    CHECK(s.add(off).ok());
    CHECK(stockOf(*s.ws, s.mask).total == 0);
}

TEST_CASE("A transfer moves, a return brings back, a count corrects to what was counted", "[supplies]")
{
    TwoStores s;
    const Movement in = s.receive(s.mask, s.main, 100, u"B2"_s, QDate(2022, 12, 1));
    MovementForm transfer = form(MovementKind::Transfer, s.mask, s.main, 40);
    transfer.lot = in.lot;
    CHECK(codeOf(s.add(transfer).problems()) == u"unknown_store@other_store"_s);
    transfer.otherStore = s.main.id;
    CHECK(codeOf(s.add(transfer).problems()) == u"same_store@other_store"_s);
    transfer.otherStore = s.street.id;
    REQUIRE(s.add(transfer).ok());
    CHECK(stockOf(*s.ws, s.mask).total == 100);
    CHECK(stockOf(*s.ws, s.mask, {}, s.street.id).total == 40);
    MovementForm back = form(MovementKind::Return, s.mask, s.street, 3);
    back.batch = u"B2"_s;
    back.expiresOn = QDate(2022, 12, 1);
    REQUIRE(s.add(back).ok());
    MovementForm count = form(MovementKind::Count, s.mask, s.street, 41);
    count.lot = in.lot;
    const auto counted = s.add(count);
    REQUIRE(counted.ok());
    CHECK(counted->records[0].after->quantity == -2);
    CHECK(stockOf(*s.ws, s.mask, {}, s.street.id).total == 41);
    CHECK(s.add(count)->records[0].after->quantity == 0); // a count that agrees is worth its line
    count.quantity = 0;
    REQUIRE(s.add(count).ok());
    CHECK(stockOf(*s.ws, s.mask, {}, s.street.id).total == 0);
}

TEST_CASE("A line is taken back by another one that repeats it", "[supplies]")
{
    TwoStores s;
    const Movement in = s.receive(s.mask, s.main, 100, u"B2"_s, QDate(2022, 12, 1));
    MovementForm issue = form(MovementKind::Issue, s.mask, s.main, 30);
    issue.lot = in.lot;
    const Movement out = *s.add(issue)->records[0].after;
    CHECK(codeOf(reverseMovement(*s.ws, out.id, {}).problems()) == u"required@reason"_s);
    const auto refused = reverseMovement(*s.ws, in.id, u"录错"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"not_enough@"_s);
    CHECK(refused.problems()[0].text.contains(u"30 只"_s));
    REQUIRE(reverseMovement(*s.ws, out.id, u"录错"_s).ok());
    CHECK(stockOf(*s.ws, s.mask).total == 100);
    CHECK(codeOf(reverseMovement(*s.ws, out.id, u"录错"_s).problems()) == u"reversed_already@"_s);
    const auto taken = reverseMovement(*s.ws, in.id, u"录错"_s);
    REQUIRE(taken.ok());
    CHECK(codeOf(reverseMovement(*s.ws, taken->records[0].after->id, u"录错"_s).problems()) == u"is_reversal@"_s);
    CHECK(stockOf(*s.ws, s.mask).total == 0);
    CHECK(stockOf(*s.ws, s.mask, QDate(2022, 3, 19)).total == 0); // as if it had never been
    const auto rows = ledger(*s.ws);
    REQUIRE(rows.size() == 4);
    CHECK(rows[3].isReversed);
    CHECK(rows[3].quantity == 100);
    CHECK(rows[2].quantity == -100);
    CHECK(rows[2].movement.note == u"录错"_s);
    CHECK(rows[0].enteredBy == u"李测"_s);
}

TEST_CASE("Lines entered in the same instant stand as they were entered", "[supplies]")
{
    TwoStores s;
    // The clock stands: only the order of entering is left to tell them apart.
    constexpr int kLines = 12;
    for (int i = 1; i <= kLines; ++i) {
        MovementForm receipt = form(MovementKind::Receipt, s.mask, s.main, i);
        const auto added = s.add(receipt);
        REQUIRE(added.ok());
        REQUIRE(reverseMovement(*s.ws, added->records[0].after->id, u"录错"_s).ok());
    }
    const auto rows = ledger(*s.ws);
    REQUIRE(rows.size() == 2 * kLines);
    for (int i = 0; i < kLines; ++i) {
        CHECK(rows[std::size_t(2 * i)].quantity == i - kLines);
        CHECK(rows[std::size_t(2 * i) + 1].quantity == kLines - i);
    }
    LedgerQuery lastThree;
    lastThree.limit = 3;
    const auto newest = ledger(*s.ws, lastThree);
    REQUIRE(newest.size() == 3);
    for (std::size_t i = 0; i < 3; ++i)
        CHECK(newest[i].movement.id == rows[i].movement.id);
}

TEST_CASE("Two desks that hold the same lines show them in the same order", "[supplies][merge]")
{
    TwoStores a;
    Scene b(u"王测"_s);
    storage::Database& first = a.ws->database();
    storage::Database& second = b.ws->database();
    REQUIRE(second.absorb(journalOf(first.read(), knownTo(second.read()))).ok());
    for (int i = 1; i <= 6; ++i) {
        for (Workspace* ws : {a.ws.get(), b.ws.get()}) {
            const auto added = addMovement(*ws, form(MovementKind::Receipt, a.mask, a.main, i));
            REQUIRE(added.ok());
            REQUIRE(reverseMovement(*ws, added->records[0].after->id, u"录错"_s).ok());
        }
    }
    REQUIRE(first.absorb(journalOf(second.read(), knownTo(first.read()))).ok());
    REQUIRE(second.absorb(journalOf(first.read(), knownTo(second.read()))).ok());
    const auto here = ledger(*a.ws);
    const auto there = ledger(*b.ws);
    REQUIRE(here.size() == 24);
    REQUIRE(there.size() == 24);
    for (std::size_t i = 0; i < here.size(); ++i)
        CHECK(here[i].movement.id == there[i].movement.id);
}

TEST_CASE("A gift that was entered by mistake and taken back is no gift", "[supplies][figures]")
{
    TwoStores s;
    MovementForm gift = form(MovementKind::Receipt, s.mask, s.main, 10);
    gift.donor = u"某公司"_s;
    gift.valueCents = 12'300;
    const auto first = s.add(gift);
    REQUIRE(s.add(gift).ok());
    const auto donated = [&] {
        return storage::donatedCents(s.ws->read(), {u"310106"_s}, {QDate(2022, 3, 20), QDate(2022, 3, 20)});
    };
    CHECK(donated() == 24'600);
    REQUIRE(reverseMovement(*s.ws, first->records[0].after->id, u"录了两遍"_s).ok());
    CHECK(donated() == 12'300);
}

TEST_CASE("The ledger is asked by store, kind and day, signed as the store sees it", "[supplies]")
{
    TwoStores s;
    const Movement in = s.receive(s.mask, s.main, 100, u"B2"_s, QDate(2022, 12, 1));
    MovementForm transfer = form(MovementKind::Transfer, s.mask, s.main, 40);
    transfer.lot = in.lot;
    transfer.otherStore = s.street.id;
    REQUIRE(s.add(transfer).ok());
    LedgerQuery asked;
    asked.store = s.street.id;
    REQUIRE(ledger(*s.ws, asked).size() == 1);
    CHECK(ledger(*s.ws, asked)[0].quantity == 40);
    asked.store = s.main.id;
    CHECK(ledger(*s.ws, asked)[0].quantity == -40);
    asked.kind = MovementKind::Receipt;
    CHECK(ledger(*s.ws, asked).size() == 1);
    asked.from = QDate(2022, 3, 19);
    CHECK(ledger(*s.ws, asked).empty());
    asked = {};
    asked.limit = 1;
    CHECK(ledger(*s.ws, asked).size() == 1);
}

TEST_CASE("Forms say what is wrong at the field", "[supplies]")
{
    TwoStores s;
    CHECK(codeOf(s.add(form(MovementKind::Receipt, {}, s.main, 1)).problems()) == u"unknown_item@item"_s);
    CHECK(codeOf(s.add(form(MovementKind::Receipt, s.mask, {}, 1)).problems()) == u"unknown_store@store"_s);
    CHECK(codeOf(s.add(form(MovementKind::Receipt, s.mask, s.main, 0)).problems()) == u"quantity@quantity"_s);
    CHECK(codeOf(s.add(form(MovementKind::Receipt, s.mask, s.main, -5)).problems()) == u"quantity@quantity"_s);
    MovementForm f = form(MovementKind::Receipt, s.mask, s.main, 5);
    f.day = QDate(2022, 3, 21);
    CHECK(codeOf(s.add(f).problems()) == u"day@day"_s);
    f = form(MovementKind::Issue, s.mask, s.main, 5);
    f.recipient.clear();
    CHECK(codeOf(s.add(f).problems()) == u"required@recipient"_s);
    f = form(MovementKind::WriteOff, s.mask, s.main, 5);
    f.note.clear();
    CHECK(codeOf(s.add(f).problems()) == u"required@note"_s);
    CHECK(codeOf(saveItem(*s.ws, {}, {{}, u"口罩"_s, u"kn95"_s, {}, u"只"_s, {}, 0, false}).problems()) ==
          u"name_taken@name"_s);
    CHECK(codeOf(saveItem(*s.ws, {}, {{}, u"手套"_s, {}, {}, {}, {}, 0, false}).problems()) == u"required@unit"_s);
    CHECK(codeOf(saveItem(*s.ws, {}, {{}, u"手套"_s, {}, {}, u"双"_s, {}, -1, false}).problems()) ==
          u"safety_stock@safety_stock"_s);
    CHECK(codeOf(saveStore(*s.ws, {}, {{}, u"区库"_s, {}, {}, {}, false}).problems()) == u"name_taken@name"_s);
    CHECK(codeOf(saveStore(*s.ws, {}, {{}, u"外库"_s, u"320302"_s, {}, {}, false}).problems()) ==
          u"unknown_division@division"_s);
    CHECK(ledger(*s.ws).empty());
}

TEST_CASE("Items and stores are archived only when nothing is left of them", "[supplies]")
{
    TwoStores s;
    s.receive(s.mask, s.main, 5);
    const auto refused = archiveItems(*s.ws, {s.mask.id});
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"stock_left@"_s);
    CHECK(refused.problems()[0].text.contains(u"5"_s));
    CHECK(refused.problems()[0].text.contains(u"区库"_s));
    CHECK(codeOf(archiveStores(*s.ws, {s.main.id}).problems()) == u"stock_left@"_s);
    REQUIRE(archiveStores(*s.ws, {s.street.id}).ok());
    REQUIRE(s.add(form(MovementKind::WriteOff, s.mask, s.main, 5)).ok());
    const auto archived = archiveItems(*s.ws, {s.mask.id});
    REQUIRE(archived.ok());
    CHECK(codeOf(s.add(form(MovementKind::Receipt, s.mask, s.main, 5)).problems()) == u"archived@item"_s);
    REQUIRE(undoEntry(*s.ws, archived->changes.entry).ok());
    CHECK(s.add(form(MovementKind::Receipt, s.mask, s.main, 5)).ok());
    CHECK(storeRows(*s.ws).back().store.isArchived);
    CHECK(storeRows(*s.ws).front().items == 1);
}

TEST_CASE("Two desks that each issue 5 of 100 merge to 90", "[supplies][merge]")
{
    TwoStores a;
    const Movement in = a.receive(a.mask, a.main, 100, u"B2"_s, QDate(2022, 12, 1));
    Scene b(u"王测"_s);
    storage::Database& first = a.ws->database();
    storage::Database& second = b.ws->database();
    REQUIRE(second.absorb(journalOf(first.read(), knownTo(second.read()))).ok());
    MovementForm issue = form(MovementKind::Issue, a.mask, a.main, 5);
    issue.lot = in.lot;
    REQUIRE(addMovement(*a.ws, issue).ok());
    REQUIRE(addMovement(*b.ws, issue).ok());
    REQUIRE(first.absorb(journalOf(second.read(), knownTo(first.read()))).ok());
    REQUIRE(second.absorb(journalOf(first.read(), knownTo(second.read()))).ok());
    CHECK(stockOf(*a.ws, a.mask).total == 90);
    CHECK(stockOf(*b.ws, a.mask).total == 90);
    CHECK(openConflicts(first.read()).empty());

    // Both take the same line back: it is taken back once.
    REQUIRE(reverseMovement(*a.ws, in.id, u"录错"_s).problems()[0].code == u"not_enough"_s);
    const Movement out = ledger(*a.ws)[0].movement;
    REQUIRE(reverseMovement(*a.ws, out.id, u"录错"_s).ok());
    REQUIRE(reverseMovement(*b.ws, out.id, u"录错"_s).ok());
    REQUIRE(first.absorb(journalOf(second.read(), knownTo(first.read()))).ok());
    CHECK(stockOf(*a.ws, a.mask).total == 95);
}

TEST_CASE("Stock equals the sum of effects, whatever the lines and their order", "[supplies][property]")
{
    TwoStores s;
    int items = 0;
    CHECK(rc::check([&] {
        const Item item = s.addItem(u"物资%1"_s.arg(++items));
        const int count = *rc::gen::inRange(0, 12);
        std::vector<Movement> lines;
        for (int i = 0; i < count; ++i) {
            Movement m;
            m.id = Id<Movement>::make();
            m.kind = static_cast<MovementKind>(*rc::gen::inRange(0, 6));
            m.day = QDate(2022, 3, *rc::gen::inRange(1, 21));
            m.item = item.id;
            m.store = *rc::gen::element(s.main.id, s.street.id);
            m.otherStore = m.kind == MovementKind::Transfer ? *rc::gen::element(s.main.id, s.street.id) : Id<Store>{};
            m.quantity = *rc::gen::inRange(1, 1000);
            m.reverses = *rc::gen::inRange(0, 4) == 0 ? Id<Movement>::make() : Id<Movement>{};
            lines.push_back(m);
        }
        std::shuffle(lines.begin(), lines.end(), std::mt19937(unsigned(*rc::gen::inRange(0, 1000))));
        RC_ASSERT(s.ws->write({u"test"_s, {}},
                              [&](storage::Writer& w) {
                                  for (const Movement& m : lines)
                                      w.add(storage::movementTable(), m);
                                  return Problems{};
                              })
                      .ok());
        const QDate day(2022, 3, *rc::gen::inRange(1, 21));
        for (const Id<Store>& store : {s.main.id, s.street.id}) {
            qint64 sum = 0;
            for (const Movement& m : lines)
                sum += m.day <= day ? effectOn(m, store) : 0;
            RC_ASSERT(stockOf(*s.ws, item, day, store).total == sum);
        }
    }));
}

TEST_CASE("No store ever falls below nought through the ledger's door", "[supplies][property]")
{
    TwoStores s;
    int items = 0;
    CHECK(rc::check([&] {
        const Item item = s.addItem(u"物资%1"_s.arg(++items));
        const auto lot = s.receive(item, s.main, 20, u"B2"_s, QDate(2022, 12, 1), QDate(2022, 3, 10)).lot;
        const int count = *rc::gen::inRange(1, 15);
        for (int i = 0; i < count; ++i) {
            MovementForm f = form(static_cast<MovementKind>(*rc::gen::inRange(0, 6)), item,
                                  *rc::gen::element(s.main, s.street), *rc::gen::inRange(0, 30));
            f.day = QDate(2022, 3, *rc::gen::inRange(8, 21));
            f.otherStore = f.store == s.main.id ? s.street.id : s.main.id;
            f.lot = lot;
            f.anyLot = *rc::gen::arbitrary<bool>();
            (void)s.add(f);
            const auto rows = ledger(*s.ws);
            if (*rc::gen::inRange(0, 3) == 0)
                (void)reverseMovement(*s.ws, rows[std::size_t(*rc::gen::inRange(0, int(rows.size())))].movement.id,
                                      u"录错"_s);
        }
        for (int day = 8; day <= 20; ++day)
            RC_ASSERT_FALSE(stockOf(*s.ws, item, QDate(2022, 3, day)).isNegative);
    }));
}

TEST_CASE("The unit of an item stays once lines of the ledger are counted in it", "[supplies]")
{
    Scene scene;
    const Item item = scene.addItem(u"口罩"_s, u"KN95"_s);
    Item wanted = item;
    wanted.unit = u"盒"_s;
    const auto free = saveItem(*scene.ws, item, wanted);
    REQUIRE(free.ok());
    const auto back = saveItem(*scene.ws, wanted, item);
    REQUIRE(back.ok());
    (void)scene.receive(item, scene.addStore(u"总库"_s), 10);
    const auto refused = saveItem(*scene.ws, item, wanted);
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"unit_in_use@unit"_s);
    CHECK(refused.problems().front().text.contains(u"只"_s));
    Item renamed = item;
    renamed.pack = u"100只/盒"_s;
    CHECK(saveItem(*scene.ws, item, renamed).ok());
}
