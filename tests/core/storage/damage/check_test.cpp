// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each invariant of "Check database" broken on purpose, behind the gate's back.

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    QString path = folder.filePath(u"a.redvest"_s);
    std::unique_ptr<Database> db = std::make_unique<Database>(
        path, Mode::Create, u"t"_s, OpenOptions{std::nullopt, std::make_shared<test::SessionOracle>()});
    Store store{Id<Store>::make(), u"甲库"_s, u"310106"_s, {}, {}, false};

    Desk()
    {
        write([&](Writer& w) { w.add(storeTable(), store); });
        Store changed = store;
        changed.keeper = u"李"_s;
        write([&](Writer& w) { w.put(storeTable(), changed); });
    }
    void write(const std::function<void(Writer&)>& work)
    {
        REQUIRE(db->write(clock, u"t"_s, {u"test.work"_s, {}}, [&](Writer& w) {
                      work(w);
                      return Problems{};
                  }).ok());
    }
    /// The codes "check" gives after `sql` was run behind its back.
    QStringList codesAfter(const QString& sql)
    {
        REQUIRE(check(*db).empty());
        Connection(locationOf(path), Access::Write).run(sql);
        QStringList codes;
        for (const Problem& p : check(*db)) {
            CHECK_FALSE(p.text.isEmpty());
            if (!codes.contains(p.code))
                codes << p.code;
        }
        return codes;
    }
};

QStringList codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& p : problems)
        codes << p.code;
    return codes;
}

} // namespace

TEST_CASE("Check finds a row that is not what its journal says", "[storage][check][file]")
{
    CHECK(Desk().codesAfter(u"UPDATE store SET keeper = 'x'"_s) == QStringList{u"row"_s});
    CHECK(Desk().codesAfter(u"UPDATE store SET gone = 1"_s) == QStringList{u"row"_s});
    CHECK(Desk().codesAfter(u"UPDATE store SET gone = 2"_s) == QStringList{u"row"_s});
    CHECK(Desk().codesAfter(u"UPDATE store SET stamp = 'x'"_s) == QStringList{u"row"_s});
    CHECK(Desk().codesAfter(u"DELETE FROM store"_s) == QStringList{u"row"_s});
    CHECK(Desk().codesAfter(u"INSERT INTO store SELECT 'other', name, division, keeper, phone, archived, stamp, gone "
                            "FROM store"_s) == QStringList{u"row"_s});
}

TEST_CASE("Check finds an altered journal", "[storage][check][file]")
{
    CHECK(Desk().codesAfter(u"UPDATE entry SET actor = 'x' WHERE seq = 1"_s).contains(u"chain"_s));
    CHECK(Desk().codesAfter(u"UPDATE change SET digest = 'x' WHERE action = 'insert'"_s).contains(u"chain"_s));
    CHECK(Desk().codesAfter(u"DELETE FROM entry WHERE seq = 1"_s).contains(u"chain"_s));
    CHECK(Desk().codesAfter(u"DELETE FROM change WHERE action = 'insert'"_s).contains(u"chain"_s));
    CHECK(Desk().codesAfter(u"UPDATE change SET id = id || 'x' WHERE action = 'insert'"_s) ==
          QStringList{u"journal"_s});
    CHECK(Desk().codesAfter(u"UPDATE entry SET at = 'x' WHERE seq = 1"_s).contains(u"journal"_s));
}

TEST_CASE("Check finds heads that are not those of the journal", "[storage][check][file]")
{
    CHECK(Desk().codesAfter(u"UPDATE known SET seq = 1"_s) == QStringList{u"known"_s});
    CHECK(Desk().codesAfter(u"UPDATE known SET chain = 'x'"_s) == QStringList{u"known"_s});
    CHECK(Desk().codesAfter(u"DELETE FROM known"_s) == QStringList{u"known"_s});
}

TEST_CASE("Check finds a value of another kind than its column's", "[storage][check][file]")
{
    CHECK(Desk().codesAfter(u"UPDATE store SET keeper = CAST(keeper AS BLOB)"_s).contains(u"form"_s));
    CHECK(Desk().codesAfter(u"UPDATE change SET tbl = CAST(tbl AS BLOB)"_s).contains(u"form"_s));
    CHECK(Desk().codesAfter(u"UPDATE meta SET value = CAST(value AS BLOB)"_s) == QStringList{u"form"_s});
}

TEST_CASE("Check finds a reference to what was never there", "[storage][check][file]")
{
    Desk desk;
    Post post;
    post.id = Id<Post>::make();
    post.name = u"测温"_s;
    post.site = Id<Site>::make();
    desk.write([&](Writer& w) { w.add(postTable(), post); });
    CHECK(codesOf(check(*desk.db)) == QStringList{u"reference"_s});
    Site site;
    site.id = post.site;
    desk.write([&](Writer& w) { w.add(siteTable(), site); });
    CHECK(check(*desk.db).empty());
    CHECK(notices(desk.db->read()).empty());
    desk.write([&](Writer& w) { w.remove(siteTable(), site.id.text()); });
    CHECK(check(*desk.db).empty());
    CHECK(codesOf(notices(desk.db->read())) == QStringList{u"removed_target"_s});
}

TEST_CASE("Balances below nought and numbers given twice are notices, not damage", "[storage][check][file]")
{
    Desk desk;
    Item item;
    item.id = Id<Item>::make();
    item.name = u"口罩"_s;
    Movement out;
    out.id = Id<Movement>::make();
    out.kind = MovementKind::Issue;
    out.day = QDate(2022, 3, 20);
    out.item = item.id;
    out.store = desk.store.id;
    out.quantity = 5;
    desk.write([&](Writer& w) {
        w.add(itemTable(), item);
        w.add(movementTable(), out);
    });
    CHECK(check(*desk.db).empty());
    CHECK(codesOf(notices(desk.db->read())) == QStringList{u"negative_stock"_s});

    Series series;
    series.id = Id<Series>::make();
    desk.write([&](Writer& w) {
        w.add(seriesTable(), series);
        for (int i = 0; i < 2; ++i) {
            Issue issue;
            issue.id = Id<Issue>::make();
            issue.series = series.id;
            issue.year = 2022;
            issue.number = 5;
            w.add(issueTable(), issue);
        }
    });
    CHECK(codesOf(notices(desk.db->read())) == QStringList{u"negative_stock"_s, u"number_twice"_s});
}

TEST_CASE("A shift that a merge made too long, and a day of too many hours, are named", "[storage][check][file]")
{
    Desk desk;
    Site site;
    site.id = Id<Site>::make();
    site.name = u"南广场"_s;
    Post post;
    post.id = Id<Post>::make();
    post.site = site.id;
    post.name = u"测温"_s;
    const Instant begin = atLocal(QDate(2022, 3, 20), QTime(8, 0));
    Shift shift{Id<Shift>::make(), post.id, begin, plusMinutes(begin, 24 * 60), 2, {}, false};
    Volunteer who;
    who.id = Id<Volunteer>::make();
    who.name = u"甲乙"_s;
    ServiceRecord served;
    served.volunteer = who.id;
    served.day = QDate(2022, 3, 20);
    served.minutes = 12 * 60;
    desk.write([&](Writer& w) {
        w.add(siteTable(), site);
        w.add(postTable(), post);
        w.add(shiftTable(), shift);
        w.add(volunteerTable(), who);
        for (int i = 0; i < 2; ++i) {
            served.id = Id<ServiceRecord>::make();
            w.add(serviceRecordTable(), served);
        }
    });
    CHECK(notices(desk.db->read()).empty());
    shift.ends = plusMinutes(begin, 3 * 24 * 60);
    served.minutes += 1;
    desk.write([&](Writer& w) {
        w.put(shiftTable(), shift);
        w.put(serviceRecordTable(), served);
    });
    const Problems named = notices(desk.db->read());
    REQUIRE(codesOf(named) == QStringList{u"long_shift"_s, u"full_day"_s});
    CHECK(named[0].text.contains(u"南广场"_s));
    CHECK(named[1].text.contains(u"甲乙"_s));

    // Many of one kind hide none of another, and how many are not named is said.
    desk.write([&](Writer& w) {
        for (int i = 0; i < 101; ++i) {
            shift.id = Id<Shift>::make();
            w.add(shiftTable(), shift);
        }
    });
    const QStringList codes = codesOf(notices(desk.db->read()));
    CHECK(codes.count(u"long_shift"_s) == 101);
    CHECK(codes.count(u"full_day"_s) == 1);
    CHECK(notices(desk.db->read())[100].text.contains(u"2 more"_s));
}

TEST_CASE("A program that ended in mid-work leaves its name in the lock; an orderly end does not", "[storage][file]")
{
    Desk desk;
    CHECK(desk.db->facts().leftBy.isEmpty());
    desk.db.reset();
    CHECK(Database(desk.path, Mode::Write, u"t"_s).facts().leftBy.isEmpty());
    // What a killed program leaves: the lock is free, its text still there.
    QFile lock(desk.path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("Li, 2022-03-20 09:00");
    lock.close();
    CHECK(Database(desk.path, Mode::Write, u"t"_s).facts().leftBy == u"Li, 2022-03-20 09:00"_s);
    CHECK(Database(desk.path, Mode::Write, u"t"_s).facts().leftBy.isEmpty());
}

TEST_CASE("The quick look finds nothing in a sound file and the latest entry is known", "[storage][file]")
{
    Desk desk;
    CHECK(quickCheck(*desk.db).empty());
    CHECK(lastEntry(desk.db->read()) == desk.clock.now());
}
