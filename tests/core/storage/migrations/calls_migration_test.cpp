// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An office of the twenty-first schema, which knew no calls: what it has more since is taken away from a file of today.

#include "core/storage/damage/health.h"
#include "core/storage/schema/calls.h"
#include "core/usecases/figures/call_replies.h"
#include "core/usecases/figures/calls.h"
#include "core/usecases/workspace/call_settings.h"
#include "tests/support/desk.h"
#include "tests/support/earlier_schema.h"

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using namespace redvest::test;

TEST_CASE("An office of the twenty-first schema keeps its shifts and issues calls", "[migration][calls][file]")
{
    Desk desk;
    const Post post = desk.post(u"测温"_s, u"310106016"_s);
    const Shift shift = desk.shift(post, at(21, 8), at(21, 12), 3);
    desk.ws.reset();
    takeBackTo(21, desk.file());

    desk.ws = Workspace::open(desk.file(), OpenFor::Writing, u"tester"_s, desk.clock);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
    CHECK(desk.ws->read().find(storage::shiftTable(), shift.id.text()) == shift);
    CHECK(callRows(*desk.ws).empty());
    CHECK(callTexts(desk.ws->office()).riskNotice == CallTexts{}.riskNotice);
    CallTexts texts = callTexts(desk.ws->office());
    texts.contact = u"王测"_s;
    texts.phone = u"19900000001"_s;
    REQUIRE(setCallTexts(*desk.ws, texts).ok());
    CallWish wish;
    wish.question.period = {at(21, 0), at(22, 0)};
    wish.call = nextCall(*desk.ws);
    const auto issued = issueCall(*desk.ws, wish);
    REQUIRE(issued.ok());
    REQUIRE(enterCallReplies(*desk.ws, {.line = callLineId(issued->paper.call.id, shift.id), .people = 2}).ok());
    CHECK(callRows(*desk.ws).front().counts.replies.coming == 2);
    CHECK(faultsBesideTemplates(desk.ws->database()).empty());
}
