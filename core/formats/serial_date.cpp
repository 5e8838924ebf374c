// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/serial_date.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kEnd = 2958466; // 10000-01-01
constexpr qint64 kPhantomDay = 60;
constexpr qint64 kDayMs = 86'400'000;

/// `value` with leading zeros, `width` figures.
void appendFigures(QString& text, qint64 value, int width)
{
    const qsizetype end = text.size() + width;
    text.resize(end);
    for (qsizetype i = end - 1; i >= end - width; --i, value /= 10)
        text[i] = QChar(char16_t(u'0' + value % 10));
}

// By hand: a sheet may hold a million dates, and QDate::toString costs more than reading the cell.
void appendDay(QString& text, qint64 day)
{
    const QDate base = day < kPhantomDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    int year = 1900;
    int month = 2;
    int dayOfMonth = 29;
    if (day != kPhantomDay)
        base.addDays(day).getDate(&year, &month, &dayOfMonth);
    appendFigures(text, year, 4);
    text += u'-';
    appendFigures(text, month, 2);
    text += u'-';
    appendFigures(text, dayOfMonth, 2);
}

void appendTime(QString& text, qint64 seconds)
{
    appendFigures(text, seconds / 3600, 2);
    text += u':';
    appendFigures(text, seconds / 60 % 60, 2);
    if (seconds % 60 == 0)
        return;
    text += u':';
    appendFigures(text, seconds % 60, 2);
}

double serialOf(QDate date, QTime time)
{
    qint64 day = QDate(1899, 12, 30).daysTo(date);
    if (day <= kPhantomDay)
        --day;
    return double(day) + double(time.msecsSinceStartOfDay()) / double(kDayMs);
}

bool isElapsed(std::string_view bracket)
{
    return !bracket.empty() && bracket.find_first_not_of("hHmMsS") == bracket.npos;
}

} // namespace

bool isSerial(double serial)
{
    return serial >= 0 && serial < kEnd;
}

QString serialText(double serial)
{
    // Rounded to the second: the fraction of a double does not hold times exactly.
    const auto seconds = qint64(std::llround(serial * 86400.0));
    const qint64 day = seconds / 86400;
    const qint64 ofDay = seconds % 86400;
    QString text;
    text.reserve(ofDay == 0 ? 10 : 19);
    if (day > 0)
        appendDay(text, day);
    if (day > 0 && ofDay > 0)
        text += u' ';
    if (day == 0 || ofDay > 0)
        appendTime(text, ofDay);
    return text;
}

std::optional<double> serialOfIso(const QString& text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return serialOf(date, QTime(0, 0));
    QString clock = text.mid(11);
    if (clock.endsWith(u'Z'))
        clock.chop(1);
    const QTime time = QTime::fromString(clock, Qt::ISODateWithMs);
    if (!time.isValid() || (text[10] != u'T' && text[10] != u' '))
        return std::nullopt;
    return serialOf(date, time);
}

std::optional<double> serialOfDuration(const QString& text)
{
    static const QRegularExpression form(u"^PT(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9}(?:[.,]\\d{1,12})?)S)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text == u"PT")
        return std::nullopt;
    const double hours = match.captured(1).toDouble();
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    return (hours * 3600 + minutes * 60 + seconds) / 86400;
}

bool isDateFormat(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            return false; // the first section is the one of positive numbers
        if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            if (end == code.npos)
                return false;
            if (c == '[' && isElapsed(code.substr(i + 1, end - i - 1)))
                return true;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (std::string_view("yYmMdDhH").find(c) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

bool isDateFormat(int builtInId)
{
    return (builtInId >= 14 && builtInId <= 22) || (builtInId >= 27 && builtInId <= 36) ||
           (builtInId >= 45 && builtInId <= 47) || (builtInId >= 50 && builtInId <= 58);
}

} // namespace redvest::formats
