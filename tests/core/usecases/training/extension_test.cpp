// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/extension.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/training.h"
#include "core/usecases/figures/findings.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/sheets/imports.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/expiring.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

/// Passes of 19 March: the first ends on 25 March, the second ended on 19 March, the third does not expire.
struct Ending : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Course course = addCourse(u"防护知识"_s, 90);
    TrainingSession session = addSession(course, {}, u"第一批"_s, QDate(2022, 3, 19));

    Ending()
    {
        REQUIRE(saveRecords(*ws, session.id,
                            {{people[0].id, TrainingResult::Passed, QDate(2022, 3, 25)},
                             {people[1].id, TrainingResult::Passed, QDate(2022, 3, 19)},
                             {people[2].id, TrainingResult::Passed, {}}})
                    .ok());
        TrainingRecord lasting = recordOf(2); // of before the course had a rule
        lasting.validUntil = {};
        REQUIRE(ws->write({u"training.change"_s, {}}, [&](storage::Writer& writer) {
                      writer.put(storage::trainingRecordTable(), lasting);
                      return Problems{};
                  }).ok());
    }
    TrainingRecord recordOf(std::size_t person) const
    {
        const auto id = trainingRecordId(people[person].id, course.id, {}, session.day);
        return ws->read().find(storage::trainingRecordTable(), id.text()).value();
    }
    Extension wish() const
    {
        return {course.id, QDate(2022, 4, 30), {}, u"疫情期间统一延期"_s, u"静文明办〔2022〕7号"_s};
    }
};

} // namespace

TEST_CASE("Passes of a course are extended for many, and the day they had stays", "[training][extension]")
{
    Ending scene;
    CHECK(passesToExtend(*scene.ws, scene.wish()) == 1);
    const auto done = extendTraining(*scene.ws, scene.wish());
    REQUIRE(done.ok());
    CHECK(done->records.size() == 1);
    const TrainingRecord extended = scene.recordOf(0);
    CHECK(extended.validUntil == QDate(2022, 4, 30));
    CHECK(extended.firstValidUntil == QDate(2022, 3, 25));
    CHECK(extended.extensionDocument == u"静文明办〔2022〕7号"_s);
    CHECK(isValidOn(extended, QDate(2022, 4, 30))); // the last day included
    CHECK_FALSE(isValidOn(extended, QDate(2022, 5, 1)));
    CHECK_FALSE(scene.recordOf(1).isExtended());
    CHECK_FALSE(scene.recordOf(2).validUntil.isValid());
    Extension further = scene.wish();
    further.until = QDate(2022, 5, 31);
    REQUIRE(extendTraining(*scene.ws, further).ok());
    CHECK(scene.recordOf(0).firstValidUntil == QDate(2022, 3, 25)); // the first one of all
    further.ended = QDate(2022, 3, 19);
    CHECK(extendTraining(*scene.ws, further)->records.size() == 1);
    CHECK(scene.recordOf(1).validUntil == QDate(2022, 5, 31));
}

TEST_CASE("An extension is taken back as one", "[training][extension]")
{
    Ending scene;
    const TrainingRecord before = scene.recordOf(0);
    const auto done = extendTraining(*scene.ws, scene.wish());
    REQUIRE(undoEntry(*scene.ws, done->changes.entry).ok());
    CHECK(scene.recordOf(0) == before);
}

TEST_CASE("Results entered again leave an extension, unless they say another day", "[training][extension]")
{
    Ending scene;
    REQUIRE(extendTraining(*scene.ws, scene.wish()).ok());
    REQUIRE(saveRecords(*scene.ws, scene.session.id, {{scene.people[0].id, TrainingResult::Passed, {}}}).ok());
    CHECK(scene.recordOf(0).validUntil == QDate(2022, 4, 30));
    TrainingRecord wanted = scene.recordOf(0);
    wanted.validUntil = QDate(2022, 4, 10);
    REQUIRE(changeRecord(*scene.ws, scene.recordOf(0), wanted).ok());
    CHECK_FALSE(scene.recordOf(0).isExtended());
    CHECK(scene.recordOf(0).extensionReason.isEmpty());
}

TEST_CASE("A certificate of before keeps its day, one issued after an extension says the later",
          "[training][extension]")
{
    Ending scene;
    const auto first = issueCertificates(*scene.ws, {scene.recordOf(0).id});
    REQUIRE(first.ok());
    const auto done = extendTraining(*scene.ws, scene.wish());
    REQUIRE(done.ok());
    CHECK(saidIn(first->certificates.front().line)->validUntil == QDate(2022, 3, 25));
    REQUIRE(voidCertificates(*scene.ws, {first->certificates.front().id}, u"延期换发"_s).ok());
    const auto second = issueCertificates(*scene.ws, {scene.recordOf(0).id});
    REQUIRE(second.ok());
    CHECK(saidIn(second->certificates.front().line)->validUntil == QDate(2022, 4, 30));
    CHECK(codeOf(undoEntry(*scene.ws, done->changes.entry)) == u"certified"); // it would end before its certificate
}

TEST_CASE("An extension that says too little or reaches nobody is refused", "[training][extension]")
{
    Ending scene;
    Extension wanted = scene.wish();
    wanted.reason = u" "_s;
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"required");
    wanted = scene.wish();
    wanted.document.clear();
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"required");
    wanted = scene.wish();
    wanted.until = QDate(2022, 3, 20);
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"until");
    wanted.until = QDate(2022, 3, 24);
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"nothing_to_extend");
    wanted.course = Id<Course>::make();
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"unknown_course");
    wanted = scene.wish();
    wanted.ended = QDate(2022, 6, 1);
    CHECK(codeOf(extendTraining(*scene.ws, wanted)) == u"ended");
}

TEST_CASE("Passes that end soon are told by last day, with the day before an extension", "[training][expiring]")
{
    Ending scene;
    REQUIRE(archiveSessions(*scene.ws, {scene.session.id}).ok());
    REQUIRE(archiveCourses(*scene.ws, {scene.course.id}).ok());
    CHECK(expiringRows(*scene.ws, {}, 14).empty()); // nobody asks for it
    CHECK(trainingEnding(*scene.ws, {}, QDate(2022, 3, 20)) == 0);
    REQUIRE(archiveCourses(*scene.ws, {scene.course.id}, false).ok());
    CHECK(trainingEnding(*scene.ws, {}, QDate(2022, 3, 20)) == 1);
    REQUIRE(expiringRows(*scene.ws, {}, 14).size() == 1);
    CHECK(expiringRows(*scene.ws, {}, 14).front().name == u"单测试"_s);
    CHECK(expiringRows(*scene.ws, {}, 4).empty());
    CHECK(expiringRows(*scene.ws, {}, 5).size() == 1); // the 25th is within five days of the 20th
    CHECK(expiringRows(*scene.ws, u"310106020"_s, 14).size() == 1);
    CHECK(expiringRows(*scene.ws, u"310106013"_s, 14).empty());
    REQUIRE(extendTraining(*scene.ws, scene.wish()).ok());
    CHECK(expiringRows(*scene.ws, {}, 14).empty());
    REQUIRE(expiringRows(*scene.ws, {}, 60).size() == 1);
    CHECK(expiringRows(*scene.ws, {}, 60).front().firstUntil == QDate(2022, 3, 25));
}

TEST_CASE("A pass of a newer edition counts before that edition is mandatory, and keeps one off the list",
          "[training][retrain]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s});
    const Course course = scene.addCourse(u"防护知识"_s, 0);
    const Edition old = scene.addEdition(course, u"第七版"_s, QDate(2022, 3, 1));
    const Edition next = scene.addEdition(course, u"第八版"_s, QDate(2022, 4, 1));
    const TrainingSession first = scene.addSession(course, old, u"第一批"_s, QDate(2022, 3, 10));
    const TrainingSession second = scene.addSession(course, next, u"第二批"_s, QDate(2022, 3, 12));
    REQUIRE(saveRecords(*scene.ws, first.id,
                        {{people[0].id, TrainingResult::Passed, {}}, {people[1].id, TrainingResult::Passed, {}}})
                .ok());
    REQUIRE(saveRecords(*scene.ws, second.id, {{people[1].id, TrainingResult::Passed, {}}}).ok());
    CHECK(courseRows(*scene.ws).front().trained == 2);
    const std::vector<RetrainingRow> rows = retrainingRows(*scene.ws);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == u"单测试"_s);
    CHECK(retrainingRows(*scene.ws, u"310106013"_s).empty());
    scene.clock.set(atLocal(QDate(2022, 4, 1), QTime(10, 0)));
    CHECK(courseRows(*scene.ws).front().trained == 1);
}

TEST_CASE("The list of results tells the day before the extension, and is read back without it",
          "[training][extension]")
{
    Ending scene;
    REQUIRE(extendTraining(*scene.ws, scene.wish()).ok());
    const Listing list = listing(*scene.ws, ListKind::Training, {}).value();
    const auto first = list.keys.indexOf(u"first_valid_until"_s);
    const auto until = list.keys.indexOf(u"valid_until"_s);
    REQUIRE(first >= 0);
    QStringList told;
    for (const QStringList& row : list.rows)
        told << row[first] + u'|' + row[until];
    told.sort();
    CHECK(told == QStringList{u"2022-03-25|2022-04-30"_s, u"|"_s, u"|2022-03-19"_s});
    CHECK_FALSE(importColumns(ImportKind::Training).contains(list.titles[first]));
}
