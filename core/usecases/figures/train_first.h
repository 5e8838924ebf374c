// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom to train first: which course, given to whom, closes most of the coming gap, counted in seats.

#pragma once

#include "core/domain/eligibility.h"
#include "core/usecases/figures/gaps.h"

namespace redvest {

/// Somebody who lacks nothing but that course for a seat that nobody else is left to take.
struct PersonToTrain
{
    Id<Volunteer> id;
    QString name;
    QString place;                     ///< where the person lives, as on lists
    Nearness near = Nearness::Unknown; ///< to the first of the seats
    qint64 seats = 0;                  ///< the person would take, one at a time
};

struct TrainFirstRow
{
    Id<Course> course; ///< null where posts ask for a course that nobody entered
    QString name;
    qint64 seats = 0; ///< that would close if these people had the course, and no other training was given
    std::vector<PersonToTrain> people; ///< near first
};

struct TrainFirst
{
    QString scope;
    QString scopeName;
    Span period;
    qint64 gap = 0;                  ///< open seats
    qint64 callable = 0;             ///< of these, that people trained already could take
    std::vector<TrainFirstRow> rows; ///< most seats first, then by name
};

/// Of the shifts of the period; without one, of the next seven days. Each row stands for itself: whoever can be called
/// without training takes a seat first, then as many of those who lack that course alone as find one, each one seat at
/// a time and rested; of people who are alike, who has been chosen already, then who lives near. Problems: those of
/// gaps().
[[nodiscard]] Outcome<TrainFirst> trainFirst(const Workspace&, GapQuery);

} // namespace redvest
