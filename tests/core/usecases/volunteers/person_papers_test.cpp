// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/person_papers.h"

#include "core/report/personal.h"
#include "core/report/to_text.h"
#include "core/usecases/history/history.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The copy of one's own data holds everything in full, and that it was made", "[usecases][person_papers]")
{
    Desk desk;
    VolunteerForm form = person(u"测试甲"_s, numberOf(QDate(1985, 5, 5), 1), u"19900000001"_s);
    form.volunteer.address = u"虚构路1号"_s;
    form.volunteer.note = u"虚构备注"_s;
    form.volunteer.legalBasis = LegalBasis::Consent;
    form.volunteer.consentOn = QDate(2022, 3, 1);
    form.teams = {u"虚构服务队"_s};
    Qualification q;
    q.name = u"急救"_s;
    q.evidence = u"虚构证书1"_s;
    form.qualifications = {q};
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    CHECK(copyOfPerson(*desk.ws, saved->id, u" "_s).problems().front().code == u"reason_missing"_s);
    const auto copy = copyOfPerson(*desk.ws, saved->id, u"本人申请"_s);
    REQUIRE(copy.ok());
    const QString paper = report::toText(report::personDocument(copy->report));
    for (const QString& text :
         {form.volunteer.documentNumber, form.volunteer.phone, form.volunteer.address, form.volunteer.note, q.evidence,
          form.teams.front(), u"2022-03-01"_s, u"本人申请"_s, u"静安区文明办"_s})
        CHECK(paper.contains(text));
    CHECK(copy->report.log.size() == 2); // registered, copied
    CHECK(history(*desk.ws, {.limit = 1}).front().entry.verb == u"read.report"_s);
}

TEST_CASE("The notice says who, why, how long and what rights there are", "[usecases][person_papers]")
{
    const Desk desk;
    const QString paper = report::toText(report::noticeDocument(noticeFacts(*desk.ws, u"2022年第1版"_s)));
    for (const QString& text : {u"静安区文明办"_s, u"2022年第1版"_s, u"24个月"_s, u"撤回同意"_s, u"监护人"_s})
        CHECK(paper.contains(text));
}

TEST_CASE("Certificates stand in the copy in words, their signed lines below them alone", "[usecases][person_papers]")
{
    Scene scene;
    const Volunteer person = scene.addPeople({u"单测试"_s}).front();
    const Course course = scene.addCourse(u"防护知识"_s, 90);
    const TrainingSession session =
        scene.addSession(course, scene.addEdition(course, u"第八版"_s), u"第一批"_s, QDate(2022, 3, 19));
    REQUIRE(saveRecords(*scene.ws, session.id, {{person.id, TrainingResult::Passed, {}}}).ok());
    const auto issued = issueCertificates(*scene.ws, recordsToCertify(*scene.ws, session.id));
    REQUIRE(issued.ok());
    const QString number = issued->certificates.front().number;
    const auto copy = copyOfPerson(*scene.ws, person.id, u"本人申请"_s);
    REQUIRE(copy.ok());
    REQUIRE(copy->report.certificates.size() == 1);
    CHECK(copy->report.certificates.front() ==
          QStringList{number, u"防护知识（第八版）"_s, u"2022-03-19"_s, u"2022-06-16"_s, u"2022-03-20"_s, u"有效"_s});
    CHECK(copy->report.certificateLines == QStringList{issued->certificates.front().line});
    CHECK(copy->report.printedBy == u"李测"_s);
    for (const PaperSection& section : copy->report.others) {
        for (const QStringList& row : section.rows)
            CHECK_FALSE(row.join(u'\n').contains(u"RVC1|"_s));
    }
    REQUIRE(voidCertificates(*scene.ws, {issued->certificates.front().id}, u"考核有误"_s).ok());
    const auto later = copyOfPerson(*scene.ws, person.id, u"本人申请"_s);
    REQUIRE(later.ok());
    CHECK(later->report.certificates.front().back() == u"已作废：考核有误"_s);
}
