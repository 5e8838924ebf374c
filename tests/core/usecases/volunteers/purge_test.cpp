// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/purge.h"

#include "core/report/personal.h"
#include "core/report/to_text.h"
#include "core/storage/damage/health.h"
#include "core/storage/schema/calls.h"
#include "core/storage/schema/honours.h"
#include "core/storage/schema/standby.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/reserves.h"
#include "tests/core/usecases/number_of.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2022, 3, 20);

/// One of each kind that is due, and one of each that is not.
struct Register : Desk
{
    Volunteer idle = somebody(u"测试闲"_s, QDate(2020, 3, 19));
    Volunteer serving = somebody(u"测试勤"_s, QDate(2020, 3, 19));
    Volunteer grown = somebody(u"测试成"_s, QDate(2022, 3, 1), QDate(2004, 3, 20));
    GapReport old = reported(QDate(2021, 3, 20));
    GapReport recent = reported(QDate(2021, 3, 21));
    NoProgress silent;

    Register()
    {
        const Shift s = shift(post(u"测温"_s, u"310106016001"_s), at(1, 8), at(1, 12), 1);
        assign(s, serving, AssignmentState::Served);
    }
    Volunteer somebody(const QString& name, QDate registered, QDate birth = QDate(1985, 5, 5))
    {
        Volunteer v = person(name);
        v.birth = birth;
        v.documentNumber = numberOf(birth, int(name.back().unicode() % 900));
        v.registeredAt = atLocal(registered, QTime(9, 0));
        v.guardianName = birth.year() > 2000 ? u"测试监护"_s : QString();
        v.guardianPhone = birth.year() > 2000 ? u"19900000099"_s : QString();
        v.note = u"虚构备注"_s;
        return put(storage::volunteerTable(), v);
    }
    GapReport reported(QDate day)
    {
        GapReport r;
        r.id = Id<GapReport>::make();
        r.division = u"310106016001"_s;
        r.postName = u"测温"_s;
        r.gap = 2;
        r.contact = u"测试联系人"_s;
        r.phone = u"19900000098"_s;
        r.reportedAt = atLocal(day, QTime(9, 0));
        return put(storage::gapReportTable(), r);
    }
    [[nodiscard]] std::vector<PurgeItem> due() const { return purgeList(*ws, kToday).items; }
    [[nodiscard]] Volunteer now(const Volunteer& v) const
    {
        return *ws->read().find(storage::volunteerTable(), v.id.text());
    }
};

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("The purge list names what is past its span, and nothing else", "[usecases][purge]")
{
    Register desk;
    const auto items = desk.due();
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == RetentionClass::Inactive);
    CHECK(items[0].record == desk.idle.id.text());
    CHECK(items[0].since == QDate(2022, 3, 19));
    CHECK(items[1].kind == RetentionClass::Guardian);
    CHECK(items[1].record == desk.grown.id.text());
    CHECK(items[2].kind == RetentionClass::GapContact);
    CHECK(items[2].record == desk.old.id.text());
    CHECK(purgeList(*desk.ws, kToday, u"310106013"_s).items.empty());
    CHECK(countOf(findings(*desk.ws, u"310106"_s, desk.ws->now()), FindingKind::PurgeDue) == 3);
}

TEST_CASE("What somebody did keeps the person off the list, with a note or without", "[usecases][purge]")
{
    for (const bool hasNote : {true, false}) {
        // From well before the span to well after its beginning: who of them has done nothing since is due.
        for (int days = -8; days <= 8; ++days) {
            Register all;
            const auto without = [&](Volunteer v) {
                v.note = hasNote ? v.note : QString();
                return all.put(storage::volunteerTable(), v);
            };
            const QDate registered = kToday.addMonths(-24).addDays(days);
            const Volunteer idle = without(all.somebody(u"测试甲"_s, registered));
            const Volunteer serving = without(all.somebody(u"测试乙"_s, registered));
            const Shift s = all.shift(all.post(u"测温"_s, u"310106016001"_s), at(2, 8), at(2, 12), 1);
            all.assign(s, serving, AssignmentState::Served);
            const auto isDue = [&](const Volunteer& v) {
                const auto due = all.due();
                return std::any_of(due.begin(), due.end(), [&](const PurgeItem& item) {
                    return item.record == v.id.text() && item.kind == RetentionClass::Inactive;
                });
            };
            INFO(days << " days");
            CHECK(isDue(idle) == (days <= 0));
            CHECK_FALSE(isDue(serving));
        }
    }
}

TEST_CASE("Who stood by or answered a call lately has not been idle", "[usecases][purge][standby][calls]")
{
    Register desk;
    const Volunteer ready = desk.somebody(u"测试备"_s, QDate(2020, 3, 19));
    const Volunteer willing = desk.somebody(u"测试应"_s, QDate(2020, 3, 19));
    const Volunteer unwilling = desk.somebody(u"测试拒"_s, QDate(2020, 3, 19));
    const auto isIdle = [&](const Volunteer& v) {
        const auto items = desk.due();
        return std::any_of(items.begin(), items.end(), [&](const PurgeItem& item) {
            return item.record == v.id.text() && item.kind == RetentionClass::Inactive;
        });
    };
    for (const Volunteer& v : {ready, willing, unwilling})
        CHECK(isIdle(v));
    const QDate day(2022, 3, 1);
    desk.put(storage::standbyTable(), Standby{standbyId(ready.id, day, {}, {}), ready.id, day, {}, {}, {}});
    const Shift shift = desk.shift(desk.post(u"引导"_s, u"310106016001"_s), at(2, 8), at(2, 12), 2);
    Call call;
    call.id = Id<Call>::make();
    call.division = u"310106"_s;
    desk.put(storage::callTable(), call);
    CallLine line;
    line.id = callLineId(call.id, shift.id);
    line.call = call.id;
    line.shift = shift.id;
    line.division = u"310106016"_s;
    desk.put(storage::callLineTable(), line);
    for (const Volunteer& v : {willing, unwilling}) {
        CallReply reply;
        reply.id = Id<CallReply>::make();
        reply.line = line.id;
        reply.volunteer = v.id;
        reply.day = day;
        reply.answer = v.id == willing.id ? CallAnswer::Coming : CallAnswer::NotComing;
        desk.put(storage::callReplyTable(), reply);
    }
    CHECK_FALSE(isIdle(ready));
    CHECK_FALSE(isIdle(willing));
    CHECK(isIdle(unwilling));
}

TEST_CASE("Who signed up lately has not been idle, and who stepped back has", "[usecases][purge][reserve]")
{
    Register desk;
    Reserve wish;
    wish.registeredOn = kToday.addMonths(-1);
    const auto entered = enterReserves(*desk.ws, {desk.idle.id}, wish);
    REQUIRE(entered.ok());
    const auto isIdle = [&] {
        const auto due = desk.due();
        return std::any_of(due.begin(), due.end(),
                           [](const PurgeItem& i) { return i.kind == RetentionClass::Inactive; });
    };
    CHECK_FALSE(isIdle());
    REQUIRE(withdrawReserves(*desk.ws, {entered->records.front().after->id}, {kToday, {}, u"搬离"_s}).ok());
    CHECK(isIdle());
}

TEST_CASE("A purge erases people whole and of others only the part that is due", "[usecases][purge]")
{
    Register desk;
    const auto items = desk.due();
    CHECK(codeOf(applyPurge(*desk.ws, items, kToday, u" "_s, desk.silent)) == u"reason_missing"_s);
    CHECK(codeOf(applyPurge(*desk.ws, {}, kToday, u"年度清理"_s, desk.silent)) == u"nothing_chosen"_s);
    const auto done = applyPurge(*desk.ws, items, kToday, u"年度清理"_s, desk.silent);
    REQUIRE(done.ok());
    CHECK(done->people == 1);
    CHECK(done->parts == 2);
    CHECK(isErasedPerson(desk.now(desk.idle)));
    Volunteer rest = desk.grown;
    rest.guardianName.clear();
    rest.guardianPhone.clear();
    CHECK(desk.now(desk.grown) == rest);
    GapReport report = desk.old;
    report.contact.clear();
    report.phone.clear();
    CHECK(desk.ws->read().find(storage::gapReportTable(), desk.old.id.text()) == report);
    CHECK(desk.due().empty());
    CHECK(purgeList(*desk.ws, kToday).lastPurge == kToday);
    CHECK(countOf(findings(*desk.ws, u"310106"_s, desk.ws->now()), FindingKind::PurgeDue) == 0);
    CHECK(check(desk.ws->database()).empty());
    CHECK(codeOf(applyPurge(*desk.ws, items, kToday, u"年度清理"_s, desk.silent)) == u"not_due"_s);
}

TEST_CASE("What another desk added to an erased person unaware is due at once", "[usecases][purge]")
{
    Register desk;
    REQUIRE(erasePerson(*desk.ws, desk.idle.id, u"本人申请"_s).ok());
    CHECK(desk.due().size() == 2);
    Qualification late;
    late.id = qualificationId(desk.idle.id, QualificationKind::Skill, u"急救"_s);
    late.volunteer = desk.idle.id;
    late.name = u"急救"_s;
    late.evidence = u"虚构证书"_s;
    desk.put(storage::qualificationTable(), late);
    const auto items = desk.due();
    REQUIRE(items.size() == 3);
    CHECK(items[0].record == desk.idle.id.text());
    REQUIRE(applyPurge(*desk.ws, {items[0]}, kToday, u"合并后清理"_s, desk.silent).ok());
    CHECK_FALSE(desk.ws->read().find(storage::qualificationTable(), late.id.text()));
    CHECK(desk.due().size() == 2);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("Who is kept for another year comes back on the list after it", "[usecases][purge]")
{
    Register desk;
    const auto items = desk.due();
    REQUIRE(keepAnotherYear(*desk.ws, {items[0]}, kToday, u"仍在册骨干"_s).ok());
    CHECK(desk.due().size() == 2);
    CHECK(purgeList(*desk.ws, QDate(2023, 3, 20)).items.front().record == desk.idle.id.text());
    CHECK(codeOf(keepAnotherYear(*desk.ws, {items[2]}, kToday, u"甲"_s)) == u"not_a_person"_s);
    CHECK(codeOf(keepAnotherYear(*desk.ws, {items[0]}, kToday, {})) == u"reason_missing"_s);
}

TEST_CASE("The office sets spans of its own, with their source", "[usecases][purge]")
{
    Register desk;
    CHECK(retention(*desk.ws) == proposedRetention());
    CHECK_FALSE(setRetention(*desk.ws, {RetentionClass::Inactive, 36, {}}).ok());
    REQUIRE(setRetention(*desk.ws, {RetentionClass::Inactive, 36, u"区文明办2022年第3次会议纪要"_s}).ok());
    CHECK(ruleOf(retention(*desk.ws), RetentionClass::Inactive).months == 36);
    const auto items = desk.due();
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == RetentionClass::Guardian); // the idle one stays, but for the note
    CHECK(items[1].kind == RetentionClass::HealthNote);
    CHECK(items[1].record == desk.idle.id.text());
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("A cancelled purge leaves everything as it was", "[usecases][purge]")
{
    struct Cancelling final : Progress
    {
        void report(qint64 done, qint64, const QString&) override
        {
            if (done == 2)
                throw Cancelled();
        }
    };
    Register desk;
    const auto items = desk.due();
    Cancelling progress;
    CHECK_THROWS_AS(applyPurge(*desk.ws, items, kToday, u"年度清理"_s, progress), Cancelled);
    CHECK(desk.due() == items);
    CHECK(desk.now(desk.idle) == desk.idle);
}

TEST_CASE("The printed list masks the names", "[usecases][purge]")
{
    Register desk;
    const QString paper = report::toText(report::purgeDocument(purgeList(*desk.ws, kToday)));
    CHECK(paper.contains(u"个人信息清理清单"_s));
    CHECK(paper.contains(u"测**"_s));
    CHECK_FALSE(paper.contains(u"测试闲"_s));
    CHECK_FALSE(paper.contains(desk.idle.documentNumber));
}

TEST_CASE("Entries of the care log are erased a year after their day, and told to nobody without their key",
          "[usecases][purge][care]")
{
    GuardedDesk desk;
    const Volunteer who = desk.person(u"测试甲"_s);
    const auto entered = [&](QDate day) {
        return desk.put(storage::careEntryTable(),
                        {Id<CareEntry>::make(), who.id, day, u"老人照料"_s, u"隐匿关爱五七一一"_s, {}, false});
    };
    const CareEntry old = entered(kToday.addMonths(-12));
    const CareEntry recent = entered(kToday.addMonths(-12).addDays(1));
    const auto due = [&] {
        std::vector<PurgeItem> items = purgeList(*desk.ws, kToday).items;
        std::erase_if(items, [](const PurgeItem& i) { return i.kind != RetentionClass::CareLog; });
        return items;
    };
    REQUIRE(due().size() == 1);
    CHECK(due().front().record == old.id.text());
    CHECK(codeOf(keepAnotherYear(*desk.ws, due(), kToday, u"年度清理"_s)) == u"not_a_person"_s);
    NoProgress silent;
    REQUIRE(applyPurge(*desk.ws, due(), kToday, u"年度清理"_s, silent).ok());
    const auto left = desk.ws->read().all(storage::careEntryTable());
    REQUIRE(left.size() == 1);
    CHECK(left.front() == recent);
    entered(kToday.addMonths(-12));
    REQUIRE(due().size() == 1);
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    CHECK(due().empty());
}
