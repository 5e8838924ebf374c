// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of printed rosters: who stands where and when, by site, by day or by person; and of what is made of the
// same facts: phone lists, the duty cards of people, the text for a chat group.

#pragma once

#include "core/domain/rota_rows.h"

#include <vector>

namespace redvest {

/// What begins a page of its own.
enum class RosterBy { Site, Day, Person };
template <>
struct EnumWords<RosterBy>
{
    static constexpr std::array words{u"site", u"day", u"person"};
};

/// Whose roster: the marked shifts, else those that begin within the period. What is said besides narrows it.
struct RosterChoice
{
    std::vector<Id<Shift>> shifts{};
    Span period{};
    QString scope{};                     ///< code of a division; "" for all
    QString site{};                      ///< its id, or its name
    std::vector<Id<Post>> posts{};       ///< empty: every post
    std::vector<Id<Volunteer>> people{}; ///< empty: everybody
};

struct RosterPerson
{
    Id<Volunteer> person;
    QString name;
    QString phone; ///< masked unless in full
    AssignmentState state = AssignmentState::Proposed;
};

struct RosterShift
{
    ShiftRow row;
    QString address; ///< of the site
    QString contact; ///< of the post, else of the site: name and phone
    Post post;       ///< what to do, how, protection, kit; its phone is "" where it is sealed from whoever prints
    std::vector<RosterPerson> people; ///< who is asked or more, by name
};

/// A page: of a site, a day or a person.
struct RosterGroup
{
    QString name;                    ///< of the site or the person; "" of a day
    QDate day;                       ///< of a day
    QString place;                   ///< of a site, as ShiftRow::place
    QString address;                 ///< of a site
    QString contact;                 ///< of a site: name and phone
    QString phone;                   ///< of a person, masked unless in full
    std::vector<RosterShift> shifts; ///< by start, place, site and post; of a person with nobody else on them
    qint64 needed = 0;
    qint64 filled = 0;
    qint64 missing = 0; ///< a surplus on one shift never offsets another
    qint64 minutes = 0; ///< of a person: as planned
};

struct RosterFacts
{
    QString office;
    QString printedBy;
    Instant asOf;
    RosterBy by = RosterBy::Site;
    Span period; ///< from the first day to behind the last one that a shift begins on
    bool isFull = false;
    std::vector<RosterGroup> groups; ///< sites by place and name, days in their order, people by name
    qint64 shifts = 0;
    qint64 people = 0; ///< each once
    qint64 missing = 0;
};

} // namespace redvest
