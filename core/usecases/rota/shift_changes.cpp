// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/shift_changes.h"

#include "core/base/order_key.h"
#include "core/base/text.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/rota_checks.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/rota/unfit_seats.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

Shift changedBy(Shift shift, const ShiftsChange& change)
{
    shift.needed = change.needed.value_or(shift.needed);
    shift.starts = plusMinutes(shift.starts, change.startsBy);
    shift.ends = plusMinutes(shift.ends, change.endsBy);
    if (change.note)
        shift.note = asTyped(*change.note);
    return shift;
}

/// Those bound to shifts that are about to move, with what speaks against them there before.
class MovedSeats
{
public:
    void watch(const storage::Reader& reader, const Shift& before, const Shift& after)
    {
        const auto row =
            before.isArchived || before.span() == after.span() ? std::nullopt : storage::shiftRow(reader, before.id);
        if (!row)
            return;
        for (const Assignment& a : storage::assignmentsOf(reader, before.id)) {
            if (auto person = isBinding(a.state) ? storage::person(reader, a.volunteer) : std::nullopt) {
                Verdict verdict = ShiftPool(reader, *row, a.volunteer).verdict(*person, false);
                m_seats.push_back({a, *std::move(person), std::move(verdict)});
            }
        }
    }
    /// Once all have moved.
    [[nodiscard]] std::vector<UnfitSeat> unfit(const storage::Reader& reader) const
    {
        std::vector<UnfitSeat> unfit;
        for (const Seat& seat : m_seats) {
            const auto row = storage::shiftRow(reader, seat.assignment.shift);
            if (!row)
                continue;
            const Verdict after = ShiftPool(reader, *row, seat.assignment.volunteer).verdict(seat.person, false);
            if (std::vector<Reason> added = reasonsAdded(seat.before, after); !added.empty())
                unfit.push_back({row->shift.id, row->shift.span(), row->postName, row->siteName,
                                 seat.assignment.volunteer, seat.person.name, seat.assignment.state, std::move(added)});
        }
        std::sort(unfit.begin(), unfit.end(), [](const UnfitSeat& a, const UnfitSeat& b) {
            return a.span.from != b.span.from ? a.span.from < b.span.from : orderKey(a.name) < orderKey(b.name);
        });
        return unfit;
    }

private:
    struct Seat
    {
        Assignment assignment;
        Volunteer person;
        Verdict before;
    };
    std::vector<Seat> m_seats;
};

struct Move
{
    Shift before;
    Shift after;
};

/// What is to become another than it is, each shift once.
std::vector<Move> movesOf(const storage::Reader& reader, const std::vector<Id<Shift>>& ids, const ShiftsChange& change,
                          Problems& problems)
{
    std::vector<Move> moves;
    QSet<QString> seen;
    if (ids.empty())
        problems.push_back({u"required"_s, u"shifts"_s, tr("Choose the shifts to change.")});
    for (const Id<Shift> id : ids) {
        if (seen.contains(id.text()))
            continue;
        seen.insert(id.text());
        const auto shift = reader.find(storage::shiftTable(), id.text());
        if (!shift) {
            problems.push_back(
                {u"unknown_shift"_s, u"shift"_s, tr("There is no such shift any more. Open the list again.")});
            continue;
        }
        if (Shift wanted = changedBy(*shift, change); !(wanted == *shift))
            moves.push_back({*shift, std::move(wanted)});
    }
    if (problems.empty() && moves.empty())
        problems.push_back({u"required"_s, u"change"_s,
                            tr("Nothing would change. Say how many are needed, by how many minutes start or end move, "
                               "or another note.")});
    return moves;
}

void add(Problems& problems, const Shift& shift, const Problems& more)
{
    for (Problem problem : more) {
        problem.text = tr("Shift of %1: %2").arg(toLocalText(shift.starts), problem.text);
        problems.push_back(std::move(problem));
    }
}

Problems carriedOut(storage::Writer& writer, const std::vector<Id<Shift>>& ids, const ShiftsChange& change,
                    ShiftsChanged& done)
{
    Problems problems;
    const std::vector<Move> moves = movesOf(writer, ids, change, problems);
    for (const Move& move : moves)
        add(problems, move.before, check(move.after));
    if (!problems.empty())
        return problems;
    MovedSeats seats;
    for (const Move& move : moves)
        seats.watch(writer, move.before, move.after);
    for (const Move& move : moves)
        writer.put(storage::shiftTable(), move.after);
    // Only now: shifts that move together do not stand in each other's way.
    for (const Move& move : moves)
        add(problems, move.before, clashes(writer, move.after));
    if (!problems.empty())
        return problems;
    done.shifts = qint64(moves.size());
    done.unfit = seats.unfit(writer);
    return {};
}

} // namespace

Outcome<ShiftsChanged> previewShiftsChange(Workspace& ws, const std::vector<Id<Shift>>& ids, const ShiftsChange& change)
{
    ShiftsChanged tried;
    const Problem trial{u"trial"_s, {}, {}};
    const auto undone = ws.write({u"shift.change"_s, {}}, [&](storage::Writer& writer) -> Problems {
        Problems problems = carriedOut(writer, ids, change, tried);
        return problems.empty() ? Problems{trial} : problems;
    });
    if (!undone && undone.problems() != Problems{trial})
        return undone.problems();
    return tried;
}

Outcome<ShiftsChanged> changeShifts(Workspace& ws, const std::vector<Id<Shift>>& ids, const ShiftsChange& change,
                                    const QString& reason)
{
    ShiftsChanged done;
    Outcome<ChangeSet> changes = ws.write(
        {u"shift.change"_s, reason}, [&](storage::Writer& writer) { return carriedOut(writer, ids, change, done); });
    if (!changes)
        return changes.problems();
    done.changes = std::move(changes).value();
    return done;
}

} // namespace redvest
