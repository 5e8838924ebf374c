// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/overview.h"

#include "tests/support/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using redvest::test::at;
using redvest::test::Desk;

namespace {

const Span kDay = dutyDay(at(20, 15));

Overview seen(const Desk& desk, Span period = kDay)
{
    NoProgress progress;
    auto all = overview(*desk.ws, {u"310106"_s, period, GapBy::Street, {}}, progress);
    REQUIRE(all.ok());
    return std::move(all).value();
}

} // namespace

TEST_CASE("Urgent are shifts short of people that start within 24 hours from now", "[usecases][overview]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    desk.shift(post, at(20, 14), at(20, 18), 9); // has begun
    const Shift small = desk.shift(post, at(20, 16), at(20, 18), 1);
    const Shift large = desk.shift(post, at(21, 14), at(21, 18), 5);
    desk.fill(desk.shift(post, at(20, 17), at(20, 18), 2), 2); // complete
    desk.shift(post, at(21, 15), at(21, 18), 7);               // a day ahead, not within it
    const Overview all = seen(desk);
    REQUIRE(all.urgent.rows.size() == 2);
    CHECK(all.urgent.rows[0].code == large.id.text());
    CHECK(all.urgent.rows[1].code == small.id.text());
    CHECK(all.shortSeats == 6);
    CHECK(all.isAhead);
}

TEST_CASE("The gap before is that of the period of the same length before", "[usecases][overview]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    desk.fill(desk.shift(post, at(19, 8), at(19, 12), 5), 2);
    desk.shift(post, at(20, 8), at(20, 12), 1);
    CHECK(seen(desk).before.total.gap() == 3);
    CHECK(periodBefore(kDay) == dutyDay(at(19, 15)));
}

TEST_CASE("Of a day that is over, people on duty are counted on that day", "[usecases][overview]")
{
    Desk desk;
    const Volunteer person = desk.person(u"测试甲"_s);
    const auto serve = [&](int day, int hour) {
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = person.id;
        record.division = u"310106011"_s;
        record.day = QDate(2022, 3, day);
        record.starts = at(day, hour);
        record.ends = at(day, hour + 2);
        record.minutes = 120;
        record.state = RecordState::Approved;
        desk.put(storage::serviceRecordTable(), record);
    };
    serve(18, 9);
    serve(19, 2); // the night of the duty day of the 18th
    const Overview all = seen(desk, dutyDay(at(18, 9)));
    CHECK(all.onDuty == 1);
    CHECK(localDate(all.onDutyAsOf) == QDate(2022, 3, 18));
    CHECK(all.served.personTimes == 2);
    CHECK(all.served.minutes == 240);
    CHECK_FALSE(all.isAhead);
    CHECK(seen(desk).onDuty == 0);
}

TEST_CASE("Only what waits within the division is found", "[usecases][overview]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106011"_s);
    const Shift soon = desk.shift(post, at(20, 20), at(20, 22), 5);
    const Shift later = desk.shift(post, at(23, 20), at(23, 22), 5);
    const Shift past = desk.shift(post, at(19, 20), at(19, 22), 5);
    desk.assign(soon, desk.person(u"甲"_s), AssignmentState::Invited);
    desk.assign(later, desk.person(u"乙"_s), AssignmentState::Invited);
    desk.assign(later, desk.person(u"丙"_s), AssignmentState::Proposed);
    desk.assign(past, desk.person(u"丁"_s), AssignmentState::Proposed);
    const auto found = findings(*desk.ws, u"310106"_s, desk.ws->now());
    CHECK(found == std::vector<Finding>{{FindingKind::ProposalsNotSent, 1}, {FindingKind::InvitationsOpen, 1}});
    CHECK(findings(*desk.ws, u"310106012"_s, desk.ws->now()).empty());
}

TEST_CASE("Who and what has no division waits at the office's own, never nowhere", "[usecases][overview]")
{
    Desk desk;
    const Shift soon = desk.shift(desk.post(u"测温"_s, {}), at(20, 20), at(20, 22), 5);
    desk.assign(soon, desk.person(u"甲"_s), AssignmentState::Invited);
    desk.assign(soon, desk.person(u"乙"_s), AssignmentState::Proposed);
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = desk.person(u"丙"_s).id;
    record.day = QDate(2022, 3, 19);
    record.minutes = 60;
    record.state = RecordState::Submitted;
    desk.put(storage::serviceRecordTable(), record);
    Volunteer withdrew = desk.person(u"丁"_s, {});
    withdrew.legalBasis = LegalBasis::Consent;
    withdrew.consentOn = QDate(2022, 1, 1);
    withdrew.consentWithdrawnOn = QDate(2022, 2, 1);
    desk.put(storage::volunteerTable(), withdrew);
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护"_s, 90, false});
    desk.put(storage::trainingRecordTable(),
             TrainingRecord{trainingRecordId(withdrew.id, course.id, {}, QDate(2022, 1, 1)),
                            withdrew.id,
                            course.id,
                            {},
                            {},
                            QDate(2022, 1, 1),
                            TrainingResult::Passed,
                            QDate(2022, 3, 25)});
    const std::vector<Finding> all{{FindingKind::ProposalsNotSent, 1}, {FindingKind::InvitationsOpen, 1},
                                   {FindingKind::RecordsToApprove, 1}, {FindingKind::TrainingEnding, 1},
                                   {FindingKind::ConsentWithdrawn, 1}, {FindingKind::PurgeDue, 1}};
    CHECK(findings(*desk.ws, u"310106"_s, desk.ws->now()) == all);
    CHECK(findings(*desk.ws, u"31"_s, desk.ws->now()) == all); // the district of the office lies within
    CHECK(findings(*desk.ws, {}, desk.ws->now()) == all);      // each once
    CHECK(findings(*desk.ws, u"310106011"_s, desk.ws->now()).empty());
    CHECK(findings(*desk.ws, u"310104"_s, desk.ws->now()).empty());
}

TEST_CASE("A pass that ends soon is found unless a later one follows", "[usecases][overview]")
{
    Desk desk;
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护"_s, 90, false});
    const auto pass = [&](const Volunteer& who, QDate day, QDate until) {
        TrainingRecord record{trainingRecordId(who.id, course.id, {}, day),
                              who.id,
                              course.id,
                              {},
                              {},
                              day,
                              TrainingResult::Passed,
                              until};
        desk.put(storage::trainingRecordTable(), record);
    };
    const Volunteer renewed = desk.person(u"甲"_s);
    const Volunteer ending = desk.person(u"乙"_s);
    const Volunteer endless = desk.person(u"丙"_s);
    pass(renewed, QDate(2022, 1, 1), QDate(2022, 3, 22));
    pass(renewed, QDate(2022, 3, 1), QDate(2022, 6, 1));
    pass(ending, QDate(2022, 1, 1), QDate(2022, 3, 27));
    pass(endless, QDate(2022, 1, 1), QDate(2022, 3, 22));
    pass(endless, QDate(2022, 1, 2), QDate());
    CHECK(countOf(findings(*desk.ws, u"310106"_s, desk.ws->now()), FindingKind::TrainingEnding) == 1);
}

TEST_CASE("Stock that expires is found while something of it is left", "[usecases][overview]")
{
    Desk desk;
    Item item;
    item.id = Id<Item>::make();
    item.name = u"口罩"_s;
    desk.put(storage::itemTable(), item);
    const auto store = Id<Store>::make();
    const auto lot = [&](const QString& batch, QDate until) {
        return desk.put(storage::lotTable(), Lot{lotId(item.id, batch, until), item.id, batch, until});
    };
    const auto move = [&](const Lot& of, MovementKind kind, qint64 quantity) {
        Movement m;
        m.id = Id<Movement>::make();
        m.kind = kind;
        m.day = QDate(2022, 3, 1);
        m.item = item.id;
        m.lot = of.id;
        m.store = store;
        m.quantity = quantity;
        return desk.put(storage::movementTable(), m);
    };
    const Lot gone = lot(u"A"_s, QDate(2022, 3, 25));
    move(gone, MovementKind::Receipt, 10);
    move(gone, MovementKind::Issue, 10);
    const Lot left = lot(u"B"_s, QDate(2022, 3, 30));
    move(left, MovementKind::Receipt, 10);
    const Movement issue = move(left, MovementKind::Issue, 10);
    Movement back = issue;
    back.id = Id<Movement>::make();
    back.reverses = issue.id;
    desk.put(storage::movementTable(), back);
    move(lot(u"C"_s, QDate(2022, 3, 19)), MovementKind::Receipt, 1);
    const auto found = findings(*desk.ws, u"310106"_s, desk.ws->now());
    CHECK(countOf(found, FindingKind::StockEnding) == 1);
    CHECK(countOf(found, FindingKind::StockExpired) == 1);
}
