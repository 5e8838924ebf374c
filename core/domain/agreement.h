// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A written agreement on service (书面协议) with a person, as the record says it.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/volunteers.h"

namespace redvest {

/// What is wrong with its days: agreement_ends_early (ends before it was signed), agreement_unsigned (a last day, and
/// none on which it was signed). Field agreement_until.
[[nodiscard]] Problems whyNotAgreedSo(const Volunteer&);

} // namespace redvest
