// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Approved time for a platform, in the platform's own columns (column_template.h). Its numbers are whole, so whoever
// makes it has looked at them: that, who and why stands in the journal.

#pragma once

#include "core/domain/platform_hours.h"
#include "core/usecases/rota/counted_hours.h"
#include "core/usecases/sheets/column_template.h"

namespace redvest {

[[nodiscard]] ColumnTemplate usualPlatformColumns();
/// Problems: those of templateFrom.
[[nodiscard]] Outcome<ColumnTemplate> platformColumnsFrom(const QString& path);
/// Notes export.full, and each minor by name of the record. By day, then name. Who was erased is on no line. Problems:
/// reason_required; unknown_division; period; nothing_served; those of the right to whole numbers. `make` makes the
/// file before it is noted (StagedOutput). Failures: reading only; those of `make`.
Outcome<PlatformHours> platformHours(Workspace&, const CountedAsked&, const QString& reason,
                                     const std::function<void(const PlatformHours&)>& make = {});
/// Failures: those of writeByTemplate.
void writePlatformSheet(const PlatformHours&, const ColumnTemplate&, const QString& path);
void writePlatformTemplate(const QString& path);

} // namespace redvest
