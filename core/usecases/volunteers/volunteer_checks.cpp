// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteer_checks.h"

#include "core/domain/identity.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/membership_rules.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

} // namespace

Problem nationalNumberTaken(const Workspace& ws, const QString& name, const QString& division)
{
    return {u"duplicate_national_number"_s, u"national_number"_s,
            tr("%1 (%2) has this number of the national platform already. Compare the two and correct one.")
                .arg(name, ws.divisions().shortPath(division))};
}

Problems numberTaken(const Workspace& ws, const storage::Reader& reader, const Volunteer& wanted)
{
    const QString common = comparableNumber(wanted.documentKind, wanted.documentNumber);
    for (const Volunteer& other : storage::withNumber(reader, wanted.documentKind, common)) {
        if (other.id == wanted.id)
            continue;
        const QString text =
            other.status == VolunteerStatus::Archived
                ? tr("%1 (%2) has this number; the record is archived. Restore it instead of registering anew.")
                : tr("%1 (%2) is registered with this number already. Open that record instead.");
        return {{u"duplicate_number"_s, u"document_number"_s,
                 text.arg(other.name, ws.divisions().shortPath(other.division))}};
    }
    for (const Volunteer& other : storage::withNationalNumber(reader, wanted.nationalNumber)) {
        if (other.id != wanted.id && other.status != VolunteerStatus::Archived)
            return {nationalNumberTaken(ws, other.name, other.division)};
    }
    return {};
}

Problems goneOn(const storage::Reader& reader, Id<Volunteer> id)
{
    const Id<Volunteer> end = storage::goingOn(reader, id);
    if (end == id)
        return {};
    const auto goes = reader.find(storage::volunteerTable(), end.text());
    return {{u"merged"_s, u"volunteer"_s,
             tr("This record was merged into another one of the same person (%1). Open that one, or undo the merge.")
                 .arg(goes ? goes->name : QString())}};
}

namespace {

/// What an erasure leaves of a person, whatever the status it is to be given.
bool isBlankOfErased(Volunteer wanted)
{
    wanted.status = VolunteerStatus::Archived;
    return isErasedPerson(wanted);
}

} // namespace

Problems clashes(const Workspace& ws, const storage::Reader& reader, const Volunteer& wanted)
{
    if (wanted.status == VolunteerStatus::Archived) {
        Problems problems = leadsTeams(reader, wanted);
        if (const qint64 ahead = storage::shiftsAhead(reader, wanted.id, ws.now()); ahead > 0)
            problems.push_back(
                {u"shifts_ahead"_s,
                 {},
                 tr("%1 is still on %2 coming shifts. Take the person off them first.").arg(wanted.name).arg(ahead)});
        return problems;
    }
    if (Problems problems = goneOn(reader, wanted.id); !problems.empty())
        return problems;
    if (isBlankOfErased(wanted))
        return {{u"erased"_s,
                 {},
                 tr("%1 was erased for good and cannot be brought back. Register the person anew.").arg(wanted.name)}};
    Problems problems = numberTaken(ws, reader, wanted);
    if (wanted.status == VolunteerStatus::Suspended) {
        for (Problem& problem : leadsTeams(reader, wanted))
            problems.push_back(std::move(problem));
    }
    return problems;
}

Problems clashes(const storage::Reader& reader, const TwoPeople& pair)
{
    const Id<Volunteer> end = storage::goingOn(reader, pair.first);
    if (end != storage::goingOn(reader, pair.second))
        return {};
    const auto goes = reader.find(storage::volunteerTable(), end.text());
    return {{u"merged"_s,
             {},
             tr("The two were merged into one record meanwhile (%1). Undo that merge first.")
                 .arg(goes ? goes->name : QString())}};
}

} // namespace redvest
