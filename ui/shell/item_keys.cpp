// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/item_keys.h"

#include <QKeySequence>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isKey(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// The letter a text has already; null when it has none.
QChar keyIn(const QString& text)
{
    const QKeySequence found = QKeySequence::mnemonic(text);
    return found.isEmpty() ? QChar() : QChar(char16_t(found[0].key()));
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// Letters with which a word begins, then all others; in a name without blanks a capital begins a word.
QString lettersOf(const QString& text)
{
    QString first;
    QString others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i].toUpper();
        const bool begins = i == 0 || text[i - 1] == u' ' || (text[i].isUpper() && text[i - 1].isLower());
        if (isKey(c))
            (begins ? first : others) += c;
    }
    return first + others;
}

/// The best first.
QString wishesOf(const PlainItem& item)
{
    const QString any = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    const QString name = lettersOf(item.name);
    return item.key + (hasChinese(item.text) ? name : lettersOf(item.text) + name) + any;
}

QString withKey(const QString& text, QChar key)
{
    const qsizetype at = text.indexOf(key, 0, Qt::CaseInsensitive);
    if (!hasChinese(text) && at >= 0)
        return QString(text).insert(at, u'&');
    const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
    return text.left(end) + u"(&%1)"_s.arg(key) + text.mid(end);
}

} // namespace

QStringList withKeys(const std::vector<PlainItem>& items)
{
    QString taken;
    for (const PlainItem& item : items) {
        if (const QChar has = keyIn(item.text); !has.isNull())
            taken += has;
    }
    QStringList texts;
    for (const PlainItem& item : items) {
        const QString wishes = wishesOf(item);
        const auto free = std::find_if(wishes.begin(), wishes.end(), [&](QChar c) { return !taken.contains(c); });
        const bool isKept = !keyIn(item.text).isNull() || free == wishes.end();
        texts << (isKept ? item.text : withKey(item.text, *free));
        taken += isKept ? QString() : QString(*free);
    }
    return texts;
}

} // namespace redvest::ui
