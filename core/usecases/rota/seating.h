// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever came to a shift stands on it: what the desk and the sheet typed back do alike. Not a public face: window and
// command line call attendance.h and sign_in_sheets.h.

#pragma once

#include "core/domain/rota_rows.h"

#include <optional>

namespace redvest {

namespace storage {
class Writer;
} // namespace storage

struct Seated
{
    Assignment assignment; ///< as it was written
    bool wasExpected = true;
};
/// Puts the assignment of the person on the shift into `state` (on duty or served). Whoever was proposed or invited and
/// comes has accepted by that; who was absent or excused comes after all; anybody else is judged as for being put on
/// the shift, and a reason sets aside what may be. `known`: the assignment as it is stored.
[[nodiscard]] Problems seat(storage::Writer&, const ShiftRow&, const Volunteer&, const std::optional<Assignment>& known,
                            AssignmentState state, const QString& overrideReason, Seated& done);

/// A record of that shift as it begins.
[[nodiscard]] ServiceRecord recordOn(const ShiftRow&, Id<Volunteer>, RecordSource, const QString& enteredBy);

/// What to do when somebody is not in the register.
[[nodiscard]] Problem registerFirst();

} // namespace redvest
