// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is told of when a shift moves or a cover ends earlier: whoever does not fit any more, and nobody else.

#include "core/usecases/rota/unfit_seats.h"

#include "core/report/people_to_tell.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/cover/uncovered_seats.h"
#include "core/usecases/rota/rota.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using support::RotaDesk;
using S = AssignmentState;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2022, 3, 21);

/// A risk post with a shift of the 21st; one person is covered until that day, another all the year.
struct CoveredDesk : RotaDesk
{
    Volunteer brief = person(u"王测甲"_s);
    Volunteer steady = person(u"李测乙"_s);
    Id<Post> sampling = post(u"采样"_s, u"南广场"_s, {}, {}, RiskClass::High);
    Id<Shift> morning = shift(sampling, kDay, 8, 12);
    Policy policy;

    CoveredDesk()
    {
        Policy p;
        p.number = u"SH-1"_s;
        p.insurer = u"某保险公司"_s;
        p.product = u"守护志愿者"_s;
        p.from = QDate(2022, 1, 1);
        p.to = QDate(2022, 12, 31);
        policy = *savePolicy(ws(), {}, p).value().records.front().after;
        REQUIRE(enrolPeople(ws(), policy.id, {brief.id}, p.from, kDay).ok());
        REQUIRE(enrolPeople(ws(), policy.id, {steady.id}, p.from, p.to).ok());
        book(brief, morning, S::Accepted);
        book(steady, morning, S::Accepted);
    }
    [[nodiscard]] Shift movedBy(int days)
    {
        Shift wanted = shiftNamed(ws(), morning).value();
        wanted.starts = plusMinutes(wanted.starts, qint64(days) * 24 * 60);
        wanted.ends = plusMinutes(wanted.ends, qint64(days) * 24 * 60);
        return wanted;
    }
    [[nodiscard]] Cover coverOf(const Volunteer& who)
    {
        for (const CoverRow& row : coverRows(ws())) {
            if (row.cover.volunteer == who.id)
                return row.cover;
        }
        FAIL("nobody is covered so");
        return {};
    }
};

QStringList codesOf(const UnfitSeat& seat)
{
    QStringList codes;
    for (const Reason& reason : seat.reasons)
        codes << reason.code;
    return codes;
}

} // namespace

TEST_CASE("A shift that moves tells of whoever is not insured on its new day, and of nobody else", "[rota][cover]")
{
    CoveredDesk desk;
    CHECK(unfitIfMoved(desk.ws(), desk.movedBy(0)).empty());
    CHECK(unfitIfMoved(desk.ws(), desk.movedBy(-1)).empty());
    const auto unfit = unfitIfMoved(desk.ws(), desk.movedBy(1));
    REQUIRE(unfit.size() == 1);
    CHECK(unfit.front().name == u"王测甲");
    CHECK(codesOf(unfit.front()) == QStringList{u"uninsured"_s});
    CHECK(unfit.front().isBlocked());
    CHECK(localDate(unfit.front().span.from) == kDay.addDays(1));
    CHECK(report::unfitSeatsText(unfit).contains(u"王测甲"_s));
    CHECK(unfitText(unfit).startsWith(u"王测甲"_s));
    // What was told of is saved all the same.
    REQUIRE(saveShift(desk.ws(), desk.movedBy(1), shiftNamed(desk.ws(), desk.morning)).ok());
    CHECK(unfitIfMoved(desk.ws(), desk.movedBy(1)).empty()); // it spoke against it before, too
}

TEST_CASE("A shift that moves near another one tells who has no rest between the two", "[rota]")
{
    RotaDesk desk;
    const Volunteer who = desk.person(u"王测甲"_s);
    const Id<Post> post = desk.post(u"引导"_s, u"南广场"_s);
    const Id<Shift> night = desk.shift(post, kDay, 18, 24);
    const Id<Shift> later = desk.shift(post, kDay.addDays(1), 14, 18);
    desk.book(who, night, S::Accepted);
    desk.book(who, later, S::Accepted);
    Shift wanted = shiftNamed(desk.ws(), later).value();
    wanted.starts = atLocal(kDay.addDays(1), QTime(6, 0));
    wanted.ends = atLocal(kDay.addDays(1), QTime(10, 0));
    const auto unfit = unfitIfMoved(desk.ws(), wanted);
    REQUIRE(unfit.size() == 1);
    CHECK(codesOf(unfit.front()).contains(u"rest_short"_s));
    CHECK_FALSE(unfit.front().isBlocked());
}

TEST_CASE("A cover that ends earlier, or was a mistake, tells whose coming shifts lose it", "[rota][cover]")
{
    CoveredDesk desk;
    const Cover cover = desk.coverOf(desk.steady);
    CHECK(unfitIfWithdrawn(desk.ws(), {cover.id}, kDay).empty());
    const auto unfit = unfitIfWithdrawn(desk.ws(), {cover.id}, kDay.addDays(-1));
    REQUIRE(unfit.size() == 1);
    CHECK(unfit.front().name == u"李测乙");
    CHECK(unfit.front().shift == desk.morning);
    CHECK(codesOf(unfit.front()) == QStringList{u"uninsured"_s});
    CHECK(unfitIfArchived(desk.ws(), {cover.id, desk.coverOf(desk.brief).id}).size() == 2);
    // Another policy has the day: nobody is left unfit.
    Policy second = desk.policy;
    second.number = u"SH-2"_s;
    second = *savePolicy(desk.ws(), {}, second).value().records.front().after;
    REQUIRE(enrolPeople(desk.ws(), second.id, {desk.steady.id}, kDay, kDay).ok());
    CHECK(unfitIfArchived(desk.ws(), {cover.id}).empty());
    CHECK(unfitIfCovered(desk.ws(), {}).empty());
}

TEST_CASE("An undo that moves a shift or ends a cover says first who is left unfit", "[rota][cover][undo]")
{
    CoveredDesk desk;
    Shift later = desk.movedBy(-1);
    const auto moved = saveShift(desk.ws(), later, shiftNamed(desk.ws(), desk.morning));
    REQUIRE(moved.ok());
    CHECK(previewUndo(desk.ws(), moved->changes.entry).unfit.empty());
    const auto brief = withdrawPeople(desk.ws(), {desk.coverOf(desk.brief).id}, kDay.addDays(-1));
    REQUIRE(brief.ok());
    const UndoPreview preview = previewUndo(desk.ws(), moved->changes.entry);
    REQUIRE(preview.unfit.size() == 1);
    CHECK(preview.unfit.front().name == u"王测甲");
    CHECK(codesOf(preview.unfit.front()) == QStringList{u"uninsured"_s});
    // What an enrolment gave is taken back with it.
    const Volunteer third = desk.person(u"赵测丙"_s);
    const auto enrolled = enrolPeople(desk.ws(), desk.policy.id, {third.id}, desk.policy.from, desk.policy.to);
    REQUIRE(enrolled.ok());
    desk.book(third, desk.morning, S::Accepted);
    const UndoPreview taken = previewUndo(desk.ws(), enrolled->changes.entry);
    REQUIRE(taken.unfit.size() == 1);
    CHECK(taken.unfit.front().name == u"赵测丙");
}
