// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 服务时长公示表 on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/publicity.h"
#include "core/report/document.h"

namespace redvest::report {

/// Whom to tell of an error stands under the table: the office.
[[nodiscard]] Document publicDocument(const PublicFacts&);

} // namespace redvest::report
