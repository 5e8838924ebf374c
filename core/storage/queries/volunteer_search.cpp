// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>
#include <array>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostPatterns = 16;
constexpr qsizetype kShortestTail = 3; ///< fewer characters at the end of a number find nobody

/// The characters that are folded to `c` (searchFolded), itself first. '_' stands for those that are too many to name.
QStringList formsOf(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 2> han{{{0x3400, 0x9FFF}, {0x20000, 0x2A6DF}}};
    const QString self = QString::fromUcs4(&c, 1);
    if (c < 0x80)
        return {c == U'%' || c == U'_' || c == U'!' ? u'!' + self : self};
    const bool isHan = std::any_of(han.begin(), han.end(), [c](auto& r) { return c >= r.first && c <= r.second; });
    if (!isHan)
        return {u"_"_s};
    QStringList forms{self};
    for (const auto& [first, last] : han) {
        for (char32_t other = first; other <= last; ++other) {
            if (other != c && simplifiedCharacter(other) == c)
                forms += QString::fromUcs4(&other, 1);
        }
    }
    return forms;
}

/// Patterns of LIKE of which one fits whatever holds the word, in simplified or traditional characters.
QStringList patternsOf(const QString& word)
{
    QStringList patterns{u"%"_s};
    for (const char32_t c : word.toUcs4()) {
        QStringList forms = formsOf(c);
        if (patterns.size() * forms.size() > kMostPatterns)
            forms = {u"_"_s};
        QStringList longer;
        for (const QString& pattern : patterns) {
            for (const QString& form : forms)
                longer += pattern + form;
        }
        patterns = longer;
    }
    for (QString& pattern : patterns)
        pattern += u'%';
    return patterns;
}

/// "(lower(name) LIKE :like0 ESCAPE '!' OR …)": any of the columns fits any of the patterns.
QString anyLike(const QStringList& columns, const QStringList& patterns, Bindings& bindings)
{
    QStringList conditions;
    for (const QString& pattern : patterns) {
        for (const QString& column : columns) {
            const QString name = u":like%1"_s.arg(bindings.size());
            bindings.push_back({name, pattern});
            conditions += u"%1 LIKE %2 ESCAPE '!'"_s.arg(column, name);
        }
    }
    return u'(' + conditions.join(u" OR "_s) + u')';
}

class Search
{
public:
    Search(const Reader& reader, const QString& word, qsizetype most)
        : m_reader(reader)
        , m_word(word)
        , m_patterns(patternsOf(word))
        , m_most(most)
    {}

    std::optional<QSet<Id<Volunteer>>> run()
    {
        byPerson();
        byAbility();
        byTeam();
        if (m_found.size() > m_most)
            return std::nullopt;
        return m_found;
    }

private:
    void take(const QString& id)
    {
        if (m_found.size() <= m_most)
            m_found.insert(Id<Volunteer>::fromText(id));
    }
    void ask(const QString& select, const QString& condition, const Bindings& bindings)
    {
        if (m_found.size() <= m_most)
            m_reader.each(select + condition, bindings, [this](const Row& row) { take(row.text(0)); });
    }

    /// What names fit the word.
    [[nodiscard]] QString named(Bindings& bindings) const
    {
        const QString names = anyLike({u"lower(name)"_s}, m_patterns, bindings);
        const bool isAscii = std::all_of(m_word.begin(), m_word.end(), [](QChar c) { return c.unicode() < 0x80; });
        return isAscii ? names + u" OR "_s + anyLike({u"pinyin"_s, u"initials"_s}, m_patterns, bindings) : names;
    }
    /// Whose numbers may hold the word. One without a digit lies in no phone and in no citizen's number.
    [[nodiscard]] QString numbered() const
    {
        if (m_word.size() < kShortestTail)
            return u"1 = 0"_s;
        const bool hasDigit = std::any_of(m_word.begin(), m_word.end(), [](QChar c) { return c.isDigit(); });
        return hasDigit ? u"1 = 1"_s : u"document_kind NOT IN ('resident_id', 'household_register')"_s;
    }
    /// One pass over the people, who are by far the largest table. What is sealed has to be opened.
    void byPerson()
    {
        Bindings bindings;
        const QString names = named(bindings);
        const SealedColumn number = m_reader.sealed(volunteerTable().spec(), u"document_number"_s);
        const SealedColumn phone = m_reader.sealed(volunteerTable().spec(), u"phone"_s);
        m_reader.each(u"SELECT id, CASE WHEN %1 THEN 1 ELSE 0 END, document_number, phone FROM volunteer "
                      u"WHERE gone = 0 AND (%1 OR %2)"_s.arg(names, numbered()),
                      bindings, [&](const Row& row) {
                          if (m_found.size() > m_most)
                              return;
                          const QString id = row.text(0);
                          if (row.integer(1) != 0 || holds(number.open(id, row.text(2))) ||
                              holds(phone.open(id, row.text(3))))
                              take(id);
                      });
    }
    /// Digits are what they are; anything else in a number is compared as people are found.
    [[nodiscard]] bool holds(const QString& plain) const
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        return std::all_of(plain.begin(), plain.end(), isDigit) ? plain.contains(m_word)
                                                                : searchFolded(plain).contains(m_word);
    }
    /// An ability is found in the list of all a person has; the longest piece between two marks lies in one of them.
    [[nodiscard]] QStringList piecePatterns() const
    {
        const QStringList pieces = m_word.split(u'、');
        return patternsOf(*std::max_element(pieces.begin(), pieces.end(),
                                            [](const QString& a, const QString& b) { return a.size() < b.size(); }));
    }
    void byAbility()
    {
        Bindings bindings;
        const QString condition = anyLike({u"lower(name)"_s, u"lower(level)"_s}, piecePatterns(), bindings);
        ask(u"SELECT volunteer FROM qualification WHERE gone = 0 AND "_s, condition, bindings);
    }
    void byTeam()
    {
        Bindings bindings;
        const QString condition = anyLike({u"lower(t.name)"_s}, m_patterns, bindings);
        ask(u"SELECT m.volunteer FROM team_member m JOIN team t ON t.id = m.team WHERE m.gone = 0 AND t.gone = 0 AND "_s,
            condition, bindings);
    }
    const Reader& m_reader;
    const QString& m_word;
    QStringList m_patterns;
    qsizetype m_most;
    QSet<Id<Volunteer>> m_found;
};

} // namespace

std::optional<QSet<Id<Volunteer>>> mayHold(const Reader& reader, const QString& word, qsizetype most)
{
    return Search(reader, word, most).run();
}

} // namespace redvest::storage
