// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters and what is made of the same facts, for the command print: roster, phone-list, duty-card, chat-text.

#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct RosterPrint
{
    std::string by; ///< site | day | person; "": site
    std::string shift, site, scope, day, from, to;
    std::vector<std::string> posts, people;
    std::string team;
    bool isFull = false;
    std::string reason, out;
};

[[nodiscard]] bool isRosterForm(const std::string& form);
[[nodiscard]] Exit printRoster(const std::string& form, const RosterPrint&, Run&);

} // namespace redvest::cli
