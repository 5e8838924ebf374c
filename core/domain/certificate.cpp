// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/certificate.h"

#include <QCryptographicHash>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kDeskDigits = 4;
constexpr int kCountDigits = 6;

} // namespace

QString deskCode(const QString& device)
{
    static constexpr QStringView kDigits = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    const QByteArray hash = QCryptographicHash::hash(device.toUtf8(), QCryptographicHash::Blake2b_256);
    QString code;
    for (qsizetype i = 0; i < kDeskDigits; ++i)
        code += kDigits[static_cast<unsigned char>(hash[i]) % kDigits.size()];
    return code;
}

QString certificateNumbers(int year, const QString& device)
{
    return u"%1-%2-"_s.arg(year, 4, 10, QChar(u'0')).arg(deskCode(device));
}

QString certificateNumber(const QString& beginning, qint64 count)
{
    return beginning + QString::number(count).rightJustified(kCountDigits, u'0');
}

qint64 countInNumber(const QString& number)
{
    return number.section(u'-', 2).toLongLong();
}

Id<IssuerKey> issuerKeyOf(const QString& publicPart)
{
    return {namedUuid({u"issuer_key"_s, publicPart})};
}

} // namespace redvest
