// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the journal can be read in a damaged file. Every change carries a digest of itself, so each one that is here
// says what it said; what may be missing is told by the numbers of its rows, which count without a gap, and by the
// indexes over them.

#pragma once

#include "core/domain/backups.h"
#include "core/storage/damage/salvage/layout.h"
#include "core/storage/journal/fold.h"

#include <QSet>

namespace redvest::storage::salvage {

/// A change whose digest holds, or one blanked by an erasure.
struct FoundChange
{
    qint64 rowid = 0;
    int number = 0; ///< within its entry, from 1
    QString table;
    QString record;
    ChangeAction action = ChangeAction::Update;
    bool isBlank = false;
    CellAt at;
    std::shared_ptr<const JournalChange> remade; ///< instead of `at`: made anew, and proven by the chain
};

struct FoundEntry
{
    std::optional<JournalEntry> entry; ///< without changes; nothing when its row is lost
    QMap<int, FoundChange> changes;    ///< by their number
};

/// A row of the table of changes that could not be read.
struct LostChange
{
    QString id;     ///< "" when no index tells it
    QString record; ///< "" when no index tells it: it may have been any
};

using FoundEntries = QMap<QString, QMap<qint64, FoundEntry>>; ///< device → seq → entry

struct FoundJournal
{
    FoundEntries devices;
    QMap<qint64, LostChange> lost; ///< by the number of its row
    bool isEndKnown = false;       ///< no change can be missing beyond those in `lost`
    JournalHeads heads;            ///< what the file says it holds of each device
    bool areHeadsWhole = false;
    qint64 lastRowid = 0;
};

struct EntryPlace
{
    QString device;
    qint64 seq = 0;
};
/// "device-0000000012" taken apart; nothing when the text is none.
[[nodiscard]] std::optional<EntryPlace> placeOfEntry(const QString& id);

[[nodiscard]] FoundJournal findJournal(const PageFile&, const FileLayout&, Progress&);

/// As it was read, or made anew. Must be one that findJournal gave.
[[nodiscard]] JournalChange changeIn(const PageFile&, const FoundChange&);

} // namespace redvest::storage::salvage
