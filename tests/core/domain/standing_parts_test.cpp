// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/standing_parts.h"
#include "core/domain/time_classes.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2022, 3, 18);
const QDate kLast(2022, 3, 24);

int upTo(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

bool isSo()
{
    return upTo(1) == 1;
}

QDate dayNear()
{
    return QDate(2022, 3, 12).addDays(upTo(20));
}

/// A day near the frame, or none.
QDate maybeDay()
{
    return isSo() ? dayNear() : QDate();
}

Span someSpan()
{
    const Instant from = atLocal(kFirst.addDays(1 + upTo(4)), QTime(upTo(23), 0));
    return {from, plusMinutes(from, 60 * (1 + upTo(11)))};
}

Candidate someone()
{
    Candidate who;
    Volunteer& v = who.person;
    v.id = Id<Volunteer>::make();
    v.status = upTo(5) == 0 ? VolunteerStatus::Suspended : VolunteerStatus::Active;
    // Birthdays within the frame, of eighteen and of sixty years, and some that do not matter.
    if (upTo(4) != 0)
        v.birth = dayNear().addYears(-std::array{16, 18, 40, 60}[std::size_t(upTo(3))]);
    v.guardianConsentOn = maybeDay();
    v.agreementOn = maybeDay();
    v.agreementUntil = maybeDay();
    v.maxDailyMinutes = isSo() ? 60 * (2 + upTo(8)) : 0;
    for (const QString& name : {u"护士"_s, u"驾驶"_s}) {
        if (!isSo())
            continue;
        Qualification q;
        q.volunteer = v.id;
        q.name = name;
        q.validUntil = maybeDay();
        who.qualifications.push_back(q);
    }
    for (int passes = upTo(2); passes > 0; --passes) {
        TrainingPass pass;
        pass.course = isSo() ? u"防护"_s : u"消杀"_s;
        pass.record.day = dayNear();
        pass.record.result = upTo(3) == 0 ? TrainingResult::Failed : TrainingResult::Passed;
        pass.record.validUntil = maybeDay();
        pass.supersededFrom = maybeDay();
        who.passes.push_back(pass);
    }
    if (isSo())
        who.insured = isSo() ? std::vector<InsuredDays>{{dayNear(), dayNear()}} : std::vector<InsuredDays>{};
    for (int times = upTo(3); times > 0; --times) {
        TimeGiven given(someSpan());
        given.isInSuit = isSo();
        given.isElsewhere = upTo(4) != 0;
        who.engaged.push_back(given);
    }
    return who;
}

Demand asked()
{
    Demand demand;
    const Span span = someSpan();
    demand.shift.starts = span.from;
    demand.shift.ends = span.to;
    if (isSo())
        demand.shift.breaks = u"60分钟"_s;
    demand.post.risk = static_cast<RiskClass>(upTo(3));
    demand.post.isInSuit = isSo();
    demand.post.leastAge = upTo(3) == 0 ? 18 : 0;
    demand.post.mostAge = upTo(3) == 0 ? 59 : 0;
    demand.post.needsAgreement = upTo(3) == 0;
    const auto ask = [&](RequirementKind kind, const QString& name) {
        if (upTo(3) == 0)
            demand.requirements.push_back({{}, {}, kind, name});
    };
    ask(RequirementKind::Skill, u"护士"_s);
    ask(RequirementKind::Skill, u"驾驶"_s);
    ask(RequirementKind::Training, u"防护"_s);
    ask(RequirementKind::Training, u"消杀"_s);
    return demand;
}

const StandingFrame kFrame{kFirst, kLast, {1, kAdultAge, 60}, true};
const EligibilityLimits kLimits;

Standing whole(const Candidate& who, const Demand& demand)
{
    return standingOf(verdictOn(who, demand, kLimits), demand.shift.span(), kLimits);
}

} // namespace

TEST_CASE("What somebody is to a seat falls into what lasts and what the hours say", "[domain][gaps]")
{
    CHECK(rc::check([] {
        const Candidate who = someone();
        const Demand demand = asked();
        const bool isRested = isFreeAndRested(who.engaged, who.person.maxDailyMinutes, demand, kLimits);
        const Standing parts = isRested ? lastingStanding(who, demand, kLimits) : Standing::Unfit;
        RC_ASSERT(parts == whole(who, demand));
    }));
}

TEST_CASE("People with one text are alike to whatever is asked, and so are demands with one", "[domain][gaps]")
{
    std::map<QString, Candidate> kinds;
    std::map<QString, Demand> demands;
    int met = 0;
    CHECK(rc::check([&] {
        const Candidate who = someone();
        const Demand demand = asked();
        const Candidate& alike = kinds.try_emplace(lastingText(who, kFrame), who).first->second;
        const Demand& same = demands.try_emplace(lastingText(demand), demand).first->second;
        met += alike.person.id != who.person.id ? 1 : 0;
        RC_ASSERT(lastingStanding(alike, demand, kLimits) == lastingStanding(who, demand, kLimits));
        RC_ASSERT(lastingStanding(who, same, kLimits) == lastingStanding(who, demand, kLimits));
    }));
    // The text tells few apart who are alike.
    Candidate one, other;
    one.person.birth = QDate(1980, 1, 1);
    other.person.birth = QDate(1990, 7, 7);
    one.passes.push_back({u"防护"_s, {}, {}});
    one.passes.back().record.day = QDate(2022, 2, 1);
    other.passes.push_back({u"防护"_s, {}, {}});
    other.passes.back().record.day = QDate(2022, 3, 3);
    other.passes.back().record.validUntil = QDate(2023, 3, 3);
    CHECK(lastingText(one, kFrame) == lastingText(other, kFrame));
    other.passes.back().record.validUntil = QDate(2022, 3, 20);
    CHECK(lastingText(one, kFrame) != lastingText(other, kFrame));
}

TEST_CASE("A class of time is judged as everybody in it", "[domain][gaps]")
{
    CHECK(rc::check([] {
        TimeClasses classes(kLimits);
        for (int i = 0; i < 8; ++i) {
            const Candidate who = someone();
            const Demand demand = asked();
            const int time = classes.numberOf(timeOfShift(demand.shift, demand.post.isInSuit));
            std::vector<int> numbers;
            for (const TimeGiven& given : who.engaged)
                numbers.push_back(classes.numberOf(given));
            const int own = classes.classOf(numbers, who.person.maxDailyMinutes);
            const bool expected = isFreeAndRested(who.engaged, who.person.maxDailyMinutes, demand, kLimits);
            RC_ASSERT(classes.isRested(own, demand, time) == expected);
            RC_ASSERT(classes.isRested(own, demand, time) == expected); // as it is remembered
            std::reverse(numbers.begin(), numbers.end());
            RC_ASSERT(classes.classOf(numbers, who.person.maxDailyMinutes) == own);
            numbers.push_back(time);
            RC_ASSERT(classes.classWith(own, time) == classes.classOf(numbers, who.person.maxDailyMinutes));
        }
    }));
}
