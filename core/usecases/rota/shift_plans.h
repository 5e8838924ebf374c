// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shifts of many posts by one pattern: shown before they are made, made as one unit of work. What a post has at a time
// already is passed by and never doubled.

#pragma once

#include "core/domain/rota.h"
#include "core/domain/shift_pattern.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

struct ShiftPlanWish
{
    std::vector<Id<Post>> posts{}; ///< one named twice counts once
    ShiftPattern pattern{};
    int needed = 1; ///< a shift
    QString note{}; ///< of each shift
};

/// What the plan does at one post.
struct PlannedPost
{
    Id<Post> post;
    QString name;
    QString site;
    int added = 0;
    int there = 0;       ///< passed by: the post has a shift at this very time
    int calledOff = 0;   ///< of those: called off, and left so
    int overlapping = 0; ///< added although another shift of the post touches that time
};

struct ShiftPlan
{
    std::vector<Shift> shifts{};      ///< new ones, by post as wished, then by start
    std::vector<PlannedPost> posts{}; ///< as wished
    PlannedPost total{};              ///< of all posts together
    qint64 seats = 0;
};

/// Changes nothing. Problems: posts (required; unknown_post, archived: of each); those of patternProblems; needed
/// (negative, too_many); posts (too_many_shifts: more than 200 000 in one step).
[[nodiscard]] Outcome<ShiftPlan> previewShiftPlan(const Workspace&, const ShiftPlanWish&);

struct ShiftsPlanned
{
    ChangeSet changes;
    ShiftPlan plan;
};
/// One unit of work. Problems as previewShiftPlan. Where nothing is new it does nothing.
Outcome<ShiftsPlanned> planShifts(Workspace&, const ShiftPlanWish&);

} // namespace redvest
