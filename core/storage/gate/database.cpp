// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a workspace. Writing is in gate.cpp, merging in merge.cpp, what is this copy's alone in local_settings.cpp.

#include "core/storage/gate/database.h"

#include "core/storage/backup/backup.h"
#include "core/storage/check/check.h"
#include "core/storage/disk/disk_kind.h"
#include "core/storage/disk/foreign_file.h"
#include "core/storage/engine/local_values.h"
#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/migrations/sealing.h"

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

/// A log beside one name is not seen from the other: two programs would each lose what the other writes.
void requireOneName(const QString& path)
{
    if (const int names = namesOf(path); names > 1)
        throw Failure(tr("The workspace %1 has %2 names on this disk (hard links), and the program cannot tell what is "
                         "saved under another one. Remove the others, or copy the file and open the copy.")
                          .arg(path)
                          .arg(names));
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
    requireOneName(location.file);
    if (mode != Mode::Read)
        requireLocalDisk(location.file);
}

std::shared_ptr<FileLock> lockFor(const Location& location, Mode mode, const QString& actor)
{
    if (location.isServer() || mode == Mode::Read)
        return nullptr;
    auto lock = std::make_shared<FileLock>(location.file, actor);
    if (mode == Mode::Write)
        lock->claim(location.file);
    return lock;
}

bool hasTable(Connection& db, const QString& table)
{
    return db.number(db.dialect().hasTable, {{u":table"_s, table}}) > 0;
}

/// Ranges of ids and orders by them must mean the same on both engines.
void requireByteOrder(Connection& db)
{
    const auto isSo = [&](const QString& question) { return !question.isEmpty() && db.number(question) > 0; };
    if (isSo(db.dialect().tooOld))
        throw Failure(tr("The server of %1 is older than PostgreSQL 15. Ask whoever looks after it to update it.")
                          .arg(db.location().shown()));
    if (isSo(db.dialect().sortsByLanguage))
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
    const qint64 have = db.location().isServer() ? 0 : db.number(db.dialect().schemaVersion);
    if (have == 0 || have >= currentSchema())
        return {};
    NoProgress silent;
    return backupFile({db.location().file, BackupCause::Migration, SystemClock().now()}, silent);
}

/// What was just sealed must not lie beside it in the clear, once the sealed state is sound and backed up itself.
void dropUnsealed(Connection& db, const Backup& old)
{
    constexpr int kFirstSealed = 2;
    if (old.content.schema >= kFirstSealed || !check(db, {}, {}).empty())
        return;
    NoProgress silent;
    (void)backupFile({db.location().file, BackupCause::Migration, SystemClock().now()}, silent);
    QFile::remove(old.path);
}

const QString kJournal = u"journal"_s;
const QString kTruncate = u"truncate"_s;

} // namespace

Database::Database(const QString& where, Mode mode, const QString& actor, const OpenOptions& options)
    : m_facts{locationOf(where), mode == Mode::Read, {}, {}}
    , m_options(options)
    , m_keys(std::make_shared<KeyRing>())
{
    if (!m_options.journal)
        m_options.journal = wishedJournal();
    requirePlace(location(), mode);
    m_lock = lockFor(location(), mode, actor);
    if (m_lock)
        m_facts.leftBy = m_lock->leftBy();
    prepare(mode);
    if (!location().isServer())
        m_identity = identityOf(location().file);
    (void)takeOpenKeys(reading(), *m_keys);
    m_keys->setPlain(arePersonsPlain(reading()));
    bindDevice();
    m_heard = knownVector(reading());
}

void Database::prepare(Mode mode)
{
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
}

Database::Database(const Database* original)
    : m_facts(original->m_facts)
    , m_options(original->m_options)
    , m_journal(original->m_journal)
    , m_lock(original->m_lock)
    , m_keys(original->m_keys)
    , m_identity(original->m_identity)
    , m_heard(original->m_heard)
{}

std::unique_ptr<Database> Database::sibling() const
{
    return std::unique_ptr<Database>(new Database(this));
}

Connection& Database::reading()
{
    if (!m_reading)
        m_reading = std::make_unique<Connection>(location(), Access::Read);
    return *m_reading;
}

Connection& Database::writing()
{
    if (!m_writing)
        m_writing = std::make_unique<Connection>(location(), Access::Write, m_journal);
    return *m_writing;
}

Reader Database::read()
{
    return Reader(current(), m_keys->now());
}

void Database::requireWorkspace()
{
    const bool isServer = location().isServer();
    const auto foreign = [&] {
        return Failure(
            isServer ? tr("The database %1 holds no workspace. Make one in it with \"new\".").arg(location().shown())
                     : whatInsteadOf(location().file, location().shown()));
    };
    try {
        if (reading().number(reading().dialect().mark) != kApplicationId)
            throw foreign();
    } catch (const EngineFailure& failure) {
        if (isServer)
            throw;
        // SQLite's NOTADB: the first bytes are no database's, or it is encrypted.
        throw failure.detail().contains(u"(26)"_s) ? foreign() : Failure(failure.message(), failure.detail());
    }
}

void Database::prepareNew()
{
    m_journal = m_options.journal.value_or(JournalMode::Wal);
    if (!location().isServer()) {
        makePrivate(location().file);
        m_lock->claim(location().file);
    }
    Connection& db = writing();
    requireByteOrder(db);
    if (hasTable(db, u"meta"_s))
        throw Failure(tr("There is already a workspace in %1; it was not touched. Choose another database.")
                          .arg(location().shown()));
    for (const QString& sql : db.dialect().onNew)
        db.run(sql);
    migrate(db);
    if (!location().isServer()) {
        setLocalValue(db, u"device"_s, makeDevice());
        setLocalValue(db, u"home"_s, homeOf(location()));
    }
    if (m_journal == JournalMode::Truncate)
        setLocalValue(db, kJournal, kTruncate);
    checkpoint();
}

void Database::recover()
{
    if (location().isServer())
        return;
    // A log made while the file was read-only is read-only as well, and stays so.
    const QFileInfo file(location().file);
    for (const auto* ending : {"-wal", "-shm"}) {
        const QFileInfo helper(location().file + QLatin1StringView(ending));
        if (file.isWritable() && helper.exists() && !helper.isWritable())
            QFile::setPermissions(helper.filePath(), file.permissions());
    }
    // Only a connection that writes can take back a unit of work of which half is in the file.
    if (const QFileInfo journal(location().file + u"-journal"_s);
        journal.size() > 0 && isWorkspaceHead(location().file)) {
        Connection half(location(), Access::Write, JournalMode::Truncate);
        (void)hasTable(half, u"meta"_s); // The first look takes it back.
    }
}

void Database::prepareToWrite()
{
    recover();
    requireWorkspace();
    const JournalMode kept = localValue(reading(), kJournal) == kTruncate ? JournalMode::Truncate : JournalMode::Wal;
    m_journal = m_options.journal.value_or(kept);
    m_reading.reset(); // A file changes its journal mode only while nobody else has it open.
    Connection& db = writing();
    requireByteOrder(db);
    if (db.dialect().tellsLate) {
        db.begin();
        db.rollback();
    }
    const std::optional<Backup> old = backUpOld(db);
    migrate(db);
    if (old)
        dropUnsealed(reading(), *old);
    if (m_journal != kept)
        setLocalValue(db, kJournal, m_journal == JournalMode::Truncate ? kTruncate : u"wal"_s);
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
    QString& device = m_facts.device;
    if (location().isServer()) {
        device = deviceForServer(location());
        return;
    }
    device = locals().value(u"device"_s);
    if (m_facts.isReadOnly)
        return;
    const QString home = locals().value(u"home"_s);
    const std::optional<DeviceNote> noted = readNote(device);
    const auto chainAt = [&](qint64 seq) {
        return chainAsNoted(reading(), device, {seq, noted ? noted->head.chain : QString()});
    };
    const qint64 heldTo = knownVector(reading()).value(device, 0);
    if (!maySpeakFor(device, home, location(), chainAt)) {
        if (noted && home == homeOf(location()))
            locals().set(u"lost"_s, toText({device, heldTo, noted->head, noted->at, SystemClock().now()}));
        locals().set(u"replaces"_s, device);
        device = makeDevice();
        locals().set(u"device"_s, device);
    }
    if (home != homeOf(location()))
        locals().set(u"home"_s, homeOf(location()));
    noteHead();
}

void Database::noteHead()
{
    DeviceNote note{location().address(), {knownVector(reading()).value(m_facts.device, 0), {}}};
    reading().each(u"SELECT chain, at FROM entry WHERE id = :id"_s,
                   {{u":id"_s, entryId(m_facts.device, note.head.seq)}}, [&](const Row& row) {
                       note.head.chain = row.text(0);
                       note.at = fromUtcText(row.text(1));
                   });
    writeNote(m_facts.device, note);
    if (!locals().value(kChainBeforeSealing).isEmpty())
        locals().set(kChainBeforeSealing, u""_s);
}

void Database::finishSealing()
{
    if (m_facts.isReadOnly || location().isServer())
        return;
    if (!locals().value(kChainBeforeSealing).isEmpty())
        noteHead();
    const auto held = turn();
    try {
        (void)cleanUpAfterSealing(writing());
    } catch (const EngineFailure& failure) {
        if (failure.trouble() != Trouble::Busy) // somebody reads: the next time
            throw;
    }
}

void Database::checkpoint()
{
    finishSealing();
    const Dialect& dialect = dialectFor(location());
    if (m_facts.isReadOnly || dialect.checkpoint.isEmpty() || m_journal != JournalMode::Wal)
        return;
    const auto held = turn();
    const auto run = [this](const QString& sql) { writing().each(sql, {}, [](const Row&) {}); };
    // Without waiting: behind a long reading (a backup, a check) it would keep everybody from saving meanwhile. What
    // cannot be moved now is moved the next time.
    run(dialect.patience.arg(0));
    try {
        run(dialect.checkpoint);
    } catch (const EngineFailure&) {
        run(dialect.patience.arg(kBusyTimeoutMs));
        throw;
    }
    run(dialect.patience.arg(kBusyTimeoutMs));
}

} // namespace redvest::storage
