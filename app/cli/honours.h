// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of thanks, for the command print.

#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct LetterWords
{
    std::vector<std::string> people; ///< ids of records or document numbers
    std::string occasion, campaign, day, reason, out;
};

/// Adds --occasion; --person, --campaign and --day are those of all papers.
void addLetterOptions(CLI::App&, LetterWords&);
/// Notes who gets one and has none yet, and writes all of them.
[[nodiscard]] Exit printLetters(const LetterWords&, Run&);

} // namespace redvest::cli
