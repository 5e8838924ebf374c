// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of certificates of service when hours are corrected, counted otherwise, undone or erased.

#include "core/base/failure.h"
#include "core/report/to_text.h"
#include "core/report/training.h"
#include "core/usecases/figures/figures.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/rota/counted_hours.h"
#include "core/usecases/rota/publicity.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "tests/support/served_desk.h"

#include <random>

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("A reprint says what was issued, whatever was corrected since", "[hours][service-certificate]")
{
    ServedDesk desk;
    const auto id = desk.approved(desk.who, 14, 8, 240);
    const Certificate issued = desk.certified(desk.who);
    const QString before = report::toText(report::certificatesDocument(*papersOf({issued})));
    CHECK(before.contains(u"志愿服务记录证明"));
    CHECK(before.contains(u"合计4小时（240分钟）"));
    CHECK(before.contains(u"北站"));
    REQUIRE(reopenHours(*desk.ws, {id}, u"有异议"_s).ok());
    REQUIRE(setCountingRule(*desk.ws, {60, 60}).ok());
    REQUIRE(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s).ok());
    const Certificate again = certificateCalled(*desk.ws, issued.number).value();
    CHECK(again.line == issued.line);
    CHECK(again.servedList == issued.servedList);
    const QString after = report::toText(report::certificatesDocument(*papersOf({again})));
    CHECK(after.contains(u"补发"));
    CHECK(after.contains(u"合计4小时（240分钟）"));
}

TEST_CASE("What was corrected after it was certified is a finding, and a replacement says what is so",
          "[hours][service-certificate]")
{
    ServedDesk desk;
    const auto id = desk.approved(desk.who, 14, 8, 240);
    desk.approved(desk.who, 15, 8, 60);
    REQUIRE(publishHours(*desk.ws, {id}, {QDate(2022, 3, 20)}).ok());
    const Certificate issued = desk.certified(desk.who);
    desk.clock.set(atLocal(QDate(2022, 3, 28), QTime(9, 0)));
    REQUIRE(correctHours(*desk.ws, id, 180, u"签到表有误"_s).ok());
    CHECK(desk.row(issued).superseded == 0); // the correction waits
    REQUIRE(approveHours(*desk.ws, {correctionId(id)}).ok());
    CHECK(desk.row(issued).superseded == 1);
    CHECK(supersededCertificates(*desk.ws).size() == 1);
    CHECK(countOf(slowFindings(*desk.ws, {}, desk.ws->now()), FindingKind::ServiceSuperseded) == 1);
    CHECK(supersededCertificates(*desk.ws, u"310106011"_s).empty());
    CHECK(desk.notices().count(u"certificate_superseded"_s) == 1);
    CHECK(desk.checked(issued).isGood()); // it says what was so when it was issued
    CHECK(desk.checked(issued).superseded == 1);
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {issued.id}, u" "_s)) == u"required");
    const auto replaced = replaceServiceCertificates(*desk.ws, {issued.id}, u"时长更正"_s);
    REQUIRE(replaced.ok());
    const Certificate after = replaced->certificates.front();
    CHECK(after.replaces == issued.id);
    CHECK(saidIn(after.line)->service->minutes == 240); // 180 and 60
    CHECK(saidIn(after.line)->service->replaces == issued.number);
    CHECK(desk.row(issued).replacedBy == after.number);
    CHECK(desk.row(after).replaced == issued.number);
    CHECK(supersededCertificates(*desk.ws).empty());
    CHECK(countOf(slowFindings(*desk.ws, {}, desk.ws->now()), FindingKind::ServiceSuperseded) == 0);
    CHECK_FALSE(desk.notices().contains(u"certificate_superseded"_s));
    const Problems voided = problemsWith(desk.checked(issued));
    REQUIRE(voided.size() == 1);
    CHECK(voided.front().text.contains(after.number));
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {issued.id}, u"再来"_s)) == u"voided");
    CHECK(report::toText(report::certificatesDocument(*papersOf({after}))).contains(u"替换编号"_s + issued.number));
}

TEST_CASE("Where nothing is left to certify, the certificate is not replaced", "[hours][service-certificate]")
{
    ServedDesk desk;
    const auto id = desk.approved(desk.who, 14, 8, 240);
    const Certificate issued = desk.certified(desk.who);
    REQUIRE(reopenHours(*desk.ws, {id}, u"未到岗"_s).ok());
    CHECK(desk.row(issued).superseded == 1);
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {issued.id}, u"时长更正"_s)) == u"nothing_served");
    CHECK(desk.row(issued).certificate.isIssued()); // nothing half done
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"未到岗"_s).ok());
    CHECK(supersededCertificates(*desk.ws).empty());
}

TEST_CASE("Nothing is noted of a paper that could not be put in its place", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    const CertificateFile unmade{[](const std::vector<CertificatePaper>&) { throw Failure(u"voll"_s); }, {}};
    CHECK_THROWS_AS(issueServiceCertificates(*desk.ws, {desk.who.id}, {}, {unmade}), Failure);
    CHECK(serviceCertificateRows(*desk.ws).empty());
    const Certificate issued = desk.certified(desk.who);
    const CertificateFile unput{[](const std::vector<CertificatePaper>&) {}, [] { throw Failure(u"voll"_s); }};
    CHECK_THROWS_AS(replaceServiceCertificates(*desk.ws, {issued.id}, u"更名"_s, {unput}), Failure);
    CHECK(desk.row(issued).certificate == issued); // it counts on
    REQUIRE(serviceCertificateRows(*desk.ws).size() == 2);
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {})) == u"certified");
}

TEST_CASE("A certificate of service is not undone, what it stands on is, and is told",
          "[hours][service-certificate][undo]")
{
    ServedDesk desk;
    const auto id = desk.serve(desk.who, 14, 8, 240);
    const auto approval = approveHours(*desk.ws, {id});
    REQUIRE(approval.ok());
    const auto issued = issueServiceCertificates(*desk.ws, {desk.who.id}, {});
    REQUIRE(issued.ok());
    CHECK(codeOf(undoEntry(*desk.ws, issued->changes.entry)) == u"certificate");
    REQUIRE(undoEntry(*desk.ws, approval->entry).ok());
    CHECK(desk.row(issued->certificates.front()).superseded == 1);
}

TEST_CASE("Of an erased person the register of service keeps the number alone",
          "[hours][service-certificate][personal]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    const Certificate issued = desk.certified(desk.who);
    const auto keys = desk.keys();
    REQUIRE(erasePeople(*desk.ws, {desk.who.id}, u"本人要求"_s).ok());
    const ServiceCertificateRow rest = desk.row(issued);
    CHECK(rest.certificate.number == issued.number);
    CHECK(rest.certificate.line.isEmpty());
    CHECK(rest.certificate.servedList.isEmpty());
    CHECK_FALSE(rest.says.service);
    CHECK(rest.superseded == 0);
    CHECK(codeOf(papersOf({rest.certificate})) == u"erased");
    CHECK(codeOf(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s)) == u"erased");
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {issued.id}, u"遗失"_s)) == u"erased");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {})) == u"erased");
    // The paper in somebody's hand is still known.
    CHECK(checkCertificates({issued.line}, keys, desk.ws.get()).front().isGood());
    CHECK(storage::check(desk.ws->database()).empty());
}

TEST_CASE("Who left the register without a number was not erased", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    Volunteer left = desk.who;
    left.documentNumber.clear();
    left.status = VolunteerStatus::Archived;
    desk.put(storage::volunteerTable(), left);
    CHECK(serviceDrafts(*desk.ws, {left.id}, {}).size() == 1);
    const auto issued = issueServiceCertificates(*desk.ws, {left.id}, {});
    REQUIRE(issued.ok());
    CHECK(saidIn(issued->certificates.front().line)->service->minutes == 240);
}

TEST_CASE("A unit does not come back above the cap that was set since", "[hours][counting][undo]")
{
    ServedDesk desk;
    REQUIRE(setCountingRule(*desk.ws, {60, 0}).ok());
    const auto plain = setCountingRule(*desk.ws, {1, 0});
    REQUIRE(plain.ok());
    REQUIRE(setCountingRule(*desk.ws, {1, 30}).ok());
    CHECK(codeOf(undoEntry(*desk.ws, plain->entry)) == u"day_cap");
    REQUIRE(setCountingRule(*desk.ws, {1, 120}).ok());
    REQUIRE(undoEntry(*desk.ws, plain->entry).ok());
}

TEST_CASE("Counted hours stand on certificate and list, minutes in figures", "[hours][service-certificate][counting]")
{
    ServedDesk desk;
    CHECK(codeOf(setCountingRule(*desk.ws, {45, 0})) == u"counting_unit");
    REQUIRE(setCountingRule(*desk.ws, {30, 480}).ok());
    CHECK(countingRule(desk.ws->office()) == CountingRule{30, 480});
    const auto a = desk.approved(desk.who, 14, 8, 100);
    const auto b = desk.approved(desk.who, 15, 8, 600);
    const Certificate issued = desk.certified(desk.who);
    CHECK(saidIn(issued.line)->service->minutes == 90 + 480);
    const std::vector<CertifiedRecord> list = listOf(issued);
    REQUIRE(list.size() == 2);
    CHECK(list[0].minutes == 100);
    CHECK(list[0].counted == 90);
    CHECK(countedMinutes(list) == 570);
    CHECK(figures(*desk.ws, {{}, {at(14, 0), at(16, 0)}, desk.ws->now()})->minutes == 700);
    REQUIRE(publishHours(*desk.ws, {a, b}, {QDate(2022, 3, 20)}).ok());
    const auto facts = publicFacts(*desk.ws, {});
    REQUIRE(facts.ok());
    CHECK(facts->minutes == 700);
    CHECK(facts->counted == 570);
    CHECK(facts->unnamedCounted == 570);
}

TEST_CASE("Periods that tile make certificates that add up", "[hours][service-certificate][counting]")
{
    std::mt19937 random(12);
    const auto any = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    ServedDesk desk;
    REQUIRE(setCountingRule(*desk.ws, {15, 600}).ok());
    std::vector<Id<ServiceRecord>> ids;
    for (int i = 0; i < 30; ++i)
        ids.push_back(desk.serve(desk.who, any(1, 18), any(0, 23), any(1, 90)));
    REQUIRE(approveHours(*desk.ws, ids).ok());
    const auto minutesIn = [&](QDate first, QDate last) {
        const auto drafts = serviceDrafts(*desk.ws, {desk.who.id}, {first, last});
        return drafts.empty() ? qint64{0} : drafts.front().minutes();
    };
    const qint64 whole = minutesIn({}, {});
    CHECK(whole > 0);
    for (int round = 0; round < 20; ++round) {
        const QDate cut = QDate(2022, 3, any(1, 19));
        INFO(cut.toString(Qt::ISODate).toStdString());
        CHECK(minutesIn({}, cut) + minutesIn(cut.addDays(1), {}) == whole);
    }
    qint64 days = 0;
    for (QDate day(2022, 2, 28); day <= QDate(2022, 3, 20); day = day.addDays(1))
        days += minutesIn(day, day);
    CHECK(days == whole);
}

TEST_CASE("A record that goes by another id since records were merged is no correction", "[hours][service-certificate]")
{
    ServedDesk desk;
    const auto id = desk.approved(desk.who, 14, 8, 240);
    const Certificate issued = desk.certified(desk.who);
    ServiceRecord moved = desk.ws->read().find(storage::serviceRecordTable(), id.text()).value();
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& w) {
                            w.remove(storage::serviceRecordTable(), id.text());
                            return Problems{};
                        })
                .ok());
    CHECK(desk.row(issued).superseded == 1);
    moved.id = Id<ServiceRecord>::make();
    desk.put(storage::serviceRecordTable(), moved);
    CHECK(desk.row(issued).superseded == 0);
    CHECK_FALSE(desk.notices().contains(u"certificate_superseded"_s));
    moved.minutes = 180;
    desk.put(storage::serviceRecordTable(), moved);
    CHECK(desk.row(issued).superseded == 1);
}
