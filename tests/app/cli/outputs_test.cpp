// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every command that writes a file: over what it must not write, what it replaces and when, when it says so, and who
// may read what it left.

#include "tests/support/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"31019919850505006X"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString code(const Ran& ran)
{
    return ran.json().value(u"problems"_s).toArray().at(0).toObject().value(u"code"_s).toString();
}

/// A workspace with one person and one series of briefings, and the commands that write files from it.
struct Office
{
    Program program;
    QString people =
        program.write(u"people.csv"_s, "姓名,证件号码,手机号\n单测试," + kNumber.toUtf8() + ",19900000001\n");
    QString mixed = program.write(u"mixed.csv"_s, "姓名,证件号码,手机号\n双测试,310199198505050123,19900000002\n"
                                                  "错测试,123,19900000003\n");

    Office()
    {
        must({u"import"_s, u"volunteers"_s, people});
        must({u"set"_s, u"series"_s, u"new"_s, u"简报名称=静安志愿简报"_s, u"编发单位=静安区文明办"_s});
    }
    Ran must(const QStringList& words)
    {
        Ran ran = program.run(words);
        INFO(words.join(u' ').toStdString() << "\n" << ran.err.toStdString());
        REQUIRE(ran.code == 0);
        return ran;
    }
    [[nodiscard]] qsizetype peopleCount()
    {
        return must({u"list"_s, u"volunteers"_s}).json().value(u"rows"_s).toArray().size();
    }
    [[nodiscard]] qsizetype entries() { return must({u"log"_s}).json().value(u"entries"_s).toArray().size(); }
};

struct Command
{
    QString ending; ///< of the file it writes
    QStringList words, after;
    int good = 0; ///< what it ends with when it wrote

    [[nodiscard]] QStringList to(const QString& path) const { return words + QStringList{path} + after; }
};

std::vector<Command> commandsOf(const Office& office)
{
    const QString person = u"person-report"_s;
    return {
        {u".xlsx"_s, {u"template"_s, u"volunteers"_s}, {}},
        {u".xlsx"_s, {u"template"_s, u"platform-hours"_s}, {}},
        {u".xlsx"_s, {u"export"_s, u"volunteers"_s}, {}},
        {u".csv"_s, {u"export"_s, u"volunteers"_s}, {u"--full-ids"_s, u"--reason"_s, u"投保"_s}},
        {u".csv"_s, {u"export"_s, u"gaps"_s}, {}},
        {u".png"_s, {u"gaps"_s, u"--chart"_s}, {}},
        {u".svg"_s, {u"gaps"_s, u"--hours"_s, u"--chart"_s}, {}},
        {u".txt"_s, {u"print"_s, u"notice"_s, u"--out"_s}, {}},
        {u".html"_s, {u"print"_s, person, u"--person"_s, kNumber, u"--reason"_s, u"本人申请"_s, u"--out"_s}, {}},
        {u".pdf"_s, {u"print"_s, u"purge-list"_s, u"--out"_s}, {}},
        {u".pdf"_s, {u"briefing"_s, u"--out"_s}, {}},
        {u".xlsx"_s, {u"invite"_s, u"list"_s, u"--out"_s}, {}},
        {u".txt"_s, {u"invite"_s, u"list"_s, u"--texts"_s}, {}},
        {u".xlsx"_s, {u"ranking"_s, u"--out"_s}, {}},
        {u".html"_s, {u"print"_s, u"ranking"_s, u"--out"_s}, {}},
        {u".xlsx"_s, {u"import"_s, u"volunteers"_s, office.mixed, u"--errors"_s}, {}, 2},
        {u".xlsx"_s, {u"import"_s, u"workbook"_s, office.mixed, u"--errors"_s}, {}, 2},
    };
}

/// What no command may write over, by name in the folder; two are made by the program itself.
QStringList guarded(Office& office)
{
    Program& program = office.program;
    office.must({u"backup"_s, program.path(u"kept.redvest"_s)});
    const QString secret = program.write(u"secret.txt"_s, "correct horse\n");
    office.must({u"backup"_s, program.path(u"kept.rvbackup"_s), u"--encrypt"_s, u"--passphrase-file"_s, secret});
    QFile::remove(secret);
    REQUIRE(QFile::copy(program.path(u"kept.redvest"_s), program.path(u"other office.redvest"_s)));
    (void)program.write(u"other office.redvest.lock"_s, {});
    (void)program.write(u"other office.redvest-wal"_s, "what was saved last");
    (void)program.write(u"foreign.db"_s, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, 'x'));
    REQUIRE(QDir().mkpath(program.path(u"folder"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(program.path(u"pipe"_s)).constData(), 0600) == 0);
    return {u"desk.redvest"_s,
            u"kept.redvest"_s,
            u"other office.redvest"_s,
            u"other office.redvest-wal"_s,
            u"kept.rvbackup"_s,
            u"foreign.db"_s,
            u"folder"_s,
            u"pipe"_s};
}

/// Name → content of all there is in a folder; "" of what is no ordinary file.
QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    for (const QFileInfo& file :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (file.fileName() == u"home")
            continue;
        contents[file.fileName()] = file.isFile() ? bytesOf(file.filePath()) : QByteArray();
    }
    return contents;
}

} // namespace

TEST_CASE("No command writes over what must not be lost, not even when it is forced", "[cli][outputs][file]")
{
    Office office;
    const QStringList targets = guarded(office) << u"/dev/null"_s;
    const QString folder = office.program.path({});
    const auto before = contentsOf(folder);
    for (const Command& command : commandsOf(office)) {
        for (const QString& target : targets) {
            const QString link = office.program.path(u"link"_s + command.ending);
            const QString there = target.startsWith(u'/') ? target : office.program.path(target);
            REQUIRE(QFile::link(there, link));
            const QStringList words = command.to(link) << u"--force"_s;
            INFO(words.join(u' ').toStdString() << " → " << target.toStdString());
            const Ran ran = office.program.run(words);
            CHECK(ran.code == 3);
            CHECK(ran.err.contains(link.toUtf8()));
            CHECK(QFile::remove(link));
        }
    }
    CHECK((contentsOf(folder) == before));
    // The same file by another name on the disk.
    for (const QString& target : {u"kept.redvest"_s, u"kept.rvbackup"_s, u"other office.redvest"_s}) {
        const QString twin = office.program.path(u"twin.csv"_s);
        REQUIRE(::link(QFile::encodeName(office.program.path(target)).constData(),
                       QFile::encodeName(twin).constData()) == 0);
        CHECK(office.program.run({u"export"_s, u"volunteers"_s, twin, u"--force"_s}).code == 3);
        CHECK(bytesOf(twin) == before[target]);
        CHECK(QFile::remove(twin));
    }
    CHECK((contentsOf(folder) == before));
    // Backups and rescued workspaces replace nothing at all.
    for (const QString& target : targets) {
        const QString there = target.startsWith(u'/') ? target : office.program.path(target);
        if (target == u"folder"_s)
            continue; // a name is made in it
        INFO(target.toStdString());
        CHECK(office.program.run({u"backup"_s, there}).code >= 2);
        CHECK(office.program.run({u"backup"_s, there, u"--encrypt"_s}).code >= 2);
        CHECK(office.program.run({u"salvage"_s, office.program.path(u"kept.redvest"_s), there}).code >= 2);
        CHECK(contentsOf(folder)[target] == before[target]);
    }
}

TEST_CASE("A file that is there is replaced only when that is asked for", "[cli][outputs]")
{
    Office office;
    for (const Command& command : commandsOf(office)) {
        const QString path = office.program.write(u"out"_s + command.ending, "of yesterday");
        const QStringList words = command.to(path);
        INFO(words.join(u' ').toStdString());
        const qsizetype entries = office.entries();
        const Ran refused = office.program.run(words);
        CHECK(refused.code == 2);
        CHECK(code(refused) == u"file_exists"_s);
        CHECK(refused.err.contains("--force"));
        CHECK(bytesOf(path) == "of yesterday");
        CHECK(office.entries() == entries);
        CHECK(office.program.run(QStringList(words) << u"--force"_s).code == command.good);
        CHECK(bytesOf(path) != "of yesterday");
        CHECK(QFile::remove(path));
        // Without one in the way nobody needs to be forced.
        CHECK(office.program.run(words).code == command.good);
        CHECK(QFile::remove(path));
    }
    const QString there = office.program.write(u"there.redvest"_s, "of yesterday");
    for (const QStringList& words : {QStringList{u"backup"_s, there}, QStringList{u"backup"_s, there, u"--encrypt"_s},
                                     QStringList{u"salvage"_s, office.program.path(u"desk.redvest"_s), there}}) {
        INFO(words.join(u' ').toStdString());
        const Ran ran = office.program.run(words);
        CHECK(ran.code == 2);
        CHECK(code(ran) == u"file_exists"_s);
        CHECK(bytesOf(there) == "of yesterday");
    }
}

TEST_CASE("What cannot be written is told before anything is imported or noted", "[cli][outputs]")
{
    Office office;
    const qsizetype entries = office.entries();
    const qsizetype count = office.peopleCount();
    for (const Command& command : commandsOf(office)) {
        for (const QString& place : {office.program.path(u"no such folder/out"_s), u"/proc/1/out"_s}) {
            const QStringList words = command.to(place + command.ending);
            INFO(words.join(u' ').toStdString());
            CHECK(office.program.run(words).code == 3);
        }
    }
    CHECK(office.entries() == entries);
    CHECK(office.peopleCount() == count);
    // The list itself is no place for its refused rows, however much that is wanted.
    const QByteArray list = bytesOf(office.mixed);
    const Ran same =
        office.program.run({u"import"_s, u"volunteers"_s, office.mixed, u"--errors"_s, office.mixed, u"--force"_s});
    CHECK(same.code == 2);
    CHECK(code(same) == u"same_file"_s);
    CHECK(bytesOf(office.mixed) == list);
    CHECK(office.peopleCount() == count);
    CHECK(office.program
              .run({u"import"_s, u"volunteers"_s, office.mixed, u"--errors"_s, office.program.path(u"errors.csv"_s)})
              .code == 2);
    CHECK(office.peopleCount() == count + 1);
}

TEST_CASE("Everything the program makes is for its owner only, whatever the umask", "[cli][outputs][file]")
{
    const mode_t before = ::umask(0);
    Office office;
    int number = 0;
    for (const Command& command : commandsOf(office)) {
        const QString path = office.program.path(u"out%1"_s.arg(++number) + command.ending);
        CHECK(office.program.run(command.to(path)).code == command.good);
        CHECK(QFile::exists(path));
    }
    const QString secret = office.program.write(u"secret.txt"_s, "correct horse\n");
    const QString copy = office.program.path(u"copy.rvbackup"_s);
    office.must({u"backup"_s, office.program.path(u"plain.redvest"_s)});
    office.must({u"backups"_s, u"make"_s});
    office.must({u"backups"_s, u"drill"_s});
    office.must({u"backup"_s, copy, u"--encrypt"_s, u"--passphrase-file"_s, secret});
    office.must({u"restore"_s, copy, u"--passphrase-file"_s, secret});
    office.must({u"salvage"_s, office.program.path(u"plain.redvest"_s), office.program.path(u"rescued.redvest"_s)});
    ::umask(before);
    const QStringList inputs{u"people.csv"_s, u"mixed.csv"_s, u"secret.txt"_s};
    int seen = 0;
    QDirIterator it(office.program.path({}), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file(it.next());
        if (inputs.contains(file.fileName()) || file.isSymLink())
            continue;
        INFO(file.filePath().toStdString());
        struct stat there = {};
        REQUIRE(::lstat(QFile::encodeName(file.filePath()).constData(), &there) == 0);
        CHECK((there.st_mode & 077U) == 0);
        CHECK_FALSE(file.fileName().startsWith(u".redvest-"));
        ++seen;
    }
    CHECK(seen > number + 6);
}
