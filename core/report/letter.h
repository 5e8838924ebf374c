// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of thanks, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/letter_paper.h"
#include "core/report/document.h"

namespace redvest::report {

/// 感谢信: one a page, to be sealed.
[[nodiscard]] Document lettersDocument(const std::vector<ThankYouLetter>&);

} // namespace redvest::report
