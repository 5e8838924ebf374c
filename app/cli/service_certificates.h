// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service: print service-certificate, service-certificate void|reprint|replace, what of them counts no
// more, and approved hours for platforms: export platform-hours.

#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct ServicePrintWords
{
    std::vector<std::string> people; ///< ids of records, document numbers, numbers of badges
    std::string team, shift, campaign, scope, from, to, reason, out;
    bool isFull = false;
};
/// Issues to whoever is named, or lives in the scope and has approved time that is not certified; writes the file.
[[nodiscard]] Exit printServiceCertificates(const ServicePrintWords&, Run&);
[[nodiscard]] Exit tellSuperseded(const Workspace&, const QString& scope, const Run&);

struct PlatformWords
{
    std::string columns, scope, from, to, reason, out;
    bool isFinalOnly = false;
};
/// In the platform's columns where `columns` names a file, else in the usual ones.
[[nodiscard]] Exit exportPlatformHours(const PlatformWords&, Run&);

} // namespace redvest::cli
