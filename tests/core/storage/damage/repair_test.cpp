// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What "check --repair" mends, and what it leaves alone.

#include "core/storage/damage/health.h"
#include "core/storage/damage/journal_repair.h"
#include "core/storage/gate/database.h"
#include "core/storage/journal/journal.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    QString path;
    std::unique_ptr<Database> db;
    Store store{Id<Store>::make(), u"甲库"_s, u"310106"_s, {}, u"19900000001"_s, false};

    explicit Desk(const QString& name = u"a.redvest"_s) : path(folder.filePath(name))
    {
        db = std::make_unique<Database>(path, Mode::Create, u"t"_s);
        put(store);
        put(Store{Id<Store>::make(), u"乙库"_s, u"310106"_s, {}, {}, false});
        store.keeper = u"李"_s;
        put(store);
    }
    void put(const Store& record)
    {
        REQUIRE(db->write(clock, u"t"_s, {u"test.work"_s, {}}, [&](Writer& w) {
                      w.put(storeTable(), record);
                      return Problems{};
                  }).ok());
    }
    void behindItsBack(const QString& sql) { Connection(locationOf(path), Access::Write).run(sql); }
    /// The codes of what was mended; afterwards all is sound and as it was.
    QStringList mendedAfter(const QString& sql)
    {
        const auto before = db->read().all(storeTable(), {}, {}, u"ORDER BY id"_s);
        behindItsBack(sql);
        CHECK_FALSE(check(*db).empty());
        QStringList codes;
        for (const Problem& p : repair(*db)) {
            CHECK_FALSE(p.text.isEmpty());
            codes << p.code;
        }
        CHECK(check(*db).empty());
        CHECK(db->read().all(storeTable(), {}, {}, u"ORDER BY id"_s) == before);
        CHECK(repair(*db).empty()); // nothing is left to be mended
        return codes;
    }
    /// Nothing can be mended, and nothing is changed.
    void leavesAlone(const QString& sql)
    {
        behindItsBack(sql);
        const Problems before = check(*db);
        CHECK_FALSE(before.empty());
        CHECK(repair(*db).empty());
        CHECK(check(*db) == before);
    }
};

const QString kRow = u"row"_s;

} // namespace

TEST_CASE("A row that is not what its journal says is written anew from it", "[storage][repair][file]")
{
    CHECK(Desk().mendedAfter(u"UPDATE store SET keeper = 'x'"_s) == QStringList{kRow, kRow});
    CHECK(Desk().mendedAfter(u"UPDATE store SET gone = 1 WHERE keeper <> ''"_s) == QStringList{kRow});
    CHECK(Desk().mendedAfter(u"UPDATE store SET stamp = 'x' WHERE keeper <> ''"_s) == QStringList{kRow});
    CHECK(Desk().mendedAfter(u"UPDATE store SET phone = 'x' WHERE phone <> ''"_s) == QStringList{kRow});
    CHECK(Desk().mendedAfter(u"UPDATE store SET keeper = CAST(keeper AS BLOB) WHERE keeper <> ''"_s).contains(kRow));
}

TEST_CASE("A row that is missing comes back, one the journal does not know goes", "[storage][repair][file]")
{
    CHECK(Desk().mendedAfter(u"DELETE FROM store"_s) == QStringList{kRow, kRow});
    CHECK(Desk().mendedAfter(u"INSERT INTO store SELECT 'other', name, division, keeper, phone, archived, stamp, gone "
                             u"FROM store WHERE keeper <> ''"_s) == QStringList{kRow});
}

TEST_CASE("Heads, settings and indexes are made anew from what they come from", "[storage][repair][file]")
{
    CHECK(Desk().mendedAfter(u"UPDATE known SET chain = 'x'"_s) == QStringList{u"known"_s});
    CHECK(Desk().mendedAfter(u"UPDATE known SET seq = 1"_s) == QStringList{u"known"_s});
    CHECK(Desk().mendedAfter(u"DELETE FROM known"_s) == QStringList{u"known"_s});
    CHECK(Desk().mendedAfter(u"INSERT INTO meta (id, value) VALUES ('replaces', 'nobody')"_s) ==
          QStringList{u"meta"_s});
    CHECK(Desk().mendedAfter(u"INSERT INTO meta (id, value) VALUES ('clock_begins', 'noon')"_s) ==
          QStringList{u"meta"_s});
}

TEST_CASE("The list of open conflicts is compared with the journal and made anew from it", "[storage][repair][file]")
{
    Desk here(u"a.redvest"_s), there(u"b.redvest"_s);
    REQUIRE(there.db->absorb(journalOf(here.db->read())).ok());
    const auto change = [](Desk& desk, const QString& keeper, const Store& from) {
        Store changed = from;
        changed.keeper = keeper;
        desk.put(changed);
    };
    change(here, u"王"_s, here.store);
    change(there, u"赵"_s, here.store);
    REQUIRE(here.db->absorb(journalOf(there.db->read(), knownTo(here.db->read()))).ok());
    const auto conflicts = openConflicts(here.db->read());
    REQUIRE(conflicts.size() == 1);
    REQUIRE(check(*here.db).empty());
    CHECK(here.mendedAfter(u"DELETE FROM conflict"_s) == QStringList{u"conflict"_s});
    CHECK(openConflicts(here.db->read()) == conflicts);
    CHECK(here.mendedAfter(u"UPDATE conflict SET candidates = '[]'"_s) == QStringList{u"conflict"_s});
    CHECK(
        here.mendedAfter(u"INSERT INTO conflict SELECT 'store/x/name', tbl, 'x', 'name', candidates FROM conflict"_s) ==
        QStringList{u"conflict"_s});
    CHECK(openConflicts(here.db->read()) == conflicts);
    // What it had merged when it next wrote is told by its own entries.
    change(here, u"王五"_s, here.store);
    REQUIRE(check(*here.db).empty());
    CHECK(here.mendedAfter(u"DELETE FROM meta WHERE id LIKE 'seen/%'"_s) == QStringList{u"meta"_s});
}

TEST_CASE("Nothing is mended by a journal that is not whole itself", "[storage][repair][file]")
{
    const QString spoilt = u"UPDATE store SET keeper = 'x'"_s;
    for (const QString& sql :
         {u"UPDATE change SET fields = '{}' WHERE action = 'insert'"_s, u"DELETE FROM entry WHERE seq = 2"_s,
          u"UPDATE entry SET actor = 'x' WHERE seq = 3"_s, u"DELETE FROM change WHERE entry LIKE '%3'"_s}) {
        Desk desk;
        desk.behindItsBack(spoilt);
        desk.leavesAlone(sql);
    }
    // Its last entry is gone, and only the head still tells.
    Desk desk;
    desk.behindItsBack(u"DELETE FROM change WHERE entry LIKE '%3'"_s);
    desk.leavesAlone(u"DELETE FROM entry WHERE seq = 3"_s);
}
