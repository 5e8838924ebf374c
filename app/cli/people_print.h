// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers about many people, for the command print: badge, name-cards, enrolment-list; and post-card, about posts.

#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace redvest::cli {

struct PeoplePrint
{
    std::vector<std::string> people;
    std::vector<std::string> posts; ///< of post-card
    std::string team, shift, campaign, scope;
    std::string paper, post, validUntil, second;
    bool withDocument = false;
    bool isFull = false;
    std::string reason, out;
};

/// The forms that printPeople makes.
[[nodiscard]] bool isPeopleForm(const std::string& form);
/// Adds --person and what else says whom a paper is about, and how it is to look.
void addPeopleOptions(CLI::App&, PeoplePrint&);
/// post-card: of the posts named, or of all within the scope.
[[nodiscard]] Exit printPostCards(const PeoplePrint&, Run&);
[[nodiscard]] Exit printPeople(const std::string& form, const PeoplePrint&, Run&);

} // namespace redvest::cli
