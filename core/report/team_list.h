// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 志愿服务队名册 on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/team_list.h"
#include "core/report/document.h"

namespace redvest::report {

/// The sum under the table counts everybody once; the note says so where the rows hold more.
[[nodiscard]] Document teamListDocument(const TeamListFacts&);

} // namespace redvest::report
