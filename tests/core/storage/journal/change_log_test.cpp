// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Units of work of more changes than are held at once: the journal, what hears of them, and going back.

#include "core/storage/journal/change_log.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/supplies.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMany = int(ChangeLog::kMostHeld) * 2 + 10;

struct Desk
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(u"a.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(7, 0))};
    std::unique_ptr<Database> db;
    std::vector<Store> stores;

    explicit Desk(bool isWatched = true)
    {
        OpenOptions options;
        if (isWatched)
            options.observer = std::make_shared<test::SessionOracle>();
        db = std::make_unique<Database>(place.where(), Mode::Create, u"tester"_s, options);
        for (int i = 0; i < kMany; ++i)
            stores.push_back({Id<Store>::make(), u"库%1"_s.arg(i), u"310106"_s, {}, {}, false});
    }
    Outcome<ChangeSet> write(const Database::Work& work)
    {
        clock.advance(1000);
        return db->write(clock, u"tester"_s, {u"store.add"_s, {}}, work);
    }
    Problems addAll(Writer& writer) const
    {
        for (const Store& store : stores)
            writer.add(storeTable(), store);
        return {};
    }
    [[nodiscard]] qint64 count(const QString& table) const
    {
        return db->read().number(u"SELECT count(*) FROM %1"_s.arg(table));
    }
};

} // namespace

TEST_CASE("A unit of many changes is one entry with each of them in its order", "[storage][journal]")
{
    Desk desk;
    QStringList heard;
    const ChangeSet set = desk.write([&](Writer& writer) {
                                  Problems none = desk.addAll(writer);
                                  writer.eachChange([&](const JournalChange& change) {
                                      heard << change.record;
                                      return heard.size() < kMany - 1;
                                  });
                                  return none;
                              })
                              .value();
    CHECK(heard.size() == kMany - 1);
    CHECK(set.touched == std::vector<Touched>{{u"store"_s, {}}});
    CHECK(set.touches(u"store"_s));
    const auto journal = journalOf(desk.db->read());
    REQUIRE(journal.size() == 1);
    REQUIRE(journal[0].changes.size() == std::size_t(kMany));
    for (int i = 0; i < kMany; ++i) {
        REQUIRE(journal[0].changes[std::size_t(i)].record == desk.stores[std::size_t(i)].id.text());
        if (i < kMany - 1)
            REQUIRE(heard[i] == desk.stores[std::size_t(i)].id.text());
    }
    CHECK(chainOf({}, journal[0]) == journal[0].chain);
    CHECK(check(*desk.db).empty());
}

TEST_CASE("A unit of many changes that is refused or fails leaves none of them", "[storage][journal]")
{
    Desk desk;
    const auto refused = desk.write([&](Writer& writer) {
        (void)desk.addAll(writer);
        return Problems{{u"no"_s, {}, {}}};
    });
    CHECK_FALSE(refused.ok());
    CHECK_THROWS_AS(desk.write([&](Writer& writer) -> Problems {
        (void)desk.addAll(writer);
        throw std::runtime_error("disk");
    }),
                    std::runtime_error);
    CHECK(desk.count(u"store"_s) == 0);
    CHECK(desk.count(u"change"_s) == 0);
    CHECK(desk.count(u"entry"_s) == 0);
}

TEST_CASE("What is erased in the unit that wrote it long before leaves nothing of itself", "[storage][journal]")
{
    Desk desk(false);
    const ChangeSet set = desk.write([&](Writer& writer) {
                                  Problems none = desk.addAll(writer);
                                  Store rest;
                                  rest.id = desk.stores.front().id;
                                  writer.erase(storeTable(), rest);
                                  return none;
                              })
                              .value();
    CHECK(set.touches(u"store"_s));
    CHECK(check(*desk.db).empty());
    const std::vector<JournalEntry> blanked = journalOf(desk.db->read());
    for (const JournalChange& change : blanked.at(0).changes)
        REQUIRE_FALSE(change.fields.contains(u"库0\""_s));
    CHECK(desk.db->read().find(storeTable(), desk.stores.front().id.text())->name.isEmpty());

    Desk other(false);
    REQUIRE(other.db->absorb(journalOf(desk.db->read())).ok());
    CHECK(check(*other.db).empty());
    CHECK(other.db->read().all(storeTable()).size() == std::size_t(kMany));
}
