// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of covered people on paper (保险名单).

#pragma once

#include "core/domain/insurance_list.h"
#include "core/report/document.h"

namespace redvest::report {

/// Who insures whom, for how much and until when, then a line a person.
[[nodiscard]] Document insuranceDocument(const InsuranceList&);

} // namespace redvest::report
