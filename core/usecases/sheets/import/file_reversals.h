// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines that a file both tells of and takes back. They leave no trace in any store, so whether they could have been
// is not asked again: what was taken back may be the very reason that they could not.

#pragma once

#include "core/usecases/sheets/import/ledger_index.h"

namespace redvest::intake {

class FileReversals
{
public:
    /// `ledger` outlives it.
    explicit FileReversals(const LedgerIndex& ledger) : m_ledger(ledger) {}

    /// Before any row is taken: a row takes back what `original` says, with the note of the row.
    void expect(const Movement& original);
    /// How many lines of the ledger are what the file means when it says this: those that stand, and those that were
    /// taken back as far as the file knows that they were. A line that was undone here may come in again.
    [[nodiscard]] int timesMeant(const Movement&) const;
    /// True when a later row takes the new line back. Then it is to be added as one that leaves no trace.
    [[nodiscard]] bool isTakenBack(const Movement& line);
    /// The line, added so, that a row takes back.
    [[nodiscard]] std::optional<Movement> original(const Movement& said);
    void clear();

private:
    const LedgerIndex& m_ledger;
    QHash<QString, int> m_rows;  ///< of the file, by what the line moves
    QHash<QString, int> m_told;  ///< the same by what the row says, its note among it
    QHash<QString, int> m_ahead; ///< rows that the ledger does not know, by what the line moves
    QHash<QString, std::vector<Movement>> m_added;
};

} // namespace redvest::intake
