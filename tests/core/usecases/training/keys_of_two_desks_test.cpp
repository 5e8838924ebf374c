// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one desk retires or moves while another one issues certificates: told when they meet.

#include "core/storage/damage/health.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/journal_queries.h"
#include "core/storage/schema/training.h"
#include "core/usecases/training/certificate_check.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "tests/support/desk.h"

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;

namespace {

constexpr qint64 kTwoDays = qint64(2) * 24 * 3600 * 1000;

void takeIn(Workspace& to, Workspace& from)
{
    REQUIRE(to.database().absorb(storage::journalOf(from.read(), storage::knownTo(to.read()))).ok());
}

/// Two desks of one office; both know a session in which two people passed, and the certificate of the first.
struct TwoDesks
{
    Desk here, there;
    TrainingSession session;
    std::vector<TrainingRecord> records;

    TwoDesks()
    {
        const Course course = here.put(storage::courseTable(), Course{Id<Course>::make(), u"防护知识"_s, 90, false});
        session.id = Id<TrainingSession>::make();
        session.course = course.id;
        session.name = u"第一批"_s;
        session.day = QDate(2022, 3, 19);
        here.put(storage::sessionTable(), session);
        for (const QString& name : {u"王测甲"_s, u"李测乙"_s}) {
            TrainingRecord record;
            record.volunteer = here.person(name).id;
            record.course = course.id;
            record.session = session.id;
            record.day = session.day;
            record.id = trainingRecordId(record.volunteer, record.course, record.edition, record.day);
            records.push_back(here.put(storage::trainingRecordTable(), record));
        }
        REQUIRE(issueCertificates(*here.ws, {records[0].id}).ok());
        there.ws->database().locals().adoptKeys(*here.ws->database().keys());
        meet();
    }
    void meet()
    {
        takeIn(*there.ws, *here.ws);
        takeIn(*here.ws, *there.ws);
    }
    [[nodiscard]] static QStringList notices(const Workspace& ws)
    {
        QStringList codes;
        for (const Problem& notice : storage::notices(ws.read()))
            codes << notice.code;
        return codes;
    }
};

} // namespace

TEST_CASE("What a desk signs with a key that another retired is told when they meet", "[certificate][merge]")
{
    TwoDesks desks;
    REQUIRE(retireIssuerKeys(*desks.here.ws, u"电脑遗失"_s).ok());
    for (Desk* desk : {&desks.here, &desks.there})
        desk->clock.advance(kTwoDays);
    const auto issued = issueCertificates(*desks.there.ws, {desks.records[1].id});
    REQUIRE(issued.ok());
    desks.meet();
    CHECK(TwoDesks::notices(*desks.here.ws).contains(u"retired_signature"_s));
    CHECK(TwoDesks::notices(*desks.there.ws).contains(u"retired_signature"_s));
    const auto keys = keysInFile(issuerKeyFile(*desks.here.ws)->toUtf8());
    REQUIRE(keys.size() == 2);
    const Certificate late = issued->certificates.front();
    CHECK(checkCertificates({late.line}, keys, nullptr).front().proof.verdict == CertificateVerdict::RetiredKey);
    REQUIRE(voidCertificates(*desks.there.ws, {late.id}, u"密钥停用"_s).ok());
    const auto anew = issueCertificates(*desks.there.ws, {desks.records[1].id});
    REQUIRE(anew.ok()); // with the key that the other desk made
    CHECK(checkCertificates({anew->certificates.front().line}, keys, nullptr).front().isGood());
    CHECK_FALSE(TwoDesks::notices(*desks.there.ws).contains(u"retired_signature"_s));
}

TEST_CASE("A session that one desk moves while another certifies it is told when they meet", "[certificate][merge]")
{
    TwoDesks desks;
    REQUIRE(voidCertificates(*desks.here.ws, {certificateRows(*desks.here.ws).front().certificate.id}, u"错"_s).ok());
    TrainingSession moved = desks.session;
    moved.day = QDate(2022, 3, 18);
    REQUIRE(saveSession(*desks.here.ws, desks.session, moved).ok());
    REQUIRE(issueCertificates(*desks.there.ws, {desks.records[1].id}).ok());
    desks.meet();
    CHECK(TwoDesks::notices(*desks.here.ws).contains(u"certificate_session"_s));
    CHECK(TwoDesks::notices(*desks.there.ws).contains(u"certificate_session"_s));
}
