// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why what stays open stays open: everybody is counted once, and what would help is said.

#include "core/storage/gate/database.h"
#include "tests/core/usecases/dispatch/proposed.h"

#include <map>
#include <set>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A nursing shift with three seats, which one nurse could take; another is placed at a post of high risk.
struct Short : DispatchDesk
{
    const Requirement skill{{}, {}, RequirementKind::Skill, u"护士"_s};
    const Requirement course{{}, {}, RequirementKind::Training, u"采样辅助"_s};
    Id<Post> sampling = post(u"采样"_s, u"东门"_s, {}, {skill, course});
    Id<Post> risky = post(u"转运"_s, u"西门"_s, {}, {skill, course}, RiskClass::High);
    Id<Shift> open = shift(sampling, kMonday, 8, 12, 4);
    Id<Shift> urgent = shift(risky, kMonday, 8, 12, 1);
    Volunteer nurse = able(u"王测甲"_s), second = able(u"李测乙"_s);
    Volunteer untrained = person(u"赵测丙"_s), unskilled = person(u"钱测丁"_s);
    Volunteer away = able(u"孙测戊"_s);

    Short()
    {
        qualify(untrained, QualificationKind::Skill, u"护士"_s);
        away.availability = u"周末全天"_s;
        put(away);
    }
    Volunteer able(const QString& name)
    {
        const Volunteer who = person(name);
        qualify(who, QualificationKind::Skill, u"护士"_s);
        train(who, u"采样辅助"_s, QDate(2022, 3, 1), {});
        return who;
    }
};

} // namespace

TEST_CASE("Everybody who is not on a shift that stays open is counted once, under what holds first", "[dispatch]")
{
    Short desk;
    const Proposal plan = desk.proposed();
    CHECK(plan.gapAfter == 3);
    CHECK(plan.bound == 3);
    REQUIRE(plan.unfilled.size() == 1);
    CHECK(plan.unfilled.front().seats == 3);
    qint64 people = 0;
    for (const CountedReason& reason : plan.unfilled.front().reasons) {
        people += reason.count;
        CHECK_FALSE(reason.text.isEmpty());
    }
    CHECK(people == 4); // five, and one of them is there
    CHECK(counted(plan, desk.open, u"skill_missing"_s) == 1);
    CHECK(counted(plan, desk.open, u"training_missing"_s) == 1);
    CHECK(counted(plan, desk.open, u"not_available"_s) == 1);
    CHECK(counted(plan, desk.open, u"placed"_s) == 1);
}

TEST_CASE("What would help most is said in sentences", "[dispatch]")
{
    Short desk;
    const QStringList advice = desk.proposed().advice;
    REQUIRE(advice.size() == 2);
    CHECK(advice[0].contains(u"2"_s)); // from outside
    CHECK(advice[0].contains(u"护士"_s));
    CHECK(advice[1].contains(u"采样辅助"_s)); // one could be trained
    CHECK(advice[1].contains(desk.ws().divisions().name(desk.street)));
}

TEST_CASE("Of one shift everybody is told with why not, and where they are instead", "[dispatch]")
{
    Short desk;
    NoProgress silent;
    const DispatchQuery asked = desk.query();
    const auto model = DispatchModel::read(desk.ws(), {}, asked.period, 14, silent);
    REQUIRE(model.ok());
    const auto plan = proposeOver(desk.ws(), *model, asked, silent);
    REQUIRE(plan.ok());
    const auto people = explainShift(desk.ws(), *model, *plan, desk.open);
    REQUIRE(people.ok());
    REQUIRE(people->size() == 5);
    std::map<QString, QString> codes; // by name
    for (const JudgedCandidate& one : *people) {
        codes[one.name] = one.code;
        CHECK_FALSE(one.text.isEmpty());
    }
    CHECK(people->front().code == u"assigned");
    CHECK(codes[u"赵测丙"_s] == u"training_missing");
    CHECK(codes[u"钱测丁"_s] == u"skill_missing");
    CHECK(codes[u"孙测戊"_s] == u"not_available");
    CHECK(std::set<QString>{codes[u"王测甲"_s], codes[u"李测乙"_s]} == std::set<QString>{u"assigned"_s, u"placed"_s});
    CHECK(explainShift(desk.ws(), *model, *plan, Id<Shift>::make()).problems().front().code == u"unknown_shift");
    CHECK(explainShift(desk.ws(), *model, *plan, desk.open, 2)->size() == 2);
}

TEST_CASE("Of a shift whose seats are all taken it is said that others could come too", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> full = desk.shift(desk.post(u"引导"_s, u"东门"_s), kMonday, 8, 12, 1);
    desk.person(u"王测甲"_s);
    desk.person(u"李测乙"_s);
    NoProgress silent;
    const DispatchQuery asked = desk.query();
    const auto model = DispatchModel::read(desk.ws(), {}, asked.period, 14, silent);
    REQUIRE(model.ok());
    const auto plan = proposeOver(desk.ws(), *model, asked, silent);
    REQUIRE(plan.ok());
    const auto people = explainShift(desk.ws(), *model, *plan, full);
    REQUIRE(people.ok());
    REQUIRE(people->size() == 2);
    CHECK((*people)[0].code == u"assigned");
    CHECK((*people)[1].code == u"not_needed");
}
