// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Telephone numbers as people write them.

#pragma once

#include "core/base/outcome.h"

namespace redvest {

/// A mainland mobile as 11 digits, a landline as written without blanks ("021-00000000"), Hong Kong as "+852…".
/// Problems (field "phone"): phone_missing, phone_damaged (1.99E+10), phone_characters, phone_short (says how many
/// digits are missing), phone_long, phone_prefix, phone_area_code. Source: numbering plan, 1[3-9] and 9 digits.
[[nodiscard]] Outcome<QString> checkPhone(const QString& raw);
/// What two ways of writing one phone have in common.
[[nodiscard]] QString comparablePhone(const QString& phone);
/// A mobile as 199 0000 0000; anything else as it is.
[[nodiscard]] QString spacedPhone(const QString& phone);

} // namespace redvest
