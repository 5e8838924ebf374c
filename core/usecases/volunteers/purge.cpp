// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/purge.h"

#include "core/domain/masks.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/personal.h"
#include "core/storage/queries/purge.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasing.h"
#include "core/usecases/workspace/drafts.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

Problems listProblems(const std::vector<PurgeItem>& items, const QString& reason)
{
    Problems problems;
    if (items.empty())
        problems.push_back({u"nothing_chosen"_s, u"items"_s, tr("Choose at least one line of the list.")});
    if (reason.trimmed().isEmpty())
        problems.push_back({u"reason_missing"_s, u"reason"_s, tr("Say on what decision this is done; it is kept.")});
    return problems;
}

Problem gone(const PurgeItem& item)
{
    return {u"unknown_volunteer"_s, u"items"_s, tr("%1 is not there any more. Make the list anew.").arg(item.name)};
}

/// Erasing a part writes the rest anew, so the rest must have been read.
bool isReadWhole(const Volunteer& v)
{
    const QString* sealed[] = {&v.documentNumber, &v.phone, &v.address, &v.note, &v.guardianName, &v.guardianPhone};
    return std::none_of(std::begin(sealed), std::end(sealed), [](const QString* text) { return isPlaceholder(*text); });
}

Problems erasePart(storage::Writer& writer, const PurgeItem& item)
{
    if (item.kind == RetentionClass::GapContact) {
        auto report = writer.find(storage::gapReportTable(), item.record);
        if (!report)
            return {gone(item)};
        report->contact.clear();
        report->phone.clear();
        writer.erase(storage::gapReportTable(), *report);
        return {};
    }
    if (item.kind == RetentionClass::CareLog) {
        const auto care = writer.find(storage::careEntryTable(), item.record);
        if (!care)
            return {gone(item)};
        writer.eraseAgain(storage::careEntryTable().spec(), item.record, {{u"volunteer"_s, care->volunteer.text()}},
                          true);
        return {};
    }
    auto person = writer.find(storage::volunteerTable(), item.record);
    if (!person)
        return {gone(item)};
    if (!isReadWhole(*person))
        return {{u"no_key"_s, u"items"_s,
                 tr("Part of %1's record is sealed from your account, so it cannot be written anew. An administrator "
                    "who may read everything can do this.")
                     .arg(item.name)}};
    if (item.kind == RetentionClass::Guardian) {
        person->guardianName.clear();
        person->guardianPhone.clear();
    } else {
        person->note.clear();
    }
    writer.erase(storage::volunteerTable(), *person);
    return {};
}

Problems purgeOne(const Workspace& ws, storage::Writer& writer, const PurgeItem& item, Purged& done)
{
    if (!isWholePerson(item.kind)) {
        ++done.parts;
        return erasePart(writer, item);
    }
    ++done.people;
    const Outcome<Erasure> erased = eraseWithin(ws, writer, Id<Volunteer>::fromText(item.record));
    return erased ? Problems{} : erased.problems();
}

/// Whoever was registered after that day cannot be due for having done nothing since, whatever they did. Invalid:
/// nobody can. Some days later than exact, because months differ in length.
QDate lastIdleRegistration(const std::vector<RetentionRule>& rules, QDate asOf)
{
    constexpr int kDaysMonthsDiffer = 4;
    const int months = ruleOf(rules, RetentionClass::Inactive).months;
    return months == kKeptForGood ? QDate() : asOf.addMonths(-months).addDays(kDaysMonthsDiffer);
}

/// Whom the care log is about is told to those alone who may read it.
void addCareLog(const Workspace& ws, const storage::Reader& reader, const Scope& here, PurgeList& list)
{
    if (!ws.database().keys()->has(storage::KeyClass::Sensitive))
        return;
    const auto people = storage::peopleIn(reader, storage::careEntryTable().spec());
    std::vector<CareEntry> entries = storage::careInOrder(reader);
    std::reverse(entries.begin(), entries.end()); // the oldest first
    for (const CareEntry& care : entries) {
        const storage::NamedPerson person = people.value(care.volunteer.text());
        const QDate due = dueOn(ruleOf(list.rules, RetentionClass::CareLog), care.day);
        if (due.isValid() && due <= list.asOf && here.contains(person.division))
            list.items.push_back({RetentionClass::CareLog, care.id.text(), person.name, person.division,
                                  ws.divisions().shortPath(person.division), due});
    }
}

/// Somebody may have gone on shift since the list was made.
Problems stillDue(const std::vector<PurgeItem>& items, const PurgeList& now)
{
    Problems problems;
    for (const PurgeItem& item : items) {
        const bool isDue = std::any_of(now.items.begin(), now.items.end(), [&](const PurgeItem& n) {
            return n.kind == item.kind && n.record == item.record;
        });
        if (!isDue)
            problems.push_back(
                {u"not_due"_s, u"items"_s, tr("%1 is not due any more. Make the list anew.").arg(item.name)});
    }
    return problems;
}

} // namespace

PurgeList purgeList(const Workspace& ws, QDate asOf, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const Scope here = scopeOf(scope, ws.office().division);
    PurgeList list{ws.office().name, asOf, storage::lastDayOf(reader, u"purge.apply"_s), retention(ws), {}};
    std::vector<storage::PersonSpanFacts> people; // read whole: each of the erased is asked for again
    storage::eachPersonSpan(reader, here, lastIdleRegistration(list.rules, asOf),
                            [&](storage::PersonSpanFacts&& facts) { people.push_back(std::move(facts)); });
    for (const auto& [person, span, order] : people) {
        std::vector<Due> due;
        if (!isErasedPerson(person))
            due = dueOf(span, list.rules, asOf);
        else if (storage::hasLeftovers(reader, person.id))
            due = {{RetentionClass::Inactive, asOf}};
        if (!person.mergedInto.isNull()) // the record that goes on says when the person is due
            std::erase_if(due, [](const Due& one) { return isWholePerson(one.kind); });
        for (const Due& one : due)
            list.items.push_back({one.kind, person.id.text(), person.name, person.division,
                                  ws.divisions().shortPath(person.division), one.since});
    }
    storage::eachGapContact(reader, here, [&](storage::GapContactFacts&& facts) {
        const QDate due = dueOn(ruleOf(list.rules, RetentionClass::GapContact), facts.reported);
        if (due.isValid() && due <= asOf)
            list.items.push_back({RetentionClass::GapContact, facts.report, facts.postName, facts.division,
                                  ws.divisions().shortPath(facts.division), due});
    });
    addCareLog(ws, reader, here, list);
    std::stable_sort(list.items.begin(), list.items.end(),
                     [](const PurgeItem& a, const PurgeItem& b) { return a.kind < b.kind; });
    return list;
}

Outcome<Purged> applyPurge(Workspace& ws, const std::vector<PurgeItem>& items, QDate asOf, const QString& reason,
                           Progress& progress)
{
    if (Problems problems = listProblems(items, reason); !problems.empty())
        return problems;
    Purged done;
    auto changes = ws.write({u"purge.apply"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        done = {};
        Problems problems = stillDue(items, purgeList(ws, asOf));
        for (std::size_t i = 0; problems.empty() && i < items.size(); ++i) {
            progress.report(qint64(i), qint64(items.size()), tr("Erasing"));
            problems = purgeOne(ws, writer, items[i], done);
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    for (const PurgeItem& item : items)
        dropDrafts(ws, kPersonForm.toString(), item.record);
    done.changes = *std::move(changes);
    return done;
}

Outcome<ChangeSet> keepAnotherYear(Workspace& ws, const std::vector<PurgeItem>& items, QDate asOf,
                                   const QString& reason)
{
    if (Problems problems = listProblems(items, reason); !problems.empty())
        return problems;
    return ws.write({u"purge.keep"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        Problems problems;
        for (const PurgeItem& item : items) {
            auto person = writer.find(storage::volunteerTable(), item.record);
            if (item.kind == RetentionClass::GapContact || item.kind == RetentionClass::CareLog)
                problems.push_back({u"not_a_person"_s, u"items"_s,
                                    tr("%1: only people are kept by a decision of their own.").arg(item.name)});
            else if (!person)
                problems.push_back(gone(item));
            else {
                person->keepUntil = asOf.addYears(1);
                writer.put(storage::volunteerTable(), *person);
            }
        }
        return problems;
    });
}

} // namespace redvest
