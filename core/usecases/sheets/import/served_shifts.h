// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which shift a line of a sign-in sheet belongs to. A sheet of the night says the hours after midnight with the day on
// which the shift began, or with their own.

#pragma once

#include "core/usecases/sheets/import/known.h"

#include <QSet>

namespace redvest::intake {

/// What a row says of when.
struct SignIn
{
    Id<Volunteer> volunteer;
    QDate day;                 ///< of the row
    std::optional<Span> times; ///< nothing where only a duration is known
    bool saysDay = false;      ///< the start says its own day (DaySaid)
};

class ServedShifts
{
public:
    /// `known` outlives it.
    explicit ServedShifts(Known& known);

    struct Found
    {
        std::size_t shift = 0;     ///< of the rota
        std::optional<Span> times; ///< as said; a day later where hours after midnight were said with the shift's day
    };
    /// The shift of the post that the person was sent to, else the one with a sign-in of the person already, else the
    /// one that begins on the row's day; of one that is called off only where there is no other. Nothing where that is
    /// uncertain.
    [[nodiscard]] std::optional<Found> find(Id<Post>, const SignIn&) const;
    void note(const ServiceRecord&);

private:
    struct Best;
    void considerDay(Best&, Id<Post>, const SignIn&) const;
    void considerNightBefore(Best&, Id<Post>, const SignIn&) const;
    void considerAfterMidnight(Best&, Id<Post>, const SignIn&) const;
    void consider(Best&, std::size_t shift, const SignIn&, Span times) const;
    [[nodiscard]] bool isOwn(const Shift&, Id<Volunteer>) const;
    [[nodiscard]] std::optional<Found> untimed(Id<Post>, const SignIn&) const;

    QDate m_today;
    const RotaIndex& m_rota;
    const QSet<Id<Assignment>>& m_assignments;
    QSet<Id<Assignment>> m_served; ///< shifts with a record of a person, as if sent there
};

} // namespace redvest::intake
