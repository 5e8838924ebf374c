// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/search_text.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

QString personSearchText(const QString& name, const QString& pinyin, const QString& initials,
                         const QString& documentNumber, const QString& phone)
{
    return searchFolded(name) + u' ' + pinyin + u' ' + initials + u' ' + documentNumber.right(4).toLower() + u' ' +
           phone.right(4);
}

QString namesSearchText(const QStringList& names)
{
    QString text;
    for (const QString& name : names) {
        const NameKeys keys = pinyinKeys(name);
        text += searchFolded(name) + u' ' + keys.full + u' ' + keys.initials + u' ';
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
        return word.size() >= kShortestTail &&
               std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringList words = searchWords(typed);
    return std::any_of(words.begin(), words.end(), isTail);
}

QStringList searchWords(const QString& typed)
{
    return searchFolded(typed).split(u' ', Qt::SkipEmptyParts);
}

bool hasWords(const QString& searchText, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return searchText.contains(word); });
}

} // namespace redvest
