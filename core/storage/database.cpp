// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/failure.h"
#include "core/storage/journal.h"
#include "core/storage/migrate.h"
#include "core/storage/stamp.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// Looks at the first bytes of the file before SQLite sees it, so that a foreign file is never touched.
void requireWorkspace(const QString& path)
{
    QFile file(path);
    const QString shown = QFileInfo(path).fileName();
    if (!file.exists())
        throw Failure(
            tr("There is no workspace %1. Check the name, or make one with \"new\" or \"sample\".").arg(path));
    if (QFileInfo(path).isDir())
        throw Failure(tr("%1 is a folder, not a workspace. Name the workspace file in it.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(tr("The workspace %1 may not be read. Ask for the right to open it.").arg(shown));
    const QByteArray head = file.read(100);
    const bool isSqlite = head.size() == 100 && head.startsWith(QByteArray("SQLite format 3\0", 16));
    if (!isSqlite || qFromBigEndian<qint32>(head.constData() + 68) != kApplicationId)
        throw Failure(tr("%1 is not a RedVest workspace; it was not touched. Choose another file.").arg(shown));
}

void requireFree(const QString& path)
{
    if (QFileInfo::exists(path))
        throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(path));
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        throw Failure(tr("There is no folder %1. Make it first, or choose another.").arg(folder.filePath()));
    if (!folder.isWritable())
        throw Failure(tr("The folder %1 cannot be written. Choose another.").arg(folder.filePath()));
}

const QString& checkedPath(const QString& file, Mode mode)
{
    mode == Mode::Create ? requireFree(file) : requireWorkspace(file);
    return file;
}

} // namespace

Database::Database(const QString& file, Mode mode, const QString& actor)
    : m_file(checkedPath(file, mode))
    , m_mode(mode)
    , m_lock(mode == Mode::Read ? nullptr : std::make_shared<FileLock>(file, actor))
    , m_connection(file, sqliteDialect(), mode == Mode::Read ? Access::Read : Access::Write)
{
    prepare();
}

Database::Database(const QString& file, Mode mode, std::shared_ptr<FileLock> lock)
    : m_file(file)
    , m_mode(mode)
    , m_lock(std::move(lock))
    , m_connection(file, sqliteDialect(), mode == Mode::Read ? Access::Read : Access::Write)
{
    prepare();
}

std::unique_ptr<Database> Database::sibling() const
{
    const Mode mode = m_mode == Mode::Read ? Mode::Read : Mode::Write;
    return std::unique_ptr<Database>(new Database(m_file, mode, m_lock));
}

void Database::prepare()
{
    if (m_mode == Mode::Create)
        m_connection.run(u"PRAGMA application_id=%1"_s.arg(kApplicationId));
    if (m_mode == Mode::Read) {
        if (m_connection.number(m_connection.dialect().schemaVersion) != currentSchema())
            throw Failure(tr("This workspace was made by another version of the program. Open it for writing once with "
                             "this version, or update the program."));
    } else {
        migrate(m_connection);
    }
    if (m_mode == Mode::Create) {
        m_connection.run(
            u"INSERT INTO meta (id, value) VALUES ('device', :device)"_s,
            {{u":device"_s, u"%1"_s.arg(QRandomGenerator::system()->generate64() >> 1, 16, 16, QLatin1Char('0'))}});
        checkpoint();
    }
    m_connection.each(u"SELECT value FROM meta WHERE id = 'device'"_s, {},
                      [&](const Row& row) { m_device = row.text(0); });
}

namespace {

struct Head
{
    qint64 seq = 0;
    QString chain;
    QString stamp;
};

Head headOf(Connection& db, const QString& device)
{
    Head head;
    db.each(u"SELECT seq, chain, stamp FROM known WHERE id = :id"_s, {{u":id"_s, device}}, [&](const Row& row) {
        head = {row.integer(0), row.text(1), row.text(2)};
    });
    return head;
}

QString latestStamp(Connection& db)
{
    QString stamp;
    db.each(u"SELECT max(stamp) FROM known"_s, {}, [&](const Row& row) { stamp = row.text(0); });
    return stamp;
}

/// What this desk has merged, when that is news since its last entry; "" otherwise.
QString newlySeen(Connection& db, const QString& device)
{
    VersionVector others = knownVector(db);
    others.remove(device);
    QString text = others.isEmpty() ? u""_s : vectorText(others);
    QString noted;
    db.each(u"SELECT value FROM meta WHERE id = 'seen'"_s, {}, [&](const Row& row) { noted = row.text(0); });
    if (text == noted)
        return {};
    db.run(
        u"INSERT INTO meta (id, value) VALUES ('seen', :value) ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
        {{u":value"_s, text}});
    return text;
}

ChangeSet changeSetOf(const QString& entry, const std::vector<JournalChange>& changes)
{
    ChangeSet set{entry, {}};
    set.touched.reserve(changes.size());
    for (const JournalChange& c : changes)
        set.touched.push_back({c.table, c.record, c.action});
    return set;
}

} // namespace

Outcome<ChangeSet> Database::write(const Clock& clock, const QString& actor, const Intent& intent, const Work& work)
{
    if (isReadOnly())
        throw Failure(tr("The workspace is open for reading only. Close the other program, then open it again."));
    m_connection.begin();
    try {
        const Head head = headOf(m_connection, m_device);
        const Instant now = clock.now();
        StampClock stamps(m_device, latestStamp(m_connection));
        const QString stamp = stamps.next(now);
        Writer writer(m_connection, stamp);
        Problems problems = work(writer);
        if (!problems.empty() || writer.changes().empty()) {
            m_connection.rollback();
            if (!problems.empty())
                return problems;
            return ChangeSet{};
        }
        JournalEntry entry{m_device, head.seq + 1,        stamp,         now,
                           actor,    intent.verb,         intent.reason, newlySeen(m_connection, m_device),
                           {},       writer.takeChanges()};
        entry.chain = chainOf(head.chain, entry);
        appendEntry(m_connection, entry);
        settleConflicts(entry.changes);
        m_connection.commit();
        return changeSetOf(entryId(entry.device, entry.seq), entry.changes);
    } catch (...) {
        m_connection.rollback();
        throw;
    }
}

std::vector<JournalEntry> Database::journal(const VersionVector& after)
{
    return readEntries(m_connection, after);
}

VersionVector Database::known()
{
    return knownVector(m_connection);
}

Instant Database::clockBegins()
{
    Instant begins;
    m_connection.each(u"SELECT value FROM meta WHERE id = 'clock_begins'"_s, {},
                      [&](const Row& row) { begins = fromUtcText(row.text(0)); });
    return begins;
}

void Database::setClockBegins(Instant t)
{
    m_connection.run(u"INSERT INTO meta (id, value) VALUES ('clock_begins', :value) "
                     u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
                     {{u":value"_s, toUtcText(t)}});
}

void Database::checkpoint()
{
    if (!isReadOnly())
        m_connection.each(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row&) {});
}

} // namespace redvest::storage
