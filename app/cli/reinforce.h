// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who reinforces whom, for the commands reinforce and print.

#pragma once

#include "app/cli/command.h"

#include <string>

namespace redvest::cli {

struct ReinforcementPrint
{
    std::string level, scope, from, to, giver, out;
    bool withNames = false;
};

/// Adds --level, --giver and --names; --scope, --from and --to are those of the command.
void addReinforcementPrint(CLI::App&, ReinforcementPrint&);
/// dispatch-order: a page for each that sends people.
[[nodiscard]] Exit printDispatchOrders(const ReinforcementPrint&, const Run&);

} // namespace redvest::cli
