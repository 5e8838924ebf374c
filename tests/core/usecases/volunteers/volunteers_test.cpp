// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteers.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/undo/undo.h"
#include "tests/core/usecases/desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;
using redvest::test::person;

namespace {

QStringList fieldsOf(const Problems& problems)
{
    QStringList fields;
    for (const Problem& p : problems)
        fields.append(p.field);
    return fields;
}

QString onlyCode(const Problems& problems)
{
    return problems.size() == 1 ? problems.front().code : u"%1 problems"_s.arg(problems.size());
}

Qualification skill(const QString& name, const QString& level = {})
{
    Qualification q;
    q.name = name;
    q.level = level;
    return q;
}

} // namespace

TEST_CASE("A person is saved with number, birth, sex, phone and search keys in their usual form", "[volunteers]")
{
    Desk desk;
    VolunteerForm typed = person(u"单测试"_s, u"310199 19850505 006x"_s, u"+86 199-0000-2010"_s);
    typed.qualifications = {skill(u"护士"_s)};
    typed.teams = {u"彭浦镇应急翻译队"_s};
    const auto saved = saveVolunteer(*desk.ws, {}, typed);
    REQUIRE(saved.ok());
    const auto kept = volunteer(*desk.ws, saved->id);
    REQUIRE(kept);
    CHECK(kept->volunteer.documentNumber == u"31019919850505006X"_s);
    CHECK(kept->volunteer.phone == u"19900002010"_s);
    CHECK(kept->volunteer.birth == QDate(1985, 5, 5));
    CHECK(kept->volunteer.sex == Sex::Female);
    CHECK(kept->volunteer.registeredAt == desk.ws->now());
    CHECK(kept->qualifications.size() == 1);
    CHECK(kept->teams == QStringList{u"彭浦镇应急翻译队"_s});
    CHECK(*kept == saved->after);
    CHECK(check(desk.ws->database()).empty());
}

TEST_CASE("An empty form names every required field and writes nothing", "[volunteers]")
{
    Desk desk;
    const auto refused = saveVolunteer(*desk.ws, {}, {});
    REQUIRE_FALSE(refused.ok());
    const QStringList fields = fieldsOf(refused.problems());
    for (const QString& field : {u"document_number"_s, u"name"_s, u"phone"_s, u"division"_s})
        CHECK(fields.contains(field));
    CHECK(desk.ws->read().all(storage::volunteerTable()).empty());
}

TEST_CASE("A number with a wrong check character is refused at its field", "[volunteers]")
{
    Desk desk;
    const Problems problems = check(*desk.ws, person(u"单测试"_s, u"310199198505050060"_s));
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == u"document_number"_s);
    CHECK(problems.front().code == u"id_check_character"_s);
}

TEST_CASE("A birth or sex that the number denies is refused", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"单测试"_s, u"31019919850505006X"_s);
    form.volunteer.birth = QDate(1985, 5, 6);
    form.volunteer.sex = Sex::Male;
    const QStringList fields = fieldsOf(check(*desk.ws, form));
    CHECK(fields.contains(u"birth"_s));
    CHECK(fields.contains(u"sex"_s));
}

TEST_CASE("A passport says neither birth nor sex, so both are asked for", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"测试"_s, u"E00000001"_s);
    form.volunteer.documentKind = DocumentKind::Passport;
    const QStringList fields = fieldsOf(check(*desk.ws, form));
    CHECK(fields.contains(u"birth"_s));
    CHECK(fields.contains(u"sex"_s));
    form.volunteer.birth = QDate(1990, 1, 1);
    form.volunteer.sex = Sex::Male;
    CHECK(check(*desk.ws, form).empty());
    // As in a list: nobody is born tomorrow or 121 years ago.
    for (const QDate birth : {desk.ws->today().addDays(1), desk.ws->today().addYears(-121)}) {
        form.volunteer.birth = birth;
        CHECK(fieldsOf(check(*desk.ws, form)).contains(u"birth"_s));
    }
}

TEST_CASE("Under 18 on the day of entry a guardian's name, phone and consent are required", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"测小童"_s, redvest::test::numberOf(QDate(2005, 1, 1), 1));
    form = completed(*desk.ws, form);
    const QStringList fields = fieldsOf(check(*desk.ws, form));
    CHECK(fields == QStringList{u"guardian_name"_s, u"guardian_phone"_s, u"guardian_consent_on"_s});
    form.volunteer.guardianName = u"测大人"_s;
    form.volunteer.guardianPhone = u"19900000001"_s;
    form.volunteer.guardianConsentOn = QDate(2022, 3, 19);
    CHECK(check(*desk.ws, form).empty());
    form.volunteer.guardianConsentOn = QDate(2022, 3, 21);
    CHECK(onlyCode(check(*desk.ws, form)) == u"in_future"_s);
}

TEST_CASE("Texts, hours and places outside their bounds are refused at their field", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"单测试"_s, u"31019919850505006X"_s);
    form.volunteer.note = QString(1'000'000, u'长');
    form.volunteer.maxDailyMinutes = -60;
    form.volunteer.division = u"999999"_s;
    form.qualifications = {skill(u"护士"_s), skill(u"护士"_s)};
    const QStringList fields = fieldsOf(check(*desk.ws, form));
    CHECK(QSet<QString>(fields.begin(), fields.end()) ==
          QSet<QString>{u"note"_s, u"max_daily_minutes"_s, u"division"_s, u"skills"_s});
}

TEST_CASE("A number that is registered already is refused with the name of who has it", "[volunteers]")
{
    Desk desk;
    REQUIRE(saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, u"31019919850505006X"_s)).ok());
    const auto second = saveVolunteer(*desk.ws, {}, person(u"李测乙"_s, u"31019919850505006x"_s));
    REQUIRE_FALSE(second.ok());
    CHECK(second.problems().front().code == u"duplicate_number"_s);
    CHECK(second.problems().front().text.contains(u"王测甲"_s));
    CHECK(desk.ws->read().all(storage::volunteerTable()).size() == 1);
}

TEST_CASE("Two people who edit different fields both win; the same field is stale for the second", "[volunteers]")
{
    Desk desk;
    const auto first = saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, u"31019919850505006X"_s));
    REQUIRE(first.ok());
    const VolunteerForm shown = *volunteer(*desk.ws, first->id);
    VolunteerForm mine = shown;
    mine.volunteer.phone = u"19900000011"_s;
    REQUIRE(saveVolunteer(*desk.ws, shown, mine).ok());
    VolunteerForm address = shown;
    address.volunteer.address = u"测试路1号"_s;
    REQUIRE(saveVolunteer(*desk.ws, shown, address).ok());
    VolunteerForm phone = shown;
    phone.volunteer.phone = u"19900000012"_s;
    const auto stale = saveVolunteer(*desk.ws, shown, phone);
    REQUIRE_FALSE(stale.ok());
    CHECK(stale.problems().front().code == u"stale"_s);
    CHECK(stale.problems().front().field == u"phone"_s);
    const VolunteerForm now = *volunteer(*desk.ws, first->id);
    CHECK(now.volunteer.phone == u"19900000011"_s);
    CHECK(now.volunteer.address == u"测试路1号"_s);
}

TEST_CASE("Skills and teams follow the form: added, changed, taken away", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"王测甲"_s, u"31019919850505006X"_s);
    form.qualifications = {skill(u"护士"_s), skill(u"急救"_s, u"初级"_s)};
    form.teams = {u"甲队"_s};
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    VolunteerForm wanted = *volunteer(*desk.ws, saved->id);
    wanted.qualifications = {skill(u"急救"_s, u"高级"_s), skill(u"驾驶"_s)};
    wanted.teams = {u"乙队"_s};
    desk.clock.advance(24 * 3600 * 1000);
    REQUIRE(saveVolunteer(*desk.ws, *volunteer(*desk.ws, saved->id), wanted).ok());
    const VolunteerForm now = *volunteer(*desk.ws, saved->id);
    REQUIRE(now.qualifications.size() == 2);
    CHECK(now.qualifications[0].name + now.qualifications[0].level == u"急救高级"_s);
    CHECK(now.qualifications[1].name == u"驾驶"_s);
    CHECK(now.teams == QStringList{u"乙队"_s});
    CHECK(teamNames(*desk.ws).size() == 2);
    const auto members = desk.ws->read().all(storage::teamMemberTable(), u"left_on <> ''"_s);
    REQUIRE(members.size() == 1);
    CHECK(members.front().leftOn == QDate(2022, 3, 21));
}

TEST_CASE("Undoing a new entry removes the person, the skills and the team founded with it", "[volunteers]")
{
    Desk desk;
    VolunteerForm form = person(u"王测甲"_s, u"31019919850505006X"_s);
    form.qualifications = {skill(u"护士"_s)};
    form.teams = {u"甲队"_s};
    const auto saved = saveVolunteer(*desk.ws, {}, form);
    REQUIRE(saved.ok());
    REQUIRE(undoEntry(*desk.ws, saved->changes.entry).ok());
    CHECK_FALSE(volunteer(*desk.ws, saved->id));
    CHECK(desk.ws->read().all(storage::qualificationTable()).empty());
    CHECK(teamNames(*desk.ws).isEmpty());
    CHECK_FALSE(undoEntry(*desk.ws, saved->changes.entry).ok());
    CHECK(saveVolunteer(*desk.ws, {}, form).ok());
}

TEST_CASE("Undoing an edit brings back what was, unless the field moved on", "[volunteers]")
{
    Desk desk;
    const auto first = saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, u"31019919850505006X"_s, u"19900000011"_s));
    REQUIRE(first.ok());
    VolunteerForm wanted = first->after;
    wanted.volunteer.phone = u"19900000012"_s;
    wanted.qualifications = {skill(u"护士"_s)};
    const auto edit = saveVolunteer(*desk.ws, first->after, wanted);
    REQUIRE(edit.ok());
    REQUIRE(undoEntry(*desk.ws, edit->changes.entry).ok());
    CHECK(*volunteer(*desk.ws, first->id) == first->after);
    const auto again = saveVolunteer(*desk.ws, first->after, wanted);
    REQUIRE(again.ok());
    VolunteerForm later = again->after;
    later.volunteer.phone = u"19900000013"_s;
    REQUIRE(saveVolunteer(*desk.ws, again->after, later).ok());
    const auto refused = undoEntry(*desk.ws, again->changes.entry);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().front().code == u"changed_since"_s);
    CHECK(volunteer(*desk.ws, first->id)->volunteer.phone == u"19900000013"_s);
}

TEST_CASE("Who was assigned since cannot be un-registered, and who still has to serve cannot be archived",
          "[volunteers]")
{
    Desk desk;
    const auto saved = saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, u"31019919850505006X"_s));
    REQUIRE(saved.ok());
    REQUIRE(desk.ws
                ->write({u"test"_s, {}},
                        [&](storage::Writer& writer) {
                            Shift shift;
                            shift.id = Id<Shift>::make();
                            shift.starts = desk.ws->now();
                            shift.ends = plusMinutes(shift.starts, 240);
                            writer.add(storage::shiftTable(), shift);
                            Assignment a;
                            a.id = Id<Assignment>::make();
                            a.shift = shift.id;
                            a.volunteer = saved->id;
                            a.state = AssignmentState::Accepted;
                            writer.add(storage::assignmentTable(), a);
                            return Problems{};
                        })
                .ok());
    const auto undone = undoEntry(*desk.ws, saved->changes.entry);
    REQUIRE_FALSE(undone.ok());
    CHECK(onlyCode(undone.problems()) == u"in_use"_s);
    const auto archived = archiveVolunteer(*desk.ws, saved->id, {});
    REQUIRE_FALSE(archived.ok());
    CHECK(onlyCode(archived.problems()) == u"shifts_ahead"_s);
    desk.clock.advance(5 * 3600 * 1000);
    CHECK(archiveVolunteer(*desk.ws, saved->id, {}).ok());
}

TEST_CASE("An archived person comes back unless registered anew", "[volunteers]")
{
    Desk desk;
    const auto saved = saveVolunteer(*desk.ws, {}, person(u"王测甲"_s, u"31019919850505006X"_s));
    REQUIRE(saved.ok());
    REQUIRE(archiveVolunteer(*desk.ws, saved->id, u"搬走"_s).ok());
    CHECK(volunteer(*desk.ws, saved->id)->volunteer.status == VolunteerStatus::Archived);
    REQUIRE(restoreVolunteer(*desk.ws, saved->id, {}).ok());
    CHECK(volunteer(*desk.ws, saved->id)->volunteer.status == VolunteerStatus::Active);
    CHECK(onlyCode(archiveVolunteer(*desk.ws, Id<Volunteer>::make(), {}).problems()) == u"unknown_volunteer"_s);
}

TEST_CASE("Lookalikes are found by number, by name and phone, by name read alike and birth", "[volunteers]")
{
    Desk desk;
    const auto first = saveVolunteer(*desk.ws, {}, person(u"单测试"_s, u"31019919850505006X"_s, u"19900000011"_s));
    REQUIRE(first.ok());
    const auto found = [&](const VolunteerForm& form) {
        QStringList why;
        for (const Lookalike& l : lookalikes(*desk.ws, form))
            why.append(l.why);
        return why.join(u',');
    };
    VolunteerForm form = person(u"别人"_s, u"31019919850505006X"_s, u"19900000099"_s);
    CHECK(found(form) == u"same number"_s);
    form = person(u"單測試"_s, {}, u"199 0000 0011"_s);
    CHECK(found(form) == u"same name and phone"_s);
    form = person(u"单侧式"_s, {}, {});
    form.volunteer.birth = QDate(1985, 5, 5);
    CHECK(found(form) == u"same name and date of birth"_s);
    form.volunteer.birth = QDate(1985, 5, 6);
    CHECK(found(form).isEmpty());
    CHECK(lookalikes(*desk.ws, first->after).empty());
    CHECK(lookalikes(*desk.ws, form = person(u"别人"_s, u"31019919850505006X"_s)).front().maskedNumber ==
          u"31****************"_s);
}
