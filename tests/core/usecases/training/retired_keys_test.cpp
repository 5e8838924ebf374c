// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key that may have been copied is retired, a certificate's file is made before it is noted, and what certificates
// stand on does not move under them.

#include "core/base/failure.h"
#include "core/storage/damage/health.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/certificate_check.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/extension.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two people who passed a session on 19 March.
struct Trained : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    Edition edition = addEdition(course, u"第八版"_s);
    TrainingSession session = addSession(course, edition, u"第一批"_s, QDate(2022, 3, 19));
    QString results; ///< the entry that entered them

    Trained()
    {
        const auto saved = saveRecords(
            *ws, session.id, {{people[0].id, TrainingResult::Passed, {}}, {people[1].id, TrainingResult::Passed, {}}});
        REQUIRE(saved.ok());
        results = saved->changes.entry;
    }
    [[nodiscard]] TrainingRecord record(std::size_t person) const
    {
        const Id<TrainingRecord> id = trainingRecordId(people[person].id, course.id, session.edition, session.day);
        return ws->read().find(storage::trainingRecordTable(), id.text()).value();
    }
    Certificate issue(std::size_t person)
    {
        auto issued = issueCertificates(*ws, {record(person).id});
        REQUIRE(issued.ok());
        return issued->certificates.front();
    }
    /// Past the use-cases, as another desk may have left it.
    template <class T>
    void put(const storage::Table<T>& table, const T& record)
    {
        REQUIRE(ws->write({u"test.put"_s, {}}, [&](storage::Writer& writer) {
                      writer.put(table, record);
                      return Problems{};
                  }).ok());
    }
    [[nodiscard]] QString keyFile() const { return issuerKeyFile(*ws).value(); }
    [[nodiscard]] QStringList notices() const
    {
        QStringList codes;
        for (const Problem& notice : storage::notices(ws->read()))
            codes << notice.code;
        return codes;
    }
};

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome ? QString() : outcome.problems().front().code;
}

CheckedCertificate checked(const QString& line, const QString& keyFile)
{
    return checkCertificates({line}, keysInFile(keyFile.toUtf8()), nullptr).front();
}

} // namespace

TEST_CASE("A retired key proves what it signed until its day, and nothing that says it is later", "[certificate]")
{
    Trained desk;
    CHECK(codeOf(retireIssuerKeys(*desk.ws, u"泄露"_s)) == u"no_certificates");
    const Certificate first = desk.issue(0);
    const QString before = desk.keyFile();
    CHECK(codeOf(retireIssuerKeys(*desk.ws, u" "_s)) == u"required");
    const auto done = retireIssuerKeys(*desk.ws, u"电脑遗失"_s);
    REQUIRE(done.ok());
    CHECK(done->retired == QStringList{saidIn(first.line)->keyId});
    CHECK_FALSE(done->retired.contains(done->inUse));
    const Certificate second = desk.issue(1);
    CHECK(saidIn(second.line)->keyId == done->inUse);

    const QString after = desk.keyFile();
    CHECK(after.contains(u" retired "_s + desk.ws->today().toString(Qt::ISODate)));
    CHECK(keysInFile(after.toUtf8()).size() == 2);
    const CheckedCertificate old = checked(first.line, after);
    CHECK(old.isGood());
    CHECK(old.proof.retiredOn == desk.ws->today());
    CHECK(checked(second.line, after).isGood());
    CHECK_FALSE(checked(second.line, after).proof.retiredOn.isValid());
    CHECK(checked(second.line, before).proof.verdict == CertificateVerdict::OtherIssuer);

    // As if whoever copied the key had signed on the day after.
    std::vector<PublicIssuerKey> keys = keysInFile(after.toUtf8());
    for (PublicIssuerKey& key : keys) {
        if (key.retiredOn.isValid())
            key.retiredOn = key.retiredOn.addDays(-1);
    }
    const CheckedCertificate late = checkCertificates({first.line}, keys, nullptr).front();
    CHECK(late.proof.verdict == CertificateVerdict::RetiredKey);
    CHECK_FALSE(late.isGood());
    CHECK(problemsWith(late).front().code == u"retired_key");
    // A day that cannot be read makes no key that counts for ever.
    CHECK(keysInFile(QString(after).replace(u" retired 2"_s, u" retired x"_s).toUtf8()).size() == 1);
    CHECK(codeOf(undoEntry(*desk.ws, done->changes.entry)) == u"certificate");
}

TEST_CASE("A certificate that another desk issued with a key retired by then is told", "[certificate][merge]")
{
    Trained desk;
    const Certificate issued = desk.issue(0);
    REQUIRE(retireIssuerKeys(*desk.ws, u"电脑遗失"_s).ok());
    CHECK(desk.notices().isEmpty());
    IssuerKey key = desk.ws->read().find(storage::issuerKeyTable(), issued.issuerKey.text()).value();
    key.retiredAt = plusMinutes(key.retiredAt, qint64(-2) * 24 * 60);
    desk.put(storage::issuerKeyTable(), key);
    CHECK(desk.notices() == QStringList{u"retired_signature"_s});
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"密钥停用"_s).ok());
    CHECK(desk.notices().isEmpty());
}

TEST_CASE("What cannot be written is not issued, and what cannot take its name is voided at once", "[certificate]")
{
    Trained desk;
    CertificateFile file;
    file.make = [](const std::vector<CertificatePaper>&) { throw Failure(u"full"_s); };
    CHECK_THROWS_AS(issueCertificates(*desk.ws, {desk.record(0).id}, file), Failure);
    CHECK(certificateRows(*desk.ws).empty());

    std::size_t papers = 0;
    file.make = [&](const std::vector<CertificatePaper>& made) { papers = made.size(); };
    file.put = [] { throw Failure(u"gone"_s); };
    CHECK_THROWS_AS(issueCertificates(*desk.ws, {desk.record(0).id}, file), Failure);
    CHECK(papers == 1);
    REQUIRE(certificateRows(*desk.ws).size() == 1);
    CHECK_FALSE(certificateRows(*desk.ws).front().certificate.isIssued());

    const Certificate issued = desk.issue(0);
    CHECK_THROWS_AS(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s, file), Failure);
    CHECK(certificateCalled(*desk.ws, issued.number).value() == issued);
    file.put = {};
    REQUIRE(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s, file).ok());
    CHECK(certificateCalled(*desk.ws, issued.number)->reprints == 1);
}

TEST_CASE("Day, course and edition of a session stay as its certificates say, by hand and by undo", "[certificate]")
{
    Trained desk;
    TrainingSession moved = desk.session;
    moved.day = QDate(2022, 3, 18);
    const auto first = saveSession(*desk.ws, desk.session, moved);
    REQUIRE(first.ok()); // nothing is certified yet
    const Certificate issued = desk.issue(0);
    CHECK(desk.notices() == QStringList{u"certificate_session"_s}); // as two desks may have left it
    CHECK(codeOf(undoEntry(*desk.ws, first->changes.entry)) == u"certified");
    TrainingSession other = moved;
    other.edition = {};
    CHECK(codeOf(saveSession(*desk.ws, moved, other)) == u"certified");
    TrainingSession noted = moved;
    noted.trainer = u"单测试"_s;
    REQUIRE(saveSession(*desk.ws, moved, noted).ok());
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"日期有误"_s).ok());
    TrainingSession back = noted;
    back.day = desk.session.day;
    CHECK(saveSession(*desk.ws, noted, back).ok());
    CHECK(desk.notices().isEmpty());
}

TEST_CASE("A last day that another desk gave under a certificate is told", "[certificate][merge]")
{
    Trained desk;
    desk.issue(0);
    TrainingRecord longer = desk.record(0);
    longer.validUntil = longer.validUntil.addDays(30);
    desk.put(storage::trainingRecordTable(), longer);
    CHECK(desk.notices() == QStringList{u"certificate_outdated"_s});
}

TEST_CASE("An extension leaves the papers as they are, and nothing is said against them", "[certificate][extension]")
{
    Trained desk;
    desk.issue(0);
    const TrainingRecord first = desk.record(0);
    Extension wish{desk.course.id, first.validUntil.addDays(30), {}, u"统一延期"_s, u"静文明办〔2022〕7号"_s};
    REQUIRE(extendTraining(*desk.ws, wish).ok());
    REQUIRE(desk.record(0).validUntil == wish.until);
    CHECK(desk.notices().isEmpty());
    desk.issue(1); // says the new last day
    wish.until = wish.until.addDays(30);
    REQUIRE(extendTraining(*desk.ws, wish).ok());
    CHECK(desk.notices().isEmpty());
    TrainingRecord shorter = desk.record(0); // another desk, of none of these days
    shorter.firstValidUntil = first.validUntil.addDays(1);
    desk.put(storage::trainingRecordTable(), shorter);
    CHECK(desk.notices() == QStringList{u"certificate_outdated"_s});
}

TEST_CASE("The undo of results that have certificates says what to do instead", "[certificate][undo]")
{
    Trained desk;
    const Certificate issued = desk.issue(0);
    const auto refused = undoEntry(*desk.ws, desk.results);
    REQUIRE(codeOf(refused) == u"in_use");
    CHECK(refused.problems().front().text.contains(issued.number));
}
