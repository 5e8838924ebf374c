// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/word_holders.h"

#include <QMutexLocker>

#include <algorithm>

namespace redvest {

namespace {

constexpr std::size_t kMostWords = 16; ///< as long as a word is typed and taken back

} // namespace

WordHolders& WordHolders::operator=(const WordHolders& other)
{
    if (this != &other)
        forget();
    return *this;
}

std::shared_ptr<const TextPeople> WordHolders::who(const QString& word) const
{
    const QMutexLocker turn(&m_turn);
    std::shared_ptr<const TextPeople> fewest;
    for (const Known& known : m_known) {
        if (word.contains(known.word) && (!fewest || known.people->size() < fewest->size()))
            fewest = known.people;
    }
    return fewest;
}

void WordHolders::note(const QString& word, TextPeople people) const
{
    const QMutexLocker turn(&m_turn);
    const auto same = std::find_if(m_known.begin(), m_known.end(), [&](const Known& k) { return k.word == word; });
    if (same != m_known.end())
        m_known.erase(same);
    m_known.push_back({word, std::make_shared<const TextPeople>(std::move(people))});
    if (m_known.size() > kMostWords)
        m_known.pop_front();
}

void WordHolders::forget()
{
    const QMutexLocker turn(&m_turn);
    m_known.clear();
}

} // namespace redvest
