// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/people_merge.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Volunteer> who(std::uint64_t n)
{
    return {{1, n}};
}

} // namespace

TEST_CASE("What happened on a shift counts before what was answered, and that before what was asked",
          "[domain][duplicates]")
{
    using S = AssignmentState;
    const std::vector<S> order{S::Cancelled, S::Proposed, S::Invited, S::NoAnswer, S::Declined,
                               S::Accepted,  S::Excused,  S::Absent,  S::OnDuty,   S::Served};
    CHECK(order.size() == EnumWords<S>::words.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = 0; j < order.size(); ++j)
            CHECK(furtherState(order[i], order[j]) == order[std::max(i, j)]);
    }
}

TEST_CASE("What both records have becomes one by the rule of its kind", "[domain][duplicates]")
{
    Assignment kept{{}, {}, who(1), AssignmentState::Accepted, {}, u"早到"_s};
    const Assignment other{{}, {}, who(2), AssignmentState::Served, u"缺人"_s, u"带队"_s};
    const Assignment one = joined(kept, other);
    CHECK(one.state == AssignmentState::Served);
    CHECK(one.note == u"早到；带队"_s);
    CHECK(one.overrideReason == u"缺人"_s);
    CHECK(one.volunteer == who(1));

    const Instant evening = atLocal(QDate(2022, 3, 20), QTime(18, 0));
    Assignment invited = other;
    invited.state = AssignmentState::Invited;
    invited.answerBy = evening;
    Assignment asked = kept;
    asked.state = AssignmentState::Proposed;
    CHECK(joined(asked, invited).answerBy == evening); // or nobody would ever be told that it is over
    CHECK(joined(invited, asked).answerBy == evening);
    CHECK_FALSE(joined(kept, invited).answerBy.isSet()); // has accepted

    TeamMember member{{}, {}, who(1), QDate(2021, 5, 1), QDate(2021, 12, 1)};
    member = joined(member, TeamMember{{}, {}, who(2), QDate(2020, 5, 1), {}});
    CHECK(member.joinedOn == QDate(2020, 5, 1));
    CHECK_FALSE(member.leftOn.isValid());

    Qualification q{{}, who(1), {}, u"急救"_s, {}, {}, {}, QDate(2022, 5, 1)};
    q = joined(q, Qualification{{}, who(2), {}, u"急救"_s, u"初级"_s, {}, {}, QDate(2023, 5, 1)});
    CHECK(q.level == u"初级"_s);
    CHECK(q.validUntil == QDate(2023, 5, 1));

    TrainingRecord failed;
    failed.result = TrainingResult::Failed;
    TrainingRecord passed;
    passed.result = TrainingResult::Passed;
    passed.validUntil = QDate(2022, 6, 1);
    CHECK(joined(failed, passed).result == TrainingResult::Passed);
    CHECK(joined(failed, passed).validUntil == QDate(2022, 6, 1));
    CHECK(joined(passed, failed).validUntil == QDate(2022, 6, 1));
}

TEST_CASE("A pair is the same pair whichever is named first", "[domain][duplicates]")
{
    CHECK(twoPeopleId(who(1), who(2)) == twoPeopleId(who(2), who(1)));
    CHECK(twoPeopleId(who(1), who(2)) != twoPeopleId(who(1), who(3)));
    CHECK(pairOf(who(2), who(1)).first == who(1));
    CHECK(pairOf(who(2), who(1)).second == who(2));
}

TEST_CASE("Chains of merges end at who goes on, rings at who sorts first", "[domain][duplicates]")
{
    CHECK(settledMerges({{who(1), who(2)}, {who(2), who(3)}}) ==
          std::vector<MergedPerson>{{who(1), who(3)}, {who(2), who(3)}});
    CHECK(settledMerges({{who(1), who(2)}, {who(2), who(1)}, {who(5), who(2)}}) ==
          std::vector<MergedPerson>{{who(1), {}}, {who(2), who(1)}, {who(5), who(1)}});
    CHECK(settledMerges({{who(4), who(4)}}) == std::vector<MergedPerson>{{who(4), {}}});
}

TEST_CASE("However merges lie, everybody ends at somebody who goes on, in whichever order they are read",
          "[domain][duplicates]")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        std::vector<MergedPerson> merges;
        for (std::uint64_t n = 1; n <= 8; ++n) {
            if (random() % 4 != 0)
                merges.push_back({who(n), who(1 + random() % 8)});
        }
        const auto settled = settledMerges(merges);
        const auto isMerged = [&](Id<Volunteer> id) {
            return std::any_of(settled.begin(), settled.end(),
                               [&](const MergedPerson& m) { return m.id == id && !m.into.isNull(); });
        };
        for (const MergedPerson& m : settled)
            CHECK((m.into.isNull() || !isMerged(m.into)));
        auto shuffled = merges;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        auto again = settledMerges(shuffled);
        std::sort(again.begin(), again.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        CHECK(again == settled);
    }
}
