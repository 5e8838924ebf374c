// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editable list of words that people choose from (skills, languages, licences), and what of it is meant by somebody
// who typed something else. Forms and imports ask the same of a word: is it one of the list, and if not, which is near?

#pragma once

#include <QStringList>

namespace redvest {

class KnownWords
{
public:
    KnownWords() = default;
    explicit KnownWords(const QStringList& words) : m_words(words) {}

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// True for a word of the list, also with more behind a blank ("英语 流利"). Where there is no list any word is
    /// one.
    [[nodiscard]] bool has(const QString& said) const;
    /// Words of the list that may be meant, the nearest first, at most `most`: those that hold it or are held by it,
    /// that are read the same, or that differ in half of its characters at most. Empty where none is near.
    [[nodiscard]] QStringList closest(const QString& said, int most = 3) const;

private:
    QStringList m_words;
};

} // namespace redvest
