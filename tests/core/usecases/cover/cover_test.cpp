// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies and who is covered, and that whoever binds people to risk posts goes by it.

#include "core/storage/schema/cover.h"
#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using support::RotaDesk;

namespace {

const QDate kDay(2022, 3, 21);
const QDate kFrom(2022, 3, 1);
const QDate kTo(2022, 12, 31);

template <class T>
QStringList codesOf(const Outcome<T>& outcome)
{
    QStringList codes;
    for (const Problem& p : outcome ? Problems() : outcome.problems())
        codes << p.code;
    return codes;
}

Policy wanted(const QString& number, QDate from = kFrom, QDate to = kTo)
{
    Policy p;
    p.number = number;
    p.insurer = u"某保险公司"_s;
    p.product = u"守护志愿者"_s;
    p.sumCents = 50'000'000;
    p.from = from;
    p.to = to;
    return p;
}

/// A risk post with a shift tomorrow morning and somebody for it.
struct RiskDesk : RotaDesk
{
    Volunteer who = person(u"王测甲"_s);
    Volunteer other = person(u"李测乙"_s);
    Id<Post> sampling = post(u"采样"_s, u"南广场"_s, {}, {}, RiskClass::High);
    Id<Shift> morning = shift(sampling, kDay, 8, 12);

    Policy policy(const QString& number = u"SH-1"_s, QDate from = kFrom, QDate to = kTo)
    {
        return *savePolicy(ws(), {}, wanted(number, from, to), u"补录"_s).value().records.front().after;
    }
    Cover enrolled(const Policy& p, const Volunteer& v, QDate from, QDate to)
    {
        return *enrolPeople(ws(), p.id, {v.id}, from, to).value().records.front().after;
    }
    [[nodiscard]] Verdict said() { return verdict(ws(), who.id, morning).value(); }
};

} // namespace

TEST_CASE("A policy that ends before it begins, or has a number already there, is refused by field", "[cover]")
{
    RiskDesk desk;
    CHECK(codesOf(savePolicy(desk.ws(), {}, {})) ==
          QStringList{u"required"_s, u"required"_s, u"required"_s, u"required"_s, u"required"_s});
    const auto reversed = savePolicy(desk.ws(), {}, wanted(u"SH-1"_s, kTo, kFrom));
    CHECK(codesOf(reversed) == QStringList{u"period"_s});
    CHECK(reversed.problems().front().text.contains(u"2022-03-01"_s));
    desk.policy();
    CHECK(codesOf(savePolicy(desk.ws(), {}, wanted(u"SH-1"_s))) == QStringList{u"number_taken"_s});
    CHECK(policyRows(desk.ws()).size() == 1);
}

TEST_CASE("Days without a policy between two are named, and pass with a reason", "[cover]")
{
    RiskDesk desk;
    desk.policy(u"SH-1"_s, kFrom, QDate(2022, 6, 30));
    const Policy autumn = wanted(u"SH-2"_s, QDate(2022, 7, 3), kTo);
    const auto refused = savePolicy(desk.ws(), {}, autumn);
    REQUIRE(codesOf(refused) == QStringList{u"policy_gap"_s});
    CHECK(refused.problems().front().field == u"from");
    CHECK(refused.problems().front().text.contains(u"2022-07-01–2022-07-02"_s));
    CHECK(policyRows(desk.ws()).size() == 1);
    REQUIRE(savePolicy(desk.ws(), {}, autumn, u"七月初不开展活动"_s).ok());
    const auto rows = policyRows(desk.ws());
    REQUIRE(rows.size() == 2);
    CHECK(rows.back().gapText == u"2022-07-01–2022-07-02");
    CHECK(countOf(findings(desk.ws(), {}, desk.ws().now()), FindingKind::PolicyGapAhead) == 1);
    // What is changed of a policy and leaves the gap as it was asks nothing again; closing it asks nothing either.
    Policy shown = rows.front().policy;
    Policy noted = shown;
    noted.note = u"续保"_s;
    REQUIRE(savePolicy(desk.ws(), shown, noted).ok());
    Policy closed = noted;
    closed.from = QDate(2022, 7, 1);
    REQUIRE(savePolicy(desk.ws(), noted, closed).ok());
    CHECK(countOf(findings(desk.ws(), {}, desk.ws().now()), FindingKind::PolicyGapAhead) == 0);
}

TEST_CASE("Enrolling keeps within the policy and never covers a day twice", "[cover]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const std::vector people{desk.who.id, desk.other.id};
    CHECK(codesOf(enrolPeople(desk.ws(), Id<Policy>::make(), people, kFrom, kTo)) == QStringList{u"unknown_policy"_s});
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, people, kFrom.addDays(-1), kTo)) ==
          QStringList{u"outside_policy"_s});
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, people, kDay, kDay.addDays(-1))) == QStringList{u"period"_s});
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, people, {}, {})) == QStringList{u"required"_s});
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, {}, kFrom, kTo)) == QStringList{u"nothing_entered"_s});
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, {Id<Volunteer>::make()}, kFrom, kTo)) ==
          QStringList{u"unknown_volunteer"_s});
    CHECK(coverRows(desk.ws()).empty());
    desk.enrolled(policy, desk.who, kFrom, QDate(2022, 3, 31));
    // One of the two is covered on some of the days: nothing is written.
    const auto both = enrolPeople(desk.ws(), policy.id, people, QDate(2022, 3, 31), kTo);
    REQUIRE(codesOf(both) == QStringList{u"overlapping_cover"_s});
    CHECK(both.problems().front().text.contains(u"王测甲"_s));
    CHECK(coverRows(desk.ws()).size() == 1);
    // Covered on all of them: passed by.
    const auto march = enrolPeople(desk.ws(), policy.id, people, kFrom, QDate(2022, 3, 31));
    REQUIRE(march.ok());
    CHECK(march->records.size() == 1);
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, people, kFrom, QDate(2022, 3, 31))) ==
          QStringList{u"nothing_entered"_s});
    // Without a last day it is the policy's.
    CHECK(desk.enrolled(policy, desk.who, QDate(2022, 4, 1), {}).to == kTo);
    CHECK(coveredUntil(desk.ws(), desk.who.id, kDay) == kTo); // one runs into the other
    CHECK(coveredUntil(desk.ws(), desk.other.id, kDay) == QDate(2022, 3, 31));
    CHECK_FALSE(coveredUntil(desk.ws(), desk.other.id, QDate(2022, 4, 1)).isValid());
}

TEST_CASE("Once there is a policy a risk post takes nobody without cover, but for a reason", "[cover][rota]")
{
    RiskDesk desk;
    CHECK(desk.said().fit == Fit::Warnings);
    CHECK(desk.said().has(u"no_policy"_s));
    const Policy policy = desk.policy();
    CHECK(desk.said().has(u"uninsured"_s));
    CHECK(codesOf(assign(desk.ws(), desk.who.id, desk.morning)) == QStringList{u"uninsured"_s});
    desk.enrolled(policy, desk.who, kFrom, kDay.addDays(-1));
    CHECK(desk.said().has(u"uninsured"_s));
    desk.enrolled(policy, desk.who, kDay, kDay);
    CHECK(desk.said().fit == Fit::Fits);
    CHECK(assign(desk.ws(), desk.who.id, desk.morning).ok());
    CHECK(assign(desk.ws(), desk.other.id, desk.morning, u"保险公司已口头确认"_s).ok());
}

TEST_CASE("An undo puts nobody back on a risk post whose cover has ended meanwhile", "[cover][undo]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kTo);
    REQUIRE(assign(desk.ws(), desk.who.id, desk.morning).ok());
    const auto off = unassign(desk.ws(), assignmentId(desk.morning, desk.who.id));
    REQUIRE(off.ok());
    REQUIRE(withdrawPeople(desk.ws(), {cover.id}, kDay.addDays(-1)).ok());
    CHECK(codesOf(undoEntry(desk.ws(), off->changes.entry)) == QStringList{u"uninsured"_s});
}

TEST_CASE("An undo brings no cover back over another", "[cover][undo]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kTo);
    const auto withdrawn = withdrawPeople(desk.ws(), {cover.id}, QDate(2022, 3, 31), u"退出"_s);
    REQUIRE(withdrawn.ok());
    desk.enrolled(policy, desk.who, QDate(2022, 5, 1), kTo);
    CHECK(codesOf(undoEntry(desk.ws(), withdrawn->changes.entry)) == QStringList{u"overlapping_cover"_s});
}

TEST_CASE("Who is on a coming risk shift without cover is listed, with the day, until enrolled", "[cover][figures]")
{
    RiskDesk desk;
    const Id<Shift> night = desk.shift(desk.sampling, kDay, 20, 28);
    const Id<Shift> safe = desk.shift(desk.post(u"引导"_s, u"北广场"_s), kDay, 14, 16);
    REQUIRE(assign(desk.ws(), desk.who.id, night, u"急"_s).ok());
    REQUIRE(assign(desk.ws(), desk.other.id, safe, u"急"_s).ok());
    const Instant now = desk.ws().now();
    CHECK(uninsuredAhead(desk.ws(), {}, now).empty()); // no policy: nobody knows
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kDay);
    const auto rows = uninsuredAhead(desk.ws(), {}, now);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == u"王测甲");
    CHECK(rows.front().day == kDay.addDays(1)); // the night ends on the day after
    CHECK(countOf(findings(desk.ws(), {}, now), FindingKind::Uninsured) == 1);
    CHECK(countOf(findings(desk.ws(), desk.otherStreet, now), FindingKind::Uninsured) == 0);
    REQUIRE(withdrawPeople(desk.ws(), {cover.id}, kTo).ok());
    CHECK(uninsuredAhead(desk.ws(), {}, now).empty());
}

TEST_CASE("A cover entered by mistake covers nobody, and comes back as the same one", "[cover]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kTo);
    REQUIRE(archiveCovers(desk.ws(), {cover.id}, true, u"录错人"_s).ok());
    CHECK(desk.said().has(u"uninsured"_s));
    CHECK(coverRows(desk.ws()).front().state == CoverState::Mistaken);
    CHECK(desk.enrolled(policy, desk.who, kFrom, kTo).id == cover.id);
    CHECK(coverRows(desk.ws()).size() == 1);
    CHECK(desk.said().fit == Fit::Fits);
}

TEST_CASE("Of a stored cover the last day changes and nothing else of who and when", "[cover]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kTo);
    Cover moved = cover;
    moved.from = kDay;
    CHECK(codesOf(saveCover(desk.ws(), cover, moved)) == QStringList{u"fixed"_s});
    Cover shorter = cover;
    shorter.to = kDay;
    REQUIRE(saveCover(desk.ws(), cover, shorter).ok());
    CHECK(coverRows(desk.ws()).front().isWithdrawn);
    CHECK(codesOf(withdrawPeople(desk.ws(), {cover.id}, kFrom.addDays(-1))).front() == u"period");
    CHECK(codesOf(withdrawPeople(desk.ws(), {cover.id}, {})) == QStringList{u"required"_s});
}

TEST_CASE("A policy under which somebody is covered ahead is not archived, nor shortened below them", "[cover]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    const Cover cover = desk.enrolled(policy, desk.who, kFrom, kTo);
    CHECK(codesOf(archivePolicies(desk.ws(), {policy.id})) == QStringList{u"covers_ahead"_s});
    Policy shorter = policy;
    shorter.to = kDay;
    CHECK(codesOf(savePolicy(desk.ws(), policy, shorter)) == QStringList{u"covers_outside"_s});
    REQUIRE(withdrawPeople(desk.ws(), {cover.id}, QDate(2022, 3, 10)).ok());
    CHECK(archivePolicies(desk.ws(), {policy.id}).ok());
    CHECK(codesOf(enrolPeople(desk.ws(), policy.id, {desk.other.id}, kDay, kTo)) == QStringList{u"archived"_s});
    CHECK(coveredUntil(desk.ws(), desk.who.id, QDate(2022, 3, 5)) == QDate(2022, 3, 10)); // it did cover
    REQUIRE(archiveCovers(desk.ws(), {cover.id}, true, u"录错人"_s).ok());
    CHECK(codesOf(archiveCovers(desk.ws(), {cover.id}, false, {})) == QStringList{u"archived"_s});
}

TEST_CASE("A claim is of a day on which the policy covered the person", "[cover]")
{
    RiskDesk desk;
    const Policy policy = desk.policy();
    desk.enrolled(policy, desk.who, QDate(2022, 3, 10), kTo);
    CoverClaim claim;
    claim.policy = policy.id;
    claim.volunteer = desk.who.id;
    claim.day = QDate(2022, 3, 9);
    claim.happened = u"上岗途中摔倒"_s;
    CHECK(codesOf(saveClaim(desk.ws(), {}, claim)) == QStringList{u"not_covered"_s});
    claim.day = QDate(2022, 12, 1);
    CHECK(codesOf(saveClaim(desk.ws(), {}, claim)) == QStringList{u"in_future"_s});
    claim.day = QDate(2022, 3, 10);
    const auto saved = saveClaim(desk.ws(), {}, claim);
    REQUIRE(saved.ok());
    const auto rows = claimRows(desk.ws());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == u"王测甲");
    CHECK(rows.front().policyNumber == u"SH-1");
    CHECK(rows.front().claim.happened == u"上岗途中摔倒");
    REQUIRE(archiveClaims(desk.ws(), {rows.front().claim.id}, true, u"误报"_s).ok());
    CHECK(claimRows(desk.ws()).front().claim.isArchived);
}

TEST_CASE("Nobody puts away a claim that is closed to him, nor undoes it", "[cover][undo][access]")
{
    test::GuardedDesk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    const auto policy = savePolicy(*desk.ws, {}, wanted(u"SH-1"_s), u"补录"_s);
    REQUIRE(policy.ok());
    CoverClaim claim;
    claim.policy = policy->records.front().after->id;
    claim.volunteer = who.id;
    claim.day = QDate(2022, 3, 10);
    claim.happened = u"上岗途中摔倒"_s;
    REQUIRE(enrolPeople(*desk.ws, claim.policy, {who.id}, kFrom, kTo).ok());
    const auto saved = saveClaim(*desk.ws, {}, claim);
    REQUIRE(saved.ok());
    const Id<CoverClaim> id = saved->records.front().after->id;
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    CHECK(codesOf(archiveClaims(*desk.ws, {id}, true, u"误报"_s)) == QStringList{u"no_key"_s});
    CHECK(codesOf(undoEntry(*desk.ws, saved->changes.entry)) == QStringList{u"no_key"_s});
    desk.beChief();
    CHECK_FALSE(claimRows(*desk.ws).front().claim.isArchived);
    CHECK(archiveClaims(*desk.ws, {id}, true, u"误报"_s).ok());
}
