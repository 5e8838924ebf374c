// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/certificates.h"

#include "core/storage/schema/training.h"
#include "core/usecases/training/certificate_check.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "tests/support/scene.h"

#include "core/storage/damage/health.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three people of a session on 19 March; the last one failed.
struct Trained : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    TrainingSession session = addSession(course, addEdition(course, u"第八版"_s), u"第一批"_s, QDate(2022, 3, 19));

    Trained()
    {
        REQUIRE(saveRecords(*ws, session.id,
                            {{people[0].id, TrainingResult::Passed, {}},
                             {people[1].id, TrainingResult::Passed, {}},
                             {people[2].id, TrainingResult::Failed, {}}})
                    .ok());
    }
    [[nodiscard]] TrainingRecord record(std::size_t person) const
    {
        const Id<TrainingRecord> id = trainingRecordId(people[person].id, course.id, session.edition, session.day);
        return ws->read().find(storage::trainingRecordTable(), id.text()).value();
    }
    std::vector<Certificate> issue()
    {
        auto issued = issueCertificates(*ws, recordsToCertify(*ws, session.id));
        REQUIRE(issued.ok());
        return issued->certificates;
    }
    [[nodiscard]] std::vector<PublicIssuerKey> keys() const
    {
        const auto file = issuerKeyFile(*ws);
        REQUIRE(file.ok());
        return keysInFile(file->toUtf8());
    }
    [[nodiscard]] CheckedCertificate checked(const QString& line) const
    {
        return checkCertificates({line}, keys(), ws.get()).front();
    }
};

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

} // namespace

TEST_CASE("A session's certificates carry numbers in a row and prove themselves", "[training][certificate]")
{
    Trained desk;
    CHECK(codeOf(issuerKeyFile(*desk.ws)) == u"no_certificates");
    const std::vector<Certificate> issued = desk.issue();
    REQUIRE(issued.size() == 2);
    CHECK(issued[0].number.startsWith(u"2022-"));
    CHECK(countInNumber(issued[0].number) == 1);
    CHECK(countInNumber(issued[1].number) == 2);
    const CheckedCertificate checked = desk.checked(issued[0].line);
    CHECK(checked.isGood());
    CHECK(checked.inRegister == RegisterSays::Counts);
    CHECK(checked.proof.says.course == u"防护知识");
    CHECK(checked.proof.says.edition == u"第八版");
    CHECK(checked.proof.says.validUntil == QDate(2022, 6, 16));
    CHECK(checked.proof.says.office == desk.ws->office().name);
    CHECK_FALSE(checked.proof.says.maskedNumber.contains(u"0019"));
    // Those who have one are not asked again, and the key stays the office's.
    CHECK(recordsToCertify(*desk.ws, desk.session.id).empty());
    CHECK(recordsToCertify(*desk.ws, desk.course.id).empty());
    CHECK(codeOf(issueCertificates(*desk.ws, {})) == u"nothing_chosen");
    CHECK(codeOf(issueCertificates(*desk.ws, {desk.record(0).id})) == u"certified");
    CHECK(certificateRows(*desk.ws).size() == 2);
    CHECK(desk.keys().size() == 1);
    CHECK(storage::check(desk.ws->database()).empty());
}

TEST_CASE("What cannot be certified is refused whole", "[training][certificate]")
{
    Trained desk;
    CHECK(codeOf(issueCertificates(*desk.ws, {desk.record(0).id, desk.record(2).id})) == u"not_passed");
    CHECK(codeOf(issueCertificates(*desk.ws, {Id<TrainingRecord>::make()})) == u"unknown_record");
    CHECK(codeOf(issueCertificates(*desk.ws, {desk.record(0).id, desk.record(0).id})) == u"twice");
    TrainingRecord backwards = desk.record(0);
    backwards.validUntil = backwards.day.addDays(-1);
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& w) {
                            w.put(storage::trainingRecordTable(), backwards);
                            return Problems{};
                        })
                .ok());
    CHECK(codeOf(issueCertificates(*desk.ws, {backwards.id})) == u"valid_until");
    CHECK(certificateRows(*desk.ws).empty());
}

TEST_CASE("A forged, a voided and a true certificate are told apart", "[training][certificate]")
{
    Trained desk;
    const std::vector<Certificate> issued = desk.issue();
    QString forged = issued[0].line;
    forged.replace(u"单测试"_s, u"赵测丙"_s).replace(u"王测甲"_s, u"赵测丙"_s);
    CHECK(problemsWith(desk.checked(forged)).front().code == u"forged");
    CHECK(codeOf(voidCertificates(*desk.ws, {issued[0].id}, u" "_s)) == u"required");
    REQUIRE(voidCertificates(*desk.ws, {issued[0].id}, u"姓名写错"_s).ok());
    CHECK(codeOf(voidCertificates(*desk.ws, {issued[0].id}, u"又一次"_s)) == u"voided");
    const Problems why = problemsWith(desk.checked(issued[0].line));
    REQUIRE(why.size() == 1);
    CHECK(why.front().code == u"voided");
    CHECK(why.front().text.contains(u"姓名写错"));
    // Without the register nobody can know; the signature is the office's still.
    CHECK(checkCertificates({issued[0].line}, desk.keys(), nullptr).front().isGood());
    CHECK(problemsWith(desk.checked(issued[1].line)).empty());
    // The next one of that record has another number.
    CHECK(recordsToCertify(*desk.ws, desk.session.id).size() == 1);
    CHECK(countInNumber(desk.issue().front().number) == 3);
}

TEST_CASE("A certificate printed anew keeps its number and says so", "[training][certificate]")
{
    Trained desk;
    const Certificate issued = desk.issue().front();
    CHECK_FALSE(papersOf({issued})->front().reprintedOn.isValid());
    REQUIRE(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s).ok());
    const Certificate again = certificateCalled(*desk.ws, issued.number.toLower()).value();
    CHECK(again.reprints == 1);
    CHECK(again.line == issued.line);
    CHECK(papersOf({again})->front().reprintedOn == QDate(2022, 3, 20));
    CHECK(desk.checked(issued.line).inRegister == RegisterSays::Reprinted);
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"姓名写错"_s).ok());
    CHECK(codeOf(reprintCertificates(*desk.ws, {issued.id}, u"遗失"_s)) == u"voided");
    CHECK(codeOf(certificateCalled(*desk.ws, u"2022-0000-000001"_s)) == u"unknown_certificate");
}

TEST_CASE("What a certificate says of a record stays so until it is voided", "[training][certificate]")
{
    Trained desk;
    const Certificate issued = desk.issue().front();
    const TrainingRecord shown = desk.ws->read().find(storage::trainingRecordTable(), issued.record.text()).value();
    TrainingRecord wanted = shown;
    wanted.result = TrainingResult::Failed;
    CHECK(codeOf(changeRecord(*desk.ws, shown, wanted)) == u"certified");
    wanted = shown;
    wanted.validUntil = shown.validUntil.addDays(1);
    CHECK(codeOf(changeRecord(*desk.ws, shown, wanted)) == u"certified");
    CHECK(codeOf(saveRecords(*desk.ws, desk.session.id, {{shown.volunteer, TrainingResult::Absent, {}}})) ==
          u"certified");
    CHECK(codeOf(removeRecords(*desk.ws, {shown.id}, u"错"_s)) == u"certified");
    REQUIRE(voidCertificates(*desk.ws, {issued.id}, u"成绩有误"_s).ok());
    CHECK(changeRecord(*desk.ws, shown, wanted).ok());
    CHECK(codeOf(removeRecords(*desk.ws, {shown.id}, u"错"_s)) == u"certified"); // the register refers to it
}

TEST_CASE("An issued certificate is not undone, nor what it stands on", "[training][certificate][undo]")
{
    Trained desk;
    const auto issued = issueCertificates(*desk.ws, {desk.record(0).id});
    REQUIRE(issued.ok());
    CHECK(codeOf(undoEntry(*desk.ws, issued->changes.entry)) == u"certificate");
    const auto voided = voidCertificates(*desk.ws, {issued->certificates.front().id}, u"错"_s);
    REQUIRE(voided.ok());
    CHECK(codeOf(undoEntry(*desk.ws, voided->changes.entry)) == u"certificate");
    CHECK(previewUndo(*desk.ws, voided->changes.entry).problems.size() == 1);
}

TEST_CASE("Of an erased person the register keeps the number alone", "[training][certificate][personal]")
{
    Trained desk;
    const std::vector<Certificate> issued = desk.issue();
    const auto keys = desk.keys();
    REQUIRE(erasePeople(*desk.ws, {issued[0].volunteer}, u"本人要求"_s).ok());
    const Certificate rest = certificateCalled(*desk.ws, issued[0].number).value();
    CHECK(rest.line.isEmpty());
    CHECK(rest.isIssued());
    CHECK(codeOf(reprintCertificates(*desk.ws, {rest.id}, u"遗失"_s)) == u"erased");
    CHECK(codeOf(papersOf({rest})) == u"erased");
    // The paper in somebody's hand is still known.
    CHECK(checkCertificates({issued[0].line}, keys, desk.ws.get()).front().isGood());
    CHECK(storage::check(desk.ws->database()).empty());
}

TEST_CASE("The sign-in sheet of a session has its people and lines to be filled in", "[training][certificate]")
{
    Trained desk;
    const auto sheet = trainingSheet(*desk.ws, desk.session.id);
    REQUIRE(sheet.ok());
    CHECK(sheet->names == QStringList{u"李测乙"_s, u"单测试"_s, u"王测甲"_s});
    CHECK(sheet->blankLines == 57); // as many as there are seats
    CHECK(trainingSheet(*desk.ws, desk.session.id, 2)->blankLines == 0);
    CHECK(trainingSheet(*desk.ws, desk.session.id, 30)->blankLines == 27);
    CHECK(codeOf(trainingSheet(*desk.ws, {})) == u"unknown_session");
}

TEST_CASE("Certificates are read from a text, a file and nothing else", "[certificate]")
{
    Trained desk;
    const Certificate issued = desk.issue().front();
    CHECK(*certificateLines(issued.line) == QStringList{issued.line});
    const QString path = desk.folder.filePath(u"证书.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"核验码：%1\n"_s.arg(issued.line).toUtf8());
    file.close();
    CHECK(*certificateLines(path) == QStringList{issued.line});
    CHECK(codeOf(certificateLines(desk.folder.filePath(u"nowhere.pdf"_s))) == u"no_file");
    CHECK(codeOf(issuerKeysFrom(path)) == u"no_issuer_key");
}
