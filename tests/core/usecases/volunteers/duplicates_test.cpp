// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/duplicates.h"

#include "core/usecases/figures/findings.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/guarded_desk.h"
#include "tests/support/twice_registered.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DuplicateCandidate> found(const Workspace& ws, const QString& scope = {})
{
    NoProgress silent;
    return duplicateCandidates(ws, scope, silent);
}

} // namespace

TEST_CASE("People who look alike are proposed with the reason, numbers masked, the earlier record first",
          "[usecases][duplicates]")
{
    TwiceRegistered s; // 测试张伟, 测试章伟: read alike, born the same day
    const auto all = found(*s.ws);
    REQUIRE(all.size() == 1);
    CHECK(all[0].why == Likeness::NameBirth);
    CHECK(all[0].first.id == s.keep.id);
    CHECK(all[0].second.id == s.duplicate.id);
    CHECK(all[0].first.maskedPhone == u"199****0001"_s);
    CHECK(found(*s.ws, u"310106016"_s).size() == 1);
    CHECK(found(*s.ws, u"310106013"_s).empty());
}

TEST_CASE("Who was merged or judged to be two is proposed no more, and again when that is undone",
          "[usecases][duplicates]")
{
    TwiceRegistered s;
    const auto judged = markTwoPeople(*s.ws, s.duplicate.id, s.keep.id, u"双胞胎"_s);
    REQUIRE(judged.ok());
    CHECK(found(*s.ws).empty());
    CHECK(judgedPairs(*s.ws).front().firstName == s.keep.name);
    REQUIRE(undoEntry(*s.ws, judged->entry).ok());
    CHECK(found(*s.ws).size() == 1);
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    CHECK(found(*s.ws).empty());
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(found(*s.ws).size() == 1);
    CHECK(takeBackTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"核对"_s).problems().front().code == u"not_judged"_s);
}

TEST_CASE("A judgement does not come back by an undo over a merge that followed it", "[usecases][duplicates][undo]")
{
    TwiceRegistered s;
    REQUIRE(markTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"双胞胎"_s).ok());
    const auto back = takeBackTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"看错了"_s);
    REQUIRE(back.ok());
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    CHECK(undoEntry(*s.ws, back->entry).problems().front().code == u"merged"_s);
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok());
    CHECK(undoEntry(*s.ws, back->entry).ok());
    CHECK(judgedPairs(*s.ws).size() == 1);
}

TEST_CASE("Somebody archived is proposed for a number that came back, not for a name", "[usecases][duplicates]")
{
    TwiceRegistered s;
    Volunteer left = s.keep;
    left.status = VolunteerStatus::Archived;
    s.put(storage::volunteerTable(), left);
    CHECK(found(*s.ws).empty());
    left.documentNumber = numberOf(QDate(1985, 5, 5), 41);
    s.put(storage::volunteerTable(), left);
    Volunteer back = s.duplicate;
    back.documentNumber = left.documentNumber;
    s.put(storage::volunteerTable(), back);
    const auto all = found(*s.ws);
    REQUIRE(all.size() == 1);
    CHECK(all[0].why == Likeness::Number);
    CHECK(all[0].first.id == back.id); // in use before archived
}

TEST_CASE("A shared number waits for somebody until it was settled either way", "[usecases][duplicates][figures]")
{
    TwiceRegistered s;
    for (Volunteer v : {s.keep, s.duplicate}) {
        v.documentNumber = numberOf(QDate(1985, 5, 5), 51);
        s.put(storage::volunteerTable(), v);
    }
    const auto waiting = [&](const QString& scope) {
        return countOf(findings(*s.ws, scope, s.ws->now()), FindingKind::SameDocument);
    };
    CHECK(waiting({}) == 1);
    CHECK(waiting(u"310106016"_s) == 1);
    CHECK(waiting(u"310106013"_s) == 0);
    const auto judged = markTwoPeople(*s.ws, s.keep.id, s.duplicate.id, u"号码登记有误"_s);
    CHECK(waiting({}) == 0);
    REQUIRE(undoEntry(*s.ws, judged->entry).ok());
    const auto merged = s.merge();
    REQUIRE(merged.ok());
    CHECK(waiting({}) == 0);
    REQUIRE(undoEntry(*s.ws, merged->changes.entry).ok()); // two records with one number again, as before
    CHECK(waiting({}) == 1);
}

TEST_CASE("Whoever merges needs the right over all that moves, the numbers, and both streets", "[access][duplicates]")
{
    GuardedDesk desk;
    const Id<Volunteer> one = desk.register_(u"测试张伟"_s, u"310106101"_s)->id;
    const Id<Volunteer> other = desk.register_(u"测试章伟"_s, u"310106101"_s)->id;
    const Id<Volunteer> far = desk.register_(u"测试张玮"_s, u"310106013"_s)->id;
    const auto code = [&](Id<Volunteer> keep, Id<Volunteer> duplicate) {
        const auto merged = mergePeople(*desk.ws, {keep, duplicate}, u"本人确认"_s);
        return merged.ok() ? QString() : merged.problems().front().code;
    };
    const Shift s = desk.shift(desk.post(u"测温"_s, u"310106101"_s), at(21, 8), at(21, 12), 1);
    desk.assign(s, *desk.ws->read().find(storage::volunteerTable(), other.text()));
    desk.become(u"周仓管"_s, u"stock_keeper"_s);
    CHECK(code(one, other) == u"no_key"_s);
    CHECK(markTwoPeople(*desk.ws, one, other, u"核对"_s).problems().front().code == u"not_allowed"_s);
    desk.become(u"吴录入"_s, u"entry:volunteers"_s);
    CHECK(code(one, other) == u"not_allowed"_s); // a shift would follow
    desk.become(u"郑录入"_s, u"entry"_s, {u"310106101"_s});
    CHECK(code(one, far) == u"out_of_scope"_s);
    CHECK(code(one, other) == u""_s);
}
