// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes where of the texts of a column: in the order of names (orderKey). Such a key
// costs far more than comparing two numbers, so each text is placed once and only looked up whenever the list is
// arranged again. A value: where texts are many a pool thread places them in a copy.

#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace redvest::ui {

class TextOrder
{
public:
    /// Places texts beside those it knows; known ones, and texts given twice, count once.
    void add(const QStringList& texts);
    /// Rising with the order; texts that collate alike share a rank. -1: not placed. Another `add` changes ranks.
    [[nodiscard]] int rankOf(const QString& text) const
    {
        const auto at = m_numbers.find(text);
        return at == m_numbers.end() ? -1 : m_ranks[static_cast<size_t>(*at)];
    }

private:
    QHash<QString, int> m_numbers; ///< as they came
    std::vector<QString> m_keys;   ///< by number
    std::vector<int> m_sorted;     ///< numbers
    std::vector<int> m_ranks;      ///< by number
};

} // namespace redvest::ui
