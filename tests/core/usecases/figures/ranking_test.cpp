// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rankings of a workspace: whose lines make the whole, and the whole is what figures say.

#include "core/usecases/figures/ranking.h"

#include "core/report/ranking.h"
#include "core/usecases/figures/served_by.h"
#include "tests/support/desk.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDays{at(1, 0), at(21, 0)};

ServiceRecord served(const Volunteer& who, const QString& division, Instant from, int minutes, RecordState state)
{
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = who.id;
    record.division = division;
    record.day = localDate(from);
    record.starts = from;
    record.ends = plusMinutes(from, minutes);
    record.minutes = minutes;
    record.state = state;
    return record;
}

struct RankedDesk : Desk
{
    void serve(const Volunteer& who, const QString& division, Instant from, int minutes,
               RecordState state = RecordState::Approved)
    {
        put(storage::serviceRecordTable(), served(who, division, from, minutes, state));
    }
    Volunteer consenting(const QString& name)
    {
        Volunteer v = person(name);
        v.mayPublish = true;
        v.dispatchedBy = u"区卫健委"_s;
        return put(storage::volunteerTable(), v);
    }
    [[nodiscard]] Ranking ranked(RankedKind of, RankedBy by = RankedBy::Hours, bool isMasked = false) const
    {
        RankingQuery query;
        query.of = of;
        query.by = by;
        query.period = kDays;
        query.top = kMostRanks;
        query.isMasked = isMasked;
        const auto made = ranking(*ws, query);
        REQUIRE(made.ok());
        return *made;
    }
};

ServiceTotals plus(ServiceTotals a, const ServiceTotals& b)
{
    return {a.persons + b.persons, a.personTimes + b.personTimes, a.minutes + b.minutes};
}

/// What the lines of a ranking come to.
ServiceTotals wholeOf(const Ranking& r)
{
    ServiceTotals sum = plus(plus(r.unnamed.totals, r.beyond.totals), r.none);
    for (const RankedLine& line : r.lines)
        sum = plus(sum, line.totals);
    return {sum.persons - r.repeated.persons, sum.personTimes - r.repeated.personTimes,
            sum.minutes - r.repeated.minutes};
}

} // namespace

TEST_CASE("People are ranked by what is approved, overlaps once", "[figures][ranking]")
{
    RankedDesk desk;
    const Volunteer first = desk.person(u"甲测试"_s);
    const Volunteer second = desk.person(u"乙测试"_s);
    const Volunteer third = desk.person(u"丙测试"_s);
    desk.serve(first, u"310106016"_s, at(4, 8), 240);
    desk.serve(first, u"310106016"_s, at(4, 11), 180); // one hour of it counted already
    desk.serve(second, u"310106016"_s, at(5, 8), 360);
    desk.serve(third, u"310106016"_s, at(5, 8), 60);
    desk.serve(third, u"310106016"_s, at(6, 8), 600, RecordState::Submitted);
    const Ranking hours = desk.ranked(RankedKind::People);
    REQUIRE(hours.lines.size() == 3);
    CHECK(hours.lines[0].rank == 1);
    CHECK(hours.lines[1].rank == 1);
    CHECK(hours.lines[0].totals.minutes == 360);
    CHECK(hours.lines[1].totals.minutes == 360);
    CHECK(hours.lines[2].rank == 3);
    CHECK(hours.lines[2].name == u"丙测试"_s);
    CHECK(wholeOf(hours) == hours.total);
    const Ranking times = desk.ranked(RankedKind::People, RankedBy::Times);
    CHECK(times.lines[0].totals.personTimes == 2);
    CHECK(times.lines[2].name == u"乙测试"_s);
}

TEST_CASE("A ranking to be published names who consented, masked, and counts the others", "[figures][ranking]")
{
    RankedDesk desk;
    const Volunteer named = desk.consenting(u"欧阳测试"_s);
    const Volunteer silent = desk.person(u"乙测试"_s);
    Volunteer withdrawn = desk.consenting(u"丙测试"_s);
    withdrawn.consentOn = QDate(2022, 1, 1);
    withdrawn.consentWithdrawnOn = QDate(2022, 2, 1);
    desk.put(storage::volunteerTable(), withdrawn);
    Volunteer child = desk.consenting(u"丁测试"_s);
    child.birth = QDate(2012, 1, 1);
    desk.put(storage::volunteerTable(), child);
    desk.serve(silent, u"310106016"_s, at(4, 8), 240);
    desk.serve(named, u"310106016"_s, at(4, 8), 120);
    desk.serve(withdrawn, u"310106016"_s, at(4, 8), 60);
    desk.serve(child, u"310106016"_s, at(4, 8), 30);
    const Ranking ranking = desk.ranked(RankedKind::People, RankedBy::Hours, true);
    REQUIRE(ranking.lines.size() == 1);
    CHECK(ranking.lines[0].rank == 2);
    CHECK(ranking.lines[0].name == u"欧阳**"_s);
    CHECK(ranking.lines[0].place == u"区卫健委"_s);
    CHECK(ranking.unnamed == RankedRest{3, {3, 3, 330}});
    CHECK(wholeOf(ranking) == ranking.total);
    // On paper: the line, those who are not named, the sum.
    const report::TableBlock rows = report::rankingRows(ranking);
    REQUIRE(rows.rows.size() == 3);
    CHECK(rows.rows[1][1] == u"未同意公示的3人"_s);
    CHECK(rows.rows[2] == QStringList{QString(), u"合计"_s, QString(), u"4"_s, u"7.5"_s});
    CHECK(report::rankingDocument(ranking).title == u"志愿者服务时长排名"_s);
}

TEST_CASE("Who is in two teams stands in both, and the paper takes it off the sum", "[figures][ranking]")
{
    RankedDesk desk;
    const Volunteer both = desk.person(u"甲测试"_s);
    const Volunteer none = desk.person(u"乙测试"_s);
    for (const QString& name : {u"甲队"_s, u"乙队"_s}) {
        const Team team = desk.put(storage::teamTable(), Team{Id<Team>::make(), name, {}, u"310106"_s, {}, {}, false});
        desk.put(
            storage::teamMemberTable(),
            TeamMember{teamMemberId(team.id, both.id, QDate(2022, 3, 1)), team.id, both.id, QDate(2022, 3, 1), {}});
    }
    desk.serve(both, u"310106016"_s, at(4, 8), 120);
    desk.serve(none, u"310106016"_s, at(4, 8), 60);
    const Ranking ranking = desk.ranked(RankedKind::Teams);
    REQUIRE(ranking.lines.size() == 2);
    CHECK(ranking.lines[1].rank == 1);
    CHECK(ranking.none == ServiceTotals{1, 1, 60});
    CHECK(ranking.total == ServiceTotals{2, 2, 180});
    CHECK(wholeOf(ranking) == ranking.total);
    const report::TableBlock rows = report::rankingRows(ranking);
    REQUIRE(rows.rows.size() == 5); // two teams, none, repeated, the sum
    CHECK(rows.rows[3].back() == u"-2"_s);
    CHECK(rows.rows[4].back() == u"3"_s);
}

TEST_CASE("Bases are ranked among themselves, and the other bodies are a line", "[figures][ranking]")
{
    RankedDesk desk;
    const auto body = [&](const QString& name, const QString& kind) {
        return desk.put(storage::organisationTable(),
                        Organisation{Id<Organisation>::make(), name, kind, u"310106"_s, {}, {}, false});
    };
    const Organisation base = body(u"甲基地"_s, u"公益基地"_s);
    body(u"乙机关"_s, u"机关"_s);
    const auto sentBy = [&](const QString& name, const QString& sender) {
        Volunteer v = desk.person(name);
        v.dispatchedBy = sender;
        return desk.put(storage::volunteerTable(), v);
    };
    desk.serve(sentBy(u"甲测试"_s, u"甲基地"_s), u"310106016"_s, at(4, 8), 60);
    desk.serve(sentBy(u"乙测试"_s, u"乙机关"_s), u"310106016"_s, at(4, 8), 90);
    desk.serve(desk.person(u"丙测试"_s), u"310106016"_s, at(4, 8), 30);
    const Ranking bases = desk.ranked(RankedKind::Bases);
    REQUIRE(bases.lines.size() == 1);
    CHECK(bases.lines[0].code == base.id.text());
    CHECK(bases.none == ServiceTotals{2, 2, 120});
    CHECK(wholeOf(bases) == bases.total);
}

TEST_CASE("A ranking asks for one place at least, and for a scope that is there", "[figures][ranking]")
{
    RankedDesk desk;
    RankingQuery query;
    query.top = 0;
    CHECK(ranking(*desk.ws, query).problems().front().code == u"top"_s);
    query.top = 1;
    query.scope = u"999999"_s;
    CHECK(ranking(*desk.ws, query).problems().front().code == u"unknown_division"_s);
}

namespace {

/// More records of three people, as one unit of work.
void addAnyRecords(RankedDesk& desk, const std::vector<Volunteer>& people)
{
    const QStringList places{u""_s, u"310106"_s, u"310106016"_s, u"310106016001"_s, u"310106006002"_s};
    std::vector<ServiceRecord> records;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        const Instant from = plusMinutes(at(2, 0), 30 * *rc::gen::inRange(0, 800));
        const RecordState state =
            *rc::gen::element(RecordState::Submitted, RecordState::Approved, RecordState::Rejected);
        records.push_back(served(people[std::size_t(*rc::gen::inRange(0, 3))], places[*rc::gen::inRange(0, 5)], from,
                                 30 * *rc::gen::inRange(1, 12), state));
    }
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& w) {
                            for (const ServiceRecord& record : records)
                                w.add(storage::serviceRecordTable(), record);
                            return Problems{};
                        })
                .ok());
}

} // namespace

TEST_CASE("Rankings of any records are what figures say", "[figures][ranking][property]")
{
    RankedDesk desk; // what comes is added to what there was: it holds of any data
    const std::vector<Volunteer> people{desk.person(u"甲测试"_s), desk.consenting(u"乙测试"_s),
                                        desk.person(u"丙测试"_s)};
    FigureQuery query;
    query.period = kDays;
    CHECK(rc::check([&] {
        addAnyRecords(desk, people);
        const Figures whole = figures(*desk.ws, query).value();
        for (const RankedKind of : {RankedKind::People, RankedKind::Teams, RankedKind::Organisations,
                                    RankedKind::Communities, RankedKind::Bases}) {
            const Ranking ranking =
                desk.ranked(of, *rc::gen::element(RankedBy::Hours, RankedBy::Times), *rc::gen::arbitrary<bool>());
            RC_ASSERT((ranking.total == ServiceTotals{whole.persons, whole.personTimes, whole.minutes}));
            RC_ASSERT((wholeOf(ranking) == ranking.total));
        }
    }));
    const Ranking communities = desk.ranked(RankedKind::Communities);
    REQUIRE_FALSE(communities.lines.empty());
    const auto byCommunity = figuresBy(*desk.ws, query, DivisionLevel::Community).value();
    for (const RankedLine& line : communities.lines) {
        const auto row = std::find_if(byCommunity.begin(), byCommunity.end(),
                                      [&](const Figures& f) { return f.scope == line.code; });
        REQUIRE(row != byCommunity.end());
        CHECK(line.totals == ServiceTotals{row->persons, row->personTimes, row->minutes});
    }
}
