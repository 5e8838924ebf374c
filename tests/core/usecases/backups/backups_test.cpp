// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backups.h"

#include "core/base/failure.h"
#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Kept : test::Desk
{
    NoProgress silent;

    Backup backUp(BackupCause cause = BackupCause::Manual)
    {
        clock.advance(1000);
        return redvest::backUp(*ws, cause, clock, silent);
    }
    /// What was begun in the folder of backups and may not stay.
    [[nodiscard]] QStringList unfinished() const
    {
        return QDir(folderName()).entryList({u".redvest-*"_s, u"*.part*"_s}, QDir::AllEntries | QDir::Hidden);
    }
    [[nodiscard]] QString folderName() const { return file() + u".backups"_s; }
    /// Puts a backup into the workspace's place and opens what is there now.
    void restore(const QString& path)
    {
        const auto plan = prepareRestore(*ws, path, {}, clock, silent);
        REQUIRE(plan.ok());
        ws.reset();
        finishRestore(*plan);
        open();
    }
    void open() { ws = Workspace::open(file(), OpenFor::Writing, u"tester"_s, clock); }
};

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The name of somebody as it lies in the file: sealed.
QString storedName(const Workspace& ws)
{
    QString name;
    ws.read().each(u"SELECT name FROM volunteer ORDER BY id LIMIT 1"_s, {},
                   [&](const storage::Row& row) { name = row.text(0); });
    REQUIRE(name.startsWith(u"$1"_s));
    return name;
}

} // namespace

TEST_CASE("A backup tells what is in it, and agrees with the workspace", "[backups][file]")
{
    Kept desk;
    desk.fill(desk.shift(desk.post(u"测温"_s, u"310106016"_s), test::at(20, 7), test::at(20, 11), 3), 2);
    const Backup made = desk.backUp(BackupCause::Exit);
    CHECK(QFileInfo(made.path).fileName() == u"20220320-150001-exit.redvest"_s);
    CHECK(made.content.office == u"静安区文明办"_s);
    CHECK(made.content.people == 2);
    CHECK(made.content.shifts == 1);
    CHECK(made.content.assignments == 2);
    CHECK(made.content.lastActor == u"tester"_s);
    const auto all = backups(desk.file());
    REQUIRE(all.size() == 1);
    CHECK(all[0].counts());
    CHECK(all[0].content == made.content);
    CHECK(all[0].state == made.state);
    CHECK(lossOf(*desk.ws, all[0]).entries == 0);
    CHECK_NOTHROW(storage::verifyBackup(all[0]));
}

TEST_CASE("Only what changed is backed up again", "[backups][file]")
{
    Kept desk;
    CHECK(backUpIfChanged(*desk.ws, BackupCause::Start, desk.clock, desk.silent).has_value());
    desk.clock.advance(60'000);
    CHECK_FALSE(backUpIfChanged(*desk.ws, BackupCause::Timer, desk.clock, desk.silent).has_value());
    desk.person(u"王测"_s);
    CHECK(backUpIfChanged(*desk.ws, BackupCause::Timer, desk.clock, desk.silent).has_value());
    CHECK(backups(desk.file()).size() == 2);
}

TEST_CASE("What would be lost is exactly what was written since", "[backups][file]")
{
    Kept desk;
    const Backup before = desk.backUp();
    desk.clock.advance(60'000);
    desk.person(u"王测"_s);
    desk.ws.reset();
    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"李登"_s, desk.clock);
    const qint64 introduced = lossOf(*desk.ws, before).entries - 1;
    desk.clock.advance(60'000);
    desk.person(u"赵测"_s);
    desk.person(u"钱测"_s);
    const Loss loss = lossOf(*desk.ws, before);
    CHECK(loss.entries == 3 + introduced);
    CHECK(loss.byActor.value(u"李登"_s) == 2 + introduced);
    CHECK(loss.byActor.value(u"tester"_s) == 1);
    REQUIRE_FALSE(loss.last.empty());
    CHECK(loss.last.front().at == desk.clock.now());
    CHECK(loss.gained == 0);
    CHECK_FALSE(loss.isOtherOffice);
}

TEST_CASE("A restored workspace has the old state, a new device, and the present one is kept", "[backups][file]")
{
    Kept desk;
    desk.person(u"王测"_s);
    const Backup before = desk.backUp();
    const QString device = desk.ws->database().facts().device;
    desk.clock.advance(60'000);
    desk.person(u"赵测"_s);
    desk.restore(before.path);
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 1);
    CHECK(desk.ws->database().facts().device != device);
    CHECK(desk.ws->database().locals().value(u"replaces"_s) == device);
    CHECK(check(desk.ws->database()).empty());
    const auto all = backups(desk.file());
    REQUIRE(all.size() == 2);
    CHECK(all[0].cause == BackupCause::Restore);
    CHECK(all[0].content.people == 2);
    desk.restore(all[0].path);
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 2);
}

TEST_CASE("What changes between preparing and restoring stops the restore", "[backups][file]")
{
    Kept desk;
    const Backup before = desk.backUp();
    const auto plan = prepareRestore(*desk.ws, before.path, {}, desk.clock, desk.silent);
    REQUIRE(plan.ok());
    desk.person(u"王测"_s);
    desk.ws.reset();
    CHECK_THROWS_WITH(finishRestore(*plan), Catch::Contains("was changed"));
    desk.open();
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 1);
}

TEST_CASE("A workspace open elsewhere is not replaced", "[backups][file]")
{
    Kept desk;
    const Backup before = desk.backUp();
    const auto plan = prepareRestore(*desk.ws, before.path, {}, desk.clock, desk.silent);
    REQUIRE(plan.ok());
    CHECK_THROWS_AS(finishRestore(*plan), Failure);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A backup of another office needs that office's name", "[backups][file]")
{
    Kept desk;
    NoProgress silent;
    const QString other = desk.folder.filePath(u"b.redvest"_s);
    {
        const auto ws =
            makeWorkspace(other, {u"310104"_s, u"徐汇区文明办"_s, DivisionLevel::District}, u"t"_s, desk.clock, silent)
                .value();
        (void)backUpTo(*ws, desk.folder.filePath(u"other.redvest"_s), desk.clock, silent);
    }
    const QString foreign = desk.folder.filePath(u"other.redvest"_s);
    const auto refused = prepareRestore(*desk.ws, foreign, {}, desk.clock, silent);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems()[0].code == u"other_office"_s);
    CHECK_FALSE(QFileInfo::exists(desk.file() + u".restoring"_s));
    CHECK(backups(desk.file()).empty());
    CHECK(prepareRestore(*desk.ws, foreign, u"徐汇区文明办"_s, desk.clock, silent).ok());
}

TEST_CASE("A damaged, cut, empty or foreign file does not count and cannot be restored", "[backups][file]")
{
    Kept desk;
    desk.fill(desk.shift(desk.post(u"测温"_s, u"310106016"_s), test::at(20, 7), test::at(20, 11), 3), 30);
    const Backup good = desk.backUp();
    const QByteArray whole = bytesOf(good.path);
    const QString name = desk.folderName() + u"/20220320-160000-timer.redvest"_s;
    const auto refuse = [&](const QByteArray& bytes) {
        QFile::remove(name);
        overwrite(name, 0, bytes);
        CHECK_THROWS_AS(prepareRestore(*desk.ws, name, {}, desk.clock, desk.silent), Failure);
        CHECK_FALSE(QFileInfo::exists(desk.file() + u".restoring"_s));
        CHECK(bytesOf(name) == bytes);
    };
    refuse({});
    refuse("%PDF-1.4 renamed");
    refuse(QByteArray(8192, '\0'));
    refuse(whole.left(whole.size() / 2));
    refuse(whole.left(50));
    CHECK_FALSE(backups(desk.file())[0].counts());
    CHECK(backups(desk.file())[1].counts());
    // A name of a person, changed by one bit: the engine's own check is content, the recorded state is not.
    QByteArray flipped = whole;
    const qsizetype at = flipped.lastIndexOf(storedName(*desk.ws).toLatin1());
    REQUIRE(at > 0);
    flipped[at + 20] = char(flipped[at + 20] ^ 1);
    refuse(flipped);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("Who is killed while backing up leaves nothing that counts, and the next one cleans up", "[backups][file]")
{
    Kept desk;
    desk.fill(desk.shift(desk.post(u"测温"_s, u"310106016"_s), test::at(20, 7), test::at(20, 11), 3), 30);
    /// Dies at the step asked for, as by kill -9.
    struct Dying final : Progress
    {
        qint64 at;
        explicit Dying(qint64 step) : at(step) {}
        void report(qint64 done, qint64, const QString&) override
        {
            if (done == at)
                ::kill(::getpid(), SIGKILL);
        }
    };
    for (const qint64 step : {1, 2, 3}) {
        const pid_t child = ::fork();
        if (child == 0) {
            Dying dying(step);
            (void)storage::backupFile({desk.file(), BackupCause::Timer, desk.clock.now()}, dying);
            ::_exit(0);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
        CHECK(desk.unfinished().size() == 1);
        CHECK(backups(desk.file()).empty());
    }
    // Killed between making the lock and anything else.
    QFile lock(desk.folderName() + u"/making.lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.close();
    CHECK(desk.backUp().counts());
    CHECK(desk.unfinished().empty());
    CHECK(backups(desk.file()).size() == 1);
}

TEST_CASE("Rotation removes by the rule, and never what is not ours or does not count", "[backups][file]")
{
    Kept desk;
    const Instant now = desk.clock.now();
    for (int day = 60; day >= 0; --day) {
        desk.clock.set(plusMinutes(now, -qint64(day) * 24 * 60));
        desk.backUp(BackupCause::Exit);
    }
    const QString own = desk.folderName() + u"/notes.redvest"_s;
    const QString damaged = desk.folderName() + u"/20220101-000000-exit.redvest"_s;
    overwrite(own, 0, "mine");
    overwrite(damaged, 0, "damaged");
    CHECK_FALSE(rotateBackups(desk.file(), desk.clock).empty());
    CHECK(rotateBackups(desk.file(), desk.clock).empty());
    CHECK(QFileInfo::exists(own));
    CHECK(QFileInfo::exists(damaged));
    const auto left = backups(desk.file());
    // 2 of two days; 12 daily ones, back to Monday 7 March; Sundays 6 March back to 23 January; the damaged one.
    CHECK(left.size() == 2 + 12 + 7 + 1);
    CHECK(left.front().at.ms == now.ms + 1000);
}

TEST_CASE("The drill restores the newest and the oldest and compares the state", "[backups][file]")
{
    Kept desk;
    const Backup oldest = desk.backUp();
    desk.person(u"王测"_s);
    desk.backUp();
    desk.person(u"赵测"_s);
    const Backup newest = desk.backUp();
    auto drilled = drillBackups(desk.file(), u"tester"_s, desk.silent);
    REQUIRE(drilled.size() == 2);
    CHECK(drilled[0].backup.path == newest.path);
    CHECK(drilled[1].backup.path == oldest.path);
    for (const Drilled& d : drilled) {
        CHECK(d.isSound());
        CHECK(d.state == d.backup.state);
    }
    QByteArray bytes = bytesOf(newest.path);
    const qsizetype at = bytes.lastIndexOf(storedName(*desk.ws).toLatin1());
    REQUIRE(at > 0);
    overwrite(newest.path, at + 20, bytes[at + 20] == 'A' ? "B" : "A");
    drilled = drillBackups(desk.file(), u"tester"_s, desk.silent);
    CHECK_FALSE(drilled[0].isSound());
    CHECK(drilled[1].isSound());
    CHECK(QDir(desk.folderName()).entryList({u"drill-*"_s}).empty());
    CHECK(desk.unfinished().empty());
}

TEST_CASE("A workspace damaged beyond opening is kept as it is and its last backup takes its place", "[backups][file]")
{
    Kept desk;
    desk.person(u"王测"_s);
    const Backup good = desk.backUp();
    desk.ws.reset();
    overwrite(desk.file(), 0, QByteArray(4096, 'x'));
    const auto plan = prepareRestoreOver(desk.file(), good.path, {}, u"tester"_s, desk.clock);
    REQUIRE(plan.ok());
    finishRestore(*plan);
    CHECK(bytesOf(plan->kept).startsWith("xxxx"));
    desk.open();
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 1);
}

TEST_CASE("What was left beside a damaged workspace is kept with it and not played into what is restored",
          "[backups][file]")
{
    Kept desk;
    desk.person(u"王测"_s);
    const Backup good = desk.backUp();
    desk.ws.reset();
    overwrite(desk.file(), 0, QByteArray(4096, 'x'));
    for (const QString& tail : {u"-wal"_s, u"-journal"_s}) {
        QFile left(desk.file() + tail);
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write("of the old file");
    }
    const auto plan = prepareRestoreOver(desk.file(), good.path, {}, u"tester"_s, desk.clock);
    REQUIRE(plan.ok());
    finishRestore(*plan);
    for (const QString& tail : {u"-wal"_s, u"-journal"_s}) {
        CHECK(bytesOf(plan->kept + tail) == "of the old file");
        CHECK(QFileInfo(desk.file() + tail).size() == 0); // an engine that empties its journal leaves the name
    }
    desk.open();
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A workspace that opens but is damaged inside can be restored all the same", "[backups][file]")
{
    Kept desk;
    desk.fill(desk.shift(desk.post(u"测温"_s, u"310106016"_s), test::at(20, 7), test::at(20, 11), 3), 300);
    const Backup good = desk.backUp();
    desk.ws->database().checkpoint();
    const QString name = storedName(*desk.ws);
    desk.ws.reset();
    // The page in which one of the people stands.
    const qint64 at = bytesOf(desk.file()).indexOf(name.toLatin1());
    REQUIRE(at > 0);
    overwrite(desk.file(), at / 4096 * 4096, QByteArray(4096, 'x'));
    desk.open();
    CHECK_THROWS_AS(desk.backUp(), Failure);
    desk.restore(good.path);
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 300);
    CHECK(check(desk.ws->database()).empty());
}
