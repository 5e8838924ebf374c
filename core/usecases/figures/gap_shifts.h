// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts a question about gaps asks for, read once, and what every answer says of itself. For the use-cases of this
// room.

#pragma once

#include "core/usecases/figures/gaps.h"

#include <functional>

namespace redvest::storage {
class Reader;
struct ShiftQuestion;
} // namespace redvest::storage

namespace redvest {

struct AskedShifts
{
    QString scope;     ///< code, never empty
    QString scopeName; ///< with the part of it that was asked for
    Span period;
    std::vector<ShiftFill> shifts; ///< each once, by start
};

enum class Running { Left, Taken };

/// Reads shift, post, site, assignment. What began before the period and runs into it is left out, because it counts in
/// the period in which it begins, or taken, for the hours it touches. Problems: unknown scope, period that ends before
/// it begins.
[[nodiscard]] Outcome<AskedShifts> askedShifts(const Workspace&, const GapQuery&, Running = Running::Left);
/// The same by whoever keeps what was read.
using ShiftsRead = std::function<std::vector<ShiftFill>(const storage::Reader&, const storage::ShiftQuestion&)>;
[[nodiscard]] Outcome<AskedShifts> askedShifts(const Workspace&, const GapQuery&, Running, const ShiftsRead& read);

/// Says in `table` which question it answers, and as of when.
void describe(const Workspace&, const AskedShifts&, const GapQuery&, GapTable& table);

/// Grouped as asked, named, with the divisions that have no shift.
[[nodiscard]] GapTable tableOf(const Workspace&, const AskedShifts&, const GapQuery&);

} // namespace redvest
