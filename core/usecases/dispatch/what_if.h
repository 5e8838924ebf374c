// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What if: some people more, a course for a dozen, a post closed. How the gap and the plan would change, before
// anything is saved. Nothing is ever stored here.

#pragma once

#include "core/domain/gap_nature.h"
#include "core/usecases/dispatch/dispatch_model.h"
#include "core/usecases/dispatch/proposal.h"

namespace redvest {

enum class SupposedChange {
    MorePeople, ///< people who are not registered yet, grown up, free at any time, insured where anybody is
    Taught,     ///< registered people have what they lack: a course, a skill, a language, a licence
    PostClosed, ///< its shifts of the period need nobody
    Needed      ///< a shift needs another number of people
};

constexpr int kMostSupposed = 5000; ///< people of one supposition, and seats of a shift

struct Supposition
{
    SupposedChange change = SupposedChange::MorePeople;
    int count = 0;                     ///< of people; of Needed the seats of the shift
    QString division{};                ///< where they live; "": the scope asked about
    std::vector<Requirement> brings{}; ///< of MorePeople and Taught: what they have then; post and id are not looked at
    /// Of Taught: these, whatever count and division say. Else those of the division whom it helps to the most seats,
    /// who have no seat yet and gave the least time lately first.
    std::vector<Id<Volunteer>> people{};
    Id<Post> post{};
    Id<Shift> shift{};
};

/// The question as it stands, or as it is supposed.
struct SupposedSide
{
    qint64 gap = 0;  ///< as gaps() counts it
    qint64 left = 0; ///< of it, if everybody whom the plan puts on a shift accepts
    Nature nature;   ///< of the gap: callable is what the plan fills; what is left is trainable or structural
};

struct SupposedStreet
{
    QString code; ///< "" for what lies in no street
    QString name;
    qint64 before = 0; ///< left
    qint64 after = 0;
    bool operator==(const SupposedStreet&) const = default;
};

/// Somebody whom the supposed plan puts elsewhere.
struct SupposedMove
{
    Id<Volunteer> volunteer; ///< null: one of the supposed people
    QString name;            ///< "" for those
    QString home;            ///< division
    Id<Shift> from;          ///< null: had no seat
    Id<Shift> to;            ///< null: has none any more
    bool operator==(const SupposedMove&) const = default;
};

struct WhatIfAnswer
{
    SupposedSide before, after;
    std::vector<SupposedStreet> streets; ///< where something is left or was, by code
    std::vector<SupposedMove> moves;     ///< registered people first, by name, then the supposed
    std::vector<Id<Volunteer>> taught;   ///< who would get what is taught, as chosen
    QStringList sentences;               ///< what is supposed, and what comes of it
    bool isOptimal = false;              ///< no plan for what is supposed is better
};

/// Against a proposal of that model, whose weights, pins and bars hold. The search takes at most `seconds`. Of plans
/// equally good the one that moves fewest people. Problems: nothing_supposed; bad_count; unknown_division;
/// nothing_taught (brings); unknown_volunteer (people); idle_post (post: no shift in the period); unknown_shift.
[[nodiscard]] Outcome<WhatIfAnswer> whatIf(const Workspace&, const DispatchModel&, const Proposal& before,
                                           const std::vector<Supposition>&, double seconds = 0.8);
/// The same against the best plan there is now. Problems: those of propose() too.
[[nodiscard]] Outcome<WhatIfAnswer> whatIf(const Workspace&, const DispatchQuery&, const std::vector<Supposition>&,
                                           Progress&);

} // namespace redvest
