// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificates of service: who gets one, what it adds up to, and how it is told from a forged one.

#include "core/report/to_text.h"
#include "core/report/training.h"
#include "core/usecases/history/history.h"
#include "tests/support/served_desk.h"

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

TEST_CASE("A certificate of service lists what was approved, and its total is the sum", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    desk.approved(desk.who, 15, 8, 100);
    desk.serve(desk.who, 16, 8, 300); // waits
    const auto rejected = desk.serve(desk.who, 17, 8, 300);
    REQUIRE(rejectHours(*desk.ws, {rejected}, u"未到岗"_s).ok());
    const Certificate issued = desk.certified(desk.who);
    CHECK(issued.isOfService());
    CHECK(countInNumber(issued.number) == 1);
    const auto says = saidIn(issued.line);
    REQUIRE(says);
    REQUIRE(says->service);
    CHECK(says->name == u"单测试");
    CHECK(says->office == u"静安区文明办");
    CHECK(says->service->records == 2);
    CHECK(says->service->minutes == 340);
    CHECK(says->service->first == QDate(2022, 3, 14));
    CHECK(says->service->last == QDate(2022, 3, 15));
    const std::vector<CertifiedRecord> list = listOf(issued);
    REQUIRE(list.size() == 2);
    CHECK(list[0].what == u"测温验码");
    CHECK(list[0].place == u"北站");
    CHECK(countedMinutes(list) == 340);
    CHECK(desk.checked(issued).isGood());
    CHECK(desk.checked(issued, {issued.servedList}).listVerdict == ListVerdict::Genuine);
    CHECK(desk.checked(issued, {issued.servedList}).records == list);
    CHECK(desk.row(issued).superseded == 0);
    CHECK(storage::check(desk.ws->database()).empty());
    CHECK_FALSE(desk.notices().contains(u"certificate_superseded"_s));
}

TEST_CASE("A certificate of service names campaign, post and site of the shift", "[hours][service-certificate]")
{
    ServedDesk desk;
    Campaign campaign;
    campaign.id = Id<Campaign>::make();
    campaign.name = u"守护静安"_s;
    desk.put(storage::campaignTable(), campaign);
    Post post = desk.post(u"秩序引导"_s, u"310106016"_s);
    post.campaign = campaign.id;
    desk.put(storage::postTable(), post);
    const Shift shift = desk.shift(post, at(14, 22), at(15, 2), 3);
    desk.approved(desk.who, 14, 22, 240, shift.id);
    desk.approved(desk.who, 16, 8, 60);
    ServiceAsked asked;
    asked.campaign = campaign.id;
    const Certificate issued = desk.certified(desk.who, asked);
    const std::vector<CertifiedRecord> list = listOf(issued);
    REQUIRE(list.size() == 1);
    CHECK(list[0].what == u"守护静安·秩序引导");
    CHECK(list[0].place == u"秩序引导点");
    CHECK(list[0].counted == 240); // over midnight it is one record of one day
    CHECK(saidIn(issued.line)->service->campaign == u"守护静安");
    asked.campaign = Id<Campaign>::make();
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, asked)) == u"unknown_campaign");
    // Its replacement is of the campaign too; under another name nothing stands in its place.
    desk.approved(desk.who, 17, 22, 60, shift.id);
    const auto replaced = replaceServiceCertificates(*desk.ws, {issued.id}, u"补录"_s);
    REQUIRE(replaced.ok());
    CHECK(saidIn(replaced->certificates.front().line)->service->campaign == u"守护静安");
    campaign.name = u"守护家园"_s;
    desk.put(storage::campaignTable(), campaign);
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {replaced->certificates.front().id}, u"更名"_s)) ==
          u"unknown_campaign");
}

TEST_CASE("Who has nothing to be certified is refused with all others", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    const std::vector<Id<Volunteer>> both{desk.who.id, desk.other.id};
    CHECK(codeOf(issueServiceCertificates(*desk.ws, both, {})) == u"nothing_served");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {}, {})) == u"nothing_chosen");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {Id<Volunteer>::make()}, {})) == u"unknown_volunteer");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id, desk.who.id}, {})) == u"twice");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {QDate(2022, 3, 15), QDate(2022, 3, 14)})) ==
          u"period");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {QDate(2022, 3, 21), {}})) == u"period");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {QDate(2022, 3, 15), QDate(2022, 3, 20)})) ==
          u"nothing_served");
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {}, {{}, NumbersOnPaper::InFull, u" "_s})) ==
          u"reason_required");
    CHECK(serviceCertificateRows(*desk.ws).empty());
    CHECK(serviceDrafts(*desk.ws, both, {}).size() == 1);
    CHECK(*peopleServed(*desk.ws, {}) == std::vector{desk.who.id});
    ServiceAsked elsewhere;
    elsewhere.scope = u"310106011"_s;
    CHECK(peopleServed(*desk.ws, elsewhere)->empty());
    elsewhere.scope = u"999999"_s;
    CHECK(codeOf(peopleServed(*desk.ws, elsewhere)) == u"unknown_division");
}

TEST_CASE("The very same is not certified twice, another period is", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    desk.approved(desk.who, 15, 8, 60);
    const Certificate first = desk.certified(desk.who);
    CHECK(codeOf(issueServiceCertificates(*desk.ws, {desk.who.id}, {})) == u"certified");
    CHECK(peopleServed(*desk.ws, {})->empty());
    const Certificate day = desk.certified(desk.who, {QDate(2022, 3, 14), QDate(2022, 3, 14)});
    CHECK(saidIn(day.line)->service->minutes == 240);
    // A period that is not over ends today.
    CHECK(saidIn(desk.certified(desk.who, {QDate(2022, 3, 1), QDate(2022, 12, 31)}).line)->service->last ==
          QDate(2022, 3, 20));
    REQUIRE(voidCertificates(*desk.ws, {first.id}, u"用途写错"_s).ok());
    CHECK(countInNumber(desk.certified(desk.who).number) == 4); // numbers go on
}

TEST_CASE("A forged, a voided and a true certificate of service are told apart", "[hours][service-certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    const Certificate issued = desk.certified(desk.who);
    const auto verdictOf = [&](QString line, const QString& from, const QString& to) {
        line.replace(from, to);
        return problemsWith(checkCertificates({line}, desk.keys(), nullptr).front()).front().code;
    };
    CHECK(verdictOf(issued.line, u"|240|"_s, u"|2400|"_s) == u"forged");
    CHECK(verdictOf(issued.line, u"单测试"_s, u"王测甲"_s) == u"forged");
    CHECK(verdictOf(issued.line, u"|1|"_s, u"|2|"_s) == u"forged");
    // The line is true and the list beside it is not.
    QString list = issued.servedList;
    list.replace(u"|240|240"_s, u"|480|480"_s);
    CHECK(problemsWith(desk.checked(issued, {list})).front().code == u"list_altered");
    CHECK(problemsWith(desk.checked(issued, {issued.servedList})).empty());
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"姓名写错"_s).ok());
    const Problems voided = problemsWith(desk.checked(issued));
    REQUIRE(voided.size() == 1);
    CHECK(voided.front().code == u"voided");
    CHECK(voided.front().text.contains(u"姓名写错"));
    CHECK(checkCertificates({issued.line}, desk.keys(), nullptr).front().isGood()); // the register alone knows
    CHECK(codeOf(voidCertificates(*desk.ws, {issued.id}, u"又"_s)) == u"voided");
}

TEST_CASE("A whole number stands on the paper alone, and that somebody took it is noted",
          "[hours][service-certificate][personal]")
{
    ServedDesk desk;
    desk.who.documentNumber = u"31019919850505006X"_s;
    desk.who.nationalNumber = u"31010600000001"_s;
    desk.put(storage::volunteerTable(), desk.who);
    desk.approved(desk.who, 14, 8, 240);
    std::vector<CertificatePaper> papers;
    const CertificateFile file{[&](const std::vector<CertificatePaper>& made) { papers = made; }, {}};
    const auto issued =
        issueServiceCertificates(*desk.ws, {desk.who.id}, {}, {file, NumbersOnPaper::InFull, u"本人申请"_s});
    REQUIRE(issued.ok());
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().fullNumber == desk.who.documentNumber);
    CHECK(report::toText(report::certificatesDocument(papers)).contains(desk.who.documentNumber));
    CHECK(report::toText(report::certificatesDocument(papers)).contains(desk.who.nationalNumber));
    CHECK_FALSE(issued->certificates.front().line.contains(desk.who.documentNumber));
    CHECK_FALSE(report::toText(report::certificatesDocument(*papersOf(issued->certificates)))
                    .contains(desk.who.documentNumber));
    const auto seen = history(*desk.ws, {.record = desk.who.id.text()});
    CHECK(std::any_of(seen.begin(), seen.end(),
                      [](const HistoryEntry& e) { return e.entry.verb == u"service_certificate.issue"; }));
}

TEST_CASE("Certificates of both kinds share the numbers and the key, and are dealt with apart",
          "[hours][service-certificate][certificate]")
{
    ServedDesk desk;
    desk.approved(desk.who, 14, 8, 240);
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护"_s, 90, false});
    TrainingRecord passed;
    passed.id = Id<TrainingRecord>::make();
    passed.volunteer = desk.who.id;
    passed.course = course.id;
    passed.day = QDate(2022, 3, 10);
    passed.result = TrainingResult::Passed;
    desk.put(storage::trainingRecordTable(), passed);
    const auto trained = issueCertificates(*desk.ws, {passed.id});
    REQUIRE(trained.ok());
    const Certificate served = desk.certified(desk.who);
    CHECK(countInNumber(served.number) == countInNumber(trained->certificates.front().number) + 1);
    CHECK(desk.keys().size() == 1);
    CHECK(certificateRows(*desk.ws).size() == 1);
    CHECK(serviceCertificateRows(*desk.ws).size() == 1);
    const std::vector<Id<Certificate>> both{served.id, trained->certificates.front().id};
    CHECK(codeOf(voidCertificates(*desk.ws, both, u"错"_s)) == u"kinds");
    CHECK(codeOf(replaceServiceCertificates(*desk.ws, {both[1]}, u"错"_s)) == u"kinds");
    CHECK(desk.checked(served).isGood());
    CHECK(desk.checked(trained->certificates.front()).isGood());
    CHECK_FALSE(desk.notices().contains(u"certificate_superseded"_s));
}
