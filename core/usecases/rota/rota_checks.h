// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rota's use-cases look at before they write. Not a public face: window and command line call rota.h.

#pragma once

#include "core/domain/division_tree.h"
#include "core/domain/rota_rows.h"

namespace redvest {

namespace storage {
class Reader;
} // namespace storage

/// Trims what was typed, puts phones into their usual form, and says what is missing or wrong, all of it.
[[nodiscard]] Problems tidyAndCheck(PostForm&, const DivisionTree&);
/// The same for a site by itself; its fields are named as the columns.
[[nodiscard]] Problems tidyAndCheck(Site&, const DivisionTree&);
/// Its times, breaks and how many are needed.
[[nodiscard]] Problems check(const Shift&);
/// Of the ages a post or a template asks for, 0 being none: age_range (least_age, most_age).
[[nodiscard]] Problems ageProblems(int least, int most);
/// What stands against the shift as it would be stored: its post is gone, the same shift is there already, or somebody
/// on it stands on another at that time.
[[nodiscard]] Problems clashes(const storage::Reader&, const Shift&);
/// What stands against the post as it would be stored: archived, though an open shift of it is not over at `now`
/// (shifts_ahead); in use, though its site or campaign is archived (archived) or its ages cross (age_range).
[[nodiscard]] Problems clashes(const storage::Reader&, const Post&, Instant now);
/// Archived: shifts_ahead when an open shift of the campaign is not over at `now`. Not archived: name_taken.
[[nodiscard]] Problems clashes(const storage::Reader&, const Campaign&, Instant now);
/// Archived: posts_left when a post stands there still. Not archived: name_taken, within its division.
[[nodiscard]] Problems clashes(const storage::Reader&, const Site&, Instant now);

} // namespace redvest
