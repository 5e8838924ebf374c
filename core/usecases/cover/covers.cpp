// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/covers.h"

#include "core/base/text.h"
#include "core/storage/queries/cover_queries.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/cover.h"
#include "core/usecases/cover/cover_checks.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/archiving.h"

#include <QSet>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cover", text);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Problem unknownCover()
{
    return {u"unknown_cover"_s, u"cover"_s, tr("This cover is not there any more. Look again.")};
}

/// The policy covers are entered under. Problems: unknown_policy, archived.
Outcome<Policy> policyOf(const storage::Reader& reader, Id<Policy> id)
{
    const auto policy = reader.find(storage::policyTable(), id.text());
    if (!policy)
        return Problem{u"unknown_policy"_s, u"policy"_s, tr("Choose a policy.")};
    if (policy->isArchived)
        return Problem{u"archived"_s, u"policy"_s,
                       tr("Policy %1 is archived. Bring it back first, or choose another.").arg(policy->number)};
    return *policy;
}

Problems personProblems(const storage::Reader& reader, Id<Volunteer> id)
{
    const auto person = storage::person(reader, id);
    if (!person)
        return {unknownVolunteer()};
    if (person->status == VolunteerStatus::Archived)
        return {{u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name)}};
    return {};
}

/// Another cover of that policy has all those days.
bool isCoveredThrough(const storage::Reader& reader, const Cover& wanted)
{
    for (const Cover& other : storage::coversOf(reader, wanted.policy, wanted.volunteer)) {
        if (!other.isArchived && other.from <= wanted.from && other.to >= wanted.to)
            return true;
    }
    return false;
}

void add(Problems& problems, Problems&& more)
{
    for (Problem& problem : more)
        problems.push_back(std::move(problem));
}

} // namespace

Outcome<Edits<Cover>> saveCover(Workspace& ws, const std::optional<Cover>& shown, Cover wanted, const QString& reason)
{
    const storage::Reader reader = ws.read();
    if (!shown)
        wanted.volunteer = storage::goingOn(reader, wanted.volunteer);
    if (shown && (shown->volunteer != wanted.volunteer || shown->policy != wanted.policy || shown->from != wanted.from))
        return Problem{
            u"fixed"_s, u"cover"_s,
            tr("Who is covered, by which policy and from when cannot be changed. Archive this cover and enter "
               "a new one.")};
    const Outcome<Policy> policy = policyOf(reader, wanted.policy);
    if (!policy)
        return policy.problems();
    wanted.note = normalised(wanted.note);
    Problems problems = settleCoverDays(wanted, *policy);
    if (!shown)
        add(problems, personProblems(reader, wanted.volunteer));
    wanted.id = coverId(wanted.policy, wanted.volunteer, wanted.from);
    if (problems.empty())
        problems = clashes(reader, wanted);
    if (problems.empty() && !shown) {
        // Entered, archived as a mistake and entered again: it is the same one.
        if (const auto there = reader.find(storage::coverTable(), wanted.id.text()); there && !there->isArchived)
            problems.push_back({u"overlapping_cover"_s, u"from"_s,
                                tr("This cover is there already, until %1. Open that one.").arg(dayText(there->to))});
    }
    if (!problems.empty())
        return problems;
    const auto before = shown ? shown : reader.find(storage::coverTable(), wanted.id.text());
    return saveEdits(ws, {shown ? u"cover.change"_s : u"cover.enrol"_s, reason}, storage::coverTable(),
                     std::vector{Edit<Cover>{before, wanted}});
}

Outcome<Edits<Cover>> enrolPeople(Workspace& ws, Id<Policy> policyId, const std::vector<Id<Volunteer>>& people,
                                  QDate from, QDate to, const QString& reason)
{
    const storage::Reader reader = ws.read();
    const Outcome<Policy> policy = policyOf(reader, policyId);
    if (!policy)
        return policy.problems();
    Cover days{{}, policyId, {}, from, to, {}, false};
    if (Problems problems = settleCoverDays(days, *policy); !problems.empty())
        return problems;
    Problems problems;
    std::vector<Edit<Cover>> edits;
    for (const Id<Volunteer>& who : storage::allGoingOn(reader, people)) {
        Cover wanted = days;
        wanted.volunteer = who;
        wanted.id = coverId(policyId, who, from);
        if (isCoveredThrough(reader, wanted))
            continue;
        add(problems, personProblems(reader, who));
        add(problems, clashes(reader, wanted));
        const auto there = reader.find(storage::coverTable(), wanted.id.text());
        if (there && !there->isArchived) // the same first day, a later last one
            wanted.note = there->note;
        edits.push_back({there, wanted});
    }
    if (edits.empty())
        return Problem{u"nothing_entered"_s, u"volunteer"_s,
                       people.empty() ? tr("Choose the people to be covered.")
                                      : tr("All of them are covered on those days already.")};
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"cover.enrol"_s, reason}, storage::coverTable(), std::move(edits));
}

Outcome<Edits<Cover>> withdrawPeople(Workspace& ws, const std::vector<Id<Cover>>& ids, QDate lastDay,
                                     const QString& reason)
{
    if (!lastDay.isValid())
        return Problem{u"required"_s, u"to"_s, tr("Say until which day they are covered.")};
    const storage::Reader reader = ws.read();
    Problems problems;
    std::vector<Edit<Cover>> edits;
    for (const Id<Cover>& id : ids) {
        const auto before = reader.find(storage::coverTable(), id.text());
        if (!before)
            return unknownCover();
        const Outcome<Policy> policy = policyOf(reader, before->policy);
        if (!policy)
            return policy.problems();
        Cover after = *before;
        after.to = lastDay;
        if (lastDay < before->from)
            problems.push_back({u"period"_s, u"to"_s,
                                tr("This cover begins on %1, after %2. Archive it, as if it had not been entered.")
                                    .arg(dayText(before->from), dayText(lastDay))});
        else
            add(problems, clashes(reader, after));
        edits.push_back({before, after});
    }
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"cover.withdraw"_s, reason}, storage::coverTable(), std::move(edits));
}

Outcome<Edits<Cover>> archiveCovers(Workspace& ws, const std::vector<Id<Cover>>& ids, bool archived,
                                    const QString& reason)
{
    const auto refuse = [](const storage::Reader& reader, const Cover& cover) { return clashes(reader, cover); };
    return archiveAll<Cover>(ws, {archived ? u"cover.archive"_s : u"cover.restore"_s, reason}, ids,
                             {storage::coverTable(), archived, unknownCover(), refuse});
}

} // namespace redvest
