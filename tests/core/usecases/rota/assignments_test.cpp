// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/assignments.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace redvest;
using namespace redvest::support;
using namespace Qt::Literals::StringLiterals;
using S = AssignmentState;

namespace {

const QDate kDay(2022, 3, 20);

QStringList codesOf(const Problems& problems)
{
    QStringList out;
    for (const Problem& p : problems)
        out << p.code;
    return out;
}

} // namespace

TEST_CASE("Candidates: those that fit first, the near before the far, none hidden, each with reasons",
          "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id =
        desk.shift(desk.post(u"翻译"_s, u"北站"_s, {}, {{{}, {}, RequirementKind::Language, u"日语"_s}}), kDay, 8, 12);
    const Volunteer far = desk.person(u"远测甲"_s, desk.otherStreet);
    const Volunteer mute = desk.person(u"近测乙"_s);
    const Volunteer street = desk.person(u"街测丙"_s, desk.street);
    const Volunteer near = desk.person(u"邻测丁"_s);
    for (const Volunteer& v : {far, street, near})
        desk.qualify(v, QualificationKind::Language, u"日语"_s);
    const auto rows = candidates(desk.ws(), id);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].id == near.id);
    CHECK(rows[1].id == street.id);
    CHECK(rows[2].id == far.id);
    CHECK(rows[2].verdict.has(u"other_street"_s));
    CHECK(rows[3].id == mute.id);
    CHECK(rows[3].verdict.has(u"language_missing"_s));
    CHECK(rows[0].maskedPhone == u"199****0004"_s);
    CHECK(candidates(desk.ws(), id, u"yuan"_s).size() == 1);
    CHECK(candidates(desk.ws(), id, u"lcd"_s).size() == 1);
    CHECK(candidates(desk.ws(), id, u"0003"_s).front().id == street.id);
    CHECK(candidates(desk.ws(), id, {}, 1).front().id == near.id);
}

TEST_CASE("Candidates come in the order of names and are sought as people are everywhere", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    for (const QString& name : {u"连心"_s, u"阿卜·买买提"_s, u"李白"_s, u"单雄"_s, u"李安"_s})
        desk.person(name);
    const auto found = [&](const QString& typed) {
        QStringList names;
        for (const CandidateRow& row : candidates(desk.ws(), id, typed))
            names << row.name;
        return names;
    };
    CHECK(found({}) == QStringList{u"阿卜·买买提"_s, u"李安"_s, u"李白"_s, u"连心"_s, u"单雄"_s});
    for (const QString& typed : {u"libai"_s, u"li bai"_s, u"lb"_s, u"李白"_s, u"003"_s, u"T00000003"_s, u"李 0003"_s})
        CHECK(found(typed) == QStringList{u"李白"_s});
    CHECK(found(u"danxiong"_s) == QStringList{u"单雄"_s});
    CHECK(found(u"單雄"_s) == QStringList{u"单雄"_s});
    CHECK(found(u"卜买买"_s) == QStringList{u"阿卜·买买提"_s});
    CHECK(found(u"03"_s).isEmpty());
    CHECK(found(u"1990000"_s).isEmpty());
}

TEST_CASE("Who is on the shift is no candidate for it; who was cancelled is again", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    const AssignmentStep step = desk.book(desk.person(u"王测甲"_s), id);
    CHECK(candidates(desk.ws(), id).empty());
    REQUIRE(setAssignmentState(desk.ws(), step.after->id, S::Cancelled).ok());
    CHECK(candidates(desk.ws(), id).size() == 1);
}

TEST_CASE("A person with a course of an edition no longer in force does not fit", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(
        desk.post(u"采样辅助"_s, u"南广场"_s, {}, {{{}, {}, RequirementKind::Training, u"个人防护"_s}}), kDay, 8, 12);
    const Volunteer v = desk.person(u"王测甲"_s);
    CHECK(verdict(desk.ws(), v.id, id)->has(u"training_missing"_s));
    desk.train(v, u"个人防护"_s, QDate(2022, 1, 1), QDate(2022, 3, 31));
    CHECK(verdict(desk.ws(), v.id, id)->fit == Fit::Fits);
    desk.newEdition(u"个人防护"_s, u"第九版"_s, QDate(2022, 3, 20));
    CHECK(verdict(desk.ws(), v.id, id)->has(u"training_superseded"_s));
}

TEST_CASE("A course is the same in full and half width", "[rota][usecases]")
{
    RotaDesk desk;
    const Volunteer v = desk.person(u"王测甲"_s);
    desk.train(v, u"个人防护（第八版）"_s, QDate(2022, 1, 1), QDate(2022, 3, 31));
    desk.train(v, u"采样辅助(第一版)"_s, QDate(2022, 1, 1), QDate(2022, 3, 31));
    const Id<Shift> id = desk.shift(desk.post(u"采样辅助"_s, u"南广场"_s, {},
                                              {{{}, {}, RequirementKind::Training, u"个人防护（第八版）"_s},
                                               {{}, {}, RequirementKind::Training, u"采样辅助（第一版）"_s}}),
                                    kDay, 8, 12);
    CHECK(verdict(desk.ws(), v.id, id)->fit == Fit::Fits);
}

TEST_CASE("A block passes with a reason, which is kept; without one it is refused by its code", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id =
        desk.shift(desk.post(u"护理"_s, u"南广场"_s, {}, {{{}, {}, RequirementKind::Skill, u"护士"_s}}), kDay, 8, 12);
    const Volunteer v = desk.person(u"王测甲"_s);
    const auto refused = assign(desk.ws(), v.id, id);
    REQUIRE(codesOf(refused.problems()) == QStringList{u"skill_missing"_s});
    CHECK(refused.problems()[0].field == u"override"_s);
    CHECK(assignmentRows(desk.ws(), id).empty());
    const auto passed = assign(desk.ws(), v.id, id, u"退休护士，证件补办中"_s);
    REQUIRE(passed.ok());
    const auto rows = assignmentRows(desk.ws(), id);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].assignment.overrideReason == u"退休护士，证件补办中"_s);
    CHECK(rows[0].assignment.state == S::Proposed);
    CHECK(rows[0].verdict.has(u"skill_missing"_s));
}

TEST_CASE("No reason puts a person on two shifts at once or a minor on a risk post", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s, {}, {}, RiskClass::High);
    const Id<Shift> first = desk.shift(post, kDay, 8, 12);
    const Id<Shift> second = desk.shift(post, kDay, 11, 15);
    const Volunteer v = desk.person(u"王测甲"_s);
    desk.book(v, first, S::Proposed);
    CHECK(codesOf(assign(desk.ws(), v.id, second, u"急"_s).problems()) == QStringList{u"overlap"_s});
    CHECK(codesOf(assign(desk.ws(), v.id, first, u"急"_s).problems()) == QStringList{u"already_assigned"_s});
    Volunteer young = desk.person(u"少测乙"_s, {}, QDate(2006, 1, 1));
    young.guardianConsentOn = QDate(2022, 1, 1);
    desk.put(young);
    CHECK(codesOf(assign(desk.ws(), young.id, first, u"急"_s).problems()) == QStringList{u"minor_at_risk"_s});
    CHECK(codesOf(assign(desk.ws(), Id<Volunteer>::make(), first).problems()) == QStringList{u"unknown_volunteer"_s});
    CHECK(codesOf(assign(desk.ws(), v.id, Id<Shift>::make()).problems()) == QStringList{u"unknown_shift"_s});
}

TEST_CASE("Nobody is put on a shift that is called off", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    REQUIRE(archiveShift(desk.ws(), id, true).ok());
    CHECK(codesOf(assign(desk.ws(), desk.person(u"王测甲"_s).id, id).problems()) == QStringList{u"called_off"_s});
}

TEST_CASE("An assignment goes its way step by step, and what was served changes only with a reason", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    const auto a = desk.book(desk.person(u"王测甲"_s), id, S::Proposed).after->id;
    CHECK(codesOf(setAssignmentState(desk.ws(), a, S::Served).problems()) == QStringList{u"transition"_s});
    for (const S next : {S::Invited, S::Accepted, S::OnDuty, S::Served})
        REQUIRE(setAssignmentState(desk.ws(), a, next).ok());
    CHECK(codesOf(setAssignmentState(desk.ws(), a, S::Cancelled).problems()) == QStringList{u"reason_missing"_s});
    CHECK(codesOf(unassign(desk.ws(), a).problems()) == QStringList{u"worked"_s});
    REQUIRE(setAssignmentState(desk.ws(), a, S::Absent, u"签到有误"_s).ok());
    CHECK(assignmentRows(desk.ws(), id).front().assignment.note == u"签到有误"_s);
}

TEST_CASE("Every state may be cancelled, and none follows itself", "[rota]")
{
    for (int i = 0; i <= int(S::Cancelled); ++i) {
        CHECK(mayBecome(S(i), S::Cancelled) == (S(i) != S::Cancelled));
        CHECK_FALSE(mayBecome(S(i), S(i)));
    }
    CHECK_FALSE(mayBecome(S::Declined, S::OnDuty));
    CHECK_FALSE(mayBecome(S::Cancelled, S::Served));
}

TEST_CASE("Who declined and has been bound elsewhere since cannot accept after all", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    const Volunteer v = desk.person(u"王测甲"_s);
    const Id<Shift> first = desk.shift(post, kDay, 8, 12);
    const auto a = desk.book(v, first).after->id;
    REQUIRE(setAssignmentState(desk.ws(), a, S::Declined).ok());
    CHECK(verdict(desk.ws(), v.id, first)->has(u"declined"_s));
    desk.book(v, desk.shift(post, kDay, 9, 13));
    CHECK(codesOf(setAssignmentState(desk.ws(), a, S::Accepted).problems()) == QStringList{u"overlap"_s});
}

TEST_CASE("Each step can be undone until somebody takes the next one", "[rota][usecases]")
{
    RotaDesk desk;
    const Id<Shift> id = desk.shift(desk.post(u"测温"_s, u"南广场"_s), kDay, 8, 12);
    const Volunteer v = desk.person(u"王测甲"_s);
    const AssignmentStep put = assign(desk.ws(), v.id, id).value();
    const AssignmentStep accepted = setAssignmentState(desk.ws(), put.after->id, S::Accepted).value();
    CHECK(codesOf(undoEntry(desk.ws(), put.changes.entry).problems()) == QStringList{u"changed_since"_s});
    REQUIRE(undoEntry(desk.ws(), accepted.changes.entry).ok());
    CHECK(assignmentRows(desk.ws(), id).front().assignment.state == S::Proposed);
    const AssignmentStep gone = unassign(desk.ws(), put.after->id).value();
    CHECK(assignmentRows(desk.ws(), id).empty());
    REQUIRE(undoEntry(desk.ws(), gone.changes.entry).ok());
    REQUIRE(undoEntry(desk.ws(), put.changes.entry).ok());
    CHECK(assignmentRows(desk.ws(), id).empty());
    CHECK(check(desk.ws().database()).empty());
}

TEST_CASE("Whatever is tried, nobody stands on two shifts at once", "[rota][property]")
{
    RotaDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    std::vector<Id<Shift>> shifts;
    for (const auto& [from, to] : {std::pair(6, 10), {8, 12}, {10, 14}, {9, 17}, {20, 32}, {22, 26}})
        shifts.push_back(desk.shift(post, kDay, from, to));
    const std::vector<Volunteer> people{desk.person(u"王测甲"_s), desk.person(u"李测乙"_s)};
    const bool holds = rc::check("no double booking", [&] {
        for (int step = 0; step < 12; ++step) {
            const auto& shift = shifts[*rc::gen::inRange<std::size_t>(0, shifts.size())];
            const auto& who = people[*rc::gen::inRange<std::size_t>(0, people.size())];
            const auto state = S(*rc::gen::inRange(0, int(S::Cancelled) + 1));
            if (*rc::gen::arbitrary<bool>())
                (void)assign(desk.ws(), who.id, shift, u"急"_s);
            else
                (void)setAssignmentState(desk.ws(), assignmentId(shift, who.id), state, u"改"_s);
        }
        for (const Volunteer& who : people) {
            std::vector<Span> bound;
            for (const Id<Shift> shift : shifts)
                for (const AssignmentRow& row : assignmentRows(desk.ws(), shift))
                    if (row.assignment.volunteer == who.id && isBinding(row.assignment.state))
                        bound.push_back(shiftNamed(desk.ws(), shift)->span());
            for (std::size_t i = 0; i < bound.size(); ++i)
                for (std::size_t j = i + 1; j < bound.size(); ++j)
                    RC_ASSERT_FALSE(bound[i].touches(bound[j]));
        }
    });
    CHECK(holds);
}
