// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service (志愿服务记录证明): what was approved of a person's time in a period, record by record, as
// the office counts it, under a number of the register and the office's signature. They are voided and printed anew as
// those of training are (training/certificates.h). Source: 民发〔2015〕149号: identity, hours and contents, issuer,
// number and date; only what is approved; the total is the sum of what is listed.

#pragma once

#include "core/domain/certified_list.h"
#include "core/domain/rota.h"
#include "core/usecases/training/certificates.h"

namespace redvest {

struct ServiceAsked
{
    QDate first, last;       ///< both included; invalid: from the first record on, up to the last one
    Id<Campaign> campaign{}; ///< null: of all
    QString scope{};         ///< of peopleServed alone: where they live; "" for all
};

/// What somebody would be certified.
struct ServiceDraft
{
    Id<Volunteer> volunteer;
    QString name;
    QDate first, last; ///< of the certificate
    std::vector<CertifiedRecord> records;
    QString certified; ///< number of one that counts and says the very same; "" for none
    [[nodiscard]] qint64 minutes() const { return countedMinutes(records); }
};
/// In the order of the people, each once; who has no record that counts has none here either.
[[nodiscard]] std::vector<ServiceDraft> serviceDrafts(const Workspace&, const std::vector<Id<Volunteer>>&,
                                                      const ServiceAsked&);
/// Campaigns that may be asked for, archived ones too, by name.
[[nodiscard]] std::vector<std::pair<QString, Id<Campaign>>> campaignsOffered(const Workspace&);
/// Whoever is in the register, has something to be certified and no certificate that says just that; by name.
/// Problems: unknown_division, period.
[[nodiscard]] Outcome<std::vector<Id<Volunteer>>> peopleServed(const Workspace&, const ServiceAsked&);

/// No file has more of them.
constexpr std::size_t kMostCertificates = 5000;

struct ServicePrint
{
    CertificateFile file = {};
    NumbersOnPaper numbers = NumbersOnPaper::Masked;
    QString reason = {}; ///< who asked for numbers in full
};
/// One for each person, all or none. Problems: nothing_chosen; too_many; period (it ends before it begins, or begins
/// after today); unknown_campaign; unknown_volunteer, erased, twice; nothing_served (nothing approved that counts);
/// certified (one that counts says the very same: print it anew); reason_required of numbers in full; those of
/// issueAll.
Outcome<IssuedCertificates> issueServiceCertificates(Workspace&, const std::vector<Id<Volunteer>>&, const ServiceAsked&,
                                                     const ServicePrint& = {});
/// Each is voided and another one issued for the same person and period, of what is approved by now: one unit of work,
/// all or none. Problems: reason missing, unknown_certificate, kinds (one is of training), voided, erased, those of
/// issuing. Failures: as of issuing; then those that were to be replaced count on.
Outcome<IssuedCertificates> replaceServiceCertificates(Workspace&, const std::vector<Id<Certificate>>&,
                                                       const QString& reason, const ServicePrint& = {});

struct ServiceCertificateRow
{
    Certificate certificate;
    CertificateSays says; ///< empty where the person was erased; else `service` is there
    QString name;         ///< of the person in the register today
    QString division;     ///< where the person lives
    int superseded = 0;   ///< listed records that count otherwise by now; of those that count
    QString replacedBy;   ///< number of the one in its place
    QString replaced;     ///< number of the one it stands in place of
    QString searchText;   ///< see hasWords (search_text.h)
};
/// The register, latest first; or of one person only.
[[nodiscard]] std::vector<ServiceCertificateRow> serviceCertificateRows(const Workspace&, Id<Volunteer> = {});
/// Those that count and say what is so no longer.
[[nodiscard]] std::vector<ServiceCertificateRow> supersededCertificates(const Workspace&, const QString& scope = {});

} // namespace redvest
