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

constexpr double kFirstSerial = 61;     // 1900-03-01; before it the system counts a day that never was
constexpr double kFirstYear = 1850;     // numbers from here on
constexpr double kLastYear = 2199;      // to here are years somebody typed, not days of 1905
constexpr double kLastSerial = 109'574; // 2199-12-31
constexpr qsizetype kMaxText = 100;     // longer cells hold no date

/// A day and what stands behind it.
struct DayText
{
    QDate day;
    QString rest;
};

Problem refuse(const QString& code, const QString& text)
{
    return {code, {}, text};
}

Problem unreadable(const QString& text)
{
    return refuse(
        u"date_form"_s,
        QCoreApplication::translate("Import", "\"%1\" is no date. Write it as 2022-04-19.").arg(text.left(kMaxText)));
}

/// What a spreadsheet shows of a small number: a day of 1900, 60 as 29 February, which that year had not.
Problem smallNumber(const QString& number)
{
    return refuse(u"date_serial"_s, QCoreApplication::translate(
                                        "Import", "The number %1 stands in this cell, which spreadsheets show as a "
                                                  "day of 1900; it is no date. Write the date as 2022-04-19.")
                                        .arg(number));
}

Outcome<DayText> fromParts(int year, int month, int day, const QString& rest)
{
    const QDate date(year, month, day);
    if (year == 1900 && month == 2 && day == 29)
        return smallNumber(u"60"_s);
    if (!date.isValid()) {
        return refuse(u"date_invalid"_s, QCoreApplication::translate(
                                             "Import", "There is no day %1-%2-%3 in the calendar. Correct the date.")
                                             .arg(year)
                                             .arg(month)
                                             .arg(day));
    }
    if (year < 1850 || year > 2199) {
        return refuse(
            u"date_range"_s,
            QCoreApplication::translate("Import", "The year %1 is out of range. Correct the date.").arg(year));
    }
    return DayText{date, rest};
}

Problem yearOnly(const QString& text)
{
    return refuse(u"date_no_day"_s,
                  QCoreApplication::translate("Import", "\"%1\" has no day. Write it as 2022-04-19.").arg(text));
}

Outcome<DayText> fromSerial(double serial)
{
    if (serial >= 0 && serial < kFirstSerial)
        return smallNumber(QString::number(serial));
    if (!std::isfinite(serial) || serial < kFirstSerial || serial >= kLastSerial + 1) {
        return refuse(u"date_serial"_s,
                      QCoreApplication::translate("Import", "The number in this cell is no date. Write "
                                                            "the date as 2022-04-19."));
    }
    const double days = std::floor(serial);
    const int seconds = static_cast<int>(std::lround((serial - days) * 86400));
    DayText result{QDate(1899, 12, 30).addDays(static_cast<qint64>(days)), {}};
    if (seconds >= 86400)
        result.day = result.day.addDays(1);
    else if (seconds > 0)
        result.rest = QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s);
    return result;
}

Outcome<DayText> fromMonthAndDay(const QString& text, std::optional<int> year, int month, int day, const QString& rest)
{
    if (year)
        return fromParts(*year, month, day, rest);
    return refuse(u"date_no_year"_s,
                  QCoreApplication::translate("Import", "\"%1\" has no year. Write it as 2022-04-19.").arg(text));
}

/// Forms that look like a date but leave it open which one.
std::optional<Problem> refuseOpen(const QString& text)
{
    static const QRegularExpression s_twoDigits(u"^[0-9]{1,2}[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}[日号]?(?![0-9])"_s);
    static const QRegularExpression s_yearLast(u"^[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}"_s);
    static const QRegularExpression s_noDay(u"^[0-9]{4}[年/.-][0-9]{1,2}月?$"_s);
    if (s_yearLast.match(text).hasMatch()) {
        return refuse(u"date_order"_s, QCoreApplication::translate(
                                           "Import", "In \"%1\" it is not clear which is the month and which the "
                                                     "day. Write it as 2022-04-19.")
                                           .arg(text));
    }
    if (s_twoDigits.match(text).hasMatch()) {
        return refuse(u"date_two_digit_year"_s,
                      QCoreApplication::translate("Import",
                                                  "The year of \"%1\" is not clear. Write it with four digits, "
                                                  "as 2022-04-19.")
                          .arg(text));
    }
    // Two digits alone are a year too: 85.
    if (s_noDay.match(text).hasMatch() || (text.size() == 2 && text[0].isDigit() && text[1].isDigit()))
        return yearOnly(text);
    return std::nullopt;
}

/// Width and blanks folded, numerals Arabic, the day of the week taken out.
QString folded(const QString& raw)
{
    static const QRegularExpression s_blanks(u" *([年月日号/.:点时分-]) *"_s);
    static const QRegularExpression s_weekday(u"[(（]?(星期|周|礼拜)[一二三四五六日天][)）]?"_s);
    QString text = normalised(raw);
    text.remove(s_weekday);
    for (QChar& c : text) {
        if (u"‐‑‒–—―−"_s.contains(c))
            c = u'-';
    }
    text.replace(s_blanks, u"\\1"_s);
    return withArabicDigits(text).trimmed();
}

Outcome<DayText> readDay(const QString& raw, CellNumber serial, std::optional<int> contextYear)
{
    static const QRegularExpression s_full(
        u"^([0-9]{4})([年/.-])([0-9]{1,2})[月/.-]([0-9]{1,2})[日号]?(?![0-9])(.*)$"_s);
    static const QRegularExpression s_run(u"^([0-9]{4})([0-9]{2})([0-9]{2})((?: .*)?)$"_s);
    static const QRegularExpression s_short(u"^([0-9]{1,2})[月/.-]([0-9]{1,2})(?![0-9./-])[日号]?(.*)$"_s);
    static const QRegularExpression s_serial(u"^[0-9]{1,6}(\\.[0-9]+)?$"_s);
    if (serial && *serial < 1'000'000)
        return fromSerial(*serial);
    if (isBlankCell(raw.left(kMaxText + 1)))
        return refuse(u"date_missing"_s, QCoreApplication::translate("Import", "The date is missing."));
    if (raw.size() > kMaxText)
        return unreadable(raw);
    QString text = folded(raw);
    if (serial && text.endsWith(u".0"_s))
        text.chop(2);
    if (const auto m = s_full.match(text); m.hasMatch())
        return fromParts(m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt(), m.captured(5));
    if (const auto m = s_run.match(text); m.hasMatch())
        return fromParts(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt(), m.captured(4));
    if (auto problem = refuseOpen(text))
        return *problem;
    // "4.19" may be a number as well as a day, but no serial of our time has so few digits before the point.
    if (const auto m = s_short.match(text); m.hasMatch())
        return fromMonthAndDay(text, contextYear, m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3));
    if (s_serial.match(text).hasMatch())
        return isYear(text.toDouble()) ? yearOnly(text) : fromSerial(text.toDouble());
    return unreadable(text);
}

QString withoutT(QString rest)
{
    rest = rest.trimmed();
    return rest.startsWith(u'T') ? rest.mid(1) : rest;
}

} // namespace

QString withArabicDigits(const QString& text)
{
    const QString digits = u"〇一二三四五六七八九"_s;
    QString result;
    QString run;
    const auto close = [&] {
        const qsizetype ten = run.indexOf(u'#');
        if (ten >= 0 && ten <= 1 && run.size() <= ten + 2 && run.count(u'#') == 1)
            result += (ten == 0 ? u"1"_s : run.left(1)) + (run.size() > ten + 1 ? run.mid(ten + 1) : u"0"_s);
        else
            result += run.replace(u'#', u'十');
        run.clear();
    };
    for (const QChar c : text) {
        const qsizetype digit = c == u'○' || c == u'零' ? 0 : digits.indexOf(c);
        if (digit >= 0)
            run += QChar(u'0' + static_cast<char16_t>(digit));
        else if (c == u'十')
            run += u'#';
        else {
            close();
            result += c;
        }
    }
    close();
    return result;
}

bool isMonthOf(const QString& text, QDate birth)
{
    constexpr qsizetype kWholeDay = 10; // 1985-05-01: the usual case, and nine forms to write for nothing
    if (!birth.isValid() || text.trimmed().size() >= kWholeDay)
        return false;
    const QString folded = normalised(text);
    return (folded == birth.toString(u"yyyy-MM"_s) || folded == birth.toString(u"yyyy.MM"_s) ||
            folded == birth.toString(u"yyyy/MM"_s) || folded == birth.toString(u"yyyyMM"_s) ||
            folded == birth.toString(u"yyyy-M"_s) || folded == birth.toString(u"yyyy.M"_s) ||
            folded == birth.toString(u"yyyy/M"_s) || folded == birth.toString(u"yyyy年M月"_s) ||
            folded == birth.toString(u"yyyy年MM月"_s));
}

bool isYear(double number)
{
    return number >= kFirstYear && number <= kLastYear && number == std::floor(number);
}

Outcome<QDate> parseDay(const QString& text, CellNumber serial, std::optional<int> contextYear)
{
    const auto read = readDay(text, serial, contextYear);
    if (!read)
        return read.problems();
    const QString rest = withoutT(read->rest);
    if (!rest.isEmpty() && !parseTime(rest))
        return unreadable(text);
    return read->day;
}

Outcome<Instant> parseMoment(const QString& text, CellNumber serial, std::optional<int> contextYear)
{
    const auto read = readDay(text, serial, contextYear);
    if (!read)
        return read.problems();
    const QString rest = withoutT(read->rest);
    if (rest.isEmpty())
        return atLocal(read->day);
    const auto time = parseTime(rest);
    if (!time)
        return time.problems();
    return atLocal(read->day.addDays(time->isNextDay ? 1 : 0), time->time);
}

} // namespace redvest
