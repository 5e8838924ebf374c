// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether one level of a skill or language is as good as another: "高级" where "中级" is asked for. Levels are free
// words; only those of a ladder that is known here can be compared, all others are equal or not.

#pragma once

#include <QString>

namespace redvest {

/// True for an empty `least`, for the same word, and for a word higher on the same ladder. A level nobody noted ("")
/// and one that no ladder knows reach nothing but themselves.
[[nodiscard]] bool reachesLevel(const QString& level, const QString& least);
/// Some ladder has it.
[[nodiscard]] bool isLevelKnown(const QString& word);

} // namespace redvest
