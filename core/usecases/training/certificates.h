// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of training: issued with a number and the office's signature, printed anew under the same number, and
// voided, never taken back. An issued one binds its training record: result and last day stay as it says.

#pragma once

#include "core/domain/certificate.h"
#include "core/domain/training_papers.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct IssuedCertificates
{
    std::vector<Certificate> certificates; ///< in the order of the records
    ChangeSet changes;
};

/// Those passed that have no certificate that counts, of people who are still in the register; by day, then by name.
[[nodiscard]] std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace&, Id<TrainingSession>);
[[nodiscard]] std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace&, Id<Course>);

/// One for each record, all or none. Problems: nothing_chosen, unknown_record, not_passed, day (still to come),
/// valid_until (it ends before it begins), certified (there is one that counts: print it anew), erased, no_signature,
/// signature (the office's signature does not open).
Outcome<IssuedCertificates> issueCertificates(Workspace&, const std::vector<Id<TrainingRecord>>&);
/// They count no more and stay in the register. All or none. Problems: reason missing, unknown_certificate, voided.
Outcome<Edits<Certificate>> voidCertificates(Workspace&, const std::vector<Id<Certificate>>&, const QString& reason);
/// Notes that they are printed anew (补发), under their number. All or none. Problems: reason missing,
/// unknown_certificate, voided, erased.
Outcome<Edits<Certificate>> reprintCertificates(Workspace&, const std::vector<Id<Certificate>>&, const QString& reason);

struct CertificateRow
{
    Certificate certificate;
    CertificateSays says; ///< empty where the person was erased
    QString name;         ///< of the person in the register today
    Id<TrainingSession> session;
    Id<Course> course;
    QString searchText; ///< see hasWords (search_text.h)
};
/// The register, latest first.
[[nodiscard]] std::vector<CertificateRow> certificateRows(const Workspace&);
/// By number, or by id. Problems: unknown_certificate, ambiguous.
[[nodiscard]] Outcome<Certificate> certificateCalled(const Workspace&, const QString& numberOrId);

/// For printing. Problems: erased (nothing is left to be printed).
[[nodiscard]] Outcome<std::vector<CertificatePaper>> papersOf(const std::vector<Certificate>&);

/// The key file that whoever checks certificates is given. Problems: no_signature, no_certificates (nothing was issued
/// yet).
[[nodiscard]] Outcome<QString> issuerKeyFile(const Workspace&);

/// For the sign-in sheet of a session. `lines`: of the whole sheet, 0: as many as the session has seats, 20 where it
/// does not say. Problem: unknown_session.
[[nodiscard]] Outcome<TrainingSheet> trainingSheet(const Workspace&, Id<TrainingSession>, int lines = 0);

} // namespace redvest
