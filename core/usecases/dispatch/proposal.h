// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who should go where: a proposal for the open seats of a scope and period, how good it is, and why what stays open
// stays open. Nothing is stored until it is accepted.

#pragma once

#include "core/base/progress.h"
#include "core/domain/dispatch/dispatch_weights.h"
#include "core/domain/eligibility.h"
#include "core/usecases/workspace/workspace.h"

#include <functional>

namespace redvest {

/// Somebody who is to stand on a shift, whatever the search would say.
struct PinnedSeat
{
    Id<Volunteer> volunteer;
    Id<Shift> shift;
    bool operator==(const PinnedSeat&) const = default;
};

struct DispatchQuery
{
    QString scope;                          ///< division; "" the office's own
    Span period;                            ///< shifts that begin in it
    double seconds = 10;                    ///< of searching, at most
    std::vector<PinnedSeat> pinned;         ///< stay
    std::vector<PinnedSeat> barred;         ///< these are not proposed
    std::optional<DispatchWeights> weights; ///< nothing: those the office has set
    /// These are asked for as a whole: among plans that fill as many seats, their people stand together at one site
    /// each, on one shift before others, rather than anybody else.
    std::vector<Id<Team>> teams = {};
};

/// How far somebody's home is from the site, for the eye and for files: same_community, same_street, same_district,
/// elsewhere, unknown.
struct ProposedSeat
{
    Id<Volunteer> volunteer;
    QString name; ///< as the list may show it
    QString home; ///< division
    Id<Shift> shift;
    Nearness nearness = Nearness::Unknown;
    std::vector<Reason> warnings; ///< of the verdict, judged with all others of the proposal
    qint64 recentMinutes = 0;     ///< served or bound in the days over which fair shares are counted
    bool isPinned = false;
    bool isKept = false; ///< was proposed for this shift already
};

/// Why seats of a shift stay open: nobody is left out and each person is counted under the first that holds.
struct CountedReason
{
    QString code;     ///< a code of the verdict; not_available, resting, too_far, placed (on more urgent posts), nobody
    qint64 count = 0; ///< people
    QString text;     ///< in the user's language
    bool operator==(const CountedReason&) const = default;
};

struct UnfilledShift
{
    Id<Shift> shift;
    qint64 seats = 0;                   ///< that stay open
    std::vector<CountedReason> reasons; ///< most people first
};

struct ProposedShift
{
    Id<Shift> id;
    QString post, site, division, divisionName, category;
    Span span;
    qint64 needed = 0;
    qint64 filledBefore = 0; ///< accepted or further
    qint64 filledAfter = 0;  ///< if everybody accepts
};

/// Somebody of a team asked for who gets no seat.
struct MemberWithout
{
    Id<Volunteer> volunteer;
    QString name;
    QString code; ///< on_shift, free (no seat was left), no_seat, archived, or a code of the verdict
    QString text; ///< in the user's language
    bool operator==(const MemberWithout&) const = default;
};

/// What becomes of a team asked for: of its people on the first day of the period each is counted once.
struct TeamInPlan
{
    Id<Team> team;
    QString name;
    QString site;         ///< where they are to stand together; "" where nobody of them could take any seat
    qint64 together = 0;  ///< people there
    qint64 elsewhere = 0; ///< people on other sites alone
    std::vector<MemberWithout> without; ///< by name
};

/// "突击一队: 5 together at 北站, 1 elsewhere, 2 without a seat.", and with `isFull` a line for each of these with why.
[[nodiscard]] QString teamInPlanText(const TeamInPlan&, bool isFull);

struct Proposal
{
    DispatchQuery query; ///< with scope and weights filled in
    QString scopeName;
    Instant asOf;
    std::vector<ProposedShift> shifts; ///< by beginning, then division and post
    std::vector<ProposedSeat> seats;   ///< by shift in that order, then nearest first; pinned and kept ones among them
    std::vector<PinnedSeat> givenUp;   ///< proposed before, and no more
    std::vector<UnfilledShift> unfilled;
    qint64 gapBefore = 0;
    qint64 gapAfter = 0;           ///< if everybody accepts
    qint64 bound = 0;              ///< proved: no plan leaves a smaller gap
    bool isOptimal = false;        ///< no plan is better by the weights
    double distance = 0;           ///< to the bound of the whole value, as a share of it; 0 when optimal
    QStringList advice;            ///< sentences: what would close most of what is left
    std::vector<TeamInPlan> teams; ///< those asked for, in that order
};

/// Problems: unknown_team (teams), unknown scope, period that ends before it begins or is longer than 31 days, pinned
/// (unknown, overlap and what is law of the verdict, each with who and where). Throws Cancelled only before there is
/// anything to show: `search` is told of the best so far and answers whether to go on.
struct SearchStep
{
    qint64 gap = 0;   ///< of the best so far
    qint64 bound = 0; ///< proved
    double done = 0;  ///< 0 … 1
};
[[nodiscard]] Outcome<Proposal> propose(const Workspace&, const DispatchQuery&, Progress&,
                                        const std::function<bool(const SearchStep&)>& search = {});

/// Puts those seats of it on as proposed, by the verdict of now, and takes off what it gave up; one unit of work.
/// Whoever may not any more is left out and told. Problems: none_left.
struct AcceptedProposal
{
    ChangeSet changes;
    qint64 assigned = 0;
    qint64 takenOff = 0;
    Problems leftOut; ///< who was passed over since and why
};
Outcome<AcceptedProposal> acceptProposal(Workspace&, const Proposal&, const std::vector<PinnedSeat>& chosen);

} // namespace redvest
