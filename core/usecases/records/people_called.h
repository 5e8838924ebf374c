// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom somebody means who types people, a team, a shift, a campaign or a division.

#pragma once

#include "core/domain/people_papers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// As they are typed; "" where that way was not taken.
struct PeopleCalled
{
    QStringList people; ///< ids of records, document numbers, numbers of badges
    QString team;       ///< id, beginning of it, or name
    QString shift;
    QString campaign;
    QString scope; ///< code of a division
};
/// Whether one way was said, and only one, peopleChosen asks. Problems: those of personCalled and recordCalled, all of
/// them.
[[nodiscard]] Outcome<PeopleChoice> choiceCalled(const Workspace&, const PeopleCalled&);

} // namespace redvest
