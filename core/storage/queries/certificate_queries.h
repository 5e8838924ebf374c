// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of certificates, asked.

#pragma once

#include "core/domain/certificate.h"
#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Latest first, then by number.
[[nodiscard]] std::vector<Certificate> certificatesInOrder(const Reader&);
/// Those of service, latest first, then by number; or of one person only.
[[nodiscard]] std::vector<Certificate> serviceCertificates(const Reader&, Id<Volunteer> = {});
/// Of one training record, or with that number; voided ones too.
[[nodiscard]] std::vector<Certificate> certificatesOf(const Reader&, Id<TrainingRecord>);
[[nodiscard]] std::vector<Certificate> certificatesNumbered(const Reader&, const QString& number);
/// Those issued in place of that one.
[[nodiscard]] std::vector<Certificate> replacing(const Reader&, Id<Certificate>);
/// Numbers of those that count for records of the session, in order.
[[nodiscard]] QStringList certifiedIn(const Reader&, Id<TrainingSession>);
/// The highest count among numbers with that beginning; 0 when there is none.
[[nodiscard]] qint64 lastCount(const Reader&, const QString& beginning);
/// The one that has been there longest comes first.
[[nodiscard]] std::vector<IssuerKey> issuerKeysInOrder(const Reader&);
/// Of a session, or of a course: those passed, by day and id.
[[nodiscard]] std::vector<TrainingRecord> passesOf(const Reader&, Id<TrainingSession>);
[[nodiscard]] std::vector<TrainingRecord> passesOf(const Reader&, Id<Course>);
/// All records of a session, whatever came out.
[[nodiscard]] std::vector<TrainingRecord> recordsOf(const Reader&, Id<TrainingSession>);

} // namespace redvest::storage
