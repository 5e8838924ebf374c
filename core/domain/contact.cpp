// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/contact.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

Problem refuse(const QString& code, const QString& text)
{
    return {code, u"phone"_s, text};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMobile(QStringView text)
{
    return text.size() == 11 && isDigits(text) && text[0] == u'1' && text[1] >= u'3';
}

/// Without blanks; every dash is "-", and the ".0" of a numeric cell is gone.
QString compact(const QString& raw)
{
    QString text = normalised(raw);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'(' || c == u')'; });
    for (QChar& c : text) {
        if (u"‐‑‒–—―−"_s.contains(c))
            c = u'-';
    }
    text.replace(u"转"_s, u"-"_s);
    static const QRegularExpression s_decimals(u"^([0-9]+)\\.0+$"_s);
    const auto decimals = s_decimals.match(text);
    return decimals.hasMatch() ? decimals.captured(1) : text;
}

QString withoutCountry(QString digits)
{
    for (const QString& prefix : {u"+86"_s, u"0086"_s}) {
        if (digits.startsWith(prefix))
            return digits.mid(prefix.size());
    }
    if (digits.size() == 13 && digits.startsWith(u"861"_s))
        digits.remove(0, 2);
    return digits;
}

Outcome<QString> checkMobile(const QString& digits)
{
    if (!isDigits(digits)) {
        return refuse(u"phone_characters"_s,
                      QCoreApplication::translate("Identity",
                                                  "A telephone number has only digits. Give one number, as it is "
                                                  "dialled."));
    }
    if (digits.size() == 11) {
        if (isMobile(digits))
            return digits;
        return refuse(u"phone_prefix"_s,
                      QCoreApplication::translate(
                          "Identity", "No mobile number begins with %1. Check the number; a landline begins with "
                                      "its area code, such as 021.")
                          .arg(digits.left(2)));
    }
    if ((digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2') {
        return refuse(u"phone_area_code"_s,
                      QCoreApplication::translate(
                          "Identity", "A landline needs its area code, such as 021, and a mobile number has 11 "
                                      "digits. Complete the number."));
    }
    if (digits.size() < 11) {
        return refuse(u"phone_short"_s,
                      QCoreApplication::translate(
                          "Identity", "A mobile number has 11 digits; this one lacks %1. Complete the number.")
                          .arg(11 - digits.size()));
    }
    return refuse(u"phone_long"_s,
                  QCoreApplication::translate(
                      "Identity", "A mobile number has 11 digits; this one has %1 too many. Correct the number.")
                      .arg(digits.size() - 11));
}

} // namespace

Outcome<QString> checkPhone(const QString& raw)
{
    if (raw.size() > 200)
        return refuse(
            u"phone_characters"_s,
            QCoreApplication::translate("Identity", "This text is too long for a telephone number. Give one number."));
    if (isMobile(raw))
        return raw;
    static const QRegularExpression s_scientific(u"^[0-9](\\.[0-9]*)?[Ee]\\+?[0-9]{1,3}$"_s);
    static const QRegularExpression s_hongKong(u"^[569][0-9]{7}$"_s);
    static const QRegularExpression s_landline(u"^0[1-9][0-9]{1,2}-?[0-9]{7,8}(-[0-9]{1,6})?$"_s);
    const QString text = compact(raw);
    if (isBlankCell(text))
        return refuse(u"phone_missing"_s, QCoreApplication::translate("Identity", "The telephone number is missing."));
    if (s_scientific.match(text).hasMatch()) {
        return refuse(u"phone_damaged"_s,
                      QCoreApplication::translate(
                          "Identity", "A spreadsheet turned this number into a short form such as 1.99E+10. Set "
                                      "the column to text and type the number again."));
    }
    QString digits = text;
    digits.remove(u'-');
    if (digits.startsWith(u"+852"_s) || digits.startsWith(u"00852"_s)) {
        const QString local = digits.mid(digits.indexOf(u"852"_s) + 3);
        if (s_hongKong.match(local).hasMatch())
            return u"+852"_s + local;
        return refuse(u"phone_prefix"_s,
                      QCoreApplication::translate(
                          "Identity", "A Hong Kong mobile number has 8 digits behind +852 and begins with 5, 6 "
                                      "or 9. Check the number."));
    }
    if (s_landline.match(text).hasMatch())
        return text;
    return checkMobile(withoutCountry(digits));
}

QString spacedPhone(const QString& phone)
{
    if (!isMobile(phone))
        return phone;
    return phone.left(3) + u' ' + phone.mid(3, 4) + u' ' + phone.mid(7);
}

QString comparablePhone(const QString& phone)
{
    QString text = normalised(phone);
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return text;
}

} // namespace redvest
