// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/replacements.h"

#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/standby_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostCandidates = 60; ///< of those who do not stand by
/// Why a warning was set aside for who takes a seat; a word of the data.
const QString kSteppedIn = u"顶岗"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

Successor successorOf(const ShiftPool& pool, const Volunteer& person)
{
    Successor made;
    made.volunteer = person.id;
    made.name = person.name;
    made.maskedPhone = maskedPhone(person.phone);
    made.home = person.division;
    made.near = nearness(person.division, pool.demand().division);
    made.weekMinutes = int(pool.loadBefore(person.id));
    made.verdict = pool.verdict(person, true);
    return made;
}

bool isOnShift(const ShiftPool& pool, Id<Volunteer> id)
{
    const Assignment* here = pool.assignment(id);
    return here != nullptr && (isBinding(here->state) || stayedAway(here->state));
}

/// Whoever stands by for the shift, each once.
std::vector<Successor> standingBy(const storage::Reader& reader, const ShiftRow& row, const ShiftPool& pool)
{
    std::vector<Successor> found;
    QSet<QString> met;
    for (const Standby& entry : storage::standbysOn(reader, localDate(row.shift.starts))) {
        const auto person = isReadyFor(entry, row.shift, row.site) && !met.contains(entry.volunteer.text())
                                ? storage::person(reader, entry.volunteer)
                                : std::nullopt;
        if (!person || isOnShift(pool, person->id))
            continue;
        met.insert(person->id.text());
        Successor made = successorOf(pool, *person);
        made.isStandby = true;
        made.note = entry.note;
        found.push_back(std::move(made));
    }
    return found;
}

Problems whyNoSeat(const ShiftRow& row, Instant now)
{
    if (row.shift.isArchived)
        return {calledOff()};
    if (row.shift.ends <= now)
        return {{u"shift_over"_s, u"shift"_s, tr("This shift is over. Nobody can take a seat on it any more.")}};
    return {};
}

Problem unknownSeat()
{
    return {u"unknown_assignment"_s, u"assignment"_s,
            tr("This person is not on the shift any more. Open the shift again.")};
}

bool isLeaving(AssignmentState state)
{
    using S = AssignmentState;
    return state == S::Declined || state == S::Excused || state == S::Absent;
}

/// The person falls out; nothing changes for whoever is out already.
Problems letGo(storage::Writer& writer, const Assignment& seat, std::optional<AssignmentState> leaving,
               const QString& reason, AssignmentStep& step)
{
    step.before = seat;
    step.after = seat;
    const auto into = leaving ? leaving : usualLeaving(seat.state);
    if (!into || *into == seat.state)
        return {};
    if (!isLeaving(*into))
        return {{u"state"_s, u"state"_s, tr("Somebody falls out by declining, being excused or staying away.")}};
    if (!mayBecome(seat.state, *into))
        return {{u"transition"_s, u"state"_s,
                 tr("This step is not possible from the state the person is in. Choose another one.")}};
    step.after->state = *into;
    step.after->note = reason;
    writer.put(storage::assignmentTable(), *step.after);
    return {};
}

/// The successor takes the seat, judged anew as things stand within the unit.
Problems take(storage::Writer& writer, Instant now, const ShiftRow& row, SeatReplaced& done)
{
    const Id<Volunteer> id = done.successor.volunteer;
    const auto person = storage::person(writer, id);
    if (!person)
        return {unknownVolunteer()};
    const ShiftPool pool(writer, row, id, now);
    if (isOnShift(pool, id))
        return {{u"already_assigned"_s, u"volunteer"_s, tr("This person is on the shift already.")}};
    done.successor.verdict = pool.verdict(*person, true);
    Verdict blocks = done.successor.verdict;
    std::erase_if(blocks.reasons, [](const Reason& r) { return r.weight == Weight::Warning; });
    if (!blocks.reasons.empty())
        return {{blocks.reasons.front().code, u"volunteer"_s,
                 tr("%1 does not fit this shift: %2. Choose somebody else; to set a rule aside, put the person on the "
                    "shift with a reason.")
                     .arg(person->name, blocks.text())}};
    const Assignment* here = pool.assignment(id);
    Assignment seat = here ? *here : Assignment{assignmentId(row.shift.id, id), row.shift.id, id, {}, {}, {}};
    done.came.before = here ? std::optional(*here) : std::nullopt;
    seat.state = done.successor.isStandby ? AssignmentState::Accepted : AssignmentState::Invited;
    seat.answerBy = {};
    // Why the other one left may be an illness: it stays with that seat.
    seat.overrideReason = done.successor.verdict.reasons.empty() ? QString() : kSteppedIn;
    done.came.after = seat;
    writer.put(storage::assignmentTable(), seat);
    return {};
}

Outcome<Successor> chosenSuccessor(const Workspace& ws, Id<Assignment> id, Id<Volunteer> by)
{
    const std::vector<Successor> all = successors(ws, id, kMostCandidates);
    const Id<Volunteer> meant = by.isNull() ? by : storage::goingOn(ws.read(), by);
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&](const Successor& s) { return !meant.isNull() && s.volunteer == meant; });
    if (named != all.end())
        return *named;
    if (!meant.isNull()) {
        Successor made;
        made.volunteer = meant;
        const auto person = storage::person(ws.read(), meant);
        if (!person)
            return unknownVolunteer();
        made.name = person->name;
        return made;
    }
    if (all.empty() || all.front().verdict.fit == Fit::DoesNotFit)
        return Problem{
            u"no_successor"_s, u"volunteer"_s,
            tr("Nobody stands by who fits, and of the register nobody fits either. Ask for people by a call, "
               "or name somebody.")};
    return all.front();
}

} // namespace

std::vector<Successor> successors(const Workspace& ws, Id<Assignment> id, int limit)
{
    const storage::Reader reader = ws.read();
    const auto seat = reader.find(storage::assignmentTable(), id.text());
    const auto row = seat ? storage::shiftRow(reader, seat->shift) : std::nullopt;
    if (!row || limit <= 0)
        return {};
    const ShiftPool pool(reader, *row, {}, ws.now());
    std::vector<Successor> found = standingBy(reader, *row, pool);
    QSet<QString> met;
    for (const Successor& s : found)
        met.insert(s.volunteer.text());
    // Who stands by and may come goes before all others: where they suffice, nobody else need be looked at.
    const auto ready =
        std::count_if(found.begin(), found.end(), [](const Successor& s) { return s.verdict.fit != Fit::DoesNotFit; });
    const int others = ready >= limit ? 0 : kMostCandidates;
    for (const CandidateRow& candidate : candidates(ws, seat->shift, {}, others)) {
        if (met.contains(candidate.id.text()))
            continue;
        if (const auto person = storage::person(reader, candidate.id))
            found.push_back(successorOf(pool, *person));
    }
    std::erase_if(found,
                  [&](const Successor& s) { return s.volunteer == seat->volunteer || s.verdict.has(u"overlap"_s); });
    std::stable_sort(found.begin(), found.end(), goesBefore);
    if (found.size() > std::size_t(limit))
        found.resize(std::size_t(limit));
    for (Successor& s : found)
        s.home = ws.divisions().shortPath(s.home);
    return found;
}

QString successorText(const Successor& s)
{
    QStringList parts{s.isStandby ? tr("on the stand-by list") : tr("of the candidates")};
    if (!s.home.isEmpty())
        parts << s.home;
    parts << tr("%1 h in the last 7 days").arg(QString::number(s.weekMinutes / 60.0, 'f', s.weekMinutes % 60 ? 1 : 0));
    if (!s.note.isEmpty())
        parts << s.note;
    if (!s.verdict.reasons.empty())
        parts << s.verdict.text();
    return parts.join(u" · "_s);
}

std::optional<AssignmentState> usualLeaving(AssignmentState state)
{
    using S = AssignmentState;
    switch (state) {
    case S::Proposed:
    case S::Invited:
        return S::Declined;
    case S::Accepted:
    case S::OnDuty:
        return S::Excused;
    default:
        return std::nullopt;
    }
}

Outcome<SeatReplaced> replaceSeat(Workspace& ws, Id<Assignment> id, std::optional<AssignmentState> leaving,
                                  const QString& reason, Id<Volunteer> by)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why the person falls out.")};
    const auto seat = ws.read().find(storage::assignmentTable(), id.text());
    if (!seat)
        return unknownSeat();
    if (seat->state == AssignmentState::Served)
        return Problem{u"transition"_s, u"state"_s,
                       tr("The person has served on this shift, so that no seat became free.")};
    const auto shift = storage::shiftRow(ws.read(), seat->shift);
    if (!shift)
        return unknownShift();
    if (Problems problems = whyNoSeat(*shift, ws.now()); !problems.empty())
        return problems;
    const Outcome<Successor> chosen = chosenSuccessor(ws, id, by);
    if (!chosen)
        return chosen.problems();
    SeatReplaced done;
    auto changes = ws.write({u"assignment.replace"_s, why}, [&](storage::Writer& writer) {
        done = {};
        done.successor = *chosen;
        const auto now = writer.find(storage::assignmentTable(), id.text());
        if (!now)
            return Problems{unknownSeat()};
        if (Problems problems = letGo(writer, *now, leaving, why, done.left); !problems.empty())
            return problems;
        const auto row = storage::shiftRow(writer, now->shift);
        if (!row)
            return Problems{unknownShift()};
        if (row->filled >= row->shift.needed)
            return Problems{
                {u"seat_taken"_s, u"shift"_s,
                 tr("Enough people (%1) are on the shift without this one. No seat is free.").arg(row->filled)}};
        return take(writer, ws.now(), *row, done);
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    done.why = successorText(done.successor);
    return done;
}

} // namespace redvest
