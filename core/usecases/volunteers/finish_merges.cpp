// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/finish_merges.h"

#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/reserve_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/membership_rules.h"
#include "core/usecases/volunteers/person_joins.h"
#include "core/usecases/volunteers/reserve_rules.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The record that goes on though it was merged too: another desk merged the other way round.
void goOn(storage::Writer& writer, Id<Volunteer> id)
{
    auto person = writer.find(storage::volunteerTable(), id.text());
    if (!person)
        return;
    person->mergedInto = {};
    person->status = VolunteerStatus::Active;
    writer.put(storage::volunteerTable(), *person);
    bringBackMoved(writer, id);
}

void settle(storage::Writer& writer, const MergedPerson& merged)
{
    auto person = writer.find(storage::volunteerTable(), merged.id.text());
    if (!person)
        return;
    if (person->mergedInto != merged.into || person->status != VolunteerStatus::Archived) {
        person->mergedInto = merged.into;
        person->status = VolunteerStatus::Archived;
        writer.put(storage::volunteerTable(), *person);
    }
    moveReferences(writer, merged.id, merged.into);
}

} // namespace

Outcome<ChangeSet> finishMerges(Workspace& ws)
{
    if (const storage::Reader reader = ws.read(); storage::mergedPeople(reader).empty() &&
                                                  storage::overlappingSpans(reader).empty() &&
                                                  storage::openTwice(reader).empty())
        return ChangeSet{};
    return ws.write({u"merge.people"_s, {}}, [](storage::Writer& writer) {
        const std::vector<MergedPerson> settled = settledMerges(storage::mergedPeople(writer));
        for (const MergedPerson& merged : settled) {
            if (merged.into.isNull())
                goOn(writer, merged.id);
        }
        for (const MergedPerson& merged : settled) {
            if (!merged.into.isNull())
                settle(writer, merged);
        }
        for (const storage::TeamPlace& place : storage::overlappingSpans(writer))
            joinSpans(writer, place.volunteer);
        for (const Id<Volunteer> id : storage::openTwice(writer))
            joinReserves(writer, id);
        return Problems{};
    });
}

} // namespace redvest
