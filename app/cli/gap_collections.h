// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other commands tell of gap collections: findings of who has not answered and of what differs, gaps --reported.

#pragma once

#include "app/cli/command.h"

namespace redvest::cli {

/// Who was asked for gaps and let the deadline pass, with whom to ring up.
[[nodiscard]] Exit tellUnanswered(const Workspace&, const QString& scope, const Run&);
/// Of the posts of today's duty day those that are not reported as computed.
[[nodiscard]] Exit tellGapDifferences(const Workspace&, const QString& scope, const Run&);

/// Adds "take" to gap-workbooks: what came back, file by file.
void declareGapTake(CLI::App& gapWorkbooks, Action&);

struct ReportedWords
{
    std::string scope, collection;
    Span period;
};
/// Reported beside computed gap, of a collection or of a period.
[[nodiscard]] Exit tellReported(const Workspace&, const ReportedWords&, const Run&);

} // namespace redvest::cli
