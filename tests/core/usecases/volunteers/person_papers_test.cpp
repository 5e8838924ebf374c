// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/person_papers.h"

#include "core/report/personal.h"
#include "core/report/to_text.h"
#include "core/usecases/history/history.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"

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
