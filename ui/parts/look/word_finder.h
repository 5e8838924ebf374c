// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of words that is chosen from by typing: by their characters, their pinyin or their initials, the same in every
// field, box and line.

#pragma once

#include <QStringList>

#include <vector>

namespace redvest::ui {

class WordFinder
{
public:
    WordFinder() = default;
    explicit WordFinder(const QStringList& words);

    /// Words that fit what is typed, by their place in the list: the word itself, then those that begin so or are read
    /// from their beginning so, then those that hold it, each in the list's order. All of them for nothing typed.
    [[nodiscard]] std::vector<std::size_t> found(const QString& typed) const;

private:
    struct Sought
    {
        QString text;
        QString searchText;   ///< see hasWords (search_text.h)
        QStringList readings; ///< whole and initials
    };
    [[nodiscard]] static int rank(const Sought& word, const QString& typed);

    std::vector<Sought> m_words;
};

} // namespace redvest::ui
