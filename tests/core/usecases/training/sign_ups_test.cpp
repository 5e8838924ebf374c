// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/sign_ups.h"

#include "core/storage/damage/health.h"
#include "core/storage/schema/training.h"

#include "core/usecases/training/certificates.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/support/scene.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class T>
QString codeOf(const Outcome<T>& outcome)
{
    return outcome.ok() ? QString() : outcome.problems().front().code;
}

struct Batch : Scene
{
    std::vector<Volunteer> people = addPeople({u"单测试"_s, u"王测甲"_s, u"李测乙"_s});
    Course course = addCourse(u"防护知识"_s);
    TrainingSession session = seated(2);

    TrainingSession seated(int seats)
    {
        const TrainingSession before = addSession(course, {}, u"第三批"_s, QDate(2022, 3, 22));
        TrainingSession after = before;
        after.capacity = seats;
        return *saveSession(*ws, before, after)->records.front().after;
    }
    [[nodiscard]] qint64 signedUp() const { return sessionRows(*ws).front().signedUp; }
};

} // namespace

TEST_CASE("People are signed up for a session and taken off it, undone as one", "[training][signup]")
{
    Batch batch;
    const auto done = signUpPeople(*batch.ws, batch.session.id, {batch.people[0].id, batch.people[1].id});
    REQUIRE(done.ok());
    CHECK(batch.signedUp() == 2);
    const std::vector<SignUpRow> rows = signUpRows(*batch.ws, batch.session.id);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == u"单测试"_s);
    CHECK(rows[0].place.day == QDate(2022, 3, 20));
    CHECK_FALSE(rows[0].hasResult);
    CHECK(rows[0].maskedPhone != batch.people[0].phone);
    const TrainingSheet sheet = trainingSheet(*batch.ws, batch.session.id).value();
    CHECK(sheet.names == QStringList{u"单测试"_s, u"王测甲"_s});
    CHECK(sheet.blankLines == 0);                                                      // as many lines as seats
    CHECK(signUpPeople(*batch.ws, batch.session.id, {batch.people[0].id})->isEmpty()); // is so already
    REQUIRE(takeOffSession(*batch.ws, batch.session.id, {batch.people[1].id}).ok());
    CHECK(batch.signedUp() == 1);
    CHECK(codeOf(takeOffSession(*batch.ws, batch.session.id, {batch.people[1].id})) == u"not_signed_up");
    const auto more = signUpPeople(*batch.ws, batch.session.id, {batch.people[2].id});
    REQUIRE(undoEntry(*batch.ws, more->entry).ok());
    CHECK(batch.signedUp() == 1);
}

TEST_CASE("A session takes no more people than it has seats", "[training][signup]")
{
    Batch batch;
    const std::vector all{batch.people[0].id, batch.people[1].id, batch.people[2].id};
    const auto refused = signUpPeople(*batch.ws, batch.session.id, all);
    REQUIRE(codeOf(refused) == u"over_capacity");
    CHECK(refused.problems().front().text.contains(u"2"_s));
    CHECK(batch.signedUp() == 0);
    REQUIRE(signUpPeople(*batch.ws, batch.session.id, {all[0], all[1]}).ok());
    CHECK(codeOf(signUpPeople(*batch.ws, batch.session.id, {all[2]})) == u"over_capacity");
    TrainingSession fewer = batch.session;
    fewer.capacity = 1;
    CHECK(codeOf(saveSession(*batch.ws, batch.session, fewer)) == u"capacity");
    const auto off = takeOffSession(*batch.ws, batch.session.id, {all[1]});
    REQUIRE(off.ok());
    REQUIRE(signUpPeople(*batch.ws, batch.session.id, {all[2]}).ok());
    CHECK(codeOf(undoEntry(*batch.ws, off->entry)) == u"over_capacity");
    fewer.capacity = 0; // no limit
    REQUIRE(saveSession(*batch.ws, batch.session, fewer).ok());
    CHECK(signUpPeople(*batch.ws, batch.session.id, {all[1]}).ok());
}

TEST_CASE("Seats that two desks filled are a notice of the check", "[training][signup]")
{
    Batch batch;
    const auto isTold = [&] {
        const Problems told = storage::notices(batch.ws->read());
        return std::any_of(told.begin(), told.end(), [](const Problem& p) { return p.code == u"over_capacity"; });
    };
    CHECK_FALSE(isTold());
    REQUIRE(batch.ws
                ->write({u"merge"_s, {}},
                        [&](storage::Writer& writer) {
                            for (const Volunteer& v : batch.people)
                                writer.put(storage::sessionPlaceTable(), {sessionPlaceId(batch.session.id, v.id),
                                                                          batch.session.id, v.id, QDate(2022, 3, 20)});
                            return Problems{};
                        })
                .ok());
    CHECK(isTold());
}

TEST_CASE("Nobody signs up for what is over, archived or unknown", "[training][signup]")
{
    Batch batch;
    const TrainingSession past = batch.addSession(batch.course, {}, u"第一批"_s, QDate(2022, 3, 19));
    const std::vector one{batch.people[0].id};
    CHECK(codeOf(signUpPeople(*batch.ws, past.id, one)) == u"session_over");
    CHECK(codeOf(signUpPeople(*batch.ws, {}, one)) == u"unknown_session");
    CHECK(codeOf(signUpPeople(*batch.ws, batch.session.id, {})) == u"nothing_entered");
    CHECK(codeOf(signUpPeople(*batch.ws, batch.session.id, {Id<Volunteer>::make()})) == u"unknown_volunteer");
    REQUIRE(archiveVolunteer(*batch.ws, batch.people[0].id, u"搬走"_s).ok());
    CHECK(codeOf(signUpPeople(*batch.ws, batch.session.id, one)) == u"archived");
    REQUIRE(archiveSessions(*batch.ws, {batch.session.id}).ok());
    CHECK(codeOf(signUpPeople(*batch.ws, batch.session.id, {batch.people[1].id})) == u"session_archived");
}

TEST_CASE("A session is planned with its people in one unit of work", "[training][signup]")
{
    Batch batch;
    TrainingSession wanted;
    wanted.course = batch.course.id;
    wanted.name = u"第四批"_s;
    wanted.day = QDate(2022, 3, 23);
    wanted.capacity = 1;
    const std::vector two{batch.people[0].id, batch.people[1].id};
    CHECK(codeOf(planSession(*batch.ws, wanted, two)) == u"over_capacity");
    CHECK(sessionRows(*batch.ws).size() == 1);
    wanted.capacity = 2;
    const auto done = planSession(*batch.ws, wanted, two);
    REQUIRE(done.ok());
    CHECK(signUpRows(*batch.ws, done->session).size() == 2);
    wanted.name.clear();
    CHECK(codeOf(planSession(*batch.ws, wanted, two)) == u"required");
    REQUIRE(undoEntry(*batch.ws, done->changes.entry).ok());
    CHECK(sessionRows(*batch.ws).size() == 1);
}

TEST_CASE("Results over the seats of a session need a reason, and are told once", "[training][signup]")
{
    Batch batch;
    TrainingSession past = batch.addSession(batch.course, {}, u"第二批"_s, QDate(2022, 3, 18));
    TrainingSession seated = past;
    seated.capacity = 1;
    past = *saveSession(*batch.ws, past, seated)->records.front().after;
    const auto passed = [&](std::size_t i) { return ResultLine{batch.people[i].id}; };
    REQUIRE(saveRecords(*batch.ws, past.id, {passed(0)}).ok());
    const auto refused = saveRecords(*batch.ws, past.id, {passed(1)});
    REQUIRE(codeOf(refused) == u"over_capacity");
    const QString told = refused.problems().front().text;
    CHECK(told.contains(u'1'));
    CHECK(told.contains(u'2'));
    CHECK(told.contains(past.name));
    CHECK(saveRecords(*batch.ws, past.id, {{batch.people[1].id, TrainingResult::Absent, {}}}).ok()); // takes no seat
    const auto rows = trainingRows(*batch.ws);
    const auto absent = std::find_if(rows.begin(), rows.end(),
                                     [&](const TrainingRow& r) { return r.record.volunteer == batch.people[1].id; });
    REQUIRE(absent != rows.end());
    TrainingRecord came = absent->record;
    came.result = TrainingResult::Failed;
    CHECK(codeOf(changeRecord(*batch.ws, absent->record, came)) == u"over_capacity");
    REQUIRE(saveRecords(*batch.ws, past.id, {passed(1)}, u"加座"_s).ok());
    CHECK(
        saveRecords(*batch.ws, past.id, {{batch.people[0].id, TrainingResult::Failed, {}}}).ok()); // no more than came
    CHECK(codeOf(saveRecords(*batch.ws, past.id, {passed(2)})) == u"over_capacity");
    TrainingSession fewer = past;
    fewer.capacity = 0;
    REQUIRE(saveSession(*batch.ws, past, fewer).ok()); // no limit
    CHECK(codeOf(saveSession(*batch.ws, fewer, past)) == u"over_capacity");
    CHECK(saveSession(*batch.ws, fewer, past, u"场地限制"_s).ok());
}

TEST_CASE("No session is made of an archived course, nor brought back under one", "[training][signup]")
{
    Batch batch;
    const TrainingSession past = batch.addSession(batch.course, {}, u"第一批"_s, QDate(2022, 3, 18));
    REQUIRE(archiveSessions(*batch.ws, {batch.session.id, past.id}).ok());
    REQUIRE(archiveCourses(*batch.ws, {batch.course.id}).ok());
    CHECK(codeOf(archiveSessions(*batch.ws, {past.id}, false)) == u"archived");
    TrainingSession wanted = past;
    wanted.name = u"第四批"_s;
    CHECK(codeOf(saveSession(*batch.ws, {}, wanted)) == u"archived");
    CHECK(codeOf(planSession(*batch.ws, batch.session, {batch.people[0].id})) == u"archived");
    REQUIRE(archiveCourses(*batch.ws, {batch.course.id}, false).ok());
    CHECK(archiveSessions(*batch.ws, {past.id}, false).ok());
}
