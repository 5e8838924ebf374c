// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In whose text a word stood that was searched for a moment ago: as one types, the next word contains the one before,
// and whoever does not hold that does not hold this.

#pragma once

#include <QMutex>
#include <QString>

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace redvest {

/// People as a text numbers them, rising.
using TextPeople = std::vector<std::uint32_t>;

class WordHolders
{
public:
    WordHolders() = default;
    /// What is remembered is not taken along: it is found again.
    WordHolders(const WordHolders&) {}
    WordHolders& operator=(const WordHolders&);

    /// The fewest known to hold all that hold `word`; null where nothing of it was searched for. May be asked by
    /// several threads.
    [[nodiscard]] std::shared_ptr<const TextPeople> who(const QString& word) const;
    /// Everybody who holds `word`, wherever it stands in the text.
    void note(const QString& word, TextPeople people) const;
    /// The text has changed.
    void forget();

private:
    struct Known
    {
        QString word;
        std::shared_ptr<const TextPeople> people;
    };
    mutable QMutex m_turn;
    mutable std::deque<Known> m_known; ///< the latest last
};

} // namespace redvest
