// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who served most, for the commands ranking and print.

#pragma once

#include "app/cli/command.h"

#include <string>

namespace redvest::cli {

struct RankingWords
{
    std::string of = "people", by = "hours", scope, from, to, out;
    int top = 0; ///< 0: as many as are usual
    bool isMasked = false;
};

/// Adds --of, --by, --top and --masked; --scope, --from and --to are those of all papers.
void addRankingOptions(CLI::App&, RankingWords&);
/// Writes the paper.
[[nodiscard]] Exit printRanking(const RankingWords&, Run&);

} // namespace redvest::cli
