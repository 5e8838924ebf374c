// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of papers about many people: badges, name cards for a table, the list of who is enrolled. Numbers are
// masked; in full they are had only for a reason that is kept.

#pragma once

#include "core/usecases/volunteers/people_choice.h"

#include <functional>

namespace redvest {

/// Problems, as for all of these: those of peopleChosen; too_early (valid until a day that is over).
[[nodiscard]] Outcome<BadgeFacts> badges(const Workspace&, const PeopleChoice&, const BadgeWishes&);
[[nodiscard]] Outcome<NameCardFacts> nameCards(const Workspace&, const PeopleChoice&, NameCardPaper, NameCardLine);
[[nodiscard]] Outcome<EnrolmentFacts> enrolmentList(const Workspace&, const PeopleChoice&);

struct EnrolledInFull
{
    EnrolmentFacts list;
    ChangeSet changes;
};
/// The same with the number of the national platform on each badge, and with phones and document numbers in the list.
/// Of divisions that the account is not for they stay masked. Notes export.full, and each minor by name of the record.
/// Problems besides: reason_required, not_allowed. Failure: reading only.
/// `make` makes their file before they are noted: what cannot be written is not noted either (StagedOutput).
Outcome<BadgeFacts> badgesInFull(Workspace&, const PeopleChoice&, const BadgeWishes&, const QString& reason,
                                 const std::function<void(const BadgeFacts&)>& make = {});
/// `make` as with badgesInFull.
Outcome<EnrolledInFull> enrolmentListInFull(Workspace&, const PeopleChoice&, const QString& reason,
                                            const std::function<void(const EnrolmentFacts&)>& make = {});

} // namespace redvest
