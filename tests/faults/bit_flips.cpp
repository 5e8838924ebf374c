// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single bits of a workspace flip, pages go blank, the file is cut short. Whatever changes what can be read of it must
// be found by "check"; what changes nothing (a free page, an index that is rebuilt) may pass.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
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

void lay(const QString& path, const QByteArray& content)
{
    for (const auto* ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Failure(u"The disk of the test is full."_s);
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
    const Database db(path, Mode::Read, u"t"_s);
    Connection connection(locationOf(path), Access::Read);
    // Settings of this copy are nobody's records: there is nothing to compare them with.
    connection.each(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                    u"AND name NOT IN ('meta', 'vault')"_s,
                    {}, [&](const Row& row) { tables << row.text(0); });
    return tables;
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

void tryOne(const QString& path, const QByteArray& content, const QStringList& tables, const QStringList& before,
            const QString& what, Tally& tally)
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
    tally.missed << what;
    for (const QString& line : after.value_or(QStringList())) {
        if (!before.contains(line)) {
            tally.missed.back() += u": "_s + line.left(300);
            break;
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    isolate();
    const Options options = optionsOf(argc, argv, 1500, 20000);
    const auto folder = makeFolder();
    const QString path = folder->filePath(u"a.redvest"_s);
    makeWorkspaceFile(path, options.journal);
    {
        const auto db = openWorkspace(path, Mode::Write, options.journal);
        for (int n = 1; n <= 150; ++n)
            writeUnit(*db, u"f"_s, n);
        db->checkpoint();
    }
    const QByteArray good = contentOf(path);
    const QStringList tables = tablesOf(path);
    const QStringList before = dump(path, tables).value();
    Tally tally;
    if (isFound(path))
        tally.missed << u"the sound file is called damaged"_s;
    std::mt19937 random(options.seed);
    for (qint64 i = 0; i < options.count; ++i) {
        QByteArray flipped = good;
        const auto at = qsizetype(random() % std::size_t(good.size()));
        flipped[at] = char(flipped[at] ^ (1 << random() % 8));
        tryOne(path, flipped, tables, before, u"bit in byte %1"_s.arg(at), tally);
    }
    for (qint64 i = 0; i < options.count / 20; ++i) {
        QByteArray blanked = good;
        const auto page = qsizetype(random() % std::size_t(good.size() / kPage));
        blanked.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        tryOne(path, blanked, tables, before, u"page %1 blank"_s.arg(page), tally);
        const auto pages = 1 + qsizetype(random() % std::size_t(good.size() / kPage - 1));
        tryOne(path, good.left(pages * kPage), tables, before, u"cut after page %1"_s.arg(pages), tally);
    }
    return report(
        u"damage (%1, seed %2): %3 damages, %4 change what is read, %5 of them found"_s.arg(wordOf(options.journal))
            .arg(options.seed)
            .arg(tally.flips)
            .arg(tally.live)
            .arg(tally.found),
        tally.missed);
}
