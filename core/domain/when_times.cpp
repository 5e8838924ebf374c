// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/when.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxText = 60;      // longer cells hold no time
constexpr double kFirstMoment = 36'526; // 2000-01-01

Problem refuse(const QString& code, const QString& text)
{
    return {code, {}, text};
}

Problem unreadable(const QString& text)
{
    return refuse(
        u"time_form"_s,
        QCoreApplication::translate("Import", "\"%1\" is no time of day. Write it as 08:00.").arg(text.left(kMaxText)));
}

Problem impossible(const QString& text)
{
    return refuse(u"time_invalid"_s,
                  QCoreApplication::translate("Import", "There is no time %1. Write it as 08:00.").arg(text));
}

QString folded(const QString& raw)
{
    QString text = withArabicDigits(normalised(raw)).toLower();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

enum class Half { None, Morning, Noon, Evening };

Half halfOf(const QString& word)
{
    if (word.isEmpty())
        return Half::None;
    if (word == u"中午"_s)
        return Half::Noon;
    return u"下午 傍晚 晚上 晚 夜间 夜里 pm"_s.split(u' ').contains(word) ? Half::Evening : Half::Morning;
}

/// The hour on the 24-hour clock; 24 for midnight at the end of the day.
int fullHour(int hour, const QString& word)
{
    switch (halfOf(word)) {
    case Half::Evening:
        if (hour == 12)
            return word == u"pm"_s || word == u"下午"_s ? 12 : 24;
        return hour < 12 ? hour + 12 : hour;
    case Half::Noon:
        return hour < 3 ? hour + 12 : hour;
    case Half::Morning:
        return hour == 12 && word != u"上午"_s ? 0 : hour;
    case Half::None:
        break;
    }
    return hour;
}

int minuteOf(const QRegularExpressionMatch& match)
{
    const QString word = match.captured(u"word"_s);
    if (word == u"半"_s)
        return 30;
    if (word.endsWith(u'刻'))
        return 15 * word.left(1).toInt();
    return match.captured(u"minute"_s).toInt() + match.captured(u"cminute"_s).toInt();
}

const QRegularExpression& timeForm()
{
    static const QRegularExpression s_form(
        u"^(?<next>次日|第2天|翌日|隔日|\\+1)?(?<half>凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜间|夜里|am|"
        u"pm)?"
        "(?<hour>[0-9]{1,2})(?::(?<cminute>[0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?|[点时]钟?(?:(?<minute>[0-9]{1,2})分?|"
        "(?<word>半|整|[123]刻))?)?(?<half2>am|pm)?(?<next2>\\(?(次日|第2天|翌日|\\+1)\\)?)?$"_s);
    return s_form;
}

Outcome<ClockTime> fromMinutes(int minutes, bool isNextDay)
{
    if (minutes < 1440)
        return ClockTime{QTime(minutes / 60, minutes % 60), isNextDay};
    return ClockTime{QTime(0, 0), true};
}

Outcome<ClockTime> fromSerial(double serial, const QString& text)
{
    if (!std::isfinite(serial) || serial < 0)
        return unreadable(text);
    const double whole = std::floor(serial);
    // A whole number up to 24 is an hour that somebody typed; anything else is the time of a day.
    if (serial == whole && serial > 1 && serial <= 24)
        return fromMinutes(static_cast<int>(serial) * 60, false);
    if (serial == 1)
        return fromMinutes(1440, false);
    // 8.3 may be meant as 08:30 or as 08:18, and is neither as a part of a day. From 2000 on it is a day with its time.
    if (serial > 1 && (serial == whole || serial < kFirstMoment))
        return unreadable(text);
    return fromMinutes(static_cast<int>(std::lround((serial - whole) * 1440)), false);
}

struct ReadTime
{
    ClockTime clock;
    QString half; ///< the word before or behind it: 下午
};

Outcome<ReadTime> readTime(const QString& raw)
{
    static const QRegularExpression s_run(u"^([0-9]{2})([0-9]{2})$"_s);
    QString text = folded(raw);
    if (const auto m = s_run.match(text); m.hasMatch())
        text = m.captured(1) + u':' + m.captured(2);
    const auto match = timeForm().match(text);
    if (!match.hasMatch())
        return unreadable(raw);
    const QString half = match.captured(u"half"_s) + match.captured(u"half2"_s);
    const int hour = fullHour(match.captured(u"hour"_s).toInt(), half);
    const int minute = minuteOf(match);
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return impossible(raw);
    const bool isNextDay = !match.captured(u"next"_s).isEmpty() || !match.captured(u"next2"_s).isEmpty();
    return ReadTime{fromMinutes(hour * 60 + minute, isNextDay).value(), half};
}

} // namespace

Outcome<ClockTime> parseTime(const QString& text, CellNumber serial)
{
    if (serial)
        return fromSerial(*serial, text);
    if (isBlankCell(text.left(kMaxText + 1)))
        return refuse(u"time_missing"_s, QCoreApplication::translate("Import", "The time is missing."));
    if (text.size() > kMaxText)
        return unreadable(text);
    const auto read = readTime(text);
    if (!read)
        return read.problems();
    return read->clock;
}

Outcome<ClockSpan> parseTimes(const QString& text)
{
    static const QRegularExpression s_dash(u"[-‐‑‒–—―−~～〜至到]+"_s);
    const QStringList parts = text.size() > kMaxText ? QStringList() : text.split(s_dash, Qt::SkipEmptyParts);
    if (parts.size() != 2) {
        return refuse(u"time_span"_s,
                      QCoreApplication::translate("Import", "\"%1\" is no span of time. Write it as 08:00-12:00.")
                          .arg(text.left(kMaxText)));
    }
    const auto from = readTime(parts[0]);
    const auto to = readTime(parts[1]);
    if (!from)
        return from.problems();
    if (!to)
        return to.problems();
    ClockSpan span{from->clock.time, to->clock.time, to->clock.isNextDay};
    // 下午1点-5点: the word before the first time holds for the second.
    if (!span.isNextDay && halfOf(from->half) == Half::Evening && to->half.isEmpty() && span.to < span.from &&
        span.to.hour() < 12 && span.to.addSecs(12 * 3600) > span.from)
        span.to = span.to.addSecs(12 * 3600);
    if (span.to == span.from && !span.isNextDay) {
        return refuse(u"time_empty"_s,
                      QCoreApplication::translate("Import", "The end is the same as the start. Correct "
                                                            "one of the two."));
    }
    span.isNextDay = span.isNextDay || span.to < span.from;
    return span;
}

} // namespace redvest
