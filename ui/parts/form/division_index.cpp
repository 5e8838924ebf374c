// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/division_index.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoMatch = 1000;
constexpr std::array kCodeLengths{2, 4, 6, 9, 12};

using TextOf = QString DivisionEntry::*;
constexpr std::array<TextOf, 3> kSpellings{&DivisionEntry::name, &DivisionEntry::initials, &DivisionEntry::pinyin};

bool isSubsequence(QStringView needle, QStringView hay)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < hay.size() && at < needle.size(); ++i)
        at += hay[i] == needle[at] ? 1 : 0;
    return at == needle.size();
}

/// What is typed in Chinese mode comes full-width, and half a word of pinyin with apostrophes.
QStringList wordsOf(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toLower();
    for (const QChar separator : u"›>/,，、'"_s)
        text.replace(separator, u' ');
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::vector<DivisionEntry> divisionEntries(const DivisionTree& tree, const QString& scope)
{
    std::vector<DivisionEntry> entries;
    for (const Division& d : tree.all()) {
        if (isWithin(d.code, scope))
            entries.push_back({d.code, d.name, tree.shortPath(d.code), d.pinyin, d.initials});
    }
    return entries;
}

std::vector<DivisionEntry> countryEntries(const DivisionTree& tree)
{
    std::vector<DivisionEntry> entries = divisionEntries(tree);
    std::erase_if(entries, [&](const DivisionEntry& entry) { return tree.find(entry.code)->isPseudo; });
    for (DivisionEntry& entry : entries) {
        QStringList names;
        for (const Division* step : tree.path(entry.code))
            names << step->name;
        entry.path = names.join(u" › "_s);
    }
    return entries;
}

DivisionIndex::DivisionIndex(std::vector<DivisionEntry> entries)
    : m_entries(std::move(entries))
    , m_parent(m_entries.size(), -1)
    , m_byCode(m_entries.size())
{
    std::iota(m_byCode.begin(), m_byCode.end(), 0);
    std::sort(m_byCode.begin(), m_byCode.end(), [this](int a, int b) {
        return m_entries[static_cast<size_t>(a)].code < m_entries[static_cast<size_t>(b)].code;
    });
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString& code = m_entries[i].code;
        for (auto length = kCodeLengths.rbegin(); length != kCodeLengths.rend() && m_parent[i] < 0; ++length)
            if (*length < code.size())
                if (const DivisionEntry* above = byCode(code.left(*length)))
                    m_parent[i] = static_cast<int>(above - m_entries.data());
    }
}

const DivisionEntry* DivisionIndex::byCode(const QString& code) const
{
    const auto at = std::lower_bound(m_byCode.begin(), m_byCode.end(), code, [this](int entry, const QString& wanted) {
        return m_entries[static_cast<size_t>(entry)].code < wanted;
    });
    if (at == m_byCode.end() || m_entries[static_cast<size_t>(*at)].code != code)
        return nullptr;
    return &m_entries[static_cast<size_t>(*at)];
}

std::vector<int> DivisionIndex::find(const QString& typed, DivisionLevel minimum, int limit, int* total) const
{
    const QStringList words = wordsOf(typed);
    const int shortest = kCodeLengths[static_cast<size_t>(minimum)];
    struct Hit
    {
        int rank;
        qsizetype codeLength;
        int entry;
        auto operator<=>(const Hit&) const = default;
    };
    std::vector<Hit> hits;
    const auto collect = [&](auto rankOf) {
        for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
            const qsizetype length = m_entries[static_cast<size_t>(i)].code.size();
            if (length < shortest)
                continue;
            if (const int found = rankOf(i); found < kNoMatch)
                hits.push_back({found, length, i});
        }
    };
    collect([&](int i) { return words.isEmpty() ? 0 : rank(i, words); });
    if (hits.empty()) // "pplf" for 彭浦镇龙馥居委会: letters left out
        collect([&](int i) { return isLooselyIn(i, words.join(QString())) ? 9 : kNoMatch; });
    if (total != nullptr)
        *total = static_cast<int>(hits.size());
    const auto shown = std::min(hits.size(), static_cast<size_t>(std::max(limit, 0)));
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown), hits.end());
    std::vector<int> result;
    result.reserve(shown);
    for (size_t i = 0; i < shown; ++i)
        result.push_back(hits[i].entry);
    return result;
}

/// The last word is the division's own, the words before it are its parents', from above.
int DivisionIndex::rank(int entry, const QStringList& words) const
{
    if (words.size() == 1)
        return std::min(rankOwn(entry, words.front()), rankThroughParents(entry, words.front()));
    const int own = rankOwn(entry, words.back());
    if (own == kNoMatch)
        return kNoMatch;
    int above = m_parent[static_cast<size_t>(entry)];
    for (qsizetype word = words.size() - 2; word >= 0; --word) {
        while (above >= 0 && rankOwn(above, words[word]) == kNoMatch)
            above = m_parent[static_cast<size_t>(above)];
        if (above < 0)
            return kNoMatch;
        above = m_parent[static_cast<size_t>(above)];
    }
    return own;
}

int DivisionIndex::rankOwn(int entry, const QString& word) const
{
    const DivisionEntry& own = m_entries[static_cast<size_t>(entry)];
    if (own.name == word || own.code == word)
        return 0;
    if (own.initials == word || own.pinyin == word || own.name.startsWith(word))
        return 1;
    if (own.initials.startsWith(word) || own.pinyin.startsWith(word))
        return 2;
    return own.code.startsWith(word) || own.name.contains(word) ? 3 : kNoMatch;
}

/// One word that runs over several levels: "ppzlf", "彭浦镇龙馥"; also everything below what the word names.
int DivisionIndex::rankThroughParents(int entry, const QString& word) const
{
    std::array<int, 8> chain{};
    size_t depth = 0;
    for (int at = entry; at >= 0 && depth < chain.size(); at = m_parent[static_cast<size_t>(at)])
        chain[depth++] = at;
    for (size_t start = 1; start < depth; ++start) {
        for (const TextOf spelling : kSpellings) {
            QStringView rest = word;
            for (size_t level = start;; --level) {
                const QString& text = m_entries[static_cast<size_t>(chain[level])].*spelling;
                if (text.startsWith(rest))
                    return level == 0 ? 4 : 5 + static_cast<int>(level);
                if (text.isEmpty() || !rest.startsWith(text) || level == 0)
                    break;
                rest = rest.mid(text.size());
            }
        }
    }
    return kNoMatch;
}

bool DivisionIndex::isLooselyIn(int entry, const QString& word) const
{
    const DivisionEntry& own = m_entries[static_cast<size_t>(entry)];
    const int parent = m_parent[static_cast<size_t>(entry)];
    if (word.size() < 2)
        return false;
    for (const TextOf spelling : {&DivisionEntry::name, &DivisionEntry::initials}) {
        const QString run = (parent < 0 ? QString() : m_entries[static_cast<size_t>(parent)].*spelling) + own.*spelling;
        if (isSubsequence(word, run))
            return true;
    }
    return false;
}

} // namespace redvest::ui
