// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether name and number of a person were found to belong together (实名核验), and the number of the national
// platform.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/volunteers.h"

namespace redvest {

/// A number of the national platform (全国志愿服务平台编号) in its usual form. Problems (field "national_number"):
/// national_number_characters (letters, digits and hyphens only), national_number_length (over 20).
[[nodiscard]] Outcome<QString> checkNationalNumber(const QString& raw);

/// What follows from a change of the record: a result belongs to the name and the document it was asked of, so that
/// another name or number is to be verified anew; a new result without a day is of `today`; none has neither reason nor
/// day. What did not change stays as it is.
void settleRealName(const Volunteer& before, Volunteer& wanted, QDate today);

/// What is wrong with the result as it stands: verification_reason_missing (not passed, and nobody says why).
[[nodiscard]] Problems whyNotVerifiedSo(const Volunteer&);

} // namespace redvest
