// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The office's own limits, and that whoever judges goes by them. Import and the nature of gaps have theirs beside the
// other tests of each.

#include "core/usecases/workspace/eligibility_rules.h"

#include "core/storage/queries/journal_queries.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/office_name.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/rota_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using support::RotaDesk;

namespace {

const QDate kDay(2022, 3, 20);

QStringList codesOf(const Outcome<ChangeSet>& outcome)
{
    QStringList codes;
    for (const Problem& p : outcome ? Problems() : outcome.problems())
        codes << p.code;
    return codes;
}

EligibilityLimits inForce(const Workspace& ws)
{
    return eligibilityLimits(ws.office());
}

/// Somebody accepted on a shift from 8 to 12, and another shift from 22 to 24.
struct TwoShifts : RotaDesk
{
    Id<Post> where = post(u"测温"_s, u"南广场"_s);
    Volunteer who = person(u"王测甲"_s);
    Id<Shift> first = shift(where, kDay, 8, 12);
    Id<Shift> second = shift(where, kDay, 22, 24);
};

} // namespace

TEST_CASE("Limits count at once, wherever the workspace is opened, and an undo takes them back",
          "[usecases][office][undo]")
{
    test::Desk desk;
    const EligibilityLimits wanted{660, 720, 3600, 10, 65, QTime(23, 0), QTime(5, 0), 180, 300, 2880};
    const auto set = setEligibilityLimits(*desk.ws, wanted, u"办公会2022-3"_s);
    REQUIRE(set.ok());
    CHECK(inForce(*desk.ws) == wanted);
    CHECK(inForce(*desk.ws->sibling()) == wanted);
    const auto lines = history(*desk.ws, {});
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().entry.verb == u"office.limits");
    CHECK(lines.front().entry.reason == u"办公会2022-3"_s);
    CHECK(setEligibilityLimits(*desk.ws, wanted)->isEmpty());
    REQUIRE(undoEntry(*desk.ws, set->entry).ok());
    desk.ws->reload();
    CHECK(inForce(*desk.ws) == EligibilityLimits{});
}

TEST_CASE("What no office may set is refused and nothing is written", "[usecases][office]")
{
    test::Desk desk;
    CHECK(codesOf(setEligibilityLimits(*desk.ws, {.restMinutes = 0, .daysInRow = 15})) ==
          QStringList{u"rest_hours"_s, u"days_in_row"_s});
    CHECK(codesOf(setEligibilityLimits(*desk.ws, {.dayMinutes = 720, .weekMinutes = 600})) ==
          QStringList{u"week_hours"_s});
    CHECK(inForce(*desk.ws) == EligibilityLimits{});
}

TEST_CASE("The limits are the administrator's to set", "[usecases][office][rights]")
{
    test::GuardedDesk desk;
    desk.become(u"王芳"_s, u"entry approval stock_keeper training"_s);
    CHECK(codesOf(setEligibilityLimits(*desk.ws, {.restMinutes = 660})) == QStringList{u"not_allowed"_s});
    desk.beChief();
    CHECK(setEligibilityLimits(*desk.ws, {.restMinutes = 660}).ok());
}

TEST_CASE("Who is put on a shift is judged by the office's limits, in every list and when it is done",
          "[usecases][office][rota]")
{
    TwoShifts desk;
    desk.book(desk.who, desk.first);
    CHECK(verdict(desk.ws(), desk.who.id, desk.second)->fit == Fit::Fits); // ten hours
    const auto set = setEligibilityLimits(desk.ws(), {.restMinutes = 690});
    REQUIRE(set.ok());
    CHECK(verdict(desk.ws(), desk.who.id, desk.second)->has(u"rest_short"_s));
    REQUIRE(candidates(desk.ws(), desk.second).size() == 1);
    CHECK(candidates(desk.ws(), desk.second).front().verdict.has(u"rest_short"_s));
    const auto refused = assign(desk.ws(), desk.who.id, desk.second);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"rest_short");
    REQUIRE(undoEntry(desk.ws(), set->entry).ok());
    CHECK(verdict(desk.ws(), desk.who.id, desk.second)->fit == Fit::Fits);
    REQUIRE(assign(desk.ws(), desk.who.id, desk.second).ok());
    // Who stands there already stays, with the warning.
    REQUIRE(setEligibilityLimits(desk.ws(), {.restMinutes = 690}).ok());
    const auto rows = assignmentRows(desk.ws(), desk.second);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().verdict.has(u"rest_short"_s));
}

TEST_CASE("No limit makes a minor an adult", "[usecases][office][rota]")
{
    RotaDesk desk;
    const Volunteer young = desk.person(u"少测乙"_s, {}, QDate(2005, 1, 1));
    const Id<Shift> id = desk.shift(desk.post(u"采样"_s, u"南广场"_s, {}, {}, RiskClass::High), kDay, 8, 12);
    REQUIRE(setEligibilityLimits(desk.ws(), {.elderAge = 90}).ok());
    const auto refused = assign(desk.ws(), young.id, id, u"人手不足"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"minor_at_risk");
}

TEST_CASE("An undo puts back no limits that could not be set together", "[usecases][office][undo]")
{
    test::Desk desk;
    const auto longer = setEligibilityLimits(*desk.ws, {.weekMinutes = 1200});
    REQUIRE(longer.ok());
    const auto shorter = setEligibilityLimits(*desk.ws, {.weekMinutes = 9000});
    REQUIRE(shorter.ok());
    REQUIRE(setEligibilityLimits(*desk.ws, {.dayMinutes = 1440, .weekMinutes = 9000}).ok());
    const auto undone = undoEntry(*desk.ws, shorter->entry); // 24 hours a day and 20 hours in seven days
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.problems().front().code == u"week_hours");
    desk.ws->reload();
    CHECK(inForce(*desk.ws).weekMinutes == 9000);
}

TEST_CASE("Two desks that set different limits have both, and one that only renames takes none away",
          "[usecases][office][merge]")
{
    test::Desk here, there;
    const auto exchange = [&] {
        const auto into = [](test::Desk& to, test::Desk& from) {
            REQUIRE(
                to.ws->database()
                    .absorb(storage::journalOf(from.ws->database().read(), storage::knownTo(to.ws->database().read())))
                    .ok());
            to.ws->reload();
        };
        into(here, there);
        into(there, here);
    };
    exchange();
    REQUIRE(setEligibilityLimits(*here.ws, {.restMinutes = 660}).ok());
    REQUIRE(renameOffice(*there.ws, u"静安区精神文明办"_s).ok());
    exchange();
    for (test::Desk* desk : {&here, &there}) {
        CHECK(inForce(*desk->ws).restMinutes == 660);
        CHECK(desk->ws->office().name == u"静安区精神文明办");
    }
    // The day of one and the week of the other fit no office: the day counts for both.
    REQUIRE(setEligibilityLimits(*here.ws, {.restMinutes = 660, .dayMinutes = 1440}).ok());
    REQUIRE(setEligibilityLimits(*there.ws, {.restMinutes = 660, .weekMinutes = 600}).ok());
    exchange();
    for (test::Desk* desk : {&here, &there}) {
        CHECK(inForce(*desk->ws).dayMinutes == 1440);
        CHECK(inForce(*desk->ws).weekMinutes == 1440);
        REQUIRE(renameOffice(*desk->ws, u"静安区文明办"_s).ok()); // which has nothing to do with it
    }
}
