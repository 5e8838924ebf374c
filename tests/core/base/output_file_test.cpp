// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/output_file.h"

#include "core/base/failure.h"
#include "core/formats/xlsx_writer.h"
#include "tests/support/desk.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

formats::OutSheet sheetOf(int rows)
{
    formats::OutSheet sheet;
    sheet.name = u"表"_s;
    sheet.columns = {{u"姓名"_s}};
    for (int i = 0; i < rows; ++i)
        sheet.rows.push_back({u"甲%1"_s.arg(i)});
    return sheet;
}

mode_t modeOf(const QString& path)
{
    struct stat file = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &file) == 0);
    return file.st_mode & 07777U;
}

/// The umask of somebody who lets everybody in.
class OpenUmask
{
public:
    OpenUmask() : m_before(::umask(0)) {}
    OpenUmask(const OpenUmask&) = delete;
    OpenUmask& operator=(const OpenUmask&) = delete;
    ~OpenUmask() { ::umask(m_before); }

private:
    mode_t m_before;
};

/// All names in a folder, hidden ones too.
QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Runs `work` in a process of its own, which must end by SIGKILL.
void killedIn(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

constexpr int kRows = 20'000;

struct Dying final : Progress
{
    void report(qint64 done, qint64, const QString&) override
    {
        if (done > kRows / 2)
            ::kill(::getpid(), SIGKILL);
    }
};

struct Stopping final : Progress
{
    void report(qint64 done, qint64, const QString&) override
    {
        if (done > kRows / 2)
            throw Cancelled();
    }
};

} // namespace

TEST_CASE("No output is written over a workspace, by links neither", "[base][outputs][file]")
{
    const QTemporaryDir folder;
    test::Desk desk;
    const QString workspace = desk.file();
    const QString link = folder.filePath(u"link.csv"_s);
    REQUIRE(QFile::link(workspace, link));
    NoProgress silent;
    const formats::OutSheet sheet = sheetOf(1);
    for (const QString& target : {workspace, link, QString(workspace + u"-wal"_s), QString(workspace + u".lock"_s)}) {
        INFO(target.toStdString());
        if (target.endsWith(u"-wal"_s) && !QFile::exists(target))
            continue; // a workspace without a write-ahead log has none
        REQUIRE(QFile::exists(target));
        const QByteArray before = contentOf(target);
        CHECK_THROWS_AS(formats::writeCsv(target, sheet), Failure);
        CHECK_THROWS_AS(formats::writeXlsx(target, {sheet}, silent), Failure);
        CHECK_FALSE(outputRefusal(target).isEmpty());
        CHECK(contentOf(target) == before);
    }
    // A list of before is written over, and so is a file that has but the name of one.
    const QString list = folder.filePath(u"a.csv"_s);
    CHECK_NOTHROW(formats::writeCsv(list, sheet));
    CHECK(outputRefusal(list).isEmpty());
    CHECK_NOTHROW(formats::writeCsv(list, sheet));
    CHECK_NOTHROW(formats::writeCsv(folder.filePath(u"b.lock"_s), sheet));
    CHECK(isSameFile(workspace, link));
    CHECK_FALSE(isSameFile(list, link));
    CHECK_FALSE(isSameFile(folder.filePath(u"none"_s), folder.filePath(u"none"_s)));
}

TEST_CASE("What must not be lost is not written over, whatever leads to it", "[base][outputs][file]")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString& name) { return folder.filePath(name); };
    const QByteArray head("SQLite format 3\0", 16);
    put(at(u"kept.redvest"_s), head + "kept");
    put(at(u"kept.redvest-wal"_s), "log");
    put(at(u"other.db"_s), head + "other");
    put(at(u"copy.rvbackup"_s), "REDVSEAL\x01 sealed");
    put(at(u"held"_s), "held here");
    QFile held(at(u"held"_s));
    REQUIRE(held.open(QIODevice::ReadOnly));
    REQUIRE(QDir().mkpath(at(u"folder"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600) == 0);
    const QStringList files{u"kept.redvest"_s, u"kept.redvest-wal"_s, u"other.db"_s, u"copy.rvbackup"_s, u"held"_s};
    QStringList targets{at(u"folder"_s), at(u"pipe"_s), u"/dev/null"_s, at(u"nowhere"_s)};
    for (const QString& name : files) {
        targets << at(name);
        REQUIRE(::link(QFile::encodeName(at(name)).constData(),
                       QFile::encodeName(at(u"twin of "_s + name)).constData()) == 0);
        if (!name.endsWith(u"-wal"_s)) // by another name nobody can tell it from any file
            targets << at(u"twin of "_s + name);
    }
    for (const QString& target : QStringList(targets)) {
        const QString link = at(u"link to "_s + target.section(u'/', -1));
        REQUIRE(QFile::link(target, link));
        targets << link;
    }
    targets.removeAll(at(u"nowhere"_s)); // only the link to it is in the way
    const QStringList before = namesIn(folder.path());
    NoProgress silent;
    for (const QString& target : targets) {
        INFO(target.toStdString());
        CHECK(outputRefusal(target).contains(target));
        CHECK_THROWS_AS(formats::writeCsv(target, sheetOf(1)), Failure);
        CHECK_THROWS_AS(formats::writeXlsx(target, {sheetOf(1)}, silent), Failure);
        CHECK_THROWS_AS(writeOutput(target, "new"), Failure);
        CHECK_THROWS_AS(tryOutput(target), Failure);
    }
    CHECK(namesIn(folder.path()) == before);
    CHECK(contentOf(at(u"kept.redvest"_s)) == head + "kept");
    CHECK(contentOf(at(u"kept.redvest-wal"_s)) == "log");
    CHECK(contentOf(at(u"other.db"_s)) == head + "other");
    CHECK(contentOf(at(u"copy.rvbackup"_s)) == "REDVSEAL\x01 sealed");
    CHECK(contentOf(at(u"held"_s)) == "held here");
    // Nor does anything come to lie where the engine would take it for a log.
    CHECK_THROWS_AS(writeOutput(at(u"kept.redvest-journal"_s), "new"), Failure);
}

TEST_CASE("A link to an ordinary file stays, and its other names keep what they had", "[base][outputs]")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString& name) { return folder.filePath(name); };
    put(at(u"list.csv"_s), "old");
    REQUIRE(::link(QFile::encodeName(at(u"list.csv"_s)).constData(),
                   QFile::encodeName(at(u"twin.csv"_s)).constData()) == 0);
    REQUIRE(QFile::link(at(u"list.csv"_s), at(u"link.csv"_s)));
    writeOutput(at(u"link.csv"_s), "new");
    CHECK(QFileInfo(at(u"link.csv"_s)).isSymLink());
    CHECK(contentOf(at(u"list.csv"_s)) == "new");
    CHECK(contentOf(at(u"twin.csv"_s)) == "old");
}

TEST_CASE("Every output is for its owner only, whatever the umask", "[base][outputs]")
{
    const OpenUmask open;
    const QTemporaryDir folder;
    NoProgress silent;
    formats::writeCsv(folder.filePath(u"a.csv"_s), sheetOf(3));
    formats::writeXlsx(folder.filePath(u"a.xlsx"_s), {sheetOf(3)}, silent);
    put(folder.filePath(u"b"_s), "let everybody read");
    writeOutput(folder.filePath(u"b"_s), "this is for one");
    for (const QString& name : namesIn(folder.path())) {
        INFO(name.toStdString());
        CHECK(modeOf(folder.filePath(name)) == 0600);
    }
    OutputFile half(folder.filePath(u"c"_s));
    CHECK(modeOf(half.part()) == 0600);
    CHECK(modeOf(QFileInfo(half.part()).absolutePath()) == 0700);
}

TEST_CASE("Killed, stopped or given up, an output leaves the old file whole and nothing half", "[base][outputs]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    put(path, "old and whole");
    const QStringList before = namesIn(folder.path());
    Stopping stopping;
    CHECK_THROWS_AS(formats::writeXlsx(path, {sheetOf(kRows)}, stopping), Cancelled);
    {
        OutputFile half(path);
        half.write(QByteArray(1 << 20, 'x'));
    }
    CHECK(namesIn(folder.path()) == before);
    CHECK(contentOf(path) == "old and whole");
    killedIn([&] {
        Dying dying;
        formats::writeXlsx(path, {sheetOf(kRows)}, dying);
    });
    killedIn([&] {
        OutputFile half(path);
        half.write(QByteArray(1 << 20, 'x'));
        ::kill(::getpid(), SIGKILL);
    });
    CHECK(contentOf(path) == "old and whole");
    // The second took away what the first had left; the next output takes away the rest.
    CHECK(namesIn(folder.path()).size() == before.size() + 1);
    writeOutput(folder.filePath(u"another"_s), "new");
    CHECK(namesIn(folder.path()) == QStringList{u"another"_s, u"list.xlsx"_s});
}

TEST_CASE("What another program is writing is not swept away, nor what is not ours", "[base][outputs]")
{
    const QTemporaryDir folder;
    OutputFile slow(folder.filePath(u"slow"_s));
    slow.write("slow");
    REQUIRE(QDir(folder.path()).mkdir(u".redvest-letters"_s));
    REQUIRE(QDir(folder.path()).mkdir(u".redvest-ABCDEFGHIJKL"_s));
    put(folder.filePath(u".redvest-abcdefghijkl"_s), "a file of that name");
    writeOutput(folder.filePath(u"quick"_s), "quick");
    slow.put();
    CHECK(contentOf(folder.filePath(u"slow"_s)) == "slow");
    sweepPrivateFolders(folder.path());
    CHECK(QFileInfo(folder.filePath(u".redvest-letters"_s)).isDir());
    CHECK(QFileInfo(folder.filePath(u".redvest-ABCDEFGHIJKL"_s)).isDir());
    CHECK(contentOf(folder.filePath(u".redvest-abcdefghijkl"_s)) == "a file of that name");
}

TEST_CASE("A workspace that came to the name meanwhile is not written over", "[base][outputs]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    OutputFile list(path);
    list.write("list");
    const QByteArray workspace = QByteArray("SQLite format 3\0", 16) + "new";
    put(path, workspace);
    CHECK_THROWS_AS(list.put(), Failure);
    CHECK(contentOf(path) == workspace);
}

TEST_CASE("A new file never takes the place of another", "[base][outputs]")
{
    const QTemporaryDir folder;
    const auto at = [&](const QString& name) { return folder.filePath(name); };
    put(at(u"finished"_s), "finished");
    put(at(u"there"_s), "there");
    REQUIRE(QFile::link(at(u"nowhere"_s), at(u"link"_s)));
    for (const QString& name : {u"there"_s, u"link"_s})
        CHECK_THROWS_WITH(putNew(at(u"finished"_s), at(name)), Catch::Contains("already a file"));
    CHECK(contentOf(at(u"there"_s)) == "there");
    putNew(at(u"finished"_s), at(u"named"_s));
    CHECK(contentOf(at(u"named"_s)) == "finished");
    CHECK_FALSE(QFile::exists(at(u"finished"_s)));
}

TEST_CASE("An output into no folder, or one that takes nothing, is told before anything is written", "[base][outputs]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_WITH(tryOutput(folder.filePath(u"absent/list.csv"_s)), Catch::Contains("no folder"));
    // /proc takes no file whoever asks, root included.
    CHECK_THROWS_AS(tryOutput(u"/proc/1/list.csv"_s), Failure);
    const QString path = folder.filePath(u"list.csv"_s);
    put(path, "old");
    CHECK_NOTHROW(tryOutput(path));
    CHECK(contentOf(path) == "old");
    CHECK(namesIn(folder.path()) == QStringList{u"list.csv"_s});
}
