// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept from one proposal to the next gives the answer that reading all anew gives.

#include "ui/dispatch/kept_dispatch.h"

#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kTomorrow(2022, 3, 17);

struct Two
{
    support::RotaDesk desk;
    Id<Post> post = desk.post(u"测温验码"_s, u"北站南广场"_s);
    Id<Shift> morning = desk.shift(post, kTomorrow, 8, 12, 2);
    Id<Shift> evening = desk.shift(post, kTomorrow, 18, 22, 1);
    std::vector<Volunteer> people{desk.person(u"王测甲"_s), desk.person(u"李测乙"_s), desk.person(u"赵测丙"_s),
                                  desk.person(u"钱测丁"_s, desk.otherStreet)};
    KeptDispatch kept;
    DispatchQuery query;
    NoProgress progress;

    Two() { query.period = dayOf(kTomorrow); }
    static QStringList seatsOf(const Outcome<Proposal>& proposal)
    {
        REQUIRE(proposal.ok());
        QStringList all;
        for (const ProposedSeat& seat : proposal->seats)
            all << seat.shift.text() + u' ' + seat.name + (seat.isKept ? u" kept"_s : QString());
        all << QString::number(proposal->gapBefore) << QString::number(proposal->gapAfter);
        return all;
    }
    QStringList again() { return seatsOf(kept.propose(desk.ws(), query, progress, {})); }
    QStringList anew() { return seatsOf(propose(desk.ws(), query, progress)); }
};

} // namespace

TEST_CASE("Kept and read anew propose the same, before and after changes", "[ui][dispatch]")
{
    Two s;
    CHECK(s.again() == s.anew());
    const auto done = assign(s.desk.ws(), s.people[3].id, s.morning, u"手工安排"_s, AssignmentState::Accepted);
    REQUIRE(done.ok());
    s.kept.miss(done->changes);
    const QStringList after = s.again();
    CHECK(after == s.anew());
    CHECK(after[after.size() - 2] == u"2"_s); // of three seats one is filled
    s.query.pinned = {{s.people[2].id, s.evening}};
    CHECK(s.again() == s.anew());
    s.query.scope = s.desk.street; // another question
    CHECK(s.again() == s.anew());
}

TEST_CASE("More changes than are kept in mind are read anew", "[ui][dispatch]")
{
    Two s;
    CHECK(s.again() == s.anew());
    const auto done = assign(s.desk.ws(), s.people[0].id, s.morning, {}, AssignmentState::Accepted);
    REQUIRE(done.ok());
    for (int i = 0; i < 200; ++i)
        s.kept.miss(done->changes);
    CHECK(s.again() == s.anew());
}

TEST_CASE("What is refused leaves nothing behind", "[ui][dispatch]")
{
    Two s;
    s.query.period = {s.query.period.to, s.query.period.from};
    CHECK_FALSE(s.kept.propose(s.desk.ws(), s.query, s.progress, {}).ok());
    s.query.period = dayOf(kTomorrow);
    CHECK(s.again() == s.anew());
}
