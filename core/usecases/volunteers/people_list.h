// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found as a list that leaves the desk. Phones are masked; in full they are a look that is noted.

#pragma once

#include "core/domain/people_list.h"
#include "core/usecases/volunteers/people_finder.h"

#include <functional>

namespace redvest {

/// In the order found. `criteria` is what was asked for.
[[nodiscard]] PeopleListFacts peopleList(const Workspace&, const PeopleFound&, const PeopleCriteria& criteria);

struct PhonesRevealed
{
    PeopleListFacts list;
    ChangeSet changes;
};
/// The list with phones in full, which is noted (read.reveal) of each person. Who lives outside the account's divisions
/// stays masked. Problems: those of Deed::Reveal (sign_in, no_key), no_phone (nobody of them has one to show),
/// read_only (the view cannot be noted).
/// `make` makes their file before they are noted (StagedOutput).
Outcome<PhonesRevealed> withPhonesInFull(Workspace&, PeopleListFacts,
                                         const std::function<void(const PeopleListFacts&)>& make = {});

} // namespace redvest
