// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publication of served time, objection, and correction of what is final.

#include "core/usecases/rota/publicity.h"

#include "core/report/publicity.h"
#include "core/report/to_text.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/ranking.h"
#include "core/usecases/honours/stars.h"
#include "core/usecases/rota/overlaps.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kServed(2022, 3, 15);
const QDate kToday(2022, 3, 20);

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

struct PublicDesk : Desk
{
    Volunteer who = person(u"甲测试"_s);

    Id<ServiceRecord> serve(const Volunteer& person, int minutes, int hour = 8)
    {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = person.id;
        record.division = u"310106016"_s;
        record.day = kServed;
        record.starts = at(15, hour);
        record.ends = plusMinutes(at(15, hour), minutes);
        record.minutes = minutes;
        put(storage::serviceRecordTable(), record);
        return record.id;
    }
    Id<ServiceRecord> approved(const Volunteer& person, int minutes, int hour = 8)
    {
        const Id<ServiceRecord> id = serve(person, minutes, hour);
        REQUIRE(approveHours(*ws, {id}).ok());
        return id;
    }
    Id<ServiceRecord> published(const Volunteer& person, int minutes)
    {
        const Id<ServiceRecord> id = approved(person, minutes);
        REQUIRE(publishHours(*ws, {id}, {kToday}).ok());
        return id;
    }
    [[nodiscard]] ServiceRecord record(Id<ServiceRecord> id) const
    {
        return ws->read().find(storage::serviceRecordTable(), id.text()).value();
    }
    [[nodiscard]] RecordStage stage(Id<ServiceRecord> id) const { return stageOf(record(id), ws->today()); }
    void goTo(QDate day) { clock.set(atLocal(day, QTime(9, 0))); }
    [[nodiscard]] Figures counted() const { return figures(*ws, {{}, dayOf(kServed), ws->now()}).value(); }
};

} // namespace

TEST_CASE("Approved time is publicised for seven days and final then", "[usecases][hours][publicity]")
{
    PublicDesk desk;
    const auto id = desk.serve(desk.who, 240);
    CHECK(codeOf(publishHours(*desk.ws, {id}, {kToday})) == u"state");
    REQUIRE(approveHours(*desk.ws, {id}).ok());
    CHECK(unpublishedHours(*desk.ws, {}, {}).size() == 1);
    CHECK(unpublishedHours(*desk.ws, u"310106011"_s, {}).empty());
    CHECK(codeOf(publishHours(*desk.ws, {}, {kToday})) == u"nothing_chosen");
    CHECK(codeOf(publishHours(*desk.ws, {id}, {kToday, 6})) == u"days");
    CHECK(codeOf(publishHours(*desk.ws, {id}, {kToday.addDays(-1)})) == u"day");
    REQUIRE(publishHours(*desk.ws, {id}, {kToday}).ok());
    CHECK(desk.record(id).publicTo == QDate(2022, 3, 26));
    CHECK(desk.stage(id) == RecordStage::Publicised);
    CHECK(unpublishedHours(*desk.ws, {}, {}).empty());
    CHECK(codeOf(publishHours(*desk.ws, {id}, {kToday})) == u"state");
    desk.goTo(QDate(2022, 3, 26));
    CHECK(desk.stage(id) == RecordStage::Publicised);
    desk.goTo(QDate(2022, 3, 27));
    CHECK(desk.stage(id) == RecordStage::Final);
    CHECK(codeOf(reopenHours(*desk.ws, {id}, u"有异议"_s)) == u"final");
    CHECK(desk.counted().minutes == 240);
}

TEST_CASE("An objection within the days reopens, and the time is publicised anew", "[usecases][hours][publicity]")
{
    PublicDesk desk;
    const auto id = desk.published(desk.who, 240);
    REQUIRE(reopenHours(*desk.ws, {id}, u"群众反映当天未到岗"_s).ok());
    CHECK_FALSE(desk.record(id).publicTo.isValid());
    CHECK(desk.counted().minutes == 0);
    REQUIRE(approveHours(*desk.ws, {id}).ok());
    CHECK(desk.stage(id) == RecordStage::Approved);
    CHECK(unpublishedHours(*desk.ws, {}, {}).size() == 1);
}

TEST_CASE("A final record is corrected by another, and figures, ranking and stars follow",
          "[usecases][hours][publicity]")
{
    PublicDesk desk;
    const auto id = desk.published(desk.who, 240);
    CHECK(codeOf(correctHours(*desk.ws, id, 180, u"签到表有误"_s)) == u"not_final");
    desk.goTo(QDate(2022, 4, 1));
    CHECK(codeOf(correctHours(*desk.ws, id, 180, u" "_s)) == u"reason_missing");
    CHECK(codeOf(correctHours(*desk.ws, id, 240, u"签到表有误"_s)) == u"minutes");
    CHECK(codeOf(correctHours(*desk.ws, id, 1441, u"签到表有误"_s)) == u"minutes");
    CHECK(codeOf(correctHours(*desk.ws, Id<ServiceRecord>::make(), 10, u"签到表有误"_s)) == u"unknown_record");
    const ServiceRecord before = desk.record(id);
    REQUIRE(correctHours(*desk.ws, id, 200, u"签到表有误"_s).ok());
    REQUIRE(correctHours(*desk.ws, id, 180, u"再次核对签到表"_s).ok()); // not approved yet: entered again
    const Id<ServiceRecord> correction = correctionId(id);
    CHECK(desk.record(id) == before);
    CHECK(desk.counted().minutes == 240); // until it is approved
    CHECK(desk.counted().personTimes == 1);
    REQUIRE(approveHours(*desk.ws, {correction}).ok());
    CHECK(desk.record(id) == before);
    CHECK(desk.counted().minutes == 180);
    CHECK(desk.counted().personTimes == 1);
    CHECK(approvedByPerson(*desk.ws, desk.ws->now()).value(desk.who.id.text()) == 180);
    RankingQuery ranked;
    ranked.period = dayOf(kServed);
    CHECK(ranking(*desk.ws, ranked)->lines.front().totals.minutes == 180);
    CHECK(codeOf(correctHours(*desk.ws, id, 60, u"又一次"_s)) == u"corrected");
    const auto rows = hoursRows(*desk.ws, {{}, {}, RecordState::Approved});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].isCorrected != rows[1].isCorrected);
    // The correction is publicised, and corrected in its turn: nothing was served.
    REQUIRE(publishHours(*desk.ws, {correction}, {QDate(2022, 4, 1)}).ok());
    desk.goTo(QDate(2022, 4, 8));
    REQUIRE(correctHours(*desk.ws, correction, 0, u"查实未到岗"_s).ok());
    REQUIRE(approveHours(*desk.ws, {correctionId(correction)}).ok());
    CHECK(desk.counted().minutes == 0);
    CHECK(desk.counted().persons == 0);
}

TEST_CASE("What is publicised or final is not taken back by an undo", "[usecases][hours][publicity]")
{
    PublicDesk desk;
    const auto id = desk.serve(desk.who, 240);
    const auto approved = approveHours(*desk.ws, {id});
    REQUIRE(approved.ok());
    const auto first = publishHours(*desk.ws, {id}, {kToday});
    REQUIRE(first.ok());
    CHECK_FALSE(undoEntry(*desk.ws, approved->entry).ok());
    REQUIRE(undoEntry(*desk.ws, first->entry).ok()); // nobody hung it up yet
    CHECK(desk.stage(id) == RecordStage::Approved);
    const auto again = publishHours(*desk.ws, {id}, {kToday});
    REQUIRE(again.ok());
    desk.goTo(QDate(2022, 3, 27));
    CHECK(codeOf(undoEntry(*desk.ws, again->entry)) == u"final");
    CHECK(desk.stage(id) == RecordStage::Final);
}

TEST_CASE("A decision taken back is not brought back after the days", "[usecases][hours][publicity]")
{
    PublicDesk desk;
    const auto id = desk.published(desk.who, 240);
    const auto reopened = reopenHours(*desk.ws, {id}, u"有异议"_s);
    REQUIRE(reopened.ok());
    desk.goTo(QDate(2022, 3, 27));
    CHECK(codeOf(undoEntry(*desk.ws, reopened->entry)) == u"days_over");
    desk.goTo(QDate(2022, 3, 21));
    CHECK(undoEntry(*desk.ws, reopened->entry).ok());
    CHECK(desk.stage(id) == RecordStage::Publicised);
}

TEST_CASE("The list names who consented, masked, and its lines make the whole", "[usecases][hours][publicity]")
{
    PublicDesk desk;
    Volunteer named = desk.person(u"欧阳测试"_s);
    named.mayPublish = true;
    desk.put(storage::volunteerTable(), named);
    (void)desk.published(named, 120);
    (void)desk.published(desk.who, 240);
    (void)desk.approved(desk.who, 60, 18); // not publicised
    const auto facts = publicFacts(*desk.ws, {});
    REQUIRE(facts.ok());
    REQUIRE(facts->lines.size() == 1);
    CHECK(facts->lines[0].name == u"欧阳**"_s);
    CHECK(facts->lines[0].minutes == 120);
    CHECK(facts->unnamedPeople == 1);
    CHECK(facts->unnamedMinutes == 240);
    CHECK(facts->people == 2);
    CHECK(facts->minutes == 360);
    CHECK(facts->from == kToday);
    CHECK(facts->to == QDate(2022, 3, 26));
    const QString paper = report::toText(report::publicDocument(*facts));
    CHECK(paper.contains(u"2022年3月26日"_s));
    CHECK(paper.contains(u"未同意公示姓名的1人"_s));
    CHECK_FALSE(paper.contains(u"甲测试"_s));
    CHECK_FALSE(paper.contains(u"欧阳测试"_s));
    CHECK(publicFacts(*desk.ws, u"999999"_s).problems().front().code == u"unknown_division");
    desk.goTo(QDate(2022, 3, 27));
    CHECK(publicFacts(*desk.ws, {})->records == 0);
}

TEST_CASE("Who enters may correct, who approves publicises", "[usecases][hours][publicity][access]")
{
    GuardedDesk desk;
    desk.add(u"王芳"_s, u"entry"_s);
    desk.add(u"陈明"_s, u"approval"_s);
    const Volunteer who = desk.person(u"张三"_s);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = who.id;
    record.division = u"310106012"_s;
    record.day = kServed;
    record.minutes = 60;
    desk.put(storage::serviceRecordTable(), record);
    desk.become(u"陈明"_s);
    REQUIRE(approveHours(*desk.ws, {record.id}).ok());
    desk.become(u"王芳"_s);
    CHECK(codeOf(publishHours(*desk.ws, {record.id}, {kToday})) == u"not_allowed");
    desk.become(u"陈明"_s);
    REQUIRE(publishHours(*desk.ws, {record.id}, {kToday}).ok());
    desk.clock.set(at(28, 9));
    CHECK(codeOf(correctHours(*desk.ws, record.id, 30, u"签到表有误"_s)) == u"not_allowed");
    desk.become(u"王芳"_s);
    REQUIRE(correctHours(*desk.ws, record.id, 30, u"签到表有误"_s).ok());
    CHECK(codeOf(approveHours(*desk.ws, {correctionId(record.id)})) == u"not_allowed");
}

TEST_CASE("Overlapping records are listed by where the later one was served", "[usecases][hours][overlap]")
{
    PublicDesk desk;
    const auto first = desk.serve(desk.who, 240, 8);
    const auto second = desk.approved(desk.who, 180, 11);
    const auto rows = overlapRows(*desk.ws, {}, dayOf(kServed));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].first == first);
    CHECK(rows[0].second == second);
    CHECK(rows[0].name == u"甲测试"_s);
    CHECK(rows[0].shared == Span{at(15, 11), at(15, 12)});
    CHECK(overlapRows(*desk.ws, u"310106011"_s, dayOf(kServed)).empty());
    REQUIRE(approveHours(*desk.ws, {first}).ok());
    CHECK(desk.counted().minutes == 360); // the union
    REQUIRE(reopenHours(*desk.ws, {first}, u"重叠"_s).ok());
    REQUIRE(rejectHours(*desk.ws, {first}, u"重叠"_s).ok());
    CHECK(overlapRows(*desk.ws, {}, dayOf(kServed)).empty());
}

TEST_CASE("Nobody is approved more hours than a day has, and none of the others with him", "[usecases][hours]")
{
    PublicDesk desk;
    const auto untimed = [&](int minutes) {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = desk.who.id;
        record.division = u"310106016"_s;
        record.day = kServed;
        record.minutes = minutes;
        return desk.put(storage::serviceRecordTable(), record).id;
    };
    const auto other = desk.serve(desk.person(u"乙测试"_s), 60);
    const auto first = untimed(800);
    const auto second = untimed(700);
    CHECK(codeOf(approveHours(*desk.ws, {other, first, second})) == u"full_day");
    CHECK(desk.counted().minutes == 0);
    REQUIRE(approveHours(*desk.ws, {other, first}).ok());
    CHECK(codeOf(approveHours(*desk.ws, {second})) == u"full_day");
    // What overlaps counts once: no day is fuller by it.
    const auto whole = desk.serve(desk.who, 600, 8);
    const auto within = desk.serve(desk.who, 540, 9);
    CHECK(approveHours(*desk.ws, {whole, within}).ok());
    CHECK(desk.counted().minutes == 60 + 800 + 600);
}
