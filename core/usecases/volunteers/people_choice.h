// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is meant when a paper is asked for: marked people, a team, a street, those on a shift or in a campaign.

#pragma once

#include "core/domain/people_papers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// No paper has more people: a printer that begins with a whole city by mistake is hard to stop.
constexpr qsizetype kMostOnPaper = 5000;

struct ChosenPeople
{
    std::vector<Volunteer> people; ///< by name, nobody twice; of a merged record the one that goes on
    QString group;                 ///< "志愿服务队：彭浦先锋队"; "" where people were marked
    QString post;                  ///< of the shift, or the name of the campaign; else ""
};
/// Who is out of the register is there only where he was marked; whoever was erased never is. Problems: required (no
/// way was said, or several), unknown_volunteer, unknown_team, unknown_shift, unknown_campaign, unknown_division,
/// nobody (there is none), too_many.
[[nodiscard]] Outcome<ChosenPeople> peopleChosen(const Workspace&, const PeopleChoice&);

} // namespace redvest
