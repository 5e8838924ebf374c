// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Withdrawing the consent to the processing of one's data (撤回同意). What was done until then stays lawful; what rests
// on the consent alone is to be erased, which is a step of its own (usecases/purge).
// Sources: 个人信息保护法 arts. 15, 16 (withdrawal must be as easy as consent), 47(1)3 (erase).

#pragma once

#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct Withdrawal
{
    ChangeSet changes;
    QString name;
    bool wasPublished = false; ///< the name might be published until then
    qint64 shiftsAhead = 0;    ///< from which the person must be taken
    QDate dueOn;               ///< from when the data are on the purge list; invalid: other grounds keep them
};
/// Notes the day and ends publication. Nothing is erased, and the status stays: a finding tells until it is settled.
/// Problems: unknown_volunteer, required or in_future (the day), before_consent, withdrawn_already.
Outcome<Withdrawal> withdrawConsent(Workspace&, Id<Volunteer>, QDate on, const QString& reason);

} // namespace redvest
