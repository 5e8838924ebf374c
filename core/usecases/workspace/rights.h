// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place where rights are enforced: Workspace::write asks here before a unit of work, and after it, before it is
// kept. No use-case that writes through it has code of its own for this; what goes past the gate (restore, repair,
// salvage) and both doors ask for the deed. What each role may is core/domain/access, what each deed asks for
// core/domain/deeds.

#pragma once

#include "core/domain/deeds.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Before the work: signed in, the passphrase one's own, the verb allowed. Codes: sign_in, change_passphrase,
/// not_allowed.
[[nodiscard]] Problems refusals(const Workspace&, const QString& verb);
/// After the work: every record touched lies in the account's divisions (out_of_scope), tables touched by undo are its
/// own (not_allowed), nobody approves what he entered where the office demands another (own_entry), and a person's own
/// passphrase is the only thing of an account that he changes himself.
[[nodiscard]] Problems refusals(const Workspace&, const QString& verb, const storage::Writer&);

/// The same rule of a change that a server refused before the program came to ask: out_of_scope where it lies in none
/// of the account's divisions, else nothing.
[[nodiscard]] Problems refusalsOf(const Workspace&, const JournalChange&);

/// Whether whoever is signed in may do that at all, before anything is read or done. Nothing where there are no
/// accounts. What concerns the workspace as a whole is not for an account that is limited to divisions.
/// Codes: sign_in, change_passphrase, not_allowed, no_key, out_of_scope.
[[nodiscard]] Problems refusals(const Workspace&, Deed);

/// Why that account may not approve a record of its own where the office demands two people.
[[nodiscard]] Problem ownEntry(const Account&);
/// Why that account may not change what lies in that division; "" stands for the office's own.
[[nodiscard]] Problem outOfScope(const Workspace&, const Account&, const QString& division);
/// True when what lies in that division is within what whoever is signed in is for; without accounts everything is.
/// What has no division ("") lies at the office's own.
[[nodiscard]] bool reaches(const Workspace&, const QString& division);
/// Where a team or store lies that is founded by the way: at the first division of an account that is limited, else at
/// the office's own.
[[nodiscard]] QString homeDivision(const Workspace&);
/// Says who may: "Only … may do this: ask …".
[[nodiscard]] Problem notAllowed(Right);
[[nodiscard]] Problem notAllowed(Deed);
/// "an administrator, or who has the role Approval for posts and hours".
[[nodiscard]] QString whoMay(Right);
[[nodiscard]] QString whoMay(Deed);

/// Role and area as the desk says them.
[[nodiscard]] QString roleName(Role);
[[nodiscard]] QString areaName(Area);
/// "Data entry: volunteers、Stock keeper"
[[nodiscard]] QString rolesText(const Grants&);

} // namespace redvest
