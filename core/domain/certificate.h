// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of certificates, of training (培训合格证书) and of service (志愿服务记录证明), and the keys the office
// signs them with. What a certificate says, and how that is checked without this register, is certificate_line.h.

#pragma once

#include "core/domain/training.h"

namespace redvest {

/// The office's own signature (Ed25519). It stays the same over turns of the desk's keys, so that what was handed out
/// is checked with the key file of any later day. Desks that begin apart have one each; all of them are the office's.
/// One that may have been copied is retired: it signs no more, and what it signed on later days proves nothing.
struct IssuerKey
{
    Id<IssuerKey> id;   ///< follows from the public part
    QString publicPart; ///< base64url of 32 bytes
    QString seed;       ///< base64url of 32 bytes, under the seal
    Instant since;
    Instant retiredAt; ///< unset: it signs
    QString retireReason;
    bool operator==(const IssuerKey&) const = default;
    [[nodiscard]] bool isRetired() const { return retiredAt.isSet(); }
};

enum class CertificateState { Issued, Voided };
template <>
struct EnumWords<CertificateState>
{
    static constexpr std::array words{u"issued", u"voided"};
};

/// One number of the register. What was issued is never removed: it is voided.
struct Certificate
{
    Id<Certificate> id;
    QString number;            ///< see certificateNumber
    Id<TrainingRecord> record; ///< null: it is of service
    Id<Volunteer> volunteer;
    Id<IssuerKey> issuerKey;
    QString line; ///< what it says, signed (certificate_line.h); "" when the person was erased
    Instant issuedAt;
    QString issuedBy;
    CertificateState state = CertificateState::Issued;
    Instant voidedAt;
    QString voidedBy;
    QString voidReason;
    int reprints = 0; ///< how often it was printed anew
    Instant reprintedAt;
    QString reprintReason;         ///< of the last time
    QString servedList = {};       ///< of service: what it lists (certified_list.h); "" when the person was erased
    Id<Certificate> replaces = {}; ///< the voided one that it was issued in place of
    bool operator==(const Certificate&) const = default;
    [[nodiscard]] bool isIssued() const { return state == CertificateState::Issued; }
    [[nodiscard]] bool isOfService() const { return record.isNull(); }
};

/// Four letters and digits that stand for a desk in its numbers: desks that do not meet take no number twice. Of the
/// letters those that are mistaken for digits are left out.
[[nodiscard]] QString deskCode(const QString& device);
/// "2022-7KQ2-", what the numbers of a desk and year begin with.
[[nodiscard]] QString certificateNumbers(int year, const QString& device);
/// "2022-7KQ2-000123": year, desk, and the desk's own count of that year, six digits.
[[nodiscard]] QString certificateNumber(const QString& beginning, qint64 count);
/// The count at the end of a number; nought for what is none.
[[nodiscard]] qint64 countInNumber(const QString& number);

/// The id that belongs to a public part.
[[nodiscard]] Id<IssuerKey> issuerKeyOf(const QString& publicPart);

} // namespace redvest
