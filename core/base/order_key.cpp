// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace redvest {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Latin letters, blanks and marks, which stand for themselves.
bool isPlain(QChar c)
{
    return c.unicode() < 0x250;
}

/// The run of characters from `at` on that `belongs` takes; moves `at` behind it.
template <class Belongs>
QString runFrom(const QString& text, qsizetype& at, Belongs belongs)
{
    const qsizetype begin = at;
    while (at < text.size() && belongs(text[at]))
        ++at;
    return text.mid(begin, at - begin);
}

/// Longer numbers are larger once the noughts before them are gone.
QString numberKey(QString digits)
{
    qsizetype noughts = 0;
    while (noughts + 1 < digits.size() && digits[noughts] == u'0')
        ++noughts;
    digits.remove(0, noughts);
    const qsizetype length = std::min<qsizetype>(digits.size(), 9);
    return QChar(u'0' + static_cast<char16_t>(length)) + digits;
}

} // namespace

QString orderKey(const QString& text)
{
    QString key;
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text[at]))
            key += numberKey(runFrom(text, at, isDigit));
        else if (isPlain(text[at]))
            key += runFrom(text, at, [](QChar c) { return isPlain(c) && !isDigit(c); }).toLower();
        else
            key += displayPinyin(runFrom(text, at, [](QChar c) { return !isPlain(c); })) + u' ';
    }
    return key + QChar(u'\x1f') + text;
}

QString orderKey(const QString& text, const QString& likeliest)
{
    const bool isOneRun = !text.isEmpty() && std::none_of(text.begin(), text.end(), isPlain);
    return isOneRun ? likeliest + u' ' + QChar(u'\x1f') + text : orderKey(text);
}

} // namespace redvest
