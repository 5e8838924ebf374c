// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words with a level behind them ("英语 良好"), found by typing both at once: 英语 良, yingyu lh or yylh.

#pragma once

#include <QStringList>

#include <vector>

namespace redvest::ui {

class LevelledWords
{
public:
    LevelledWords() = default;
    LevelledWords(const QStringList& words, const QStringList& levels);

    /// Word, blank and level wherever what is typed is the word or how it is read, and behind it the beginning of the
    /// level or of how that is read; in the order of the words, then of the levels. None where no level is begun.
    [[nodiscard]] QStringList found(const QString& typed) const;

private:
    struct Keyed
    {
        QString text;
        QStringList keys; ///< itself, its readings and their initials
    };
    [[nodiscard]] static std::vector<Keyed> keyed(const QStringList& texts);
    [[nodiscard]] static bool means(const QString& typed, const Keyed& word, const Keyed& level);

    std::vector<Keyed> m_words;
    std::vector<Keyed> m_levels;
};

} // namespace redvest::ui
