// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every entry form does, for whoever types "set", "archive" and "unarchive": one record by its kind and the names
// of its fields. The rules are those of the use-cases of each area, which the forms call too.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace redvest {

struct RecordField
{
    QString word;  ///< stable: "founded_on"
    QString title; ///< the canonical header: 成立日期
    QStringList others;
};
struct RecordKind
{
    QString word; ///< "team"
    QString name; ///< for people
    bool isArchivable = false;
    std::vector<RecordField> fields;
};
/// In the order of the areas.
[[nodiscard]] std::vector<RecordKind> recordKinds();

struct RecordWish
{
    QString kind;
    QString record;                                  ///< id, beginning of one, or exact name; "" for a new one
    std::vector<std::pair<QString, QString>> values; ///< field as typed → value; "" clears
    QString reason;
};
struct RecordStored
{
    QString id;                   ///< "" when a new one was only rehearsed
    QStringList ids;              ///< several where a movement had to take from several lots
    ChangeSet changes;            ///< empty when every value was there already
    std::vector<UnfitSeat> unfit; ///< people on shifts against whom the change speaks: tell them, look for others
    Problems notes = {};          ///< what else is to be told though it was stored
};
/// Writes the fields named and keeps the others. Problems: unknown_kind, unknown_field (with the fields there are),
/// repeated_field, unknown_<kind> and ambiguous (the record), those of reading each field, those of the use-case.
Outcome<RecordStored> setRecord(Workspace&, const RecordWish&);

struct ArchiveWish
{
    QString kind;
    QStringList records;  ///< as RecordWish::record
    bool archived = true; ///< false: back from the archive
    QString reason;
};
struct RecordsArchived
{
    QStringList ids;
    ChangeSet changes;
    std::vector<UnfitSeat> unfit; ///< as RecordStored::unfit
};
/// All or none, one unit of work. Problems: unknown_kind, not_archivable (with what to do instead), those of finding
/// the records, those of the use-case.
Outcome<RecordsArchived> archiveRecords(Workspace&, const ArchiveWish&);

/// Open a workspace with this witness, and setRecord and archiveRecords say what they would change, but keep nothing.
[[nodiscard]] std::shared_ptr<storage::WriteObserver> rehearsal();

} // namespace redvest
