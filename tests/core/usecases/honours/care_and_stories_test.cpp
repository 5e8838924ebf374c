// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care log, which only its right opens, and stories, which only consent publishes.

#include "core/report/personal.h"
#include "core/report/to_text.h"
#include "core/storage/damage/health.h"
#include "core/usecases/honours/care_log.h"
#include "core/usecases/honours/story_book.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/person_papers.h"
#include "tests/support/honoured_desk.h"

using namespace redvest;
using namespace redvest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using CareDesk = HonouredDesk<Desk>;
using GuardedCare = HonouredDesk<GuardedDesk>;

CareEntry careFor(const Volunteer& v)
{
    CareEntry c;
    c.volunteer = v.id;
    c.day = QDate(2022, 3, 18);
    c.kind = u"老人照料"_s;
    c.given = u"安排居委每日上门照看老人"_s;
    c.by = u"彭浦镇居委"_s;
    return c;
}

Story storyOf(const Volunteer& v)
{
    Story s;
    s.title = u"守在卡口的一夜"_s;
    s.text = u"那一夜下着雨。"_s;
    s.day = QDate(2022, 3, 18);
    s.volunteer = v.id;
    return s;
}

} // namespace

TEST_CASE("Care is entered, changed and put away", "[honours][care]")
{
    CareDesk desk;
    const auto saved = saveCare(*desk.ws, {}, careFor(desk.who));
    REQUIRE(saved.ok());
    const CareEntry stored = *saved->records.front().after;
    CareEntry changed = stored;
    changed.given = u"已联系助餐点"_s;
    REQUIRE(saveCare(*desk.ws, stored, changed).ok());
    CareEntry late = stored;
    late.given = u"已转街道"_s;
    CHECK(problemCodes(saveCare(*desk.ws, stored, late)) == QStringList{u"stale"_s});
    const auto rows = careRows(*desk.ws);
    REQUIRE(rows.ok());
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().name == desk.who.name);
    CHECK(rows->front().care == changed);
    CHECK(listing(*desk.ws, ListKind::Care, {})->rows.front().contains(u"***"_s));
    CHECK(listing(*desk.ws, ListKind::Care, {.fullIds = true})->rows.front().contains(changed.given));
    REQUIRE(archiveCare(*desk.ws, {stored.id}, true, u"误录"_s).ok());
    CHECK(listing(*desk.ws, ListKind::Care, {})->rows.empty());

    CareEntry nothing;
    nothing.volunteer = desk.who.id;
    CHECK(problemCodes(saveCare(*desk.ws, {}, nothing)) == QStringList{u"required"_s, u"required"_s, u"required"_s});
    CareEntry ahead = careFor(desk.who);
    ahead.day = QDate(2022, 3, 21);
    ahead.volunteer = Id<Volunteer>::make();
    CHECK(problemCodes(saveCare(*desk.ws, {}, ahead)) == QStringList{u"in_future"_s, u"unknown_volunteer"_s});
}

TEST_CASE("The care log is closed to whom its right is not given, and sealed in the file", "[honours][care][access]")
{
    GuardedCare desk;
    const auto saved = saveCare(*desk.ws, {}, careFor(desk.who));
    REQUIRE(saved.ok());
    const CareEntry stored = *saved->records.front().after;
    desk.ws->read().each(u"SELECT kind, given, by_whom FROM care_entry"_s, {}, [](const storage::Row& row) {
        for (int i = 0; i < 3; ++i)
            CHECK(row.text(i).startsWith(u"$1"_s));
    });
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    CHECK_FALSE(mayReadCare(*desk.ws));
    CHECK(problemCodes(careRows(*desk.ws)) == QStringList{u"no_key"_s});
    CHECK(problemCodes(saveCare(*desk.ws, {}, careFor(desk.other))) == QStringList{u"no_key"_s});
    CHECK(problemCodes(archiveCare(*desk.ws, {stored.id})) == QStringList{u"no_key"_s});
    CHECK(problemCodes(listing(*desk.ws, ListKind::Care, {})) == QStringList{u"no_key"_s});
    desk.beChief();
    Account nurse;
    nurse.name = u"赵护士"_s;
    nurse.roles = grantsFromText(u"entry:volunteers"_s).value();
    nurse.readsSensitive = true;
    desk.become(nurse);
    CHECK(careRows(*desk.ws)->front().care == stored);
    CHECK(saveCare(*desk.ws, {}, careFor(desk.other)).ok());
}

TEST_CASE("Nobody undoes care that is closed to him", "[honours][care][undo][access]")
{
    GuardedCare desk;
    const auto saved = saveCare(*desk.ws, {}, careFor(desk.who));
    REQUIRE(saved.ok());
    const CareEntry stored = *saved->records.front().after;
    const auto putAway = archiveCare(*desk.ws, {stored.id});
    REQUIRE(putAway.ok());
    desk.become(u"王芳"_s, u"entry:volunteers"_s);
    CHECK(problemCodes(undoEntry(*desk.ws, putAway->changes.entry)) == QStringList{u"no_key"_s});
    desk.beChief();
    CHECK(careRows(*desk.ws)->front().care.isArchived);
    REQUIRE(undoEntry(*desk.ws, putAway->changes.entry).ok());
    desk.become(u"李静"_s, u"entry:volunteers"_s);
    CHECK(problemCodes(undoEntry(*desk.ws, saved->changes.entry)) == QStringList{u"no_key"_s});
    desk.beChief();
    CHECK(careRows(*desk.ws)->front().care == stored);
}

TEST_CASE("Care stands in the person's own copy and goes with the person", "[honours][care][erasure]")
{
    CareDesk desk;
    REQUIRE(saveCare(*desk.ws, {}, careFor(desk.who)).ok());
    REQUIRE(saveCare(*desk.ws, {}, careFor(desk.other)).ok());
    const auto copy = copyOfPerson(*desk.ws, desk.who.id, u"本人申请"_s);
    REQUIRE(copy.ok());
    CHECK(report::toText(report::personDocument(copy->report)).contains(u"安排居委每日上门照看老人"_s));
    REQUIRE(erasePerson(*desk.ws, desk.who.id, u"本人申请"_s).ok());
    const auto rows = careRows(*desk.ws);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().care.volunteer == desk.other.id);
    CHECK(storage::check(desk.ws->database()).empty());
}

TEST_CASE("A story leaves the office only with a consent that stands", "[honours][stories]")
{
    CareDesk desk;
    const auto published = [&] { return listing(*desk.ws, ListKind::Stories, {})->rows.size(); };
    const auto saved = saveStory(*desk.ws, {}, storyOf(desk.who));
    REQUIRE(saved.ok());
    Story stored = *saved->records.front().after;
    CHECK(published() == 0);
    CHECK_FALSE(listing(*desk.ws, ListKind::Stories, {})->notes.isEmpty());
    CHECK(storyRows(*desk.ws).size() == 1);
    const auto change = [&](QDate on, QDate withdrawn) {
        Story wanted = stored;
        wanted.consentOn = on;
        wanted.consentWithdrawnOn = withdrawn;
        const auto done = saveStory(*desk.ws, stored, wanted);
        if (done)
            stored = *done->records.front().after;
        return problemCodes(done);
    };
    CHECK(change({}, QDate(2022, 3, 19)) == QStringList{u"consent_missing"_s});
    CHECK(change(QDate(2022, 3, 19), QDate(2022, 3, 18)) == QStringList{u"consent_order"_s});
    CHECK(change(QDate(2022, 3, 21), {}) == QStringList{u"in_future"_s});
    CHECK(change(QDate(2022, 3, 19), {}).isEmpty());
    CHECK(published() == 1);
    CHECK(storyRows(*desk.ws).front().isPublishable);
    CHECK(change(QDate(2022, 3, 19), QDate(2022, 3, 20)).isEmpty());
    CHECK(published() == 0);
    CHECK(change(QDate(2022, 3, 20), {}).isEmpty()); // agreed anew
    CHECK(published() == 1);
    desk.who.consentOn = QDate(2022, 3, 1);
    desk.who.consentWithdrawnOn = QDate(2022, 3, 20);
    desk.put(storage::volunteerTable(), desk.who);
    CHECK(published() == 0); // nothing of a person is published whose data are kept no more
    REQUIRE(archiveStories(*desk.ws, {stored.id}).ok());
    CHECK(storyRows(*desk.ws).front().story.isArchived);
}

TEST_CASE("A story says of whom it is, and a child is not published", "[honours][stories]")
{
    CareDesk desk;
    Story nobody = storyOf(desk.who);
    nobody.volunteer = {};
    CHECK(problemCodes(saveStory(*desk.ws, {}, nobody)) == QStringList{u"required"_s});
    const Team team =
        desk.put(storage::teamTable(), {Id<Team>::make(), u"彭浦先锋队"_s, {}, u"310106016"_s, {}, {}, false});
    nobody.team = team.id;
    nobody.consentOn = QDate(2022, 3, 19);
    REQUIRE(saveStory(*desk.ws, {}, nobody).ok());
    CHECK(storyRows(*desk.ws).front().team == team.name);
    CHECK(storyRows(*desk.ws).front().isPublishable);
    nobody.team = Id<Team>::make();
    CHECK(problemCodes(saveStory(*desk.ws, {}, nobody)) == QStringList{u"unknown_team"_s});

    desk.other.birth = QDate(2010, 1, 1);
    desk.put(storage::volunteerTable(), desk.other);
    Story child = storyOf(desk.other);
    CHECK(saveStory(*desk.ws, {}, child).ok());
    child.consentOn = QDate(2022, 3, 19);
    CHECK(problemCodes(saveStory(*desk.ws, {}, child)) == QStringList{u"child_published"_s});
    child = storyOf(desk.who);
    child.text = QString(kLongestStory + 1, u'字');
    CHECK(problemCodes(saveStory(*desk.ws, {}, child)) == QStringList{u"too_long"_s});
    child.text = u" "_s;
    CHECK(problemCodes(saveStory(*desk.ws, {}, child)) == QStringList{u"required"_s});

    REQUIRE(erasePerson(*desk.ws, desk.other.id, u"监护人申请"_s).ok());
    CHECK(storyRows(*desk.ws).size() == 1); // the team's
}
