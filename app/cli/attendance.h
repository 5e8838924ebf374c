// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sign-in sheets, for the command print.

#pragma once

#include "app/cli/command.h"
#include "core/usecases/rota/sign_in_sheets.h"

#include <string>

namespace redvest::cli {

struct SignInPrint
{
    std::string shift; ///< id
    std::string site;  ///< name or id
    std::string day;   ///< of the site's shifts; "": today
    int lines = kBlankLines;
    std::string out;
};
/// --site and --blank-lines; --shift and --day are the command's own.
void addSignInOptions(CLI::App&, SignInPrint&);
[[nodiscard]] Exit printSignInSheets(const SignInPrint&, Run&);

} // namespace redvest::cli
