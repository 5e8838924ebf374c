// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/table/text_order.h"

#include "core/base/order_key.h"

#include <algorithm>

namespace redvest::ui {

void TextOrder::add(const QStringList& texts)
{
    const auto known = static_cast<std::ptrdiff_t>(m_sorted.size());
    for (const QString& text : texts) {
        const int number = static_cast<int>(m_keys.size());
        if (m_numbers.contains(text))
            continue;
        m_numbers.insert(text, number);
        m_keys.push_back(orderKey(text));
        m_sorted.push_back(number);
    }
    const auto key = [&](int number) -> const QString& { return m_keys[static_cast<size_t>(number)]; };
    const auto less = [&](int a, int b) { return key(a) < key(b); };
    std::sort(m_sorted.begin() + known, m_sorted.end(), less);
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + known, m_sorted.end(), less);
    m_ranks.resize(m_keys.size());
    for (size_t i = 0, rank = 0; i < m_sorted.size(); ++i) {
        rank = i > 0 && less(m_sorted[i - 1], m_sorted[i]) ? i : rank;
        m_ranks[static_cast<size_t>(m_sorted[i])] = static_cast<int>(rank);
    }
}

} // namespace redvest::ui
