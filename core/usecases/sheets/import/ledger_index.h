// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger as far as an import of it has come, its own rows included: what each store holds of each lot on each day,
// and which lines are there already.

#pragma once

#include "core/storage/gate/database.h"
#include "core/usecases/supplies/ledger_rules.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace redvest::intake {

class LedgerIndex
{
public:
    /// Reads the whole ledger.
    explicit LedgerIndex(const storage::Reader&);

    void add(const Movement&);
    /// Of a line and of the one that takes it back: what both together leave in the stores is nothing.
    void addWithoutTrace(const Movement&);
    [[nodiscard]] bool has(Id<Movement> id) const { return m_ids.contains(id); }
    [[nodiscard]] bool isTakenBack(Id<Movement> id) const { return m_takenBack.contains(id); }
    /// How many lines say what this one says, its id and the unit of work apart.
    [[nodiscard]] int timesSaid(const Movement&) const;
    /// How many of them were taken back.
    [[nodiscard]] int timesSaidAndTakenBack(const Movement&) const;
    /// How many lines that move what this one moves were taken back, whatever their notes.
    [[nodiscard]] int timesTakenBack(const Movement&) const;
    /// The line that a line of the same goods, day and people takes back: one that stands, whatever its note; of
    /// several the one with the smallest id.
    [[nodiscard]] std::optional<Movement> standing(const Movement&) const;

    [[nodiscard]] Holding holding(Id<Item>, Id<Lot>, Id<Store>, QDate day) const;
    /// The lots of an item that can be taken from the store on that day, with how much of each; a null lot for goods
    /// without. By id.
    struct LotHeld
    {
        Id<Lot> lot;
        qint64 least = 0;
    };
    [[nodiscard]] std::vector<LotHeld> lotsHeld(Id<Item>, Id<Store>, QDate day) const;

    /// What a line says of goods and people.
    [[nodiscard]] static QString moved(const Movement&);
    /// What a line says, its note and whether it takes another one back among it.
    [[nodiscard]] static QString told(const Movement&);
    /// Some line that takes this one back.
    [[nodiscard]] static Movement reversalOf(const Movement&);

private:
    using Days = std::map<QDate, qint64>; ///< what is added, or taken away, on a day
    using Lots = std::map<Id<Lot>, Days>;

    QHash<QString, Lots> m_shelves; ///< by item and store
    QHash<QString, int> m_timesTold;
    QMultiHash<QString, Movement> m_moved; ///< what takes no other line back, by moved()
    QSet<Id<Movement>> m_ids;
    QSet<Id<Movement>> m_takenBack;
};

} // namespace redvest::intake
