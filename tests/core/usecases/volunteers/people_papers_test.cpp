// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Badges, name cards and enrolment lists: whom they are of, what of a person stands on them, and who was told.

#include "core/usecases/volunteers/people_papers.h"

#include "core/base/failure.h"
#include "core/domain/badge_number.h"
#include "core/usecases/history/history.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/memberships.h"
#include "core/usecases/volunteers/person_papers.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteer_index.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/twice_registered.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kNumber = u"31019919850505006X"_s;
const QString kPhone = u"19900004321"_s;

Volunteer registered(Desk& desk, const QString& name, Sex sex, QDate birth = QDate(1985, 5, 5))
{
    Volunteer v = desk.person(name);
    v.sex = sex;
    v.birth = birth;
    v.phone = kPhone;
    v.documentNumber = kNumber;
    v.dispatchedBy = u"彭浦镇党群服务中心"_s;
    return desk.put(storage::volunteerTable(), v);
}

Team teamOf(Desk& desk, const QString& name, const std::vector<Id<Volunteer>>& people)
{
    Team team;
    team.name = name;
    team = *saveTeam(*desk.ws, {}, team)->records.front().after;
    REQUIRE(putIntoTeam(*desk.ws, people, {team.id, QDate(2022, 3, 1)}).ok());
    return team;
}

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

template <class People>
QStringList namesOf(const People& people)
{
    QStringList names;
    for (const auto& one : people)
        names << one.name;
    return names;
}

} // namespace

TEST_CASE("A paper is of the people marked, in the order of names, each once", "[usecases][papers]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male), li = registered(desk, u"李测乙"_s, Sex::Female);
    const auto facts =
        nameCards(*desk.ws, {.people = {wang.id, li.id, wang.id}}, NameCardPaper::A5, NameCardLine::Body);
    REQUIRE(facts.ok());
    CHECK(namesOf(facts->people) == QStringList{u"李测乙"_s, u"王测甲"_s});
    CHECK(facts->people.front().second == u"彭浦镇党群服务中心"_s);
    CHECK(facts->paper == NameCardPaper::A5);
    CHECK(nameCards(*desk.ws, {.people = {wang.id}}, NameCardPaper::A4, NameCardLine::Nothing)->people.front().second ==
          QString());
    CHECK(nameCards(*desk.ws, {.people = {wang.id}}, NameCardPaper::A4, NameCardLine::Office)->people.front().second ==
          u"静安区文明办"_s);
}

TEST_CASE("A paper is of a team's present members, of a shift, of a campaign, or of who lives there",
          "[usecases][papers]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male), li = registered(desk, u"李测乙"_s, Sex::Female),
                    gone = registered(desk, u"赵测丙"_s, Sex::Male);
    const Team team = teamOf(desk, u"彭浦先锋队"_s, {wang.id, li.id, gone.id});
    REQUIRE(endMemberships(*desk.ws, {gone.id}, {team.id, QDate(2022, 3, 10)}).ok());
    const auto ofTeam = enrolmentList(*desk.ws, {.team = team.id});
    REQUIRE(ofTeam.ok());
    CHECK(namesOf(ofTeam->people) == QStringList{u"李测乙"_s, u"王测甲"_s});
    CHECK(ofTeam->group == u"志愿服务队：彭浦先锋队"_s);
    CHECK(ofTeam->people.front().teams == QStringList{u"彭浦先锋队"_s});

    Campaign campaign;
    campaign.id = Id<Campaign>::make();
    campaign.name = u"春季行动"_s;
    desk.put(storage::campaignTable(), campaign);
    Post post = desk.post(u"测温"_s, u"310106016"_s);
    post.campaign = campaign.id;
    desk.put(storage::postTable(), post);
    const Shift shift = desk.shift(post, at(20, 8), at(20, 12), 3);
    desk.assign(shift, wang);
    desk.assign(shift, li, AssignmentState::Declined);
    desk.assign(shift, gone, AssignmentState::Invited);
    const auto ofShift = badges(*desk.ws, {.shift = shift.id}, {});
    REQUIRE(ofShift.ok());
    CHECK(namesOf(ofShift->people) == QStringList{u"王测甲"_s});
    CHECK(ofShift->people.front().post == u"测温"_s);
    const auto ofCampaign = badges(*desk.ws, {.campaign = campaign.id}, {.post = u" 引导 "_s});
    REQUIRE(ofCampaign.ok());
    CHECK(namesOf(ofCampaign->people) == QStringList{u"王测甲"_s});
    CHECK(ofCampaign->people.front().post == u"引导"_s); // what is typed goes before
    CHECK(enrolmentList(*desk.ws, {.scope = u"310106016"_s})->people.size() == 3);
    CHECK(codeOf(enrolmentList(*desk.ws, {.scope = u"310106006"_s})) == u"nobody");
}

TEST_CASE("Whom a paper is of is said in one way, and of somebody", "[usecases][papers]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male);
    const Team team = teamOf(desk, u"彭浦先锋队"_s, {wang.id});
    CHECK(codeOf(enrolmentList(*desk.ws, {})) == u"required");
    CHECK(codeOf(enrolmentList(*desk.ws, {.people = {wang.id}, .team = team.id})) == u"required");
    CHECK(codeOf(enrolmentList(*desk.ws, {.people = {Id<Volunteer>::make()}})) == u"unknown_volunteer");
    CHECK(codeOf(enrolmentList(*desk.ws, {.team = Id<Team>::make()})) == u"unknown_team");
    CHECK(codeOf(enrolmentList(*desk.ws, {.shift = Id<Shift>::make()})) == u"unknown_shift");
    CHECK(codeOf(enrolmentList(*desk.ws, {.campaign = Id<Campaign>::make()})) == u"unknown_campaign");
    CHECK(codeOf(enrolmentList(*desk.ws, {.scope = u"999999"_s})) == u"unknown_division");
    CHECK(codeOf(badges(*desk.ws, {.people = {wang.id}}, {.validUntil = QDate(2022, 3, 19)})) == u"too_early");
    CHECK(badges(*desk.ws, {.people = {wang.id}}, {.validUntil = QDate(2022, 3, 20)}).ok());
}

TEST_CASE("Numbers are masked, and the identity number stands on no badge", "[usecases][papers]")
{
    Desk desk;
    Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male);
    wang.nationalNumber = kNumber; // typed where the platform's number belongs
    desk.put(storage::volunteerTable(), wang);
    const auto plain = badges(*desk.ws, {.people = {wang.id}}, {});
    CHECK(plain->people.front().maskedNumber.isEmpty());
    CHECK(plain->people.front().nationalNumber.isEmpty());
    CHECK(plain->people.front().person == wang.id);
    CHECK(badges(*desk.ws, {.people = {wang.id}}, {.withDocument = true})->people.front().maskedNumber ==
          u"31****************"_s);
    CHECK(badgesInFull(*desk.ws, {.people = {wang.id}}, {}, u"制证"_s)->people.front().nationalNumber.isEmpty());
    wang.nationalNumber = u"310106000000123456"_s;
    desk.put(storage::volunteerTable(), wang);
    CHECK(badgesInFull(*desk.ws, {.people = {wang.id}}, {}, u"制证"_s)->people.front().nationalNumber ==
          u"310106000000123456"_s);
    const auto list = enrolmentList(*desk.ws, {.people = {wang.id}});
    CHECK(list->people.front().phone == u"199****4321"_s);
    CHECK(list->people.front().documentNumber.isEmpty());
    CHECK(history(*desk.ws, {.verbs = {u"export.full"_s}}).size() == 2);
}

TEST_CASE("A list in full wants a reason, and notes who took it and each minor", "[usecases][papers]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male),
                    young = registered(desk, u"李测乙"_s, Sex::Female, QDate(2008, 1, 1));
    const PeopleChoice both{.people = {wang.id, young.id}};
    CHECK(codeOf(enrolmentListInFull(*desk.ws, both, u" "_s)) == u"reason_required");
    CHECK(codeOf(badgesInFull(*desk.ws, both, {}, {})) == u"reason_required");
    const auto full = [](const auto&) { throw Failure(u"磁盘已满"_s); };
    CHECK_THROWS_AS(enrolmentListInFull(*desk.ws, both, u"报送街道"_s, full), Failure);
    CHECK_THROWS_AS(badgesInFull(*desk.ws, both, {}, u"制证"_s, full), Failure);
    CHECK_THROWS_AS(copyOfPerson(*desk.ws, wang.id, u"本人申请"_s, full), Failure);
    CHECK(history(*desk.ws, {.verbs = {u"export.full"_s, u"read.report"_s}}).empty()); // what is not written
    const auto whole = enrolmentListInFull(*desk.ws, both, u"报送街道"_s);
    REQUIRE(whole.ok());
    CHECK_FALSE(whole->changes.entry.isEmpty());
    const EnrolmentFacts* list = &whole->list;
    CHECK(list->isFull);
    CHECK(list->people.front().documentNumber == kNumber);
    CHECK(list->people.front().phone == kPhone);
    const auto noted = history(*desk.ws, {.verbs = {u"export.full"_s}});
    REQUIRE(noted.size() == 1);
    CHECK(noted.front().entry.reason == u"报送街道"_s);
    CHECK(history(*desk.ws, {.record = young.id.text(), .verbs = {u"export.full"_s}}).size() == 1);
    CHECK(history(*desk.ws, {.record = wang.id.text(), .verbs = {u"export.full"_s}}).empty());
}

TEST_CASE("An enrolment list counts men, women, minors and of whom nothing is known", "[usecases][papers]")
{
    Desk desk;
    std::vector<Id<Volunteer>> people;
    people.push_back(registered(desk, u"王测甲"_s, Sex::Male).id);
    people.push_back(registered(desk, u"李测乙"_s, Sex::Female, QDate(2004, 3, 21)).id); // 18 tomorrow
    people.push_back(registered(desk, u"赵测丙"_s, Sex::Female, QDate(2004, 3, 20)).id); // 18 today
    people.push_back(registered(desk, u"孙测丁"_s, Sex::Unknown, {}).id);
    const auto list = enrolmentList(*desk.ws, {.people = people});
    REQUIRE(list.ok());
    CHECK(list->men == 1);
    CHECK(list->women == 2);
    CHECK(list->unsaid == 1);
    CHECK(list->minors == 1);
    CHECK(list->people.size() == 4);
    CHECK(list->printedBy == u"tester"_s);
    const auto sun = std::find_if(list->people.begin(), list->people.end(),
                                  [](const EnrolmentLine& line) { return line.name == u"孙测丁"_s; });
    CHECK(sun->age == -1);
}

TEST_CASE("Who is limited to a street sees no full numbers of another, and who may not, none at all",
          "[usecases][papers][rights]")
{
    GuardedDesk desk;
    const auto here = desk.register_(u"王测甲"_s, u"310106016"_s), there = desk.register_(u"李测乙"_s, u"310106006"_s);
    REQUIRE(here.ok());
    REQUIRE(there.ok());
    const PeopleChoice both{.people = {here->id, there->id}};
    desk.become(u"录入"_s, u"entry:volunteers"_s);
    CHECK(codeOf(enrolmentListInFull(*desk.ws, both, u"报送"_s)) == u"not_allowed");
    CHECK(enrolmentList(*desk.ws, both).ok());
}

TEST_CASE("Whoever was erased stands on no paper", "[usecases][papers]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male), li = registered(desk, u"李测乙"_s, Sex::Female);
    REQUIRE(erasePerson(*desk.ws, li.id, u"本人申请"_s).ok());
    CHECK(codeOf(badges(*desk.ws, {.people = {li.id}}, {})) == u"nobody");
    CHECK(badges(*desk.ws, {.people = {wang.id, li.id}}, {})->people.size() == 1);
}

TEST_CASE("The number on a badge finds the person in the register and by command", "[usecases][badge]")
{
    Desk desk;
    const Volunteer wang = registered(desk, u"王测甲"_s, Sex::Male), li = registered(desk, u"李测乙"_s, Sex::Female);
    const VolunteerIndex index(*desk.ws);
    for (const QString& typed : {badgeNumberOf(wang.id), badgeNumberInGroups(wang.id)}) {
        const auto found = findPeople(*desk.ws, index, typed);
        REQUIRE(found.size() == 1);
        CHECK(index.row(found.front()).id == wang.id);
        CHECK(searchStore(*desk.ws, typed) == std::vector{wang.id});
        CHECK(personCalled(*desk.ws, typed).value() == wang.id);
    }
    CHECK(findPeople(*desk.ws, index, badgeNumberOf(li.id).right(4)).empty());
    CHECK(findPeople(*desk.ws, index, badgeNumberOf(Id<Volunteer>::make())).empty());
    CHECK_FALSE(personCalled(*desk.ws, badgeNumberOf(Id<Volunteer>::make())).ok());
}

TEST_CASE("The badge of a record that was merged is that person's still", "[usecases][badge]")
{
    TwiceRegistered desk;
    PeopleMerge merge{desk.keep.id, desk.duplicate.id};
    merge.isOnePerson = true;
    REQUIRE(mergePeople(*desk.ws, merge, u"同一人"_s).ok());
    const QString worn = badgeNumberOf(desk.duplicate.id);
    CHECK(personCalled(*desk.ws, worn).value() == desk.keep.id);
    const VolunteerIndex index(*desk.ws);
    const auto found = findPeople(*desk.ws, index, worn);
    REQUIRE(found.size() == 1);
    CHECK(index.row(found.front()).id == desk.keep.id);
    // One printed anew has the number of the record that goes on.
    const auto anew = badges(*desk.ws, {.people = {desk.duplicate.id}}, {});
    REQUIRE(anew.ok());
    CHECK(anew->people.front().person == desk.keep.id);
}
