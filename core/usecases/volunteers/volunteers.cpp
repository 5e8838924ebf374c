// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/volunteers.h"

#include "core/domain/identity.h"
#include "core/domain/likeness.h"
#include "core/domain/masks.h"
#include "core/domain/real_name.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/form_writer.h"
#include "core/usecases/volunteers/volunteer_checks.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

Outcome<ChangeSet> setStatus(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const Intent& intent,
                             VolunteerStatus status)
{
    return ws.write(intent, [&](storage::Writer& writer) {
        Problems problems;
        for (const Id<Volunteer> id : ids) {
            const auto person = writer.find(storage::volunteerTable(), id.text());
            if (!person) {
                problems.push_back({u"unknown_volunteer"_s, {}, tr("This record is not there any more.")});
                continue;
            }
            Volunteer changed = *person;
            changed.status = status;
            for (Problem& problem : clashes(ws, writer, changed))
                problems.push_back(std::move(problem));
            writer.put(storage::volunteerTable(), changed);
        }
        return problems;
    });
}

Lookalike lookalike(const DivisionTree& divisions, const Volunteer& v, const QString& why)
{
    return {v.id, v.name, maskedId(v.documentNumber), divisions.shortPath(v.division), localDate(v.registeredAt), why};
}

} // namespace

std::optional<VolunteerForm> volunteer(const Workspace& ws, Id<Volunteer> id)
{
    return formOf(ws.read(), id);
}

Outcome<Saved> saveVolunteer(Workspace& ws, const VolunteerForm& shown, VolunteerForm wanted, const QString& reason)
{
    const bool isNew = shown.volunteer.id.isNull();
    wanted.volunteer.id = isNew ? Id<Volunteer>::make() : shown.volunteer.id;
    wanted.volunteer.registeredAt = isNew ? ws.now() : shown.volunteer.registeredAt;
    const QString availability = wanted.volunteer.availability;
    wanted = completed(ws, std::move(wanted));
    // What an earlier version kept, and nobody touched, stays in its words.
    if (availability == shown.volunteer.availability)
        wanted.volunteer.availability = availability;
    settleRealName(shown.volunteer, wanted.volunteer, ws.today());
    if (Problems problems = check(ws, wanted); !problems.empty())
        return problems;
    auto written = ws.write({isNew ? u"volunteer.add"_s : u"volunteer.change"_s, reason}, [&](storage::Writer& writer) {
        if (Problems problems = goneOn(writer, wanted.volunteer.id); !problems.empty())
            return problems;
        if (Problems problems = numberTaken(ws, writer, wanted.volunteer); !problems.empty())
            return problems;
        return FormWriter(writer, ws).write(shown, wanted);
    });
    if (!written)
        return written.problems();
    return Saved{wanted.volunteer.id, std::move(written).value(), shown, std::move(wanted)};
}

Outcome<ChangeSet> archiveVolunteers(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const QString& reason)
{
    return setStatus(ws, ids, {u"volunteer.archive"_s, reason}, VolunteerStatus::Archived);
}

Outcome<ChangeSet> restoreVolunteers(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const QString& reason)
{
    return setStatus(ws, ids, {u"volunteer.restore"_s, reason}, VolunteerStatus::Active);
}

std::vector<Lookalike> lookalikes(const Workspace& ws, const VolunteerForm& form)
{
    const Volunteer sought = completed(ws, form).volunteer;
    const storage::Reader reader = ws.read();
    std::vector<Lookalike> found;
    const auto add = [&](const Volunteer& v, const QString& why) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const Lookalike& l) { return l.id == v.id; });
        if (v.id != sought.id && !known)
            found.push_back(lookalike(ws.divisions(), v, why));
    };
    // Half a number would fetch half the district.
    if (checkIdentity(sought.documentKind, sought.documentNumber, ws.today()).ok()) {
        const QString common = comparableNumber(sought.documentKind, sought.documentNumber);
        for (const Volunteer& v : storage::withNumber(reader, sought.documentKind, common))
            add(v, v.status == VolunteerStatus::Archived ? tr("same number, archived") : tr("same number"));
    }
    if (sought.name.isEmpty())
        return found;
    const std::vector<Volunteer> near = storage::withPhoneOrBirth(reader, sought.phone, sought.birth);
    for (const Volunteer& v : near) {
        if (!sought.phone.isEmpty() && v.phone == sought.phone && soundsLike(v.name, sought.name))
            add(v, tr("same name and phone"));
    }
    for (const Volunteer& v : near) {
        if (v.birth.isValid() && v.birth == sought.birth && soundsLike(v.name, sought.name))
            add(v, tr("same name and date of birth"));
    }
    return found;
}

QStringList teamNames(const Workspace& ws)
{
    QStringList names;
    for (const Team& team : storage::teamsInUse(ws.read()))
        names.append(team.name);
    names.removeDuplicates();
    return names;
}

} // namespace redvest
