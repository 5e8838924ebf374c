// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may hold a word, asked of the store: for one answer over everybody, where reading everybody into an index would
// take most of the time.

#pragma once

#include "core/domain/volunteers.h"
#include "core/storage/gate/database.h"

#include <QSet>

namespace redvest::storage {

/// Everybody who has `word` in name, readings, abilities, teams or numbers, archived ones too, is among them; others
/// may be as well, so that whoever asks compares exactly. `word`: as searchFolded gives it, not empty, without blanks.
/// Nothing when there are more than `most`.
[[nodiscard]] std::optional<QSet<Id<Volunteer>>> mayHold(const Reader&, const QString& word, qsizetype most);

/// Whose badge has that number (core/domain/badge_number), archived and merged people too; usually one.
[[nodiscard]] QSet<Id<Volunteer>> peopleWithBadge(const Reader&, const QString& number);

} // namespace redvest::storage
