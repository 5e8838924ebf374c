// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/words.h"

#include <cmath>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 kWan = 10'000;
constexpr quint64 kYi = 100'000'000;

/// "4.69" from 469; no trailing zero.
QString hundredths(quint64 value)
{
    QString text = QString::number(value / 100);
    const quint64 rest = value % 100;
    if (rest == 0)
        return text;
    text += u'.' + QString::number(rest / 10);
    return rest % 10 == 0 ? text : text + QString::number(rest % 10);
}

quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

WrittenNumber inUnit(quint64 exact, quint64 unit, const QString& sign, QChar name)
{
    const quint64 step = unit / 100;
    const quint64 rest = exact % step;
    const bool isUp = 2 * rest >= step;
    return {sign + hundredths(exact / step + (isUp ? 1 : 0)) + name, rest != 0 && !isUp, isUp};
}

} // namespace

WrittenNumber inWan(qint64 exact)
{
    const quint64 size = magnitude(exact);
    const QString sign = exact < 0 ? u"-"_s : QString();
    if (size < kWan)
        return {sign + QString::number(size), false, false};
    // What would round to 10000万 is written 1亿.
    if (size < kYi - kWan / 200)
        return inUnit(size, kWan, sign, u'万');
    return inUnit(size, kYi, sign, u'亿');
}

QString withQualifier(const WrittenNumber& number, const QString& unit)
{
    if (number.isRoundedUp)
        return u'近' + number.text + unit;
    return number.text + (number.isRoundedDown ? u"余"_s : QString()) + unit;
}

QString chineseDate(QDate day)
{
    if (!day.isValid())
        return {};
    return QString::number(day.year()) + u'年' + QString::number(day.month()) + u'月' + QString::number(day.day()) +
           u'日';
}

QString hoursText(qint64 minutes)
{
    const quint64 size = magnitude(minutes);
    const quint64 value = size / 60 * 100 + (size % 60 * 100 + 30) / 60;
    return (minutes < 0 ? u"-"_s : QString()) + hundredths(value);
}

qint64 wholeHours(qint64 minutes)
{
    return minutes < 0 ? -wholeHours(-minutes) : (minutes + 30) / 60;
}

QString hoursInWords(qint64 minutes)
{
    const qint64 hours = wholeHours(minutes);
    WrittenNumber number = inWan(hours);
    if (hours < qint64(kWan))
        return (hours * 60 == minutes ? QString() : u"约"_s) + withQualifier(number, u"小时"_s);
    if (!number.isRoundedDown && !number.isRoundedUp) {
        number.isRoundedDown = hours * 60 < minutes;
        number.isRoundedUp = hours * 60 > minutes;
    }
    return withQualifier(number, u"小时"_s);
}

QString thinSpaced(qint64 number)
{
    QString text = QString::number(magnitude(number));
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, QChar(0x2009));
    return number < 0 ? u'-' + text : text;
}

QString percentText(double share)
{
    if (!std::isfinite(share))
        return u"—"_s;
    // A share of two counts may lie a hair under the tenth it equals; a tenth is never as near as that by chance.
    double tenths = std::floor(share * 1000 + 1e-9);
    if (share < 1 && tenths >= 1000)
        tenths = 999;
    return QString::number(tenths / 10, 'f', 1) + u'%';
}

} // namespace redvest
