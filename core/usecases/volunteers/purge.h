// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The yearly purge (个人信息清理): whose data are past the span they may be kept, to be erased, or kept on by a
// decision that is recorded. Sources: 个人信息保护法 arts. 19, 47; spans are usecases/retention.

#pragma once

#include "core/domain/purge.h"
#include "core/usecases/volunteers/retention.h"

namespace redvest {

/// What is due on that day within `scope` ("" everything). Of erased people only what came back to them by a merge.
[[nodiscard]] PurgeList purgeList(const Workspace&, QDate asOf, const QString& scope = {});

struct Purged
{
    ChangeSet changes;
    qint64 people = 0; ///< erased whole
    qint64 parts = 0;  ///< guardians, notes, contacts and entries of the care log
};
/// Erases what `items` say, if it is still due on `asOf`: whole people as erasePeople() does, of others the part that
/// is due; all or none, one unit of work. Problems: reason_missing, nothing_chosen, not_due, no_key (a part may only be
/// blanked by who can read the rest), those of erasePeople().
Outcome<Purged> applyPurge(Workspace&, const std::vector<PurgeItem>& items, QDate asOf, const QString& reason,
                           Progress&);

/// Passes these people by until a year after `asOf`; the reason is kept. Problems: reason_missing, nothing_chosen,
/// not_a_person, unknown_volunteer.
Outcome<ChangeSet> keepAnotherYear(Workspace&, const std::vector<PurgeItem>& items, QDate asOf, const QString& reason);

} // namespace redvest
