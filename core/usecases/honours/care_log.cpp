// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/care_log.h"

#include "core/domain/search_text.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/rota_queries.h"
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

Problem noKey()
{
    return {u"no_key"_s, u"given"_s,
            tr("The care log is sealed, and your account may not read or write it. An administrator can allow it.")};
}

} // namespace

bool mayReadCare(const Workspace& ws)
{
    return ws.database().keys()->has(storage::KeyClass::Sensitive);
}

Problems careClosed(const Workspace& ws)
{
    return mayReadCare(ws) ? Problems{} : Problems{noKey()};
}

Outcome<std::vector<CareRow>> careRows(const Workspace& ws)
{
    if (!mayReadCare(ws))
        return noKey();
    const storage::Reader reader = ws.read();
    const QHash<QString, storage::NamedPerson> people = storage::peopleIn(reader, storage::careEntryTable().spec());
    std::vector<CareRow> rows;
    for (CareEntry& care : storage::careInOrder(reader)) {
        const storage::NamedPerson person = people.value(care.volunteer.text());
        const QString searched = namesSearchText({person.name, care.kind, care.by});
        rows.push_back({std::move(care), person.name, person.division, searched});
    }
    return rows;
}

Outcome<Edits<CareEntry>> saveCare(Workspace& ws, const std::optional<CareEntry>& shown, CareEntry wanted,
                                   const QString& reason)
{
    if (!mayReadCare(ws))
        return noKey();
    wanted.id = shown ? shown->id : Id<CareEntry>::make();
    wanted.volunteer = storage::goingOn(ws.read(), wanted.volunteer);
    const bool isOfAnother = !shown || shown->volunteer != wanted.volunteer;
    EntryCheck check;
    check.required(wanted.kind, u"kind"_s);
    check.required(wanted.given, u"given"_s);
    check.optional(wanted.by, u"by"_s);
    if (!wanted.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say on which day it was done."));
    check.notAhead(wanted.day, ws.today(), u"day"_s);
    const auto person = storage::person(ws.read(), wanted.volunteer);
    if (!person && isOfAnother)
        check.add(u"unknown_volunteer"_s, u"volunteer"_s, unknownVolunteer().text);
    if (person && person->status == VolunteerStatus::Archived && isOfAnother)
        check.add(u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name));
    if (!check.isGood())
        return check.problems();
    return saveEdits(ws, {u"care.save"_s, reason}, storage::careEntryTable(),
                     std::vector{Edit<CareEntry>{shown, wanted}});
}

Outcome<Edits<CareEntry>> archiveCare(Workspace& ws, const std::vector<Id<CareEntry>>& ids, bool archived,
                                      const QString& reason)
{
    if (!mayReadCare(ws))
        return noKey();
    const Problem unknown{u"unknown_care"_s, u"care"_s, tr("This entry is not there any more. Look again.")};
    const auto refuse = [](const storage::Reader&, const CareEntry&) { return Problems{}; };
    return archiveAll<CareEntry>(ws, {archived ? u"care.archive"_s : u"care.restore"_s, reason}, ids,
                                 {storage::careEntryTable(), archived, unknown, refuse});
}

} // namespace redvest
