// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rules ask of a person and lists carried before only in part: who answers for a minor, who is suspended.

#include "core/storage/gate/database.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/sheets/import/import_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kVolunteers = ImportKind::Volunteers;
const QString kHeader = u"姓名,证件号码,手机号,监护人,监护人电话,监护人同意日期,人员状态\n"_s;

/// Sixteen years old on the day of the desk.
QString minor()
{
    return idNumber(QDate(2006, 4, 1), 1);
}

Volunteer only(const ImportDesk& desk)
{
    const auto all = desk.ws->read().all(storage::volunteerTable());
    REQUIRE(all.size() == 1);
    return all[0];
}

} // namespace

TEST_CASE("A minor's row brings the guardian and the day of consent, which the law asks for", "[import]")
{
    ImportDesk desk;
    const ImportReport report =
        desk.importText(kVolunteers, kHeader + u"甲乙,%1,19900000001,甲父,199 0000 0002,2022-04-01,\n"_s.arg(minor()));
    CHECK(codes(report.problems) == "");
    CHECK(only(desk).guardianName == u"甲父"_s);
    CHECK(only(desk).guardianPhone == u"19900000002"_s);
    CHECK(only(desk).guardianConsentOn == QDate(2022, 4, 1));
    // What a later list does not say stays.
    (void)desk.importText(kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,19900000003\n"_s.arg(minor()));
    CHECK(only(desk).phone == u"19900000003"_s);
    CHECK(only(desk).guardianName == u"甲父"_s);
    CHECK(only(desk).guardianConsentOn == QDate(2022, 4, 1));
}

TEST_CASE("A list brings a minor without a guardian, and says what is wanting", "[import]")
{
    ImportDesk desk;
    const QString header = u"姓名,证件号码,手机号\n"_s;
    const ImportReport report = desk.importText(kVolunteers, header + u"甲乙,%1,19900000001\n"_s.arg(minor()));
    CHECK(report.added == 1);
    CHECK(codes(report.warnings) == "guardian_missing guardian_missing guardian_missing");
    REQUIRE(report.warnings.size() == 3);
    CHECK(report.warnings[0].row == 2);
    CHECK(report.warnings[0].column == u"监护人"_s);
    CHECK(report.warnings[0].text == u"Under 18: a guardian must agree. Type the guardian's name."_s);
    // What was wanting before is not told of again, nor of a row that says nothing new.
    CHECK(codes(desk.importText(kVolunteers, header + u"甲乙,%1,19900000002\n"_s.arg(minor())).warnings) == "");
    CHECK(codes(desk.importText(ImportKind::RealNames, u"姓名,证件号码,核验结果\n甲乙,%1,已核验\n"_s.arg(minor()))
                    .warnings) == "");
}

TEST_CASE("A child of a list is told of, and its name is published no more", "[import]")
{
    ImportDesk desk;
    const QString text = u"姓名,证件类型,证件号码,性别,出生日期\n甲乙,护照,E12345678,女,%1\n"_s;
    REQUIRE(desk.importText(kVolunteers, text.arg(u"1990-01-02"_s)).added == 1);
    VolunteerForm form = *volunteer(*desk.ws, only(desk).id);
    const VolunteerForm shown = form;
    form.volunteer.phone = u"19900000001"_s;
    form.volunteer.division = desk.ws->office().division;
    form.volunteer.mayPublish = true;
    REQUIRE(saveVolunteer(*desk.ws, shown, form).ok());
    const ImportReport report = desk.importText(kVolunteers, text.arg(u"2012-01-02"_s));
    CHECK(report.updated == 1);
    CHECK(codes(report.warnings) ==
          "guardian_missing guardian_missing guardian_missing separate_consent_missing child_published");
    CHECK_FALSE(only(desk).mayPublish);
    CHECK(only(desk).birth == QDate(2012, 1, 2));
}

TEST_CASE("Consent of a day to come and a guardian's phone that is none are refused", "[import]")
{
    ImportDesk desk;
    const QString row = u"甲乙,%1,19900000001,甲父,%2,%3,\n"_s.arg(minor());
    CHECK(codes(desk.importText(kVolunteers, kHeader + row.arg(u"19900000002"_s, u"2022-05-01"_s)).problems) ==
          "date_future");
    const ImportReport phone = desk.importText(kVolunteers, kHeader + row.arg(u"12345"_s, u"2022-04-01"_s));
    REQUIRE(phone.problems.size() == 1);
    CHECK(phone.problems[0].column == u"监护人电话"_s);
}

TEST_CASE("A list can suspend somebody, ends no suspension by saying nothing, and archives nobody", "[import]")
{
    ImportDesk desk;
    const QString grown = idNumber(QDate(1985, 5, 5), 1);
    const QString row = u"甲乙,%1,19900000001,,,,%2\n"_s.arg(grown);
    CHECK(desk.importText(kVolunteers, kHeader + row.arg(u"已暂停"_s)).added == 1);
    CHECK(only(desk).status == VolunteerStatus::Suspended);
    CHECK(desk.importText(kVolunteers, kHeader + row.arg(QString())).unchanged == 1);
    CHECK(only(desk).status == VolunteerStatus::Suspended);
    CHECK(codes(desk.importText(kVolunteers, kHeader + row.arg(u"已归档"_s)).problems) == "use_archive");
    CHECK(desk.importText(kVolunteers, kHeader + row.arg(u"正常"_s)).updated == 1);
    CHECK(only(desk).status == VolunteerStatus::Active);
}

TEST_CASE("A list masks who answers for a minor as it masks the minor", "[export]")
{
    ImportDesk desk;
    (void)desk.importText(kVolunteers,
                          kHeader + u"甲乙,%1,19900000001,甲父,19900000002,2022-04-01,已暂停\n"_s.arg(minor()));
    const auto cell = [&](bool isFull, const QString& key) {
        const Listing list = listing(*desk.ws, ListKind::Volunteers, {.fullIds = isFull}).value();
        return list.rows.at(0).at(list.keys.indexOf(key));
    };
    CHECK(cell(false, u"guardian_name"_s) == u"***"_s);
    CHECK(cell(false, u"guardian_phone"_s) == u"199****0002"_s);
    CHECK(cell(true, u"guardian_name"_s) == u"甲父"_s);
    CHECK(cell(true, u"guardian_phone"_s) == u"19900000002"_s);
    CHECK(cell(true, u"guardian_consent_on"_s) == u"2022-04-01"_s);
    CHECK(cell(true, u"status"_s) == u"已暂停"_s);
}

TEST_CASE("Who has left the register stands in no list of who is trained", "[export]")
{
    ImportDesk desk;
    const QString grown = idNumber(QDate(1985, 5, 5), 1);
    (void)desk.importText(kVolunteers, u"姓名,证件号码,手机号\n甲乙,%1,19900000001\n"_s.arg(grown));
    (void)desk.importText(ImportKind::Training, u"证件号码,课程,日期,结果\n%1,防护,2022-04-01,合格\n"_s.arg(grown));
    const auto trained = [&] { return listing(*desk.ws, ListKind::Training, {})->rows.size(); };
    CHECK(trained() == 1);
    REQUIRE(archiveVolunteers(*desk.ws, {only(desk).id}, u"离沪"_s).ok());
    CHECK(trained() == 0);
}
