// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers to a call: counted line by line, put on shifts, refused, erased, and met from two desks.

#include "core/storage/damage/health.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/calls.h"
#include "core/usecases/figures/call_replies.h"
#include "core/usecases/figures/calls.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/people_merging.h"
#include "tests/support/guarded_desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using test::at;
using test::Desk;
using test::GuardedDesk;

namespace {

const QString kPengpu = u"310106101"_s;
const QString kTianmu = u"310106016"_s;

template <class Of>
struct Called : Of
{
    Post near = Of::post(u"测温"_s, kPengpu);
    Post far = Of::post(u"引导"_s, kTianmu);
    Shift nearShift = Of::shift(near, at(21, 8), at(21, 12), 3);
    Shift farShift = Of::shift(far, at(21, 8), at(21, 12), 2);
    Call call;
    QString entry; ///< that issued it
    Id<CallLine> nearLine, farLine;

    Called()
    {
        CallWish wish;
        wish.question.period = {at(21, 0), at(22, 0)};
        wish.call = nextCall(*this->ws);
        wish.call.contact = u"王测"_s;
        wish.call.phone = u"19900000001"_s;
        const auto issued = issueCall(*this->ws, wish);
        REQUIRE(issued.ok());
        call = issued->paper.call;
        entry = issued->changes.entry;
        nearLine = callLineId(call.id, nearShift.id);
        farLine = callLineId(call.id, farShift.id);
    }
    [[nodiscard]] CallCounts counts() const { return callRows(*this->ws).front().counts; }
    /// Code and field of what entering says; "" where it is done.
    QString refused(const CallReplyWish& wish)
    {
        const auto done = enterCallReplies(*this->ws, wish);
        return done ? QString() : done.problems().front().code + u' ' + done.problems().front().field;
    }
};
using Scene = Called<Desk>;

} // namespace

TEST_CASE("Answers are counted line by line beside what was asked and what is open", "[calls]")
{
    Scene s;
    CHECK(s.counts() == CallCounts{5, {0, 0}, 0, 5});
    const Volunteer one = s.person(u"甲测"_s);
    const Volunteer two = s.person(u"乙测"_s);
    REQUIRE(enterCallReplies(*s.ws, {.line = s.nearLine, .volunteers = {one.id, two.id}, .people = 4}).ok());
    REQUIRE(enterCallReplies(*s.ws, {.line = s.farLine, .people = 1, .answer = CallAnswer::NotComing}).ok());
    s.assign(s.nearShift, one);
    s.fill(s.farShift, 1);
    CHECK(s.counts() == CallCounts{5, {6, 1}, 1, 3});
    const auto lines = callLineRows(*s.ws, s.call.id);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line.position == 1);
    CHECK(lines[0].counts == CallCounts{2, {0, 1}, 0, 1});
    CHECK(lines[1].counts == CallCounts{3, {6, 0}, 1, 2});
    CallCounts sum = lines[0].counts;
    sum += lines[1].counts;
    CHECK(sum == s.counts());
    const auto replies = callReplyRows(*s.ws, s.call.id);
    REQUIRE(replies.size() == 4);
    CHECK(replies[0].position == 1);
    CHECK(replies[0].name == u"");
    CHECK(replies[1].name == u"甲测");
    CHECK(replies[3].reply.people == 4);
    // A shift called off has no open seats, and the line stays.
    Shift off = s.nearShift;
    off.isArchived = true;
    s.put(storage::shiftTable(), off);
    CHECK(s.counts() == CallCounts{5, {6, 1}, 1, 1});
}

TEST_CASE("Who answers is put on the shift by the verdict of assigning, all or none", "[calls]")
{
    Scene s;
    const Volunteer fit = s.person(u"甲测"_s, kPengpu); // near, so that nothing is warned of
    const Volunteer busy = s.person(u"乙测"_s, kPengpu);
    s.assign(s.farShift, busy);
    CallReplyWish wish{.line = s.nearLine, .volunteers = {fit.id, busy.id}, .isSeated = true};
    CHECK(s.refused(wish).startsWith(u"overlap"_s));
    CHECK(s.counts().replies.coming == 0);
    CHECK(s.ws->read().all(storage::callReplyTable()).empty());
    wish.volunteers = {fit.id};
    const auto done = enterCallReplies(*s.ws, wish);
    REQUIRE(done.ok());
    CHECK(done->seated == 1);
    const auto seat = s.ws->read().find(storage::assignmentTable(), assignmentId(s.nearShift.id, fit.id).text());
    REQUIRE(seat);
    CHECK(seat->state == AssignmentState::Accepted);
    CHECK(s.counts().seated == 1);
    REQUIRE(undoEntry(*s.ws, done->changes.entry).ok()); // both as one
    CHECK_FALSE(s.ws->read().find(storage::assignmentTable(), seat->id.text()));
    CHECK(s.counts().replies.coming == 0);
    // Who does not come is put nowhere.
    wish.answer = CallAnswer::NotComing;
    CHECK(enterCallReplies(*s.ws, wish)->seated == 0);
}

TEST_CASE("Whoever is put on a shift by his answer is judged as of now, as by hand", "[calls][health]")
{
    Scene s;
    Volunteer well = s.person(u"甲测"_s, kPengpu);
    well.healthDeclaredAt = s.clock.now();
    s.put(storage::volunteerTable(), well); // the office asks for it from now on
    const Volunteer unasked = s.person(u"乙测"_s, kPengpu);
    s.clock.set(at(21, 7));
    CallReplyWish wish{.line = s.nearLine, .volunteers = {unasked.id}, .isSeated = true};
    CHECK(s.refused(wish) == u"health_missing override"_s);
    wish.overrideReason = u"到岗时补报"_s;
    REQUIRE(enterCallReplies(*s.ws, wish).ok());
    const auto seat = s.ws->read().find(storage::assignmentTable(), assignmentId(s.nearShift.id, unasked.id).text());
    REQUIRE(seat);
    CHECK(seat->overrideReason == u"到岗时补报"_s);
}

TEST_CASE("An answer of nobody, of too many, of no day, or to nothing is refused", "[calls]")
{
    Scene s;
    const Volunteer one = s.person(u"甲测"_s);
    CHECK(s.refused({.line = s.nearLine}) == u"nobody_named people");
    CHECK(s.refused({.line = s.nearLine, .people = -1}) == u"people people");
    CHECK(s.refused({.line = s.nearLine, .people = 10'001}) == u"people people");
    CHECK(s.refused({.line = Id<CallLine>::make(), .people = 1}) == u"unknown_line line");
    CHECK(s.refused({.line = s.nearLine, .people = 1, .day = QDate(2022, 3, 21)}) == u"in_future day");
    CHECK(s.refused({.line = s.nearLine, .people = 1, .day = QDate(2022, 3, 19)}) == u"before_call day");
    CHECK(s.refused({.line = s.nearLine, .people = 1, .note = QString(201, u'长')}) == u"too_long note");
    CHECK(s.refused({.line = s.nearLine, .volunteers = {Id<Volunteer>::make()}}).startsWith(u"unknown_volunteer"_s));
    CHECK(s.refused({.line = s.nearLine, .volunteers = {one.id, one.id}}) == u"replied volunteer");
    CHECK(s.ws->read().all(storage::callReplyTable()).empty());
    REQUIRE(enterCallReplies(*s.ws, {.line = s.nearLine, .volunteers = {one.id}}).ok());
    CHECK(s.refused({.line = s.nearLine, .volunteers = {one.id}}) == u"replied volunteer");
    CHECK(s.refused({.line = s.nearLine, .volunteers = {one.id}, .answer = CallAnswer::NotComing}) == u"");
    CHECK(s.counts().replies == RepliesCounted{0, 1});
    REQUIRE(withdrawCall(*s.ws, s.call.id, u"时间有误"_s).ok());
    CHECK(s.refused({.line = s.nearLine, .people = 1}) == u"withdrawn call");
}

TEST_CASE("An answer is taken back with a reason, and a call that was answered is not undone", "[calls][undo]")
{
    Scene s;
    const auto done = enterCallReplies(*s.ws, {.line = s.nearLine, .people = 2});
    REQUIRE(done.ok());
    const auto undone = undoEntry(*s.ws, s.entry);
    REQUIRE_FALSE(undone.ok());
    CHECK(undone.problems().front().code == u"in_use");
    const std::vector<Id<CallReply>> ids{done->replies.front().id};
    CHECK(removeCallReplies(*s.ws, ids, {}).problems().front().code == u"reason_required");
    const auto removed = removeCallReplies(*s.ws, ids, u"重复登记"_s);
    REQUIRE(removed.ok());
    CHECK(s.counts().replies.coming == 0);
    CHECK(removeCallReplies(*s.ws, ids, u"重复登记"_s).problems().front().code == u"unknown_reply");
    REQUIRE(undoEntry(*s.ws, removed->entry).ok());
    CHECK(s.counts().replies.coming == 2);
}

TEST_CASE("Lines are named by their number or by their shift", "[calls]")
{
    Scene s;
    CHECK(callLineCalled(*s.ws, s.call.id, u" 2 "_s).value() == s.nearLine);
    CHECK(callLineCalled(*s.ws, s.call.id, s.farShift.id.text()).value() == s.farLine);
    for (const QString& wrong : {u"0"_s, u"3"_s, u""_s, u"x"_s})
        CHECK(callLineCalled(*s.ws, s.call.id, wrong).problems().front().code == u"unknown_line");
}

TEST_CASE("Of a person who is erased the answer stays without the person", "[calls][personal]")
{
    Scene s;
    const Volunteer one = s.person(u"甲测"_s);
    REQUIRE(enterCallReplies(*s.ws, {.line = s.nearLine, .volunteers = {one.id}, .note = u"腰不好"_s}).ok());
    REQUIRE(erasePerson(*s.ws, one.id, u"本人申请"_s).ok());
    CHECK(s.counts().replies.coming == 1);
    const auto kept = callReplyRows(*s.ws, s.call.id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().reply.volunteer.isNull());
    CHECK(kept.front().reply.note == u"");
    CHECK(storage::check(s.ws->database()).empty());
}

TEST_CASE("An erasure changes no count of answers", "[calls][personal]")
{
    Scene s;
    const Volunteer one = s.person(u"甲测"_s);
    CallReplyWish wish{.line = s.nearLine, .volunteers = {one.id}, .note = u"腰不好"_s};
    REQUIRE(enterCallReplies(*s.ws, wish).ok());
    wish.answer = CallAnswer::NotComing;
    REQUIRE(enterCallReplies(*s.ws, wish).ok());
    wish.line = s.farLine;
    wish.answer = CallAnswer::Coming;
    REQUIRE(enterCallReplies(*s.ws, wish).ok());
    const CallCounts before = s.counts();
    CHECK(before.replies == RepliesCounted{1, 1});
    REQUIRE(erasePerson(*s.ws, one.id, u"本人申请"_s).ok());
    CHECK(s.counts() == before);
    CHECK(storage::check(s.ws->database()).empty());
}

TEST_CASE("Who answered on two records that become one counts once", "[calls][duplicates]")
{
    Scene s;
    const Volunteer one = s.person(u"甲测"_s);
    const Volunteer again = s.person(u"甲测"_s);
    REQUIRE(enterCallReplies(*s.ws, {.line = s.nearLine, .volunteers = {one.id, again.id}}).ok());
    CHECK(s.counts().replies.coming == 2);
    const auto merged = mergePeople(*s.ws, {.keep = one.id, .duplicate = again.id}, u"本人确认"_s);
    REQUIRE(merged.ok());
    CHECK(s.counts().replies.coming == 1);
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(s.counts().replies.coming == 2);
}

TEST_CASE("An account of one street answers there, and calls for nobody else's gaps", "[calls][access][scope]")
{
    Called<GuardedDesk> s;
    s.become(u"陈明"_s, u"entry:rota"_s, {kPengpu});
    CHECK(s.refused({.line = s.farLine, .people = 1}).startsWith(u"out_of_scope"_s));
    CHECK(s.refused({.line = s.nearLine, .people = 1}) == u"");
    CallWish wish;
    wish.question.period = {at(21, 0), at(22, 0)};
    wish.call = nextCall(*s.ws);
    wish.call.contact = u"王测"_s;
    wish.call.phone = u"19900000001"_s;
    CHECK(issueCall(*s.ws, wish).problems().front().code == u"out_of_scope");
    wish.question.scope = kPengpu;
    CHECK(issueCall(*s.ws, wish).ok());
    CHECK(withdrawCall(*s.ws, s.call.id, u"时间有误"_s).problems().front().code == u"out_of_scope");
    s.become(u"李芳"_s, u"leader"_s);
    wish.call.number = 0; // the next
    CHECK(issueCall(*s.ws, wish).problems().front().code == u"not_allowed");
    CHECK(callRows(*s.ws).size() == 2);
}

TEST_CASE("Two desks that issued one number and entered one answer meet with both told", "[calls][merge]")
{
    Scene here;
    Desk there;
    there.ws->database().locals().adoptKeys(*here.ws->database().keys());
    const auto takeIn = [](Workspace& to, Workspace& from) {
        REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
    };
    const Volunteer one = here.person(u"甲测"_s);
    takeIn(*there.ws, *here.ws);
    CallWish wish;
    wish.question.period = {at(21, 0), at(22, 0)};
    wish.call = nextCall(*here.ws);
    wish.call.contact = u"王测"_s;
    wish.call.phone = u"19900000001"_s;
    for (Desk* desk : std::initializer_list<Desk*>{&here, &there}) {
        const auto issued = issueCall(*desk->ws, wish);
        REQUIRE(issued.ok());
        CHECK(issued->paper.call.number == 2);
        REQUIRE(enterCallReplies(*desk->ws, {.line = here.nearLine, .volunteers = {one.id}}).ok());
    }
    takeIn(*there.ws, *here.ws);
    takeIn(*here.ws, *there.ws);
    for (Desk* desk : std::initializer_list<Desk*>{&here, &there}) {
        const auto rows = callRows(*desk->ws);
        REQUIRE(rows.size() == 3);
        CHECK(rows.back().counts.replies.coming == 1); // the person once
        const Problems told = storage::notices(desk->ws->read());
        CHECK(std::any_of(told.begin(), told.end(), [](const Problem& p) { return p.code == u"number_twice"; }));
        CHECK(callCalled(*desk->ws, u"2"_s).problems().front().code == u"ambiguous");
        CHECK(storage::check(desk->ws->database()).empty());
    }
}
