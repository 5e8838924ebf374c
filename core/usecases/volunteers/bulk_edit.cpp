// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/bulk_edit.h"

#include "core/usecases/volunteers/form_writer.h"
#include "core/usecases/volunteers/membership_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostTold = 20; ///< problems of a preview
constexpr qint64 kPeoplePerReport = 50;

QString tr(const char* text)
{
    return QCoreApplication::translate("Volunteers", text);
}

template <class T>
void overwrite(T& member, const std::optional<T>& value)
{
    if (value)
        member = *value;
}

VolunteerForm changedBy(const BulkEdit& edit, VolunteerForm form)
{
    Volunteer& v = form.volunteer;
    overwrite(v.division, edit.division);
    overwrite(v.source, edit.source);
    overwrite(v.politicalStatus, edit.politicalStatus);
    overwrite(v.dispatchedBy, edit.dispatchedBy);
    overwrite(v.status, edit.status);
    for (const QString& team : edit.joins) {
        if (!form.teams.contains(team))
            form.teams.append(team);
    }
    for (const QString& team : edit.leaves)
        form.teams.removeAll(team);
    const auto has = [&](const AbilityChange& change) {
        return std::any_of(form.qualifications.begin(), form.qualifications.end(),
                           [&](const Qualification& q) { return q.kind == change.kind && q.name == change.name; });
    };
    for (const AbilityChange& change : edit.adds) {
        if (!has(change))
            form.qualifications.push_back(
                {qualificationId(v.id, change.kind, change.name), v.id, change.kind, change.name, {}, {}, {}, {}});
    }
    for (const AbilityChange& change : edit.removes)
        std::erase_if(form.qualifications,
                      [&](const Qualification& q) { return q.kind == change.kind && q.name == change.name; });
    return form;
}

/// What the change brings about; what was wrong with the record before is not its fault.
Problems broughtAbout(const Workspace& ws, const VolunteerForm& before, const VolunteerForm& after)
{
    const Problems old = check(ws, before);
    Problems fresh = check(ws, after);
    std::erase_if(fresh, [&](const Problem& p) { return std::find(old.begin(), old.end(), p) != old.end(); });
    return fresh;
}

/// One person, before and after.
struct Step
{
    VolunteerForm before;
    VolunteerForm after;
    Problems problems;
    [[nodiscard]] bool changes() const { return !(before == after); }
};

Step stepOf(const Workspace& ws, const storage::Reader& reader, Id<Volunteer> id, const BulkEdit& edit)
{
    const auto form = formOf(reader, id);
    if (!form)
        return {{}, {}, {{u"unknown_volunteer"_s, {}, tr("This record is not there any more.")}}};
    Step step{*form, *form, {}};
    if (form->volunteer.status == VolunteerStatus::Archived) {
        step.problems = {
            {u"archived"_s, u"status"_s, tr("%1 is archived. Restore the person first.").arg(form->volunteer.name)}};
        return step;
    }
    step.after = changedBy(edit, *form);
    step.problems = step.changes() ? broughtAbout(ws, step.before, step.after) : Problems();
    for (Problem& problem : step.problems)
        problem.text = form->volunteer.name + u": "_s + problem.text;
    const Volunteer& after = step.after.volunteer;
    if (after.status == VolunteerStatus::Suspended && form->volunteer.status != after.status) {
        for (Problem& problem : leadsTeams(reader, after))
            step.problems.push_back(std::move(problem));
    }
    return step;
}

/// What is wrong with the edit itself, whoever it is of.
Problems faultsOf(const BulkEdit& edit)
{
    if (edit == BulkEdit{})
        return {{u"nothing_to_change"_s, {}, tr("Say first what is to be the same for all of them.")}};
    if (edit.status == VolunteerStatus::Archived)
        return {{u"use_archive"_s, u"status"_s,
                 tr("Archiving asks who is still to serve: mark the people and press Del.")}};
    return {};
}

/// Teams that all of them would join though they are put away.
Problems archivedJoins(const storage::Reader& reader, const BulkEdit& edit)
{
    Problems problems;
    for (const QString& name : edit.joins) {
        for (Problem& problem : archivedTeamCalled(reader, name))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace

BulkPreview previewBulkEdit(const Workspace& ws, const std::vector<Id<Volunteer>>& ids, const BulkEdit& edit,
                            Progress& progress)
{
    BulkPreview preview{qint64(ids.size()), 0, 0, {}};
    if (edit == BulkEdit{})
        return preview;
    const storage::Reader reader = ws.read();
    if (preview.problems = archivedJoins(reader, edit); !preview.problems.empty()) {
        preview.refused = preview.people;
        return preview;
    }
    qint64 seen = 0;
    for (const Id<Volunteer> id : ids) {
        if (seen++ % kPeoplePerReport == 0)
            progress.report(seen, preview.people, tr("People"));
        const Step step = stepOf(ws, reader, id, edit);
        preview.refused += step.problems.empty() ? 0 : 1;
        preview.changed += step.problems.empty() && step.changes() ? 1 : 0;
        for (const Problem& problem : step.problems) {
            if (preview.problems.size() < kMostTold)
                preview.problems.push_back(problem);
        }
    }
    return preview;
}

Outcome<ChangeSet> editVolunteers(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const BulkEdit& edit,
                                  const QString& reason)
{
    if (Problems problems = faultsOf(edit); !problems.empty())
        return problems;
    return ws.write({u"volunteer.change"_s, reason}, [&](storage::Writer& writer) {
        Problems problems = archivedJoins(writer, edit);
        if (!problems.empty())
            return problems;
        for (const Id<Volunteer> id : ids) {
            Step step = stepOf(ws, writer, id, edit);
            if (step.problems.empty() && step.changes())
                step.problems = FormWriter(writer, ws).write(step.before, step.after);
            for (Problem& problem : step.problems)
                problems.push_back(std::move(problem));
        }
        return problems;
    });
}

} // namespace redvest
