// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "tests/support/place.h"
#include "tests/support/session_oracle.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All desks of an office have the same keys.
const KeyRing& officeKeys()
{
    static KeyRing ring;
    if (!ring.has(KeyClass::Contact)) {
        for (const KeyClass c : kKeyClasses)
            ring.put(c, crypto::makeSecret());
    }
    return ring;
}

struct Desk
{
    QTemporaryDir folder;
    test::Place place{folder.filePath(u"a.redvest"_s)};
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(7, 0))};
    std::unique_ptr<Database> db;

    explicit Desk()
    {
        db = std::make_unique<Database>(path(), Mode::Create, u"tester"_s,
                                        OpenOptions{{}, std::make_shared<test::SessionOracle>()});
        db->locals().adoptKeys(officeKeys());
    }
    [[nodiscard]] QString path() const { return place.where(); }
    ChangeSet write(const QString& verb, const std::function<void(Writer&)>& work)
    {
        clock.advance(1000);
        return db
            ->write(clock, u"tester"_s, {verb, {}},
                    [&](Writer& w) {
                        work(w);
                        return Problems{};
                    })
            .value();
    }
    Store put(Store s)
    {
        write(u"store.put"_s, [&](Writer& w) { w.put(storeTable(), s); });
        return s;
    }
    [[nodiscard]] std::optional<Store> store(Id<Store> id) const { return db->read().find(storeTable(), id.text()); }
};

Store someStore(const QString& name)
{
    return {Id<Store>::make(), name, u"310106"_s, {}, {}, false};
}

/// Each takes in what the other has.
void exchange(Desk& a, Desk& b)
{
    REQUIRE(a.db->absorb(journalOf(b.db->read(), knownTo(a.db->read()))).ok());
    REQUIRE(b.db->absorb(journalOf(a.db->read(), knownTo(b.db->read()))).ok());
}

} // namespace

TEST_CASE("Every table of record has the columns its declaration names", "[storage]")
{
    Desk desk;
    for (const TableSpec* spec : allTables()) {
        QStringList stored, declared{u"id"_s};
        const Dialect& dialect = test::Place::isServer() ? postgresqlDialect() : sqliteDialect();
        desk.db->read().each(dialect.columnsOf, {{u":table"_s, spec->name}},
                             [&](const Row& row) { stored << row.text(0); });
        for (const ColumnSpec& c : spec->columns)
            declared << c.name;
        declared << u"stamp"_s << u"gone"_s;
        // Those of later schemas stand at the end.
        stored.sort();
        declared.sort();
        CHECK(stored == declared);
    }
}

TEST_CASE("A record written is read back the same", "[storage]")
{
    Desk desk;
    Volunteer v;
    v.id = Id<Volunteer>::make();
    v.name = u"阿卜杜拉·买买提"_s;
    v.documentNumber = u"310199198505050019"_s;
    v.birth = QDate(1985, 5, 5);
    v.sex = Sex::Male;
    v.mayPublish = true;
    v.maxDailyMinutes = 480;
    v.registeredAt = desk.clock.now();
    desk.write(u"volunteer.add"_s, [&](Writer& w) { w.add(volunteerTable(), v); });
    CHECK(desk.db->read().find(volunteerTable(), v.id.text()) == v);
}

TEST_CASE("A unit of work is one journal entry and one row a touched record", "[storage]")
{
    Desk desk;
    const Store a = someStore(u"甲库"_s), b = someStore(u"乙库"_s);
    const ChangeSet set = desk.write(u"store.add"_s, [&](Writer& w) {
        w.add(storeTable(), a);
        w.add(storeTable(), b);
    });
    CHECK(set.touched.size() == 2);
    const auto journal = journalOf(desk.db->read());
    REQUIRE(journal.size() == 1);
    CHECK(journal[0].seq == 1);
    CHECK(journal[0].verb == u"store.add"_s);
    CHECK(journal[0].changes.size() == 2);
}

TEST_CASE("Writing what is there already changes nothing and leaves no entry", "[storage]")
{
    Desk desk;
    const Store s = desk.put(someStore(u"甲库"_s));
    const ChangeSet again = desk.write(u"store.put"_s, [&](Writer& w) { CHECK_FALSE(w.put(storeTable(), s)); });
    CHECK(again.isEmpty());
    CHECK(journalOf(desk.db->read()).size() == 1);
}

TEST_CASE("Problems and exceptions roll the whole unit back", "[storage]")
{
    Desk desk;
    const Store s = someStore(u"甲库"_s);
    const auto refused = desk.db->write(desk.clock, u"t"_s, {u"x"_s, {}}, [&](Writer& w) {
        w.add(storeTable(), s);
        return Problems{{u"no"_s, {}, u"No."_s}};
    });
    CHECK_FALSE(refused.ok());
    CHECK_THROWS_AS(desk.db->write(desk.clock, u"t"_s, {u"x"_s, {}},
                                   [&](Writer& w) -> Problems {
                                       w.add(storeTable(), s);
                                       throw Failure(u"Disk."_s);
                                   }),
                    Failure);
    CHECK_FALSE(desk.store(s.id));
    CHECK(journalOf(desk.db->read()).empty());
}

TEST_CASE("An edit from a stale copy is refused for the field that moved, and only for it", "[storage]")
{
    Desk desk;
    const Store shown = desk.put(someStore(u"甲库"_s));
    Store others = shown;
    others.keeper = u"李"_s;
    desk.put(others);
    Store mine = shown;
    mine.keeper = u"王"_s;
    Problems problems;
    desk.write(u"store.edit"_s, [&](Writer& w) { problems = w.change(storeTable(), shown, mine); });
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == u"keeper"_s);
    CHECK(desk.store(shown.id)->keeper == u"李"_s);

    Store renamed = shown;
    renamed.name = u"新库"_s;
    desk.write(u"store.edit"_s, [&](Writer& w) { CHECK(w.change(storeTable(), shown, renamed).empty()); });
    CHECK(desk.store(shown.id)->name == u"新库"_s);
    CHECK(desk.store(shown.id)->keeper == u"李"_s);
}

TEST_CASE("A removed record is not read, stays in the journal and can come back", "[storage]")
{
    Desk desk;
    const Store s = desk.put(someStore(u"甲库"_s));
    desk.write(u"store.remove"_s, [&](Writer& w) { w.remove(storeTable(), s.id.text()); });
    CHECK_FALSE(desk.store(s.id));
    CHECK(desk.db->read().all(storeTable()).empty());
    desk.put(s);
    CHECK(desk.store(s.id) == s);
    CHECK(check(*desk.db).empty());
}

TEST_CASE("Rows agree with the fold of their journal, and a row changed behind its back is found", "[storage]")
{
    Desk desk;
    Store s = desk.put(someStore(u"甲库"_s));
    s.keeper = u"李"_s;
    desk.put(s);
    CHECK(check(*desk.db).empty());
    {
        Connection behind(locationOf(desk.path()), Access::Write);
        behind.run(u"UPDATE store SET name = '偷改'"_s);
    }
    REQUIRE(check(*desk.db).size() == 1);
    CHECK(check(*desk.db)[0].code == u"row"_s);
    {
        Connection behind(locationOf(desk.path()), Access::Write);
        behind.run(u"UPDATE change SET fields = '{}'"_s);
    }
    CHECK(check(*desk.db).size() > 1);
}

TEST_CASE("A second program on the same file is told who has it and may still read", "[storage][file]")
{
    Desk desk;
    const Store s = desk.put(someStore(u"甲库"_s));
    CHECK_THROWS_WITH(Database(desk.path(), Mode::Write, u"other"_s), Catch::Contains("tester"));
    Database reader(desk.path(), Mode::Read, u"other"_s);
    CHECK(reader.read().find(storeTable(), s.id.text()) == s);
    CHECK_THROWS_AS(reader.write(desk.clock, u"o"_s, {u"x"_s, {}}, [](Writer&) { return Problems{}; }), Failure);
}

TEST_CASE("Nothing is called saved into a file that was taken away or replaced", "[storage][file]")
{
    Desk desk;
    const Store kept = desk.put(someStore(u"甲库"_s));
    const auto write = [&] {
        return desk.db->write(desk.clock, u"t"_s, {u"test"_s, {}}, [](Writer& w) {
            w.add(storeTable(), someStore(u"乙库"_s));
            return Problems{};
        });
    };
    const QString away = desk.path() + u".away"_s;
    REQUIRE(QFile::rename(desk.path(), away)); // the stick is pulled
    CHECK_THROWS_WITH(write(), Catch::Contains("not there any more"));
    CHECK_THROWS_AS(desk.db->sibling()->write(desk.clock, u"t"_s, {u"test"_s, {}}, [](Writer&) { return Problems{}; }),
                    Failure);
    REQUIRE(QFile::copy(away, desk.path())); // something puts a copy there
    CHECK_THROWS_WITH(write(), Catch::Contains("another file"));
    REQUIRE(QFile::remove(desk.path()));
    REQUIRE(QFile::rename(away, desk.path()));
    CHECK(write().ok());
    CHECK(desk.db->read().all(storeTable()).size() == 2);
    CHECK(check(*desk.db).empty());
}

TEST_CASE("The log is not moved from under somebody who reads, and nobody waits for that", "[storage][file]")
{
    Desk desk;
    if (desk.db->facts().location.isServer() || logBytes(desk.db->facts().location) > 0)
        return;
    (void)desk.put({Id<Store>::make(), u"甲库"_s, {}, {}, {}, false});
    if (logBytes(desk.db->facts().location) == 0)
        return; // the fallback mode has no such log
    Connection reading(locationOf(desk.path()), Access::Read);
    reading.run(u"BEGIN"_s);
    const qint64 before = reading.number(u"SELECT COUNT(*) FROM store"_s);
    const Store later = desk.put({Id<Store>::make(), u"乙库"_s, {}, {}, {}, false});
    desk.db->checkpoint();
    CHECK(logBytes(desk.db->facts().location) > 0);
    CHECK(reading.number(u"SELECT COUNT(*) FROM store"_s) == before);
    CHECK(desk.db->read().find(storeTable(), later.id.text()));
    reading.run(u"ROLLBACK"_s);
    desk.db->checkpoint();
    CHECK(logBytes(desk.db->facts().location) == 0);
}

TEST_CASE("A new workspace and what lies beside it may be read by its owner only", "[storage][file]")
{
    Desk desk;
    if (desk.db->facts().location.isServer())
        return;
    (void)desk.put({Id<Store>::make(), u"甲库"_s, {}, {}, {}, false});
    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther; // whatever the umask
    for (const QFileInfo& file : QDir(desk.folder.path()).entryInfoList(QDir::Files))
        CHECK_FALSE(file.permissions() & kOthers);
}

TEST_CASE("A file that is no workspace is refused and not touched", "[storage][file]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.redvest"_s);
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    for (const QByteArray& bytes : {QByteArray("%PDF-1.4"), QByteArray(5000, 'x'),
                                    QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0')}) {
        write(bytes);
        for (const Mode mode : {Mode::Write, Mode::Read})
            CHECK_THROWS_WITH(Database(path, mode, u"t"_s), Catch::Contains("not a RedVest workspace"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == bytes);
    }
    write({});
    for (const Mode mode : {Mode::Write, Mode::Read})
        CHECK_THROWS_WITH(Database(path, mode, u"t"_s), Catch::Contains("is empty"));
    CHECK_THROWS_AS(Database(path, Mode::Create, u"t"_s), Failure);
    CHECK_THROWS_AS(Database(folder.filePath(u"none.redvest"_s), Mode::Write, u"t"_s), Failure);
    CHECK_THROWS_AS(Database(folder.filePath(u"no/such/folder.redvest"_s), Mode::Create, u"t"_s), Failure);
}

TEST_CASE("A workspace of a newer schema is refused with a sentence", "[storage][file]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.redvest"_s);
    {
        Database made(path, Mode::Create, u"t"_s);
    }
    {
        Connection db(locationOf(path), Access::Write);
        db.run(u"PRAGMA user_version=99"_s);
    }
    CHECK_THROWS_WITH(Database(path, Mode::Write, u"t"_s), Catch::Contains("newer"));
}

TEST_CASE("The clock may go back: stamps still rise", "[storage]")
{
    Desk desk;
    desk.put(someStore(u"甲库"_s));
    desk.clock.advance(-86'400'000);
    desk.put(someStore(u"乙库"_s));
    const auto journal = journalOf(desk.db->read());
    REQUIRE(journal.size() == 2);
    CHECK(journal[0].stamp < journal[1].stamp);
}

TEST_CASE("Two desks that edit different fields both keep their words", "[storage][merge]")
{
    Desk a, b;
    const Store s = a.put(someStore(u"甲库"_s));
    exchange(a, b);
    Store inA = s, inB = s;
    inA.keeper = u"李"_s;
    inB.phone = u"02100000000"_s;
    a.put(inA);
    b.put(inB);
    exchange(a, b);
    Store both = inA;
    both.phone = inB.phone;
    CHECK(a.store(s.id) == both);
    CHECK(b.store(s.id) == both);
    CHECK(openConflicts(a.db->read()).empty());
}

TEST_CASE("Two desks that edit one field differently see the same winner and a listed conflict until it is settled",
          "[storage][merge]")
{
    Desk a, b;
    const Store s = a.put(someStore(u"甲库"_s));
    exchange(a, b);
    Store inA = s, inB = s;
    inA.keeper = u"李"_s;
    inB.keeper = u"王"_s;
    b.put(inB);
    a.clock.advance(60'000);
    a.put(inA);
    exchange(a, b);
    CHECK(a.store(s.id)->keeper == u"李"_s);
    CHECK(b.store(s.id)->keeper == u"李"_s);
    REQUIRE(openConflicts(a.db->read()).size() == 1);
    CHECK(openConflicts(a.db->read()) == openConflicts(b.db->read()));
    CHECK(openConflicts(a.db->read())[0].values == QStringList{u"\"李\""_s, u"\"王\""_s});
    Store settled = s;
    settled.keeper = u"王"_s;
    b.put(settled);
    exchange(a, b);
    CHECK(openConflicts(a.db->read()).empty());
    CHECK(openConflicts(b.db->read()).empty());
    CHECK(a.store(s.id)->keeper == u"王"_s);
}

TEST_CASE("A removal never swallows an edit it had not seen", "[storage][merge]")
{
    Desk a, b;
    const Store s = a.put(someStore(u"甲库"_s));
    exchange(a, b);
    a.write(u"store.remove"_s, [&](Writer& w) { w.remove(storeTable(), s.id.text()); });
    Store inB = s;
    inB.keeper = u"王"_s;
    b.put(inB);
    exchange(a, b);
    CHECK(a.store(s.id) == inB);
    CHECK(b.store(s.id) == inB);
    REQUIRE(openConflicts(a.db->read()).size() == 1);
    CHECK(openConflicts(a.db->read())[0].field == u"gone"_s);
}

TEST_CASE("A journal with a gap or an altered entry is not taken in", "[storage][merge]")
{
    Desk a, b;
    Store s = a.put(someStore(u"甲库"_s));
    s.keeper = u"李"_s;
    a.put(s);
    auto entries = journalOf(a.db->read());
    const auto gap = b.db->absorb({entries[1]});
    REQUIRE_FALSE(gap.ok());
    CHECK(gap.problems()[0].code == u"missing_entries"_s);
    auto altered = entries;
    altered[0].changes[0].fields.replace(u"甲库"_s, u"丙库"_s);
    CHECK_THROWS_AS(b.db->absorb(altered), Failure);
    CHECK(journalOf(b.db->read()).empty());
    CHECK(b.db->absorb(entries).ok());
    CHECK(b.db->absorb(entries).value().isEmpty());
    CHECK(check(*b.db).empty());
}
