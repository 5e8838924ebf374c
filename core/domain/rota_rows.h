// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rota as lists show it: names resolved, seats counted, personal numbers masked.

#pragma once

#include "core/domain/eligibility.h"

#include <QStringList>

#include <algorithm>

namespace redvest {

struct ShiftRow
{
    Shift shift;
    Id<Site> site;
    QString postName;
    QString category;
    QString siteName;
    QString division; ///< code of the site's
    QString place;    ///< "彭浦镇 › 龙馥居委会"
    int filled = 0;
    int pending = 0;    ///< proposed or invited
    QStringList people; ///< names of those on it, asked or more; in a list of shifts only
    bool operator==(const ShiftRow&) const = default;
    /// Missing people; a shift called off misses nobody.
    [[nodiscard]] int gap() const { return shift.isArchived ? 0 : std::max(0, shift.needed - filled); }
};

struct PostRow
{
    Post post;
    QString siteName;
    QString division;
    QString place;
    QStringList requirements; ///< skills, languages, licences, courses; ages and the written agreement in words
    int shiftsAhead = 0;      ///< not over and not called off
    bool operator==(const PostRow&) const = default;
};

struct SiteRow
{
    Site site;
    QString place;
    bool operator==(const SiteRow&) const = default;
};

/// A person on a shift, whatever the state.
struct AssignmentRow
{
    Assignment assignment;
    QString name;
    QString maskedPhone;
    QString home; ///< as ShiftRow::place
    Verdict verdict;
    bool operator==(const AssignmentRow&) const = default;
};

/// Somebody who counts on a shift that is called off, and how to reach them.
struct PersonToTell
{
    Id<Shift> shift;
    Span span;
    QString postName;
    QString siteName;
    Id<Volunteer> volunteer;
    QString name;
    QString phone; ///< masked unless asked for in full
    AssignmentState state = AssignmentState::Proposed;
    bool operator==(const PersonToTell&) const = default;
};

/// Somebody bound to a shift whom a change leaves with reasons that did not stand against it before.
struct UnfitSeat
{
    Id<Shift> shift;
    Span span; ///< as it would be
    QString postName;
    QString siteName;
    Id<Volunteer> volunteer;
    QString name;
    AssignmentState state = AssignmentState::Proposed;
    std::vector<Reason> reasons; ///< the new ones alone
    bool operator==(const UnfitSeat&) const = default;
    [[nodiscard]] bool isBlocked() const
    {
        return std::any_of(reasons.begin(), reasons.end(), [](const Reason& r) { return r.isBlock(); });
    }
};

/// Served time to decide on.
struct HoursRow
{
    ServiceRecord record;
    QString volunteerName;
    QString postName; ///< of the shift, or as written
    QString siteName;
    QString place;            ///< as ShiftRow::place
    QString barred;           ///< why whoever is signed in may not approve it; "": may
    bool isCorrected = false; ///< an approved correction stands in its place
    QString personText; ///< what the person is found by (personSearchText), to stand behind what else finds the row
    bool operator==(const HoursRow&) const = default;
};

/// A person who could be asked.
struct CandidateRow
{
    Id<Volunteer> id;
    QString name;
    QString maskedPhone;
    QString home;
    Nearness near = Nearness::Unknown;
    Verdict verdict;
    qint64 loadMinutes = 0; ///< of other shifts in the seven days before it begins; what overlaps counts once
    bool operator==(const CandidateRow&) const = default;
};

/// A post as it is entered, with its site and what it asks of people.
struct PostForm
{
    Site site; ///< with a null id: the site of that name and division, or a new one
    Post post;
    std::vector<Requirement> requirements; ///< their ids need not be set
    bool operator==(const PostForm&) const = default;
};

} // namespace redvest
