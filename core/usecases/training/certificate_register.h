// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How anything gets into the register of certificates: numbered, signed, its paper made before it is noted. Not a
// public face: the use-cases of training and of service say who is certified and what is said of them (certificates.h,
// rota/service_certificates.h).

#pragma once

#include "core/domain/certified_list.h"
#include "core/storage/gate/database.h"
#include "core/usecases/training/certificates.h"

namespace redvest {

/// One that is to be issued. Number, office, day and key are filled in.
struct CertificateWish
{
    Id<Volunteer> volunteer;
    Id<TrainingRecord> record; ///< null: it is of service
    CertificateSays says;
    std::vector<CertifiedRecord> list = {}; ///< of service
    Id<Certificate> replaces = {};
};

struct CertificateIssue
{
    Intent intent;
    /// Asked within the unit of work, perhaps twice on a server: who gets one, or why not.
    std::function<Outcome<std::vector<CertificateWish>>(storage::Writer&)> wishes;
    CertificateFile file = {};
    NumbersOnPaper numbers = NumbersOnPaper::Masked;
    /// What else is put back, after the new ones were voided because their file could not take its name.
    std::function<void()> unsay = {};
};

/// One unit of work, all or none; in the order of the wishes. Problems: those of the wishes, no_signature, signature
/// (the office's signature does not open), not_allowed, out_of_scope and no_key of numbers in full. Failures: those of
/// the file; none is issued then, and where the file was made and could not take its name, they are voided at once.
Outcome<IssuedCertificates> issueAll(const CertificateIssue&, Workspace&);

/// "certificate.void" or "service_certificate.void": the verb that does this to those of one kind.
[[nodiscard]] QString certificateVerb(const Certificate&, const QString& act);
/// As it stands, now voided by whoever is signed in.
[[nodiscard]] Certificate voidedNow(const Workspace&, Certificate, const QString& reason);

[[nodiscard]] Problem unknownCertificate();
[[nodiscard]] Problem voidedAlready(const Certificate&);
[[nodiscard]] Problem erasedSince(const Certificate&);

} // namespace redvest
