// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/cover.h"
#include "core/domain/eligibility.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2022, 3, 1);
const QDate kLast(2022, 3, 31);

Policy policy(QDate from, QDate to, const QString& number = {})
{
    Policy p;
    p.id = Id<Policy>::make();
    p.number = number;
    p.from = from;
    p.to = to;
    return p;
}

Cover cover(QDate from, QDate to)
{
    Cover c;
    c.from = from;
    c.to = to;
    return c;
}

/// A grown-up and a shift on a post of that risk.
Verdict judged(RiskClass risk, Span span, std::optional<std::vector<InsuredDays>> insured)
{
    Candidate who;
    who.person.birth = QDate(1985, 5, 5);
    who.insured = std::move(insured);
    Demand what;
    what.post.risk = risk;
    what.shift.starts = span.from;
    what.shift.ends = span.to;
    return verdictOn(who, what, {.stretchMinutes = 24 * 60}); // breaks are another matter
}

Span hours(QDate day, int from, int to)
{
    return {plusMinutes(atLocal(day), from * 60), plusMinutes(atLocal(day), to * 60)};
}

} // namespace

TEST_CASE("Who is covered until a day is covered on that day, and not on the next", "[cover]")
{
    const std::vector<InsuredDays> days{insuredDays(cover(kFirst, QDate(2022, 3, 20)), policy(kFirst, kLast))};
    CHECK_FALSE(isInsuredOn(days, QDate(2022, 2, 28)));
    CHECK(isInsuredOn(days, kFirst));
    CHECK(isInsuredOn(days, QDate(2022, 3, 20)));
    CHECK_FALSE(isInsuredOn(days, QDate(2022, 3, 21)));
}

TEST_CASE("Cover never reaches beyond its policy, and what was entered by mistake covers nobody", "[cover]")
{
    const Policy year = policy(kFirst, kLast);
    CHECK(insuredDays(cover(QDate(2022, 1, 1), QDate(2022, 12, 31)), year) == InsuredDays{kFirst, kLast});
    CHECK(insuredDays(cover(kFirst, {}), year) == InsuredDays{kFirst, kLast});
    CHECK(insuredDays(cover(QDate(2022, 4, 1), QDate(2022, 4, 30)), year) == InsuredDays{});
    Cover mistaken = cover(kFirst, kLast);
    mistaken.isArchived = true;
    CHECK(insuredDays(mistaken, year) == InsuredDays{});
    Policy over = year; // it is out of the lists; whom it covered it did cover
    over.isArchived = true;
    CHECK(insuredDays(cover(kFirst, kLast), over) == InsuredDays{kFirst, kLast});
}

TEST_CASE("Two desks that enrol the same person under the same policy make the same cover", "[cover]")
{
    const auto policyId = Id<Policy>::make();
    const auto who = Id<Volunteer>::make();
    CHECK(coverId(policyId, who, kFirst) == coverId(policyId, who, kFirst));
    CHECK(coverId(policyId, who, kFirst) != coverId(policyId, who, kLast));
    CHECK(coverId(policyId, who, kFirst) != coverId(Id<Policy>::make(), who, kFirst));
}

TEST_CASE("Days between two policies on which neither is in force are a gap", "[cover]")
{
    const Policy winter = policy(QDate(2022, 1, 1), QDate(2022, 3, 31), u"A"_s);
    const Policy spring = policy(QDate(2022, 4, 1), QDate(2022, 6, 30), u"B"_s);
    const Policy autumn = policy(QDate(2022, 7, 3), QDate(2022, 12, 31), u"C"_s);
    CHECK(policyGaps({spring, winter}).empty()); // they meet
    const auto gaps = policyGaps({autumn, winter, spring});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().before == spring);
    CHECK(gaps.front().after == autumn);
    CHECK(gaps.front().days == InsuredDays{QDate(2022, 7, 1), QDate(2022, 7, 2)});
    // One that runs through closes it, whatever began last.
    CHECK(policyGaps({autumn, winter, spring, policy(QDate(2022, 1, 1), QDate(2022, 12, 31))}).empty());
    Policy archived = spring;
    archived.isArchived = true;
    CHECK(policyGaps({winter, archived, autumn}).front().days == InsuredDays{QDate(2022, 4, 1), QDate(2022, 7, 2)});
}

TEST_CASE("A risk post asks for cover on each day of the shift", "[cover][eligibility]")
{
    const std::vector<InsuredDays> until{{kFirst, QDate(2022, 3, 20)}};
    const Span morning = hours(QDate(2022, 3, 20), 8, 12);
    const Span night = hours(QDate(2022, 3, 20), 20, 28); // until 4 o'clock of the 21st
    for (const RiskClass risk : {RiskClass::Medium, RiskClass::High}) {
        CHECK(judged(risk, morning, until).fit == Fit::Fits);
        CHECK(judged(risk, hours(QDate(2022, 3, 20), 20, 24), until).fit == Fit::Fits); // ends as the 21st begins
        const Verdict beyond = judged(risk, night, until);
        CHECK(beyond.has(u"uninsured"_s));
        CHECK(beyond.fit == Fit::DoesNotFit);
        CHECK(beyond.isLawful()); // set aside with a reason
        CHECK(beyond.text().contains(u"2022-03-21"_s));
        CHECK(judged(risk, morning, std::vector<InsuredDays>{}).has(u"uninsured"_s));
        CHECK(judged(risk, night, std::vector<InsuredDays>{until.front(), {QDate(2022, 3, 21), kLast}}).fit ==
              Fit::Fits);
    }
    for (const RiskClass risk : {RiskClass::None, RiskClass::Low})
        CHECK(judged(risk, morning, std::vector<InsuredDays>{}).fit == Fit::Fits);
}

TEST_CASE("An office that never entered a policy is warned on risk posts and not blocked", "[cover][eligibility]")
{
    const Span morning = hours(QDate(2022, 3, 20), 8, 12);
    const Verdict said = judged(RiskClass::High, morning, std::nullopt);
    CHECK(said.fit == Fit::Warnings);
    CHECK(said.has(u"no_policy"_s));
    CHECK_FALSE(said.has(u"uninsured"_s));
    CHECK(judged(RiskClass::Low, morning, std::nullopt) == Verdict{});
}
