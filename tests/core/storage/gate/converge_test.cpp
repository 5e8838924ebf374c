// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <random>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Replica
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(u"r.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    Database db{place.where(), Mode::Create, u"t"_s, OpenOptions{{}, std::make_shared<test::SessionOracle>()}};

    void put(const Store& s)
    {
        REQUIRE(db.write(clock, u"t"_s, {u"put"_s, {}}, [&](Writer& w) {
                      w.put(storeTable(), s);
                      return Problems{};
                  }).ok());
    }
    void remove(Id<Store> id)
    {
        REQUIRE(db.write(clock, u"t"_s, {u"remove"_s, {}}, [&](Writer& w) {
                      w.remove(storeTable(), id.text());
                      return Problems{};
                  }).ok());
    }
    [[nodiscard]] std::vector<Store> stores() { return db.read().all(storeTable(), {}, {}, u"ORDER BY id"_s); }
};

/// A random history of edits, removals, clock jumps and exchanges over three desks and three records.
void runHistory(std::mt19937& random, std::array<Replica, 3>& desks, const std::array<Id<Store>, 3>& ids)
{
    const auto pick = [&](int n) { return std::size_t(random() % unsigned(n)); };
    for (int step = 0; step < 30; ++step) {
        Replica& desk = desks[pick(3)];
        const Id<Store> id = ids[pick(3)];
        desk.clock.advance(qint64(pick(5)) * 3'600'000 - 3'600'000);
        const std::size_t what = pick(10);
        if (what < 6) {
            Store s = desk.db.read().find(storeTable(), id.text()).value_or(Store{id, {}, {}, {}, {}, false});
            (what < 3 ? s.name : s.keeper) = QString::number(pick(4));
            desk.put(s);
        } else if (what < 7) {
            desk.remove(id);
        } else {
            REQUIRE(desk.db.absorb(journalOf(desks[pick(3)].db.read(), knownTo(desk.db.read()))).ok());
        }
    }
}

} // namespace

TEST_CASE("Desks that exchanged their whole journals agree, whatever happened and in whatever order",
          "[storage][merge]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        std::mt19937 random(seed);
        std::array<Replica, 3> desks;
        const std::array<Id<Store>, 3> ids{Id<Store>::make(), Id<Store>::make(), Id<Store>::make()};
        runHistory(random, desks, ids);
        for (int round = 0; round < 2; ++round) {
            for (Replica& to : desks) {
                for (Replica& from : desks)
                    REQUIRE(to.db.absorb(journalOf(from.db.read(), knownTo(to.db.read()))).ok());
            }
        }
        INFO("seed " << seed);
        CHECK(desks[0].stores() == desks[1].stores());
        CHECK(desks[1].stores() == desks[2].stores());
        CHECK(openConflicts(desks[0].db.read()) == openConflicts(desks[1].db.read()));
        CHECK(openConflicts(desks[1].db.read()) == openConflicts(desks[2].db.read()));
        CHECK(journalOf(desks[0].db.read()) == journalOf(desks[2].db.read()));
        for (Replica& desk : desks)
            CHECK(check(desk.db).empty());
    }
}
