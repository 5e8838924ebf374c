// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/seat_moves.h"

#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/seat_steps.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <functional>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// Somebody who gives up a seat for another shift.
struct SeatMove
{
    Assignment from;
    Id<Shift> to;
};

QString nameOf(const storage::Reader& reader, const Assignment& seat)
{
    const auto person = storage::person(reader, seat.volunteer);
    return person ? person->name : QString();
}

/// What stands against giving the seat up, whatever the new shift is.
Problems whyNotLeft(const storage::Reader& reader, const SeatMove& move)
{
    using S = AssignmentState;
    const S state = move.from.state;
    if (move.from.shift == move.to)
        return {{u"same_shift"_s, u"shift"_s,
                 tr("%1 is on this shift already. Choose another shift.").arg(nameOf(reader, move.from))}};
    if (state == S::OnDuty || state == S::Served || state == S::Absent || state == S::Excused)
        return {{u"worked"_s, u"assignment"_s,
                 tr("%1 has come to that shift, or should have: that stays on record. Put the person on the other "
                    "shift as well instead of moving.")
                     .arg(nameOf(reader, move.from))}};
    if (!isBinding(state))
        return {{u"not_bound"_s, u"assignment"_s,
                 tr("%1 is not bound to that shift any more. Choose the person among those who could come instead.")
                     .arg(nameOf(reader, move.from))}};
    return {};
}

void append(Problems& to, Problems more)
{
    for (Problem& problem : more)
        to.push_back(std::move(problem));
}

/// Every seat is given up before one is taken: the verdict on the new one must not meet the old.
Problems carryOver(storage::Writer& writer, Instant now, const std::vector<SeatMove>& moves, const QString& reason,
                   AssignmentState state, SeatsMoved& done)
{
    Problems problems;
    for (const SeatMove& move : moves) {
        AssignmentStep step;
        Problems refused = whyNotLeft(writer, move);
        if (refused.empty())
            refused = unseatOne(writer, move.from.id, step);
        append(problems, std::move(refused));
        done.left.push_back(std::move(step));
    }
    if (!problems.empty())
        return problems;
    for (const SeatMove& move : moves) {
        AssignmentStep step;
        const Id<Volunteer> who = move.from.volunteer;
        append(problems, seatOne(writer, now, {assignmentId(move.to, who), move.to, who, state, reason, {}}, step));
        done.taken.push_back(std::move(step));
    }
    return problems;
}

/// What is to be done within the unit of work, by the rows as they are then.
using Planned = std::function<Problems(const storage::Reader&, std::vector<SeatMove>&)>;

Outcome<SeatsMoved> carriedOut(Workspace& ws, const QString& verb, const Planned& planned, const QString& typedReason,
                               AssignmentState state)
{
    if (!isFirstState(state))
        return notFirstState();
    const QString reason = typedReason.trimmed();
    SeatsMoved done;
    auto changes = ws.write({verb, reason}, [&](storage::Writer& writer) {
        done = {}; // on a server the work may be run again
        std::vector<SeatMove> moves;
        if (Problems problems = planned(writer, moves); !problems.empty())
            return problems;
        return carryOver(writer, ws.now(), moves, reason, state, done);
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace

Outcome<SeatsMoved> moveSeats(Workspace& ws, const std::vector<Id<Assignment>>& ids, Id<Shift> to,
                              const QString& overrideReason, AssignmentState state)
{
    const auto planned = [&](const storage::Reader& reader, std::vector<SeatMove>& moves) {
        Problems problems;
        QSet<Id<Assignment>> met;
        for (const Id<Assignment> id : ids) {
            if (met.contains(id))
                continue;
            met.insert(id);
            if (const auto seat = reader.find(storage::assignmentTable(), id.text()))
                moves.push_back({*seat, to});
            else
                problems.push_back(unknownAssignment());
        }
        return problems;
    };
    return carriedOut(ws, u"assignment.move"_s, planned, overrideReason, state);
}

Outcome<SeatsMoved> swapSeats(Workspace& ws, Id<Assignment> first, Id<Assignment> second, const QString& overrideReason,
                              AssignmentState state)
{
    const auto planned = [&](const storage::Reader& reader, std::vector<SeatMove>& moves) -> Problems {
        const auto one = reader.find(storage::assignmentTable(), first.text());
        const auto other = reader.find(storage::assignmentTable(), second.text());
        if (!one || !other)
            return {unknownAssignment()};
        if (one->volunteer == other->volunteer)
            return {{u"same_person"_s, u"assignment"_s,
                     tr("Both seats are %1's: there is nobody to exchange with.").arg(nameOf(reader, *one))}};
        moves = {{*one, other->shift}, {*other, one->shift}};
        return {};
    };
    return carriedOut(ws, u"assignment.swap"_s, planned, overrideReason, state);
}

bool isReasonMissing(const Problems& problems)
{
    return !problems.empty() && std::all_of(problems.begin(), problems.end(),
                                            [](const Problem& problem) { return problem.field == u"override"; });
}

} // namespace redvest
