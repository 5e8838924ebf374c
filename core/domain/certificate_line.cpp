// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/certificate_line.h"

#include "core/domain/signed_fields.h"

#include <QCryptographicHash>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

const LineForm kTraining{u"RVC1|"_s, 13};
const LineForm kService{u"RVS1|"_s, 16};
const QString kKeyWord = u"redvest-issuer-key"_s;
const QString kRetiredWord = u"retired"_s;
constexpr qsizetype kKeyIdDigits = 16;
constexpr qsizetype kPublicSize = 32;
constexpr auto kCompact = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayIn(const QString& field)
{
    return QDate::fromString(field, Qt::ISODate);
}

QStringList fieldsOf(const CertificateSays& says)
{
    return {kTraining.mark.chopped(1),
            says.number,
            says.name,
            says.maskedNumber,
            says.course,
            says.edition,
            says.hours > 0 ? QString::number(says.hours) : QString(),
            isoDay(says.day),
            isoDay(says.validUntil),
            isoDay(says.issuedOn),
            says.office,
            says.keyId};
}

QStringList fieldsOf(const CertificateSays& says, const ServiceSays& service)
{
    return {kService.mark.chopped(1),
            says.number,
            says.name,
            says.maskedNumber,
            isoDay(service.first),
            isoDay(service.last),
            QString::number(service.records),
            QString::number(service.minutes),
            service.listDigest,
            service.replaces,
            service.campaign,
            isoDay(says.issuedOn),
            says.office,
            service.contact,
            says.keyId};
}

std::optional<CertificateSays> saidOfTraining(const QStringList& fields)
{
    const auto field = [&](qsizetype i) { return unescapedField(fields[i]); };
    CertificateSays says;
    says.number = field(1);
    says.name = field(2);
    says.maskedNumber = field(3);
    says.course = field(4);
    says.edition = field(5);
    says.hours = fields[6].toInt();
    says.day = dayIn(fields[7]);
    says.validUntil = dayIn(fields[8]);
    says.issuedOn = dayIn(fields[9]);
    says.office = field(10);
    says.keyId = field(11);
    const bool isWhole = !says.number.isEmpty() && !says.name.isEmpty() && !says.course.isEmpty() &&
                         says.day.isValid() && says.issuedOn.isValid() &&
                         (fields[8].isEmpty() || says.validUntil.isValid());
    const bool isInOrder = says.day <= says.issuedOn && (!says.validUntil.isValid() || says.validUntil >= says.day);
    return isWhole && isInOrder ? std::optional(says) : std::nullopt;
}

std::optional<CertificateSays> saidOfService(const QStringList& fields)
{
    const auto field = [&](qsizetype i) { return unescapedField(fields[i]); };
    ServiceSays service;
    service.first = dayIn(fields[4]);
    service.last = dayIn(fields[5]);
    service.records = fields[6].toInt();
    service.minutes = fields[7].toLongLong();
    service.listDigest = field(8);
    service.replaces = field(9);
    service.campaign = field(10);
    service.contact = field(13);
    CertificateSays says;
    says.number = field(1);
    says.name = field(2);
    says.maskedNumber = field(3);
    says.issuedOn = dayIn(fields[11]);
    says.office = field(12);
    says.keyId = field(14);
    const bool isWhole = !says.number.isEmpty() && !says.name.isEmpty() && says.issuedOn.isValid() &&
                         service.first.isValid() && service.last.isValid() && service.records > 0 &&
                         service.minutes > 0 && !service.listDigest.isEmpty();
    const bool isInOrder = service.first <= service.last && service.last <= says.issuedOn;
    says.service = std::move(service);
    return isWhole && isInOrder ? std::optional(says) : std::nullopt;
}

} // namespace

QString issuerKeyId(QByteArrayView publicPart)
{
    const QByteArray hash = QCryptographicHash::hash(publicPart.toByteArray(), QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex().first(kKeyIdDigits));
}

QString signedLine(CertificateSays says, const crypto::Secret& seed)
{
    says.keyId = issuerKeyId(crypto::signingPublicOf(seed));
    return signedFields(says.service ? fieldsOf(says, *says.service) : fieldsOf(says), seed);
}

std::optional<CertificateSays> saidIn(const QString& line)
{
    const QStringList fields = line.split(u'|');
    if (line.startsWith(kTraining.mark) && fields.size() == kTraining.fields)
        return saidOfTraining(fields);
    if (line.startsWith(kService.mark) && fields.size() == kService.fields)
        return saidOfService(fields);
    return std::nullopt;
}

ProvenCertificate proven(const QString& line, const std::vector<PublicIssuerKey>& keys)
{
    const QString text = line.trimmed();
    if (!text.startsWith(kTraining.mark) && !text.startsWith(kService.mark))
        return {};
    const std::optional<CertificateSays> says = saidIn(text);
    if (!says)
        return {CertificateVerdict::Forged, {}};
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&](const PublicIssuerKey& k) { return issuerKeyId(k.part) == says->keyId; });
    if (key == keys.end())
        return {CertificateVerdict::OtherIssuer, *says};
    if (!isSignedLine(text, key->part))
        return {CertificateVerdict::Forged, *says};
    const bool isLate = key->retiredOn.isValid() && says->issuedOn > key->retiredOn;
    return {isLate ? CertificateVerdict::RetiredKey : CertificateVerdict::Genuine, *says, key->retiredOn};
}

QStringList certificateLinesIn(QByteArrayView file)
{
    const QStringList texts = markedTextsIn(file, {kTraining.mark, kService.mark});
    QStringList lines;
    for (const LineForm& form : {kTraining, kService}) {
        for (const QString& text : texts)
            lines += signedLinesIn(text, form);
    }
    lines.removeDuplicates();
    return lines;
}

QString keyFileText(const QString& office, const std::vector<PublicIssuerKey>& keys)
{
    QString text =
        u"# %1\n# 培训合格证书、志愿服务记录证明验证公钥。核验：redvest verify 证书.pdf --key 本文件\n"_s.arg(office);
    for (const PublicIssuerKey& key : keys)
        text += u"%1 %2 %3 %4%5\n"_s.arg(
            kKeyWord, issuerKeyId(key.part), QString::fromLatin1(key.part.toBase64(kCompact)), isoDay(key.since),
            key.retiredOn.isValid() ? u' ' + kRetiredWord + u' ' + isoDay(key.retiredOn) : QString());
    return text;
}

std::vector<PublicIssuerKey> keysInFile(QByteArrayView file)
{
    std::vector<PublicIssuerKey> keys;
    for (const QString& line : QString::fromUtf8(file).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 3 || words[0] != kKeyWord)
            continue;
        const QByteArray part = decodedField(words[2]);
        const bool isRetired = words.contains(kRetiredWord);
        const QDate retiredOn =
            isRetired ? QDate::fromString(words.value(words.indexOf(kRetiredWord) + 1), Qt::ISODate) : QDate();
        if (part.size() == kPublicSize && issuerKeyId(part) == words[1] && isRetired == retiredOn.isValid())
            keys.push_back({part, QDate::fromString(words.value(3), Qt::ISODate), retiredOn});
    }
    return keys;
}

} // namespace redvest
