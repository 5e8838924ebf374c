// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copy of a person's own data (查阅、复制) and the notice on processing (告知书).
// Sources: 个人信息保护法 art. 45 (access and copy), arts. 17, 30, 31 (notice).

#pragma once

#include "core/domain/personal_papers.h"
#include "core/domain/volunteers.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

struct PersonCopy
{
    PersonReport report;
    ChangeSet changes;
};
/// Everything kept of one person, in full. Notes read.report with the reason; needs the right to full numbers.
/// Problems: reason_missing, unknown_volunteer, out_of_scope, no_key, not_allowed. Failures: reading only.
/// `make` makes the file of the copy: once before it is noted, so that nothing is noted of what cannot be written, and
/// once after, for the copy tells of itself (StagedOutput).
Outcome<PersonCopy> copyOfPerson(Workspace&, Id<Volunteer>, const QString& reason,
                                 const std::function<void(const PersonReport&)>& make = {});

[[nodiscard]] NoticeFacts noticeFacts(const Workspace&, const QString& version);

} // namespace redvest
