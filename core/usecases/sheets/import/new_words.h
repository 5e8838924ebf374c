// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of an import that no list has: told once each, however many rows say them, with what may be meant.

#pragma once

#include "core/usecases/sheets/import/ability.h"
#include "core/usecases/sheets/import/row.h"

#include <QHash>

namespace redvest::intake {

class AskedWords
{
public:
    /// `words` outlives it.
    AskedWords(const AbilityWords& words, NewWords policy) : m_words(words), m_policy(policy) {}

    [[nodiscard]] bool areTaken() const { return m_policy == NewWords::Take; }
    /// A row that was taken says `said`, which is new.
    void note(const SheetRow&, SheetField, const Ability& said);
    /// One a word (new_word), at the first row that says it, in the order of the file.
    [[nodiscard]] std::vector<RowProblem> findings() const;
    /// The first kMostListed of them; then none are known any more.
    std::vector<NewWord> takeWords();

private:
    struct Asked
    {
        NewWord word;
        RowProblem first; ///< without its text
    };

    const AbilityWords& m_words;
    NewWords m_policy;
    std::vector<Asked> m_asked;
    QHash<QString, std::size_t> m_at; ///< by kind and word
};

} // namespace redvest::intake
