// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a record is known to be. Two proofs count, and nothing else:
//  - its row is there and says what its changes say: two copies that cannot have been destroyed alike;
//  - its row is not there, but of its changes none can be missing: then they say what it is.

#pragma once

#include "core/storage/damage/salvage/chains.h"
#include "core/storage/damage/salvage/steps.h"

namespace redvest::storage::salvage {

struct Truth
{
    bool isProven = false;
    RowContent content;         ///< when proven; the stamp is of no account
    bool isGone = false;        ///< when not proven: as far as it is known, it had been removed
    bool isErased = false;      ///< an erasure is among its changes
    bool wasBlanked = false;    ///< of its changes only that they were is known
    bool isErasureKept = false; ///< the erasure is in the part of the journal that is kept
};

class Proof
{
public:
    Proof(const PageFile&, const FoundRows&, const FoundJournal&, const KeptChain&);

    [[nodiscard]] const Steps& steps() const { return m_steps; }
    [[nodiscard]] Truth of(const TableSpec&, const QString& id) const;
    /// As the entries that are kept leave it.
    [[nodiscard]] FoldedRecord kept(const TableSpec&, const QString& id) const;
    /// As all that was found of its changes tells, proven or not.
    [[nodiscard]] FoldedRecord told(const TableSpec&, const QString& id) const;

private:
    [[nodiscard]] std::vector<FoldEvent> events(const TableSpec&, const QString& id, bool onlyKept) const;
    [[nodiscard]] bool isKept(const QString& device, qint64 seq) const { return seq <= m_kept.upTo.value(device, 0); }
    [[nodiscard]] bool hasAllChanges(const QString& id) const;
    [[nodiscard]] bool isOrdered(const std::vector<FoldEvent>&) const;

    const PageFile& m_file;
    const FoundRows& m_rows;
    const FoundJournal& m_journal;
    const KeptChain& m_kept;
    Steps m_steps;
    QSet<QString> m_incomplete; ///< records of which a change is lost
    bool m_isAnyLost = false;   ///< a change is lost that may be of any record
    QHash<QString, QMap<qint64, std::shared_ptr<const VersionVector>>> m_seen;
};

} // namespace redvest::storage::salvage
