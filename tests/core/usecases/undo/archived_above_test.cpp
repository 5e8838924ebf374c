// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/undo/archived_above.h"

#include "core/storage/queries/archived.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/cover.h"
#include "core/storage/schema/gap_collection.h"
#include "core/storage/schema/reserve.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/standby.h"
#include "core/storage/schema/supplies.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/training.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"
#include "tests/core/usecases/desk.h"
#include "tests/support/rota_desk.h"

#include <catch2/catch.hpp>

using namespace redvest;
using namespace redvest::storage;
using support::RotaDesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Reference& r)
{
    return r.table->name + u'.' + r.column;
}

/// A record under another, for every reference that leads up.
struct Planted : RotaDesk
{
    QHash<QString, QString> own;   ///< "table.column" → id of a record that lies under
    QHash<QString, QString> above; ///< the one it lies under

    Planted()
    {
        const Volunteer who = person(u"王测甲"_s);
        const Team team = plant(teamTable(), {Id<Team>::make(), u"先锋队"_s, {}, u"310106"_s, {}, {}, false});
        lies(u"team_member.team"_s, team.id.text(),
             plant(teamMemberTable(), {teamMemberId(team.id, who.id), team.id, who.id, {}, {}}).id.text());
        Organisation upper;
        upper.id = Id<Organisation>::make();
        upper.name = u"区中心"_s;
        upper.division = u"310106"_s;
        Organisation lower = plant(organisationTable(), upper);
        lower.id = Id<Organisation>::make();
        lower.name = u"街道分中心"_s;
        lower.parent = upper.id;
        lies(u"organisation.parent"_s, upper.id.text(), plant(organisationTable(), lower).id.text());
        Campaign campaign;
        campaign.id = Id<Campaign>::make();
        campaign.name = u"守沪行动"_s;
        campaign.division = u"310106"_s;
        campaign.sponsor = upper.id;
        lies(u"campaign.sponsor"_s, upper.id.text(), plant(campaignTable(), campaign).id.text());
        Reserve waiting;
        waiting.registeredOn = QDate(2022, 3, 15);
        waiting.id = reserveId(who.id, campaign.id, waiting.registeredOn);
        waiting.volunteer = who.id;
        waiting.campaign = campaign.id;
        lies(u"reserve.campaign"_s, campaign.id.text(), plant(reserveTable(), waiting).id.text());
        const Id<Post> where = post(u"测温"_s, u"南广场"_s);
        const Id<Shift> morning = shift(where, QDate(2022, 3, 20), 8, 12);
        lies(u"shift.post"_s, where.text(), morning.text());
        const Id<Site> site = ws().read().find(postTable(), where.text())->site;
        lies(u"standby.site"_s, site.text(), plant(standbyTable(), readiness(who.id, site, {})).id.text());
        lies(u"standby.shift"_s, morning.text(), plant(standbyTable(), readiness(who.id, {}, morning)).id.text());
        GapCollection asked;
        asked.scope = u"310106"_s;
        asked.from = atLocal(QDate(2022, 3, 21), QTime(7, 0));
        asked.to = plusMinutes(asked.from, 24 * 60);
        asked.deadline = plusMinutes(asked.from, -12 * 60);
        asked.id = gapCollectionId(asked);
        plant(gapCollectionTable(), asked);
        GapRequest request;
        request.collection = asked.id;
        request.division = community;
        request.id = gapRequestId(asked.id, community);
        lies(u"gap_request.collection"_s, asked.id.text(), plant(gapRequestTable(), request).id.text());
        GapReport report;
        report.division = community;
        report.postName = u"测温"_s;
        report.collection = asked.id;
        report.post = where;
        report.id = gapReportId(asked.id, where);
        lies(u"gap_report.collection"_s, asked.id.text(), plant(gapReportTable(), report).id.text());
        const Course course = plant(courseTable(), {Id<Course>::make(), u"防护"_s, 90, false});
        lies(u"edition.course"_s, course.id.text(),
             plant(editionTable(), {Id<Edition>::make(), course.id, u"第一版"_s, {}}).id.text());
        const TrainingSession session =
            plant(sessionTable(),
                  {Id<TrainingSession>::make(), course.id, {}, u"一批"_s, QDate(2022, 3, 19), {}, false, {}, 0, false});
        lies(u"session.course"_s, course.id.text(), session.id.text());
        lies(u"session_place.session"_s, session.id.text(),
             plant(sessionPlaceTable(), {sessionPlaceId(session.id, who.id), session.id, who.id, QDate(2022, 3, 18)})
                 .id.text());
        lies(u"course_rule.course"_s, course.id.text(),
             plant(courseRuleTable(), {Id<CourseRule>::make(), course.id, CourseRuleAbout::Category, u"信息录入"_s,
                                       QDate(2022, 3, 18), false})
                 .id.text());
        const Item item = plant(itemTable(), {Id<Item>::make(), u"口罩"_s, {}, {}, u"只"_s, {}, 0, false});
        lies(u"lot.item"_s, item.id.text(), plant(lotTable(), {Id<Lot>::make(), item.id, u"甲"_s, {}}).id.text());
        Policy policy;
        policy.id = Id<Policy>::make();
        policy.number = u"SH-1"_s;
        policy.from = QDate(2022, 1, 1);
        policy.to = QDate(2022, 12, 31);
        plant(policyTable(), policy);
        lies(u"cover.policy"_s, policy.id.text(),
             plant(coverTable(),
                   Cover{coverId(policy.id, who.id, policy.from), policy.id, who.id, policy.from, policy.to, {}, false})
                 .id.text());
        Series series;
        series.id = Id<Series>::make();
        series.name = u"简报"_s;
        Issue issue;
        issue.id = Id<Issue>::make();
        issue.series = plant(seriesTable(), series).id;
        lies(u"issue.series"_s, series.id.text(), plant(issueTable(), issue).id.text());
    }

    QString write(const std::function<void(Writer&)>& work)
    {
        return ws()
            .write({u"test.write"_s, {}},
                   [&](Writer& w) {
                       work(w);
                       return Problems{};
                   })
            ->entry;
    }
    void archive(const TableSpec& table, const QString& id, qint64 yes = 1)
    {
        write([&](Writer& w) { w.setRow(table, id, {{u"archived"_s, Value(yes)}}, false); });
    }

private:
    static Standby readiness(Id<Volunteer> who, Id<Site> site, Id<Shift> shift)
    {
        const QDate day(2022, 3, 20);
        return {standbyId(who, day, site, shift), who, day, site, shift, {}};
    }
    template <class T>
    T plant(const Table<T>& table, T record)
    {
        write([&](Writer& w) { w.put(table, record); });
        return record;
    }
    void lies(const QString& reference, const QString& under, const QString& record)
    {
        own.insert(reference, record);
        above.insert(reference, under);
    }
};

Problems refusal(Workspace& ws, const QString& entry)
{
    const auto undone = undoEntry(ws, entry);
    return undone ? Problems{} : undone.problems();
}

} // namespace

TEST_CASE("Whatever lies under something does not come back while that is archived, in any table", "[undo]")
{
    Planted desk;
    for (const Reference& r : allReferences()) {
        // Who leads a team is named, and does not lie above it.
        if (!liesUnder(r) || r.table->column(r.column)->isLetGo)
            continue;
        INFO(nameOf(r).toStdString());
        REQUIRE(desk.own.contains(nameOf(r))); // a new reference is planted too
        const QString id = desk.own.value(nameOf(r));
        const QString above = desk.above.value(nameOf(r));
        const QString removed = desk.write([&](Writer& w) { w.setRow(*r.table, id, {}, true); });
        desk.archive(*r.target, above);
        const Problems why = refusal(desk.ws(), removed);
        REQUIRE(why.size() == 1);
        CHECK(why.front().code == u"archived"_s);
        CHECK(why.front().field == r.column);
        CHECK(previewUndo(desk.ws(), removed).problems == why);
        // With the upper one back, the way is open.
        desk.archive(*r.target, above, 0);
        CHECK(refusal(desk.ws(), removed).empty());
    }
}

TEST_CASE("Every reference to what can be archived leads up, or says why not", "[undo]")
{
    int leading = 0;
    for (const Reference& r : allReferences()) {
        INFO(nameOf(r).toStdString());
        const bool canBe = !archiveColumn(*r.target).isEmpty();
        CHECK(liesUnder(r) == (canBe && whyNotUnder(r).isEmpty()));
        CHECK((canBe || whyNotUnder(r).isEmpty()));
        leading += liesUnder(r) ? 1 : 0;
    }
    // Organisation, member, campaign, reserve, shift, stand-by (at a site, for a shift), division asked for its gaps,
    // gap report (to its collection), edition, session, sign-up, rule on courses, lot, cover, issue, and the leader of
    // a team.
    CHECK(leading == 17);
    CHECK(archiveColumn(volunteerTable().spec()) == u"status"_s);
    CHECK(archiveColumn(teamTable().spec()) == u"archived"_s);
    CHECK(archiveColumn(lotTable().spec()) == u""_s);
}

TEST_CASE("A member does not come back to a team that is archived by now; the team is named", "[undo][volunteers]")
{
    test::Desk desk;
    Workspace& ws = *desk.ws;
    VolunteerForm in = test::person(u"王测甲"_s, test::numberOf(QDate(1985, 5, 5), 1));
    in.teams = {u"先锋队"_s};
    const Saved joined = saveVolunteer(ws, {}, in).value();
    VolunteerForm out = joined.after;
    out.teams.clear();
    const auto left = saveVolunteer(ws, joined.after, out);
    REQUIRE(left.ok());
    const auto teams = ws.read().all(teamTable());
    REQUIRE(teams.size() == 1);
    REQUIRE(archiveTeams(ws, {teams.front().id}, true).ok());
    const Problems why = refusal(ws, left->changes.entry);
    REQUIRE(why.size() == 1);
    CHECK(why.front().code == u"archived"_s);
    CHECK(why.front().text.contains(u"先锋队"_s));
    CHECK(volunteer(ws, joined.id)->teams.isEmpty());
}

TEST_CASE("A session is not called on again under an archived course; archived, it may be put back", "[undo][training]")
{
    Planted desk;
    const TableSpec& sessions = sessionTable().spec();
    const QString session = desk.own.value(u"session.course"_s);
    const QString course = desk.above.value(u"session.course"_s);
    const auto ended = archiveSessions(desk.ws(), {Id<TrainingSession>::fromText(session)}, true);
    REQUIRE(ended.ok());
    desk.archive(courseTable().spec(), course);
    REQUIRE(refusal(desk.ws(), ended->changes.entry).size() == 1);
    // Nobody works with an archived session: where it lies does not matter.
    const QString removed = desk.write([&](Writer& w) { w.setRow(sessions, session, {}, true); });
    CHECK(refusal(desk.ws(), removed).empty());
}

TEST_CASE("What comes back together with what it lies under comes back", "[undo]")
{
    Planted desk;
    const QString course = desk.above.value(u"session.course"_s);
    const QString both = desk.write([&](Writer& w) {
        w.setRow(sessionTable().spec(), desk.own.value(u"session.course"_s), {}, true);
        w.setRow(courseTable().spec(), course, {{u"archived"_s, Value(qint64(1))}}, false);
    });
    CHECK(refusal(desk.ws(), both).empty());
    CHECK_FALSE(desk.ws().read().find(courseTable(), course)->isArchived);
}

TEST_CASE("Nobody archived leads a team again by an undo, and what hangs on a person's form does not ask", "[undo]")
{
    Planted desk;
    Workspace& ws = desk.ws();
    const Volunteer first = desk.person(u"李测乙"_s);
    const QString id = desk.above.value(u"team_member.team"_s);
    Team led = *ws.read().find(teamTable(), id);
    const Team shown = led;
    led.leader = first.id;
    REQUIRE(saveTeam(ws, shown, led).ok());
    Team without = led;
    without.leader = {};
    const QString changed = saveTeam(ws, led, without)->changes.entry;
    REQUIRE(archiveVolunteer(ws, first.id, {}).ok());
    const Problems why = refusal(ws, changed);
    REQUIRE(why.size() == 1);
    CHECK(why.front().field == u"leader"_s);
    CHECK(why.front().text.contains(u"李测乙"_s));

    Qualification skill{Id<Qualification>::make(), first.id, {}, u"急救"_s, {}, {}, {}, {}};
    desk.write([&](Writer& w) { w.put(qualificationTable(), skill); });
    const QString removed = desk.write([&](Writer& w) { w.remove(qualificationTable(), skill.id.text()); });
    CHECK(refusal(ws, removed).empty());
}
