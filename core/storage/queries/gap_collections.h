// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions about gap collections. No rule lives here: only what each row is.

#pragma once

#include "core/domain/gap_collection.h"
#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

#include <QHash>

namespace redvest::storage {

/// The latest asked first.
[[nodiscard]] std::vector<GapCollection> gapCollectionsInOrder(const Reader&);
/// Of that collection, by division.
[[nodiscard]] std::vector<GapRequest> gapRequestsOf(const Reader&, Id<GapCollection>);
/// Nothing has come though the deadline lies at or before `at`, of collections not withdrawn, at divisions within
/// `scope`; by deadline, then division.
[[nodiscard]] std::vector<GapRequest> requestsUnanswered(const Reader&, const Scope& scope, Instant at);
[[nodiscard]] qint64 countUnanswered(const Reader&, const Scope& scope, Instant at);

struct GapRequestCounts
{
    qint64 asked = 0;
    qint64 answered = 0;
};
/// Of collections without any request nothing is said.
[[nodiscard]] QHash<Id<GapCollection>, GapRequestCounts> gapRequestCounts(const Reader&);

/// Not archived, of that collection.
[[nodiscard]] std::vector<GapReport> gapReportsOf(const Reader&, Id<GapCollection>);
/// Not archived, at divisions within `scope`, reported from `since` on; those reported last come last.
[[nodiscard]] std::vector<GapReport> gapReportsSince(const Reader&, const Scope& scope, Instant since);

/// Whom to ring up about the gaps of posts and divisions within `scope`. Of reports the latest that says somebody.
struct GapContacts
{
    QHash<QString, GapContact> ofPost;     ///< by the post's id
    QHash<QString, GapContact> ofDivision; ///< by code: the latest report, else of a post or site there
    QHash<QString, GapContact> ofReport;   ///< by division, unit separator, folded name of the post: the latest report
};
[[nodiscard]] QString gapContactKey(const QString& division, const QString& postName);
[[nodiscard]] GapContacts gapContacts(const Reader&, const Scope& scope);

} // namespace redvest::storage
