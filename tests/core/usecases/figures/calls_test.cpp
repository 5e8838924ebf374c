// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls for volunteers: what they are made of, how they are numbered, what they keep, and what is refused.

#include "core/storage/damage/health.h"
#include "core/storage/schema/calls.h"
#include "core/usecases/figures/calls.h"
#include "core/usecases/figures/gaps.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/workspace/call_settings.h"
#include "tests/support/desk.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace redvest;
using test::at;
using test::Desk;

namespace {

const QString kPengpu = u"310106101"_s;
const QString kTianmu = u"310106016"_s;

struct CallDesk : Desk
{
    Post desk = post(u"测温"_s, kPengpu);
    Post door = post(u"引导"_s, kTianmu, u"秩序引导"_s);
    Shift morning = shift(desk, at(21, 8), at(21, 12), 3);
    Shift evening = shift(desk, at(21, 18), at(21, 22), 2);
    Shift doorShift = shift(door, at(21, 8), at(21, 12), 4);

    [[nodiscard]] CallWish wish() const
    {
        CallWish wish;
        wish.question.period = {at(21, 0), at(22, 0)};
        wish.call = nextCall(*ws);
        wish.call.contact = u"王测"_s;
        wish.call.phone = u"19900000001"_s;
        return wish;
    }
    IssuedCall issue(const CallWish& wished)
    {
        auto issued = issueCall(*ws, wished);
        INFO((issued ? QString() : issued.problems().front().text).toStdString());
        REQUIRE(issued.ok());
        return *issued;
    }
    /// Code and field of what issuing says; "" where it is done.
    QString refused(const CallWish& wished)
    {
        const auto issued = issueCall(*ws, wished);
        if (issued)
            return {};
        CHECK(issued.problems().front().text.size() > 8);
        return issued.problems().front().code + u' ' + issued.problems().front().field;
    }
    [[nodiscard]] qint64 gap(Span period) const
    {
        GapQuery query;
        query.period = period;
        return gaps(*ws, query)->total.gap();
    }
};

} // namespace

TEST_CASE("A call is made of the open gaps of its period, street by street, and of no other", "[calls]")
{
    CallDesk office;
    office.fill(office.evening, 2);   // closed
    office.fill(office.morning, 1);   // 2 of 3 missing
    office.fill(office.doorShift, 5); // a surplus meets no other gap
    const Shift later = office.shift(office.door, at(22, 8), at(22, 12), 9);
    const auto open = openGaps(*office.ws, {{}, {at(21, 0), at(22, 0)}, {}});
    REQUIRE(open.ok());
    REQUIRE(open->gaps.size() == 1);
    CHECK(open->gaps.front().line.shift == office.morning.id);
    CHECK(open->missing == 2);
    CHECK(open->missing == office.gap({at(21, 0), at(22, 0)}));
    const auto both = openGaps(*office.ws, {{}, {at(21, 0), at(23, 0)}, {}});
    REQUIRE(both->gaps.size() == 2);
    CHECK(both->gaps[0].line.division == kTianmu); // by code of the division
    CHECK(both->gaps[0].line.shift == later.id);
    CHECK(both->missing == office.gap({at(21, 0), at(23, 0)}));
    CHECK(openGaps(*office.ws, {kTianmu, {at(21, 0), at(23, 0)}, {}})->gaps.size() == 1);
    CHECK(openGaps(*office.ws, {{}, {at(21, 0), at(23, 0)}, u"测温验码"_s})->gaps.size() == 1);
}

TEST_CASE("Nobody is called to a shift that has begun", "[calls]")
{
    CallDesk office;
    office.shift(office.desk, at(20, 14), at(20, 18), 5); // since an hour
    const auto open = openGaps(*office.ws, {{}, {at(20, 0), at(22, 0)}, {}});
    REQUIRE(open.ok());
    CHECK(open->begun == 5);
    CHECK(open->missing == 9);
    CallWish wish = office.wish();
    wish.question.period = {at(20, 0), at(21, 0)};
    const auto refused = issueCall(*office.ws, wish);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"no_open_gap");
    CHECK(refused.problems().front().text.contains(u'5'));
}

TEST_CASE("A line says post, place, time, need, requirement and whom to ring", "[calls]")
{
    CallDesk office;
    office.put(storage::requirementTable(),
               {Id<Requirement>::make(), office.desk.id, RequirementKind::Language, u"英语"_s});
    Site site = *office.ws->read().find(storage::siteTable(), office.desk.site.text());
    site.address = u"彭浦路1号"_s;
    site.contact = u"点位联系人"_s;
    site.phone = u"19900000009"_s;
    office.put(storage::siteTable(), site);
    const CallPaper paper = office.issue(office.wish()).paper;
    REQUIRE(paper.lines.size() == 3);
    const CallLine& line = paper.lines[1].line;
    CHECK(paper.lines[0].street == office.ws->divisions().name(kTianmu));
    CHECK(paper.lines[1].street == office.ws->divisions().name(kPengpu));
    CHECK(line.position == 2);
    CHECK(line.postName == u"测温");
    CHECK(line.siteName == u"测温点");
    CHECK(line.address == u"彭浦路1号");
    CHECK(line.missing == 3);
    CHECK(line.requirement == u"语种：英语");
    CHECK(line.contact == u"点位联系人"); // the post's own where it has one
    CHECK(line.phone == u"19900000009");
    CHECK(paper.missing() == 9);
    const auto kept = callPaper(*office.ws, paper.call.id);
    REQUIRE(kept);
    CHECK(kept->call == paper.call);
    CHECK(kept->lines[1].line == line);
}

TEST_CASE("A call keeps its lines, and the next one has only what is open still", "[calls]")
{
    CallDesk office;
    const CallPaper first = office.issue(office.wish()).paper;
    CHECK(first.lines.size() == 3);
    office.fill(office.doorShift, 4);
    Shift moved = office.morning;
    moved.needed = 1;
    office.put(storage::shiftTable(), moved);
    office.clock.advance(60'000);
    CHECK(callPaper(*office.ws, first.call.id)->missing() == 9);
    const auto open = openGaps(*office.ws, office.wish().question);
    REQUIRE(open->gaps.size() == 2);
    CHECK(open->gaps.front().calledBy == u"招募令2022年第1号");
    const CallPaper second = office.issue(office.wish()).paper;
    CHECK(second.call.number == 2);
    CHECK(second.lines.size() == 2);
    CHECK(second.missing() == 3);
    CHECK(second.call.asOf == office.ws->now());
    CHECK(openGaps(*office.ws, office.wish().question)->gaps.front().calledBy == u"招募令2022年第2号");
}

TEST_CASE("Numbers run within series and year, and none is given twice", "[calls]")
{
    CallDesk office;
    CHECK(nextCall(*office.ws).number == 1);
    office.issue(office.wish());
    CHECK(nextCall(*office.ws).number == 2);
    CHECK(nextCall(*office.ws, u"紧急招募令"_s).number == 1);
    CallWish wish = office.wish();
    wish.call.number = 1;
    CHECK(office.refused(wish) == u"duplicate number");
    wish.call.number = 0; // the next
    CHECK(office.issue(wish).paper.call.number == 2);
    wish.call.number = 7;
    CHECK(office.issue(wish).paper.call.number == 7);
    CHECK(nextCall(*office.ws).number == 8);
    wish.call.number = -1;
    CHECK(office.refused(wish) == u"number number");
    wish.call.number = 0;
    wish.call.day = QDate(2021, 12, 31); // another year
    CHECK(office.issue(wish).paper.call.number == 1);
}

TEST_CASE("A call without what it must say is refused, and nothing is written", "[calls]")
{
    CallDesk office;
    CallWish wish = office.wish();
    wish.call.riskNotice = u"　\n"_s;
    CHECK(office.refused(wish) == u"required risk_notice");
    wish = office.wish();
    wish.call.contact.clear();
    CHECK(office.refused(wish) == u"required contact");
    wish = office.wish();
    wish.call.phone = u" "_s;
    CHECK(office.refused(wish) == u"required phone");
    wish.call.phone = u"1990000"_s;
    CHECK(office.refused(wish) == u"phone_short phone");
    wish = office.wish();
    wish.call.series = u" "_s;
    CHECK(office.refused(wish).startsWith(u"required series"_s));
    wish = office.wish();
    wish.call.day = QDate(2022, 3, 21);
    CHECK(office.refused(wish) == u"in_future day");
    wish = office.wish();
    wish.question.period = {at(21, 12), at(21, 12)};
    CHECK(office.refused(wish) == u"empty_period to");
    wish.question.period = {at(22, 0), at(21, 0)};
    CHECK(office.refused(wish) == u"empty_period to");
    wish = office.wish();
    wish.question.scope = u"999999"_s;
    CHECK(office.refused(wish) == u"unknown_division scope");
    wish = office.wish();
    wish.question.period = {at(25, 0), at(26, 0)};
    CHECK(office.refused(wish) == u"no_open_gap from");
    wish = office.wish();
    wish.leftOut = {office.morning.id.text(), office.evening.id.text(), office.doorShift.id.text()};
    CHECK(office.refused(wish) == u"nothing_chosen leave_out");
    CHECK(office.ws->read().all(storage::callTable()).empty());
    CHECK(office.ws->read().all(storage::callLineTable()).empty());
    wish.leftOut.remove(office.evening.id.text());
    const CallPaper paper = office.issue(wish).paper;
    REQUIRE(paper.lines.size() == 1);
    CHECK(paper.lines.front().line.position == 1);
}

TEST_CASE("The preview of a call is the call, and writes nothing", "[calls]")
{
    CallDesk office;
    const auto previewed = previewCall(*office.ws, office.wish());
    REQUIRE(previewed.ok());
    CHECK(office.ws->read().all(storage::callTable()).empty());
    CallPaper issued = office.issue(office.wish()).paper;
    CHECK(issued.lines.size() == previewed->lines.size());
    issued.call.id = {};
    CHECK(issued.call == previewed->call);
}

TEST_CASE("A call takes the words of the office and keeps them", "[calls]")
{
    CallDesk office;
    CallTexts texts = callTexts(office.ws->office());
    texts.series = u"静安招募令"_s;
    texts.riskNotice = u"夜间作业，注意保暖。"_s;
    texts.contact = u"李测"_s;
    texts.phone = u"199 0000 0002"_s;
    REQUIRE(setCallTexts(*office.ws, texts).ok());
    CallWish wish = office.wish();
    wish.call = nextCall(*office.ws);
    const CallPaper paper = office.issue(wish).paper;
    CHECK(callName(paper.call) == u"静安招募令2022年第1号");
    CHECK(paper.call.phone == u"19900000002");
    REQUIRE(setCallTexts(*office.ws, CallTexts{}).ok());
    CHECK(callPaper(*office.ws, paper.call.id)->call.riskNotice == u"夜间作业，注意保暖。");
    texts.riskNotice.clear();
    CHECK_FALSE(setCallTexts(*office.ws, texts).ok());
    texts = {};
    texts.phone = u"12"_s;
    CHECK_FALSE(setCallTexts(*office.ws, texts).ok());
}

TEST_CASE("A call that is withdrawn stays in the register with its number", "[calls]")
{
    CallDesk office;
    const Call call = office.issue(office.wish()).paper.call;
    CHECK(withdrawCall(*office.ws, call.id, u" "_s).problems().front().code == u"reason_required");
    REQUIRE(withdrawCall(*office.ws, call.id, u"时间有误"_s).ok());
    CHECK(withdrawCall(*office.ws, call.id, u"再次"_s).problems().front().code == u"withdrawn");
    CHECK(withdrawCall(*office.ws, Id<Call>::make(), u"时间有误"_s).problems().front().code == u"unknown_call");
    const Call kept = callPaper(*office.ws, call.id)->call;
    CHECK(kept.withdrawnOn == QDate(2022, 3, 20));
    CHECK(kept.withdrawnFor == u"时间有误");
    CHECK(nextCall(*office.ws).number == 2);
    CallWish wish = office.wish();
    wish.call.number = 1;
    CHECK(office.refused(wish) == u"duplicate number");
    CHECK(openGaps(*office.ws, office.wish().question)->gaps.front().calledBy == u"");
}

TEST_CASE("Two desks that gave one number are told, and one call gets another", "[calls]")
{
    CallDesk office;
    const Call first = office.issue(office.wish()).paper.call;
    Call second = first; // as a merge brings it
    second.id = Id<Call>::make();
    office.put(storage::callTable(), second);
    const auto told = [&] {
        const Problems all = storage::notices(office.ws->read());
        return std::count_if(all.begin(), all.end(), [](const Problem& p) { return p.code == u"number_twice"; });
    };
    CHECK(told() == 1);
    CHECK(callCalled(*office.ws, u"1"_s).problems().front().code == u"ambiguous");
    CHECK(callCalled(*office.ws, second.id.text()).value() == second.id);
    CHECK(renumberCall(*office.ws, second.id, 2, {}).problems().front().code == u"reason_required");
    CHECK(renumberCall(*office.ws, second.id, 0, u"重号"_s).problems().front().code == u"number");
    CHECK(renumberCall(*office.ws, second.id, 1, u"重号"_s).problems().front().code == u"number");
    REQUIRE(renumberCall(*office.ws, second.id, 2, u"重号"_s).ok());
    CHECK(told() == 0);
    CHECK(renumberCall(*office.ws, second.id, 1, u"重号"_s).problems().front().code == u"duplicate");
    CHECK(callCalled(*office.ws, u"2"_s).value() == second.id);
    CHECK(callCalled(*office.ws, u"2022-1"_s).value() == first.id);
    CHECK(callCalled(*office.ws, u"招募令2022年第2号"_s).value() == second.id);
    CHECK(callCalled(*office.ws, u"2021-1"_s).problems().front().code == u"unknown_call");
    CHECK(callCalled(*office.ws, u""_s).problems().front().code == u"unknown_call");
}

TEST_CASE("A call is undone whole, and its number comes back only while nobody has it", "[calls][undo]")
{
    CallDesk office;
    const IssuedCall issued = office.issue(office.wish());
    const auto undone = undoEntry(*office.ws, issued.changes.entry);
    REQUIRE(undone.ok());
    CHECK(office.ws->read().all(storage::callTable()).empty());
    CHECK(office.ws->read().all(storage::callLineTable()).empty());
    office.issue(office.wish()); // takes No. 1
    const auto again = undoEntry(*office.ws, undone->entry);
    REQUIRE_FALSE(again.ok());
    CHECK(again.problems().front().code == u"duplicate");
}

TEST_CASE("Whatever the week, lines and what has begun are the gap, street by street, and the next call has no more",
          "[calls][property]")
{
    for (const unsigned seed : {1U, 7U, 20U}) {
        INFO(seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
        Desk desk;
        const std::vector<Post> posts{desk.post(u"测温"_s, kPengpu), desk.post(u"引导"_s, kTianmu),
                                      desk.post(u"登记"_s, kTianmu + u"001"_s)};
        std::vector<Shift> shifts;
        std::vector<int> missing;
        for (int i = 0; i < 18; ++i) {
            const Instant from = at(19 + upTo(4), upTo(23));
            shifts.push_back(
                desk.shift(posts[std::size_t(upTo(2))], from, plusMinutes(from, 60 * (1 + upTo(11))), upTo(5)));
            const int filled = upTo(4);
            desk.fill(shifts.back(), filled);
            missing.push_back(std::max(0, shifts.back().needed - filled));
        }
        CallWish wish;
        wish.question.period = {at(19 + upTo(2), 0), at(23, 0)};
        wish.call = nextCall(*desk.ws);
        wish.call.contact = u"王测"_s;
        wish.call.phone = u"19900000001"_s;
        const auto open = openGaps(*desk.ws, wish.question);
        REQUIRE(open.ok());
        GapQuery query;
        query.period = wish.question.period;
        CHECK(open->missing + open->begun == gaps(*desk.ws, query)->total.gap());
        // Each street's lines are what its shifts that have not begun are short of.
        for (const QString& street : {kPengpu, kTianmu}) {
            qint64 lines = 0;
            for (const OpenGap& gap : open->gaps)
                lines += codeAt(gap.line.division, DivisionLevel::Street) == street ? gap.line.missing : 0;
            qint64 lacking = 0;
            for (std::size_t i = 0; i < shifts.size(); ++i) {
                const bool isAsked = shifts[i].span().touches(query.period) && shifts[i].starts > desk.ws->now();
                const bool isThere = (shifts[i].post == posts[0].id) == (street == kPengpu);
                lacking += isAsked && isThere ? missing[i] : 0;
            }
            CHECK(lines == lacking);
        }
        const auto first = issueCall(*desk.ws, wish);
        REQUIRE(first.ok());
        QSet<QString> asked;
        for (const CallPaperLine& each : first->paper.lines)
            asked.insert(each.line.shift.text());
        for (const Shift& shift : shifts)
            desk.fill(shift, upTo(2));
        wish.call.number = 0;
        const auto next = previewCall(*desk.ws, wish);
        for (const CallPaperLine& each : next.ok() ? next->lines : std::vector<CallPaperLine>())
            CHECK(asked.contains(each.line.shift.text()));
        CHECK(openGaps(*desk.ws, wish.question)->missing <= open->missing);
    }
}
