// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The breaks of a shift (休息), as its text says them: times of day, 12:00–12:30、18:00–18:30, each the first such time
// of the shift; or minutes alone, 30分钟, which stand in the middle of it. "" says that none is planned. Pure.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/rota.h"

#include <vector>

namespace redvest {

/// A pause that is shorter is none: neither a break nor a gap between two shifts.
constexpr int kLeastBreakMinutes = 15;

/// The one way of saying it, of what people type: 12:00-12:30,18:00-18:30; 30, 30分钟, 1小时; 无 for none.
/// Problem (field "breaks"): break_form.
[[nodiscard]] Outcome<QString> tidyBreaks(const QString& typed);
/// By time, none of them outside the shift; of a text that is no such way of saying it, none.
[[nodiscard]] std::vector<Span> breaksOf(const Shift&);
/// What is wrong with them for that shift. Problems (field "breaks"): break_form, break_outside, break_short (less than
/// a quarter of an hour), break_overlap, break_long (nothing is left of the shift).
[[nodiscard]] Problems whyNotBreaks(const Shift&);
/// Of those breaks the ones that a shift of that time can have, said as tidyBreaks says it: a pattern tells the breaks
/// of all its shifts at once. Minutes alone suit every shift that is longer.
[[nodiscard]] QString breaksWithin(const QString& breaks, Span shift);
/// The same breaks so many minutes later, for a shift that is moved as a whole.
[[nodiscard]] QString breaksMoved(const QString& breaks, qint64 minutes);
/// How many minutes of them somebody who was there at that time had.
[[nodiscard]] int breakMinutesWithin(const Shift&, Span present);
/// [from, to) without those spans, by time. `without` by time, none in another.
[[nodiscard]] std::vector<Span> cutOut(Span whole, const std::vector<Span>& without);
/// A pause of that many minutes in the middle.
[[nodiscard]] Span middleOf(Span whole, qint64 minutes);

} // namespace redvest
