// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pinyin.h"

#include "core/base/failure.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using Syllable = std::uint16_t; ///< index into Tables::syllables; 0: none
using Syllables = std::vector<Syllable>;

constexpr char32_t kEnd = 0x32400; ///< behind the last ideograph of the tables
constexpr std::size_t kMaxVariants = 8;
constexpr std::size_t kMaxSyllables = 32; ///< of one name; what follows is not indexed

/// The four files, spread out for look-up by code point.
struct Tables
{
    QStringList syllables{QString()};
    std::vector<Syllable> first = std::vector<Syllable>(kEnd);
    std::vector<char32_t> simplified;
    QHash<char32_t, Syllables> several;
    QHash<char32_t, Syllables> surnames;
    QHash<QString, Syllables> compounds;
};

QStringList linesOf(const QString& name)
{
    QFile file(u":/redvest/pinyin/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(u"RedVest is not complete: the table %1 is missing. Install it again."_s.arg(name));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

Syllable indexOf(QHash<QString, Syllable>& known, Tables& tables, const QString& syllable)
{
    const auto found = known.constFind(syllable);
    if (found != known.constEnd())
        return *found;
    const auto index = static_cast<Syllable>(tables.syllables.size());
    tables.syllables += syllable;
    known.insert(syllable, index);
    return index;
}

void readFirst(Tables& tables, QHash<QString, Syllable>& known)
{
    for (const QString& line : linesOf(u"readings.txt"_s)) {
        const qsizetype tab = line.indexOf(u'\t');
        const Syllable syllable = indexOf(known, tables, line.left(tab));
        for (const char32_t c : line.mid(tab + 1).toUcs4()) {
            if (c < kEnd)
                tables.first[c] = syllable;
        }
    }
}

void readSeveral(Tables& tables, QHash<QString, Syllable>& known, const QString& file)
{
    for (const QString& line : linesOf(file)) {
        const QStringList parts = line.split(u' ');
        const auto characters = parts[0].toUcs4();
        Syllables readings;
        for (qsizetype i = 1; i < parts.size(); ++i)
            readings.push_back(indexOf(known, tables, parts[i]));
        if (characters.size() == 2)
            tables.compounds.insert(parts[0], readings);
        else if (file == u"surnames.txt"_s)
            tables.surnames.insert(characters[0], readings);
        else
            tables.several.insert(characters[0], readings);
    }
}

Tables readTables()
{
    Tables tables;
    tables.simplified.resize(kEnd);
    for (char32_t c = 0; c < kEnd; ++c)
        tables.simplified[c] = c;
    for (const QString& line : linesOf(u"simplified.txt"_s)) {
        const auto pair = line.toUcs4();
        if (pair.size() == 2 && pair[0] < kEnd)
            tables.simplified[pair[0]] = pair[1];
    }
    QHash<QString, Syllable> known;
    readFirst(tables, known);
    readSeveral(tables, known, u"polyphones.txt"_s);
    readSeveral(tables, known, u"surnames.txt"_s);
    return tables;
}

const Tables& tables()
{
    static const Tables s_tables = readTables();
    return s_tables;
}

void addNew(Syllables& to, const Syllables& readings)
{
    for (const Syllable s : readings) {
        if (std::find(to.begin(), to.end(), s) == to.end())
            to.push_back(s);
    }
}

void addNew(Syllables& to, char32_t c)
{
    const auto found = tables().several.constFind(c);
    if (found != tables().several.constEnd())
        addNew(to, *found);
    else if (c < kEnd && tables().first[c] != 0)
        addNew(to, Syllables{tables().first[c]});
}

/// One step of a name: a character with its readings, or a run of letters and digits that stands for itself.
struct Step
{
    Syllables readings;
    QString letters;
};

bool isIdeograph(char32_t c)
{
    return c == 0x3007 || (c >= 0x3400 && c < 0xA000) || (c >= 0x20000 && c < kEnd);
}

/// The characters of a name, compatibility forms and marks over letters folded.
std::vector<char32_t> charactersOf(const QString& name)
{
    const bool isCommon = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c.unicode() < 0x7F) || (c.unicode() >= 0x3400 && c.unicode() < 0xA000) || c == u'·';
    });
    std::vector<char32_t> characters;
    const QString folded = isCommon ? name : name.normalized(QString::NormalizationForm_KD);
    for (const char32_t c : folded.toUcs4()) {
        if (QChar::category(c) != QChar::Mark_NonSpacing)
            characters.push_back(c);
    }
    return characters;
}

void addIdeograph(std::vector<Step>& steps, char32_t c)
{
    Step step;
    const char32_t simple = simplifiedCharacter(c);
    if (steps.empty()) {
        const auto& surnames = tables().surnames;
        const auto found = surnames.contains(c) ? surnames.constFind(c) : surnames.constFind(simple);
        if (found != surnames.constEnd())
            addNew(step.readings, *found);
    }
    // 乾 and 著 are read otherwise than what they simplify to, so the character's own readings go first.
    addNew(step.readings, tables().several.contains(c) ? c : simple);
    if (step.readings.empty())
        addNew(step.readings, c);
    steps.push_back(std::move(step));
}

/// A compound surname at the start is read as one; the single characters' readings follow.
void readCompound(std::vector<Step>& steps, const std::vector<char32_t>& characters)
{
    if (steps.size() < 2 || characters.size() < 2 || !isIdeograph(characters[0]) || !isIdeograph(characters[1]))
        return;
    const std::array<char32_t, 2> pair{simplifiedCharacter(characters[0]), simplifiedCharacter(characters[1])};
    const auto found = tables().compounds.constFind(QString::fromUcs4(pair.data(), 2));
    if (found == tables().compounds.constEnd())
        return;
    for (std::size_t i = 0; i < 2; ++i) {
        Syllables readings{(*found)[i]};
        addNew(readings, steps[i].readings);
        steps[i].readings = std::move(readings);
    }
}

std::vector<Step> stepsOf(const QString& name)
{
    const auto characters = charactersOf(name);
    std::vector<Step> steps;
    bool inLetters = false;
    for (const char32_t c : characters) {
        if (steps.size() >= kMaxSyllables)
            break;
        const bool isLetter = !isIdeograph(c) && QChar::isLetterOrNumber(c);
        if (isIdeograph(c)) {
            addIdeograph(steps, c);
        } else if (isLetter) {
            if (!inLetters)
                steps.emplace_back();
            steps.back().letters += QChar::fromUcs4(c);
        }
        inLetters = isLetter;
    }
    readCompound(steps, characters);
    std::erase_if(steps, [](const Step& step) { return step.readings.empty() && step.letters.isEmpty(); });
    return steps;
}

/// How a step may be typed: ü as v and as yu.
QStringList spellings(const Step& step)
{
    if (!step.letters.isEmpty())
        return {step.letters.toLower()};
    QStringList all;
    for (const Syllable s : step.readings) {
        const QString& syllable = tables().syllables[s];
        all += syllable;
        if (syllable.contains(u'v'))
            all += QString(syllable).replace(u'v', u"yu"_s);
    }
    return all;
}

struct Variant
{
    QString full;
    QString initials;
};

/// Every variant with every spelling; those that keep the likelier spelling go first.
std::vector<Variant> extended(const std::vector<Variant>& variants, const QStringList& all)
{
    std::vector<Variant> longer;
    longer.reserve(std::min(kMaxVariants, variants.size() * std::size_t(all.size())));
    for (const QString& spelling : all) {
        for (const Variant& variant : variants) {
            if (longer.size() == kMaxVariants)
                return longer;
            longer.push_back({variant.full + spelling, variant.initials + spelling[0]});
        }
    }
    return longer;
}

void appendWord(QString& words, const QString& word)
{
    for (const QStringView known : QStringView(words).split(u' ')) {
        if (known == word)
            return;
    }
    if (!words.isEmpty())
        words += u' ';
    words += word;
}

NameKeys keysOf(const std::vector<Step>& steps)
{
    if (steps.empty())
        return {};
    std::vector<Variant> variants(1);
    for (const Step& step : steps) {
        const QStringList all = spellings(step);
        if (all.size() > 1) {
            variants = extended(variants, all);
            continue;
        }
        for (Variant& variant : variants) {
            variant.full += all[0];
            variant.initials += all[0][0];
        }
    }
    NameKeys keys;
    for (const Variant& variant : variants) {
        appendWord(keys.full, variant.full);
        appendWord(keys.initials, variant.initials);
    }
    return keys;
}

QString likeliestOf(const std::vector<Step>& steps)
{
    QString words;
    for (const Step& step : steps) {
        if (!words.isEmpty())
            words += u' ';
        words += step.letters;
        if (!step.letters.isEmpty())
            continue;
        for (const QChar c : tables().syllables[step.readings[0]])
            words += c == u'v' ? QChar(u'ü') : c;
    }
    return words;
}

} // namespace

char32_t simplifiedCharacter(char32_t c)
{
    return c >= 0x3400 && c < kEnd ? tables().simplified[c] : c;
}

NameReadings nameReadings(const QString& name)
{
    const auto steps = stepsOf(name);
    return {keysOf(steps), likeliestOf(steps)};
}

NameKeys pinyinKeys(const QString& name)
{
    return keysOf(stepsOf(name));
}

QString displayPinyin(const QString& name)
{
    return likeliestOf(stepsOf(name));
}

qsizetype surnameLength(const QString& name)
{
    if (name.isEmpty())
        return 0;
    const auto characters = name.toUcs4();
    const qsizetype first = QChar::requiresSurrogates(characters[0]) ? 2 : 1;
    if (characters.size() < 3)
        return first;
    const std::array<char32_t, 2> pair{simplifiedCharacter(characters[0]), simplifiedCharacter(characters[1])};
    return tables().compounds.contains(QString::fromUcs4(pair.data(), 2)) ? 2 : first;
}

} // namespace redvest
