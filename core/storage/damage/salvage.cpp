// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage.h"

#include "core/base/failure.h"
#include "core/base/private_folder.h"
#include "core/storage/damage/salvage/copy.h"
#include "core/storage/damage/salvage/new_entry.h"
#include "core/storage/damage/salvage/rescued_workspace.h"
#include "core/storage/disk/durable_file.h"
#include "core/storage/disk/lock.h"
#include "core/storage/engine/sqlite_file.h"
#include "core/storage/journal/device.h"
#include "core/storage/migrations/migrate.h"
#include "core/storage/schema/all_tables.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;
using namespace salvage;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

void requirePlaces(const SalvageOrder& order)
{
    const QFileInfo in(order.in);
    if (!in.exists())
        throw Failure(tr("There is no file %1. Check the name, or plug the stick in again.").arg(order.in));
    if (in.isDir())
        throw Failure(tr("%1 is a folder, not a workspace. Name the workspace file in it.").arg(order.in));
    if (QFileInfo::exists(order.out))
        throw Failure(tr("There is already a file %1; it was not touched. Choose another name.").arg(order.out));
    if (!QFileInfo(QFileInfo(order.out).absolutePath()).isDir())
        throw Failure(
            tr("There is no folder %1. Make it first, or choose another.").arg(QFileInfo(order.out).absolutePath()));
}

/// Whether there is anything of ours in it, and of an age this program can read; the first page may be lost.
Problems refusals(const PageFile& file, const FoundJournal& journal, const QString& shown)
{
    if (!file.isOurs() && journal.devices.isEmpty())
        return {
            {u"not_a_workspace"_s, u"in"_s,
             file.isDatabase()
                 ? tr("%1 is a database of another program, not a RedVest workspace. Choose another file.").arg(shown)
                 : tr("%1 is not a RedVest workspace, nor what is left of one. Choose another file.").arg(shown)}};
    const int schema = file.schema().value_or(currentSchema());
    if (schema > currentSchema())
        return {{u"newer_schema"_s, u"in"_s,
                 tr("%1 was made by a newer version of the program. Update the program, then salvage it.").arg(shown)}};
    if (schema == 1)
        return {{u"first_schema"_s, u"in"_s,
                 tr("%1 was made by the first version of the program, whose journal proves too little to salvage it. "
                    "Restore a backup of it.")
                     .arg(shown)}};
    return {};
}

qint64 entriesIn(const FoundJournal& journal)
{
    QMap<QString, qint64> last;
    for (auto device = journal.devices.begin(); device != journal.devices.end(); ++device)
        last[device.key()] = device->isEmpty() ? 0 : device->lastKey();
    for (auto head = journal.heads.begin(); head != journal.heads.end(); ++head)
        last[head.key()] = std::max(last.value(head.key()), head->seq);
    qint64 count = 0;
    for (const qint64 seq : last)
        count += seq;
    return count;
}

LeftOutRecord shownOf(const LeftOut& left)
{
    LeftOutRecord shown{left.table, left.record, left.isFromJournal, {}};
    const TableSpec& spec = *tableNamed(left.table);
    for (std::size_t i = 0; i < left.values.size(); ++i) {
        if (spec.columns[i].isBlind())
            continue;
        const QString value = std::visit(
            [](const auto& v) {
                if constexpr (std::is_same_v<std::decay_t<decltype(v)>, QString>)
                    return v;
                else
                    return QString::number(v);
            },
            left.values[i]);
        shown.fields.emplace_back(spec.columns[i].name,
                                  spec.columns[i].isSealed() && !value.isEmpty() ? u"****"_s : value);
    }
    return shown;
}

void count(Salvaged& salvaged, const FoundRows& rows, const RescuedWorkspace& made)
{
    QHash<QString, qint64> leftOut;
    for (const LeftOutRecord& left : salvaged.leftOut)
        ++leftOut[left.table];
    for (const TableSpec* spec : allTables()) {
        const qint64 proven = made.living(*spec);
        salvaged.rows += proven;
        salvaged.tables.push_back(
            {spec->name, rows.tables.value(spec->name).size(), proven, leftOut.value(spec->name)});
    }
}

/// A copy with nobody at work on it; the lock is there only where some program ever had the file open.
std::unique_ptr<FileLock> held(const SalvageOrder& order)
{
    const bool wasOpen = QFileInfo(order.in + u".lock"_s).isWritable();
    return wasOpen ? std::make_unique<FileLock>(order.in, order.actor) : nullptr;
}

} // namespace

bool isWreck(const QString& path)
{
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return false;
    try {
        SqliteFile file(path, SqliteFile::Use::Look);
        return !file.integrityComplaint().isEmpty();
    } catch (const Failure&) {
        // Cut short, without its head, or nothing of ours at all.
        NoProgress silent;
        const PageFile file(path);
        return file.isOurs() ||
               (!file.isDatabase() && !findJournal(file, layOut(file, silent), silent).devices.isEmpty());
    }
}

Outcome<Salvaged> salvageFile(const SalvageOrder& order, const Clock& clock, Progress& progress)
{
    requirePlaces(order);
    const PrivateFolder folder(QFileInfo(order.out).absolutePath(), order.out);
    const QString copy = folder.filePath(u"copy"_s);
    {
        const auto lock = held(order);
        copyWithLog(order.in, copy, progress);
    }
    const PageFile file(copy);
    const FileLayout layout = layOut(file, progress);
    FoundJournal journal = findJournal(file, layout, progress);
    if (Problems problems = refusals(file, journal, QFileInfo(order.in).fileName()); !problems.empty())
        return problems;
    Salvaged salvaged;
    salvaged.in = order.in;
    salvaged.out = order.out;
    RescuedWorkspace made(folder.filePath(u"new.redvest"_s), order.actor);
    FoundRows rows = findRows(file, layout, journal, made.columns(), progress);
    rows.shipped = order.shipped;
    const KeptChain kept = proveChains(file, rows, journal, progress);
    const NewEntry entry = newEntry(file, rows, Proof(file, rows, journal, kept), progress);
    made.fill(file, journal, kept, entry, clock, progress);
    made.takeLocal(order.in, rows, salvaged);
    for (const LeftOut& left : entry.leftOut)
        salvaged.leftOut.push_back(shownOf(left));
    salvaged.stubs = entry.stubs;
    salvaged.remade = kept.remade;
    for (const qint64 seq : kept.upTo)
        salvaged.entriesKept += seq;
    salvaged.entriesLost = entriesIn(journal) - salvaged.entriesKept;
    made.finish(order.out, clock, salvaged);
    count(salvaged, rows, made);
    salvaged.conflictsLost = std::max<qint64>(0, rows.conflicts - made.conflicts());
    made.putInPlace(order.out);
    return salvaged;
}

} // namespace redvest::storage
