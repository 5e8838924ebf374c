// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal in the store: writing an entry, reading it back, the chain.
//
// digest = BLAKE2b-128 of the change; chain = BLAKE2b-256 over the device's previous chain, the entry and the digests
// of its changes. A changed byte anywhere in a past entry breaks every chain value after it. That finds accidents; what
// finds whoever computes the chain anew is the signature beside it (signature.h).

#pragma once

#include "core/domain/history.h"
#include "core/storage/engine/connection.h"
#include "core/storage/journal/fold.h"

#include <functional>
#include <memory>

namespace redvest::storage {

[[nodiscard]] QString digestOf(const JournalChange&);
/// Over `previous` and everything in `entry` but its own chain.
[[nodiscard]] QString chainOf(const QString& previous, const JournalEntry& entry);

/// The same, fed with the changes one by one: what `entry` holds of them is left out.
class ChainDigest
{
public:
    ChainDigest(const QString& previous, const JournalEntry& entry);
    ~ChainDigest();
    ChainDigest(const ChainDigest&) = delete;
    ChainDigest& operator=(const ChainDigest&) = delete;
    void add(const JournalChange&);
    /// Once, after the last change.
    [[nodiscard]] QString result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// "device-0000000012".
[[nodiscard]] QString entryId(const QString& device, qint64 seq);

/// Writes rows of entry, change and known. Changes tables entry, change, known.
void appendEntry(Connection&, const JournalEntry&);
/// The same without its changes. Changes tables entry, known.
void appendHead(Connection&, const JournalEntry&);
/// The change that stands at `place` in the entry of that id, counted from 1. Changes table change.
void appendChange(Connection&, const QString& entry, qint64 place, const JournalChange&);
/// For repair alone: the signature of an entry that is proven without it. Changes table entry.
void replaceSignature(Connection&, const QString& entry, const QString& signature);
/// Calls `take` for the changes of an entry in their order until it says false, few at a time in memory.
void eachChangeOf(Connection&, const QString& entry, const std::function<bool(const JournalChange&)>& take);

/// True for a change whose fields were blanked by an erasure; its digest is still that of what it said.
[[nodiscard]] inline bool isBlanked(const JournalChange& change)
{
    return change.fields.isEmpty();
}
/// Blanks what the journal here says of a record about to be erased, earlier erasures included; that it was looked at
/// stays. Changes table change.
void blankChanges(Connection&, const QString& table, const QString& record);
/// The same for changes that have just arrived: all that did not know of every erasure, and erasures before another.
void blankUnknowing(Connection&, const TableSpec&, const QString& record);
/// True when the journal holds an erasure of the record, and what it left.
[[nodiscard]] bool isErased(Connection&, const QString& table, const QString& record);

/// What this copy holds of each device.
[[nodiscard]] VersionVector knownVector(Connection&);

/// Entries after `after` of each device (all by default), by device and sequence, with their changes.
[[nodiscard]] std::vector<JournalEntry> readEntries(Connection&, const VersionVector& after = {});
/// All of them without their signatures: for a migration, which runs before there are any.
[[nodiscard]] std::vector<JournalEntry> readUnsignedEntries(Connection&);

/// Every change of one record, ready to fold.
[[nodiscard]] std::vector<FoldEvent> eventsOf(Connection&, const TableSpec&, const QString& record);

} // namespace redvest::storage
