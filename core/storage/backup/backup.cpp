// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup/backup.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/storage/backup/backup_content.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/disk/folder_turn.h"
#include "core/storage/disk/room.h"
#include "core/storage/engine/connection.h"
#include "core/storage/journal/journal.h"
#include "core/storage/schema/vault_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSteps = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

const QRegularExpression& namePattern()
{
    static const QRegularExpression pattern(u"^(\\d{8}-\\d{6})-([a-z]+)(-\\d+)?\\.redvest$"_s);
    return pattern;
}

QString freeName(const QString& folder, const BackupOrder& order)
{
    const QString stem = u"%1/%2-%3-%4"_s.arg(folder, localDate(order.at).toString(u"yyyyMMdd"_s),
                                              localTime(order.at).toString(u"HHmmss"_s), wordOf(order.cause));
    QString name = stem + u".redvest"_s;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2.redvest"_s.arg(stem).arg(n);
    return name;
}

/// What an older version of the program left in its folder of backups when it was interrupted.
void sweepOld(const QString& folder)
{
    static const QRegularExpression pattern(
        u"^\\d{8}-\\d{6}-[a-z]+(-\\d+)?\\.redvest\\.(part|readback)(-wal|-shm|-journal)?$"_s);
    for (const QString& left : QDir(folder).entryList({u"*.redvest.*"_s}, QDir::Files | QDir::NoSymLinks)) {
        if (pattern.match(left).hasMatch())
            QFile::remove(folder + u'/' + left);
    }
}

/// The workspace as its backup is compared with: read before and after copying.
class Source
{
public:
    explicit Source(const QString& workspace) : m_db(locationOf(workspace), Access::Read)
    {
        m_db.each(u"SELECT id, seq FROM known"_s, {},
                  [&](const Row& row) { m_before.insert(row.text(0), row.integer(1)); });
    }
    /// One consistent state, without waiting for writers nor holding them up.
    void copyTo(const QString& target)
    {
        // The connection stays a reading one; copying counts as writing nevertheless.
        m_db.run(u"PRAGMA query_only=OFF"_s);
        m_db.run(u"VACUUM INTO :target"_s, {{u":target"_s, target}});
        m_db.run(u"PRAGMA query_only=ON"_s);
    }
    [[nodiscard]] qint64 bytes() { return m_db.number(u"PRAGMA page_count"_s) * m_db.number(u"PRAGMA page_size"_s); }
    [[nodiscard]] qint64 schema() { return m_db.number(u"PRAGMA user_version"_s); }
    /// Nothing written before is missing, and every journal ends with an entry that is here too.
    [[nodiscard]] bool agrees(const WorkspaceContent& copy)
    {
        qint64 entries = 0;
        for (auto it = copy.heads.begin(); it != copy.heads.end(); ++it) {
            QString chain;
            m_db.each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(it.key(), it->seq)}},
                      [&](const Row& row) { chain = row.text(0); });
            entries += it->seq;
            if (chain != it->chain || it->seq < m_before.value(it.key()))
                return false;
        }
        return copy.heads.size() >= m_before.size() && entries == copy.entries && copy.schema == schema();
    }

private:
    Connection m_db;
    QMap<QString, qint64> m_before;
};

QString localOf(SqliteFile& file)
{
    QMap<QString, QString> rows;
    for (const QString& table : {u"meta"_s, u"vault"_s}) {
        if (file.hasTable(table))
            file.each(u"SELECT id, value FROM %1"_s.arg(table), {}, [&](const FileRow& row) {
                if (!isPassing(row.text(0)))
                    rows.insert(table + u'/' + row.text(0), row.text(1));
            });
    }
    return localDigest(rows);
}

/// Writes into the copy what it is, so that the file alone tells it.
Backup noted(const QString& part, const BackupOrder& order)
{
    SqliteFile file(part, SqliteFile::Use::Prepare);
    Backup backup{part,          order.at,      order.cause, QFileInfo(part).size(), contentOf(file),
                  stateOf(file), localOf(file), {}};
    file.run(u"INSERT INTO meta (id, value) VALUES ('backup', ?) "
             u"ON CONFLICT (id) DO UPDATE SET value = excluded.value"_s,
             {QString::fromUtf8(QJsonDocument(noteOf(backup)).toJson(QJsonDocument::Compact))});
    return backup;
}

/// Nor may the log of another file lie beside the name: the engine would play it into the backup.
void requireFree(const QString& target)
{
    QStringList names{target};
    for (const QString& tail : helperTails())
        names << target + tail;
    for (const QString& name : names) {
        if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
            throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(name));
    }
}

[[noreturn]] void refuseDamaged(const QString& path, const QString& detail)
{
    throw Failure(tr("The file %1 is damaged and does not count as a backup. Choose another one.")
                      .arg(QFileInfo(path).fileName()),
                  detail);
}

/// Begun in a private folder beside `target`: whoever is killed leaves nothing that others can read or take for a
/// backup.
Backup make(const QString& target, const BackupOrder& order, Progress& progress)
{
    const QString what = tr("Backup");
    progress.report(0, kSteps, what);
    Source source(order.workspace);
    requireRoom(QFileInfo(target).absolutePath(), source.bytes());
    const PrivateFolder unfinished(QFileInfo(target).absolutePath(), target);
    const QString part = unfinished.filePath(u"part"_s);
    source.copyTo(part);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    progress.report(1, kSteps, what);
    Backup backup = noted(part, order);
    progress.report(2, kSteps, what);
    {
        SqliteFile reopened(part, SqliteFile::Use::Look);
        if (const QString complaint = reopened.integrityComplaint(); !complaint.isEmpty())
            throw EngineFailure(Trouble::Damaged,
                                sentenceFor(sqliteDialect(), Trouble::Damaged, QFileInfo(order.workspace).fileName()),
                                complaint);
    }
    if (!source.agrees(backup.content))
        throw Failure(tr("The backup of %1 does not agree with the workspace and was thrown away. Check the workspace: "
                         "it may be damaged.")
                          .arg(QFileInfo(order.workspace).fileName()));
    progress.report(3, kSteps, what);
    syncFile(part);
    putNew(part, target);
    progress.report(kSteps, kSteps, what);
    backup.path = target;
    backup.bytes = QFileInfo(target).size();
    return backup;
}

} // namespace

Backup backupFile(const BackupOrder& order, Progress& progress)
{
    const QString folder = backupFolderOf(order.workspace);
    if (folder == besideOf(order.workspace))
        (void)ownFolderOf(order.workspace);
    requireRoom(folder, 0);
    constexpr int kPatienceMs = 60'000;
    const FolderTurn turn(folder + u"/making.lock"_s, kPatienceMs);
    if (!turn.isHeld())
        throw Failure(tr("Another backup into %1 is being made and does not end. Try again later.").arg(folder));
    sweepOld(folder);
    // A restore or an export that was killed beside the workspace goes as well: this is done at every start.
    sweepPrivateFolders(QFileInfo(order.workspace).absolutePath());
    return make(freeName(folder, order), order, progress);
}

Backup backupTo(const QString& target, const BackupOrder& order, Progress& progress)
{
    if (QFileInfo(target).isDir())
        return make(freeName(target, order), order, progress);
    requireFree(target);
    return make(target, order, progress);
}

QString keepUnchecked(const QString& workspace, Instant at)
{
    const QString folder = ownFolderOf(workspace);
    const QString kept = freeDamagedName(workspace, at);
    Source source(workspace);
    requireRoom(folder, source.bytes());
    const PrivateFolder unfinished(folder, kept);
    const QString part = unfinished.filePath(u"part"_s);
    source.copyTo(part);
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    syncFile(part);
    putNew(part, kept);
    return kept;
}

std::vector<Backup> backupsIn(const QString& folder)
{
    std::vector<Backup> backups;
    for (const QString& name : QDir(folder).entryList({u"*.redvest"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = namePattern().match(name);
        const auto cause = fromWord<BackupCause>(match.captured(2));
        if (!match.hasMatch() || !cause)
            continue;
        Backup named{folder + u'/' + name, {}, cause, QFileInfo(folder + u'/' + name).size(), {}, {}, {}, {}};
        const QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        named.at = atLocal(at.date(), at.time());
        // One that cannot be read is told beside the others instead of hiding them.
        try {
            named = inspectBackup(named.path);
            if (named.state.isEmpty())
                named.damage = tr("Its note is missing: it was not made as a backup.");
        } catch (const Failure& failure) {
            named.damage = failure.message();
        }
        backups.push_back(named);
    }
    return backups;
}

Backup inspectBackup(const QString& path)
{
    SqliteFile file(path, SqliteFile::Use::Look);
    Backup backup = backupFromNote(file.text(u"SELECT value FROM meta WHERE id = 'backup'"_s)).value_or(Backup{});
    if (backup.state.isEmpty()) {
        backup.content = contentOf(file);
        backup.at = backup.content.lastAt;
    }
    backup.path = path;
    backup.bytes = QFileInfo(path).size();
    return backup;
}

void verifyBackup(const Backup& backup)
{
    SqliteFile file(backup.path, SqliteFile::Use::Look);
    if (const QString complaint = file.integrityComplaint(); !complaint.isEmpty())
        refuseDamaged(backup.path, complaint);
    if (!backup.state.isEmpty() && (stateOf(file) != backup.state || contentOf(file) != backup.content))
        refuseDamaged(backup.path, u"state"_s);
    // Rows that nothing opens are no backup of what they hold.
    if (const Problems damaged = keyProblems(file); !damaged.empty())
        refuseDamaged(backup.path, damaged.front().field);
}

} // namespace redvest::storage
