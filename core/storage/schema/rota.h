// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of the area rota: one declaration an entity.

#pragma once

#include "core/domain/rota.h"
#include "core/storage/schema/table.h"

namespace redvest::storage {

[[nodiscard]] const Table<Campaign>& campaignTable();
[[nodiscard]] const Table<Site>& siteTable();
[[nodiscard]] const Table<Post>& postTable();
[[nodiscard]] const Table<Requirement>& requirementTable();
[[nodiscard]] const Table<Shift>& shiftTable();
[[nodiscard]] const Table<Assignment>& assignmentTable();
[[nodiscard]] const Table<ServiceRecord>& serviceRecordTable();
[[nodiscard]] const Table<GapReport>& gapReportTable();

} // namespace redvest::storage
