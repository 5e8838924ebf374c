// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which training record, session or course, or post that asks for one, a person means who types its id, the beginning
// of it, or its name.

#pragma once

#include "core/domain/rota.h"
#include "core/domain/training.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Archived ones too, where no other has the name. Problems: those of records::recordCalled.
[[nodiscard]] Outcome<Id<TrainingRecord>> trainingRecordCalled(const Workspace&, const QString& text);
[[nodiscard]] Outcome<Id<TrainingSession>> sessionCalled(const Workspace&, const QString& text);
[[nodiscard]] Outcome<Id<Course>> courseCalled(const Workspace&, const QString& text);
[[nodiscard]] Outcome<Id<Post>> postCalled(const Workspace&, const QString& text);

} // namespace redvest
