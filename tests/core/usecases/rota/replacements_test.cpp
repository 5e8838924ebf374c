// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stand-by list, and who takes the seat of somebody who falls out.

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/replacements.h"
#include "core/usecases/rota/standbys.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);

QString codeOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

/// A shift of one seat that is taken, and people around it.
struct OneSeat
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    Id<Shift> shift = desk.shift(post, kDay, 8, 12, 1);
    Volunteer sitting = desk.person(u"王测甲"_s);
    Volunteer near = desk.person(u"李测乙"_s);
    Volunteer far = desk.person(u"赵测丙"_s, desk.otherStreet);
    Id<Assignment> seat = desk.book(sitting, shift).after->id;

    [[nodiscard]] Workspace& ws() { return desk.ws(); }
    [[nodiscard]] std::optional<Assignment> of(const Volunteer& v)
    {
        return ws().read().find(storage::assignmentTable(), assignmentId(shift, v.id).text());
    }
};

} // namespace

TEST_CASE("People are put on the stand-by list once, and taken off it", "[rota][standby]")
{
    OneSeat b;
    const auto added = addStandbys(b.ws(), {b.near.id, b.far.id}, {kDay}, u"可随时到岗"_s);
    REQUIRE(added.ok());
    CHECK(added->entries.size() == 2);
    CHECK(addStandbys(b.ws(), {b.near.id}, {kDay})->changes.isEmpty());
    REQUIRE(addStandbys(b.ws(), {b.sitting.id}, {.day = {}, .shift = b.shift}).ok());
    const auto rows = standbyRows(b.ws(), kDay);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].readyFor.isEmpty()); // anywhere first
    CHECK(rows[0].entry.note == u"可随时到岗"_s);
    CHECK(rows[2].readyFor.contains(u"测温"_s));
    CHECK_FALSE(rows[2].standsOn.isEmpty()); // is bound that day
    CHECK(standbyRows(b.ws(), kDay, b.desk.otherStreet).size() == 1);
    REQUIRE(removeStandbys(b.ws(), {rows[0].entry.id}).ok());
    CHECK(standbyRows(b.ws(), kDay).size() == 2);
    CHECK(codeOf(removeStandbys(b.ws(), {rows[0].entry.id}).problems()) == u"unknown_standby"_s);
}

TEST_CASE("Stand-by for what is over, called off or unknown is refused", "[rota][standby]")
{
    OneSeat b;
    CHECK(codeOf(addStandbys(b.ws(), {}, {kDay}).problems()) == u"nobody"_s);
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {}).problems()) == u"required"_s);
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {QDate(2022, 3, 15)}).problems()) == u"past_day"_s);
    CHECK(codeOf(addStandbys(b.ws(), {Id<Volunteer>::make()}, {kDay}).problems()) == u"unknown_volunteer"_s);
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {kDay, Id<Site>::make()}).problems()) == u"unknown_site"_s);
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {.day = {}, .shift = Id<Shift>::make()}).problems()) ==
          u"unknown_shift"_s);
    REQUIRE(archiveShift(b.ws(), b.shift, true).ok());
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {.day = {}, .shift = b.shift}).problems()) == u"called_off"_s);
    Site shut;
    shut.id = Id<Site>::make();
    shut.name = u"旧点"_s;
    shut.division = u"310106016"_s;
    shut.isArchived = true;
    REQUIRE(b.ws()
                .write({u"test"_s, {}},
                       [&](storage::Writer& w) {
                           w.put(storage::siteTable(), shut);
                           return Problems{};
                       })
                .ok());
    CHECK(codeOf(addStandbys(b.ws(), {b.near.id}, {kDay, shut.id}).problems()) == u"archived"_s);
    CHECK(standbyRows(b.ws(), kDay).empty());
}

TEST_CASE("Who stands by takes the seat before any candidate, in one unit of work", "[rota][replace]")
{
    OneSeat b;
    CHECK(codeOf(replaceSeat(b.ws(), b.seat, {}, u" "_s).problems()) == u"reason_missing"_s);
    REQUIRE(addStandbys(b.ws(), {b.far.id}, {kDay}).ok());
    const auto found = successors(b.ws(), b.seat);
    REQUIRE(found.size() == 2);
    CHECK(found[0].volunteer == b.far.id); // lives farther, but is ready
    CHECK(found[0].isStandby);
    CHECK(found[0].verdict.has(u"other_street"_s));
    const auto entries = history(b.ws(), {.limit = 1000}).size();
    const auto done = replaceSeat(b.ws(), b.seat, {}, u"发烧"_s);
    REQUIRE(done.ok());
    CHECK(history(b.ws(), {.limit = 1000}).size() == entries + 1);
    CHECK(b.of(b.sitting)->state == AssignmentState::Excused);
    CHECK(b.of(b.sitting)->note == u"发烧"_s);
    CHECK(b.of(b.far)->state == AssignmentState::Accepted);
    CHECK(b.of(b.far)->overrideReason == u"顶岗"_s); // the other's illness is no word of his seat
    CHECK_FALSE(done->why.isEmpty());
    REQUIRE(undoEntry(b.ws(), done->changes.entry).ok());
    CHECK(b.of(b.sitting)->state == AssignmentState::Accepted);
    CHECK_FALSE(b.of(b.far));
}

TEST_CASE("Who stands by for a shift goes along when it moves to another day", "[rota][standby]")
{
    OneSeat b;
    REQUIRE(addStandbys(b.ws(), {b.far.id}, {.day = {}, .shift = b.shift}).ok());
    const Shift shown = shiftNamed(b.ws(), b.shift).value();
    Shift moved = shown;
    moved.starts = plusMinutes(shown.starts, 24 * 60);
    moved.ends = plusMinutes(shown.ends, 24 * 60);
    REQUIRE(saveShift(b.ws(), moved, shown).ok());
    CHECK(standbyRows(b.ws(), kDay).empty());
    REQUIRE(standbyRows(b.ws(), kDay.addDays(1)).size() == 1);
    CHECK(standbyRows(b.ws(), kDay.addDays(1)).front().entry.day == kDay.addDays(1));
    CHECK(successors(b.ws(), b.seat).front().isStandby);
    REQUIRE(removeStandbys(b.ws(), {standbyRows(b.ws(), kDay.addDays(1)).front().entry.id}).ok());
}

TEST_CASE("Without stand-by the best candidate is invited, not sent", "[rota][replace]")
{
    OneSeat b;
    const auto done = replaceSeat(b.ws(), b.seat, AssignmentState::Absent, u"未到"_s);
    REQUIRE(done.ok());
    CHECK(b.of(b.sitting)->state == AssignmentState::Absent);
    CHECK(b.of(b.near)->state == AssignmentState::Invited);
    CHECK(b.of(b.near)->overrideReason.isEmpty());
    // He is out already and the seat is free still: the next one, named.
    REQUIRE(setAssignmentState(b.ws(), assignmentId(b.shift, b.near.id), AssignmentState::Declined).ok());
    REQUIRE(replaceSeat(b.ws(), b.seat, {}, u"再补"_s, b.far.id).ok());
    CHECK(b.of(b.far)->state == AssignmentState::Invited);
    CHECK(b.of(b.sitting)->state == AssignmentState::Absent);
}

TEST_CASE("Of two who are as near the one with less to do goes first", "[rota][replace]")
{
    OneSeat b;
    const Volunteer idle = b.desk.person(u"钱测丁"_s);
    const Id<Shift> before = b.desk.shift(b.post, kDay.addDays(-2), 8, 12, 1);
    b.desk.book(b.near, before);
    REQUIRE(addStandbys(b.ws(), {b.near.id, idle.id}, {kDay}).ok());
    const auto found = successors(b.ws(), b.seat);
    CHECK(found[0].volunteer == idle.id);
    CHECK(found[1].weekMinutes == 240);
    // What was served besides counts too, as in the list of candidates.
    ServiceRecord record;
    record.id = Id<ServiceRecord>::make();
    record.volunteer = idle.id;
    record.day = kDay.addDays(-1);
    record.starts = atLocal(record.day, QTime(8, 0));
    record.ends = atLocal(record.day, QTime(16, 0));
    record.minutes = 480;
    REQUIRE(b.ws()
                .write({u"test.put"_s, {}},
                       [&](storage::Writer& writer) {
                           writer.put(storage::serviceRecordTable(), record);
                           return Problems{};
                       })
                .ok());
    const auto now = successors(b.ws(), b.seat);
    CHECK(now[0].volunteer == b.near.id);
    CHECK(now[1].weekMinutes == 480);
}

TEST_CASE("Who takes a seat is judged as the list judged him", "[rota][replace][health]")
{
    OneSeat b;
    const QDate today(2022, 3, 16);
    const Id<Shift> soon = b.desk.shift(b.post, today, 12, 16, 1);
    const Id<Assignment> held = b.desk.book(b.sitting, soon).after->id;
    Volunteer well = b.sitting;
    well.healthDeclaredAt = b.ws().now();
    b.desk.put(well); // the office asks for it from now on
    CHECK(successors(b.ws(), held).front().verdict.has(u"health_missing"_s));
    const auto done = replaceSeat(b.ws(), held, {}, u"发烧"_s, b.near.id);
    REQUIRE(done.ok());
    CHECK(done->successor.verdict.has(u"health_missing"_s));
    CHECK(done->came.after->overrideReason == u"顶岗"_s); // what was set aside says why
}

TEST_CASE("Nobody takes a seat that is not free, over or closed to him", "[rota][replace]")
{
    OneSeat b;
    CHECK(codeOf(replaceSeat(b.ws(), Id<Assignment>::make(), {}, u"x"_s).problems()) == u"unknown_assignment"_s);
    CHECK(codeOf(replaceSeat(b.ws(), b.seat, AssignmentState::Served, u"x"_s).problems()) == u"state"_s);
    // Busy elsewhere: law, whoever names him.
    b.desk.book(b.near, b.desk.shift(b.post, kDay, 10, 14, 1));
    CHECK(codeOf(replaceSeat(b.ws(), b.seat, {}, u"x"_s, b.near.id).problems()) == u"overlap"_s);
    CHECK(b.of(b.sitting)->state == AssignmentState::Accepted); // nothing was half done
    REQUIRE(setAssignmentState(b.ws(), b.seat, AssignmentState::Excused, u"事假"_s).ok());
    b.desk.book(b.far, b.shift);
    CHECK(codeOf(replaceSeat(b.ws(), b.seat, {}, u"x"_s, b.desk.person(u"周测己"_s).id).problems()) == u"seat_taken"_s);
    REQUIRE(archiveShift(b.ws(), b.shift, true).ok());
    CHECK(codeOf(replaceSeat(b.ws(), b.seat, {}, u"x"_s).problems()) == u"called_off"_s);
    CHECK(successors(b.ws(), Id<Assignment>::make()).empty());
}

TEST_CASE("Replacing on a published day is explained by its own reason", "[rota][replace][publish]")
{
    OneSeat b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    REQUIRE(replaceSeat(b.ws(), b.seat, {}, u"发烧"_s).ok());
    const auto told = changesOfDay(b.ws(), kDay);
    REQUIRE(told->changes.size() == 2); // one off, one added
    for (const ToldChange& one : told->changes)
        CHECK(one.reason == u"发烧"_s);
}

TEST_CASE("A declined person does not pass to duty without being put on the shift again", "[rota][invite]")
{
    OneSeat b;
    REQUIRE(setAssignmentState(b.ws(), b.seat, AssignmentState::Declined, u"没空"_s).ok());
    for (const AssignmentState state : {AssignmentState::OnDuty, AssignmentState::Served})
        CHECK(codeOf(setAssignmentState(b.ws(), b.seat, state).problems()) == u"transition"_s);
}

TEST_CASE("Nobody is put on a shift over the word that he stayed away", "[rota][assign]")
{
    OneSeat b;
    for (const AssignmentState away : {AssignmentState::Absent, AssignmentState::Excused}) {
        REQUIRE(setAssignmentState(b.ws(), b.seat, away, u"未到"_s).ok());
        CHECK(codeOf(assign(b.ws(), b.sitting.id, b.shift, u"补位"_s).problems()) == u"stayed_away"_s);
        const auto fitting = assignFitting(b.ws(), {b.sitting.id}, b.shift);
        REQUIRE(fitting.ok());
        CHECK(fitting->steps.empty());
        REQUIRE(fitting->leftOut.size() == 1);
        CHECK(fitting->leftOut.front().isThere);
        for (const CandidateRow& row : candidates(b.ws(), b.shift))
            CHECK(row.id != b.sitting.id);
        CHECK(b.of(b.sitting)->state == away);
    }
    // Who comes after all is set to it there.
    CHECK(setAssignmentState(b.ws(), b.seat, AssignmentState::OnDuty).ok());
}
