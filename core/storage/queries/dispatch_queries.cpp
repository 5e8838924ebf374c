// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/dispatch_queries.h"

#include "core/storage/schema/volunteers.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

void eachSeatWithin(const Reader& reader, Span period, const std::function<void(Assignment&&)>& take)
{
    reader.each(u"SELECT a.id, a.shift, a.volunteer, a.state, a.override_reason FROM shift s JOIN assignment a ON "
                u"a.shift = s.id "
                u"WHERE s.starts >= :from AND s.starts < :to AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"ORDER BY a.id"_s,
                {{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}},
                [&](const Row& row) {
                    Assignment seat;
                    seat.id = Id<Assignment>::fromText(row.text(0));
                    seat.shift = Id<Shift>::fromText(row.text(1));
                    seat.volunteer = Id<Volunteer>::fromText(row.text(2));
                    seat.state = fromWord<AssignmentState>(row.text(3)).value_or(AssignmentState::Cancelled);
                    seat.overrideReason = row.text(4);
                    take(std::move(seat));
                });
}

void eachName(const Reader& reader, const std::vector<Id<Volunteer>>& people,
              const std::function<void(Id<Volunteer>, const QString&)>& take)
{
    QStringList ids;
    for (const Id<Volunteer> id : people)
        ids << id.text();
    ids.removeDuplicates();
    const SealedColumn name = reader.sealed(volunteerTable().spec(), u"name"_s);
    reader.eachOfTexts(u"SELECT id, name FROM volunteer WHERE gone = 0"_s, u"id"_s, ids, [&](const Row& row) {
        take(Id<Volunteer>::fromText(row.text(0)), name.open(row.text(0), row.text(1)));
    });
}

} // namespace redvest::storage
