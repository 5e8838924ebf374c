// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/word_finder.h"

#include "core/base/text.h"
#include "core/domain/search_text.h"

#include <algorithm>

namespace redvest::ui {

WordFinder::WordFinder(const QStringList& words)
{
    m_words.reserve(std::size_t(words.size()));
    for (const QString& text : words) {
        const NameKeys keys = pinyinKeys(text);
        m_words.push_back(
            {text, namesSearchText({text}), (keys.full + u' ' + keys.initials).split(u' ', Qt::SkipEmptyParts)});
    }
}

int WordFinder::rank(const Sought& word, const QString& typed)
{
    const QString folded = searchFolded(word.text);
    if (folded == typed)
        return 0;
    const bool begins =
        folded.startsWith(typed) || std::any_of(word.readings.begin(), word.readings.end(),
                                                [&](const QString& reading) { return reading.startsWith(typed); });
    return begins ? 1 : 2;
}

std::vector<std::size_t> WordFinder::found(const QString& typed) const
{
    const QStringList words = searchWords(typed);
    const QString whole = searchFolded(typed);
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (hasWords(m_words[i].searchText, words))
            fitting.emplace_back(words.isEmpty() ? 0 : rank(m_words[i], whole), i);
    }
    std::sort(fitting.begin(), fitting.end());
    std::vector<std::size_t> places;
    places.reserve(fitting.size());
    for (const auto& [order, place] : fitting)
        places.push_back(place);
    return places;
}

} // namespace redvest::ui
