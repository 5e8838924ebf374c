// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about calls for volunteers. No rule lives here: only what each row is.

#pragma once

#include "core/domain/calls.h"
#include "core/storage/gate/reader.h"

#include <QHash>

namespace redvest::storage {

/// Withdrawn ones too, the latest day first, then the highest number.
[[nodiscard]] std::vector<Call> callsInOrder(const Reader&);
/// Of that series, year and number, by id: more than one where two desks gave it.
[[nodiscard]] std::vector<Call> callsNumbered(const Reader&, const QString& series, int year, int number);
/// The highest number used in that series and year; 0 for none.
[[nodiscard]] int lastCallNumber(const Reader&, const QString& series, int year);
/// By position.
[[nodiscard]] std::vector<CallLine> linesOfCall(const Reader&, Id<Call>);
/// By line, day and id.
[[nodiscard]] std::vector<CallReply> repliesOfCall(const Reader&, Id<Call>);
[[nodiscard]] std::vector<CallReply> repliesToLine(const Reader&, Id<CallLine>);
/// Those of a person to which another of the same person to the same line came later: they count no more.
[[nodiscard]] QStringList repliesRepeated(const Reader&, Id<Volunteer>);
/// Of each shift that a call not withdrawn asks for, the call issued last; by the shift's id.
[[nodiscard]] QHash<QString, Call> callsOfShifts(const Reader&);

/// A line beside what has become of it.
struct CallLineFacts
{
    Id<Call> call;
    Id<CallLine> line;
    qint64 asked = 0; ///< people missing when it was issued
    RepliesCounted replies;
    qint64 seated = 0;  ///< people of the register who answered and whose seat on that shift is filled
    qint64 openNow = 0; ///< seats of the shift still missing; 0 for one called off
};
/// Of that call, or of all with a null id; in no order.
[[nodiscard]] std::vector<CallLineFacts> callLineFacts(const Reader&, Id<Call> only);

} // namespace redvest::storage
