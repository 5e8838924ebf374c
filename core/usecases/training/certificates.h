// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates: of training, issued with a number and the office's signature; and of either kind, printed anew under
// the same number, and voided, never taken back. An issued one of training binds its training record: result and last
// day stay as it says. Those of service are issued in rota/service_certificates.h.

#pragma once

#include "core/domain/certificate.h"
#include "core/domain/training_papers.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

/// The file of certificates that are about to be noted. It is made before the register knows of them, so that what
/// cannot be written is not issued either, and takes its name after (StagedOutput).
struct CertificateFile
{
    std::function<void(const std::vector<CertificatePaper>&)> make;
    std::function<void()> put;
};

/// Of the person's document. In full only where whoever applied asked for it: the right to whole numbers is asked for,
/// and whose were taken along stands in the journal.
enum class NumbersOnPaper { Masked, InFull };

struct IssuedCertificates
{
    std::vector<Certificate> certificates; ///< in the order of what was asked for
    ChangeSet changes;
};

/// Those passed that have no certificate that counts, of people who are still in the register; by day, then by name.
[[nodiscard]] std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace&, Id<TrainingSession>);
[[nodiscard]] std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace&, Id<Course>);

/// One for each record, all or none. Problems: nothing_chosen, unknown_record, not_passed, day (still to come),
/// valid_until (it ends before it begins), certified (there is one that counts: print it anew), erased, no_signature,
/// signature (the office's signature does not open). Failures: those of `file`; none is issued then, and where the file
/// was made and could not take its name, they are voided at once.
Outcome<IssuedCertificates> issueCertificates(Workspace&, const std::vector<Id<TrainingRecord>>&,
                                              const CertificateFile& file = {});
/// They count no more and stay in the register. All or none. Problems: reason missing, unknown_certificate, voided,
/// kinds (they are of training and of service).
Outcome<Edits<Certificate>> voidCertificates(Workspace&, const std::vector<Id<Certificate>>&, const QString& reason);
/// Notes that they are printed anew (补发), under their number. All or none. Problems: reason missing,
/// unknown_certificate, voided, kinds, erased; of numbers in full: not_allowed, no_key, out_of_scope. Failures: those
/// of `file`; then it is not noted, or is taken back at once.
Outcome<Edits<Certificate>> reprintCertificates(Workspace&, const std::vector<Id<Certificate>>&, const QString& reason,
                                                const CertificateFile& file = {},
                                                NumbersOnPaper = NumbersOnPaper::Masked);
/// For papers that were neither printed nor saved: as if they had not been printed anew. Problems: stale.
Outcome<Edits<Certificate>> takeReprintBack(Workspace&, const Edits<Certificate>& reprinted);

struct CertificateRow
{
    Certificate certificate;
    CertificateSays says; ///< empty where the person was erased
    QString name;         ///< of the person in the register today
    Id<TrainingSession> session;
    Id<Course> course;
    QString searchText; ///< see hasWords (search_text.h)
};
/// The register of those of training, latest first.
[[nodiscard]] std::vector<CertificateRow> certificateRows(const Workspace&);
/// Of either kind, by number, or by id. Problems: unknown_certificate, ambiguous.
[[nodiscard]] Outcome<Certificate> certificateCalled(const Workspace&, const QString& numberOrId);

/// For printing. Problems: erased (nothing is left to be printed).
[[nodiscard]] Outcome<std::vector<CertificatePaper>> papersOf(const std::vector<Certificate>&);

struct RetiredKeys
{
    QStringList retired; ///< ids as certificates name them
    QString inUse;       ///< the new one
    ChangeSet changes;
};
/// Where a key may have been copied: every key that signs is retired today, and a new one is made. What was signed
/// until today counts on; what says that it was signed later proves nothing (verify). Problems: required (reason),
/// no_signature, no_certificates (nothing was issued yet).
Outcome<RetiredKeys> retireIssuerKeys(Workspace&, const QString& reason);

/// The key file that whoever checks certificates is given. Problems: no_signature, no_certificates (nothing was issued
/// yet).
[[nodiscard]] Outcome<QString> issuerKeyFile(const Workspace&);

/// For the sign-in sheet of a session. `lines`: of the whole sheet, 0: as many as the session has seats, 20 where it
/// does not say. Problem: unknown_session.
[[nodiscard]] Outcome<TrainingSheet> trainingSheet(const Workspace&, Id<TrainingSession>, int lines = 0);

} // namespace redvest
