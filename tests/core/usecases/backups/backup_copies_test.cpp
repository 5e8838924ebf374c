// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/backups/backup_copies.h"

#include "core/base/failure.h"
#include "core/base/private_folder.h"
#include "core/storage/damage/health.h"
#include "core/usecases/backups/backups.h"
#include "core/usecases/workspace/access.h"
#include "tests/support/desk.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <csignal>
#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As cheap as Argon2id may be: what it costs is not what is tested here.
constexpr crypto::PassphraseCost kCheap{1, 1ULL << 20};

constexpr auto kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

struct Copied : test::Desk
{
    NoProgress silent;
    QString stick;

    Copied()
    {
        stick = folder.filePath(u"stick"_s);
        REQUIRE(QDir().mkpath(stick));
    }
    Outcome<SealedCopy> copy(const QString& passphrase)
    {
        clock.advance(1000);
        return copySealed(*ws, {stick, passphrase, kCheap}, clock, silent);
    }
    Outcome<Backup> open(const QString& path, const CopyKey& key)
    {
        return openSealedCopy(path, key, folder.filePath(u"opened.redvest"_s));
    }
    /// What was begun and may not stay, in the folder of the workspace and those below it.
    [[nodiscard]] QStringList unfinished() const
    {
        QStringList found;
        QDirIterator it(folder.path(), {u".redvest-*"_s}, QDir::AllEntries | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found << it.next();
        return found;
    }
    [[nodiscard]] bool hasOpened() const { return QFileInfo::exists(folder.filePath(u"opened.redvest"_s)); }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("An encrypted copy opens with its passphrase to the very backup", "[backups][copies][file]")
{
    Copied desk;
    desk.person(u"王测秘"_s);
    const auto made = desk.copy(u"correct horse"_s);
    REQUIRE(made.ok());
    CHECK(QFileInfo(made->path).fileName() == u"静安区文明办 20220320-150001.rvbackup"_s);
    CHECK_FALSE(bytesOf(made->path).contains(u"王测秘"_s.toUtf8()));
    CHECK_FALSE(bytesOf(made->path).contains("SQLite format"));
    CHECK(QDir(desk.stick).entryList(QDir::Files).size() == 1);
    CHECK(labelOf(made->path)->office == u"静安区文明办"_s);
    const auto opened = desk.open(made->path, {.passphrase = u"correct horse"_s});
    REQUIRE(opened.ok());
    CHECK(opened->state == made->backup.state);
    CHECK(prepareRestore(*desk.ws, opened->path, {}, desk.clock, desk.silent).ok());
}

TEST_CASE("The wrong passphrase or none opens nothing", "[backups][copies][file]")
{
    Copied desk;
    const auto made = desk.copy(u"correct horse"_s);
    REQUIRE(made.ok());
    CHECK(desk.open(made->path, {}).problems()[0].code == u"needs_key"_s);
    CHECK(desk.open(made->path, {.passphrase = u"another horse"_s}).problems()[0].code == u"wrong_key"_s);
    const QString words = crypto::recoveryWords(crypto::makeSecret());
    CHECK(desk.open(made->path, {.recoveryWords = words}).problems()[0].code == u"wrong_key"_s);
    CHECK_FALSE(desk.hasOpened());
}

TEST_CASE("A copy cut short or changed by a bit is told and opens nothing", "[backups][copies][file]")
{
    Copied desk;
    const auto made = desk.copy(u"correct horse"_s);
    REQUIRE(made.ok());
    const QByteArray whole = bytesOf(made->path);
    const QString bad = desk.stick + u"/bad.rvbackup"_s;
    const qsizetype size = whole.size();
    for (const qsizetype cut : {size - 1, size / 2, size - (size % 65536)}) {
        write(bad, whole.left(cut));
        CHECK_THROWS_WITH(desk.open(bad, {.passphrase = u"correct horse"_s}), Catch::Contains("cut short"));
    }
    for (const qsizetype at : {size / 3, size / 2, size - 5}) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 4);
        write(bad, flipped);
        CHECK_THROWS_AS(desk.open(bad, {.passphrase = u"correct horse"_s}), Failure);
    }
    CHECK_FALSE(desk.hasOpened());
}

TEST_CASE("Killed with a copy lying open, a program leaves it where nobody else gets, and not for long",
          "[backups][copies][file]")
{
    /// Dies at the step asked for, as by kill -9.
    struct Dying final : Progress
    {
        void report(qint64 done, qint64, const QString& what) override
        {
            if (what == u"Encrypted copy"_s && done == 1)
                ::kill(::getpid(), SIGKILL);
        }
    };
    const auto killedIn = [](const std::function<void()>& work) {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::_exit(0);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFSIGNALED(status));
    };
    Copied desk;
    desk.person(u"王测秘"_s);
    const auto made = desk.copy(u"correct horse"_s);
    REQUIRE(made.ok());
    CHECK(desk.unfinished().empty());
    killedIn([&] {
        const PrivateFolder open(desk.folder.path(), desk.file());
        (void)openSealedCopy(made->path, {.passphrase = u"correct horse"_s}, open.filePath(u"opened"_s));
        ::kill(::getpid(), SIGKILL);
    });
    killedIn([&] {
        Dying dying;
        desk.clock.advance(1000);
        (void)copySealed(*desk.ws, {desk.stick, u"correct horse"_s, kCheap}, desk.clock, dying);
    });
    const QStringList left = desk.unfinished();
    REQUIRE_FALSE(left.empty());
    for (const QString& folder : left)
        CHECK_FALSE(QFileInfo(folder).permissions() & kOthers);
    CHECK(QDir(desk.stick).entryList(QDir::Files | QDir::Hidden).size() == 1); // nothing half under a name
    desk.clock.advance(5000);
    REQUIRE(desk.copy(u"correct horse"_s).ok());
    CHECK(desk.unfinished().empty());
}

TEST_CASE("Backups, copies and their settings are for their owner only, whatever the umask", "[backups][copies][file]")
{
    Copied desk;
    const mode_t before = ::umask(0);
    (void)backUpTo(*desk.ws, desk.folder.filePath(u"by hand.redvest"_s), desk.clock, desk.silent);
    const auto made = desk.copy(u"correct horse"_s);
    const auto opened =
        made.ok() ? desk.open(made->path, {.passphrase = u"correct horse"_s}) : Outcome<Backup>(made.problems());
    const auto plan = prepareRestore(*desk.ws, made->backup.path, {}, desk.clock, desk.silent);
    ::umask(before);
    REQUIRE(opened.ok());
    REQUIRE(plan.ok());
    CHECK(QFileInfo::exists(plan->prepared));
    int files = 0;
    QDirIterator it(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        struct stat file = {};
        const QString path = it.next();
        INFO(path.toStdString());
        REQUIRE(::stat(QFile::encodeName(path).constData(), &file) == 0);
        CHECK((file.st_mode & 077U) == 0);
        ++files;
    }
    CHECK(files >= 7); // workspace, lock, two backups and one by hand, copy, opened, settings
    CHECK_FALSE(QFileInfo(desk.file() + u".backups"_s).permissions() & kOthers);
}

TEST_CASE("A file that only has the name of half a backup or copy is not touched", "[backups][copies][file]")
{
    Copied desk;
    const QString target = desk.folder.filePath(u"b.redvest"_s), copy = desk.stick + u"/a.rvbackup"_s;
    for (const QString& mine : {QString(target + u".part"_s), QString(copy + u".part"_s)})
        write(mine, "mine");
    (void)backUpTo(*desk.ws, target, desk.clock, desk.silent);
    REQUIRE(copySealed(*desk.ws, {copy, u"correct horse"_s, kCheap}, desk.clock, desk.silent).ok());
    for (const QString& mine : {QString(target + u".part"_s), QString(copy + u".part"_s)})
        CHECK(bytesOf(mine) == "mine");
    // Nor is a backup put where the log of another file would be played into it.
    const QString fresh = desk.folder.filePath(u"c.redvest"_s);
    write(fresh + u"-journal"_s, "half a unit of another file");
    CHECK_THROWS_WITH(backUpTo(*desk.ws, fresh, desk.clock, desk.silent), Catch::Contains("c.redvest-journal"));
    CHECK_FALSE(QFileInfo::exists(fresh));
}

TEST_CASE("A copy that nobody could open is not made", "[backups][copies][file]")
{
    Copied desk;
    const auto refused = desk.copy({});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems()[0].code == u"no_key"_s);
    CHECK(QDir(desk.stick).isEmpty());
}

TEST_CASE("A stick that was unplugged is named, and nothing counts as copied", "[backups][copies][file]")
{
    Copied desk;
    REQUIRE(QDir().rmdir(desk.stick));
    CHECK_THROWS_AS(copySealed(*desk.ws, {desk.stick + u"/a.rvbackup"_s, u"x"_s, kCheap}, desk.clock, desk.silent),
                    Failure);
    CHECK_FALSE(copyReminder(desk.file(), desk.clock).lastCopy.isSet());
}

TEST_CASE("A reminder comes a week after the last copy, or a week after the first backup", "[backups][copies][file]")
{
    constexpr qint64 kWeekMs = 7LL * 86'400'000;
    Copied desk;
    CHECK_FALSE(copyReminder(desk.file(), desk.clock).isDue);
    (void)backUp(*desk.ws, BackupCause::Start, desk.clock, desk.silent);
    desk.clock.advance(kWeekMs - 1000);
    CHECK_FALSE(copyReminder(desk.file(), desk.clock).isDue);
    desk.clock.advance(1000);
    CHECK(copyReminder(desk.file(), desk.clock).isDue);
    REQUIRE(desk.copy(u"correct horse"_s).ok());
    CHECK_FALSE(copyReminder(desk.file(), desk.clock).isDue);
    desk.clock.advance(kWeekMs);
    CHECK(copyReminder(desk.file(), desk.clock).isDue);
}

TEST_CASE("An encrypted copy opened as a workspace is told for what it is", "[backups][copies][file]")
{
    Copied desk;
    const auto made = desk.copy(u"correct horse"_s);
    REQUIRE(made.ok());
    CHECK_THROWS_WITH(Workspace::open(made->path, OpenFor::Writing, u"t"_s, desk.clock),
                      Catch::Contains("encrypted copy"));
}

TEST_CASE("With every passphrase lost, the paper in the safe opens the copy and the workspace in it",
          "[backups][copies][file]")
{
    Copied desk;
    desk.ws->setPassphraseCost(kCheap);
    const QString paper = makeRecoveryKey();
    const QString lost = u"nobody remembers this"_s, fresh = u"eight blue kettles"_s;
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, lost, paper).ok());
    Volunteer v = desk.person(u"王测秘"_s);
    v.phone = u"19900000001"_s;
    desk.put(storage::volunteerTable(), v);
    const auto made = desk.copy({}); // made without anybody's secret
    REQUIRE(made.ok());
    const QString elsewhere = desk.folder.filePath(u"opened.redvest"_s);
    CHECK(desk.open(made->path, {.recoveryWords = makeRecoveryKey()}).problems()[0].code == u"wrong_key"_s);
    const auto opened = desk.open(made->path, {.recoveryWords = paper.toLower()});
    REQUIRE(opened.ok());

    // On another PC: nothing is there yet, the copy takes that place.
    const QString target = desk.folder.filePath(u"new pc.redvest"_s);
    const auto plan = prepareRestoreOver(target, elsewhere, {}, u"somebody"_s, desk.clock);
    REQUIRE(plan.ok());
    finishRestore(*plan);
    auto ws = Workspace::open(target, OpenFor::Writing, u"somebody"_s, desk.clock);
    ws->setPassphraseCost(kCheap);
    REQUIRE(ws->isLocked());
    CHECK_FALSE(signIn(*ws, u"李主任"_s, fresh).empty());
    REQUIRE(recoverAccount(*ws, u"李主任"_s, paper, fresh).ok());
    CHECK(ws->read().find(storage::volunteerTable(), v.id.text())->phone == v.phone);
    ws->leave();
    CHECK_FALSE(signIn(*ws, u"李主任"_s, lost).empty());
    CHECK(signIn(*ws, u"李主任"_s, fresh).empty());
    CHECK(check(ws->database()).empty());
}

TEST_CASE("A copy onto a stick that cannot be written says so, the desk goes on and is reminded again",
          "[backups][copies][file]")
{
    Copied desk;
    (void)backUp(*desk.ws, BackupCause::Start, desk.clock, desk.silent);
    desk.clock.advance(8LL * 86'400'000);
    REQUIRE(copyReminder(desk.file(), desk.clock).isDue);
    // /proc takes no file whoever asks, root included: a stick with its switch on "lock".
    const QString locked = u"/proc/1"_s;
    CHECK_THROWS_AS(copySealed(*desk.ws, {locked, u"correct horse"_s, kCheap}, desk.clock, desk.silent), Failure);
    CHECK(copyReminder(desk.file(), desk.clock).isDue);
    desk.person(u"王测"_s); // goes on
    REQUIRE(desk.copy(u"correct horse"_s).ok());
    CHECK_FALSE(copyReminder(desk.file(), desk.clock).isDue);
}

TEST_CASE("The place for a copy tells its room before anybody waits", "[backups][copies][file]")
{
    Copied desk;
    const CopyPlace good = copyPlace(desk.file(), desk.stick);
    CHECK(good.problem.isEmpty());
    CHECK(good.isSameDisk);
    REQUIRE(good.free); // told of the folder itself, whether or not the table of mounts names its disk
    CHECK(*good.free > good.needed);
    CHECK(good.needed >= QFileInfo(desk.file()).size());
    CHECK_THAT(copyPlace(desk.file(), desk.stick + u"/gone"_s).problem.toStdString(), Catch::Contains("no folder"));
}
