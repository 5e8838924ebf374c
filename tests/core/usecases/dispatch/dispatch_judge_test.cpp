// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People are judged by kinds, and each is what the whole verdict says of them alone. Few choices lose nothing.

#include "core/domain/dispatch/solve.h"
#include "core/domain/words.h"
#include "tests/core/usecases/dispatch/proposed.h"

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Of the verdict, what a proposal looks at.
struct Whole
{
    bool mayCome = true;
    int warnings = 0;
};

Whole wholeOf(const DispatchModel& model, std::size_t person, std::size_t shift)
{
    Whole whole;
    for (const Reason& reason : model.verdict(person, shift, {}).reasons) {
        if (model.judge().isByItself(shift, reason.code))
            continue;
        if (isAgainstProposal(reason))
            whole.mayCome = false;
        else if (reason.code != u"other_street" && reason.code != u"other_district")
            ++whole.warnings;
    }
    return whole;
}

} // namespace

TEST_CASE("Whoever is judged by kind is judged as the whole verdict does", "[dispatch]")
{
    DispatchDesk desk;
    std::mt19937 random(11);
    const auto pick = [&](int below) { return int(random() % unsigned(below)); };
    const Requirement skill{{}, {}, RequirementKind::Skill, u"护士"_s};
    const Requirement course{{}, {}, RequirementKind::Training, u"采样辅助"_s};
    const std::vector<Id<Post>> posts{desk.atGate, desk.farAway, desk.post(u"采样"_s, u"东门"_s, {}, {skill, course}),
                                      desk.post(u"转运"_s, u"西门"_s, desk.otherStreet, {skill}, RiskClass::High)};
    std::vector<Id<Shift>> shifts;
    for (int day = 0; day < 3; ++day) {
        for (const Id<Post> post : posts) {
            shifts.push_back(desk.shift(post, kMonday.addDays(day), 8, 12, 1));
            shifts.push_back(desk.shift(post, kMonday.addDays(day), 20, 32, 1)); // longer than a day's limit by itself
        }
    }
    const Id<Shift> before = desk.shift(desk.atGate, kMonday.addDays(-1), 22, 28, 40);
    const QStringList times{{}, {}, u"工作日白天"_s, u"周末全天"_s, u"每天晚上，提前一日通知"_s, u"随时"_s};
    const std::vector<QDate> births{{1985, 5, 5}, {2005, 3, 22}, {2004, 3, 22}, {1961, 3, 22}, {1950, 1, 1}, {}};
    const std::vector<QDate> ends{{}, kMonday, kMonday.addDays(1), QDate(2022, 3, 1), QDate(2023, 1, 1)};
    for (int i = 0; i < 40; ++i) {
        Volunteer who =
            desk.person(u"单测%1"_s.arg(i), pick(2) == 0 ? desk.street : u"310115005"_s, births[std::size_t(pick(6))]);
        who.availability = times[pick(int(times.size()))];
        who.maxDailyMinutes = pick(4) == 0 ? 300 : 0;
        who.guardianConsentOn = pick(2) == 0 ? QDate(2022, 1, 1) : QDate();
        who.status = pick(12) == 0 ? VolunteerStatus::Suspended : VolunteerStatus::Active;
        desk.put(who);
        if (pick(2) == 0)
            desk.qualify(who, QualificationKind::Skill, u"护士"_s, ends[std::size_t(pick(5))]);
        if (pick(2) == 0)
            desk.train(who, u"采样辅助"_s, QDate(2022, 2, 1).addDays(pick(60)), ends[std::size_t(pick(5))]);
        if (pick(4) == 0)
            (void)assign(desk.ws(), who.id, before, u"演练"_s, AssignmentState::Accepted);
    }
    NoProgress silent;
    const DispatchModel model = DispatchModel::read(desk.ws(), {}, desk.query(3).period, 14, silent).value();
    REQUIRE(model.shifts().size() == shifts.size());
    REQUIRE(model.people().size() == 40);
    int free = 0;
    for (std::size_t p = 0; p < model.people().size(); ++p) {
        for (std::size_t s = 0; s < model.shifts().size(); ++s) {
            const Whole whole = wholeOf(model, p, s);
            const DispatchStanding kind = model.standing(p, s);
            INFO("person " << p << ", shift " << s << ": " << model.verdict(p, s, {}).text().toStdString());
            CHECK(kind.mayCome() == whole.mayCome);
            CHECK(kind.warnings == whole.warnings);
            free += whole.mayCome ? 1 : 0;
        }
    }
    CHECK(free > 0);
}

TEST_CASE("Few choices a person lose nothing: what was left out is worth no more at the prices", "[dispatch]")
{
    DispatchDesk desk;
    for (int i = 0; i < 6; ++i) {
        (void)desk.person(u"单测%1"_s.arg(i), i % 2 == 0 ? desk.community : desk.otherStreet);
        desk.shift(i % 3 == 0 ? desk.atGate : desk.farAway, kMonday, 8 + i, 12 + i, 1 + i % 2);
    }
    NoProgress silent;
    const DispatchModel model = DispatchModel::read(desk.ws(), {}, desk.query().period, 14, silent).value();
    StaffingQuestion asked;
    const DispatchStaffing all = staffingOf(model, asked);
    CHECK_FALSE(all.isCut);
    const dispatch::Solution best = dispatch::solve(all.staffing);
    REQUIRE(best.isOptimal);
    asked.fewChoices = 0;
    asked.mostChoices = 1;
    CHECK(staffingOf(model, asked).isCut);
    asked.prices.assign(model.shifts().size(), 0);
    for (std::size_t d = 0; d < all.shiftOf.size(); ++d)
        asked.prices[all.shiftOf[d]] = best.seatPrice[d];
    const DispatchStaffing few = staffingOf(model, asked);
    REQUIRE(few.bound);
    CHECK(*few.bound == best.value);
    // At no price at all it is a bound still, and a weak one.
    asked.prices.assign(model.shifts().size(), 0);
    CHECK(*staffingOf(model, asked).bound < best.value);
}

TEST_CASE("A model is altered for what if, and nothing is stored", "[dispatch]")
{
    DispatchDesk desk;
    const Id<Shift> open = desk.shift(desk.atGate, kMonday, 8, 12, 2);
    const Id<Shift> other = desk.shift(desk.farAway, kMonday, 8, 12, 1);
    (void)desk.person(u"王测甲"_s);
    NoProgress silent;
    DispatchModel model = DispatchModel::read(desk.ws(), {}, desk.query().period, 14, silent).value();
    const auto gap = [&] { return proposeOver(desk.ws(), model, desk.query(), silent)->gapAfter; };
    CHECK(gap() == 2);
    Candidate more;
    more.person.division = desk.otherStreet;
    more.person.birth = QDate(1985, 5, 5);
    model.suppose(more);
    CHECK(gap() == 1);
    model.close(*model.shift(other));
    CHECK(gap() == 0);
    CHECK(model.shift(open).has_value());
    CHECK(desk.proposed().gapAfter == 2);
}
