// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single bits of a workspace flip, pages go blank, the file is cut short: in all of it, in the pages of its keys and
// settings, and in the log beside it; of a desk without accounts and of one with. Whatever changes what can be read of
// it must be found by "check", by a program that holds no key of the accounts; what changes nothing may pass: a free
// page, the unused end of a page, an index that is rebuilt, what in the log was never reached.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/key_turn.h"
#include "core/storage/schema/access.h"
#include "core/storage/schema/volunteers.h"
#include "tests/faults/faults.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

using namespace redvest;
using namespace redvest::faults;
using namespace redvest::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 4096;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Failure(u"The disk of the test is full."_s);
}

/// A file and the log beside it; "" for none.
struct Bytes
{
    QByteArray file, log;
};

void lay(const QString& path, const Bytes& content)
{
    for (const auto* ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
    writeAll(path, content.file);
    if (!content.log.isEmpty())
        writeAll(path + u"-wal"_s, content.log);
}

/// Every value of every table as SQL would write it, read without any of our own code; nothing when it cannot be read.
/// Tables are walked by rowid, so that an index cannot hide a row.
std::optional<QStringList> dump(const QString& path, const QStringList& tables)
{
    sqlite3* db = nullptr;
    QStringList lines;
    bool isRead = sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    for (const QString& table : tables) {
        sqlite3_stmt* rows = nullptr;
        const QByteArray sql = u"SELECT * FROM %1 NOT INDEXED"_s.arg(table).toUtf8();
        int code = sqlite3_prepare_v2(db, sql.constData(), -1, &rows, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(rows);
            if (code != SQLITE_ROW)
                break;
            QString line = table;
            for (int i = 0; i < sqlite3_column_count(rows); ++i)
                line += u'|' + QString::number(sqlite3_column_type(rows, i)) +
                        QString::fromLatin1(QByteArray(static_cast<const char*>(sqlite3_column_blob(rows, i)),
                                                       sqlite3_column_bytes(rows, i))
                                                .toHex());
            lines << line;
        }
        sqlite3_finalize(rows);
        isRead = isRead && code == SQLITE_DONE;
    }
    sqlite3_close(db);
    lines.sort();
    return isRead ? std::optional(lines) : std::nullopt;
}

QStringList tablesOf(const QString& path)
{
    QStringList tables;
    Connection connection(locationOf(path), Access::Read);
    connection.each(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s, {},
                    [&](const Row& row) { tables << row.text(0); });
    return tables;
}

/// The pages on which keys and settings lie, with their indexes; counted from 0.
std::vector<qsizetype> keyPages(const QString& path)
{
    std::vector<qsizetype> pages;
    Connection connection(locationOf(path), Access::Read);
    connection.each(u"SELECT rootpage FROM sqlite_master WHERE tbl_name IN ('meta', 'vault')"_s, {},
                    [&](const Row& row) { pages.push_back(qsizetype(row.integer(0)) - 1); });
    return pages;
}

/// True when opening or checking says that something is wrong.
bool isFound(const QString& path)
{
    try {
        Database db(path, Mode::Read, u"t"_s);
        return !check(db).empty();
    } catch (const Failure&) {
        return true;
    }
}

struct Tally
{
    qint64 flips = 0, live = 0, found = 0;
    QStringList missed;
};

/// A sound workspace to be damaged.
struct Subject
{
    QString path, name;
    Bytes good;
    QStringList tables, before;
    std::vector<qsizetype> keyPages;

    Subject(const QString& at, const QString& called, const Bytes& sound, Tally& tally)
        : path(at)
        , name(called)
        , good(sound)
    {
        lay(path, good);
        tables = tablesOf(path);
        before = dump(path, tables).value();
        keyPages = ::keyPages(path);
        if (isFound(path))
            tally.missed << name + u": the sound file is called damaged"_s;
    }

    void tryOne(const Bytes& content, const QString& what, Tally& tally) const
    {
        lay(path, content);
        ++tally.flips;
        const auto after = dump(path, tables);
        if (after && *after == before)
            return;
        ++tally.live;
        if (isFound(path)) {
            ++tally.found;
            return;
        }
        tally.missed << name + u": "_s + what;
        for (const QString& line : after.value_or(QStringList())) {
            if (!before.contains(line)) {
                tally.missed.back() += u": "_s + line.left(300);
                break;
            }
        }
    }
};

using Random = std::mt19937;

QByteArray flippedAt(QByteArray bytes, qsizetype at, Random& random)
{
    bytes[at] = char(bytes[at] ^ (1 << random() % 8));
    return bytes;
}

void flipAnywhere(const Subject& subject, qint64 count, Random& random, Tally& tally)
{
    for (qint64 i = 0; i < count; ++i) {
        const auto at = qsizetype(random() % std::size_t(subject.good.file.size()));
        subject.tryOne({flippedAt(subject.good.file, at, random), {}}, u"bit in byte %1"_s.arg(at), tally);
    }
}

void flipKeys(const Subject& subject, qint64 count, Random& random, Tally& tally)
{
    for (qint64 i = 0; i < count; ++i) {
        const qsizetype page = subject.keyPages[random() % subject.keyPages.size()];
        const qsizetype at = page * kPage + qsizetype(random() % kPage);
        subject.tryOne({flippedAt(subject.good.file, at, random), {}}, u"bit in byte %1, of keys or settings"_s.arg(at),
                       tally);
    }
}

void flipLog(const Subject& subject, qint64 count, Random& random, Tally& tally)
{
    for (qint64 i = 0; i < count; ++i) {
        const auto at = qsizetype(random() % std::size_t(subject.good.log.size()));
        subject.tryOne({subject.good.file, flippedAt(subject.good.log, at, random)},
                       u"bit in byte %1 of the log"_s.arg(at), tally);
    }
}

void loseAPage(const Subject& subject, qint64 count, Random& random, Tally& tally)
{
    const QByteArray& good = subject.good.file;
    for (qint64 i = 0; i < count; ++i) {
        QByteArray blanked = good;
        const auto page = qsizetype(random() % std::size_t(good.size() / kPage));
        blanked.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        subject.tryOne({blanked, {}}, u"page %1 blank"_s.arg(page), tally);
        const auto pages = 1 + qsizetype(random() % std::size_t(good.size() / kPage - 1));
        subject.tryOne({good.left(pages * kPage), {}}, u"cut after page %1"_s.arg(pages), tally);
    }
}

/// People, so that something is sealed with the keys.
void addPeople(Database& db, int count)
{
    const auto done = db.write(SystemClock(), u"tester"_s, {u"test.people"_s, {}}, [&](Writer& w) {
        for (int i = 0; i < count; ++i) {
            Volunteer v;
            v.id = Id<Volunteer>::make();
            v.name = u"测试"_s;
            v.documentNumber = u"E%1"_s.arg(i, 8, 10, QLatin1Char('0'));
            v.phone = u"199%1"_s.arg(i, 8, 10, QLatin1Char('0'));
            v.note = u"虚构备注"_s;
            w.add(volunteerTable(), v);
        }
        return Problems{};
    });
    if (!done.ok())
        throw Failure(done.problems().front().text);
}

void beginWithAccounts(Database& db)
{
    Account first;
    first.name = u"李主任"_s;
    first.roles = {{Role::Administrator, Area::All}};
    KeyTurn turn(db, kEveryClass);
    VaultChange keys = beginAccounts(turn.keys(), crypto::makeSecret());
    keys.add(giveKeys(turn.keys(), accountId(first.name), {u"under the lamp"_s, kEveryClass, {1, 1ULL << 20}}));
    const auto done = db.write(SystemClock(), first.name, {u"account.setup"_s, {}}, [&](Writer& w) {
        w.put(accountTable(), first);
        w.signWith(turn.keys().now());
        apply(db, keys, &turn.keys());
        turn.renewIndexes(w);
        return Problems{};
    });
    if (!done.ok())
        throw Failure(done.problems().front().text);
    turn.take();
}

/// Units and people, with accounts or without, all of it in the file.
Bytes makeDesk(const QString& path, const Options& options, bool hasAccounts)
{
    for (const auto* ending : {"", "-wal", "-shm", "-journal", ".lock"})
        QFile::remove(path + QLatin1String(ending));
    makeWorkspaceFile(path, options.journal);
    const auto db = openWorkspace(path, Mode::Write, options.journal);
    for (int n = 1; n <= 120; ++n)
        writeUnit(*db, u"f"_s, n);
    addPeople(*db, 20);
    if (hasAccounts)
        beginWithAccounts(*db);
    db->checkpoint();
    return {contentOf(path), {}};
}

/// The same desk some work later, of which nothing is in the file yet: units, and accounts that begin.
Bytes workOn(const QString& path, const Options& options)
{
    const auto db = openWorkspace(path, Mode::Write, options.journal);
    for (int n = 200; n < 205; ++n)
        writeUnit(*db, u"f"_s, n);
    beginWithAccounts(*db);
    writeUnit(*db, u"f"_s, 205);
    return {contentOf(path), contentOf(path + u"-wal"_s)};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 1200, 20000);
    const auto folder = makeFolder();
    const QString path = folder->filePath(u"a.redvest"_s);
    Random random(options.seed);
    Tally tally, ofKeys, ofLog;
    for (const bool hasAccounts : {false, true}) {
        const Subject desk(path, hasAccounts ? u"with accounts"_s : u"without accounts"_s,
                           makeDesk(path, options, hasAccounts), tally);
        flipAnywhere(desk, hasAccounts ? options.count / 3 : options.count, random, tally);
        loseAPage(desk, options.count / 20, random, tally);
        flipKeys(desk, options.count / 3, random, ofKeys);
    }
    if (options.journal == JournalMode::Wal) {
        (void)makeDesk(path, options, false);
        const Subject desk(path, u"log"_s, workOn(path, options), ofLog);
        flipLog(desk, options.count / 4, random, ofLog);
    }
    const auto told = [](const Tally& t) {
        return u"%1 damages, %2 change what is read, %3 of them found"_s.arg(t.flips).arg(t.live).arg(t.found);
    };
    return report(u"damage (%1, seed %2): %3; keys and settings: %4; log: %5"_s.arg(wordOf(options.journal))
                      .arg(options.seed)
                      .arg(told(tally), told(ofKeys), told(ofLog)),
                  tally.missed + ofKeys.missed + ofLog.missed);
}
