// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reserve (储备/预报名): who signed up before there are posts, for a campaign or in general. Pure.
//
// Signing up is no seat: whoever is called up counts as recruited once a shift is accepted (domain figures), not
// before.

#pragma once

#include "core/domain/rota.h"

#include <optional>

namespace redvest {

enum class ReserveState { Waiting, CalledUp, Withdrawn };
template <>
struct EnumWords<ReserveState>
{
    static constexpr std::array words{u"waiting", u"called_up", u"stepped_back"};
};

/// Identity: person, campaign and the day of signing up, so that two desks that enter one form make one entry. Of a
/// person and campaign one is open at a time: waiting, or called up.
struct Reserve
{
    Id<Reserve> id;
    Id<Volunteer> volunteer;
    Id<Campaign> campaign; ///< null: for whatever comes
    QDate registeredOn;
    QString category; ///< 意向类别: of the list of post categories; "": any
    QString times; ///< 可服务时段, as freeTimesText says it, or as typed where that reads nothing; "": as registered
    QString source; ///< 报名来源: how the sign-up came
    ReserveState state = ReserveState::Waiting;
    QDate decidedOn; ///< called up or withdrawn; invalid while waiting
    QString reason;  ///< why it was withdrawn, or what the call-up was for
    bool operator==(const Reserve&) const = default;
};
[[nodiscard]] Id<Reserve> reserveId(Id<Volunteer>, Id<Campaign>, QDate registeredOn);

/// The same sign-up of one person on two records, or on two desks: whoever was called up counts before who waits, and
/// that before a withdrawal; the earlier day of signing up, and of wishes what one of them says.
[[nodiscard]] Reserve joined(Reserve kept, const Reserve& other);
/// Of one person and campaign, by the day of signing up: those that were not withdrawn become one, the first.
[[nodiscard]] std::vector<Reserve> oneOpen(std::vector<Reserve> entries);

/// What it was at the end of that day; nothing before it was signed up.
[[nodiscard]] std::optional<ReserveState> stateOn(const Reserve&, QDate day);

/// By what the reserve is counted.
enum class ReserveBy { Street, Category, Campaign };
template <>
struct EnumWords<ReserveBy>
{
    static constexpr std::array words{u"street", u"category", u"campaign"};
};

/// Entries of one row. Of the whole each entry counts in one row, so that rows sum to it.
struct ReserveCounts
{
    qint64 waiting = 0;
    qint64 calledUp = 0;
    qint64 withdrawn = 0;
    bool operator==(const ReserveCounts&) const = default;
    void note(ReserveState);
    ReserveCounts& operator+=(const ReserveCounts&);
};

} // namespace redvest
