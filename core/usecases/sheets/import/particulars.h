// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a volunteer's row says of the person beside number, name and abilities: whom to ask for a minor, whether the
// person is suspended, where and when the person can serve.

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/sheets/import/row.h"

namespace redvest::intake {

/// The name of one person, in its usual form where it has one. Notes several_people and those of checkName.
[[nodiscard]] QString readPersonName(SheetRow& row);
/// Reads address, employer, source, times, remark, status, guardian, consents and real name into `said`; blank where
/// the row says nothing. Notes duration_range, date_future (consent still to come), use_archive (nobody is archived by
/// a list) and those of reading names, phones and days.
void readParticulars(SheetRow& row, QDate today, Volunteer& said);

/// Reads result, reason and day of a real-name check and the number of the national platform; readParticulars does. A
/// masked number leaves what is stored. Notes verification_reason_missing, date_future and those of the number.
void readRealName(SheetRow& row, QDate today, Volunteer& said);
void overwriteRealName(Volunteer& known, const Volunteer& said, bool saysResult);

/// Writes what a row said over what is known; what it does not say stays.
/// `saysStatus`, `saysResult`: the row says the status, the result of a real-name check.
void overwriteParticulars(Volunteer& known, const Volunteer& said, bool saysStatus, bool saysResult);

} // namespace redvest::intake
