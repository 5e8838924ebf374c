// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_text.h"

#include "core/base/text.h"
#include "core/domain/search_text.h"

#include <algorithm>

namespace redvest {

namespace {

// Before each field stands its mark: of the Unicode private use area, which no word that is typed contains.
constexpr char16_t kName = 0xE000;
constexpr char16_t kPinyin = 0xE001;
constexpr char16_t kInitials = 0xE002;
constexpr char16_t kNumber = 0xE003; ///< of document or phone
constexpr char16_t kAbility = 0xE004;
constexpr char16_t kReading = 0xE005; ///< of an ability or a team
constexpr char16_t kEnd = 0xE006;

/// Beyond this part of everybody a look through all of the text is as quick.
constexpr std::size_t kFewHolders = 4;

using Rank = PeopleText::Rank;

bool isMark(QChar c)
{
    return c.unicode() >= kName && c.unicode() <= kEnd;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigits(QStringView word)
{
    return std::all_of(word.begin(), word.end(), isDigit);
}

/// Of a field that is read from its beginning; within it only a word that is long enough says anything.
Rank rankWithin(bool first, bool last, bool isLong)
{
    if (first)
        return last ? Rank::Exact : Rank::Beginning;
    return isLong ? Rank::Inside : Rank::Missing;
}

/// How well a word of `length` stands in its field, the field's text beginning at `begin`.
Rank rankOf(QStringView text, qsizetype begin, qsizetype at, qsizetype length, bool digits)
{
    const bool first = at == begin;
    const bool last = isMark(text[at + length]);
    switch (text[begin - 1].unicode()) {
    case kName:
        return rankWithin(first, last, true);
    case kPinyin:
        return rankWithin(first, last, length >= 3);
    case kInitials:
        return rankWithin(first, last, length >= 2);
    case kNumber:
        return last && (first || (length >= kShortestTail && length <= kLongestTail)) ? Rank::Inside : Rank::Missing;
    case kAbility:
        return digits || length < (text[at].unicode() < 0x80 ? 2 : 1) ? Rank::Missing : Rank::Elsewhere;
    case kReading:
        return length > 1 && (first || length >= 3) ? Rank::Elsewhere : Rank::Missing;
    default:
        return Rank::Missing;
    }
}

/// As it is compared; whatever looks like a mark is left out.
QString searchable(const QString& text)
{
    QString folded = soughtFolded(text);
    folded.removeIf(isMark);
    return folded;
}

/// The same behind `to`. Most numbers are digits, of which folding changes nothing.
void appendSearchable(QString& to, const QString& text)
{
    if (isDigits(text))
        to += text;
    else
        to += searchable(text);
}

void appendPieces(QString& to, char16_t mark, const QString& spaced)
{
    for (const QStringView piece : QStringView(spaced).split(u' ', Qt::SkipEmptyParts)) {
        to += QChar(mark);
        to += piece; // made of letters and digits by pinyinKeys
    }
}

std::uint32_t bitOf(QChar letter)
{
    return 1U << (letter.unicode() - u'a');
}

} // namespace

QStringList PeopleText::wordsOf(const QString& typed)
{
    return searchWords(searchable(typed.left(200))).mid(0, 8);
}

void PeopleText::add(int row, const Keys& keys)
{
    m_holders.forget();
    m_starts.push_back(m_text.size());
    m_rowOf.push_back(row);
    m_text += QChar(kName);
    const qsizetype name = m_text.size();
    appendSearchable(m_text, keys.name);
    noteBeginnings(keys, name, m_text.size());
    appendPieces(m_text, kPinyin, keys.pinyin);
    appendPieces(m_text, kInitials, keys.initials);
    for (const QString& number : {keys.phone, keys.number}) {
        m_text += QChar(kNumber);
        appendSearchable(m_text, number);
    }
    if (!keys.abilities.isEmpty())
        m_text += QChar(kAbility) + searchable(keys.abilities);
    for (const QString& team : keys.teams)
        m_text += QChar(kAbility) + searchable(team);
    for (const QString& ability : keys.abilities.split(u'、', Qt::SkipEmptyParts))
        appendReadings(ability);
    for (const QString& team : keys.teams)
        appendReadings(team);
    m_text += QChar(kEnd);
}

/// The same few stand behind thousands of people: how each is read is looked up once.
void PeopleText::appendReadings(const QString& thing)
{
    auto known = m_readings.constFind(thing);
    if (known == m_readings.constEnd())
        known = m_readings.insert(thing, pinyinKeys(thing));
    appendPieces(m_text, kReading, known->full);
    appendPieces(m_text, kReading, known->initials);
}

/// One letter finds whose pinyin or initials begin with it; one or two digits find nobody. Otherwise it is only where
/// the name has such characters itself, or a reading is a single one.
void PeopleText::noteBeginnings(const Keys& keys, qsizetype name, qsizetype nameEnd)
{
    std::uint32_t letters = 0;
    bool isCommon =
        std::none_of(m_text.cbegin() + name, m_text.cbegin() + nameEnd, [](QChar c) { return c.unicode() < 0x80; });
    for (const QString& spaced : {keys.pinyin, keys.initials}) {
        for (const QStringView piece : QStringView(spaced).split(u' ', Qt::SkipEmptyParts)) {
            isCommon = isCommon && piece.size() > 1 && isLetter(piece[0]);
            letters |= isLetter(piece[0]) ? bitOf(piece[0]) : 0;
        }
    }
    if (!isCommon)
        m_uncommon.push_back(std::uint32_t(m_begins.size()));
    m_begins.push_back(letters);
}

void PeopleText::append(const PeopleText& other, const std::vector<int>& rows)
{
    m_holders.forget();
    const auto people = std::uint32_t(size());
    const qsizetype length = m_text.size();
    m_text += other.m_text;
    for (std::size_t person = 0; person < other.size(); ++person) {
        m_starts.push_back(length + other.m_starts[person]);
        m_rowOf.push_back(rows[std::size_t(other.m_rowOf[person])]);
        m_begins.push_back(other.m_begins[person]);
    }
    for (const std::uint32_t person : other.m_uncommon)
        m_uncommon.push_back(people + person);
}

void PeopleText::renumber(const std::vector<int>& placeOf)
{
    for (int& row : m_rowOf)
        row = placeOf[std::size_t(row)];
}

void PeopleText::forget(const std::vector<bool>& isMarked)
{
    m_holders.forget();
    for (std::size_t person = 0; person < size(); ++person) {
        if (m_rowOf[person] < 0 || !isMarked[std::size_t(m_rowOf[person])])
            continue;
        std::fill(m_text.begin() + m_starts[person], m_text.begin() + endOf(person), QChar(kEnd));
        m_rowOf[person] = -1;
    }
}

qsizetype PeopleText::endOf(std::size_t person) const
{
    return person + 1 < size() ? m_starts[person + 1] : m_text.size();
}

void PeopleText::raise(std::size_t person, Rank rank, Ranks& ranks) const
{
    if (m_rowOf[person] < 0 || rank == Missing)
        return;
    signed char& best = ranks[std::size_t(m_rowOf[person])];
    if (best == Missing || rank < best)
        best = rank;
}

/// So short a word stands in everybody again and again; the letters answer it without a look at the text.
void PeopleText::rank(const QString& word, Ranks& ranks) const
{
    const bool isOneLetter = word.size() == 1 && isLetter(word[0]);
    if (!isOneLetter && (word.size() >= kShortestTail || !isDigits(word)))
        return rankHolders(word, ranks);
    for (std::size_t person = 0; isOneLetter && person < size(); ++person) {
        if ((m_begins[person] & bitOf(word[0])) != 0)
            raise(person, Beginning, ranks);
    }
    for (const std::uint32_t person : m_uncommon)
        rankAmong(person, person + 1, word, ranks);
}

/// Looks through those who hold what was searched for before it, or through everybody.
void PeopleText::rankHolders(const QString& word, Ranks& ranks) const
{
    TextPeople holders;
    if (const auto before = m_holders.who(word)) {
        for (const std::uint32_t person : *before)
            rankAmong(person, person + 1, word, ranks, &holders);
    } else {
        rankAmong(0, size(), word, ranks, &holders);
    }
    if (holders.size() <= size() / kFewHolders)
        m_holders.note(word, std::move(holders));
}

void PeopleText::rankAmong(std::size_t first, std::size_t last, const QString& word, Ranks& ranks,
                           TextPeople* holders) const
{
    if (first >= last)
        return;
    const QStringView text = QStringView(m_text).left(endOf(last - 1));
    const bool digits = isDigits(word);
    std::size_t person = first;
    qsizetype next = 0;
    for (qsizetype at = text.indexOf(word, m_starts[first]); at >= 0; at = text.indexOf(word, next)) {
        next = at + 1;
        while (person + 1 < last && m_starts[person + 1] <= at)
            ++person;
        if (holders != nullptr && (holders->empty() || holders->back() != person))
            holders->push_back(std::uint32_t(person));
        qsizetype begin = at;
        while (!isMark(text[begin - 1]))
            --begin;
        // So short a word says nothing of a number, and a digit stands in it again and again.
        if (text[begin - 1].unicode() == kNumber && word.size() < kShortestTail) {
            while (!isMark(text[next]))
                ++next;
            continue;
        }
        raise(person, rankOf(text, begin, at, word.size(), digits), ranks);
    }
}

} // namespace redvest
