// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is told when shifts are called off. Calling them off is archiveShifts (rota.h).

#pragma once

#include "core/domain/rota_rows.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Everybody who was asked for those shifts and has neither declined nor come and gone: proposed, invited, not
/// answered, accepted, on duty. By start of the shift, then those who count on it most (accepted and on duty first),
/// then name; who is on two of the shifts stands there twice. Phones are masked. Shifts there are none of are passed
/// over.
[[nodiscard]] std::vector<PersonToTell> peopleToTell(const Workspace&, const std::vector<Id<Shift>>&);

struct PhonesToTell
{
    std::vector<PersonToTell> people;
    ChangeSet changes;
};
/// The same with phones in full, which is noted (read.reveal) of each person. Who lives outside the account's divisions
/// stays masked. Problems: those of Deed::Reveal (sign_in, no_key), no_phone (nobody of them has one to show),
/// read_only (the view cannot be noted).
Outcome<PhonesToTell> phonesToTell(Workspace&, const std::vector<Id<Shift>>&);

} // namespace redvest
