// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/seating.h"

#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isExpected(AssignmentState state)
{
    return isBinding(state) || stayedAway(state);
}

} // namespace

Problems seat(storage::Writer& writer, const ShiftRow& row, const Volunteer& person,
              const std::optional<Assignment>& known, AssignmentState state, const QString& overrideReason,
              Seated& done, Instant asOf)
{
    if (row.shift.isArchived)
        return {calledOff()};
    Assignment wanted =
        known.value_or(Assignment{assignmentId(row.shift.id, person.id), row.shift.id, person.id, state, {}, {}});
    done.wasExpected = known && isExpected(known->state);
    wanted.state = state;
    if (!done.wasExpected) {
        wanted.overrideReason = overrideReason.trimmed();
        const Verdict said = ShiftPool(writer, row, person.id, {}, asOf).verdict(person, true);
        if (Problems problems = verdictProblems(said, person.name, wanted.overrideReason); !problems.empty())
            return problems;
        if (said.reasons.empty())
            wanted.overrideReason.clear();
    } else if (!isBinding(known->state)) {
        if (Problems problems = whyNotBound(writer, wanted, known->state); !problems.empty())
            return problems;
    }
    writer.put(storage::assignmentTable(), wanted);
    done.assignment = std::move(wanted);
    return {};
}

ServiceRecord recordOn(const ShiftRow& row, Id<Volunteer> volunteer, RecordSource source, const QString& enteredBy)
{
    ServiceRecord record;
    record.volunteer = volunteer;
    record.shift = row.shift.id;
    record.division = row.division;
    record.day = localDate(row.shift.starts);
    record.source = source;
    record.enteredBy = enteredBy;
    return record;
}

Problem registerFirst()
{
    return {u"unknown_volunteer"_s, u"volunteer"_s,
            QCoreApplication::translate("Attendance", "Nobody of the register is meant. Register the person first "
                                                      "(Volunteers, Ctrl+N), then sign in.")};
}

} // namespace redvest
