// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people are found by, in one long text with marks between fields and people, so that one pass finds a word in
// everybody. It knows rows by their numbers and nothing else of them.

#pragma once

#include "core/base/pinyin.h"
#include "core/usecases/volunteers/word_holders.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace redvest {

class PeopleText
{
public:
    /// How well a word stands in what somebody is found by; less is better.
    enum Rank : signed char { Missing = -1, Exact = 0, Beginning = 1, Inside = 2, Elsewhere = 3 };
    using Ranks = std::vector<signed char>; ///< by row

    /// As the store has them; `pinyin` and `initials` with a blank between readings.
    struct Keys
    {
        QString name;
        QString pinyin;
        QString initials;
        QString phone;
        QString number;
        QString abilities;
        QStringList teams;
    };

    /// What somebody typed as it is compared: at most eight words. As long as a page, nobody has typed it.
    [[nodiscard]] static QStringList wordsOf(const QString& typed);

    void add(int row, const Keys&);
    /// Behind what is there; `rows` says which row each of the other's is here.
    void append(const PeopleText& other, const std::vector<int>& rows);
    /// Row r becomes row `placeOf[r]`.
    void renumber(const std::vector<int>& placeOf);
    /// Nothing finds the rows marked any more. `isMarked` is by row.
    void forget(const std::vector<bool>& isMarked);
    /// People, those forgotten too.
    [[nodiscard]] std::size_t size() const { return m_rowOf.size(); }

    /// Puts the best rank of the word in each row of this text where it is better than what stands there. `ranks` has
    /// room for every row.
    void rank(const QString& word, Ranks& ranks) const;

private:
    [[nodiscard]] qsizetype endOf(std::size_t person) const;
    void appendReadings(const QString& thing);
    void noteBeginnings(const Keys&, qsizetype name, qsizetype nameEnd);
    /// Puts those in whose text the word stands behind `holders`, where it is given.
    void rankAmong(std::size_t first, std::size_t last, const QString& word, Ranks& ranks,
                   TextPeople* holders = nullptr) const;
    void rankHolders(const QString& word, Ranks& ranks) const;
    void raise(std::size_t person, Rank rank, Ranks& ranks) const;

    QString m_text;
    QHash<QString, NameKeys> m_readings;   ///< of abilities and teams
    std::vector<qsizetype> m_starts;       ///< by person, rising
    std::vector<int> m_rowOf;              ///< by person; -1: forgotten
    std::vector<std::uint32_t> m_begins;   ///< by person: the letters a to z that pinyin and initials begin with
    std::vector<std::uint32_t> m_uncommon; ///< people of whom the letters do not say all a letter or two digits find
    WordHolders m_holders;
};

} // namespace redvest
