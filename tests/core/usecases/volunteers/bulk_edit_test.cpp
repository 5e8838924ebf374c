// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/bulk_edit.h"

#include "core/storage/queries/volunteer_queries.h"
#include "core/usecases/history/history.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/teams.h"
#include "tests/core/usecases/desk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace redvest;
using namespace Qt::Literals::StringLiterals;
using redvest::test::Desk;
using redvest::test::numberOf;
using redvest::test::person;

namespace {

/// Three people; the first has a skill and a team already.
struct Three
{
    Desk desk;
    std::vector<Id<Volunteer>> ids;

    Three()
    {
        VolunteerForm first = person(u"王测甲"_s, numberOf(QDate(1990, 1, 1), 11), u"19900000011"_s);
        Qualification aid;
        aid.name = u"急救"_s;
        aid.level = u"高级"_s;
        first.qualifications = {aid};
        first.teams = {u"一队"_s};
        first.volunteer.source = u"社会招募"_s;
        ids.push_back(saveVolunteer(*desk.ws, {}, first)->id);
        ids.push_back(
            saveVolunteer(*desk.ws, {}, person(u"李测乙"_s, numberOf(QDate(1991, 1, 1), 12), u"19900000012"_s))->id);
        ids.push_back(
            saveVolunteer(*desk.ws, {}, person(u"赵测丙"_s, numberOf(QDate(1992, 1, 1), 13), u"19900000013"_s))->id);
    }
    VolunteerForm form(std::size_t at) { return volunteer(*desk.ws, ids[at]).value(); }
    BulkPreview preview(const BulkEdit& edit)
    {
        NoProgress silent;
        return previewBulkEdit(*desk.ws, ids, edit, silent);
    }
    int entries() { return int(history(*desk.ws, {.limit = 1000}).size()); }
};

} // namespace

TEST_CASE("Many people are changed in one unit of work, which one undo takes back", "[volunteers][bulk]")
{
    Three three;
    const VolunteerForm before = three.form(0);
    const BulkEdit edit{.division = u"310106011"_s,
                        .source = u"社会招募"_s,
                        .joins = {u"二队"_s},
                        .leaves = {u"一队"_s},
                        .adds = {{QualificationKind::Skill, u"急救"_s}, {QualificationKind::Language, u"英语"_s}}};
    const int entries = three.entries();
    const auto done = editVolunteers(*three.desk.ws, three.ids, edit, u"调整"_s);
    REQUIRE(done.ok());
    CHECK(three.entries() == entries + 1);
    for (std::size_t i = 0; i < 3; ++i) {
        const VolunteerForm form = three.form(i);
        CHECK(form.volunteer.division == u"310106011"_s);
        CHECK(form.volunteer.source == u"社会招募"_s);
        CHECK(form.teams == QStringList{u"二队"_s});
        REQUIRE(form.qualifications.size() == 2);
    }
    // What somebody has already stays as it is, level and all.
    const std::vector<Qualification> kept = three.form(0).qualifications;
    CHECK(std::any_of(kept.begin(), kept.end(), [](const Qualification& q) { return q.level == u"高级"_s; }));
    CHECK(three.form(0).volunteer.phone == before.volunteer.phone);
    REQUIRE(undoEntry(*three.desk.ws, done->entry).ok());
    CHECK(three.form(0) == before);
    CHECK(three.form(2).teams.isEmpty());
    CHECK(three.form(2).qualifications.empty());
}

TEST_CASE("The preview says how many change, and those who are so already are not touched", "[volunteers][bulk]")
{
    Three three;
    const BulkEdit edit{.source = u"社会招募"_s};
    const BulkPreview preview = three.preview(edit);
    CHECK(preview.people == 3);
    CHECK(preview.changed == 2);
    CHECK(preview.refused == 0);
    const auto done = editVolunteers(*three.desk.ws, three.ids, edit);
    REQUIRE(done.ok());
    CHECK(done->touched.size() == 2);
    CHECK(three.preview(edit).changed == 0);
}

TEST_CASE("A skill is taken away from many, and from nobody who has another of that name", "[volunteers][bulk]")
{
    Three three;
    REQUIRE(editVolunteers(*three.desk.ws, three.ids, {.adds = {{QualificationKind::Language, u"手语"_s}}}).ok());
    REQUIRE(editVolunteers(*three.desk.ws, three.ids,
                           {.removes = {{QualificationKind::Skill, u"急救"_s}, {QualificationKind::Skill, u"手语"_s}}})
                .ok());
    REQUIRE(three.form(0).qualifications.size() == 1);
    CHECK(three.form(0).qualifications[0].name == u"手语"_s);
}

TEST_CASE("The rules are asked of each: where one may not, nobody is changed, and who is named", "[volunteers][bulk]")
{
    Three three;
    REQUIRE(archiveVolunteer(*three.desk.ws, three.ids[1], u"离沪"_s).ok());
    const BulkEdit edit{.status = VolunteerStatus::Active, .joins = {u"二队"_s}};
    const BulkPreview preview = three.preview(edit);
    CHECK(preview.changed == 2);
    CHECK(preview.refused == 1);
    const auto refused = editVolunteers(*three.desk.ws, three.ids, edit);
    REQUIRE_FALSE(refused.ok());
    REQUIRE(refused.problems().size() == 1);
    CHECK(refused.problems()[0].code == u"archived"_s);
    CHECK(refused.problems()[0].text.contains(u"李测乙"_s));
    CHECK(three.form(0).teams == QStringList{u"一队"_s});
    const auto nowhere = editVolunteers(*three.desk.ws, {three.ids[0]}, {.division = u"999999999"_s});
    REQUIRE_FALSE(nowhere.ok());
    CHECK(nowhere.problems()[0].code == u"unknown_division"_s);
    CHECK(nowhere.problems()[0].text.startsWith(u"王测甲"_s));
}

TEST_CASE("Who names a team that is archived founds no second one", "[volunteers][teams][bulk]")
{
    Three three;
    const auto team = storage::teamsNamed(three.desk.ws->read(), u"一队"_s);
    REQUIRE(team.size() == 1);
    REQUIRE(archiveTeams(*three.desk.ws, {team[0].id}, true, u"解散"_s).ok());
    const VolunteerForm shown = three.form(1);
    VolunteerForm wanted = shown;
    wanted.teams = {u"一队"_s};
    const auto saved = saveVolunteer(*three.desk.ws, shown, wanted);
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.problems().front().code == u"archived"_s);
    CHECK(saved.problems().front().field == u"teams"_s);
    const BulkEdit edit{.joins = {u"一隊"_s}};
    CHECK(three.preview(edit).refused == 3);
    const auto refused = editVolunteers(*three.desk.ws, three.ids, edit);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.problems().size() == 1);
    CHECK(storage::teamsNamed(three.desk.ws->read(), u"一队"_s).empty());
    REQUIRE(archiveTeams(*three.desk.ws, {team[0].id}, false).ok());
    CHECK(saveVolunteer(*three.desk.ws, shown, wanted).ok());
}

TEST_CASE("An edit that says nothing, or would archive, is refused before anything is read", "[volunteers][bulk]")
{
    Three three;
    CHECK(editVolunteers(*three.desk.ws, three.ids, {}).problems().front().code == u"nothing_to_change"_s);
    CHECK(editVolunteers(*three.desk.ws, three.ids, {.status = VolunteerStatus::Archived}).problems().front().code ==
          u"use_archive"_s);
    CHECK(three.preview({}).changed == 0);
}
