// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/masks.h"

#include "core/base/pinyin.h"

#include <QList>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString middleHidden(const QString& text, qsizetype first, qsizetype last)
{
    const qsizetype hidden = text.size() - first - last;
    return text.left(first) + QString(std::max<qsizetype>(hidden, 0), u'*') + text.right(last);
}

} // namespace

QString maskedId(const QString& number)
{
    if (number.isEmpty() || isPlaceholder(number))
        return number;
    // The last four of a resident's number are its sequence and check character: beside a date of birth they leave no
    // more than a person or two of a district. The province alone leaves thousands.
    constexpr qsizetype kResident = 15;
    return middleHidden(number, number.size() >= kResident ? 2 : 1, 0);
}

QString maskedPhone(const QString& phone)
{
    if (isPlaceholder(phone))
        return phone;
    constexpr qsizetype kMobile = 11; // of a shorter one three and four would leave next to nothing hidden
    if (phone.size() >= kMobile)
        return middleHidden(phone, 3, 4);
    return middleHidden(phone, 0, std::min<qsizetype>(phone.size() / 2, 2));
}

bool isMask(const QString& number)
{
    return isPlaceholder(number) || (number.contains(u"**"_s) && std::all_of(number.begin(), number.end(), [](QChar c) {
                                         return c.isLetterOrNumber() || c == u'*' || c == u'-';
                                     }));
}

QString maskedName(const QString& name)
{
    if (name.isEmpty())
        return {};
    const auto characters = name.toUcs4();
    if (characters.size() == 1)
        return u"*"_s;
    if (QChar::script(characters[0]) != QChar::Script_Han || name.contains(u'·'))
        return name.left(name[0].isHighSurrogate() ? 2 : 1) + u"***"_s;
    const qsizetype shown = surnameLength(name);
    return name.left(shown) + QString(name.mid(shown).toUcs4().size(), u'*');
}

QString maskedWhole(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("***");
}

} // namespace redvest
