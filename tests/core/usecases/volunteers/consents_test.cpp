// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/consents.h"

#include "core/usecases/figures/findings.h"
#include "core/usecases/volunteers/retention.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Volunteer agreed(Desk& desk)
{
    Volunteer v = desk.person(u"测试甲"_s);
    v.legalBasis = LegalBasis::Consent;
    v.consentOn = QDate(2022, 3, 1);
    v.mayPublish = true;
    return desk.put(storage::volunteerTable(), v);
}

qint64 found(const Desk& desk, FindingKind kind)
{
    return countOf(findings(*desk.ws, u"310106"_s, desk.ws->now()), kind);
}

} // namespace

TEST_CASE("Withdrawn consent ends publication, erases nothing and is told until settled", "[usecases][consents]")
{
    Desk desk;
    const Volunteer v = agreed(desk);
    CHECK(found(desk, FindingKind::ConsentWithdrawn) == 0);
    const auto done = withdrawConsent(*desk.ws, v.id, QDate(2022, 3, 20), u"来信"_s);
    REQUIRE(done.ok());
    CHECK(done->wasPublished);
    CHECK(done->dueOn == QDate(2022, 3, 20)); // proposed span: at once
    Volunteer now = *desk.ws->read().find(storage::volunteerTable(), v.id.text());
    CHECK(hasWithdrawn(now));
    CHECK_FALSE(now.mayPublish);
    CHECK(now.name == v.name);
    CHECK(found(desk, FindingKind::ConsentWithdrawn) == 1);
    CHECK(withdrawConsent(*desk.ws, v.id, QDate(2022, 3, 20), {}).problems().front().code == u"withdrawn_already"_s);
    now.consentOn = QDate(2022, 3, 21); // given anew
    CHECK_FALSE(hasWithdrawn(now));
    desk.put(storage::volunteerTable(), now);
    CHECK(found(desk, FindingKind::ConsentWithdrawn) == 0);
}

TEST_CASE("A day of withdrawal lies between the consent and today", "[usecases][consents]")
{
    Desk desk;
    const Volunteer v = agreed(desk);
    const auto code = [&](QDate day) { return withdrawConsent(*desk.ws, v.id, day, {}).problems().front().code; };
    CHECK(code(QDate(2022, 3, 21)) == u"in_future"_s);
    CHECK(code(QDate(2022, 2, 28)) == u"before_consent"_s);
    CHECK(code({}) == u"required"_s);
}

TEST_CASE("Data that rest on a duty in law are not due when consent is withdrawn", "[usecases][consents]")
{
    Desk desk;
    Volunteer v = agreed(desk);
    v.legalBasis = LegalBasis::PublicHealth;
    desk.put(storage::volunteerTable(), v);
    const auto done = withdrawConsent(*desk.ws, v.id, QDate(2022, 3, 20), {});
    REQUIRE(done.ok());
    CHECK_FALSE(done->dueOn.isValid());
    CHECK(found(desk, FindingKind::ConsentWithdrawn) == 0);
}

TEST_CASE("Who is active without a recorded consent is told, and a child without the guardian's",
          "[usecases][consents]")
{
    Desk desk;
    Volunteer v = agreed(desk);
    v.consentOn = {};
    v.birth = QDate(2008, 3, 21); // fourteen tomorrow
    desk.put(storage::volunteerTable(), v);
    CHECK(found(desk, FindingKind::ConsentMissing) == 1);
    CHECK(found(desk, FindingKind::ChildUnguarded) == 1);
    v.legalBasis = LegalBasis::StatutoryDuty;
    v.birth = QDate(2008, 3, 20); // fourteen today
    desk.put(storage::volunteerTable(), v);
    CHECK(found(desk, FindingKind::ConsentMissing) == 0);
    CHECK(found(desk, FindingKind::ChildUnguarded) == 0);
    v.legalBasis = LegalBasis::Unsaid;
    v.status = VolunteerStatus::Archived;
    desk.put(storage::volunteerTable(), v);
    CHECK(found(desk, FindingKind::ConsentMissing) == 0);
}
