// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a workspace, and what belongs to this copy alone. The gate for writes is in gate.cpp, merging in merge.cpp.

#include "core/storage/gate/database.h"

#include "core/storage/backup/backup.h"
#include "core/storage/disk/disk_kind.h"
#include "core/storage/disk/foreign_file.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"
#include "core/storage/migrations/migrate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

void requireFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Failure(tr("There is no workspace %1. Plug in the stick if it lies on one, check the name, or make one "
                         "with \"new\" or "
                         "\"sample\".")
                          .arg(path));
    if (file.isDir())
        throw Failure(tr("%1 is a folder, not a workspace. Name the workspace file in it.").arg(path));
    if (!file.isReadable())
        throw Failure(tr("The workspace %1 may not be read. Ask for the right to open it.").arg(file.fileName()));
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

/// For its owner's eyes only; what SQLite makes beside it takes the same rights. Whoever shares the PC and may read it
/// is let in on purpose (chmod), not by habit. A folder that does not take it is SQLite's to complain about.
void makePrivate(const QString& path)
{
    (void)QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

void requirePlace(const Location& location, Mode mode)
{
    if (location.isServer())
        return;
    mode == Mode::Create ? requireFree(location.file) : requireFile(location.file);
    if (mode != Mode::Read)
        requireLocalDisk(location.file);
}

std::shared_ptr<FileLock> lockFor(const Location& location, Mode mode, const QString& actor)
{
    if (location.isServer() || mode == Mode::Read)
        return nullptr;
    return std::make_shared<FileLock>(location.file, actor);
}

bool hasTable(Connection& db, const QString& table)
{
    return db.number(db.dialect().hasTable, {{u":table"_s, table}}) > 0;
}

/// Ranges of ids and orders by them must mean the same on both engines.
void requireByteOrder(Connection& db)
{
    constexpr qint64 kOldestServer = 150000;
    if (db.dialect().isServer &&
        db.number(u"SELECT CAST(current_setting('server_version_num') AS BIGINT)"_s) < kOldestServer)
        throw Failure(tr("The server of %1 is older than PostgreSQL 15. Ask whoever looks after it to update it.")
                          .arg(db.location().shown()));
    if (db.dialect().isServer && db.number(u"SELECT CASE WHEN 'a' > 'B' AND '~' > 'z' THEN 1 ELSE 0 END"_s) == 0)
        throw Failure(tr("The database %1 sorts text by a language, which would give wrong figures. Make it with "
                         "\"server setup\", which sorts by bytes.")
                          .arg(db.location().shown()));
}

/// The switch of an office that must do without a write-ahead log: REDVEST_JOURNAL=truncate (or wal, to go back).
std::optional<JournalMode> wishedJournal()
{
    const QString wish = qEnvironmentVariable("REDVEST_JOURNAL");
    if (wish == u"truncate"_s)
        return JournalMode::Truncate;
    if (wish == u"wal"_s)
        return JournalMode::Wal;
    return {};
}

/// By its first bytes, without the engine. No connection to the file may be open in this program (lock.h).
bool isWorkspaceHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(72);
    return head.size() == 72 && qFromBigEndian<qint32>(head.constData() + 68) == kApplicationId;
}

/// A new schema is not taken back but by a backup of the old one. Nothing when there is nothing to migrate.
std::optional<Backup> backUpOld(Connection& db)
{
    const qint64 have = db.dialect().isServer ? 0 : db.number(db.dialect().schemaVersion);
    if (have == 0 || have >= currentSchema())
        return {};
    NoProgress silent;
    return backupFile({db.location().file, BackupCause::Migration, SystemClock().now()}, silent);
}

/// What was just sealed must not lie beside it in the clear, once the sealed state is sound and backed up itself.
void dropUnsealed(Database& db, const Backup& old)
{
    constexpr int kFirstSealed = 2;
    if (old.content.schema >= kFirstSealed || !db.check().empty())
        return;
    NoProgress silent;
    (void)backupFile({db.location().file, BackupCause::Migration, SystemClock().now()}, silent);
    QFile::remove(old.path);
}

constexpr auto kJournal = "journal";
constexpr auto kTruncate = "truncate";

} // namespace

Database::Database(const QString& where, Mode mode, const QString& actor, const OpenOptions& options)
    : m_location(locationOf(where))
    , m_mode(mode)
    , m_options(options)
    , m_keys(std::make_shared<KeyRing>())
{
    if (!m_options.journal)
        m_options.journal = wishedJournal();
    requirePlace(m_location, mode);
    m_lock = lockFor(m_location, mode, actor);
    switch (mode) {
    case Mode::Create:
        prepareNew();
        break;
    case Mode::Write:
        prepareToWrite();
        break;
    case Mode::Read:
        prepareToRead();
        break;
    }
    if (!m_location.isServer())
        m_identity = identityOf(m_location.file);
    (void)takeOpenKeys(reading(), *m_keys);
    bindDevice();
    m_heard = known();
}

Database::Database(const Database* original)
    : m_location(original->m_location)
    , m_mode(original->m_mode == Mode::Create ? Mode::Write : original->m_mode)
    , m_options(original->m_options)
    , m_journal(original->m_journal)
    , m_lock(original->m_lock)
    , m_keys(original->m_keys)
    , m_identity(original->m_identity)
    , m_device(original->m_device)
    , m_heard(original->m_heard)
{}

std::unique_ptr<Database> Database::sibling() const
{
    return std::unique_ptr<Database>(new Database(this));
}

Connection& Database::reading()
{
    if (!m_reading)
        m_reading = std::make_unique<Connection>(m_location, Access::Read);
    return *m_reading;
}

Connection& Database::writing()
{
    if (!m_writing)
        m_writing = std::make_unique<Connection>(m_location, Access::Write, m_journal);
    return *m_writing;
}

Reader Database::read()
{
    return Reader(m_isInWork ? writing() : reading(), m_keys->now());
}

void Database::requireWorkspace()
{
    if (m_location.isServer()) {
        if (!hasTable(reading(), u"meta"_s))
            throw Failure(
                tr("The database %1 holds no workspace. Make one in it with \"new\".").arg(m_location.shown()));
        return;
    }
    const auto foreign = [&] { return Failure(whatInsteadOf(m_location.file, m_location.shown())); };
    try {
        if (reading().number(u"PRAGMA application_id"_s) != kApplicationId)
            throw foreign();
    } catch (const EngineFailure& failure) {
        // SQLite's NOTADB: the first bytes are no database's, or it is encrypted.
        throw failure.detail().contains(u"(26)"_s) ? foreign() : Failure(failure.message(), failure.detail());
    }
}

void Database::prepareNew()
{
    m_journal = m_options.journal.value_or(JournalMode::Wal);
    if (!m_location.isServer())
        makePrivate(m_location.file);
    Connection& db = writing();
    requireByteOrder(db);
    if (db.dialect().isServer && hasTable(db, u"meta"_s))
        throw Failure(tr("There is already a workspace in %1; it was not touched. Choose another database.")
                          .arg(m_location.shown()));
    if (!db.dialect().isServer)
        db.run(u"PRAGMA application_id=%1"_s.arg(kApplicationId));
    migrate(db);
    if (!db.dialect().isServer) {
        setLocalValue(db, u"device"_s, makeDevice());
        setLocalValue(db, u"home"_s, homeOf(m_location));
    }
    if (m_journal == JournalMode::Truncate)
        setLocalValue(db, QString::fromLatin1(kJournal), QString::fromLatin1(kTruncate));
    checkpoint();
}

void Database::recover()
{
    if (m_location.isServer())
        return;
    // A log made while the file was read-only is read-only as well, and stays so.
    const QFileInfo file(m_location.file);
    for (const auto* ending : {"-wal", "-shm"}) {
        const QFileInfo helper(m_location.file + QLatin1StringView(ending));
        if (file.isWritable() && helper.exists() && !helper.isWritable())
            QFile::setPermissions(helper.filePath(), file.permissions());
    }
    // Only a connection that writes can take back a unit of work of which half is in the file.
    if (const QFileInfo journal(m_location.file + u"-journal"_s);
        journal.size() > 0 && isWorkspaceHead(m_location.file))
        Connection(m_location, Access::Write, JournalMode::Truncate).run(u"SELECT count(*) FROM sqlite_master"_s);
}

void Database::prepareToWrite()
{
    recover();
    requireWorkspace();
    const bool isTruncate = localValue(reading(), QString::fromLatin1(kJournal)) == QLatin1StringView(kTruncate);
    const JournalMode kept = isTruncate ? JournalMode::Truncate : JournalMode::Wal;
    m_journal = m_options.journal.value_or(kept);
    m_reading.reset(); // A file changes its journal mode only while nobody else has it open.
    Connection& db = writing();
    requireByteOrder(db);
    if (!db.dialect().isServer) {
        // What is read-only opens without a word; only the first write would tell.
        db.begin();
        db.rollback();
    }
    const std::optional<Backup> old = backUpOld(db);
    migrate(db);
    if (old)
        dropUnsealed(*this, *old);
    if (m_journal != kept)
        setLocalValue(db, QString::fromLatin1(kJournal),
                      m_journal == JournalMode::Truncate ? QString::fromLatin1(kTruncate) : u"wal"_s);
}

void Database::prepareToRead()
{
    requireWorkspace();
    const qint64 version = reading().number(reading().dialect().schemaVersion);
    if (version > currentSchema())
        throw Failure(tr("This workspace was made by a newer version of the program. Update the program to open it."));
    if (version < currentSchema())
        throw Failure(tr("This workspace was made by an older version of the program. Open it for writing once, which "
                         "brings it up to date."));
}

void Database::bindDevice()
{
    if (m_location.isServer()) {
        m_device = deviceForServer(m_location);
        return;
    }
    m_device = local(u"device"_s);
    if (m_mode == Mode::Read)
        return;
    const QString home = local(u"home"_s);
    const auto chainAt = [&](qint64 seq) {
        QString chain;
        reading().each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(m_device, seq)}},
                       [&](const Row& row) { chain = row.text(0); });
        return chain;
    };
    if (!maySpeakFor(m_device, home, m_location, chainAt)) {
        const QString replaced = m_device;
        m_device = makeDevice();
        setLocal(u"replaces"_s, replaced);
        setLocal(u"device"_s, m_device);
    }
    if (home != homeOf(m_location))
        setLocal(u"home"_s, homeOf(m_location));
    const VersionVector vector = known();
    writeNote(m_device, {m_location.address(), {vector.value(m_device, 0), chainAt(vector.value(m_device, 0))}});
}

std::vector<JournalEntry> Database::journal(const VersionVector& after)
{
    return readEntries(reading(), after);
}

VersionVector Database::known()
{
    return knownVector(m_isInWork ? writing() : reading());
}

Instant Database::clockBegins()
{
    return fromUtcText(local(u"clock_begins"_s));
}

void Database::setClockBegins(Instant t)
{
    setLocal(u"clock_begins"_s, toUtcText(t));
}

QString Database::local(const QString& key)
{
    return localValue(m_isInWork ? writing() : reading(), key);
}

void Database::setLocal(const QString& key, const QString& value)
{
    const auto held = turn();
    setLocalValue(writing(), key, value);
}

void Database::adoptKeys(const KeyRing& keys)
{
    const auto held = turn();
    for (const KeyClass c : {KeyClass::Contact, KeyClass::Sensitive}) {
        if (const std::optional<crypto::Secret> secret = keys.copyOf(c)) {
            layOpen(writing(), c, *secret);
            m_keys->put(c, *secret);
        }
    }
}

void Database::checkpoint()
{
    if (isReadOnly() || m_location.isServer() || m_journal != JournalMode::Wal)
        return;
    const auto held = turn();
    const auto run = [this](const QString& pragma) { writing().each(pragma, {}, [](const Row&) {}); };
    const QString patience = u"PRAGMA busy_timeout=%1"_s.arg(kBusyTimeoutMs);
    // Without waiting: behind a long reading (a backup, a check) it would keep everybody from saving meanwhile. What
    // cannot be moved now is moved the next time.
    run(u"PRAGMA busy_timeout=0"_s);
    try {
        run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const EngineFailure&) {
        run(patience);
        throw;
    }
    run(patience);
}

qint64 Database::logBytes() const
{
    return m_location.isServer() ? 0 : QFileInfo(m_location.file + u"-wal"_s).size();
}

} // namespace redvest::storage
