// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else in the training registers speaks against a course, an edition or a result. For the use-cases that write
// one, undo among them.

#pragma once

#include "core/domain/training.h"
#include "core/storage/gate/reader.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// What stands against the record as it would be stored. Archived: sessions_ahead; else name_taken.
[[nodiscard]] Problems clashes(const Workspace&, const Course& wanted);
/// name_taken within its course.
[[nodiscard]] Problems clashes(const Workspace&, const Edition& wanted);

/// certified: a certificate that counts says another result or last day.
[[nodiscard]] Problems clashes(const Workspace&, const TrainingRecord& wanted);
/// certified: certificates that count were issued for the session, which say its day, course and edition.
[[nodiscard]] Problems whyNotMoved(const storage::Reader&, Id<TrainingSession>);
/// certified: the register refers to it, be the certificate voided or not.
[[nodiscard]] Problems whyNotRemoved(const storage::Reader&, Id<TrainingRecord>);

} // namespace redvest
