// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who a copy is, where a workspace may lie, and the two ways of keeping a file safe.

#include "core/storage/damage/health.h"
#include "core/storage/disk/disk_kind.h"
#include "core/storage/gate/database.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/gate/lost_entries.h"
#include "core/storage/journal/device.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/devices.h"
#include "core/storage/schema/supplies.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir folder;
    FixedClock clock{atLocal(QDate(2022, 3, 20))};
    QString first = folder.filePath(u"a.redvest"_s);
    QString second = folder.filePath(u"b.redvest"_s);

    Folder() { Database(first, Mode::Create, u"t"_s); }
    QString write(const QString& path, const QString& name)
    {
        Database db(path, Mode::Write, u"t"_s);
        introduce(db, clock, u"t"_s);
        REQUIRE(db.write(clock, u"t"_s, {u"store.put"_s, {}}, [&](Writer& w) {
                      w.put(storeTable(), Store{Id<Store>::make(), name, {}, {}, {}, false});
                      return Problems{};
                  }).ok());
        return db.facts().device;
    }
};

} // namespace

TEST_CASE("A workspace opened again, or moved, goes on under the same device", "[storage][file]")
{
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    CHECK(f.write(f.first, u"乙"_s) == device);
    REQUIRE(QFile::rename(f.first, f.second));
    CHECK(f.write(f.second, u"丙"_s) == device);
    Database second(f.second, Mode::Write, u"t"_s);
    CHECK(check(second).empty());
}

TEST_CASE("A copied file writes under a new device that names the one it replaces", "[storage][file]")
{
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    REQUIRE(QFile::copy(f.first, f.second));
    const QString copy = f.write(f.second, u"乙"_s);
    CHECK(copy != device);
    CHECK(f.write(f.first, u"丙"_s) == device);
    Database a(f.first, Mode::Write, u"t"_s), b(f.second, Mode::Write, u"t"_s);
    CHECK(b.read().find(deviceTable(), copy)->replaces == device);
    // Both wrote after the copy, and still meet.
    REQUIRE(a.absorb(journalOf(b.read(), knownTo(a.read()))).ok());
    REQUIRE(b.absorb(journalOf(a.read(), knownTo(b.read()))).ok());
    CHECK(a.read().all(storeTable()).size() == 3);
    CHECK(b.read().all(storeTable()).size() == 3);
    CHECK(check(a).empty());
}

TEST_CASE("Yesterday's copy put in the place of today's file is found out", "[storage][file]")
{
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    REQUIRE(QFile::copy(f.first, f.second));
    f.write(f.first, u"乙"_s);
    REQUIRE(QFile::remove(f.first));
    REQUIRE(QFile::rename(f.second, f.first));
    CHECK(f.write(f.first, u"丙"_s) != device);
}

TEST_CASE("What an older file in the place of the newer lacks is told until it has come back", "[storage][file]")
{
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    REQUIRE(QFile::copy(f.first, f.second));
    f.write(f.first, u"乙"_s);
    f.clock.advance(60'000);
    f.write(f.first, u"丙"_s);
    CHECK_FALSE(lostEntries(*std::make_unique<Database>(f.first, Mode::Write, u"t"_s)));
    const QString newer = f.folder.filePath(u"newer.redvest"_s);
    REQUIRE(QFile::rename(f.first, newer));
    REQUIRE(QFile::rename(f.second, f.first));
    f.write(f.first, u"丁"_s);
    Database db(f.first, Mode::Write, u"t"_s);
    const auto lost = lostEntries(db);
    REQUIRE(lost);
    CHECK(lost->device == device);
    CHECK(lost->noted.seq - lost->heldTo == 2);
    CHECK(lost->last == f.clock.now());
    // What comes from the newer file brings it all back.
    Database found(newer, Mode::Read, u"t"_s);
    REQUIRE(db.absorb(journalOf(found.read(), knownTo(db.read()))).ok());
    CHECK_FALSE(lostEntries(db));
    CHECK(db.read().all(storeTable()).size() == 4);
}

TEST_CASE("A flipped bit in the log takes nothing back unsaid", "[storage][file]")
{
    if (qEnvironmentVariable("REDVEST_JOURNAL", u"wal"_s) != u"wal"_s)
        return; // there is no log
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    {
        Database db(f.first, Mode::Write, u"t"_s);
        for (const QString& name : {u"乙"_s, u"丙"_s, u"丁"_s})
            REQUIRE(db.write(f.clock, u"t"_s, {u"store.put"_s, {}}, [&](Writer& w) {
                          w.put(storeTable(), Store{Id<Store>::make(), name, {}, {}, {}, false});
                          return Problems{};
                      }).ok());
        // As the disk is when the power goes.
        for (const QString& end : {u""_s, u"-wal"_s})
            REQUIRE(QFile::copy(f.first + end, f.second + end));
    }
    QFile log(f.second + u"-wal"_s);
    REQUIRE(log.open(QIODevice::ReadWrite));
    const qint64 at = log.size() * 3 / 5;
    REQUIRE(log.seek(at));
    const char flipped = char(log.read(1).at(0) ^ 1);
    REQUIRE(log.seek(at));
    REQUIRE(log.write(&flipped, 1) == 1);
    log.close();
    for (const QString& end : {u""_s, u"-wal"_s}) {
        QFile::remove(f.first + end);
        REQUIRE(QFile::rename(f.second + end, f.first + end));
    }
    Database db(f.first, Mode::Write, u"t"_s);
    const auto lost = lostEntries(db);
    REQUIRE(lost);
    CHECK(lost->device == device);
    const qint64 missing = lost->noted.seq - lost->heldTo;
    CHECK(missing >= 1);
    CHECK(qint64(db.read().all(storeTable()).size()) + missing == 4);
    CHECK(check(db).empty());
}

TEST_CASE("No two of many copies write under one device", "[storage][file]")
{
    Folder f;
    QSet<QString> devices{f.write(f.first, u"甲"_s)};
    for (int i = 0; i < 20; ++i) {
        const QString copy = f.folder.filePath(u"copy%1.redvest"_s.arg(i));
        REQUIRE(QFile::copy(f.first, copy));
        devices.insert(f.write(copy, QString::number(i)));
    }
    CHECK(devices.size() == 21);
}

TEST_CASE("Network drives and sticks are told from the disks of this PC", "[storage]")
{
    for (const QString& name : {u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"tmpfs"_s, u"overlay"_s, u"ntfs3"_s})
        CHECK(kindOf({name, false}) == DiskKind::Local);
    for (const QString& name : {u"nfs4"_s, u"nfs"_s, u"cifs"_s, u"smb3"_s, u"9p"_s, u"fuse.sshfs"_s, u"vboxsf"_s})
        CHECK(kindOf({name, false}) == DiskKind::Network);
    for (const QString& name : {u"vfat"_s, u"exfat"_s, u"fuseblk"_s, u"msdos"_s})
        CHECK(kindOf({name, false}) == DiskKind::Removable);
    CHECK(kindOf({u"ext4"_s, true}) == DiskKind::Removable);
    CHECK_THROWS_WITH(requireLocalDisk(u"/x/a.redvest"_s, {u"cifs"_s, false}),
                      Catch::Contains("cifs") && Catch::Contains("shared workspace"));
    CHECK_THROWS_WITH(requireLocalDisk(u"/x/a.redvest"_s, {u"vfat"_s, false}), Catch::Contains("Copy it to a disk"));
}

TEST_CASE("The journal mode asked for is kept with the workspace", "[storage][file]")
{
    const bool isAsked = qEnvironmentVariableIsSet("REDVEST_JOURNAL");
    if (isAsked)
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.redvest"_s);
    Database(path, Mode::Create, u"t"_s, {JournalMode::Truncate, {}});
    const auto modeOf = [&] {
        Database db(path, Mode::Write, u"t"_s);
        QString mode;
        db.read().each(u"PRAGMA journal_mode"_s, {}, [&](const Row& row) { mode = row.text(0); });
        return mode;
    };
    CHECK(modeOf() == u"delete"_s); // What a reader is told of any mode that keeps no log.
    {
        Database wal(path, Mode::Write, u"t"_s, {JournalMode::Wal, {}});
    }
    CHECK(modeOf() == u"wal"_s);
}

TEST_CASE("The reading connection cannot write", "[storage]")
{
    Folder f;
    Database db(f.first, Mode::Write, u"t"_s);
    CHECK_THROWS_AS(db.read().each(u"DELETE FROM store"_s, {}, [](const Row&) {}), Failure);
}

TEST_CASE("Looking at a record is noted, and changes neither it nor what is shown", "[storage]")
{
    Folder f;
    const QString device = f.write(f.first, u"甲"_s);
    Database db(f.first, Mode::Write, u"t"_s);
    const Store store = db.read().all(storeTable()).front();
    const ChangeSet set = db.write(f.clock, u"李"_s, {u"read"_s, {}}, [&](Writer& w) {
                                w.noteRead(u"store"_s, store.id.text(), u"phone"_s);
                                return Problems{};
                            }).value();
    CHECK_FALSE(set.entry.isEmpty());
    CHECK(set.isEmpty());
    CHECK(journalOf(db.read()).back().changes.at(0).action == ChangeAction::Read);
    CHECK(check(db).empty());
}
