// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster of a day made known, what asks why afterwards, and what is told to have changed.

#include "core/report/change_sheet.h"
#include "core/report/to_text.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/attendance.h"
#include "core/usecases/rota/published_days.h"
#include "core/usecases/rota/shift_copies.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/people_merging.h"
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

/// A morning with somebody sure and somebody asked, and a night over midnight that is not too long without a break.
struct Roster
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    Id<Shift> morning = desk.shift(post, kDay, 8, 12, 3);
    Id<Shift> night = desk.shift(post, kDay, 20, 26, 1);
    Volunteer sure = desk.person(u"王测甲"_s);
    Volunteer asked = desk.person(u"李测乙"_s);
    Volunteer other = desk.person(u"赵测丙"_s);
    Id<Assignment> sureSeat = desk.book(sure, morning).after->id;
    Id<Assignment> askedSeat = desk.book(asked, morning, AssignmentState::Invited).after->id;

    [[nodiscard]] Workspace& ws() { return desk.ws(); }
    [[nodiscard]] std::vector<ToldChange> changes(int since = 0)
    {
        return changesOfDay(ws(), kDay, {}, since).value().changes;
    }
};

} // namespace

TEST_CASE("A day is published with who stands on it, and again only when it is another", "[rota][publish]")
{
    Roster b;
    CHECK_FALSE(dayState(b.ws(), kDay).issue);
    CHECK(codeOf(changesOfDay(b.ws(), kDay).problems()) == u"not_published"_s);
    const auto first = publishDay(b.ws(), kDay);
    REQUIRE(first.ok());
    CHECK(first->issue.number == 1);
    CHECK(first->issue.scope == u"310106"_s);
    CHECK(first->shifts == 2);
    CHECK(first->sure == 1);
    CHECK(first->asked == 1);
    CHECK(dayState(b.ws(), kDay).changes == 0);
    CHECK(codeOf(publishDay(b.ws(), kDay).problems()) == u"nothing_changed"_s);

    REQUIRE(assign(b.ws(), b.other.id, b.night, u"补位"_s).ok());
    CHECK(dayState(b.ws(), kDay).changes == 1);
    CHECK(publishDay(b.ws(), kDay, {}, u"补充夜班"_s)->issue.number == 2);
    CHECK(dayState(b.ws(), kDay).changes == 0);
    const auto issues = dayIssues(b.ws(), kDay);
    REQUIRE(issues.size() == 2);
    CHECK(issues.front().number == 2);
    CHECK(issues.front().reason == u"补充夜班"_s);
    CHECK(b.changes(1).size() == 1); // against the first issue
    CHECK(codeOf(changesOfDay(b.ws(), kDay, {}, 7).problems()) == u"unknown_issue"_s);
}

TEST_CASE("An empty day, a past day and an unknown place are not published", "[rota][publish]")
{
    Roster b;
    CHECK(codeOf(publishDay(b.ws(), kDay.addDays(1)).problems()) == u"empty_day"_s); // the night belongs to its own day
    CHECK(codeOf(publishDay(b.ws(), QDate(2022, 3, 15)).problems()) == u"past_day"_s);
    CHECK(codeOf(publishDay(b.ws(), QDate()).problems()) == u"required"_s);
    CHECK(codeOf(publishDay(b.ws(), kDay, u"999999"_s).problems()) == u"unknown_division"_s);
    CHECK(codeOf(publishDay(b.ws(), kDay, b.desk.otherStreet).problems()) == u"empty_day"_s);
    (void)b.desk.shift(b.post, kDay.addDays(2), 8, 12);
    CHECK(codeOf(publishDay(b.ws(), kDay.addDays(2)).problems()) == u"nobody"_s);
}

TEST_CASE("What leaves a published roster says why, whatever it is", "[rota][publish]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    const auto isRefused = [](const auto& outcome) {
        return !outcome.ok() && codeOf(outcome.problems()) == u"published_day"_s &&
               outcome.problems().front().field == u"reason"_s;
    };
    CHECK(isRefused(assign(b.ws(), b.other.id, b.morning)));
    CHECK(isRefused(assignFitting(b.ws(), {b.other.id}, b.night)));
    CHECK(isRefused(unassign(b.ws(), b.askedSeat)));
    CHECK(isRefused(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::Declined)));
    CHECK(isRefused(setAssignmentState(b.ws(), b.askedSeat, AssignmentState::NoAnswer)));
    CHECK(isRefused(archiveShift(b.ws(), b.night, true)));
    CHECK(isRefused(
        saveShift(b.ws(), {{}, b.post, atLocal(kDay, QTime(14, 0)), atLocal(kDay, QTime(16, 0)), 1, {}, false})));
    const Shift shown = *shiftNamed(b.ws(), b.morning);
    Shift moved = shown;
    moved.needed = 5;
    CHECK(isRefused(saveShift(b.ws(), moved, shown)));
    moved = shown;
    moved.starts = plusMinutes(shown.starts, 30);
    CHECK(isRefused(saveShift(b.ws(), moved, shown)));
    moved.starts = plusMinutes(shown.starts, 24 * 60); // to the day after
    moved.ends = plusMinutes(shown.ends, 24 * 60);
    CHECK(isRefused(saveShift(b.ws(), moved, shown)));
    CHECK(isRefused(copyShifts(b.ws(), {}, kDay.addDays(-1), {kDay})) == false); // nothing there to copy
    CHECK(dayState(b.ws(), kDay).changes == 0);

    REQUIRE(assign(b.ws(), b.other.id, b.morning, u"补位"_s).ok());
    REQUIRE(saveShift(b.ws(), moved, shown, u"顺延"_s).ok());
    REQUIRE(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::Excused, u"发烧"_s).ok());
    {
        const Explanation why(b.ws(), u"现场要求"_s);
        REQUIRE(archiveShift(b.ws(), b.night, true).ok());
    }
    CHECK(isRefused(archiveShift(b.ws(), b.night, false)) == false); // back to what was published
}

TEST_CASE("A post that moves to another site takes its published shifts along for a reason only", "[rota][publish]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    const PostForm shown = postForm(b.ws(), b.post).value();
    PostForm moved = shown;
    moved.site = {};
    moved.site.name = u"北广场"_s;
    moved.site.division = shown.site.division;
    const auto refused = savePost(b.ws(), moved, shown);
    REQUIRE_FALSE(refused.ok());
    CHECK(codeOf(refused.problems()) == u"published_day"_s);
    REQUIRE(savePost(b.ws(), moved, shown, u"场地封闭"_s).ok());
    const auto told = b.changes();
    REQUIRE(told.size() == 2); // both shifts, nobody left
    for (const ToldChange& one : told) {
        CHECK(one.change.kind == RosterChangeKind::ShiftElsewhere);
        CHECK(report::changeText(one).contains(u"南广场 测温 → 北广场 测温"_s));
        CHECK(one.reason == u"场地封闭"_s);
    }
    // A day that is published as it stands by now has no changes, and the post goes on without a word.
    REQUIRE(publishDay(b.ws(), kDay, {}, u"场地变更"_s).ok());
    CHECK(b.changes().empty());
}

TEST_CASE("Answers of who was asked, what happened, and notes ask nothing", "[rota][publish]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    REQUIRE(setAssignmentState(b.ws(), b.askedSeat, AssignmentState::Accepted).ok());
    REQUIRE(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::OnDuty).ok());
    REQUIRE(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::Absent).ok());
    const Shift shown = *shiftNamed(b.ws(), b.morning);
    Shift noted = shown;
    noted.note = u"带水"_s;
    REQUIRE(saveShift(b.ws(), noted, shown).ok());
    const std::vector<ToldChange> told = b.changes();
    REQUIRE(told.size() == 2);
    for (const ToldChange& one : told)
        CHECK(one.change.kind ==
              (one.people.front() == u"王测甲"_s ? RosterChangeKind::PersonLeft : RosterChangeKind::PersonConfirmed));
    // A day that is not published is changed as ever.
    const Id<Shift> free = b.desk.shift(b.post, kDay.addDays(1), 8, 12);
    CHECK(assign(b.ws(), b.other.id, free).ok());
}

TEST_CASE("Changes are told with who, when and why, and printed alone", "[rota][publish]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    REQUIRE(assign(b.ws(), b.other.id, b.morning, u"补位"_s).ok());
    REQUIRE(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::Excused, u"发烧"_s).ok());
    const Shift shown = *shiftNamed(b.ws(), b.night);
    Shift moved = shown;
    moved.needed = 2;
    REQUIRE(saveShift(b.ws(), moved, shown, u"加派"_s).ok());
    const auto facts = changesOfDay(b.ws(), kDay);
    REQUIRE(facts.ok());
    REQUIRE(facts->changes.size() == 3);
    const ToldChange& last = facts->changes.back();
    CHECK(last.change.kind == RosterChangeKind::NeededChanged);
    CHECK(last.reason == u"加派"_s);
    CHECK(last.by == u"tester"_s);
    const QString paper = report::toText(report::changeSheet(*facts));
    for (const QString& word : {u"岗位安排变更单"_s, u"第1版"_s, u"王测甲（请假）"_s, u"赵测丙（拟派）"_s,
                                u"1人 → 2人"_s, u"发烧"_s, u"共3处变更"_s})
        CHECK(paper.contains(word));
    REQUIRE(publishDay(b.ws(), kDay).ok());
    CHECK(report::toText(report::changeSheet(*changesOfDay(b.ws(), kDay))).contains(u"没有变更"_s));
}

TEST_CASE("A change keeps its reason when what asks for none follows", "[rota][publish]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    const auto seat = assign(b.ws(), b.other.id, b.night, u"补位"_s);
    REQUIRE(seat.ok());
    REQUIRE(setAssignmentState(b.ws(), seat->after->id, AssignmentState::Accepted).ok());
    const Shift shown = *shiftNamed(b.ws(), b.night);
    Shift more = shown;
    more.needed = 2;
    REQUIRE(saveShift(b.ws(), more, shown, u"加派"_s).ok());
    Shift later = *shiftNamed(b.ws(), b.night);
    const Shift before = later;
    later.ends = plusMinutes(later.ends, -30);
    REQUIRE(saveShift(b.ws(), later, before, u"提前换班"_s).ok());
    QStringList reasons;
    for (const ToldChange& one : b.changes())
        reasons << one.reason;
    reasons.sort();
    QStringList given{u"补位"_s, u"加派"_s, u"提前换班"_s};
    given.sort();
    CHECK(reasons == given);
}

TEST_CASE("Taking back is a change or ends one, and needs no reason", "[rota][publish][undo]")
{
    Roster b;
    const auto late = assign(b.ws(), b.other.id, b.night);
    REQUIRE(late.ok());
    const auto published = publishDay(b.ws(), kDay);
    REQUIRE(published.ok());
    const auto changed = unassign(b.ws(), late->after->id);
    CHECK(codeOf(changed.problems()) == u"published_day"_s);
    REQUIRE(undoEntry(b.ws(), late->changes.entry).ok());
    REQUIRE(b.changes().size() == 1);
    CHECK(b.changes().front().change.kind == RosterChangeKind::PersonLeft);
    CHECK(b.changes().front().reason.isEmpty());
    REQUIRE(assign(b.ws(), b.other.id, b.night).ok()); // as it was published
    CHECK(b.changes().empty());
    // Publishing itself is taken back like any work: then the day is free again.
    REQUIRE(undoEntry(b.ws(), published->changes.entry).ok());
    CHECK_FALSE(dayState(b.ws(), kDay).issue);
    CHECK(unassign(b.ws(), late->after->id).ok());
}

TEST_CASE("Two records of one person that become one are no change", "[rota][publish][duplicates]")
{
    Roster b;
    REQUIRE(publishDay(b.ws(), kDay).ok());
    const auto merged = mergePeople(b.ws(), {b.other.id, b.sure.id}, u"同一人"_s);
    INFO((merged.ok() ? QString() : merged.problems().front().text).toStdString());
    REQUIRE(merged.ok());
    CHECK(b.changes().empty());
    // From then on the one who goes on stands there.
    CHECK(codeOf(unassign(b.ws(), assignmentId(b.morning, b.other.id)).problems()) == u"published_day"_s);
    REQUIRE(setAssignmentState(b.ws(), assignmentId(b.morning, b.other.id), AssignmentState::Excused, u"事假"_s).ok());
    REQUIRE(b.changes().size() == 1);
    CHECK(b.changes().front().people == QStringList{u"赵测丙"_s});
}

TEST_CASE("A roster of the whole covers its streets, and a street has its own numbers", "[rota][publish]")
{
    Roster b;
    const Id<Post> far = b.desk.post(u"登记"_s, u"北站"_s, b.desk.otherStreet);
    const Id<Shift> there = b.desk.shift(far, kDay, 8, 12);
    b.desk.book(b.other, there);
    REQUIRE(publishDay(b.ws(), kDay, b.desk.otherStreet).ok());
    REQUIRE(setAssignmentState(b.ws(), b.askedSeat, AssignmentState::NoAnswer).ok()); // another street's day
    CHECK_FALSE(dayState(b.ws(), kDay).issue);
    const auto whole = publishDay(b.ws(), kDay);
    REQUIRE(whole.ok());
    CHECK(whole->issue.number == 1);
    CHECK(codeOf(setAssignmentState(b.ws(), b.askedSeat, AssignmentState::Invited).problems()) == u"published_day"_s);
    const auto refused = setAssignmentState(b.ws(), assignmentId(there, b.other.id), AssignmentState::Cancelled);
    CHECK(codeOf(refused.problems()) == u"published_day"_s);
    REQUIRE(setAssignmentState(b.ws(), b.sureSeat, AssignmentState::Excused, u"事假"_s).ok());
    CHECK(dayState(b.ws(), kDay).changes == 1);
    CHECK(dayState(b.ws(), kDay, b.desk.otherStreet).changes == 0);
    CHECK(dayState(b.ws(), kDay, b.desk.street).changes == 1); // told by the roster above it
    CHECK(dayState(b.ws(), kDay, b.desk.street).issue->scope == u"310106"_s);
}

TEST_CASE("A walk-in of a published day comes without a reason and is told as added", "[rota][publish]")
{
    RotaDesk desk;
    const QDate today(2022, 3, 16);
    const Id<Shift> running = desk.shift(desk.post(u"测温"_s, u"南广场"_s), today, 7, 12, 3);
    desk.book(desk.person(u"王测甲"_s), running);
    REQUIRE(publishDay(desk.ws(), today).ok());
    const Volunteer guest = desk.person(u"李测乙"_s);
    REQUIRE(checkIn(desk.ws(), {guest.id, running, {}, {}}).ok());
    const auto told = changesOfDay(desk.ws(), today);
    REQUIRE(told->changes.size() == 1);
    CHECK(told->changes.front().change.kind == RosterChangeKind::PersonAdded);
    CHECK(told->changes.front().state == u"在岗"_s);
}
