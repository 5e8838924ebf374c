// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/real_name.h"

#include "core/domain/identity.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestNumber = 20; ///< 志愿者编号: text of at most 20 characters

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

bool mayStandInNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'-';
}

} // namespace

Outcome<QString> checkNationalNumber(const QString& raw)
{
    const QString number = normalisedNumber(raw);
    if (!std::all_of(number.begin(), number.end(), mayStandInNumber))
        return Problem{u"national_number_characters"_s, u"national_number"_s,
                       tr("The number of the national platform has letters and digits only. Correct or clear it.")};
    if (number.size() > kLongestNumber)
        return Problem{u"national_number_length"_s, u"national_number"_s,
                       tr("The number of the national platform has at most %1 characters. Correct or clear it.")
                           .arg(kLongestNumber)};
    return number;
}

void settleRealName(const Volunteer& before, Volunteer& wanted, QDate today)
{
    const bool isAnother = before.name != wanted.name || before.documentKind != wanted.documentKind ||
                           before.documentNumber != wanted.documentNumber;
    const bool isSaidAnew = before.verification != wanted.verification || before.verifiedOn != wanted.verifiedOn;
    if (!before.id.isNull() && isAnother && !isSaidAnew)
        wanted.verification = Verification::Pending;
    if (wanted.verification == before.verification)
        return;
    if (wanted.verification == Verification::Pending) {
        wanted.verificationReason.clear();
        wanted.verifiedOn = {};
        return;
    }
    if (wanted.verifiedOn == before.verifiedOn)
        wanted.verifiedOn = today;
    // Why it was not confirmed says nothing of one that is.
    if (wanted.verification == Verification::Verified && wanted.verificationReason == before.verificationReason)
        wanted.verificationReason.clear();
}

Problems whyNotVerifiedSo(const Volunteer& v)
{
    if (v.verification != Verification::Rejected || !v.verificationReason.trimmed().isEmpty())
        return {};
    return {{u"verification_reason_missing"_s, u"verification_reason"_s,
             tr("Say why the real name was not confirmed: name and number do not match, the home is being moved.")}};
}

} // namespace redvest
