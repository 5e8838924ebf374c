// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one desk publicises or corrects while another one decides on the same record: told from the record when they
// meet.

#include "core/storage/queries/journal_queries.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/rota/publicity.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;

namespace {

const QDate kServed(2022, 3, 15);
const QDate kToday(2022, 3, 20);

void takeIn(Workspace& to, Workspace& from)
{
    REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
}

/// Two desks of one office; both know an approved record of four hours.
struct TwoDesks
{
    Desk here, there;
    Id<ServiceRecord> id = Id<ServiceRecord>::make();

    TwoDesks()
    {
        ServiceRecord record;
        record.id = id;
        record.volunteer = here.person(u"甲测试"_s).id;
        record.division = u"310106016"_s;
        record.day = kServed;
        record.minutes = 240;
        here.put(storage::serviceRecordTable(), record);
        REQUIRE(approveHours(*here.ws, {id}).ok());
        there.ws->database().locals().adoptKeys(*here.ws->database().keys());
        meet();
    }
    void meet()
    {
        takeIn(*there.ws, *here.ws);
        takeIn(*here.ws, *there.ws);
    }
    void goTo(QDate day)
    {
        for (Desk* desk : {&here, &there})
            desk->clock.set(atLocal(day, QTime(9, 0)));
    }
    static std::optional<ServiceRecord> recordOn(const Desk& desk, Id<ServiceRecord> which)
    {
        return desk.ws->read().find(storage::serviceRecordTable(), which.text());
    }
    static RecordStage stageOn(const Desk& desk, Id<ServiceRecord> which)
    {
        return stageOf(*recordOn(desk, which), desk.ws->today());
    }
};

} // namespace

TEST_CASE("What a desk reopened while another publicised it is decided and publicised anew",
          "[hours][publicity][merge]")
{
    TwoDesks desks;
    REQUIRE(publishHours(*desks.here.ws, {desks.id}, {kToday}).ok());
    REQUIRE(reopenHours(*desks.there.ws, {desks.id}, u"有异议"_s).ok());
    desks.meet();
    CHECK(TwoDesks::recordOn(desks.here, desks.id) == TwoDesks::recordOn(desks.there, desks.id));
    CHECK(TwoDesks::stageOn(desks.here, desks.id) == RecordStage::Submitted);
    REQUIRE(approveHours(*desks.here.ws, {desks.id}).ok());
    CHECK(TwoDesks::stageOn(desks.here, desks.id) == RecordStage::Approved); // the list did not show it as it is now
}

TEST_CASE("Minutes that a desk wrote while another publicised were not publicised", "[hours][publicity][merge]")
{
    TwoDesks desks;
    REQUIRE(publishHours(*desks.here.ws, {desks.id}, {kToday}).ok());
    ServiceRecord mended = *TwoDesks::recordOn(desks.there, desks.id);
    mended.minutes = 180;
    desks.there.put(storage::serviceRecordTable(), mended);
    desks.meet();
    desks.goTo(QDate(2022, 3, 27));
    CHECK(TwoDesks::stageOn(desks.here, desks.id) == RecordStage::Approved);
    CHECK(TwoDesks::stageOn(desks.there, desks.id) == RecordStage::Approved);
    CHECK(unpublishedHours(*desks.here.ws, {}, {}).size() == 1);
}

TEST_CASE("Two desks that correct one record make one correction", "[hours][publicity][merge]")
{
    TwoDesks desks;
    REQUIRE(publishHours(*desks.here.ws, {desks.id}, {kToday}).ok());
    desks.meet();
    desks.goTo(QDate(2022, 3, 27));
    REQUIRE(correctHours(*desks.here.ws, desks.id, 180, u"签到表有误"_s).ok());
    REQUIRE(correctHours(*desks.there.ws, desks.id, 180, u"签到表有误"_s).ok());
    desks.meet();
    const Id<ServiceRecord> correction = correctionId(desks.id);
    CHECK(TwoDesks::recordOn(desks.here, correction) == TwoDesks::recordOn(desks.there, correction));
    REQUIRE(approveHours(*desks.there.ws, {correction}).ok());
    desks.meet();
    for (const Desk* desk : {&desks.here, &desks.there}) {
        CHECK(desk->ws->read().all(storage::serviceRecordTable()).size() == 2);
        CHECK(figures(*desk->ws, {{}, dayOf(kServed), desk->ws->now()})->minutes == 180);
    }
}
