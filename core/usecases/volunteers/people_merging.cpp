// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_merging.h"

#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/history/record_names.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/volunteers/merge_fields.h"
#include "core/usecases/volunteers/person_joins.h"
#include "core/usecases/volunteers/volunteers.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Duplicates", text);
}

/// Both records as they stand.
struct Two
{
    Volunteer keep;
    Volunteer duplicate;
};

Outcome<Two> bothRecords(const storage::Reader& reader, const PeopleMerge& merge)
{
    const auto keep = reader.find(storage::volunteerTable(), merge.keep.text());
    const auto duplicate = reader.find(storage::volunteerTable(), merge.duplicate.text());
    if (!keep || !duplicate)
        return Problem{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")};
    return Two{*keep, *duplicate};
}

QStringList takenFields(const PeopleMerge& merge, const Two& two)
{
    QStringList taken;
    for (const FieldGroup& group : mergeGroups()) {
        const auto isNamed = [&](const QStringList& fields) {
            return std::any_of(group.columns.begin(), group.columns.end(),
                               [&](const QString& column) { return fields.contains(column); });
        };
        // A consent that was withdrawn later stays withdrawn, whatever is chosen.
        const bool isWithdrawn = group.field == u"consent_on" && two.duplicate.consentWithdrawnOn.isValid() &&
                                 two.duplicate.consentWithdrawnOn >= two.duplicate.consentOn;
        const bool isLeft = isNamed(merge.left) && !isWithdrawn;
        if (isNamed(merge.taken) || (!isLeft && takesByRule(two.keep, two.duplicate, group)))
            taken << group.field;
    }
    return taken;
}

void refuseMerged(const storage::Reader& reader, const Volunteer& v, Problems& problems)
{
    if (v.mergedInto.isNull())
        return;
    const auto goes = reader.find(storage::volunteerTable(), storage::goingOn(reader, v.id).text());
    const QString name = goes ? goes->name : QString();
    problems.push_back({u"merged_already"_s, u"volunteer"_s,
                        tr("%1 was merged into another record of %2 already. Merge that one instead, or undo that "
                           "merge first.")
                            .arg(v.name, name)});
}

void refuseRecord(const Volunteer& v, Problems& problems)
{
    if (isErasedPerson(v))
        problems.push_back(
            {u"erased"_s, u"volunteer"_s,
             tr("%1 was erased: nothing is left that could tell who it was. Leave it as it is.").arg(v.name)});
    else if (isPlaceholder(v.documentNumber) || isPlaceholder(v.phone))
        problems.push_back({u"no_key"_s, u"volunteer"_s,
                            tr("Your account may not read numbers and phones, without which two records cannot be "
                               "compared. An administrator can allow it.")});
}

Problem archivedTarget(const Volunteer& v)
{
    return {u"archived"_s, u"volunteer"_s,
            tr("%1 is archived and cannot go on so. Restore that record first, or keep the other one.").arg(v.name)};
}

void refuseJudged(const storage::Reader& reader, Id<Volunteer> a, Id<Volunteer> b, Problems& problems)
{
    if (const auto judged = reader.find(storage::twoPeopleTable(), twoPeopleId(a, b).text()))
        problems.push_back({u"judged_two"_s, u"volunteer"_s,
                            tr("%1 found on %2 that these are two people (%3). Take that back first.")
                                .arg(judged->judgedBy, toLocalText(judged->judgedAt), judged->reason)});
}

void refuseSharedTimes(const Workspace& ws, const storage::Reader& reader, const Two& two, Problems& problems)
{
    for (const storage::SharedTime& time : storage::sharedTimes(reader, two.keep.id, two.duplicate.id, ws.now())) {
        if (time.isOneShift)
            problems.push_back({u"same_shift"_s, u"shift"_s,
                                tr("Both stand on the shift %1 of %2: they may be two people. If so, keep both "
                                   "records. If it is one person, take one of them off the shift, or confirm it: "
                                   "then one seat remains, in the further state.")
                                    .arg(time.postName, toLocalText(time.starts))});
        else
            problems.push_back({u"shared_time"_s, u"shift"_s,
                                tr("One stands on %1, the other on %2, at the same time (%3): they may be two people. "
                                   "Take one of them off, or confirm that it is one person.")
                                    .arg(time.postName, time.otherPost, toLocalText(time.starts))});
    }
}

/// Of two resident numbers that can both be right each is of somebody else, or one of them is false.
void refuseTwoNumbers(const Workspace& ws, const Two& two, Problems& problems)
{
    const auto numberOf = [&](const Volunteer& v) {
        const bool isResident =
            v.documentKind == DocumentKind::ResidentId || v.documentKind == DocumentKind::HouseholdRegister;
        const auto facts = checkIdentity(v.documentKind, v.documentNumber, ws.today());
        return isResident && facts ? facts->number : QString();
    };
    const QString kept = numberOf(two.keep);
    const QString other = numberOf(two.duplicate);
    if (kept.isEmpty() || other.isEmpty() || kept == other)
        return;
    problems.push_back({u"two_numbers"_s, u"document_number"_s,
                        tr("%1 (%2) and %3 (%4) have two different resident identity numbers, both well formed: they "
                           "are two people, or one of the numbers is false. If they are two people, keep both records. "
                           "If it is one person, confirm that, and say in the reason what shows which number is right.")
                            .arg(two.keep.name, maskedId(kept), two.duplicate.name, maskedId(other))});
}

/// A number says the birth day and the sex: what is chosen must fit.
void refuseMismatch(const Workspace& ws, const Volunteer& wanted, const QStringList& taken, Problems& problems)
{
    const bool isTouched =
        taken.contains(u"document_number"_s) || taken.contains(u"birth"_s) || taken.contains(u"sex"_s);
    const auto facts = checkIdentity(wanted.documentKind, wanted.documentNumber, ws.today());
    if (!isTouched || !facts)
        return;
    for (const Problem& p : checkAgainst(*facts, wanted.sex, wanted.birth))
        problems.push_back(
            {u"document_mismatch"_s, p.field,
             tr("Number, birth day and sex would not fit each other: %1 Choose them from one record.").arg(p.text)});
}

/// What the form would refuse of the record that goes on, and did not refuse of it before.
void refuseAnew(const Workspace& ws, const Volunteer& keep, const Volunteer& wanted, Problems& problems)
{
    const auto asked = [&](const Volunteer& v) {
        VolunteerForm form;
        form.volunteer = v;
        return check(ws, completed(ws, form));
    };
    const Problems before = asked(keep);
    for (Problem& p : asked(wanted)) {
        const bool isKnown = std::any_of(before.begin(), before.end(),
                                         [&](const Problem& b) { return b.code == p.code && b.field == p.field; });
        if (!isKnown)
            problems.push_back(std::move(p));
    }
}

void refuseFields(const PeopleMerge& merge, Problems& problems)
{
    for (const QString& field : merge.taken + merge.left) {
        if (!mergeGroup(field))
            problems.push_back({u"unknown_field"_s, field,
                                tr("\"%1\" is no field one may choose when two records are merged.").arg(field)});
        else if (merge.taken.contains(field) && merge.left.contains(field))
            problems.push_back({u"unknown_field"_s, field, tr("\"%1\" is chosen from both records.").arg(field)});
    }
}

Problems refusalsOf(const Workspace& ws, const storage::Reader& reader, const PeopleMerge& merge, const Two& two)
{
    if (merge.keep == merge.duplicate)
        return {{u"same_record"_s, u"volunteer"_s,
                 tr("This is one and the same record. Choose the other record of the person.")}};
    Problems problems;
    for (const Volunteer* v : {&two.keep, &two.duplicate}) {
        refuseMerged(reader, *v, problems);
        refuseRecord(*v, problems);
    }
    if (!problems.empty())
        return problems;
    if (two.keep.status == VolunteerStatus::Archived)
        problems.push_back(archivedTarget(two.keep));
    refuseJudged(reader, merge.keep, merge.duplicate, problems);
    refuseFields(merge, problems);
    const QStringList taken = takenFields(merge, two);
    const Volunteer wanted = withFields(two.keep, two.duplicate, taken);
    const std::size_t told = problems.size();
    refuseMismatch(ws, wanted, taken, problems);
    if (problems.size() == told)
        refuseAnew(ws, two.keep, wanted, problems);
    if (!merge.isOnePerson) {
        refuseTwoNumbers(ws, two, problems);
        refuseSharedTimes(ws, reader, two, problems);
    }
    return problems;
}

/// What the columns of a group say, in words and masked.
QString groupText(const RecordNames& names, const Volunteer& v, const FieldGroup& group)
{
    const auto& table = storage::volunteerTable();
    const std::vector<storage::Value> values = table.values(v);
    QStringList said;
    for (const QString& column : group.columns) {
        const storage::Value& value = values[std::size_t(table.spec().columnIndex(column))];
        const auto* text = std::get_if<QString>(&value);
        const auto* number = std::get_if<qint64>(&value);
        if (text && text->isEmpty())
            continue;
        said << names.value(table.spec().name, column, text ? QJsonValue(*text) : QJsonValue(number ? *number : 0));
    }
    return saysAny(v, group) ? said.join(u' ') : QString();
}

/// The record that is left: it takes the name and number that the other one gives up, by which people go on asking.
Volunteer leftBehind(const Two& two, const QStringList& taken)
{
    QStringList swapped;
    for (const QString& field : {u"document_number"_s, u"name"_s}) {
        if (taken.contains(field) && saysAny(two.keep, *mergeGroup(field)))
            swapped << field;
    }
    Volunteer left = withFields(two.duplicate, two.keep, swapped);
    left.registeredAt = two.duplicate.registeredAt;
    return left;
}

qint64 standingOn(const storage::Reader& reader, Id<Volunteer> id)
{
    qint64 count = 0;
    for (const storage::Reference& by : storage::personReferences())
        count += storage::recordsStanding(reader, by, id.text()).size();
    return count;
}

} // namespace

Outcome<MergePlan> mergePlan(const Workspace& ws, const PeopleMerge& merge)
{
    const storage::Reader reader = ws.read();
    const Outcome<Two> two = bothRecords(reader, merge);
    if (!two)
        return two.problems();
    const RecordNames names(ws, reader);
    MergePlan plan{two->keep.name, two->duplicate.name, {}, standingOn(reader, merge.duplicate), {}};
    const QStringList taken = takenFields(merge, *two);
    for (const FieldGroup& group : mergeGroups())
        plan.fields.push_back({group.field, fieldWord(u"volunteer"_s, group.field), groupText(names, two->keep, group),
                               groupText(names, two->duplicate, group), saysOther(two->keep, two->duplicate, group),
                               taken.contains(group.field)});
    plan.problems = refusalsOf(ws, reader, merge, *two);
    return plan;
}

Problems whyNotMerged(const storage::Reader& reader, const Volunteer& merged)
{
    const auto into = reader.find(storage::volunteerTable(), merged.mergedInto.text());
    if (!into)
        return {{u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")}};
    Problems problems;
    refuseMerged(reader, *into, problems);
    if (isErasedPerson(*into))
        refuseRecord(*into, problems);
    if (problems.empty() && into->status == VolunteerStatus::Archived)
        problems.push_back(archivedTarget(*into));
    refuseJudged(reader, merged.id, into->id, problems);
    return problems;
}

Outcome<MergedPeople> mergePeople(Workspace& ws, const PeopleMerge& merge, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say what shows that it is one person; it is kept.")};
    MergedPeople done;
    auto changes = ws.write({storage::mergeVerb(), reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        const Outcome<Two> two = bothRecords(writer, merge);
        if (!two)
            return two.problems();
        if (Problems problems = refusalsOf(ws, writer, merge, *two); !problems.empty())
            return problems;
        const QStringList taken = takenFields(merge, *two);
        writer.put(storage::volunteerTable(), withFields(two->keep, two->duplicate, taken));
        Volunteer duplicate = leftBehind(*two, taken);
        duplicate.status = VolunteerStatus::Archived;
        duplicate.mergedInto = merge.keep;
        writer.put(storage::volunteerTable(), duplicate);
        done.moved = moveReferences(writer, merge.duplicate, merge.keep);
        return {};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

} // namespace redvest
