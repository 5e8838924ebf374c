// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that say the same hours twice, and what stage a record is in on a day.

#include "core/domain/overlaps.h"
#include "core/domain/publicity.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ServedTime timed(const QString& record, const QString& who, Instant from, Instant to)
{
    ServedTime time;
    time.record = record;
    time.volunteer = who;
    time.starts = from;
    time.ends = to;
    time.minutes = int(Span{from, from < to ? to : from}.minutes());
    return time;
}

} // namespace

TEST_CASE("Overlaps are told of one person, each pair once", "[hours][overlap]")
{
    ServedTime open = timed(u"d"_s, u"B"_s, at(4, 10), at(4, 12));
    open.ends = {}; // nobody signed out: two hours
    ServedTime bare;
    bare.record = u"e"_s;
    bare.volunteer = u"A"_s;
    bare.day = QDate(2022, 3, 4);
    bare.minutes = 600;
    const std::vector<Overlap> found =
        overlapsOf({timed(u"b"_s, u"A"_s, at(4, 11), at(4, 14)), open, timed(u"a"_s, u"A"_s, at(4, 8), at(4, 12)), bare,
                    timed(u"c"_s, u"A"_s, at(4, 14), at(4, 16)), timed(u"f"_s, u"B"_s, at(4, 11, 30), at(4, 13))});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == Overlap{u"A"_s, u"a"_s, u"b"_s, {at(4, 11), at(4, 12)}});
    CHECK(found[1] == Overlap{u"B"_s, u"d"_s, u"f"_s, {at(4, 11, 30), at(4, 12)}});
}

TEST_CASE("A record within another overlaps with it and with what follows", "[hours][overlap]")
{
    const std::vector<Overlap> found =
        overlapsOf({timed(u"a"_s, u"A"_s, at(4, 8), at(4, 20)), timed(u"b"_s, u"A"_s, at(4, 9), at(4, 10)),
                    timed(u"c"_s, u"A"_s, at(4, 15), at(4, 18))});
    REQUIRE(found.size() == 2);
    CHECK(found[0].second == u"b"_s);
    CHECK(found[1] == Overlap{u"A"_s, u"a"_s, u"c"_s, {at(4, 15), at(4, 18)}});
}

TEST_CASE("Approved time is final the day after its last day, if the minutes are those publicised",
          "[hours][publicity]")
{
    ServiceRecord record;
    record.minutes = 240;
    const QDate last(2022, 3, 26);
    CHECK(stageOf(record, last) == RecordStage::Submitted);
    record.state = RecordState::Approved;
    CHECK(stageOf(record, last) == RecordStage::Approved);
    record.publicFrom = QDate(2022, 3, 20);
    record.publicTo = last;
    record.publicMinutes = 240;
    CHECK(stageOf(record, last) == RecordStage::Publicised);
    CHECK(stageOf(record, last.addDays(1)) == RecordStage::Final);
    record.minutes = 180; // changed by another desk meanwhile: nobody saw that
    CHECK(stageOf(record, last.addDays(1)) == RecordStage::Approved);
    record.state = RecordState::Rejected;
    CHECK(stageOf(record, last.addDays(1)) == RecordStage::Rejected);
}
