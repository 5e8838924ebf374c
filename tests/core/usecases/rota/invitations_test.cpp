// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many invited at once, with a time to answer by, and what goes out to them.

#include "core/report/invitations.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/history/history.h"
#include "core/usecases/rota/assignments.h"
#include "core/usecases/rota/invitations.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 20);
const Instant kBy = atLocal(QDate(2022, 3, 19), QTime(18, 0));

QString codeOf(const Problems& problems)
{
    return problems.empty() ? QString() : problems.front().code;
}

struct Asked
{
    RotaDesk desk;
    Id<Post> post = desk.post(u"测温"_s, u"南广场"_s);
    Id<Post> far = desk.post(u"登记"_s, u"北站"_s, desk.otherStreet);
    Id<Shift> morning = desk.shift(post, kDay, 8, 12, 3);
    Id<Shift> evening = desk.shift(far, kDay, 18, 22, 2);
    Volunteer first = desk.person(u"王测甲"_s);
    Volunteer second = desk.person(u"李测乙"_s);
    Volunteer third = desk.person(u"赵测丙"_s, desk.otherStreet);

    Asked()
    {
        desk.book(first, morning, AssignmentState::Proposed);
        desk.book(second, morning, AssignmentState::Proposed);
        desk.book(third, evening, AssignmentState::Proposed);
        desk.book(desk.person(u"钱测丁"_s), morning); // accepted already
    }
    [[nodiscard]] Workspace& ws() { return desk.ws(); }
    [[nodiscard]] Assignment seat(Id<Shift> shift, const Volunteer& v)
    {
        return *ws().read().find(storage::assignmentTable(), assignmentId(shift, v.id).text());
    }
};

} // namespace

TEST_CASE("Everybody proposed of a day is invited in one unit of work", "[rota][invite]")
{
    Asked b;
    const auto entries = history(b.ws(), {.limit = 1000}).size();
    CHECK(proposedSeats(b.ws(), {kDay}).size() == 3);
    const auto done = invite(b.ws(), {kDay}, kBy);
    REQUIRE(done.ok());
    CHECK(done->invitations.size() == 3);
    CHECK(history(b.ws(), {.limit = 1000}).size() == entries + 1);
    CHECK(b.seat(b.morning, b.first).state == AssignmentState::Invited);
    CHECK(b.seat(b.morning, b.first).answerBy == kBy);
    CHECK(done->invitations.front().name == u"李测乙"_s); // by post, then name
    CHECK(done->invitations.front().phone.contains(u'*'));
    CHECK(codeOf(invite(b.ws(), {kDay}).problems()) == u"nobody_proposed"_s);
    CHECK(openInvitations(b.ws(), {kDay}).size() == 3);
}

TEST_CASE("The choice of whom to invite narrows by shift, post, place and person", "[rota][invite]")
{
    Asked b;
    CHECK(proposedSeats(b.ws(), {kDay, b.desk.otherStreet}).size() == 1);
    CHECK(proposedSeats(b.ws(), {kDay, {}, {b.morning}}).size() == 2);
    CHECK(proposedSeats(b.ws(), {{}, {}, {}, {b.far}}).size() == 1);
    CHECK(proposedSeats(b.ws(), {kDay, {}, {}, {}, {b.first.id}}).size() == 1);
    CHECK(proposedSeats(b.ws(), {kDay.addDays(1)}).empty());
    REQUIRE(invite(b.ws(), {kDay, {}, {}, {}, {b.first.id}}).ok());
    CHECK(b.seat(b.morning, b.second).state == AssignmentState::Proposed);
}

TEST_CASE("A time to answer by lies ahead, and before the shift", "[rota][invite]")
{
    Asked b;
    CHECK(codeOf(invite(b.ws(), {kDay}, atLocal(QDate(2022, 3, 16), QTime(7, 0))).problems()) == u"answer_by"_s);
    CHECK(codeOf(invite(b.ws(), {kDay}, atLocal(kDay, QTime(9, 0))).problems()) == u"answer_after_start"_s);
    CHECK(b.seat(b.morning, b.first).state == AssignmentState::Proposed);
}

TEST_CASE("Who does not answer in time is unanswered when somebody says so, not before", "[rota][invite]")
{
    RotaDesk desk;
    const QDate today(2022, 3, 16);
    const Id<Shift> shift = desk.shift(desk.post(u"测温"_s, u"南广场"_s), today, 20, 23, 3);
    const Volunteer late = desk.person(u"王测甲"_s);
    const Volunteer open = desk.person(u"李测乙"_s);
    desk.book(late, shift, AssignmentState::Invited);
    desk.book(open, shift, AssignmentState::Invited);
    CHECK(codeOf(closeOverdue(desk.ws(), {today}).problems()) == u"nobody_overdue"_s);
    // As it stands when the time is over.
    REQUIRE(desk.ws()
                .write({u"test"_s, {}},
                       [&](storage::Writer& writer) {
                           auto a = *writer.find(storage::assignmentTable(), assignmentId(shift, late.id).text());
                           a.answerBy = atLocal(today, QTime(7, 0));
                           writer.put(storage::assignmentTable(), a);
                           return Problems{};
                       })
                .ok());
    CHECK(openInvitations(desk.ws(), {today}).size() == 2);
    const auto closed = closeOverdue(desk.ws(), {today}, u"电话未接"_s);
    REQUIRE(closed.ok());
    REQUIRE(closed->closed.size() == 1);
    const auto after = openInvitations(desk.ws(), {today});
    REQUIRE(after.size() == 1);
    CHECK(after.front().name == u"李测乙"_s);
    const auto a = desk.ws().read().find(storage::assignmentTable(), assignmentId(shift, late.id).text());
    CHECK(a->state == AssignmentState::NoAnswer);
    CHECK(a->note == u"电话未接"_s);
}

TEST_CASE("Who is invited once more does not answer by the time of before", "[rota][invite]")
{
    Asked b;
    REQUIRE(invite(b.ws(), {kDay}, kBy).ok());
    const Id<Assignment> id = b.seat(b.morning, b.first).id;
    REQUIRE(setAssignmentState(b.ws(), id, AssignmentState::NoAnswer).ok());
    CHECK(b.seat(b.morning, b.first).answerBy == kBy);
    REQUIRE(setAssignmentState(b.ws(), id, AssignmentState::Invited).ok());
    CHECK_FALSE(b.seat(b.morning, b.first).answerBy.isSet()); // or it would be overdue at once
}

TEST_CASE("Texts say post, time and names, the phone list has the phones and is noted", "[rota][invite]")
{
    Asked b;
    REQUIRE(invite(b.ws(), {kDay}, kBy).ok());
    const std::vector<Invitation> open = openInvitations(b.ws(), {kDay});
    const QString texts = report::invitationTexts(open, u"静安区文明办"_s);
    CHECK(texts.count(u"【静安区文明办】"_s) == 2); // one a shift
    for (const QString& word :
         {u"测温（南广场）"_s, u"3月20日 08:00–12:00"_s, u"李测乙、王测甲"_s, u"3月19日 18:00前"_s, u"2位志愿者"_s})
        CHECK(texts.contains(word));
    CHECK_FALSE(texts.contains(u"1990000"_s));
    const auto full = invitationsWithPhones(b.ws(), {kDay});
    REQUIRE(full.ok());
    CHECK(full->invitations.front().phone == b.second.phone);
    CHECK(history(b.ws(), {.limit = 1}).front().entry.verb == u"read.reveal"_s);
    const report::Document paper = report::invitationsDocument(full->invitations, u"静安区文明办"_s, b.ws().now());
    CHECK(paper.blocks.size() == 2); // a table a post
    CHECK(codeOf(invitationsWithPhones(b.ws(), {kDay.addDays(3)}).problems()) == u"no_phone"_s);
}
