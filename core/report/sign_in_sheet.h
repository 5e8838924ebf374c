// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 志愿服务签到表: a shift a sheet, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/attendance.h"
#include "core/report/document.h"

namespace redvest::report {

/// Each sheet begins on a page of its own, with its number as QR code; who is expected stands by name, then lines for
/// walk-ins.
[[nodiscard]] Document signInDocument(const SheetsToPrint&);

} // namespace redvest::report
