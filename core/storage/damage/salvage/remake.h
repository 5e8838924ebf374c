// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of an entry that were lost, made anew.

#pragma once

#include "core/storage/damage/salvage/rows.h"
#include "core/storage/damage/salvage/steps.h"

namespace redvest::storage::salvage {

class Remaker
{
public:
    Remaker(const PageFile&, const FoundRows&, const FoundJournal&);

    /// The changes an entry lacks, as they most likely were; nothing when there is too little to go by. Whether they
    /// are right, its chain says.
    [[nodiscard]] std::optional<std::vector<FoundChange>> missing(const EntryPlace&, const FoundEntry&) const;
    /// One of them was right and now stands in the journal.
    void learn(const EntryPlace&, const FoundChange&);

private:
    [[nodiscard]] std::optional<JournalChange> remade(const QString& record, qint64 rowid) const;
    [[nodiscard]] std::optional<std::vector<RowKey>> newcomers(const FoundEntry&, std::size_t count) const;
    [[nodiscard]] const TableSpec* tableOf(const QString& record) const;
    /// Its row, or what the program brings itself.
    [[nodiscard]] std::optional<RowContent> present(const TableSpec&, const QString& record) const;
    /// What the record was before everything that was done to it after `rowid`.
    [[nodiscard]] std::optional<RowContent> takenBack(const TableSpec&, const QString& record, qint64 rowid) const;
    /// What it had become by what was done to it before; nothing when it was not there.
    [[nodiscard]] std::optional<RowContent> built(const TableSpec&, const QString& record, qint64 rowid) const;

    const PageFile& m_file;
    const FoundRows& m_rows;
    const FoundJournal& m_journal;
    Steps m_steps;
    QMap<qint64, EntryPlace> m_begins; ///< row of the first change → entry
};

} // namespace redvest::storage::salvage
