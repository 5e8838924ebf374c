// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asking streets and communities how many people they are short of (缺口征集): which were asked, who answered, whom to
// ring up. The workbooks themselves: core/usecases/sheets/gap_workbooks.

#pragma once

#include "core/domain/gap_collection.h"
#include "core/usecases/workspace/edits.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

struct GapCollectionWish
{
    QString scope;                                ///< code; "" for the office's own division
    DivisionLevel per = DivisionLevel::Community; ///< Street or Community
    Span period;                                  ///< empty: the coming duty day, 07:00 to 07:00
    Instant deadline;
    bool withoutPosts = false; ///< divisions that have no post are asked too
};
/// As it would be kept. Problems: unknown_division; bad_level (neither street nor community, or above the scope's);
/// empty_period; required (deadline), past (deadline).
[[nodiscard]] Outcome<GapCollection> gapCollectionFor(const Workspace&, const GapCollectionWish&);
/// Whom it asks: streets or communities of its scope that have a post in use or that were asked by it before; what
/// sits on a street itself is asked of the street. By code, each once.
[[nodiscard]] QStringList divisionsToAsk(const Workspace&, const GapCollection&, bool withoutPosts);
/// The division that is asked for what lies at `division`, which may be "".
[[nodiscard]] QString askedFor(const Workspace&, const GapCollection&, const QString& division);

struct GapCollectionStarted
{
    GapCollection collection;
    QStringList divisions;
    ChangeSet changes; ///< empty where all of it was there already
};
/// Notes collection and requests; of one that is there already what it lacks. Problems: those of gapCollectionFor;
/// nobody_to_ask; withdrawn.
Outcome<GapCollectionStarted> startGapCollection(Workspace&, const GapCollectionWish&);
/// Problems: unknown_collection; required, past (deadline); withdrawn.
Outcome<Edits<GapCollection>> extendGapCollection(Workspace&, Id<GapCollection>, Instant deadline,
                                                  const QString& reason = {});
/// Nobody is waited for any more, and no workbook of it is taken in; or it is taken up again. Problems:
/// unknown_collection, reason_missing (of withdrawing).
Outcome<Edits<GapCollection>> withdrawGapCollections(Workspace&, const std::vector<Id<GapCollection>>&,
                                                     bool withdrawn = true, const QString& reason = {});
/// They said, not by a workbook, that nobody is missing; or they are waited for again. A workbook that came stays.
/// Problems: nothing_chosen, unknown_request, answered (by a workbook), withdrawn.
Outcome<Edits<GapRequest>> noteNothingMissing(Workspace&, const std::vector<Id<GapRequest>>&, bool isNothing = true,
                                              const QString& reason = {});

/// By id, the beginning of one, or "last". Problems: unknown_collection, ambiguous.
[[nodiscard]] Outcome<GapCollection> gapCollectionCalled(const Workspace&, const QString& called);
/// Of the collection, each by code or name of the division. Problems: not_asked, ambiguous.
[[nodiscard]] Outcome<std::vector<Id<GapRequest>>> gapRequestsCalled(const Workspace&, Id<GapCollection>,
                                                                     const QStringList& divisions);

/// The latest asked first.
[[nodiscard]] std::vector<GapCollectionRow> gapCollectionRows(const Workspace&);
/// All that were asked: unanswered ones first, then those still in time, then the answered; each by code.
[[nodiscard]] std::vector<GapRequestRow> gapRequestRows(const Workspace&, Id<GapCollection>);
/// Of all collections, within `scope` ("": everywhere): the deadline has passed by `at` and nothing has come. By
/// deadline, then code.
[[nodiscard]] std::vector<GapRequestRow> unansweredGaps(const Workspace&, const QString& scope, Instant at);

struct GapPhonesRevealed
{
    std::vector<GapRequestRow> rows;
    ChangeSet changes;
};
/// The rows with phones as far as the account may see them. Notes read.reveal at each record that says one; `make`
/// within the unit of work, before it is kept. Problems: no_phone, read_only, those of the deed Reveal.
Outcome<GapPhonesRevealed> withGapPhonesInFull(Workspace&, std::vector<GapRequestRow>,
                                               const std::function<void(const std::vector<GapRequestRow>&)>& make = {});

} // namespace redvest
