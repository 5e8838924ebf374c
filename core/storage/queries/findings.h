// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many things wait for a person. Only counts; which of them are told is the use-case's. What has no division waits
// where the scope holds the office's own.

#pragma once

#include "core/domain/scope.h"
#include "core/storage/gate/database.h"

#include <QDate>

namespace redvest::storage {

/// Assignments in `state` on shifts not called off that start in `starts`, at sites within `scope`.
[[nodiscard]] qint64 assignmentsWaiting(const Reader&, const Scope& scope, const QString& state, Span starts);
/// Served records submitted and neither approved nor rejected, within `scope`; without those `except` entered, where
/// it is not empty.
[[nodiscard]] qint64 recordsToApprove(const Reader&, const Scope& scope, const QString& except = {});
/// Distinct active people living within `scope` whose last pass of a course ends on one of these days.
[[nodiscard]] qint64 passesEnding(const Reader&, const Scope& scope, QDate first, QDate last);
/// Lots that end on one of these days and of which something is left over all stores.
[[nodiscard]] qint64 lotsEnding(const Reader&, QDate first, QDate last);
/// Document numbers that more than one person not archived within `scope` has.
[[nodiscard]] qint64 sharedDocuments(const Reader&, const Scope& scope);

/// The same of numbers of the national platform.
[[nodiscard]] qint64 sharedNationalNumbers(const Reader&, const Scope& scope);

/// How many active people within a scope lack which consent.
struct ConsentsWanting
{
    qint64 missing = 0;   ///< data rest on consent, or on nothing said, without a day of consent
    qint64 withdrawn = 0; ///< data rest on consent that was withdrawn and not given anew later
    qint64 unguarded = 0; ///< born after the day asked for, without a day of their guardian's consent
};
[[nodiscard]] ConsentsWanting consentsWanting(const Reader&, const Scope& scope, QDate bornAfter);

} // namespace redvest::storage
