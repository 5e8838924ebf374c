// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publication and correction of served time, for the commands hours, print and findings.

#pragma once

#include "app/cli/command.h"

#include <string>

namespace redvest {
struct ServiceRecord;
} // namespace redvest

namespace redvest::cli {

/// Of a record of served time, as typed. Problem: unknown_record.
[[nodiscard]] Outcome<Id<ServiceRecord>> servedRecordTyped(const std::string&);

/// hours publish, hours correct.
void declarePublication(CLI::App& hours, Action& action);
/// Writes the list for the notice board of what is publicised today or will be.
[[nodiscard]] Exit printPublication(const std::string& scope, const std::string& out, Run&);
/// Approved time that was not publicised.
[[nodiscard]] Exit tellUnpublished(const Workspace&, const QString& scope, const Run&);
/// Served time that overlaps with other time of the same person.
[[nodiscard]] Exit tellOverlaps(const Workspace&, const QString& scope, const Run&);

} // namespace redvest::cli
