// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/story_book.h"

#include "core/domain/identity.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/archiving.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Honours", text);
}

void checkText(EntryCheck& check, QString& text)
{
    text = text.trimmed();
    if (text.isEmpty())
        check.add(u"required"_s, u"text"_s, tr("Write what is told."));
    else if (text.size() > kLongestStory)
        check.add(u"too_long"_s, u"text"_s,
                  tr("This story has %1 characters; at most %2 can be kept. Shorten it.")
                      .arg(text.size())
                      .arg(kLongestStory));
}

void checkConsent(EntryCheck& check, const Story& wanted, const std::optional<Volunteer>& person, QDate today)
{
    check.notAhead(wanted.consentOn, today, u"consent_on"_s);
    check.notAhead(wanted.consentWithdrawnOn, today, u"consent_withdrawn_on"_s);
    if (wanted.consentWithdrawnOn.isValid() && !wanted.consentOn.isValid())
        check.add(u"consent_missing"_s, u"consent_on"_s,
                  tr("A consent is withdrawn that was never given. Say when it was given, or leave both empty."));
    if (wanted.consentWithdrawnOn.isValid() && wanted.consentWithdrawnOn < wanted.consentOn)
        check.add(u"consent_order"_s, u"consent_withdrawn_on"_s,
                  tr("The consent would be withdrawn before it was given. Look at both days."));
    const int age = person && wanted.consentOn.isValid() ? ageOn(person->birth, wanted.consentOn) : -1;
    if (age >= 0 && age < kSensitiveAge)
        check.add(u"child_published"_s, u"consent_on"_s,
                  tr("Under 14: the name is not published. Keep the story without this consent."));
}

void checkWho(EntryCheck& check, const storage::Reader& reader, const Story& wanted,
              const std::optional<Volunteer>& person, bool isNew)
{
    if (wanted.volunteer.isNull() && wanted.team.isNull())
        check.add(u"required"_s, u"volunteer"_s, tr("Say of whom the story is: a person, or a team."));
    if (!wanted.volunteer.isNull() && !person && isNew)
        check.add(u"unknown_volunteer"_s, u"volunteer"_s, unknownVolunteer().text);
    if (isNew && person && person->status == VolunteerStatus::Archived)
        check.add(u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name));
    if (!wanted.team.isNull() && !reader.find(storage::teamTable(), wanted.team.text()))
        check.add(u"unknown_team"_s, u"team"_s, tr("Choose a team of the list, or none."));
}

} // namespace

std::vector<StoryRow> storyRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<QString, Team> teams;
    for (const Team& team : reader.all(storage::teamTable()))
        teams.insert(team.id.text(), team);
    std::vector<StoryRow> rows;
    for (Story& story : storage::storiesInOrder(reader)) {
        const auto person =
            story.volunteer.isNull() ? std::nullopt : reader.find(storage::volunteerTable(), story.volunteer.text());
        const Team team = teams.value(story.team.text());
        const QString name = person ? person->name : QString();
        const bool isTold = mayBePublished(story, ws.today()) && !(person && hasWithdrawn(*person));
        const QString searched = namesSearchText({story.title, name, team.name});
        const QString division = person ? person->division : team.division;
        rows.push_back({std::move(story), name, division, team.name, isTold, searched});
    }
    return rows;
}

std::vector<StoryRow> publishableStories(const Workspace& ws)
{
    std::vector<StoryRow> rows = storyRows(ws);
    std::erase_if(rows, [](const StoryRow& row) { return !row.isPublishable; });
    return rows;
}

Outcome<Edits<Story>> saveStory(Workspace& ws, const std::optional<Story>& shown, Story wanted, const QString& reason)
{
    const storage::Reader reader = ws.read();
    wanted.id = shown ? shown->id : Id<Story>::make();
    wanted.volunteer = storage::goingOn(reader, wanted.volunteer);
    const auto person = wanted.volunteer.isNull() ? std::nullopt : storage::person(reader, wanted.volunteer);
    EntryCheck check;
    check.required(wanted.title, u"title"_s);
    checkText(check, wanted.text);
    if (!wanted.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say of which day the story is told."));
    check.notAhead(wanted.day, ws.today(), u"day"_s);
    checkWho(check, reader, wanted, person, !shown || shown->volunteer != wanted.volunteer);
    checkConsent(check, wanted, person, ws.today());
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"story.save"_s, reason}, storage::storyTable(), std::vector{Edit<Story>{shown, wanted}});
}

Outcome<Edits<Story>> archiveStories(Workspace& ws, const std::vector<Id<Story>>& ids, bool archived,
                                     const QString& reason)
{
    const Problem unknown{u"unknown_story"_s, u"story"_s, tr("This story is not there any more. Look again.")};
    const auto refuse = [](const storage::Reader&, const Story&) { return Problems{}; };
    return archiveAll<Story>(ws, {archived ? u"story.archive"_s : u"story.restore"_s, reason}, ids,
                             {storage::storyTable(), archived, unknown, refuse});
}

} // namespace redvest
