// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reinforcement between the streets of a district: who sends whom, that the whole is the sum of its places, and that it
// says of each place what gaps with their nature say.

#include "core/usecases/dispatch/reinforcement.h"

#include "core/report/reinforcement.h"
#include "core/report/to_text.h"
#include "core/usecases/dispatch/place_tree.h"
#include "core/usecases/figures/gap_nature.h"
#include "tests/support/desk.h"

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Span kDay{at(21, 7), at(22, 7)};
const QString kPengpu = u"310106101"_s, kDaning = u"310106016"_s, kJiangning = u"310106011"_s;

void able(Desk& desk, const Volunteer& v, const QString& skill)
{
    Qualification q;
    q.id = qualificationId(v.id, QualificationKind::Skill, skill);
    q.volunteer = v.id;
    q.name = skill;
    desk.put(storage::qualificationTable(), q);
}

void ask(Desk& desk, const Post& post, RequirementKind kind, const QString& name)
{
    desk.put(storage::requirementTable(), {requirementId(post.id, kind, name), post.id, kind, name});
}

Reinforcement sentIn(Desk& desk, Span period = kDay, bool withPeople = false)
{
    return reinforcement(*desk.ws, {{}, period, {}, withPeople}).value();
}

ReinforcementPlace placeIn(const Reinforcement& facts, const QString& code)
{
    for (const ReinforcementPlace& place : facts.places) {
        if (place.code == code)
            return place;
    }
    return {};
}

} // namespace

TEST_CASE("What a street has left over goes to the one that lacks it", "[dispatch][reinforcement]")
{
    Desk desk;
    const Shift wanted = desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 3);
    desk.shift(desk.post(u"登记"_s, kDaning), at(21, 8), at(21, 12), 1);
    (void)desk.person(u"甲测"_s, kPengpu);
    for (const char16_t* name : {u"乙测", u"丙测", u"丁测", u"戊测"})
        (void)desk.person(QString::fromUtf16(name), kDaning);
    const Reinforcement facts = sentIn(desk);
    REQUIRE(facts.orders.size() == 1);
    const ReinforcementOrder& order = facts.orders.front();
    CHECK(order.from == kDaning);
    CHECK(order.to == kPengpu);
    CHECK(order.category == u"测温验码");
    CHECK(order.seats == 2);
    CHECK(order.distance == 1);
    REQUIRE(order.shifts.size() == 1);
    CHECK(order.shifts.front().shift == wanted.id);
    CHECK(order.shifts.front().siteName == u"测温点");
    CHECK(order.people.empty());
    const ReinforcementPlace lacking = placeIn(facts, kPengpu), giving = placeIn(facts, kDaning);
    CHECK(lacking.own == 1);
    CHECK(lacking.shortage() == 2);
    CHECK(lacking.received == 2);
    CHECK(lacking.remaining == Nature{});
    CHECK(giving.own == 1);
    CHECK(giving.surplus == 3);
    CHECK(giving.given == 2);
    CHECK(facts.total.gap == 4);
    CHECK(facts.total.name == facts.scopeName);
}

TEST_CASE("Nobody is sent who is needed at home, asked for elsewhere or sent already", "[dispatch][reinforcement]")
{
    Desk desk;
    const Shift far = desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 2);
    desk.shift(desk.post(u"消杀"_s, kJiangning), at(21, 10), at(21, 14), 1);
    desk.shift(desk.post(u"登记"_s, kDaning), at(21, 8), at(21, 12), 1);
    (void)desk.person(u"甲测"_s, kDaning);
    CHECK(sentIn(desk).orders.empty());
    (void)desk.person(u"乙测"_s, kDaning); // one for two overlapping shifts
    Reinforcement facts = sentIn(desk);
    CHECK(facts.total.received == 1);
    CHECK(facts.total.remaining.structural == 2);
    desk.assign(far, desk.person(u"丙测"_s, kJiangning), AssignmentState::Invited);
    facts = sentIn(desk);
    CHECK(placeIn(facts, kPengpu).asked == 1);
    CHECK(facts.total.asked + facts.total.own + facts.total.received + facts.total.remaining.gap() == facts.total.gap);
}

TEST_CASE("Whom a street could send is named, who gave least time first", "[dispatch][reinforcement]")
{
    Desk desk;
    const Post near = desk.post(u"登记"_s, kDaning);
    const Volunteer busy = desk.person(u"甲测"_s, kDaning), idle = desk.person(u"乙测"_s, kDaning);
    desk.assign(desk.shift(near, at(15, 8), at(15, 12), 1), busy);
    const Shift wanted = desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 1);
    Reinforcement facts = sentIn(desk, kDay, true);
    REQUIRE(facts.orders.size() == 1);
    REQUIRE(facts.orders.front().people.size() == 1);
    CHECK(facts.orders.front().people.front() == ReinforcingPerson{idle.id, u"乙测"_s, wanted.id, 0});
    desk.assign(desk.shift(near, at(21, 8), at(21, 12), 1), idle);
    facts = sentIn(desk, kDay, true);
    REQUIRE(facts.orders.size() == 1);
    CHECK(facts.orders.front().people.front() == ReinforcingPerson{busy.id, u"甲测"_s, wanted.id, 240});
}

TEST_CASE("Of a day the whole is the sum of its streets, each as gaps with their nature say",
          "[dispatch][reinforcement]")
{
    std::mt19937 dice(7);
    for (int round = 0; round < 6; ++round) {
        CAPTURE(round);
        Desk desk;
        Course course;
        course.id = Id<Course>::make();
        course.name = u"防护"_s;
        desk.put(storage::courseTable(), course);
        const QStringList streets{kPengpu, kDaning, kJiangning};
        for (int i = 0; i < 5; ++i) {
            const Post post = desk.post(u"岗%1"_s.arg(i), streets[int(dice() % 3)]);
            if (dice() % 2 == 0)
                ask(desk, post, RequirementKind::Skill, u"护士"_s);
            if (dice() % 3 == 0)
                ask(desk, post, RequirementKind::Training, u"防护"_s);
            const int from = 8 + int(dice() % 3) * 4;
            desk.shift(post, at(21, from), at(21, from + 4), 1 + int(dice() % 3));
        }
        for (int i = 0; i < 8; ++i) {
            const Volunteer v = desk.person(u"测%1"_s.arg(i), streets[int(dice() % 3)]);
            if (dice() % 2 == 0)
                able(desk, v, u"护士"_s);
        }
        const Reinforcement facts = sentIn(desk);
        const NatureTable whole = gapNature(*desk.ws, {{}, kDay, GapBy::Street, {}}).value();
        CHECK(facts.total.gap == whole.total.gap());
        ReinforcementPlace sum;
        qint64 sent = 0;
        for (const ReinforcementPlace& place : facts.places) {
            sum += place;
            CHECK(place.asked + place.own + place.received + place.remaining.gap() == place.gap);
            CHECK(place.given <= place.surplus);
            const Nature alone = gapNature(*desk.ws, {place.code, kDay, GapBy::Street, {}})->total;
            CHECK(place.asked + place.own == alone.callable);
            CHECK(place.shortage() == alone.trainable + alone.structural);
        }
        for (const ReinforcementOrder& order : facts.orders) {
            CHECK(order.from != order.to);
            sent += order.seats;
        }
        CHECK(sum.gap == facts.total.gap);
        CHECK(sent == facts.total.received);
        CHECK(sent == facts.total.given);
        // Own seats first may cost a seat that a swap would fill, but never wins one.
        CHECK(facts.total.own + facts.total.received <= whole.total.callable);
    }
}

TEST_CASE("Shifts that have begun get nobody, and are told of", "[dispatch][reinforcement]")
{
    Desk desk; // 15:00
    const Post post = desk.post(u"测温"_s, kPengpu);
    desk.shift(post, at(20, 12), at(20, 18), 2);
    desk.shift(post, at(20, 18), at(20, 22), 1);
    (void)desk.person(u"甲测"_s, kDaning);
    const Reinforcement facts = sentIn(desk, {});
    CHECK(facts.begun == 2);
    CHECK(facts.total.gap == 1);
    CHECK(facts.total.received == 1);
    CHECK(report::reinforcementLine(facts).contains(u"2"_s));
}

TEST_CASE("Where no two divisions could help one another, that is said", "[dispatch][reinforcement]")
{
    Desk desk;
    const auto code = [&](const ReinforcementQuestion& question) {
        return reinforcement(*desk.ws, question).problems().front().code;
    };
    CHECK(code({kPengpu, kDay, {}, false}) == u"bad_level");
    CHECK(code({{}, kDay, DivisionLevel::District, false}) == u"bad_level");
    CHECK(code({{}, kDay, DivisionLevel::Community, false}) == u"bad_level");
    CHECK(code({{}, {at(21, 7), at(60, 7)}, {}, false}) == u"long_period");
    CHECK(code({u"999999"_s, kDay, {}, false}) == u"unknown_division");
    CHECK(dispatchOrders(*desk.ws, {{}, kDay, {}, false}, {}).problems().front().code == u"no_order");
    desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 1);
    (void)desk.person(u"甲测"_s, kDaning);
    CHECK(dispatchOrders(*desk.ws, {{}, kDay, {}, false}, kDaning)->orders.size() == 1);
    CHECK(dispatchOrders(*desk.ws, {{}, kDay, {}, false}, kJiangning).problems().front().field == u"giver");
}

TEST_CASE("In a city districts help one another, and streets the nearer ones first", "[dispatch][reinforcement]")
{
    Desk desk;
    NoProgress progress;
    const Place city(desk.folder.filePath(u"city.redvest"_s));
    auto made = makeWorkspace(city.where(), {u"31"_s, u"上海市文明办"_s, DivisionLevel::City}, u"tester"_s, desk.clock,
                              progress);
    REQUIRE(made.ok());
    desk.ws = witnessed(std::move(made).value(), city.where(), desk.clock);
    desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 2);
    (void)desk.person(u"甲测"_s, u"310115005"_s);
    (void)desk.person(u"乙测"_s, u"310115005"_s);
    (void)desk.person(u"丙测"_s, kDaning);
    const Reinforcement districts = sentIn(desk);
    CHECK(districts.by == DivisionLevel::District);
    CHECK(placeIn(districts, u"310106"_s).own == 1);
    REQUIRE(districts.orders.size() == 1);
    CHECK(districts.orders.front().from == u"310115");
    CHECK(districts.orders.front().seats == 1);
    const Reinforcement streets = reinforcement(*desk.ws, {{}, kDay, DivisionLevel::Street, false}).value();
    REQUIRE(streets.orders.size() == 2);
    CHECK(streets.orders[0].from == kDaning);
    CHECK(streets.orders[0].distance == 1);
    CHECK(streets.orders[1].from == u"310115005");
    CHECK(streets.orders[1].distance == 2);
    CHECK(streets.orders[1].seats == 1);
    desk.ws.reset(); // before its place goes
}

TEST_CASE("Places hang on the division tree as far apart as they are", "[dispatch][reinforcement]")
{
    PlaceTree tree(u"31"_s, DivisionLevel::Street);
    const int pengpu = tree.placeOf(u"310106101003"_s), daning = tree.placeOf(kDaning);
    const int pudong = tree.placeOf(u"310115005"_s), district = tree.placeOf(u"310106"_s), none = tree.placeOf({});
    const auto distance = [&](int a, int b) { return dispatch::transportDistance(tree.knots(), a, b); };
    CHECK(tree.placeOf(kPengpu) == pengpu);
    CHECK(tree.code(pengpu) == kPengpu);
    CHECK(tree.code(district) == u"310106");
    CHECK(tree.code(none) == u"31");
    CHECK(distance(pengpu, daning) == 1);
    CHECK(distance(pengpu, district) == 1);
    CHECK(distance(pengpu, pudong) == 2);
    CHECK(distance(pengpu, none) == 3);
    PlaceTree districts(u"31"_s, DivisionLevel::District);
    CHECK(dispatch::transportDistance(districts.knots(), districts.placeOf(kPengpu),
                                      districts.placeOf(u"310115005"_s)) == 2);
}

TEST_CASE("A dispatch order is a page for each that sends, with shift, number and names", "[dispatch][reinforcement]")
{
    Desk desk;
    desk.shift(desk.post(u"测温"_s, kPengpu), at(21, 8), at(21, 12), 2);
    (void)desk.person(u"甲测"_s, kDaning);
    (void)desk.person(u"乙测"_s, kJiangning);
    const Reinforcement facts = sentIn(desk, kDay, true);
    const report::Document document = report::dispatchOrderDocument(facts, u"tester"_s);
    const auto pages = std::count_if(document.blocks.begin(), document.blocks.end(), [](const report::Block& block) {
        return std::holds_alternative<report::SheetHead>(block);
    });
    CHECK(pages == 2);
    const QString text = report::toText(document);
    for (const QString& said :
         {u"支援调度单"_s, u"测温点"_s, u"3月21日 08:00–12:00"_s, u"同区，1人次"_s, u"甲测"_s, u"乙测"_s})
        CHECK(text.contains(said));
    const report::TableBlock rows = report::reinforcementRows(facts);
    CHECK(rows.rows.back()[1] == u"2");
    CHECK(rows.rows.back()[4] == u"2");
    const report::BarSeries bars = report::reinforcementBars(facts);
    REQUIRE(bars.bars.size() == 1);
    CHECK(bars.bars.front().values == std::vector<qint64>{0, 2, 0, 0});
    CHECK_FALSE(bars.bars.front().isShort);
}
