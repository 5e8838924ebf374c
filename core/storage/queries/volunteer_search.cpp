// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/volunteer_search.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/badge_number.h"
#include "core/storage/schema/volunteers.h"

#include <algorithm>
#include <array>
#include <string>

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

/// Whether a name may hold the word: as a pattern of LIKE asked it, with '_' for what is neither ASCII nor Han.
bool mayHoldWord(const QString& name, const std::u32string& word)
{
    const auto isSame = [](char32_t asked, QChar c) {
        if (asked < 0x80)
            return c.toLower().unicode() == asked;
        const bool isHan = asked >= 0x3400 && asked <= 0x9FFF;
        return !isHan || c.unicode() == asked || simplifiedCharacter(c.unicode()) == asked;
    };
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSurrogate(); }))
        return true; // rare: compared exactly by whoever asks
    return std::search(name.begin(), name.end(), word.begin(), word.end(),
                       [&](QChar c, char32_t asked) { return isSame(asked, c); }) != name.end();
}

class Search
{
public:
    Search(const Reader& reader, const QString& word, qsizetype most)
        : m_reader(reader)
        , m_word(word)
        , m_patterns(patternsOf(word))
        , m_letters(word.toStdU32String())
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

    /// Words of letters are looked for in the readings as well; digits stand in those as they do in the name.
    [[nodiscard]] bool isReading() const
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        return std::all_of(m_word.begin(), m_word.end(), [](QChar c) { return c.unicode() < 0x80; }) &&
               !std::all_of(m_word.begin(), m_word.end(), isDigit);
    }
    /// Whose numbers may hold the word. One without a digit lies in no phone and in no citizen's number.
    [[nodiscard]] QString numbered() const
    {
        if (m_word.size() < kShortestTail)
            return u"1 = 0"_s;
        const bool hasDigit = std::any_of(m_word.begin(), m_word.end(), [](QChar c) { return c.isDigit(); });
        return hasDigit ? u"1 = 1"_s : u"document_kind NOT IN ('resident_id', 'household_register')"_s;
    }
    /// One pass over the people, who are by far the largest table. What is sealed has to be opened: names first, which
    /// most words are of, and numbers only where they can decide.
    void byPerson()
    {
        const auto column = [&](const QString& named) { return m_reader.sealed(volunteerTable().spec(), named); };
        const SealedColumn number = column(u"document_number"_s), phone = column(u"phone"_s);
        const SealedColumn name = column(u"name"_s);
        const bool seeksReading = isReading();
        m_reader.each(u"SELECT id, name, CASE WHEN %1 THEN 1 ELSE 0 END, document_number, phone "
                      u"FROM volunteer WHERE gone = 0"_s.arg(numbered()),
                      {}, [&](const Row& row) {
                          if (m_found.size() > m_most)
                              return;
                          const QString id = row.text(0);
                          const auto isNumbered = [&] {
                              return row.integer(2) != 0 &&
                                     (holds(number.open(id, row.text(3))) || holds(phone.open(id, row.text(4))));
                          };
                          const QString plain = name.open(id, row.text(1)).remove(u'·'); // no word has one
                          const auto isRead = [&] {
                              const NameKeys keys = seeksReading ? pinyinKeys(plain) : NameKeys();
                              return keys.full.contains(m_word) || keys.initials.contains(m_word);
                          };
                          if (mayHoldWord(plain, m_letters) || isRead() || isNumbered())
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
        if (!isReading())
            return;
        std::vector<Bindings> read;
        m_reader.each(u"SELECT DISTINCT name, level FROM qualification WHERE gone = 0"_s, {}, [&](const Row& row) {
            if (isReadIn(row.text(0) + row.text(1)))
                read.push_back({{u":name"_s, row.text(0)}, {u":level"_s, row.text(1)}});
        });
        for (const Bindings& ability : read)
            ask(u"SELECT volunteer FROM qualification WHERE gone = 0 AND "_s, u"name = :name AND level = :level"_s,
                ability);
    }
    void byTeam()
    {
        Bindings bindings;
        const QString condition = anyLike({u"lower(t.name)"_s}, m_patterns, bindings);
        ask(u"SELECT m.volunteer FROM team_member m JOIN team t ON t.id = m.team WHERE m.gone = 0 AND t.gone = 0 AND "_s,
            condition, bindings);
        if (!isReading())
            return;
        std::vector<Bindings> read;
        m_reader.each(u"SELECT id, name FROM team WHERE gone = 0"_s, {}, [&](const Row& row) {
            if (isReadIn(row.text(1)))
                read.push_back({{u":team"_s, row.text(0)}});
        });
        for (const Bindings& team : read)
            ask(u"SELECT volunteer FROM team_member WHERE gone = 0 AND "_s, u"team = :team"_s, team);
    }
    /// Whether the word is part of how the name of a team or an ability is read.
    [[nodiscard]] bool isReadIn(const QString& name) const
    {
        const NameKeys keys = pinyinKeys(name);
        return keys.full.contains(m_word) || keys.initials.contains(m_word);
    }
    const Reader& m_reader;
    const QString& m_word;
    QStringList m_patterns;
    std::u32string m_letters; ///< of the word
    qsizetype m_most;
    QSet<Id<Volunteer>> m_found;
};

} // namespace

std::optional<QSet<Id<Volunteer>>> mayHold(const Reader& reader, const QString& word, qsizetype most)
{
    return Search(reader, word, most).run();
}

QSet<Id<Volunteer>> peopleWithBadge(const Reader& reader, const QString& number)
{
    QSet<Id<Volunteer>> found;
    const auto ending = idEndingOf(number);
    if (!ending)
        return found;
    reader.each(u"SELECT id FROM volunteer WHERE gone = 0 AND id LIKE :ending"_s, {{u":ending"_s, u'%' + *ending}},
                [&](const Row& row) { found.insert(Id<Volunteer>::fromText(row.text(0))); });
    return found;
}

} // namespace redvest::storage
