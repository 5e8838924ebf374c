// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 变更单: what changed in the roster of a day since it was published, alone, so that the sites need not be sent the
// whole roster again. In official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/published_day.h"
#include "core/report/document.h"

namespace redvest::report {

/// "新增人员" …: what the change is called.
[[nodiscard]] QString changeWord(RosterChangeKind);
/// What was and what is: "08:00–12:00 → 09:00–13:00", "3人 → 5人", the names of the people.
[[nodiscard]] QString changeText(const ToldChange&);
/// A table in the order of the changes, with room to sign that the site knows. Without changes a sentence that says so.
[[nodiscard]] Document changeSheet(const DayChanges&);

} // namespace redvest::report
