// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a certificate says, as one line that its QR code, its small print and its PDF carry alike:
//
//   RVC1|number|name|masked document number|course|edition|hours|day|valid until|issued on|office|key id|signature
//
// UTF-8, days as 2022-03-20, an empty field where nothing is said; blanks, separators and other characters that a
// scanner or a page could lose are written %XX. The signature (Ed25519, base64url) is over all that stands before it.
// Whoever has the line and the issuer's key file needs nothing else, no workspace and no network.

#pragma once

#include "core/base/crypto.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace redvest {

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
    QString keyId; ///< of the key that signed
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

/// Every such line in a text, or in a PDF of this program, each once; of a file of any kind, without failing.
[[nodiscard]] QStringList certificateLinesIn(QByteArrayView file);

/// The issuer's key file: some words for people and a line a key, a retired one with its day.
[[nodiscard]] QString keyFileText(const QString& office, const std::vector<PublicIssuerKey>& keys);
/// Lines that are none, whose id is not that of their key or whose day of retiring cannot be read, are passed over.
[[nodiscard]] std::vector<PublicIssuerKey> keysInFile(QByteArrayView file);

} // namespace redvest
