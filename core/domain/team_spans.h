// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The spans of days that one person was in one team: what putting somebody in makes of them, and what becomes of spans
// that share days. Pure.

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

/// One span of both, with the id of `kept`: from the earlier day to the later end, none where one of them lasts. What
/// the person is in the team is said by what lasts, a deputy where one of them says so.
[[nodiscard]] TeamMember joined(TeamMember kept, const TeamMember& other);

/// The spans of one person in one team by their first day, those that share days made one: the one that begins first
/// goes on, of several the one whose id sorts first, so that every desk comes to the same.
[[nodiscard]] std::vector<TeamMember> disjointSpans(std::vector<TeamMember> spans);

/// The spans as they are when the person is in the team from that day on: one that lasts begins no later, one that
/// ended that day or later goes on, and what ended before stays as it was, followed by a new span of an ordinary
/// member.
[[nodiscard]] std::vector<TeamMember> joinedFrom(std::vector<TeamMember> spans, Id<Team>, Id<Volunteer>, QDate day);

/// The span that lasts; null where none does.
[[nodiscard]] const TeamMember* presentSpan(const std::vector<TeamMember>&);
/// Whether some day lies in both.
[[nodiscard]] bool shareDays(const TeamMember&, const TeamMember&);

} // namespace redvest
