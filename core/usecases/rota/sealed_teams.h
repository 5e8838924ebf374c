// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sealed teams (闭环队): the same people for many days at a sequence of sites, one after the other. Shifts and seats
// are shown before they are made, and made as one unit of work.

#pragma once

#include "core/domain/rota_rows.h"
#include "core/domain/shift_pattern.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

constexpr std::size_t kMostSealed = 100; ///< people of one team

/// So many days at a post; the next stay begins the day after.
struct SealedStay
{
    Id<Post> post;
    int days = 0;
};

struct SealedWish
{
    std::vector<Id<Volunteer>> people{}; ///< in this order they are dealt out to the shifts of a day; each counts once
    std::vector<SealedStay> stays{};
    QDate from{};
    std::vector<PatternPart> parts{}; ///< the shifts of a day; as many groups as there are, each works one of them
    bool isTurning = false;           ///< at each next stay every group works the shift after its own
    QString overrideReason{};         ///< why what the verdicts hold against it may be set aside
    AssignmentState state = AssignmentState::Proposed; ///< proposed, invited or accepted
};

struct SealedStayPlan
{
    Id<Post> post;
    QString name;
    QString site;
    QDate from;
    QDate to;      ///< the last day
    int added = 0; ///< shifts made
    int there = 0; ///< shifts the post has at that very time, which the team joins
    int seats = 0;
};

struct SealedMember
{
    Id<Volunteer> volunteer;
    QString name;
    int group = 0; ///< from 1
    int shifts = 0;
    qint64 minutes = 0;
    std::vector<Reason> reasons; ///< of all shifts together, each code once with the day it is first true on
    [[nodiscard]] bool isLawful() const;
};

struct SealedPlan
{
    std::vector<SealedStayPlan> stays; ///< as wished
    std::vector<SealedMember> people;  ///< as wished
    std::vector<Shift> shifts;         ///< new ones, and those there whose number needed rises
    std::vector<Assignment> seats;
};

/// Changes nothing; what speaks against somebody stands in the plan and refuses nothing here. Each shift is judged with
/// all others of the plan around it. Problems: people (required, unknown_volunteer, too_many, too_few: fewer than
/// shifts a day), stays (required, unknown_post, archived, no_days), from and pattern (those of patternProblems),
/// state, called_off (a shift of that very time is called off).
[[nodiscard]] Outcome<SealedPlan> previewSealedTeam(const Workspace&, const SealedWish&);

struct SealedTeamPlanned
{
    ChangeSet changes;
    SealedPlan plan;
};
/// One unit of work, all or none. Problems besides: those of the verdicts, by person with the reason's code: of law
/// always (field "people"), all others while no reason is given (field "override"), which is kept with each seat.
Outcome<SealedTeamPlanned> planSealedTeam(Workspace&, const SealedWish&);

} // namespace redvest
