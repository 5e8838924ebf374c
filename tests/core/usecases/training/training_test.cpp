// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/training.h"

#include "core/domain/search_text.h"
#include "core/usecases/undo/undo.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString codeOf(const Problems& problems)
{
    return problems.front().code + u'@' + problems.front().field;
}

TrainingRow rowOf(const Workspace& ws, const QString& name)
{
    for (TrainingRow& row : trainingRows(ws)) {
        if (row.name == name)
            return row;
    }
    FAIL("no row of " << name.toStdString());
    return {};
}

} // namespace

TEST_CASE("A record's state follows result, edition and last day", "[training]")
{
    const Id<Course> course = Id<Course>::make();
    const Edition old{Id<Edition>::make(), course, u"第七版"_s, {}};
    const Edition next{Id<Edition>::make(), course, u"第八版"_s, QDate(2022, 4, 1)};
    TrainingRecord r;
    r.course = course;
    r.edition = old.id;
    r.day = QDate(2022, 3, 1);
    r.validUntil = QDate(2022, 5, 29);
    const std::vector<Edition> editions{old, next};
    CHECK(trainingState(r, editions, QDate(2022, 2, 28)) == TrainingState::Ahead);
    CHECK(trainingState(r, editions, QDate(2022, 3, 31)) == TrainingState::Valid);
    CHECK(trainingState(r, editions, QDate(2022, 4, 1)) == TrainingState::Superseded);
    CHECK(trainingState(r, {old}, QDate(2022, 5, 21)) == TrainingState::Valid);
    CHECK(trainingState(r, {old}, QDate(2022, 5, 22)) == TrainingState::Expiring);
    CHECK(trainingState(r, {old}, QDate(2022, 5, 29)) == TrainingState::Expiring);
    CHECK(trainingState(r, {old}, QDate(2022, 5, 30)) == TrainingState::Expired);
    r.edition = next.id;
    CHECK(trainingState(r, editions, QDate(2022, 4, 1)) == TrainingState::Valid);
    r.validUntil = {};
    CHECK(trainingState(r, editions, QDate(2030, 1, 1)) == TrainingState::Valid);
    r.result = TrainingResult::Absent;
    CHECK(trainingState(r, editions, QDate(2022, 4, 1)) == TrainingState::Failed);
}

TEST_CASE("The results of a session are saved at once, each pass valid as long as the course says", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    const Course course = scene.addCourse(u"防护知识"_s, 90);
    const TrainingSession session =
        scene.addSession(course, scene.addEdition(course, u"第八版"_s), u"第一批"_s, QDate(2022, 3, 20));
    const auto done = saveRecords(*scene.ws, session.id,
                                  {{people[0].id, TrainingResult::Passed, {}},
                                   {people[1].id, TrainingResult::Failed, {}},
                                   {people[2].id, TrainingResult::Passed, QDate(2022, 3, 25)}});
    REQUIRE(done.ok());
    CHECK(done->changes.touched.size() == 3);
    CHECK(rowOf(*scene.ws, u"单测试"_s).record.validUntil == QDate(2022, 6, 17)); // 90 days, the first one counted
    CHECK(rowOf(*scene.ws, u"单测试"_s).state == TrainingState::Valid);
    CHECK(rowOf(*scene.ws, u"王测甲"_s).state == TrainingState::Failed);
    CHECK_FALSE(rowOf(*scene.ws, u"王测甲"_s).record.validUntil.isValid());
    CHECK(rowOf(*scene.ws, u"李测乙"_s).state == TrainingState::Expiring);
    const CourseRow row = courseRows(*scene.ws).front();
    CHECK(row.trained == 2);
    CHECK(row.expiring == 1);
    CHECK(row.sessions == 1);
    const SessionRow sessionRow = sessionRows(*scene.ws).front();
    CHECK(sessionRow.records == 3);
    CHECK(sessionRow.passed == 2);
    CHECK(sessionRow.edition == u"第八版"_s);

    CHECK(saveRecords(*scene.ws, session.id, {{people[0].id, TrainingResult::Passed, {}}})->changes.isEmpty());
    REQUIRE(undoEntry(*scene.ws, done->changes.entry).ok());
    CHECK(trainingRows(*scene.ws).empty());
}

TEST_CASE("A course without a term gives passes that do not expire", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s});
    const Course course = scene.addCourse(u"心理疏导"_s, 0);
    const TrainingSession session = scene.addSession(course, {}, u"第一批"_s, QDate(2022, 3, 1));
    REQUIRE(saveRecords(*scene.ws, session.id, {{people[0].id, TrainingResult::Passed, {}}}).ok());
    CHECK_FALSE(rowOf(*scene.ws, u"单测试"_s).record.validUntil.isValid());
    CHECK(courseRows(*scene.ws).front().trained == 1);
    CHECK(courseRows(*scene.ws).front().expiring == 0);
}

TEST_CASE("Results that cannot be are refused whole", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s});
    const Course course = scene.addCourse(u"防护知识"_s);
    const TrainingSession past = scene.addSession(course, {}, u"第一批"_s, QDate(2022, 3, 19));
    const TrainingSession ahead = scene.addSession(course, {}, u"第二批"_s, QDate(2022, 3, 21));
    const ResultLine good{people[0].id, TrainingResult::Passed, {}};
    CHECK(codeOf(saveRecords(*scene.ws, past.id, {}).problems()) == u"nothing_entered@volunteer"_s);
    CHECK(codeOf(saveRecords(*scene.ws, {}, {good}).problems()) == u"unknown_session@session"_s);
    CHECK(codeOf(saveRecords(*scene.ws, ahead.id, {good}).problems()) == u"day@session"_s);
    CHECK(codeOf(saveRecords(*scene.ws, past.id, {good, good}).problems()) == u"twice@volunteer"_s);
    CHECK(codeOf(saveRecords(*scene.ws, past.id, {good, {Id<Volunteer>::make(), TrainingResult::Passed, {}}})
                     .problems()) == u"unknown_volunteer@volunteer"_s);
    CHECK(codeOf(saveRecords(*scene.ws, past.id, {good, {people[1].id, TrainingResult::Passed, QDate(2022, 3, 1)}})
                     .problems()) == u"valid_until@valid_until"_s);
    CHECK(trainingRows(*scene.ws).empty());
}

TEST_CASE("A newer mandatory edition takes older passes out of the count", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s});
    const Course course = scene.addCourse(u"防护知识"_s);
    const Edition old = scene.addEdition(course, u"第七版"_s);
    const Edition next = scene.addEdition(course, u"第八版"_s, QDate(2022, 3, 15));
    const TrainingSession first = scene.addSession(course, old, u"第一批"_s, QDate(2022, 3, 1));
    const TrainingSession second = scene.addSession(course, next, u"第二批"_s, QDate(2022, 3, 16));
    REQUIRE(saveRecords(*scene.ws, first.id, {{people[0].id, TrainingResult::Passed, {}}}).ok());
    REQUIRE(saveRecords(*scene.ws, second.id, {{people[1].id, TrainingResult::Passed, {}}}).ok());
    CHECK(rowOf(*scene.ws, u"单测试"_s).state == TrainingState::Superseded);
    CHECK(rowOf(*scene.ws, u"王测甲"_s).state == TrainingState::Valid);
    CHECK(courseRows(*scene.ws).front().trained == 1);
    CHECK(courseRows(*scene.ws).front().editions.front().name == u"第八版"_s);
}

TEST_CASE("Courses, editions and sessions say what is wrong at the field", "[training]")
{
    Scene scene;
    const Course course = scene.addCourse(u"防护知识"_s);
    const Course other = scene.addCourse(u"心理疏导"_s);
    const Edition foreign = scene.addEdition(other, u"第八版"_s);
    CHECK(codeOf(saveCourse(*scene.ws, {}, {{}, u" "_s, 90, false}).problems()) == u"required@name"_s);
    CHECK(codeOf(saveCourse(*scene.ws, {}, {{}, u"防护知识"_s, 90, false}).problems()) == u"name_taken@name"_s);
    CHECK(codeOf(saveCourse(*scene.ws, {}, {{}, u"急救"_s, -1, false}).problems()) == u"valid_days@valid_days"_s);
    CHECK(codeOf(saveEdition(*scene.ws, {}, {{}, {}, u"第一版"_s, {}}).problems()) == u"unknown_course@course"_s);
    TrainingSession wanted{{}, course.id, foreign.id, u"第一批"_s, QDate(2022, 3, 20), {}, false, {}, 0, false};
    CHECK(codeOf(saveSession(*scene.ws, {}, wanted).problems()) == u"wrong_edition@edition"_s);
    wanted.edition = {};
    wanted.day = {};
    CHECK(codeOf(saveSession(*scene.ws, {}, wanted).problems()) == u"required@day"_s);
    Course changed = course;
    changed.validDays = 30;
    REQUIRE(saveCourse(*scene.ws, course, changed).ok());
    Course late = course;
    late.validDays = 60;
    CHECK(codeOf(saveCourse(*scene.ws, course, late).problems()) == u"stale@valid_days"_s);
}

TEST_CASE("Archiving keeps what is to come in sight, and an undo keeps what is in use", "[training]")
{
    Scene scene;
    const auto saved = saveCourse(*scene.ws, {}, {{}, u"防护知识"_s, 90, false});
    REQUIRE(saved.ok());
    const Course course = *saved->records[0].after;
    const TrainingSession ahead = scene.addSession(course, {}, u"第二批"_s, QDate(2022, 3, 21));
    CHECK(codeOf(archiveCourses(*scene.ws, {course.id}).problems()) == u"sessions_ahead@"_s);
    CHECK(codeOf(undoEntry(*scene.ws, saved->changes.entry).problems()) == u"in_use@"_s);
    REQUIRE(archiveSessions(*scene.ws, {ahead.id}).ok());
    const auto archived = archiveCourses(*scene.ws, {course.id});
    REQUIRE(archived.ok());
    CHECK(courseRows(*scene.ws).front().course.isArchived);
    REQUIRE(undoEntry(*scene.ws, archived->changes.entry).ok());
    CHECK_FALSE(courseRows(*scene.ws).front().course.isArchived);
}

TEST_CASE("A record can be mended, and taken out with a reason and brought back", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s});
    const TrainingSession session =
        scene.addSession(scene.addCourse(u"防护知识"_s), {}, u"第一批"_s, QDate(2022, 3, 20));
    REQUIRE(saveRecords(*scene.ws, session.id, {{people[0].id, TrainingResult::Passed, {}}}).ok());
    const TrainingRecord shown = rowOf(*scene.ws, u"单测试"_s).record;
    TrainingRecord wanted = shown;
    wanted.validUntil = QDate(2022, 3, 1);
    CHECK(codeOf(changeRecord(*scene.ws, shown, wanted).problems()) == u"valid_until@valid_until"_s);
    wanted.validUntil = QDate(2022, 4, 20);
    REQUIRE(changeRecord(*scene.ws, shown, wanted).ok());
    CHECK(rowOf(*scene.ws, u"单测试"_s).record.validUntil == QDate(2022, 4, 20));
    CHECK(codeOf(removeRecords(*scene.ws, {shown.id}, u" "_s).problems()) == u"required@reason"_s);
    const auto removed = removeRecords(*scene.ws, {shown.id}, u"录错人"_s);
    REQUIRE(removed.ok());
    CHECK(trainingRows(*scene.ws).empty());
    REQUIRE(undoEntry(*scene.ws, removed->changes.entry).ok());
    CHECK(rowOf(*scene.ws, u"单测试"_s).record == wanted);
}

TEST_CASE("Records are found by name, pinyin, initials and the tails of the person's numbers", "[training][search]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s});
    const TrainingSession session =
        scene.addSession(scene.addCourse(u"防护知识"_s), {}, u"第一批"_s, QDate(2022, 3, 20));
    REQUIRE(saveRecords(*scene.ws, session.id,
                        {{people[0].id, TrainingResult::Passed, {}}, {people[1].id, TrainingResult::Passed, {}}})
                .ok());
    const auto found = [&](const QString& typed) {
        QStringList names;
        for (const TrainingRow& row : trainingRows(*scene.ws)) {
            if (hasWords(row.searchText, searchWords(typed)))
                names << row.name;
        }
        return names;
    };
    CHECK(found(u"单"_s) == QStringList{u"单测试"_s});
    CHECK(found(u"Shan ce"_s) == QStringList{u"单测试"_s});
    CHECK(found(u"wcj"_s) == QStringList{u"王测甲"_s});
    CHECK(found(u"0027"_s) == QStringList{u"王测甲"_s});
    CHECK(found(u"  "_s).size() == 2);
    CHECK(found(u"zzz"_s).isEmpty());
}

TEST_CASE("Who passed an older edition is on the re-training list as soon as a newer one has a date", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s, u"赵测丙"_s});
    const Course course = scene.addCourse(u"防护知识"_s, 90);
    const Edition older = scene.addEdition(course, u"第七版"_s);
    const auto saved = [&](const Edition& edition, const QString& name, QDate day,
                           const std::vector<ResultLine>& lines) {
        REQUIRE(saveRecords(*scene.ws, scene.addSession(course, edition, name, day).id, lines).ok());
    };
    saved(older, u"第一批"_s, QDate(2022, 3, 1),
          {{people[0].id, TrainingResult::Passed, {}},
           {people[1].id, TrainingResult::Passed, {}},
           {people[2].id, TrainingResult::Failed, {}},
           {people[3].id, TrainingResult::Passed, QDate(2022, 3, 10)}}); // ended by itself
    CHECK(retrainingRows(*scene.ws).empty());
    const Edition newer = scene.addEdition(course, u"第八版"_s, QDate(2022, 4, 1));
    REQUIRE(retrainingRows(*scene.ws).size() == 2);
    saved(newer, u"第二批"_s, QDate(2022, 3, 19), {{people[1].id, TrainingResult::Passed, {}}});
    const std::vector<RetrainingRow> rows = retrainingRows(*scene.ws);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].volunteer == people[0].id);
    CHECK(rows[0].edition.name == u"第七版");
    CHECK(rows[0].mandatory.mandatoryFrom == QDate(2022, 4, 1));
    CHECK(rows[0].trainedOn == QDate(2022, 3, 1));
}

TEST_CASE("A last day that is emptied, and a pass that was none before, are as the course says", "[training]")
{
    Scene scene;
    const auto people = scene.addPeople({u"单测试"_s, u"王测甲"_s});
    const TrainingSession session =
        scene.addSession(scene.addCourse(u"防护知识"_s, 90), {}, u"第一批"_s, QDate(2022, 3, 20));
    REQUIRE(saveRecords(
                *scene.ws, session.id,
                {{people[0].id, TrainingResult::Passed, QDate(2022, 4, 1)}, {people[1].id, TrainingResult::Failed, {}}})
                .ok());
    const auto changed = [&](const QString& name, auto change) {
        const TrainingRecord shown = rowOf(*scene.ws, name).record;
        TrainingRecord wanted = shown;
        change(wanted);
        REQUIRE(changeRecord(*scene.ws, shown, wanted).ok());
        return rowOf(*scene.ws, name).record.validUntil;
    };
    CHECK(changed(u"单测试"_s, [](TrainingRecord& r) { r.validUntil = {}; }) == QDate(2022, 6, 17));
    CHECK(changed(u"王测甲"_s, [](TrainingRecord& r) { r.result = TrainingResult::Passed; }) == QDate(2022, 6, 17));
    // Entered anew without a day it stays; emptied it is the rule's.
    CHECK(changed(u"单测试"_s, [](TrainingRecord& r) { r.validUntil = QDate(2022, 5, 1); }) == QDate(2022, 5, 1));
    REQUIRE(saveRecords(*scene.ws, session.id, {{people[0].id, TrainingResult::Passed, {}}}).ok());
    CHECK(rowOf(*scene.ws, u"单测试"_s).record.validUntil == QDate(2022, 5, 1));
    REQUIRE(saveRecords(*scene.ws, session.id, {{people[0].id, TrainingResult::Passed, QDate()}}).ok());
    CHECK(rowOf(*scene.ws, u"单测试"_s).record.validUntil == QDate(2022, 6, 17));
}
