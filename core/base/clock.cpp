// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QDateTime>

namespace redvest {

namespace {

constexpr qint64 kZoneMs = 8LL * 3600 * 1000;
constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kEpochJulianDay = 2440588; // 1970-01-01

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - ((a % b != 0 && (a % b < 0)) ? 1 : 0);
}

void putDigits(QChar* at, int width, int value)
{
    for (int i = width - 1; i >= 0; --i) {
        at[i] = QChar(u'0' + value % 10);
        value /= 10;
    }
}

/// Digits at [from, from+n) or -1.
int takeDigits(const QString& text, qsizetype from, int n)
{
    if (from + n > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = from; i < from + n; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

QString isoText(qint64 ms, QLatin1String tail, bool withMs)
{
    const qint64 days = floorDiv(ms, kDayMs);
    const qint64 rest = ms - days * kDayMs;
    int y = 0, m = 0, d = 0;
    QDate::fromJulianDay(days + kEpochJulianDay).getDate(&y, &m, &d);
    QString text(withMs ? 23 : 19, u'0');
    QChar* p = text.data();
    putDigits(p, 4, y);
    p[4] = u'-';
    putDigits(p + 5, 2, m);
    p[7] = u'-';
    putDigits(p + 8, 2, d);
    p[10] = u'T';
    putDigits(p + 11, 2, int(rest / 3600000));
    p[13] = u':';
    putDigits(p + 14, 2, int(rest / 60000 % 60));
    p[16] = u':';
    putDigits(p + 17, 2, int(rest / 1000 % 60));
    if (withMs) {
        p[19] = u'.';
        putDigits(p + 20, 3, int(rest % 1000));
    }
    return text + tail;
}

} // namespace

Instant atLocal(QDate day, QTime time)
{
    return {(day.toJulianDay() - kEpochJulianDay) * kDayMs + time.msecsSinceStartOfDay() - kZoneMs};
}

QDate localDate(Instant t)
{
    return QDate::fromJulianDay(floorDiv(t.ms + kZoneMs, kDayMs) + kEpochJulianDay);
}

QTime localTime(Instant t)
{
    const qint64 local = t.ms + kZoneMs;
    return QTime::fromMSecsSinceStartOfDay(int(local - floorDiv(local, kDayMs) * kDayMs));
}

Instant plusMinutes(Instant t, qint64 minutes)
{
    return {t.ms + minutes * 60000};
}

Span dayOf(QDate day)
{
    return {atLocal(day), atLocal(day.addDays(1))};
}

QString toUtcText(Instant t)
{
    return t.isSet() ? isoText(t.ms, QLatin1String("Z"), true) : QString();
}

Instant fromUtcText(const QString& text)
{
    if (text.size() != 24 || text[10] != u'T' || text[23] != u'Z')
        return {};
    const QDate day(takeDigits(text, 0, 4), takeDigits(text, 5, 2), takeDigits(text, 8, 2));
    const QTime time(takeDigits(text, 11, 2), takeDigits(text, 14, 2), takeDigits(text, 17, 2),
                     takeDigits(text, 20, 3));
    if (!day.isValid() || !time.isValid())
        return {};
    return {atLocal(day, time).ms + kZoneMs};
}

QString toIsoText(Instant t)
{
    return isoText(t.ms + kZoneMs, QLatin1String("+08:00"), false);
}

std::optional<Instant> fromIsoText(const QString& text)
{
    const QDate day(takeDigits(text, 0, 4), takeDigits(text, 5, 2), takeDigits(text, 8, 2));
    if (!day.isValid() || text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    if (text.size() == 10)
        return atLocal(day);
    if ((text[10] != u'T' && text[10] != u' ') || text.size() < 16 || text[13] != u':')
        return std::nullopt;
    qsizetype at = 16;
    int seconds = 0;
    if (at < text.size() && text[at] == u':') {
        seconds = takeDigits(text, at + 1, 2);
        at += 3;
    }
    const QTime time(takeDigits(text, 11, 2), takeDigits(text, 14, 2), seconds);
    if (!time.isValid())
        return std::nullopt;
    const Instant local = atLocal(day, time);
    if (at == text.size())
        return local;
    if (text[at] == u'Z' && at + 1 == text.size())
        return Instant{local.ms + kZoneMs};
    if ((text[at] != u'+' && text[at] != u'-') || text.size() != at + 6 || text[at + 3] != u':')
        return std::nullopt;
    const int h = takeDigits(text, at + 1, 2);
    const int m = takeDigits(text, at + 4, 2);
    if (h < 0 || m < 0 || h > 14 || m > 59)
        return std::nullopt;
    const qint64 offset = (text[at] == u'+' ? 1 : -1) * (h * 60 + m) * 60000LL;
    return Instant{local.ms + kZoneMs - offset};
}

QString toLocalText(Instant t)
{
    if (!t.isSet())
        return {};
    QString text = isoText(t.ms + kZoneMs, QLatin1String(""), false);
    text[10] = u' ';
    return text.left(16);
}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace redvest
