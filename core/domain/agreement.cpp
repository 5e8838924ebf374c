// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/agreement.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

} // namespace

Problems whyNotAgreedSo(const Volunteer& v)
{
    const QString field = u"agreement_until"_s;
    if (!v.agreementUntil.isValid())
        return {};
    if (!v.agreementOn.isValid())
        return {{u"agreement_unsigned"_s, field,
                 tr("The agreement has a last day and none on which it was signed. Enter that day too.")}};
    if (v.agreementUntil < v.agreementOn)
        return {{u"agreement_ends_early"_s, field,
                 tr("The agreement would end before it was signed on %1. Correct one of the days.")
                     .arg(v.agreementOn.toString(Qt::ISODate))}};
    return {};
}

} // namespace redvest
