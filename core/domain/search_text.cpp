// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/search_text.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/domain/badge_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Before each number: of the Unicode private use area, behind everything that is found by any part of it.
constexpr QChar kNumber = u'\xE003';
/// Behind kNumber, before the number of a badge, which is found whole and by no tail of it.
constexpr QChar kBadge = u'\xE004';

bool isMiddleDot(QChar c)
{
    return u"\u00B7\u2022\u2027\u2219\u22C5\u30FB"_s.contains(c);
}

/// One syllable of pinyin without its tone.
bool isSyllable(const QString& word)
{
    static const QRegularExpression s_syllable(u"^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(a|ai|an|ang|ao|e|ei|en|eng|er|o|"
                                               u"ong|ou|i|ia|ian|iang|iao|ie|in|ing|iong|iu|"
                                               u"u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)$"_s);
    return word.size() > 1 && s_syllable.match(word).hasMatch();
}

bool isNumberIn(QStringView numbers, QStringView word)
{
    const auto all = numbers.split(kNumber, Qt::SkipEmptyParts);
    const bool seeksBadge = isBadgeNumber(word);
    return std::any_of(all.begin(), all.end(), [&](QStringView number) {
        const bool isBadge = number.startsWith(kBadge);
        if (isBadge || seeksBadge) // neither is compared with what is no badge
            return isBadge && seeksBadge && number.sliced(1) == word;
        return isOfNumber(number, word);
    });
}

} // namespace

QString soughtFolded(const QString& text)
{
    QString folded = searchFolded(text);
    folded.removeIf(isMiddleDot);
    return folded;
}

QString personSearchText(const QString& name, const NameKeys& keys, const QString& documentNumber, const QString& phone,
                         Id<Volunteer> who)
{
    QString text = soughtFolded(name) + u' ' + keys.full + u' ' + keys.initials;
    for (const QString& number : {documentNumber, phone}) {
        if (!number.isEmpty())
            text += kNumber + number.toLower();
    }
    return text + badgeSearchText(who);
}

QString badgeSearchText(Id<Volunteer> who)
{
    return who.isNull() ? QString() : QString(kNumber) + kBadge + badgeNumberOf(who);
}

QString namesSearchText(const QStringList& names)
{
    QString text;
    for (const QString& name : names) {
        const NameKeys keys = pinyinKeys(name);
        text += soughtFolded(name) + u' ' + keys.full + u' ' + keys.initials + u' ';
    }
    return text;
}

bool isOfNumber(QStringView number, QStringView word)
{
    const bool isTail = word.size() >= kShortestTail && word.size() <= kLongestTail && number.endsWith(word);
    return isTail || word == number;
}

bool seeksNumber(const QString& typed)
{
    const auto isTail = [](const QString& word) {
        const QStringView digits = QStringView(word).chopped(word.endsWith(u'x') ? 1 : 0);
        return word.size() >= kShortestTail && !isBadgeNumber(word) &&
               std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringList words = searchWords(typed);
    return std::any_of(words.begin(), words.end(), isTail);
}

QStringList searchWords(const QString& typed)
{
    const QStringList all = soughtFolded(typed).split(u' ', Qt::SkipEmptyParts);
    if (const QString together = all.join(QString()); isBadgeNumber(together))
        return {together};
    QStringList words;
    bool isOpen = false; // the last word is made of syllables
    for (const QString& word : all) {
        const bool isPart = isSyllable(word);
        if (isOpen && isPart)
            words.last() += word;
        else
            words += word;
        isOpen = isPart;
    }
    return words;
}

bool hasWords(const QString& searchText, const QStringList& words)
{
    const QStringView all(searchText);
    const qsizetype end = all.indexOf(kNumber);
    const QStringView parts = end < 0 ? all : all.left(end);
    const QStringView numbers = end < 0 ? QStringView() : all.sliced(end);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return parts.contains(word) || isNumberIn(numbers, word); });
}

} // namespace redvest
