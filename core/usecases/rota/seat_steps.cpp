// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/seat_steps.h"

#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

} // namespace

Problem unknownAssignment()
{
    return {u"unknown_assignment"_s, u"assignment"_s,
            tr("This person is not on the shift any more. Open the shift again.")};
}

Problems writeAssignment(storage::Writer& writer, const Assignment& wanted, AssignmentStep& step)
{
    step.before = writer.find(storage::assignmentTable(), wanted.id.text());
    if (step.before && isBinding(step.before->state))
        return {{u"already_assigned"_s, u"volunteer"_s, tr("This person is on the shift already.")}};
    if (step.before && stayedAway(step.before->state))
        return {{u"stayed_away"_s, u"volunteer"_s,
                 tr("That this person stayed away from the shift, or was excused, stays on record. Whoever comes after "
                    "all is set to on duty there.")}};
    step.after = wanted;
    if (step.before)
        step.after->note = step.before->note;
    writer.put(storage::assignmentTable(), *step.after);
    return {};
}

bool isFirstState(AssignmentState state)
{
    using S = AssignmentState;
    return state == S::Proposed || state == S::Invited || state == S::Accepted;
}

Problem notFirstState()
{
    return {u"state"_s, u"state"_s, tr("Somebody put on a shift is proposed, invited or has accepted.")};
}

Problems seatOne(storage::Writer& writer, Instant now, Assignment wanted, AssignmentStep& step)
{
    const auto row = storage::shiftRow(writer, wanted.shift);
    wanted.volunteer = storage::goingOn(writer, wanted.volunteer);
    wanted.id = assignmentId(wanted.shift, wanted.volunteer);
    const auto person = storage::person(writer, wanted.volunteer);
    if (!row)
        return {unknownShift()};
    if (!person)
        return {unknownVolunteer()};
    if (row->shift.isArchived)
        return {calledOff()};
    const QString reason = wanted.overrideReason;
    const Verdict said = ShiftPool(writer, *row, wanted.volunteer, now).verdict(*person, true);
    if (said.reasons.empty())
        wanted.overrideReason.clear();
    if (Problems problems = writeAssignment(writer, wanted, step); !problems.empty())
        return problems;
    return verdictProblems(said, person->name, reason);
}

Problems unseatOne(storage::Writer& writer, Id<Assignment> id, AssignmentStep& step)
{
    using S = AssignmentState;
    step.before = writer.find(storage::assignmentTable(), id.text());
    if (!step.before)
        return {unknownAssignment()};
    const S now = step.before->state;
    if (now == S::OnDuty || now == S::Served || now == S::Absent || now == S::Excused)
        return {{u"worked"_s, u"assignment"_s,
                 tr("What happened on a shift stays on record. Cancel the assignment instead.")}};
    writer.remove(storage::assignmentTable(), id.text());
    return {};
}

} // namespace redvest
