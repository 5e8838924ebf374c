// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of training, for the command print; and what certificates of either kind have in common.

#pragma once

#include "app/cli/command.h"
#include "core/base/staged_output.h"
#include "core/usecases/training/certificates.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct TrainingPrint
{
    std::vector<std::string> records; ///< of certificate
    std::string session, course;      ///< ids, beginnings of them, or names
    int lines = 0;                    ///< of training-sign-in; 0: as many as there are seats
    std::string out;
};

void addTrainingOptions(CLI::App&, TrainingPrint&);
/// Issues what has no certificate yet and writes it.
[[nodiscard]] Exit printCertificates(const TrainingPrint&, Run&);
[[nodiscard]] Exit printTrainingSheet(const TrainingPrint&, Run&);

/// Made before they are noted; it takes its name when they are.
[[nodiscard]] CertificateFile stagedCertificates(StagedOutput&);
/// Says which were written.
[[nodiscard]] Exit writtenCertificates(const Run&, const std::vector<Certificate>&, const QString& entry,
                                       const std::string& out);

struct CertificateWords
{
    std::string number, reason, out;
    bool isForced = false, isRetiring = false, isFull = false;
};
/// What is done with one certificate of the register.
struct CertificateDeed
{
    const char* word;
    QString about;
    bool writes = false; ///< a file
    Exit (*work)(const CertificateWords&, Run&);
};
void declareCertificateAct(CLI::App&, Action&, const CertificateDeed&);
[[nodiscard]] Exit voidCertificate(const CertificateWords&, Run&);
[[nodiscard]] Exit reprintCertificate(const CertificateWords&, Run&);

} // namespace redvest::cli
