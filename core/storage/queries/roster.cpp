// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/roster.h"

#include "core/storage/schema/volunteers.h"

#include <QHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What of a person is sealed, opened once however many shifts the person stands on.
struct OpenedPerson
{
    QString name;
    QString phone;
    QDate birth;
};

} // namespace

std::vector<RosterSeat> rosterSeats(const Reader& reader, Span period)
{
    const auto column = [&](const QString& named) { return reader.sealed(volunteerTable().spec(), named); };
    const SealedColumn name = column(u"name"_s), phone = column(u"phone"_s), birth = column(u"birth"_s);
    QHash<QString, OpenedPerson> known;
    std::vector<RosterSeat> seats;
    reader.each(u"SELECT a.id, a.shift, a.state, v.id, v.name, v.phone, v.birth, v.division "
                u"FROM shift s JOIN assignment a ON a.shift = s.id JOIN volunteer v ON v.id = a.volunteer "
                u"WHERE s.starts >= :from AND s.starts < :to AND s.gone = 0 AND s.archived = 0 AND a.gone = 0 "
                u"AND a.state IN ('proposed', 'invited', 'accepted', 'on_duty', 'served') ORDER BY a.shift, a.id"_s,
                {{u":from"_s, toUtcText(period.from) + u""_s}, {u":to"_s, toUtcText(period.to) + u""_s}},
                [&](const Row& row) {
                    const QString id = row.text(3);
                    auto person = known.constFind(id);
                    if (person == known.constEnd())
                        person = known.insert(id, {name.open(id, row.text(4)), phone.open(id, row.text(5)),
                                                   dayFromText(birth.open(id, row.text(6)))});
                    RosterSeat seat;
                    seat.assignment.id = Id<Assignment>::fromText(row.text(0));
                    seat.assignment.shift = Id<Shift>::fromText(row.text(1));
                    seat.assignment.state = fromWord<AssignmentState>(row.text(2)).value_or(AssignmentState::Proposed);
                    seat.assignment.volunteer = Id<Volunteer>::fromText(id);
                    seat.name = person->name;
                    seat.phone = person->phone;
                    seat.birth = person->birth;
                    seat.division = row.text(7);
                    seats.push_back(std::move(seat));
                });
    return seats;
}

} // namespace redvest::storage
