// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Monday to be dispatched, and proposals for it. It is the Wednesday before.

#pragma once

#include "core/usecases/dispatch/proposing.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace redvest::test {

inline const QDate kMonday(2022, 3, 21);

struct DispatchDesk : support::RotaDesk
{
    Id<Post> atGate = post(QStringLiteral("测温"), QStringLiteral("南门"));
    Id<Post> farAway = post(QStringLiteral("登记"), QStringLiteral("北门"), otherStreet);

    [[nodiscard]] DispatchQuery query(int days = 1) const
    {
        DispatchQuery asked;
        asked.period = {atLocal(kMonday), atLocal(kMonday.addDays(days))};
        asked.seconds = 5;
        return asked;
    }
    [[nodiscard]] Proposal proposed(const DispatchQuery& asked)
    {
        NoProgress silent;
        auto found = propose(ws(), asked, silent);
        REQUIRE(found.ok());
        return *std::move(found);
    }
    [[nodiscard]] Proposal proposed() { return proposed(query()); }
    /// Accepts all of it.
    AcceptedProposal accepted(const Proposal& proposal)
    {
        std::vector<PinnedSeat> all;
        for (const ProposedSeat& seat : proposal.seats)
            all.push_back({seat.volunteer, seat.shift});
        auto done = acceptProposal(ws(), proposal, all);
        REQUIRE(done.ok());
        return *std::move(done);
    }
};

inline bool has(const Proposal& proposal, const Volunteer& who, Id<Shift> where)
{
    return std::any_of(proposal.seats.begin(), proposal.seats.end(),
                       [&](const ProposedSeat& seat) { return seat.volunteer == who.id && seat.shift == where; });
}

/// People counted under that code for the shift; 0 when it is filled.
inline qint64 counted(const Proposal& proposal, Id<Shift> where, const QString& code)
{
    for (const UnfilledShift& shift : proposal.unfilled) {
        for (const CountedReason& reason : shift.reasons) {
            if (shift.shift == where && reason.code == code)
                return reason.count;
        }
    }
    return 0;
}

} // namespace redvest::test
