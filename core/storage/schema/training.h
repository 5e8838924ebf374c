// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area training: one declaration an entity.

#pragma once

#include "core/domain/certificate.h"
#include "core/domain/course_rule.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Course>& courseTable();
[[nodiscard]] const Table<Edition>& editionTable();
[[nodiscard]] const Table<TrainingSession>& sessionTable();
[[nodiscard]] const Table<CourseRule>& courseRuleTable();
[[nodiscard]] const Table<SessionPlace>& sessionPlaceTable();
[[nodiscard]] const Table<TrainingRecord>& trainingRecordTable();
[[nodiscard]] const Table<IssuerKey>& issuerKeyTable();
[[nodiscard]] const Table<Certificate>& certificateTable();

} // namespace redvest::storage
