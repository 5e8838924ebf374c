// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Salvage case by case: what is destroyed here is destroyed on purpose. tests/faults/salvage destroys at random.

#include "core/storage/backup/backup.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/backups/salvage.h"
#include "tests/support/desk.h"

#include <QFile>
#include <QRegularExpression>

using namespace redvest;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 4096;

/// A desk whose workspace is closed before it is damaged. Files only: a server has no pages of ours.
struct Wreck
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.redvest"_s);
    QString out = folder.filePath(u"out.redvest"_s);
    FixedClock clock{atLocal(QDate(2022, 3, 20), QTime(15, 0))};
    NoProgress silent;
    std::unique_ptr<Workspace> ws;
    std::vector<Volunteer> people;

    Wreck()
    {
        auto made =
            makeWorkspace(path, {u"310106"_s, u"静安区文明办"_s, DivisionLevel::District}, u"t"_s, clock, silent);
        ws = std::move(made).value();
        for (int n = 0; n < 60; ++n)
            people.push_back(person(n));
        write([&](Writer& w) {
            for (const Volunteer& v : people)
                w.add(volunteerTable(), v);
        });
        for (int n = 0; n < 60; n += 3) {
            people[std::size_t(n)].employer = u"街道"_s;
            write([&](Writer& w) { w.put(volunteerTable(), people[std::size_t(n)]); });
        }
    }
    static Volunteer person(int n)
    {
        Volunteer v;
        v.id = Id<Volunteer>::make();
        v.name = u"测试%1"_s.arg(n);
        v.division = u"310106016"_s;
        v.phone = u"1990000%1"_s.arg(n, 4, 10, QLatin1Char('0'));
        return v;
    }
    void write(const std::function<void(Writer&)>& work)
    {
        clock.advance(60'000);
        REQUIRE(ws->write({u"test"_s, {}}, [&](Writer& w) {
                      work(w);
                      return Problems{};
                  }).ok());
    }
    void close()
    {
        ws->database().checkpoint();
        ws.reset();
    }
    /// Noughts in the place of every page on which the text stands. How many there were.
    int destroy(const QByteArray& text)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        int count = 0;
        for (qsizetype at = 0; at + kPage <= content.size(); at += kPage) {
            if (!QByteArrayView(content).sliced(at, kPage).contains(text))
                continue;
            content.replace(at, kPage, QByteArray(kPage, '\0'));
            ++count;
        }
        file.seek(0);
        file.write(content);
        return count;
    }
    /// The name of one of the people as rows and journal hold it.
    [[nodiscard]] QByteArray storedName(std::size_t person) const
    {
        QByteArray name;
        Connection(locationOf(path), Access::Read)
            .each(u"SELECT name FROM volunteer WHERE id = :id"_s, {{u":id"_s, people[person].id.text()}},
                  [&](const Row& row) { name = row.text(0).toUtf8(); });
        return name;
    }
    void destroyPage(int number)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(qint64(number - 1) * kPage);
        file.write(QByteArray(kPage, '\0'));
    }
    /// The page on which the tree of a table or index begins.
    int rootOf(const QString& name)
    {
        Connection db(locationOf(path), Access::Read);
        return int(db.number(u"SELECT rootpage FROM sqlite_master WHERE name = :name"_s, {{u":name"_s, name}}));
    }
    Salvaged salvage()
    {
        auto salvaged = salvageWorkspace(path, out, u"t"_s, clock, silent);
        REQUIRE(salvaged.ok());
        CHECK(salvaged->problems == Problems{});
        return *salvaged;
    }
    /// As many of the people as are in the new workspace, each as it was.
    int rescued()
    {
        Database db(out, Mode::Write, u"t"_s);
        int count = 0;
        for (const Volunteer& v : people) {
            const auto found = db.read().find(volunteerTable(), v.id.text());
            CHECK((!found || *found == v));
            count += found ? 1 : 0;
        }
        CHECK(check(db).empty());
        return count;
    }
};

} // namespace

TEST_CASE("A sound workspace is salvaged whole, with its history, under a new device", "[salvage][file]")
{
    Wreck wreck;
    const QString device = wreck.ws->database().facts().device;
    const auto journal = journalOf(wreck.ws->database().read());
    wreck.close();
    const Salvaged salvaged = wreck.salvage();
    CHECK(wreck.rescued() == 60);
    CHECK(salvaged.entriesLost == 0);
    CHECK(salvaged.leftOut.empty());
    CHECK(salvaged.office == u"静安区文明办"_s);
    CHECK(salvaged.keys == SalvagedKeys::Kept);
    Database db(wreck.out, Mode::Write, u"t"_s);
    CHECK(db.facts().device != device);
    const auto kept = journalOf(db.read());
    CHECK(std::all_of(journal.begin(), journal.end(),
                      [&](const JournalEntry& e) { return std::find(kept.begin(), kept.end(), e) != kept.end(); }));
}

TEST_CASE("The log beside the file counts, and neither is touched", "[salvage][file]")
{
    Wreck wreck;
    const auto contentOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // Copied while it is open: what a killed program leaves.
    const QString left = wreck.folder.filePath(u"left.redvest"_s);
    REQUIRE(QFile::copy(wreck.path, left));
    const bool hasLog = QFile::copy(wreck.path + u"-wal"_s, left + u"-wal"_s);
    wreck.close();
    wreck.path = left;
    const QByteArray before = contentOf(left), log = contentOf(left + u"-wal"_s);
    CHECK(log.isEmpty() != hasLog);
    CHECK(wreck.salvage().entriesLost == 0);
    CHECK(wreck.rescued() == 60);
    CHECK(contentOf(left) == before);
    CHECK(contentOf(left + u"-wal"_s) == log);
}

TEST_CASE("Without its first page a workspace is still known and salvaged", "[salvage][file]")
{
    Wreck wreck;
    wreck.close();
    wreck.destroyPage(1);
    const Salvaged salvaged = wreck.salvage();
    CHECK(wreck.rescued() == 60);
    CHECK(salvaged.entriesLost == 0);
    CHECK(salvaged.keys == SalvagedKeys::Kept);
}

TEST_CASE("Rows come from the journal, and the journal from rows", "[salvage][file]")
{
    Wreck wreck;
    wreck.close();
    SECTION("the pages of the people")
    {
        wreck.destroyPage(wreck.rootOf(u"volunteer"_s));
        CHECK(wreck.salvage().entriesLost == 0);
        CHECK(wreck.rescued() == 60);
    }
    SECTION("the top of the table of changes and its indexes")
    {
        for (const QString& name : {u"change"_s, u"change_record"_s, u"sqlite_autoindex_change_1"_s}) {
            const int page = wreck.rootOf(name);
            wreck.destroyPage(page);
            CHECK(wreck.salvage().entriesLost == 0);
            CHECK(wreck.rescued() == 60);
            wreck.out += u"2"_s;
        }
    }
    SECTION("a page of changes: made anew from the rows, proven by the chain")
    {
        // The text of an insert, not of the row: the journal writes it as JSON.
        CHECK(wreck.destroy("\"name\":\"" + wreck.storedName(31) + '"') == 1);
        const Salvaged salvaged = wreck.salvage();
        CHECK(salvaged.remade > 0);
        CHECK(salvaged.entriesLost == 0);
        CHECK(wreck.rescued() == 60);
    }
}

TEST_CASE("Divisions lost with their journal are made anew from the tree in the program", "[salvage][file]")
{
    Wreck wreck;
    wreck.close();
    CHECK(wreck.destroy(QByteArray("江宁路街道")) >= 2);
    const Salvaged salvaged = wreck.salvage();
    CHECK(salvaged.entriesLost == 0);
    CHECK(salvaged.leftOut.empty());
    Database db(wreck.out, Mode::Read, u"t"_s);
    CHECK(db.read().number(u"SELECT count(*) FROM division WHERE name = '江宁路街道' AND gone = 0"_s) == 1);
}

TEST_CASE("What nothing proves is left out and told, never taken for true", "[salvage][file]")
{
    Wreck wreck;
    wreck.close();
    // Both copies of what was written in the large unit of work around one person.
    REQUIRE(wreck.destroy(wreck.storedName(31)) == 2);
    const Salvaged salvaged = wreck.salvage();
    const int rescued = wreck.rescued();
    CHECK(rescued < 60);
    CHECK(salvaged.entriesLost > 0);
    CHECK(qint64(salvaged.leftOut.size()) >= 60 - rescued);
    for (const LeftOutRecord& left : salvaged.leftOut) {
        for (const auto& [field, value] : left.fields)
            CHECK_FALSE(value.startsWith(u"$1"_s)); // what is sealed is masked
    }
}

TEST_CASE("Keys that were destroyed come from a backup, and without one this is said", "[salvage][file]")
{
    Wreck wreck;
    const bool hasBackup = GENERATE(true, false);
    if (hasBackup)
        (void)backupFile({wreck.path, BackupCause::Manual, wreck.clock.now()}, wreck.silent);
    wreck.close();
    wreck.destroyPage(wreck.rootOf(u"vault"_s));
    const Salvaged salvaged = wreck.salvage();
    CHECK(salvaged.keys == (hasBackup ? SalvagedKeys::FromBackup : SalvagedKeys::Lost));
    CHECK(salvaged.keysFrom.isEmpty() != hasBackup);
    if (hasBackup)
        CHECK(wreck.rescued() == 60);
}

TEST_CASE("A key that is no key any more does not stop the rescue", "[salvage][file]")
{
    Wreck wreck;
    wreck.close();
    Connection(locationOf(wreck.path), Access::Write)
        .run(u"UPDATE vault SET value = substr(value, 5) WHERE id = 'open/contact'"_s);
    const Salvaged salvaged = wreck.salvage();
    CHECK(salvaged.keys == SalvagedKeys::Lost);
    CHECK(salvaged.entriesLost == 0);
    CHECK(salvaged.leftOut.empty());
}

TEST_CASE("An erased person stays erased where the erasure was lost", "[salvage][file]")
{
    Wreck wreck;
    const Volunteer erased = wreck.people[5];
    Volunteer rest;
    rest.id = erased.id;
    rest.name = u"已注销"_s;
    wreck.write([&](Writer& w) { w.erase(volunteerTable(), rest); });
    wreck.people[5] = rest;
    wreck.close();
    REQUIRE(wreck.destroy("{\"name\":\"" + wreck.storedName(5) + '"') == 1);
    wreck.salvage();
    CHECK(wreck.rescued() >= 55);
    Database db(wreck.out, Mode::Write, u"t"_s);
    for (const JournalEntry& entry : journalOf(db.read())) {
        for (const JournalChange& change : entry.changes)
            CHECK_FALSE((change.record == erased.id.text() && db.read().openedFields(change).contains(u"测试5"_s)));
    }
}

TEST_CASE("A salvaged workspace and another desk bring each other back what was lost", "[salvage][file]")
{
    Wreck wreck;
    Database other(wreck.folder.filePath(u"other.redvest"_s), Mode::Create, u"t"_s);
    other.locals().adoptKeys(*wreck.ws->database().keys());
    REQUIRE(other.absorb(journalOf(wreck.ws->database().read())).ok());
    wreck.close();
    REQUIRE(wreck.destroy(wreck.storedName(31)) == 2);
    REQUIRE(wreck.salvage().entriesLost > 0);
    {
        Database mine(wreck.out, Mode::Write, u"t"_s);
        REQUIRE(other.absorb(journalOf(mine.read(), knownTo(other.read()))).ok());
        REQUIRE(mine.absorb(journalOf(other.read(), knownTo(mine.read()))).ok());
        CHECK(check(mine).empty());
        CHECK(openConflicts(mine.read()) == openConflicts(other.read()));
    }
    CHECK(check(other).empty());
    CHECK(wreck.rescued() == 60);
}

TEST_CASE("What is no workspace is not salvaged, nor is what is there overwritten", "[salvage][file]")
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in"_s), out = folder.filePath(u"out.redvest"_s);
    const FixedClock clock(atLocal(QDate(2022, 3, 20)));
    NoProgress silent;
    const auto lay = [&](const QByteArray& content) {
        QFile file(in);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    for (const QByteArray& content : {QByteArray(), QByteArray("%PDF-1.7\n").repeated(2000), QByteArray(100'000, '\0'),
                                      QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\1')}) {
        lay(content);
        const auto salvaged = salvageWorkspace(in, out, u"t"_s, clock, silent);
        REQUIRE_FALSE(salvaged.ok());
        CHECK(salvaged.problems().front().code == u"not_a_workspace"_s);
        CHECK_FALSE(QFile::exists(out));
    }
    QFile::copy(in, out);
    CHECK_THROWS_AS(salvageWorkspace(in, out, u"t"_s, clock, silent), Failure);
    CHECK_THROWS_AS(salvageWorkspace(folder.filePath(u"none"_s), out + u"2"_s, u"t"_s, clock, silent), Failure);
    // Nothing is left of what did not come about.
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) ==
          QStringList{u"in"_s, u"out.redvest"_s});
}
