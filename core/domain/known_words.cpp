// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/known_words.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace redvest {

namespace {

constexpr qsizetype kLongest = 40; ///< characters that are compared

QStringList readingsOf(const QString& text)
{
    return pinyinKeys(text).full.split(u' ', Qt::SkipEmptyParts);
}

/// How far apart two words are; nothing where one does not make think of the other.
std::optional<int> distance(const QString& said, const QStringList& readings, const QString& word)
{
    if (word == said)
        return 0;
    const QStringList own = readingsOf(word);
    const bool isReadTheSame =
        std::any_of(own.begin(), own.end(), [&](const QString& reading) { return readings.contains(reading); });
    if (isReadTheSame || word.contains(said) || said.contains(word))
        return 1;
    const int apart = spellingDistance(said, word);
    return apart <= std::max<qsizetype>(1, said.size() / 2) && apart < said.size() ? std::optional(apart + 1)
                                                                                   : std::nullopt;
}

} // namespace

bool KnownWords::has(const QString& said) const
{
    return m_words.isEmpty() || m_words.contains(said) || m_words.contains(said.section(u' ', 0, 0));
}

QStringList KnownWords::closest(const QString& said, int most) const
{
    const QString typed = searchFolded(said.left(kLongest));
    if (typed.isEmpty())
        return {};
    const QStringList readings = readingsOf(typed);
    std::vector<std::pair<int, QString>> near;
    for (const QString& word : m_words) {
        if (const auto apart = distance(typed, readings, searchFolded(word)))
            near.emplace_back(*apart, word);
    }
    // Among equals the list's own order.
    std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList words;
    for (const auto& [apart, word] : near) {
        if (words.size() < most)
            words << word;
    }
    return words;
}

} // namespace redvest
