// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may sign, and that the office's signature outlives the desk's own keys.

#include "core/storage/damage/health.h"
#include "core/usecases/training/certificate_check.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "tests/support/guarded_desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;
using redvest::test::GuardedDesk;

namespace {

/// Somebody who passed yesterday.
TrainingRecord passed(Desk& desk, const QString& name)
{
    const Volunteer person = desk.person(name);
    const Course course = desk.put(storage::courseTable(), Course{Id<Course>::make(), u"防护"_s + name, 90, false});
    TrainingRecord record;
    record.volunteer = person.id;
    record.course = course.id;
    record.day = QDate(2022, 3, 19);
    record.validUntil = QDate(2022, 6, 16);
    record.id = trainingRecordId(record.volunteer, record.course, record.edition, record.day);
    return desk.put(storage::trainingRecordTable(), record);
}

std::vector<PublicIssuerKey> keysOf(const Workspace& ws)
{
    const auto file = issuerKeyFile(ws);
    REQUIRE(file.ok());
    return keysInFile(file->toUtf8());
}

} // namespace

TEST_CASE("A certificate from before accounts began and the keys turned proves itself as ever", "[certificate][access]")
{
    Desk desk;
    desk.ws->setPassphraseCost(test::kCheap);
    const auto before = issueCertificates(*desk.ws, {passed(desk, u"王测甲"_s).id});
    REQUIRE(before.ok());
    const auto handedOut = keysOf(*desk.ws);
    REQUIRE(setUpAccounts(*desk.ws, u"李主任"_s, test::kChief, makeRecoveryKey()).ok());
    const auto after = issueCertificates(*desk.ws, {passed(desk, u"王测乙"_s).id});
    REQUIRE(after.ok());
    const QStringList lines{before->certificates.front().line, after->certificates.front().line};
    for (const CheckedCertificate& checked : checkCertificates(lines, handedOut, desk.ws.get()))
        CHECK(checked.isGood());
    CHECK(keysOf(*desk.ws).size() == 1);
}

TEST_CASE("Only who may enter training, and holds the keys, signs in the office's name", "[certificate][access]")
{
    GuardedDesk desk;
    const TrainingRecord record = passed(desk, u"王测甲"_s);
    desk.become(u"赵领导"_s, u"leader"_s);
    CHECK_FALSE(issueCertificates(*desk.ws, {record.id}).ok());
    desk.become(u"钱培训"_s, u"training"_s);
    const auto keyless = issueCertificates(*desk.ws, {record.id});
    REQUIRE_FALSE(keyless.ok());
    CHECK(keyless.problems().front().code == u"no_signature");
    desk.beChief();
    Account reader;
    reader.name = u"孙培训"_s;
    reader.roles = {{Role::Training, Area::All}};
    reader.readsContacts = true;
    desk.become(reader);
    const auto issued = issueCertificates(*desk.ws, {record.id});
    REQUIRE(issued.ok());
    CHECK(issued->certificates.front().issuedBy == u"孙培训");
    // Who may not read numbers voids all the same.
    desk.become(u"钱培训"_s);
    CHECK(issuerKeyFile(*desk.ws).problems().front().code == u"no_signature");
    CHECK(voidCertificates(*desk.ws, {issued->certificates.front().id}, u"错"_s).ok());
}

TEST_CASE("Two desks apart take no number twice, and each other's certificates are the office's",
          "[certificate][merge]")
{
    Desk one, other;
    const auto first = issueCertificates(*one.ws, {passed(one, u"王测甲"_s).id});
    const auto second = issueCertificates(*other.ws, {passed(other, u"王测乙"_s).id});
    REQUIRE((first.ok() && second.ok()));
    CHECK(countInNumber(first->certificates.front().number) == 1);
    CHECK(countInNumber(second->certificates.front().number) == 1);
    CHECK(first->certificates.front().number != second->certificates.front().number);
    // A key of an office that is not this one's tells itself.
    const auto checked = checkCertificates({second->certificates.front().line}, keysOf(*one.ws), one.ws.get());
    CHECK(checked.front().proof.verdict == CertificateVerdict::OtherIssuer);
    CHECK(problemsWith(checked.front()).front().code == u"other_issuer");
}

TEST_CASE("What two desks did to certificates without knowing of each other is told", "[certificate][merge]")
{
    Desk desk;
    const TrainingRecord record = passed(desk, u"王测甲"_s);
    const auto issued = issueCertificates(*desk.ws, {record.id});
    REQUIRE(issued.ok());
    const auto codes = [&] {
        QStringList all;
        for (const Problem& notice : storage::notices(desk.ws->read()))
            all << notice.code;
        return all;
    };
    CHECK(codes().isEmpty());
    Certificate twin = issued->certificates.front();
    twin.id = Id<Certificate>::make();
    desk.put(storage::certificateTable(), twin);
    CHECK(codes() == QStringList{u"number_twice"_s, u"certified_twice"_s});
    REQUIRE(voidCertificates(*desk.ws, {twin.id}, u"重号"_s).ok());
    CHECK(codes().isEmpty());
    TrainingRecord failed = record;
    failed.result = TrainingResult::Failed;
    desk.put(storage::trainingRecordTable(), failed);
    CHECK(codes() == QStringList{u"certificate_unfounded"_s});
}
