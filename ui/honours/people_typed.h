// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people a form of honours is about: those marked in a list, and those whose numbers are typed.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"
#include "ui/desk/wish.h"

#include <QStringList>

namespace redvest::ui {

/// Each once, in their order.
[[nodiscard]] std::vector<Id<Volunteer>> idsOfPeople(const std::vector<NamedId>&);
/// Their names on one line; that nobody is chosen where there are none.
[[nodiscard]] QString namesOfPeople(const std::vector<NamedId>&);
/// With those who have these document numbers. Problems: those of personCalled.
[[nodiscard]] Outcome<std::vector<Id<Volunteer>>> withNumbers(const Workspace&, std::vector<Id<Volunteer>> people,
                                                              const QStringList& numbers);

} // namespace redvest::ui
