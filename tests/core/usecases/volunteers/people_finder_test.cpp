// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is all that is asked for, and how many each criterion leaves.

#include "core/usecases/volunteers/people_finder.h"

#include "core/report/people_list.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/volunteers/people_list.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using support::RotaDesk;

namespace {

const QDate kDay(2022, 3, 20); // a Sunday; the desk's clock stands on the 16th
const QDate kPassed(2022, 3, 1);

/// Four people: two in the community, one of the same street, one of another.
struct FinderDesk : RotaDesk
{
    Volunteer jia = person(u"王测甲"_s);
    Volunteer yi = person(u"李测乙"_s, street);
    Volunteer bing = person(u"赵测丙"_s, otherStreet, QDate(2005, 1, 1));
    Volunteer ding = person(u"钱测丁"_s);

    [[nodiscard]] Outcome<PeopleFound> asked(const QString& text)
    {
        return peopleMeeting(ws(), criteriaFromText(text).value());
    }
    /// Last characters of the names, in the order found.
    [[nodiscard]] QString found(const QString& text)
    {
        const auto people = asked(text);
        INFO(text.toStdString());
        REQUIRE(people.ok());
        CHECK(people->count == qint64(people->people.size()));
        QString names;
        for (const FoundPerson& one : people->people)
            names += one.person.name.back();
        return names;
    }
    [[nodiscard]] QString refused(const QString& text)
    {
        const auto people = asked(text);
        return people ? QString() : people.problems().front().code + u' ' + people.problems().front().field;
    }
    void able(const Volunteer& v, const QString& name, const QString& level, QDate until = {},
              QualificationKind kind = QualificationKind::Skill)
    {
        store(storage::qualificationTable(),
              Qualification{qualificationId(v.id, kind, name), v.id, kind, name, level, {}, {}, until});
    }
    template <class T>
    void store(const storage::Table<T>& table, const T& record)
    {
        REQUIRE(ws().write({u"test.put"_s, {}},
                           [&](storage::Writer& writer) {
                               writer.put(table, record);
                               return Problems{};
                           })
                    .ok());
    }
    void served(const Volunteer& v, QDate day, int minutes)
    {
        ServiceRecord r;
        r.id = Id<ServiceRecord>::make();
        r.volunteer = v.id;
        r.day = day;
        r.minutes = minutes;
        r.state = RecordState::Approved;
        store(storage::serviceRecordTable(), r);
    }
};

} // namespace

TEST_CASE("Everybody in the register is found in its order when nothing is asked", "[finder]")
{
    FinderDesk desk;
    REQUIRE(archiveVolunteer(desk.ws(), desk.ding.id, {}).ok());
    CHECK(desk.found({}) == u"乙甲丙"); // li, wang, zhao
    const auto all = desk.asked({});
    CHECK(all->registered == 3);
    CHECK(all->counts.empty());
}

TEST_CASE("Skills are found with a least level and until they end", "[finder]")
{
    FinderDesk desk;
    desk.able(desk.jia, u"护士"_s, u"高级"_s);
    desk.able(desk.yi, u"护士"_s, u"初级"_s);
    desk.able(desk.bing, u"护士"_s, {}, QDate(2022, 3, 19));
    desk.able(desk.jia, u"急救"_s, {});
    desk.able(desk.ding, u"急救"_s, {});
    desk.able(desk.ding, u"英语"_s, u"流利"_s, {}, QualificationKind::Language);
    CHECK(desk.found(u"技能=护士"_s) == u"乙甲丙");
    CHECK(desk.found(u"技能=护士 日期=2022-03-20"_s) == u"乙甲");
    CHECK(desk.found(u"技能=护士:中级"_s) == u"甲");
    CHECK(desk.found(u"技能=护士:中级、急救"_s) == u"丁甲");
    CHECK(desk.found(u"技能=护士 技能=急救"_s) == u"甲");
    CHECK(desk.found(u"语种=英语:熟练"_s) == u"丁");
    CHECK(desk.found(u"技能=英语"_s).isEmpty());
}

TEST_CASE("Homes are found within a division, by code or name, and near a site", "[finder]")
{
    FinderDesk desk;
    desk.post(u"测温"_s, u"南广场"_s);
    CHECK(desk.found(u"居住="_s + desk.community) == u"丁甲");
    CHECK(desk.found(u"居住="_s + desk.ws().divisions().name(desk.street)) == u"乙丁甲"); // li, qian, wang
    CHECK(desk.found(u"就近=南广场:同社区"_s) == u"丁甲");
    CHECK(desk.found(u"就近=南广场"_s) == u"乙丁甲");
    CHECK(desk.found(u"就近=南广场:同区"_s) == u"乙丁甲丙");
    CHECK(desk.refused(u"居住=没有的镇"_s) == u"unknown_division home");
    CHECK(desk.refused(u"就近=北广场"_s) == u"unknown_site near");
}

TEST_CASE("Free times are judged as verdicts judge them; who said nothing is not left out", "[finder]")
{
    FinderDesk desk;
    desk.jia.availability = u"周末上午"_s;
    desk.put(desk.jia);
    desk.yi.availability = u"工作日全天"_s;
    desk.put(desk.yi);
    desk.bing.availability = u"看情况"_s;
    desk.put(desk.bing);
    CHECK(desk.found(u"有空=2022-03-20T08:00/12:00"_s) == u"丁甲丙");
    CHECK(desk.found(u"有空=2022-03-21T08:00/12:00"_s) == u"乙丁丙");
}

TEST_CASE("Training counts by the one rule of passes, cover by the one of insurance", "[finder]")
{
    FinderDesk desk;
    desk.train(desk.jia, u"消杀"_s, kPassed, kDay);
    desk.train(desk.yi, u"消杀"_s, kPassed, kDay.addDays(-1));
    desk.train(desk.bing, u"采样"_s, kPassed, {});
    CHECK(desk.found(u"已培训=消杀 日期=2022-03-20"_s) == u"甲");
    CHECK(desk.found(u"已培训=消杀 日期=2022-03-19"_s) == u"乙甲");
    CHECK(desk.found(u"已培训=消杀、采样 日期=2022-03-20"_s) == u"甲丙");
    CHECK(desk.found(u"已培训=消杀 已培训=采样"_s).isEmpty());
    CHECK(desk.refused(u"已培训=没有的课"_s) == u"unknown_course trained");
    desk.newEdition(u"消杀"_s, u"第二版"_s, kDay);
    CHECK(desk.found(u"已培训=消杀 日期=2022-03-20"_s).isEmpty());

    CHECK(desk.found(u"已参保=是"_s).isEmpty());
    Policy policy;
    policy.number = u"SH-1"_s;
    policy.insurer = u"某保险公司"_s;
    policy.product = u"守护志愿者"_s;
    policy.from = kPassed;
    policy.to = QDate(2022, 12, 31);
    policy = *savePolicy(desk.ws(), {}, policy, u"补录"_s).value().records.front().after;
    REQUIRE(enrolPeople(desk.ws(), policy.id, {desk.jia.id}, kPassed, kDay).ok());
    CHECK(desk.found(u"已参保=是 日期=2022-03-20"_s) == u"甲");
    CHECK(desk.found(u"已参保=是 日期=2022-03-21"_s).isEmpty());
    CHECK(desk.found(u"已参保=否 日期=2022-03-20"_s) == u"乙丁丙");
}

TEST_CASE("Who is on another shift, or had no rest before the time, is not rested", "[finder]")
{
    FinderDesk desk;
    const Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    desk.book(desk.jia, desk.shift(post, kDay, 9, 11));
    desk.book(desk.yi, desk.shift(post, kDay.addDays(-1), 18, 23)); // nine hours before
    desk.book(desk.ding, desk.shift(post, kDay.addDays(-1), 8, 12));
    CHECK(desk.found(u"已休息=2022-03-20T08:00/12:00"_s) == u"丁丙");
    // A span of twelve hours is long for everybody and leaves nobody out by itself.
    CHECK(desk.found(u"已休息=2022-03-22T08:00/20:00"_s) == u"乙丁甲丙");
}

TEST_CASE("Who fits a shift is told by the verdict of assigning, with its warnings", "[finder]")
{
    FinderDesk desk;
    const Id<Post> post =
        desk.post(u"采样"_s, u"南广场"_s, {}, {{{}, {}, RequirementKind::Skill, u"护士"_s}}, RiskClass::Low);
    const Id<Shift> shift = desk.shift(post, kDay, 8, 12);
    for (const Volunteer& v : {desk.jia, desk.yi, desk.bing})
        desk.able(v, u"护士"_s, {});
    // A minor without consent does not fit, another street is a warning.
    CHECK(desk.found(u"班次="_s + shift.text()) == u"乙甲");
    const auto found = desk.asked(u"班次="_s + shift.text());
    for (const FoundPerson& one : found->people) {
        const Verdict said = verdict(desk.ws(), one.person.id, shift).value();
        CHECK(one.fit == said.fit);
        CHECK(one.warnings == said.text());
    }
    desk.book(desk.jia, shift);
    CHECK(desk.found(u"班次="_s + shift.text()) == u"乙");
    CHECK(desk.refused(u"班次=0190f3a1-0000-7000-8000-000000000000"_s) == u"unknown_shift shift");
}

TEST_CASE("Age, sex, source, sender, team, real name and service are found", "[finder]")
{
    FinderDesk desk;
    desk.jia.sex = Sex::Female;
    desk.jia.source = u"社会招募"_s;
    desk.jia.dispatchedBy = u"彭浦镇社区服务中心"_s;
    desk.jia.verification = Verification::Verified;
    desk.put(desk.jia);
    Team team;
    team.name = u"先锋队"_s;
    team.kind = u"党员先锋队"_s;
    team.division = desk.street;
    team = *saveTeam(desk.ws(), {}, team).value().records.front().after;
    desk.store(storage::teamMemberTable(),
               TeamMember{teamMemberId(team.id, desk.yi.id), team.id, desk.yi.id, kPassed, {}, TeamRole::Member});
    desk.served(desk.jia, QDate(2022, 3, 15), 90);
    desk.served(desk.yi, QDate(2022, 2, 1), 60);
    CHECK(desk.found(u"年龄=-18 日期=2022-03-20"_s) == u"丙"); // 17
    CHECK(desk.found(u"年龄=18-60"_s) == u"乙丁甲");
    CHECK(desk.found(u"性别=女"_s) == u"甲");
    CHECK(desk.found(u"来源=社会招募"_s) == u"甲");
    CHECK(desk.found(u"派出单位=社区服务"_s) == u"甲");
    CHECK(desk.found(u"实名=已核验"_s) == u"甲");
    CHECK(desk.found(u"队伍=先锋队"_s) == u"乙");
    CHECK(desk.found(u"从未服务=是"_s) == u"丁丙");
    CHECK(desk.found(u"未服务自=2022-03-01"_s) == u"乙丁丙");
    CHECK(desk.found(u"姓名=wcj"_s) == u"甲");
    CHECK(desk.asked(u"性别=女"_s)->people.front().minutes == 90);
}

TEST_CASE("Each criterion says how many it leaves and how many there were without it", "[finder]")
{
    FinderDesk desk;
    desk.able(desk.jia, u"护士"_s, {});
    desk.able(desk.yi, u"护士"_s, {});
    const auto found = desk.asked(u"技能=护士 居住=%1 性别=女"_s.arg(desk.community));
    REQUIRE(found.ok());
    CHECK(found->registered == 4);
    CHECK(found->count == 0);
    REQUIRE(found->counts.size() == 3);
    CHECK((found->counts[0].criterion == PeopleCriterion::Skill && found->counts[0].left == 2));
    CHECK((found->counts[1].criterion == PeopleCriterion::Home && found->counts[1].left == 1));
    CHECK((found->counts[2].criterion == PeopleCriterion::OfSex && found->counts[2].left == 0));
    CHECK(found->counts[2].without == 1); // the nurse of the community
    CHECK(found->counts[0].without == 0);
}

TEST_CASE("A limit shortens the list and not the count", "[finder]")
{
    FinderDesk desk;
    const auto found = peopleMeeting(desk.ws(), {}, 2);
    CHECK(found->people.size() == 2);
    CHECK(found->count == 4);
}

TEST_CASE("A finder that is kept takes in what changed", "[finder]")
{
    FinderDesk desk;
    PeopleFinder finder(desk.ws());
    const PeopleCriteria nurses = criteriaFromText(u"技能=护士"_s).value();
    CHECK(finder.count(desk.ws(), nurses)->count == 0);
    const Qualification q{qualificationId(desk.jia.id, QualificationKind::Skill, u"护士"_s),
                          desk.jia.id,
                          QualificationKind::Skill,
                          u"护士"_s,
                          {},
                          {},
                          {},
                          {}};
    const auto changes = desk.ws().write({u"test.put"_s, {}}, [&](storage::Writer& writer) {
        writer.put(storage::qualificationTable(), q);
        return Problems{};
    });
    REQUIRE(changes.ok());
    finder.follow(desk.ws(), *changes);
    CHECK(finder.count(desk.ws(), nurses)->count == 1);
}

TEST_CASE("A phone list is masked, and in full it is a look that is noted of each person", "[finder]")
{
    FinderDesk desk;
    const auto found = desk.asked(u"居住="_s + desk.community);
    const PeopleListFacts masked = peopleList(desk.ws(), *found, {});
    REQUIRE(masked.lines.size() == 2);
    CHECK(masked.lines.back().phone.contains(u'*'));
    const auto full = withPhonesInFull(desk.ws(), masked);
    REQUIRE(full.ok());
    CHECK(full->list.lines.back().phone == desk.jia.phone);
    const auto log = history(desk.ws(), {.limit = 1});
    CHECK(log.front().entry.verb == u"read.reveal"_s);
    CHECK(report::phoneListDocument(full->list).title == u"志愿者联系电话表");
    CHECK(withPhonesInFull(desk.ws(), {}).problems().front().code == u"no_phone");
}
