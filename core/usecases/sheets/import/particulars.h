// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a volunteer's row says of the person beside number, name and abilities: whom to ask for a minor, whether the
// person is suspended, where and when the person can serve.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/sheets/import/row.h"

namespace redvest::intake {

/// Reads address, employer, source, times, remark, status and guardian into `said`; blank where the row says nothing.
/// Notes duration_range, date_future (consent still to come), use_archive (nobody is archived by a list) and those of
/// reading names, phones and days.
void readParticulars(SheetRow& row, QDate today, Volunteer& said);

/// Writes what a row said over what is known; what it does not say stays.
void overwriteParticulars(Volunteer& known, const Volunteer& said, bool saysStatus);

} // namespace redvest::intake
