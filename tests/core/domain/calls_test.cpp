// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a call says in words, and how answers to it are counted.

#include "core/domain/call_texts.h"
#include "core/domain/calls.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

CallReply replyOf(Id<Volunteer> who, int people, int day, CallAnswer answer = CallAnswer::Coming)
{
    CallReply reply;
    reply.id = Id<CallReply>::make();
    reply.volunteer = who;
    reply.people = people;
    reply.day = QDate(2022, 3, day);
    reply.answer = answer;
    return reply;
}

Requirement asks(RequirementKind kind, const QString& name)
{
    return {{}, {}, kind, name};
}

} // namespace

namespace {

Post postOf(RiskClass risk)
{
    Post post;
    post.risk = risk;
    return post;
}

} // namespace

TEST_CASE("A person counts once in the answers to a line, by what was said last", "[calls]")
{
    const auto one = Id<Volunteer>::make();
    const auto other = Id<Volunteer>::make();
    CHECK(countReplies({}) == RepliesCounted{0, 0});
    CHECK(countReplies({replyOf(one, 1, 20), replyOf(one, 1, 21), replyOf(other, 1, 20)}) == RepliesCounted{2, 0});
    CHECK(countReplies({replyOf(one, 1, 21, CallAnswer::NotComing), replyOf(one, 1, 20)}) == RepliesCounted{0, 1});
    CHECK(countReplies({replyOf(one, 1, 20, CallAnswer::NotComing), replyOf(one, 1, 21)}) == RepliesCounted{1, 0});
    // Of one day what was entered last.
    CHECK(countReplies({replyOf(one, 1, 20), replyOf(one, 1, 20, CallAnswer::NotComing)}) == RepliesCounted{0, 1});
    // People without names are so many each time.
    CHECK(countReplies({replyOf({}, 3, 20), replyOf({}, 3, 20), replyOf({}, 2, 20, CallAnswer::NotComing)}) ==
          RepliesCounted{6, 2});
    CHECK(countReplies({replyOf({}, -4, 20)}) == RepliesCounted{0, 0});
}

TEST_CASE("A call is named by its series, year and number", "[calls]")
{
    Call call;
    call.series = u"招募令"_s;
    call.year = 2022;
    call.number = 3;
    CHECK(callNumberText(call) == u"第3号");
    CHECK(callName(call) == u"招募令2022年第3号");
}

TEST_CASE("What a post asks of people is said kind by kind", "[calls]")
{
    CHECK(requirementWords(postOf(RiskClass::None), {}) == u"");
    CHECK(requirementWords(postOf(RiskClass::Low),
                           {asks(RequirementKind::Training, u"防护"_s), asks(RequirementKind::Language, u"英语 中级"_s),
                            asks(RequirementKind::Language, u"日语"_s), asks(RequirementKind::Language, u"日语"_s),
                            asks(RequirementKind::Skill, u"护士 高级"_s)}) ==
          u"技能：护士 高级；语种：英语 中级、日语；培训：防护");
    CHECK(requirementWords(postOf(RiskClass::Medium), {}) == u"年满18周岁；已参加保险");
    CHECK(requirementWords(postOf(RiskClass::High), {asks(RequirementKind::Licence, u"C1"_s)}) ==
          u"驾照：C1；年满18周岁；已参加保险");
}

TEST_CASE("The contact of a call is a card whose signs mean nothing to a telephone", "[calls]")
{
    Call call;
    call.series = u"招募令"_s;
    call.year = 2022;
    call.number = 1;
    call.issuer = u"静安区文明办"_s;
    call.contact = u"王测;TEL:110,甲\n乙\\"_s;
    call.phone = u"19900000001"_s;
    const QString card = contactCard(call);
    CHECK(card.startsWith(u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s));
    CHECK(card.endsWith(u"END:VCARD\r\n"_s));
    CHECK(card.contains(u"FN:静安区文明办 王测\\;TEL:110\\,甲\\n乙\\\\\r\n"_s));
    CHECK(card.contains(u"TEL;TYPE=VOICE:19900000001\r\n"_s));
    CHECK(card.contains(u"NOTE:招募令2022年第1号\r\n"_s));
    CHECK(card.split(u"\r\n"_s).size() == 9); // no line of its own for what was typed
}

TEST_CASE("An office sets its own words of calls, and the usual ones are noted as not said", "[calls]")
{
    Office office;
    office.contact = u"王测"_s;
    office.phone = u"19900000001"_s;
    const CallTexts usual = callTexts(office);
    CHECK(usual.series == u"招募令");
    CHECK_FALSE(usual.riskNotice.isEmpty());
    CHECK(usual.contact == u"王测");
    CHECK(usual.phone == u"19900000001");
    CHECK(withCallTexts(office, usual) == office);
    CallTexts own = usual;
    own.riskNotice = u"高空作业，注意安全。"_s;
    own.contact = u"李测"_s;
    const Office set = withCallTexts(office, own);
    CHECK(set.callRiskNotice == u"高空作业，注意安全。");
    CHECK(set.callSeries == u"");
    CHECK(callTexts(set) == own);
    CHECK(withCallTexts(set, usual) == office);
}

TEST_CASE("A call without a risk notice or a series is no call", "[calls]")
{
    CHECK(whyNotCallTexts(CallTexts{}).empty());
    CallTexts texts;
    texts.riskNotice = u" \n "_s;
    REQUIRE(whyNotCallTexts(texts).size() == 1);
    CHECK(whyNotCallTexts(texts).front().field == u"risk_notice");
    texts = {};
    texts.series.clear();
    REQUIRE(whyNotCallTexts(texts).size() == 1);
    CHECK(whyNotCallTexts(texts).front().code == u"required");
    texts = {};
    texts.benefits = QString(kLongestCallText + 1, u'字');
    REQUIRE(whyNotCallTexts(texts).size() == 1);
    CHECK(whyNotCallTexts(texts).front().code == u"too_long");
    texts.benefits.chop(1);
    CHECK(whyNotCallTexts(texts).empty());
}

TEST_CASE("A call says ages, level and agreement that a post asks for", "[domain][calls]")
{
    Post post = postOf(RiskClass::Low);
    post.leastAge = 20;
    post.mostAge = 60;
    post.needsAgreement = true;
    Requirement english = asks(RequirementKind::Language, u"英语"_s);
    english.level = u"六级"_s;
    CHECK(requirementWords(post, {english}) == u"语种：英语(六级)；20—60周岁；签订书面协议");
    post.risk = RiskClass::High;
    post.leastAge = 0;
    CHECK(requirementWords(post, {}) == u"18—60周岁；已参加保险；签订书面协议");
}
