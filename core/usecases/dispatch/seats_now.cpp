// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/seats_now.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/volunteers/membership_rules.h"

#include <QHash>

namespace redvest {

std::vector<SeatNow> seatsNow(const Workspace& ws, const std::vector<PinnedSeat>& seats)
{
    QStringList ids;
    ids.reserve(qsizetype(seats.size()));
    for (const PinnedSeat& seat : seats)
        ids << assignmentId(seat.shift, seat.volunteer).text();
    QStringList once = ids;
    once.removeDuplicates();
    QHash<QString, AssignmentState> states;
    for (const auto& kept : ws.read().keptRows(storage::assignmentTable(), once))
        states.insert(kept.record.id.text(), kept.record.state);
    std::vector<SeatNow> now(seats.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (const auto at = states.constFind(ids[qsizetype(i)]); at != states.constEnd())
            now[i].state = *at;
    }
    return now;
}

QStringList namesOnSeats(const Workspace& ws, const std::vector<PinnedSeat>& seats)
{
    const storage::Reader reader = ws.read();
    QHash<QString, QString> known;
    QStringList names;
    for (const PinnedSeat& seat : seats) {
        QString& name = known[seat.volunteer.text()];
        if (name.isEmpty())
            name = nameOfMember(reader, seat.volunteer);
        names << name;
    }
    return names;
}

} // namespace redvest
