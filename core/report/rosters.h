// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rosters on paper (排班表), and what is made of the same facts: phone lists, the duty cards of people, the text for a
// chat group. In official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/roster_papers.h"
#include "core/report/document.h"

namespace redvest::report {

/// A page, or more, for each site, day or person.
[[nodiscard]] Document rosterDocument(const RosterFacts&);
/// One line a person and shift, by time, with room to note who was reached.
[[nodiscard]] Document phoneListDocument(const RosterFacts&);
/// 个人上岗卡 on A5, of a roster by person: what, where, when, whom to ask, how to protect oneself.
[[nodiscard]] Document personCardsDocument(const RosterFacts&);

/// "03月20日 北出口 测温验码 08:00–16:00 王**、李**（缺2人）", a line a shift by time. Names are masked unless the
/// facts are in full: a chat group is not the office. Whoever has not answered is counted and not named.
[[nodiscard]] QString chatText(const RosterFacts&);
[[nodiscard]] Document chatDocument(const RosterFacts&);

} // namespace redvest::report
