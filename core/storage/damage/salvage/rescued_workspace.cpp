// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/rescued_workspace.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/storage/backup/backup.h"
#include "core/storage/backup/backup_settings.h"
#include "core/storage/check/check.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/gate/introduce.h"
#include "core/storage/journal/device.h"
#include "core/storage/journal/journal.h"
#include "core/storage/journal/stamp.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/divisions.h"
#include "core/storage/schema/vault_entries.h"

#include <QCoreApplication>

namespace redvest::storage::salvage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

/// With their changes, each device's in order.
std::vector<JournalEntry> keptEntries(const PageFile& file, const FoundJournal& journal, const KeptChain& kept)
{
    std::vector<JournalEntry> entries;
    for (auto device = journal.devices.begin(); device != journal.devices.end(); ++device) {
        for (const FoundEntry& found : *device) {
            if (!found.entry || found.entry->seq > kept.upTo.value(device.key(), 0))
                break;
            entries.push_back(*found.entry);
            for (const FoundChange& change : found.changes)
                entries.back().changes.push_back(changeIn(file, change));
        }
    }
    return entries;
}

QString latestStamp(const std::vector<JournalEntry>& entries)
{
    QString latest;
    for (const JournalEntry& entry : entries)
        latest = std::max(latest, entry.stamp);
    return latest;
}

VaultRows vaultIn(const QString& backup)
{
    VaultRows rows;
    SqliteFile file(backup, SqliteFile::Use::Look);
    if (file.hasTable(u"vault"_s))
        file.each(u"SELECT id, value FROM vault"_s, {},
                  [&](const FileRow& row) { rows.insert(row.text(0), row.text(1)); });
    return rows;
}

/// The newest backup that is sound and has keys.
std::pair<VaultRows, QString> vaultOfBackup(const QString& in)
{
    for (const Backup& backup : backupsIn(backupFolderOf(in))) {
        if (!backup.counts())
            continue;
        try {
            verifyBackup(backup);
            // A flipped bit may leave text that is no key at all.
            if (const auto rows = modernVault(vaultIn(backup.path)); rows && !rows->isEmpty())
                return {*rows, backup.path};
        } catch (const Failure&) {
            continue; // Another may be sound.
        }
    }
    return {};
}

/// What belongs to the copy that was lost: its identity, its place, what it had been told of.
bool isOfTheOldCopy(const QString& setting)
{
    return setting == u"device"_s || setting == u"home"_s || setting == u"replaces"_s || setting == u"backup"_s ||
           setting == u"clean_up"_s || setting == u"chain_before"_s || setting == u"journal"_s ||
           setting.startsWith(u"seen"_s);
}

} // namespace

RescuedWorkspace::RescuedWorkspace(const QString& path, const QString& actor)
    : m_path(path)
    , m_actor(actor)
    , m_db(std::make_unique<Database>(path, Mode::Create, actor))
{}

ColumnOrder RescuedWorkspace::columns() const
{
    ColumnOrder order;
    Connection db(m_db->facts().location, Access::Read);
    for (const TableSpec* spec : allTables())
        db.each(db.dialect().columnsOf, {{u":table"_s, spec->name}},
                [&](const Row& row) { order[spec->name] << row.text(0); });
    return order;
}

void RescuedWorkspace::fill(const PageFile& file, const FoundJournal& journal, const KeptChain& kept,
                            const NewEntry& brought, const Clock& clock, Progress& progress)
{
    progress.report(0, 0, tr("Writing the new workspace"));
    std::vector<JournalEntry> entries = keptEntries(file, journal, kept);
    if (!brought.changes.empty()) {
        const QString& device = m_db->facts().device;
        JournalEntry entry{device,
                           1,
                           StampClock(device, latestStamp(entries)).next(clock.now()),
                           clock.now(),
                           m_actor,
                           u"salvage.rows"_s,
                           {},
                           kept.upTo.isEmpty() ? u""_s : vectorText(kept.upTo),
                           {},
                           brought.changes};
        entry.chain = chainOf({}, entry);
        entries.push_back(std::move(entry));
        m_db->locals().set(u"seen/"_s + device, entries.back().seen);
    }
    if (const auto taken = m_db->absorb(entries); !taken.ok())
        throw Failure(tr("What was rescued does not fit together; nothing was made. Restore the last backup."),
                      taken.problems().front().text);
}

void RescuedWorkspace::takeLocal(const QString& in, const FoundRows& rows, Salvaged& told)
{
    for (auto setting = rows.settings.begin(); setting != rows.settings.end(); ++setting) {
        if (!isOfTheOldCopy(setting.key()))
            m_db->locals().set(setting.key(), setting.value());
    }
    m_db->locals().set(u"replaces"_s, rows.settings.value(u"device"_s));
    const auto found = modernVault(rows.vault);
    VaultRows vault = found.value_or(VaultRows());
    if (!rows.isVaultWhole || !found) {
        const auto [ofBackup, path] = vaultOfBackup(in);
        if (!ofBackup.isEmpty())
            vault = ofBackup;
        told.keysFrom = path;
        told.keys = ofBackup.isEmpty() ? SalvagedKeys::Lost : SalvagedKeys::FromBackup;
    }
    if (vault.isEmpty())
        return; // The new workspace has keys of its own: one can go on, and what is sealed stays so.
    QHash<QString, QByteArray> puts;
    for (auto entry = vault.begin(); entry != vault.end(); ++entry)
        puts.insert(entry.key(), vaultContent(entry.key(), *entry).value_or(QByteArray()));
    QStringList own;
    for (const KeyClass c : kKeyClasses)
        own << openEntry(c) << listEntry(c);
    m_db->locals().setVaultEntries(puts, own);
}

void RescuedWorkspace::finish(const QString& place, const Clock& clock, Salvaged& told)
{
    m_db->checkpoint();
    m_db.reset();
    m_db = std::make_unique<Database>(m_path, Mode::Write, m_actor);
    introduce(*m_db, clock, m_actor);
    told.problems = check(m_db->read().connection(), m_db->keys()->now(), m_db->facts().device);
    if (const auto office = m_db->read().find(officeTable(), u"office"_s))
        told.office = office->name;
    m_db->locals().set(u"home"_s, homeOf(locationOf(place)));
    m_db->checkpoint();
}

void RescuedWorkspace::putInPlace(const QString& place)
{
    m_db.reset();
    syncFile(m_path);
    putNew(m_path, place);
}

qint64 RescuedWorkspace::living(const TableSpec& spec) const
{
    return m_db->read().number(u"SELECT count(*) FROM %1 WHERE gone = 0"_s.arg(spec.name));
}

qint64 RescuedWorkspace::conflicts() const
{
    return m_db->read().number(u"SELECT count(*) FROM conflict"_s);
}

} // namespace redvest::storage::salvage
