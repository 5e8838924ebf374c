// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may certify service: whoever approves hours, within his divisions; whole numbers by their own right.

#include "core/usecases/rota/counted_hours.h"
#include "core/usecases/rota/service_certificates.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

/// One person of 彭浦镇 with four approved hours; the chief is signed in.
struct Certifying : GuardedDesk
{
    Volunteer who = person(u"单测试"_s);

    Certifying()
    {
        who.documentNumber = u"31019919850505006X"_s;
        put(storage::volunteerTable(), who);
        ServiceRecord record;
        record.id = Id<ServiceRecord>::make();
        record.volunteer = who.id;
        record.division = u"310106016"_s;
        record.day = QDate(2022, 3, 14);
        record.starts = at(14, 8);
        record.ends = at(14, 12);
        record.minutes = 240;
        record.state = RecordState::Approved;
        put(storage::serviceRecordTable(), record);
    }
    [[nodiscard]] Outcome<IssuedCertificates> issue(NumbersOnPaper numbers = NumbersOnPaper::Masked) const
    {
        const CertificateFile file{[](const std::vector<CertificatePaper>&) {}, {}};
        return issueServiceCertificates(*ws, {who.id}, {}, {file, numbers, u"本人申请"_s});
    }
};

} // namespace

TEST_CASE("Who enters or trains certifies no service, who approves does", "[hours][service-certificate][access]")
{
    for (const QString& role : {u"entry"_s, u"training"_s, u"leader"_s}) {
        Certifying office;
        office.become(u"王芳"_s, role);
        INFO(role.toStdString());
        CHECK_FALSE(office.issue().ok());
        CHECK(serviceCertificateRows(*office.ws).empty());
        CHECK(codeOf(setCountingRule(*office.ws, {30, 0})) == u"not_allowed");
    }
    Certifying office;
    office.become(u"陈明"_s, u"approval"_s);
    const auto issued = office.issue();
    REQUIRE(issued.ok()); // the office's key is made with it
    CHECK(issued->certificates.front().issuedBy == u"陈明");
    CHECK(voidCertificates(*office.ws, {issued->certificates.front().id}, u"写错"_s).ok());
}

TEST_CASE("A certificate of service lies where its person lives", "[hours][service-certificate][access]")
{
    Certifying office;
    office.become(u"周静"_s, u"approval"_s, {u"310106011"_s});
    CHECK(codeOf(office.issue()) == u"out_of_scope");
    office.become(u"陈明"_s, u"approval"_s, {u"310106016"_s});
    const auto issued = office.issue();
    REQUIRE(issued.ok());
    office.become(u"周静"_s);
    CHECK(codeOf(voidCertificates(*office.ws, {issued->certificates.front().id}, u"写错"_s)) == u"out_of_scope");
    CHECK(codeOf(replaceServiceCertificates(*office.ws, {issued->certificates.front().id}, u"写错"_s)) ==
          u"out_of_scope");
}

TEST_CASE("Who may not read whole numbers prints none", "[hours][service-certificate][access]")
{
    Certifying office;
    office.become(u"陈明"_s, u"approval:rota"_s);
    const bool may = office.ws->require(Right::ReadFull).empty();
    CHECK(office.issue(NumbersOnPaper::InFull).ok() == may);
    CHECK(serviceCertificateRows(*office.ws).size() == (may ? 1U : 0U));
}
