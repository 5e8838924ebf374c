// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking at what is not for everybody's eyes: who saw a person's full numbers, and who opened a minor's record, stands
// in the journal. A record is noted once until somebody else signs in, not once a click.
// Sources: 个人信息保护法 art. 51 (操作权限), 未成年人网络保护条例 art. 36 (access to minors' data is approved and
// recorded).

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

constexpr int kRevealSeconds = 30;

struct Revealed
{
    Id<Volunteer> id;
    QString name;
    QString documentNumber, phone, address, guardianName, guardianPhone; ///< what the account holds no key to is ""
    ChangeSet changes;                                                   ///< without an entry when it was noted before
};
/// The full numbers of one person, for kRevealSeconds on the screen. Notes read.reveal.
/// Problems: unknown_volunteer, no_key (nothing of it is for this account), out_of_scope, read_only (the view cannot
/// be noted), sign_in.
Outcome<Revealed> revealPerson(Workspace&, Id<Volunteer>);

/// To be asked before a person's record is opened. Of a minor it notes read.minor (nothing where the workspace is open
/// for reading only: what is shown is masked) and refuses accounts that may not read contacts.
/// Problems: minor_record, out_of_scope (of a minor), unknown_volunteer, sign_in.
Outcome<ChangeSet> noteOpened(Workspace&, Id<Volunteer>);

/// Notes read.number: that people were sought by a number or its tail and how many were found, not the number itself.
/// Problem: sign_in. Failure: reading only.
Outcome<ChangeSet> noteNumberSearch(Workspace&, qsizetype found);

/// True for somebody under 18 today; false when the day of birth is not known.
[[nodiscard]] bool isMinor(const Workspace&, const Volunteer&);
/// Problem out_of_scope when the account is for other divisions than where that is.
[[nodiscard]] Problems outsideOf(const Workspace&, const QString& division);

} // namespace redvest
