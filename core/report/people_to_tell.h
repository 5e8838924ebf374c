// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom an office tells that shifts are called off, on paper, in official Chinese whatever language the screen speaks.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/report/document.h"

namespace redvest::report {

/// 班次取消通知名单: in the order given, with room to tick off who has been told. `office` makes it, for `reason` (""
/// is left out).
[[nodiscard]] Document peopleToTellDocument(const std::vector<PersonToTell>&, const QString& office,
                                            const QString& reason);
/// The same list as lines of columns separated by tabs, headers first, as spreadsheets and messages take it.
[[nodiscard]] QString peopleToTellText(const std::vector<PersonToTell>&);

/// People whom a change leaves unfit for their shifts, each with what speaks against it, in the same form.
[[nodiscard]] QString unfitSeatsText(const std::vector<UnfitSeat>&);

} // namespace redvest::report
