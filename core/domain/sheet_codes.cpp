// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheet_codes.h"

#include "core/domain/check_digit.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint64_t kShiftNumbers = 10'000'000;
constexpr std::uint64_t kRowNumbers = 1'000'000;

QString digits(std::uint64_t number, qsizetype width)
{
    return u"%1"_s.arg(qulonglong(number), int(width), 10, QLatin1Char('0'));
}

/// Seven digits that follow from the shift and not from its day: a row stays its own when a shift is moved.
QString shiftDigits(Id<Shift> shift)
{
    return digits(namedUuid({u"sign_in_sheet"_s, shift.text()}).low % kShiftNumbers, 7);
}

QString checkedOn(Id<Shift> shift, const QString& row)
{
    return row + checkDigitOf(QString(shiftDigits(shift) + row));
}

} // namespace

QString sheetCodeOf(const Shift& shift)
{
    const QString code = localDate(shift.starts).toString(u"MMdd"_s) + shiftDigits(shift.id);
    return code + checkDigitOf(code);
}

QString rowCodeOf(Id<Shift> shift, Id<Volunteer> volunteer)
{
    return checkedOn(
        shift, digits(namedUuid({u"sign_in_row"_s, shift.text(), volunteer.text()}).low % kRowNumbers, kRowDigits - 1));
}

QString walkInCodeOf(Id<Shift> shift, int line)
{
    return checkedOn(shift, digits(std::uint64_t(line), kWalkInDigits - 1));
}

QString sheetCodeInGroups(const QString& code)
{
    QString grouped = code;
    if (code.size() == kSheetDigits)
        grouped.insert(8, u' ').insert(4, u' ');
    else if (code.size() == kRowDigits)
        grouped.insert(3, u' ');
    return grouped;
}

QString codeTyped(const QString& typed)
{
    QString code = typed.normalized(QString::NormalizationForm_KC);
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return code;
}

bool isSheetCode(QStringView code)
{
    return code.size() == kSheetDigits && isDigitsOnly(code) && checkDigitOf(code.chopped(1)) == code.back();
}

QDate dayOfSheetCode(QStringView code, QDate today)
{
    QDate nearest;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate day(year, code.left(2).toInt(), code.mid(2, 2).toInt());
        const auto far = [today](QDate d) { return std::abs(today.daysTo(d)); };
        if (day.isValid() && (!nearest.isValid() || far(day) < far(nearest)))
            nearest = day;
    }
    return nearest;
}

bool isRowCodeOn(Id<Shift> shift, QStringView code)
{
    return (code.size() == kRowDigits || code.size() == kWalkInDigits) && isDigitsOnly(code) &&
           checkedOn(shift, code.chopped(1).toString()) == code;
}

int blankLineOf(Id<Shift> shift, QStringView code)
{
    return code.size() == kWalkInDigits && isRowCodeOn(shift, code) ? code.chopped(1).toInt() : 0;
}

} // namespace redvest
