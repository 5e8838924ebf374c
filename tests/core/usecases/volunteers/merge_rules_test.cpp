// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge of two people is held to: the rules of the form, what is asked for by old names and numbers afterwards,
// days of insurance, and what was decided between an undo and its own undo.

#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/records/called.h"
#include "core/usecases/training/sign_ups.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/duplicates.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/reserves.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/twice_registered.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::numberOf;
using redvest::test::TwiceRegistered;

namespace {

template <class T>
QString code(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

PeopleMerge taking(const QStringList& fields)
{
    PeopleMerge merge;
    merge.taken = fields;
    return merge;
}

} // namespace

TEST_CASE("Undoing the undo of a merge asks again what was decided meanwhile", "[usecases][duplicates][undo]")
{
    TwiceRegistered s;
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    const auto undone = undoEntry(*s.ws, merged->changes.entry);
    REQUIRE(undone.ok());
    SECTION("nothing: the two are one again")
    {
        CHECK(undoEntry(*s.ws, undone->entry).ok());
        CHECK(s.stored(s.duplicate.id).mergedInto == s.keep.id);
        return;
    }
    QString wanted;
    SECTION("merged the other way round")
    {
        REQUIRE(mergePeople(*s.ws, {s.duplicate.id, s.keep.id, {}, {}, false}, u"核对"_s).ok());
        wanted = u"merged_already"_s;
    }
    SECTION("archived")
    {
        REQUIRE(archiveVolunteers(*s.ws, {s.keep.id}, u"离开"_s).ok());
        wanted = u"archived"_s;
    }
    SECTION("judged to be two")
    {
        REQUIRE(markTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"两人"_s).ok());
        wanted = u"judged_two"_s;
    }
    const auto again = undoEntry(*s.ws, undone->entry);
    REQUIRE_FALSE(again.ok());
    CHECK(code(again) == wanted);
    CHECK(s.stored(s.duplicate.id).mergedInto.isNull());
}

TEST_CASE("An erasure reaches whoever was merged into somebody who was merged", "[usecases][duplicates][erasure]")
{
    TwiceRegistered s;
    Volunteer first = s.registered(u"测试早年"_s, u"19900000003"_s);
    first.status = VolunteerStatus::Archived;
    first.mergedInto = s.duplicate.id;
    s.put(storage::volunteerTable(), first);
    Volunteer second = s.duplicate;
    second.status = VolunteerStatus::Archived;
    second.mergedInto = s.keep.id;
    s.put(storage::volunteerTable(), second);
    REQUIRE(erasePerson(*s.ws, s.keep.id, u"本人申请"_s).ok());
    for (const Id<Volunteer> id : {first.id, second.id, s.keep.id})
        CHECK(isErasedPerson(s.stored(id)));
}

TEST_CASE("The record left behind keeps the name and number that the other gave up", "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.keep.documentKind = s.duplicate.documentKind = DocumentKind::Passport;
    s.keep.documentNumber = u"E12345671"_s;
    s.duplicate.documentNumber = u"E12345672"_s;
    s.put(storage::volunteerTable(), s.keep);
    s.put(storage::volunteerTable(), s.duplicate);
    const QString oldName = s.keep.name, newName = s.duplicate.name;
    REQUIRE(s.merge(taking({u"document_number"_s, u"name"_s})).ok());
    CHECK(s.stored(s.keep.id).documentNumber == u"E12345672");
    CHECK(s.stored(s.keep.id).name == newName);
    CHECK(s.stored(s.duplicate.id).documentNumber == u"E12345671");
    CHECK(s.stored(s.duplicate.id).name == oldName);
    CHECK(s.stored(s.duplicate.id).registeredAt == s.duplicate.registeredAt);
}

TEST_CASE("A merge is held to the rules of the form, and nobody gets out of a suspension by it",
          "[usecases][duplicates]")
{
    TwiceRegistered s;
    SECTION("a child without guardian")
    {
        s.duplicate.birth = QDate(2010, 1, 1);
        s.put(storage::volunteerTable(), s.duplicate);
        const auto refused = s.merge(taking({u"birth"_s}));
        REQUIRE_FALSE(refused.ok());
        CHECK(s.stored(s.duplicate.id).mergedInto.isNull());
    }
    SECTION("suspended")
    {
        s.duplicate.status = VolunteerStatus::Suspended;
        s.put(storage::volunteerTable(), s.duplicate);
        REQUIRE(s.merge().ok());
        CHECK(s.stored(s.keep.id).status == VolunteerStatus::Suspended);
    }
    SECTION("withdrawn later, whatever is chosen")
    {
        s.keep.consentOn = QDate(2022, 3, 1);
        s.duplicate.consentOn = QDate(2022, 3, 2);
        s.duplicate.consentWithdrawnOn = QDate(2022, 3, 10);
        s.put(storage::volunteerTable(), s.keep);
        s.put(storage::volunteerTable(), s.duplicate);
        PeopleMerge leaving;
        leaving.left = {u"consent_on"_s};
        REQUIRE(s.merge(leaving).ok());
        CHECK(s.stored(s.keep.id).consentWithdrawnOn == QDate(2022, 3, 10));
    }
    SECTION("a result of verification goes with its reason and day")
    {
        s.duplicate.documentKind = DocumentKind::Passport;
        s.duplicate.documentNumber = u"E12345672"_s;
        s.keep.sex = s.duplicate.sex = Sex::Female; // no such number says it
        s.put(storage::volunteerTable(), s.keep);
        s.duplicate.verification = Verification::Rejected;
        s.duplicate.verificationReason = u"姓名不符"_s;
        s.duplicate.verifiedOn = QDate(2022, 3, 10);
        s.put(storage::volunteerTable(), s.duplicate);
        REQUIRE(s.merge(taking({u"document_number"_s})).ok());
        CHECK(s.stored(s.keep.id).verification == Verification::Rejected);
        CHECK(s.stored(s.keep.id).verificationReason == u"姓名不符");
        CHECK(s.stored(s.keep.id).verifiedOn == QDate(2022, 3, 10));
    }
}

TEST_CASE("The days of an agreement go together, and the later word on health counts", "[usecases][duplicates]")
{
    TwiceRegistered s;
    Volunteer kept = s.keep;
    kept.agreementOn = QDate(2022, 3, 1); // does not end
    kept.healthDeclaredAt = redvest::test::at(18, 7);
    s.put(storage::volunteerTable(), kept);
    Volunteer other = s.duplicate;
    other.agreementOn = QDate(2021, 3, 1);
    other.agreementUntil = QDate(2021, 12, 31);
    other.healthDeclaredAt = redvest::test::at(19, 7);
    SECTION("an agreement of before does not end the one in force")
    {
        s.put(storage::volunteerTable(), other);
        REQUIRE(s.merge().ok());
        CHECK(s.stored(kept.id).agreementOn == QDate(2022, 3, 1));
        CHECK_FALSE(s.stored(kept.id).agreementUntil.isValid());
        CHECK(s.stored(kept.id).healthDeclaredAt == redvest::test::at(19, 7));
    }
    SECTION("a later one takes its place, with its last day")
    {
        other.agreementOn = QDate(2022, 3, 10);
        other.agreementUntil = QDate(2022, 12, 31);
        s.put(storage::volunteerTable(), other);
        REQUIRE(s.merge().ok());
        CHECK(s.stored(kept.id).agreementOn == QDate(2022, 3, 10));
        CHECK(s.stored(kept.id).agreementUntil == QDate(2022, 12, 31));
    }
}

TEST_CASE("Overlapping days of insurance become one stretch, and a leader is no deputy",
          "[usecases][duplicates][cover]")
{
    TwiceRegistered s;
    Policy policy;
    policy.id = Id<Policy>::make();
    policy.number = u"SH2022-0001"_s;
    policy.from = QDate(2022, 1, 1);
    policy.to = QDate(2022, 12, 31);
    s.put(storage::policyTable(), policy);
    const auto covered = [&](const Volunteer& v, QDate from, QDate to) {
        s.put(storage::coverTable(), Cover{coverId(policy.id, v.id, from), policy.id, v.id, from, to, {}, false});
    };
    covered(s.keep, QDate(2022, 3, 1), QDate(2022, 3, 10));
    covered(s.duplicate, QDate(2022, 3, 5), QDate(2022, 3, 20));
    covered(s.duplicate, QDate(2022, 4, 1), QDate(2022, 4, 2));
    const Team team =
        s.put(storage::teamTable(), {Id<Team>::make(), u"先锋队"_s, {}, u"310106016"_s, s.keep.id, {}, false});
    s.put(storage::teamMemberTable(), {teamMemberId(team.id, s.keep.id), team.id, s.keep.id, {}, {}});
    s.put(storage::teamMemberTable(),
          {teamMemberId(team.id, s.duplicate.id), team.id, s.duplicate.id, {}, {}, TeamRole::Deputy});
    const QStringList before = test::rowsOf(*s.ws);
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    const auto covers = s.ws->read().all(storage::coverTable(), {}, {}, u"ORDER BY from_day"_s);
    REQUIRE(covers.size() == 2);
    CHECK(covers[0].from == QDate(2022, 3, 1));
    CHECK(covers[0].to == QDate(2022, 3, 20));
    CHECK(covers[1].from == QDate(2022, 4, 1));
    const auto member = s.ws->read().find(storage::teamMemberTable(), teamMemberId(team.id, s.keep.id).text());
    REQUIRE(member);
    CHECK(member->role == TeamRole::Member);
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(test::rowsOf(*s.ws) == before);
}

TEST_CASE("Two valid resident numbers are one person's only when somebody says so", "[usecases][duplicates]")
{
    TwiceRegistered s;
    s.keep.documentNumber = numberOf(QDate(1985, 5, 5), 41);
    s.duplicate.documentNumber = numberOf(QDate(1985, 5, 5), 43);
    s.put(storage::volunteerTable(), s.keep);
    s.put(storage::volunteerTable(), s.duplicate);
    const auto refused = s.merge();
    REQUIRE(code(refused) == u"two_numbers"_s);
    const QString text = refused.problems().front().text;
    for (const Volunteer& v : {s.keep, s.duplicate}) {
        CHECK(text.contains(v.name));
        CHECK(text.contains(maskedId(v.documentNumber)));
        CHECK_FALSE(text.contains(v.documentNumber));
    }
    const auto plan = mergePlan(*s.ws, {s.keep.id, s.duplicate.id});
    REQUIRE(plan.ok());
    REQUIRE_FALSE(plan->problems.empty());
    CHECK(plan->problems.front().code == u"two_numbers"_s);
    PeopleMerge sure;
    sure.isOnePerson = true;
    CHECK(s.merge(sure).ok());
}

TEST_CASE("What is written for a record that was merged is written for the one that goes on",
          "[usecases][duplicates][records]")
{
    TwiceRegistered s;
    Team team = s.put(storage::teamTable(), {Id<Team>::make(), u"先锋队"_s, {}, u"310106016"_s, {}, {}, false});
    REQUIRE(s.merge().ok());
    const auto standsOn = [&](const auto& table) {
        for (const auto& record : s.ws->read().all(table)) {
            if (record.volunteer != s.keep.id)
                return false;
        }
        return !s.ws->read().all(table).empty();
    };
    const QDate today = s.ws->today();
    for (const QString& typed : {s.duplicate.id.text(), s.duplicate.name}) {
        const auto called =
            records::recordCalled(*s.ws, storage::volunteerTable().spec(), typed, records::Among::Present);
        REQUIRE(called.ok());
        CHECK(*called == s.keep.id.text());
    }
    REQUIRE(putIntoTeam(*s.ws, {s.duplicate.id, s.keep.id}, {team.id, today, {}, {}}).ok());
    CHECK(standsOn(storage::teamMemberTable()));
    Team led = team;
    led.leader = s.duplicate.id;
    const auto saved = saveTeam(*s.ws, team, led);
    REQUIRE(saved.ok());
    CHECK(saved->records.front().after->leader == s.keep.id);
    REQUIRE(grantStars(*s.ws, {s.duplicate.id}, {1, today, {}, {}}, u"系统外时长"_s).ok());
    CHECK(standsOn(storage::honourTable()));
    Reserve wish;
    wish.registeredOn = today;
    REQUIRE(enterReserves(*s.ws, {s.duplicate.id}, wish, {}).ok());
    CHECK(standsOn(storage::reserveTable()));
    const Course course = s.put(storage::courseTable(), {Id<Course>::make(), u"防护"_s, 90, false});
    TrainingSession session;
    session.id = Id<TrainingSession>::make();
    session.course = course.id;
    session.name = u"第二批"_s;
    session.day = today;
    s.put(storage::sessionTable(), session);
    REQUIRE(signUpPeople(*s.ws, session.id, {s.duplicate.id}).ok());
    CHECK(standsOn(storage::sessionPlaceTable()));
    REQUIRE(saveRecords(*s.ws, session.id, {{s.duplicate.id}}).ok());
    CHECK(standsOn(storage::trainingRecordTable()));
    Policy policy;
    policy.id = Id<Policy>::make();
    policy.number = u"SH2022-0002"_s;
    policy.from = QDate(2022, 1, 1);
    policy.to = QDate(2022, 12, 31);
    s.put(storage::policyTable(), policy);
    REQUIRE(enrolPeople(*s.ws, policy.id, {s.duplicate.id}, today, policy.to, {}).ok());
    CHECK(standsOn(storage::coverTable()));
    CHECK(storage::lateReferences(s.ws->read()) == 0);
}
