// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reinforcement between divisions (支援调度): what one has left over and another lacks, and who is sent where. What its
// tables, charts and papers are made of.
//
// A person takes one seat a duty day, so what is counted here are person-times.

#pragma once

#include "core/domain/gap_nature.h"
#include "core/domain/volunteers.h"

namespace redvest {

/// So many people for one shift.
struct ReinforcedShift
{
    Id<Shift> shift;
    QString place, siteName, address, postName, category;
    Span span;
    QString breaks; ///< as the shift says them
    qint64 seats = 0;
    QString requirement;    ///< in words; "" for none
    QString contact, phone; ///< whom to meet there, as whoever asks may see it
    bool operator==(const ReinforcedShift&) const = default;
};

/// Who could be sent, of those who are alike the one who gave least time lately.
struct ReinforcingPerson
{
    Id<Volunteer> id;
    QString name;
    Id<Shift> shift;
    qint64 recentMinutes = 0; ///< given in the days over which shares are counted
    bool operator==(const ReinforcingPerson&) const = default;
};

/// From one place to another, for posts of one category.
struct ReinforcementOrder
{
    QString from, fromName, to, toName; ///< codes and names
    QString category;
    int distance = 0; ///< 1: within one district; 2: within one city; 3: farther
    qint64 seats = 0;
    std::vector<ReinforcedShift> shifts;   ///< by beginning, then site and post
    std::vector<ReinforcingPerson> people; ///< by shift in that order, then who gave least; empty unless asked for
};

/// What a place has and lacks. Its gap is asked, own, received and remaining together.
struct ReinforcementPlace
{
    QString code; ///< shorter than that of its level where it is a division's own part
    QString name;
    qint64 gap = 0;      ///< missing on shifts that have not begun
    qint64 asked = 0;    ///< somebody is asked for already
    qint64 own = 0;      ///< its own people could take
    qint64 surplus = 0;  ///< of its people who could take some seat of the scope and are not needed for its own
    qint64 given = 0;    ///< of these, sent
    qint64 received = 0; ///< filled by people of other places
    Nature remaining;    ///< nothing callable; trainable: whoever of the scope is left would need training
    bool operator==(const ReinforcementPlace&) const = default;
    [[nodiscard]] qint64 shortage() const { return gap - asked - own; }
    ReinforcementPlace& operator+=(const ReinforcementPlace& other)
    {
        gap += other.gap;
        asked += other.asked;
        own += other.own;
        surplus += other.surplus;
        given += other.given;
        received += other.received;
        remaining += other.remaining;
        return *this;
    }
};

struct Reinforcement
{
    QString scope, scopeName; ///< code and name
    Span period;
    DivisionLevel by = DivisionLevel::Street;
    Instant asOf;
    QString office;                         ///< who says so
    qint64 begun = 0;                       ///< missing on shifts that have begun: nobody is sent there
    std::vector<ReinforcementPlace> places; ///< by code, those without a gap and without people for one left out
    ReinforcementPlace total;               ///< of them all, named as the scope
    std::vector<ReinforcementOrder> orders; ///< by giver, receiver and category
};

} // namespace redvest
