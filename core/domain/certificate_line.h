// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a certificate says, as one line that its QR code, its small print and its PDF carry alike. Of training, and of
// service (志愿服务记录证明):
//
//   RVC1|number|name|masked document number|course|edition|hours|day|valid until|issued on|office|key id|signature
//   RVS1|number|name|masked document number|first day|last day|records|minutes counted|digest of the list|
//        number it stands in place of|campaign|issued on|office|contact|key id|signature
//
// Days as 2022-03-20, an empty field where nothing is said; how the fields are written and signed is signed_fields.h.
// Whoever has the line and the issuer's key file needs nothing else, no workspace and no network. The list of records
// that a certificate of service belongs to is certified_list.h.

#pragma once

#include "core/base/crypto.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace redvest {

/// What a certificate of service says besides.
struct ServiceSays
{
    QDate first, last; ///< the period, both included
    int records = 0;
    qint64 minutes = 0; ///< counted, of all records together
    QString listDigest; ///< of the list of records (certified_list.h)
    QString replaces;   ///< number of the voided one that it stands in place of; "" for none
    QString campaign;   ///< its name, where only its records are certified; "" for all
    QString contact;    ///< of the office
    bool operator==(const ServiceSays&) const = default;
};

struct CertificateSays
{
    QString number;
    QString name;
    QString maskedNumber; ///< of the document, as maskedId gives it; "" where there is none
    QString course;
    QString edition;
    int hours = 0; ///< of lessons; 0: not said
    QDate day;
    QDate validUntil; ///< last day; invalid: does not expire
    QDate issuedOn;
    QString office;
    QString keyId;                      ///< of the key that signed
    std::optional<ServiceSays> service; ///< of service: then course, edition, hours, day and its end are not said
    bool operator==(const CertificateSays&) const = default;
};

/// What somebody needs to check certificates.
struct PublicIssuerKey
{
    QByteArray part; ///< 32 bytes
    QDate since;
    QDate retiredOn = {}; ///< the last day on which what it signed counts; invalid: it is in use
};

/// 16 hexadecimal digits by which a certificate names the key that signed it.
[[nodiscard]] QString issuerKeyId(QByteArrayView publicPart);

/// The line, signed; its key id follows from the seed, whatever `says` has.
[[nodiscard]] QString signedLine(CertificateSays says, const crypto::Secret& seed);

enum class CertificateVerdict {
    Genuine,
    Forged,      ///< it names a key of the issuer's, which did not sign this; or it contradicts itself
    OtherIssuer, ///< signed with a key that is not in the key file
    NoCertificate,
    RetiredKey ///< signed in truth, but says that it was issued after the key was retired
};
struct ProvenCertificate
{
    CertificateVerdict verdict = CertificateVerdict::NoCertificate;
    CertificateSays says; ///< as far as it could be read: proven only where the verdict is Genuine
    QDate retiredOn = {}; ///< when the key that signed it was retired; of Genuine and RetiredKey
};
[[nodiscard]] ProvenCertificate proven(const QString& line, const std::vector<PublicIssuerKey>& keys);

/// Without asking who signed. Nothing for what is no such line, ends before it begins or is signed before it was held.
[[nodiscard]] std::optional<CertificateSays> saidIn(const QString& line);

/// Every such line in a text, or in a PDF of this program, each once, those of training first; of a file of any kind,
/// without failing.
[[nodiscard]] QStringList certificateLinesIn(QByteArrayView file);

/// The issuer's key file: some words for people and a line a key, a retired one with its day.
[[nodiscard]] QString keyFileText(const QString& office, const std::vector<PublicIssuerKey>& keys);
/// Lines that are none, whose id is not that of their key or whose day of retiring cannot be read, are passed over.
[[nodiscard]] std::vector<PublicIssuerKey> keysInFile(QByteArrayView file);

} // namespace redvest
