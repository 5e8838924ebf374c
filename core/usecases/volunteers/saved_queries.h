// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queries for people that are kept under a name, for every desk of the office. A query is a question: whom it finds is
// found anew each time. A name or a number that was sought is somebody's, so it is never kept.

#pragma once

#include "core/domain/people_criteria.h"
#include "core/domain/saved_query.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

namespace storage {
class Reader;
} // namespace storage

/// By name; those archived last.
[[nodiscard]] std::vector<SavedQuery> savedQueries(const Workspace&);
/// By its id or name, not archived. Problem: unknown_query, with the names there are.
[[nodiscard]] Outcome<SavedQuery> savedQueryCalled(const Workspace&, const QString& called);

/// The criteria as they are kept: in the one way of writing them. `shown` is nothing for a new one; its id is made
/// here. Problems: required (name, criteria), name_taken, too_long, sought_words (a name or number is not kept), those
/// of criteriaFromText with the field criteria, stale.
Outcome<Edits<SavedQuery>> saveQuery(Workspace&, const std::optional<SavedQuery>& shown, SavedQuery wanted,
                                     const QString& reason = {});
/// Or back from the archive. Problems: unknown_query, name_taken.
Outcome<Edits<SavedQuery>> archiveQueries(Workspace&, const std::vector<Id<SavedQuery>>&, bool archived = true,
                                          const QString& reason = {});

/// name_taken, by one that is not archived. Nothing for an archived one.
[[nodiscard]] Problems clashes(const storage::Reader&, const SavedQuery&);

} // namespace redvest
