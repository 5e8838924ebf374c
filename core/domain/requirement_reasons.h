// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a post's own wishes speaks against a person: abilities with their level, age, the written agreement. Each is
// a block that may be set aside with a reason; what the law says stands in eligibility.h.

#pragma once

#include "core/domain/eligibility.h"

namespace redvest {

/// Of a skill, language or licence; nothing where what the person holds meets it on that day. Codes: skill_missing,
/// skill_expired, skill_level_low, language_…, licence_….
[[nodiscard]] std::optional<Reason> abilityReason(const Candidate&, const Requirement&, QDate day);
/// `age` in whole years, -1: not known. Codes: age_out_of_range; age_unknown, a warning.
[[nodiscard]] std::optional<Reason> ageReason(const Post&, int age);
/// agreement_missing: none signed by that day, or over before it.
[[nodiscard]] std::optional<Reason> agreementReason(const Post&, const Volunteer&, QDate day);

} // namespace redvest
