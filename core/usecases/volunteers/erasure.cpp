// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/erasure.h"

#include "core/domain/divisions.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/storage/queries/call_queries.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/personal.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/queries/volunteer_search.h"
#include "core/storage/schema/all_tables.h"
#include "core/storage/schema/calls.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/volunteers/erasing.h"
#include "core/usecases/workspace/drafts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kIdTail = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("Personal", text);
}

Volunteer restOf(const Volunteer& v)
{
    Volunteer rest;
    rest.id = v.id;
    rest.name = erasedName() + v.id.text().right(kIdTail);
    rest.documentKind = DocumentKind::Other;
    const QString street = codeAt(v.division, DivisionLevel::Street);
    rest.division = street.isEmpty() ? v.division : street;
    rest.source = v.source;
    rest.dispatchedBy = v.dispatchedBy;
    rest.status = VolunteerStatus::Archived;
    rest.registeredAt = v.registeredAt;
    rest.mergedInto = v.mergedInto; // what another desk still writes to it must find the way
    return rest;
}

void eraseRecord(storage::Writer& writer, const Volunteer& person)
{
    const storage::PersonTraces traces = storage::tracesOf(writer, person.id);
    // Without the person nothing tells any more that two answers are one's: the last word stays.
    const QStringList repeated = storage::repliesRepeated(writer, person.id);
    for (const storage::ErasedRecord& e : traces.erasures)
        writer.eraseAgain(*storage::tableNamed(e.table), e.record, e.rest, e.isGone);
    for (const storage::ErasedRecord& e : traces.letGo)
        writer.setRow(*storage::tableNamed(e.table), e.record, e.rest, false);
    for (const QString& reply : repeated)
        writer.remove(storage::callReplyTable(), reply);
    writer.erase(storage::volunteerTable(), restOf(person));
}

/// With every record that was merged into it.
void erase(storage::Writer& writer, const Volunteer& person)
{
    for (const Volunteer& merged : storage::mergedInto(writer, person.id))
        eraseRecord(writer, merged);
    eraseRecord(writer, person);
}

/// Something tells of the person, or of a record that was merged into this one.
bool hasAnythingLeft(const storage::Reader& reader, const Volunteer& person)
{
    const std::vector<Volunteer> merged = storage::mergedInto(reader, person.id);
    return !isErasedPerson(person) || storage::hasLeftovers(reader, person.id) ||
           std::any_of(merged.begin(), merged.end(),
                       [&](const Volunteer& v) { return !isErasedPerson(v) || storage::hasLeftovers(reader, v.id); });
}

Problem unknown()
{
    return {u"unknown_volunteer"_s, u"volunteer"_s, tr("This record is not there any more.")};
}

/// The record that goes on for that one.
Outcome<Volunteer> erasable(const Workspace& ws, const storage::Reader& reader, Id<Volunteer> named)
{
    const Id<Volunteer> id = storage::goingOn(reader, named);
    const auto person = reader.find(storage::volunteerTable(), id.text());
    if (!person)
        return unknown();
    if (!hasAnythingLeft(reader, *person))
        return Problem{u"erased_already"_s, u"volunteer"_s, tr("%1 was erased already.").arg(person->name)};
    if (const qint64 ahead = storage::shiftsAhead(reader, id, ws.now()); ahead > 0)
        return Problem{u"shifts_ahead"_s, u"volunteer"_s,
                       tr("%1 stands on %2 shifts still to come. Take the person off them first, so that the seats "
                          "are seen as free.")
                           .arg(person->name)
                           .arg(ahead)};
    return *person;
}

Erasure erasureOf(const Workspace& ws, const storage::Reader& reader, const Volunteer& v)
{
    storage::PersonTraces traces = storage::tracesOf(reader, v.id);
    qint64 records = 1 + qint64(traces.erasures.size());
    for (const Volunteer& merged : storage::mergedInto(reader, v.id)) {
        const storage::PersonTraces more = storage::tracesOf(reader, merged.id);
        records += 1 + qint64(more.erasures.size());
        traces.journalChanges += more.journalChanges;
    }
    const storage::PersonFacts facts = storage::factsOf(reader, v);
    QStringList leads;
    for (const Team& team : storage::teamsLedBy(reader, v.id)) {
        if (!team.isArchived)
            leads << team.name;
    }
    return {v.id,
            v.name,
            isPlaceholder(v.documentNumber) ? v.documentNumber : maskedId(v.documentNumber),
            ws.divisions().shortPath(v.division),
            records,
            traces.journalChanges,
            {facts.assignments, facts.serviceRecords, facts.approvedMinutes, facts.trainingRecords, facts.ledgerLines,
             facts.reasons},
            leads};
}

} // namespace

Outcome<Erasure> previewErasure(const Workspace& ws, Id<Volunteer> id)
{
    if (Problems problems = ws.require(Right::ErasePeople); !problems.empty())
        return problems;
    const storage::Reader reader = ws.read();
    const Outcome<Volunteer> person = erasable(ws, reader, id);
    if (!person)
        return person.problems();
    return erasureOf(ws, reader, *person);
}

Outcome<Erasure> eraseWithin(const Workspace& ws, storage::Writer& writer, Id<Volunteer> id)
{
    const Outcome<Volunteer> person = erasable(ws, writer, id);
    if (!person)
        return person.problems();
    Erasure erasure = erasureOf(ws, writer, *person);
    erase(writer, *person);
    return erasure;
}

Outcome<Erased> erasePeople(Workspace& ws, const std::vector<Id<Volunteer>>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s,
                       tr("Say why the data are erased: at the person's request, consent withdrawn, span over.")};
    Erased done;
    auto changes = ws.write({u"erase.person"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        done.people.clear(); // on a server a unit of work may run twice
        Problems problems;
        for (const Id<Volunteer> id : ids) {
            const Outcome<Erasure> erased = eraseWithin(ws, writer, id);
            if (erased)
                done.people.push_back(*erased);
            else
                problems.insert(problems.end(), erased.problems().begin(), erased.problems().end());
        }
        return problems;
    });
    if (!changes)
        return changes.problems();
    // What somebody typed on the form of that person goes too.
    for (const Id<Volunteer> id : ids)
        dropDrafts(ws, kPersonForm.toString(), id.text());
    done.changes = *std::move(changes);
    return done;
}

Outcome<Id<Volunteer>> personCalled(const Workspace& ws, const QString& idOrNumber)
{
    const storage::Reader reader = ws.read();
    if (const auto id = Id<Volunteer>::fromText(idOrNumber); reader.find(storage::volunteerTable(), id.text()))
        return storage::goingOn(reader, id);
    const QString number = normalisedNumber(idOrNumber);
    QSet<Id<Volunteer>> found;
    for (const Id<Volunteer> id : storage::peopleWithBadge(reader, number))
        found.insert(storage::goingOn(reader, id));
    for (std::size_t kind = 0; kind < EnumWords<DocumentKind>::words.size(); ++kind) {
        for (const Volunteer& v : storage::withNumber(reader, static_cast<DocumentKind>(kind), number))
            found.insert(v.id);
    }
    if (found.size() == 1)
        return *found.begin();
    if (found.isEmpty())
        return Problem{u"unknown_volunteer"_s, u"volunteer"_s,
                       tr("Nobody has the id or the document number \"%1\".").arg(idOrNumber)};
    return Problem{u"ambiguous"_s, u"volunteer"_s,
                   tr("%1 people have this document number. Give the id of the record instead.").arg(found.size())};
}

Outcome<std::vector<Id<Volunteer>>> peopleCalled(const Workspace& ws, const QStringList& idsOrNumbers)
{
    std::vector<Id<Volunteer>> people;
    Problems problems;
    for (const QString& typed : idsOrNumbers) {
        if (const auto person = personCalled(ws, typed))
            people.push_back(*person);
        else
            problems.insert(problems.end(), person.problems().begin(), person.problems().end());
    }
    if (!problems.empty())
        return problems;
    return people;
}

} // namespace redvest
