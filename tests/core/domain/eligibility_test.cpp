// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/eligibility.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHome = u"310106011001"_s;

Span hoursOf(QDate day, int from, int to)
{
    return {plusMinutes(atLocal(day), from * 60), plusMinutes(atLocal(day), to * 60)};
}

/// A grown-up next door and a shift of four hours in the morning of Sunday 2022-03-20.
struct Case
{
    Candidate who;
    Demand what;
    EligibilityLimits limits;

    Case()
    {
        who.person.birth = QDate(1985, 5, 5);
        who.person.division = kHome;
        who.insured = {{QDate(2022, 1, 1), QDate(2022, 12, 31)}};
        what.division = kHome;
        on(hoursOf(QDate(2022, 3, 20), 8, 12));
    }
    void on(Span span)
    {
        what.shift.starts = span.from;
        what.shift.ends = span.to;
    }
    void needs(RequirementKind kind, const QString& name) { what.requirements.push_back({{}, {}, kind, name}); }
    [[nodiscard]] Verdict verdict() const { return verdictOn(who, what, limits); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList out;
        for (const Reason& r : verdict().reasons)
            out << r.code;
        return out;
    }
};

const QDate kDay(2022, 3, 20);

} // namespace

TEST_CASE("A free adult next door fits without a word", "[rota][eligibility]")
{
    CHECK(Case().verdict() == Verdict{});
}

TEST_CASE("Who has left the register or is suspended fits nowhere, whatever the reason given", "[rota][eligibility]")
{
    Case c;
    c.who.person.status = VolunteerStatus::Archived;
    CHECK(c.codes() == QStringList{u"archived"_s});
    CHECK_FALSE(c.verdict().isLawful());
    c.who.person.status = VolunteerStatus::Suspended;
    CHECK(c.codes() == QStringList{u"suspended"_s});
}

TEST_CASE("Who is free at other times is warned of, unless called whenever needed", "[rota][eligibility]")
{
    Case c;
    c.who.person.availability = u"周末上午"_s; // the shift is of a Sunday morning
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.availability = u"工作日白天"_s;
    CHECK(c.codes() == QStringList{u"not_available"_s});
    CHECK(c.verdict().fit == Fit::Warnings);
    CHECK(c.verdict().text().contains(u"工作日白天"_s));
    c.who.person.availability = u"工作日白天，听从调配"_s;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.availability = u"每日一班，4小时"_s; // nobody can read that, so it speaks against nobody
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("Who wants to be told a day ahead is warned of within the day before", "[rota][eligibility]")
{
    Case c;
    c.who.person.availability = u"随时，提前一日通知"_s;
    CHECK(c.verdict().fit == Fit::Fits); // nobody asks when
    c.what.askedAt = plusMinutes(c.what.shift.starts, -24 * 60);
    CHECK(c.verdict().fit == Fit::Fits);
    c.what.askedAt = plusMinutes(c.what.shift.starts, -24 * 60 + 1);
    CHECK(c.codes() == QStringList{u"short_notice"_s});
    c.what.askedAt = c.what.shift.ends; // entered afterwards
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("Seventeen on the day is too young for a risk post, eighteen is not", "[rota][eligibility]")
{
    Case c;
    c.who.person.guardianConsentOn = QDate(2022, 1, 1);
    c.what.post.risk = RiskClass::Medium;
    c.who.person.birth = QDate(2004, 3, 21); // 18 on the day after
    CHECK(c.codes() == QStringList{u"minor_at_risk"_s});
    CHECK_FALSE(c.verdict().isLawful());
    c.who.person.birth = QDate(2004, 3, 20); // 18 on the day
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.birth = QDate(2004, 3, 21);
    c.what.post.risk = RiskClass::Low;
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("A minor needs a guardian's consent given by the day of the shift", "[rota][eligibility]")
{
    Case c;
    c.who.person.birth = QDate(2005, 1, 1);
    CHECK(c.codes() == QStringList{u"guardian_consent"_s});
    c.who.person.guardianConsentOn = QDate(2022, 3, 21);
    CHECK(c.codes() == QStringList{u"guardian_consent"_s});
    c.who.person.guardianConsentOn = kDay;
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("A skill, language or licence must be there and valid on the day of the shift", "[rota][eligibility]")
{
    Case c;
    c.needs(RequirementKind::Skill, u"护士"_s);
    CHECK(c.codes() == QStringList{u"skill_missing"_s});
    CHECK(c.verdict().isLawful());
    c.who.qualifications.push_back({{}, {}, QualificationKind::Language, u"护士"_s, {}, {}, {}, {}});
    CHECK(c.codes() == QStringList{u"skill_missing"_s}); // the right name of another kind
    c.who.qualifications.push_back({{}, {}, QualificationKind::Skill, u"护士"_s, {}, {}, {}, kDay.addDays(-1)});
    CHECK(c.codes() == QStringList{u"skill_expired"_s});
    c.who.qualifications.back().validUntil = kDay;
    CHECK(c.verdict().fit == Fit::Fits);

    c.needs(RequirementKind::Language, u"日语"_s);
    c.needs(RequirementKind::Licence, u"C1"_s);
    CHECK(c.codes() == QStringList{u"language_missing"_s, u"licence_missing"_s});
    c.who.qualifications.push_back({{}, {}, QualificationKind::Licence, u"ｃ1"_s, {}, {}, {}, {}});
    CHECK(c.codes() == QStringList{u"language_missing"_s});
}

TEST_CASE("Training must be passed, not expired, and of an edition in force on the day", "[rota][eligibility]")
{
    Case c;
    const QString course = u"个人防护"_s;
    c.needs(RequirementKind::Training, course);
    CHECK(c.codes() == QStringList{u"training_missing"_s});
    TrainingPass pass{course, {}, {}};
    pass.record.day = QDate(2022, 1, 10);
    pass.record.validUntil = kDay.addDays(-1);
    pass.record.result = TrainingResult::Failed;
    c.who.passes = {pass};
    CHECK(c.codes() == QStringList{u"training_missing"_s});
    c.who.passes[0].record.result = TrainingResult::Passed;
    CHECK(c.codes() == QStringList{u"training_expired"_s});
    c.who.passes[0].record.validUntil = kDay;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.passes[0].supersededFrom = kDay; // the new edition counts from this very day
    CHECK(c.codes() == QStringList{u"training_superseded"_s});
    c.who.passes[0].supersededFrom = kDay.addDays(1);
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.passes[0].record.day = kDay.addDays(1); // trained after the shift
    CHECK(c.codes() == QStringList{u"training_missing"_s});
}

TEST_CASE("Two shifts that touch in time cannot be stood by one person; one after the other can", "[rota][eligibility]")
{
    Case c;
    c.who.engaged = {hoursOf(kDay, 11, 13)};
    CHECK(c.codes() == QStringList{u"overlap"_s});
    CHECK_FALSE(c.verdict().isLawful());
    c.who.engaged = {hoursOf(kDay, 12, 14)};
    CHECK(c.codes() == QStringList{u"rest_short"_s});
}

TEST_CASE("Over midnight is an overlap too", "[rota][eligibility]")
{
    Case c;
    c.who.engaged = {hoursOf(kDay.addDays(-1), 20, 24 + 9)}; // 20:00 to 09:00
    CHECK(c.verdict().has(u"overlap"_s));
}

TEST_CASE("Who has declined the shift is not put on it by accident", "[rota][eligibility]")
{
    Case c;
    c.who.hasDeclined = true;
    CHECK(c.codes() == QStringList{u"declined"_s});
    CHECK(c.verdict().isLawful());
}

TEST_CASE("Ten hours lie between two shifts", "[rota][eligibility]")
{
    Case c;
    c.who.engaged = {hoursOf(kDay.addDays(-1), 18, 22)}; // to 22:00, then 08:00: ten hours
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.engaged = {Span{c.who.engaged[0].span.from, plusMinutes(c.who.engaged[0].span.to, 1)}};
    CHECK(c.codes() == QStringList{u"rest_short"_s});
    c.who.engaged = {hoursOf(kDay, 21, 23)}; // 12:00 to 21:00: nine hours
    CHECK(c.codes() == QStringList{u"rest_short"_s});
}

TEST_CASE("More than eight hours of one day are warned of, over midnight as well", "[rota][eligibility]")
{
    Case c;
    c.limits.stretchMinutes = 24 * 60; // breaks are another matter
    c.on(hoursOf(kDay, 8, 16));
    CHECK(c.verdict().fit == Fit::Fits);
    c.on({c.what.shift.starts, plusMinutes(c.what.shift.ends, 1)});
    CHECK(c.codes() == QStringList{u"day_long"_s});
    c.on(hoursOf(kDay, 20, 24 + 8)); // twelve hours, four of them on the first day
    CHECK(c.codes() == QStringList{u"day_long"_s});
}

TEST_CASE("What the person asked for at most is warned of", "[rota][eligibility]")
{
    Case c;
    c.who.person.maxDailyMinutes = 180;
    CHECK(c.codes() == QStringList{u"own_limit"_s}); // four hours asked of somebody who offers three
    c.who.person.maxDailyMinutes = 240;
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("The seventh day in a row is warned of, the sixth is not", "[rota][eligibility]")
{
    Case c;
    for (int back = 1; back <= 5; ++back)
        c.who.engaged.push_back(hoursOf(kDay.addDays(-back), 8, 12));
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.engaged.push_back(hoursOf(kDay.addDays(1), 8, 12)); // closes the row at the other end
    CHECK(c.codes() == QStringList{u"days_in_row"_s});
}

TEST_CASE("More than 48 hours within seven days are warned of", "[rota][eligibility]")
{
    Case c;
    c.limits.stretchMinutes = 24 * 60;     // breaks are another matter
    for (const int back : {1, 2, 4, 5, 6}) // 5 × 8 h + 8 h = 48 h, no seven days in a row
        c.who.engaged.push_back(hoursOf(kDay.addDays(-back), 8, 16));
    c.on(hoursOf(kDay, 8, 16));
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.engaged[0] = Span{c.who.engaged[0].span.from, plusMinutes(c.who.engaged[0].span.to, -60)};
    c.who.engaged.push_back(hoursOf(kDay.addDays(-3), 8, 10)); // 49 h, and seven days in a row
    CHECK(c.codes() == QStringList{u"week_long"_s, u"days_in_row"_s});
    c.who.engaged.pop_back();
    c.who.engaged.push_back(hoursOf(kDay.addDays(-7), 8, 16)); // outside every window with 48 h in it
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("A night is from 22 to 6; the young and the old are asked first", "[rota][eligibility]")
{
    Case c;
    c.who.person.birth = QDate(1961, 3, 20); // 61 on the day
    c.on(hoursOf(kDay, 18, 22));
    CHECK(c.verdict().fit == Fit::Fits);
    c.on(hoursOf(kDay, 19, 23));
    CHECK(c.codes() == QStringList{u"night_elder"_s});
    c.on(hoursOf(kDay, 5, 9)); // the night that began the evening before
    CHECK(c.codes() == QStringList{u"night_elder"_s});
    c.on(hoursOf(kDay, 6, 10));
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.birth = QDate(1961, 3, 21); // still 60
    c.on(hoursOf(kDay, 19, 23));
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.birth = QDate(2005, 1, 1);
    c.who.person.guardianConsentOn = QDate(2022, 1, 1);
    CHECK(c.codes() == QStringList{u"night_minor"_s});
}

TEST_CASE("Another street is far, another district farther, an unknown home neither", "[rota][eligibility]")
{
    Case c;
    c.who.person.division = u"310106011002"_s;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.division = u"310106012001"_s;
    CHECK(c.codes() == QStringList{u"other_street"_s});
    c.who.person.division = u"310107011001"_s;
    CHECK(c.codes() == QStringList{u"other_district"_s});
    c.who.person.division.clear();
    CHECK(c.verdict().fit == Fit::Fits);
}

TEST_CASE("Reasons come gravest first, and a warning does not make an assignment impossible", "[rota][eligibility]")
{
    Case c;
    c.who.person.division = u"310107011001"_s;
    c.who.engaged = {hoursOf(kDay, 11, 13)};
    c.needs(RequirementKind::Skill, u"护士"_s);
    CHECK(c.codes() == QStringList{u"overlap"_s, u"skill_missing"_s, u"other_district"_s});
    CHECK(c.verdict().fit == Fit::DoesNotFit);
    c.who.engaged.clear();
    c.what.requirements.clear();
    CHECK(c.verdict().fit == Fit::Warnings);
}

TEST_CASE("Warnings go by the limits they are handed, and say what is there", "[rota][eligibility]")
{
    Case c;
    c.who.engaged = {hoursOf(kDay.addDays(-1), 18, 23)}; // to 23:00, then 08:00: nine hours
    REQUIRE(c.codes() == QStringList{u"rest_short"_s});
    CHECK(c.verdict().text().contains(u'9'));
    c.limits.restMinutes = 540;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.engaged.clear();
    c.limits.dayMinutes = 210;
    CHECK(c.codes() == QStringList{u"day_long"_s});
    c.limits.dayMinutes = 240;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.engaged = {hoursOf(kDay.addDays(-3), 8, 12)};
    c.limits.weekMinutes = 450;
    CHECK(c.codes() == QStringList{u"week_long"_s});
}

TEST_CASE("A row of days is as long as the office says, and as many days around a shift are looked at",
          "[rota][eligibility]")
{
    Case c;
    c.limits.weekMinutes = 10'080;
    for (int back = 1; back <= 14; ++back)
        c.who.engaged.push_back(hoursOf(kDay.addDays(-back), 8, 12));
    c.limits.daysInRow = 14;
    CHECK(c.codes() == QStringList{u"days_in_row"_s}); // the fifteenth
    CHECK(daysAround(c.limits) > 14);
    c.who.engaged.pop_back();
    CHECK(c.verdict().fit == Fit::Fits);
    CHECK(daysAround({}) == 8);
}

TEST_CASE("A night may begin after midnight, and the elder are as old as the office says", "[rota][eligibility]")
{
    Case c;
    c.who.person.birth = QDate(1961, 3, 20); // 61 on the day
    c.limits.nightFrom = QTime(0, 0);
    c.limits.nightTo = QTime(5, 0);
    c.on(hoursOf(kDay, 8, 12));
    CHECK(c.verdict().fit == Fit::Fits);
    c.on(hoursOf(kDay, 19, 24));
    CHECK(c.verdict().fit == Fit::Fits);
    c.on(hoursOf(kDay, 20, 25));
    CHECK(c.codes() == QStringList{u"night_elder"_s});
    c.limits.elderAge = 61;
    CHECK(c.verdict().fit == Fit::Fits);
    c.who.person.birth = QDate(2005, 1, 1); // who is a minor is law
    c.who.person.guardianConsentOn = QDate(2022, 1, 1);
    CHECK(c.codes() == QStringList{u"night_minor"_s});
}
