// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/awards.h"

#include "core/domain/file_words.h"
#include "core/domain/search_text.h"
#include "core/domain/star_levels.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/honours/stars.h"
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

void checkPerson(EntryCheck& check, const storage::Reader& reader, Id<Volunteer> id)
{
    const auto person = storage::person(reader, id);
    if (!person)
        check.add(u"unknown_volunteer"_s, u"volunteer"_s, unknownVolunteer().text);
    else if (person->status == VolunteerStatus::Archived)
        check.add(u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name));
}

void checkFields(EntryCheck& check, Honour& wanted, QDate today)
{
    if (wanted.kind != HonourKind::Star)
        check.required(wanted.name, u"name"_s);
    if (wanted.kind == HonourKind::Award)
        check.required(wanted.issuer, u"issuer"_s);
    else
        check.optional(wanted.issuer, u"issuer"_s);
    check.optional(wanted.document, u"document"_s);
    check.optional(wanted.note, u"note"_s);
    if (!wanted.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say on which day it was given."));
    check.notAhead(wanted.day, today, u"day"_s);
}

} // namespace

std::vector<HonourRow> honourRows(const Workspace& ws, std::optional<HonourKind> only)
{
    const storage::Reader reader = ws.read();
    const QHash<QString, storage::NamedPerson> people = storage::peopleIn(reader, storage::honourTable().spec());
    QHash<QString, QString> campaigns;
    for (const Campaign& campaign : reader.all(storage::campaignTable()))
        campaigns.insert(campaign.id.text(), campaign.name);
    std::vector<HonourRow> rows;
    for (Honour& h : storage::honoursInOrder(reader)) {
        if (only && h.kind != *only)
            continue;
        const storage::NamedPerson person = people.value(h.volunteer.text());
        const QString campaign = campaigns.value(h.campaign.text());
        const QString searched =
            namesSearchText({person.name, h.name, h.issuer, h.document, campaign, starName(h.level)});
        rows.push_back({std::move(h), person.name, person.division, campaign, searched});
    }
    return rows;
}

HonoursHeld honoursHeld(const Workspace& ws, Id<Volunteer> id)
{
    const std::vector<Honour> all = storage::honoursOf(ws.read(), id);
    HonoursHeld held{grantedStar(all), 0, 0};
    for (const Honour& h : all) {
        held.awards += h.kind == HonourKind::Award && !h.isArchived ? 1 : 0;
        held.letters += h.kind == HonourKind::Letter && !h.isArchived ? 1 : 0;
    }
    return held;
}

Outcome<Edits<Honour>> saveHonour(Workspace& ws, const std::optional<Honour>& shown, Honour wanted,
                                  const QString& reason)
{
    if (!shown)
        wanted.volunteer = storage::goingOn(ws.read(), wanted.volunteer);
    if (!shown && wanted.kind == HonourKind::Star) {
        if (wanted.level == 0)
            return Problem{u"star_level"_s, u"level"_s, tr("There are star levels from 1 to %1.").arg(kStarCount)};
        return grantStars(ws, {wanted.volunteer}, {wanted.level, wanted.day, wanted.issuer, wanted.document}, reason);
    }
    const storage::Reader reader = ws.read();
    EntryCheck check;
    checkFields(check, wanted, ws.today());
    if (!shown)
        checkPerson(check, reader, wanted.volunteer);
    if (!check.isGood())
        return check.problems();
    wanted.id = honourId(wanted);
    if (shown && (wanted.id != shown->id || wanted.day != shown->day || wanted.name != shown->name))
        return Problem{
            u"fixed"_s, u"name"_s,
            tr("Who was honoured, with what and when cannot be changed. Archive this one and enter another.")};
    const auto there = reader.find(storage::honourTable(), wanted.id.text());
    if (!shown && there && !there->isArchived)
        return Problem{u"already_there"_s, u"name"_s, tr("This honour of this person on this day is there already.")};
    return saveEdits(ws, {u"honour.save"_s, reason}, storage::honourTable(),
                     std::vector{Edit<Honour>{shown ? shown : there, wanted}});
}

Outcome<Edits<Honour>> giveToMany(Workspace& ws, const std::vector<Id<Volunteer>>& people, Honour given,
                                  const QString& reason)
{
    if (given.kind == HonourKind::Star)
        return grantStars(ws, people, {given.level, given.day, given.issuer, given.document}, reason);
    const storage::Reader reader = ws.read();
    EntryCheck check;
    checkFields(check, given, ws.today());
    std::vector<Edit<Honour>> edits;
    for (const Id<Volunteer>& id : storage::allGoingOn(reader, people)) {
        checkPerson(check, reader, id);
        Honour wanted = given;
        wanted.volunteer = id;
        wanted.id = honourId(wanted);
        const auto there = reader.find(storage::honourTable(), wanted.id.text());
        if (!there || there->isArchived)
            edits.push_back({there, wanted});
    }
    if (!check.isGood())
        return check.problems();
    if (edits.empty())
        return Problem{u"nothing_entered"_s, u"volunteer"_s,
                       people.empty() ? tr("Choose the people first.") : tr("All of them have this honour already.")};
    return saveEdits(ws, {u"honour.save"_s, reason}, storage::honourTable(), std::move(edits));
}

Outcome<Edits<Honour>> archiveHonours(Workspace& ws, const std::vector<Id<Honour>>& ids, bool archived,
                                      const QString& reason)
{
    const Problem unknown{u"unknown_honour"_s, u"honour"_s, tr("This honour is not there any more. Look again.")};
    const auto refuse = [&](const storage::Reader&, const Honour& h) {
        if (h.kind != HonourKind::Star || !reason.trimmed().isEmpty())
            return Problems{};
        return Problems{{u"reason_missing"_s, u"reason"_s,
                         archived ? tr("Say why the star level is taken back; it is kept.")
                                  : tr("Say why the star level counts again; it is kept.")}};
    };
    return archiveAll<Honour>(ws, {archived ? u"honour.archive"_s : u"honour.restore"_s, reason}, ids,
                              {storage::honourTable(), archived, unknown, refuse});
}

} // namespace redvest
