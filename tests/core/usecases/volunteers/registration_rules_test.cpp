// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the registration desk asks of a form beyond name, number and phone.

#include "core/storage/gate/database.h"
#include "core/storage/queries/findings.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

QStringList codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& p : problems)
        codes << p.code;
    return codes;
}

VolunteerForm bornOn(QDate birth, int sequence = 1)
{
    VolunteerForm form = person(u"单测试"_s, numberOf(birth, sequence));
    form.volunteer.guardianName = u"单父亲"_s;
    form.volunteer.guardianPhone = u"19900000002"_s;
    form.volunteer.guardianConsentOn = QDate(2022, 3, 1);
    return form;
}

} // namespace

TEST_CASE("Under 14 the guardian agrees separately and the name is not published", "[volunteers]")
{
    const Desk desk;
    VolunteerForm child = bornOn(QDate(2008, 3, 21)); // 14 tomorrow
    CHECK(codesOf(check(*desk.ws, completed(*desk.ws, child))) == QStringList{u"separate_consent_missing"_s});
    child.volunteer.sensitiveConsentOn = QDate(2022, 3, 1);
    CHECK(check(*desk.ws, completed(*desk.ws, child)).empty());
    child.volunteer.mayPublish = true;
    CHECK(codesOf(check(*desk.ws, completed(*desk.ws, child))) == QStringList{u"child_published"_s});
    VolunteerForm fourteen = bornOn(QDate(2008, 3, 20));
    fourteen.volunteer.mayPublish = true;
    CHECK(check(*desk.ws, completed(*desk.ws, fourteen)).empty());
}

TEST_CASE("Notices of risk and results are of the past, and who did not pass has a reason", "[volunteers]")
{
    const Desk desk;
    VolunteerForm form = person(u"单测试"_s, numberOf(QDate(1990, 1, 1), 1));
    form.volunteer.riskNoticeOn = QDate(2022, 3, 21);
    form.volunteer.verifiedOn = QDate(2022, 3, 21);
    form.volunteer.verification = Verification::Rejected;
    form.volunteer.nationalNumber = u"第一号"_s;
    CHECK(codesOf(check(*desk.ws, form)) == QStringList{u"in_future"_s, u"in_future"_s, u"national_number_characters"_s,
                                                        u"verification_reason_missing"_s});
    form.volunteer.riskNoticeOn = form.volunteer.verifiedOn = QDate(2022, 3, 20);
    form.volunteer.verificationReason = u"姓名与号码不符"_s;
    form.volunteer.nationalNumber = u"3101-0001"_s;
    CHECK(check(*desk.ws, form).empty());
}

TEST_CASE("A number of the national platform belongs to one person, and two are found", "[volunteers]")
{
    Desk desk;
    VolunteerForm one = person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 1), u"19900000001"_s);
    one.volunteer.nationalNumber = u"３１０１ 0001"_s;
    const auto saved = saveVolunteer(*desk.ws, {}, one);
    REQUIRE(saved.ok());
    CHECK(saved->after.volunteer.nationalNumber == u"31010001"_s);
    VolunteerForm two = person(u"李测乙"_s, numberOf(QDate(1991, 1, 1), 2), u"19900000002"_s);
    two.volunteer.nationalNumber = u"31010001"_s;
    const auto refused = saveVolunteer(*desk.ws, {}, two);
    REQUIRE_FALSE(refused.ok());
    CHECK(codesOf(refused.problems()) == QStringList{u"duplicate_national_number"_s});
    CHECK(refused.problems().front().text.contains(u"王测甲"_s));
    // Two desks that met can both be right by themselves.
    CHECK(storage::sharedNationalNumbers(desk.ws->read(), {u"310106"_s}) == 0);
    Volunteer planted = two.volunteer;
    planted.id = Id<Volunteer>::make();
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& writer) {
                            writer.add(storage::volunteerTable(), planted);
                            return Problems{};
                        })
                .ok());
    CHECK(storage::sharedNationalNumbers(desk.ws->read(), {u"310106"_s}) == 1);
}

TEST_CASE("Free times are kept in one form; what nobody touched stays in its words", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 1));
    form.volunteer.availability = u"周一至周五 上午、下午"_s;
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    CHECK(saved->after.volunteer.availability == u"工作日白天"_s);
    // As an earlier version kept it.
    Volunteer old = saved->after.volunteer;
    old.availability = u"周末"_s;
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& writer) {
                            writer.put(storage::volunteerTable(), old);
                            return Problems{};
                        })
                .ok());
    const auto shown = volunteer(*desk.ws, old.id);
    REQUIRE(shown);
    VolunteerForm wanted = *shown;
    wanted.volunteer.note = u"电话联系"_s;
    const auto again = saveVolunteer(*desk.ws, *shown, wanted);
    REQUIRE(again.ok());
    CHECK(again->after.volunteer.availability == u"周末"_s);
}

TEST_CASE("A person renamed in the form is to be verified anew", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 1));
    form.volunteer.verification = Verification::Verified;
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    CHECK(saved->after.volunteer.verifiedOn == desk.ws->today());
    VolunteerForm renamed = saved->after;
    renamed.volunteer.name = u"王测丙"_s;
    const auto again = saveVolunteer(*desk.ws, saved->after, renamed);
    REQUIRE(again.ok());
    CHECK(again->after.volunteer.verification == Verification::Pending);
    CHECK_FALSE(again->after.volunteer.verifiedOn.isValid());
}

TEST_CASE("Bodies that send people are offered by name as it is read, without archived ones", "[volunteers]")
{
    Desk desk;
    for (const QString& name : {u"彭浦镇团委"_s, u"北站街道党群中心"_s}) {
        Organisation o;
        o.name = name;
        o.division = u"310106"_s;
        REQUIRE(saveOrganisation(*desk.ws, {}, o).ok());
    }
    CHECK(organisationNames(*desk.ws) == QStringList{u"北站街道党群中心"_s, u"彭浦镇团委"_s});
    const auto all = desk.ws->read().all(storage::organisationTable());
    for (const Organisation& o : all) {
        if (o.name == u"彭浦镇团委"_s)
            REQUIRE(archiveOrganisations(*desk.ws, {o.id}, true, u"撤销"_s).ok());
    }
    CHECK(organisationNames(*desk.ws) == QStringList{u"北站街道党群中心"_s});
}
