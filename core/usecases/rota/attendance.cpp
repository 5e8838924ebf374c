// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/attendance.h"

#include "core/base/pinyin.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/attendance.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/seating.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attendance", text);
}

/// People write minutes.
Instant toTheMinute(Instant at)
{
    return {at.ms - at.ms % 60000};
}

Problem inTheFuture(Instant at, const QString& field)
{
    return {u"future"_s, field, tr("%1 is still to come. Correct the time.").arg(toLocalText(at))};
}

QString nameOf(const ShiftRow& row)
{
    return u"%1 %2 %3 %4"_s.arg(row.siteName, row.postName, localDate(row.shift.starts).toString(Qt::ISODate),
                                clockText(row.shift.span()));
}

QString nameOf(const storage::Reader& reader, Id<Shift> shift)
{
    const auto row = storage::shiftRow(reader, shift);
    return row ? nameOf(*row) : tr("another shift");
}

/// What stands against coming now: where the person is or was already.
Problems whereAlready(const storage::Reader& reader, const std::vector<ServiceRecord>& records, const Arrival& arrival,
                      const QString& name, int& turns)
{
    turns = 0;
    for (const ServiceRecord& r : records) {
        const bool isHere = r.shift == arrival.shift;
        turns += isHere ? 1 : 0;
        const auto refuse = [&](const QString& code, const QString& text) {
            return Problems{{code, u"volunteer"_s, text}};
        };
        if (isOpenRecord(r) && isHere)
            return refuse(u"already_in"_s, tr("%1 signed in at %2 already (entered by %3). Whoever leaves is signed "
                                              "out instead.")
                                               .arg(name, toLocalText(r.starts), r.enteredBy));
        if (isOpenRecord(r))
            return refuse(u"elsewhere"_s, tr("%1 has been signed in at %2 since %3. Sign the person out there first.")
                                              .arg(name, nameOf(reader, r.shift), toLocalText(r.starts)));
        if (!r.starts.isSet() || !r.ends.isSet())
            continue;
        if (isHere && arrival.at < r.ends)
            return refuse(u"before_out"_s, tr("%1 was on this shift from %2 to %3 already. Say a later time.")
                                               .arg(name, toLocalText(r.starts), toLocalText(r.ends)));
        if (!isHere && Span{r.starts, r.ends}.contains(arrival.at))
            return refuse(u"elsewhere"_s, tr("%1 served at %2 until %3. Say a later time, or correct that record.")
                                              .arg(name, nameOf(reader, r.shift), toLocalText(r.ends)));
    }
    if (turns >= kMostTurns)
        return {
            {u"too_many"_s, u"volunteer"_s,
             tr("%1 has signed in to this shift %2 times already. Enter the rest on the sheet.").arg(name).arg(turns)}};
    return {};
}

/// The first turn from `turn` on of which there is no record: one that was rejected keeps its own.
Id<ServiceRecord> freeTurn(const storage::Reader& reader, Id<Shift> shift, Id<Volunteer> volunteer, int turn)
{
    while (reader.find(storage::serviceRecordTable(), turnId(shift, volunteer, turn).text()))
        ++turn;
    return turnId(shift, volunteer, turn);
}

/// What bars somebody by now who was found fit when he was put on the shift.
std::vector<Reason> unfitByNow(const storage::Reader& reader, const ShiftRow& row, const Volunteer& person,
                               const QString& setAside, Instant at)
{
    std::vector<Reason> reasons = ShiftPool(reader, row, person.id, {}, at).verdict(person, false).reasons;
    std::erase_if(reasons, [&](const Reason& r) {
        const bool isOfHealth = r.code == u"health_missing"_s || r.code == u"health_old"_s;
        return !isOfHealth && (!r.isBlock() || (r.weight == Weight::Block && !setAside.isEmpty()));
    });
    return reasons;
}

Problems arrive(storage::Writer& writer, const Workspace& ws, Arrival arrival, CheckedIn& done)
{
    const auto row = storage::shiftRow(writer, arrival.shift);
    arrival.volunteer = storage::goingOn(writer, arrival.volunteer);
    const auto person = storage::person(writer, arrival.volunteer);
    if (!row)
        return {unknownShift()};
    if (!person)
        return {registerFirst()};
    if (row->shift.isArchived)
        return {calledOff()};
    if (arrival.at > ws.now())
        return {inTheFuture(arrival.at, u"at"_s)};
    if (!maySignInAt(row->shift.span(), arrival.at))
        return {{u"wrong_time"_s, u"at"_s,
                 tr("%1 is no time to come to %2: people sign in from two hours before it begins until it ends. Choose "
                    "the shift of that time; what is over is entered on its sheet.")
                     .arg(toLocalText(arrival.at), nameOf(*row))}};
    const QDate day = localDate(row->shift.starts);
    int turns = 0;
    if (Problems problems =
            whereAlready(writer, storage::recordsOfPeople(writer, {person->id}, day.addDays(-1), day.addDays(1)),
                         arrival, person->name, turns);
        !problems.empty())
        return problems;
    const auto known = writer.find(storage::assignmentTable(), assignmentId(arrival.shift, arrival.volunteer).text());
    Seated seated;
    if (Problems problems =
            seat(writer, *row, *person, known, AssignmentState::OnDuty, arrival.overrideReason, seated, arrival.at);
        !problems.empty())
        return problems;
    done.record = recordOn(*row, arrival.volunteer, RecordSource::CheckIn, ws.actor());
    done.record.id = freeTurn(writer, arrival.shift, arrival.volunteer, turns + 1);
    done.record.starts = arrival.at;
    done.assignment = seated.assignment;
    done.isWalkIn = !seated.wasExpected;
    if (seated.wasExpected)
        done.unfit = unfitByNow(writer, *row, *person, seated.assignment.overrideReason, arrival.at);
    done.name = person->name;
    writer.put(storage::serviceRecordTable(), done.record);
    return {};
}

/// The person has not signed in: whether that is because he signed out already.
Problem whyNotThere(const storage::Reader& reader, Id<Volunteer> volunteer, const QString& name, Instant at)
{
    const QDate day = localDate(at);
    for (const ServiceRecord& r : storage::recordsOfPeople(reader, {volunteer}, day.addDays(-1), day)) {
        if (r.ends.isSet() && r.ends > plusMinutes(at, -12 * 60))
            return {u"already_out"_s, u"volunteer"_s,
                    tr("%1 signed out at %2 already. A wrong time is put right by undoing that and signing out anew.")
                        .arg(name, toLocalText(r.ends))};
    }
    return {u"not_in"_s, u"volunteer"_s,
            tr("%1 has not signed in. Sign in first, or enter both times on the sheet of the shift.").arg(name)};
}

Problems leave(storage::Writer& writer, const Workspace& ws, Departure departure, CheckedOut& done)
{
    departure.volunteer = storage::goingOn(writer, departure.volunteer);
    const auto person = storage::person(writer, departure.volunteer);
    if (!person)
        return {registerFirst()};
    if (departure.at > ws.now())
        return {inTheFuture(departure.at, u"at"_s)};
    const auto records = storage::unendedRecords(writer, departure.volunteer);
    const auto open = std::find_if(records.begin(), records.end(), isOpenRecord);
    if (open == records.end())
        return {whyNotThere(writer, departure.volunteer, person->name, departure.at)};
    const auto row = storage::shiftRow(writer, open->shift);
    if (!row)
        return {unknownShift()};
    const Span present{open->starts, departure.at};
    const auto minutes =
        minutesServed(row->shift.span(), present, departure.breakMinutes.value_or(breakTaken(row->shift, present)));
    if (!minutes)
        return minutes.problems();
    done.record = *open;
    done.record.ends = departure.at;
    done.record.minutes = *minutes;
    done.name = person->name;
    writer.put(storage::serviceRecordTable(), done.record);
    const auto known = writer.find(storage::assignmentTable(), assignmentId(open->shift, departure.volunteer).text());
    if (!known)
        return {};
    Assignment served = *known;
    served.state = AssignmentState::Served;
    QStringList notes{departure.remark.trimmed()};
    if (departure.isIll)
        notes.prepend(tr("Fell ill and left at %1").arg(localTime(departure.at).toString(u"HH:mm"_s)));
    notes.removeAll(QString());
    if (!notes.isEmpty())
        served.note = notes.join(u"；"_s);
    writer.put(storage::assignmentTable(), served);
    return {};
}

bool isCalled(const QString& typed, const QString& name, const QString& id)
{
    return typed.isEmpty() || typed.trimmed().compare(name, Qt::CaseInsensitive) == 0 ||
           typed.trimmed().toLower() == id;
}

/// Shifts people may come to at that time.
Span aroundOf(Instant at)
{
    return {at, plusMinutes(at, kEarliestMinutes)};
}

/// Why nobody is found: whoever is registered by that very name is not to be registered once more.
Problem notExpected(const Workspace& ws, const storage::Reader& reader, const QString& typed, Instant at)
{
    std::vector<Volunteer> named = storage::peopleNamed(reader, typed.trimmed());
    std::erase_if(
        named, [&](const Volunteer& v) { return v.status == VolunteerStatus::Archived || !reaches(ws, v.division); });
    if (named.empty())
        return registerFirst();
    return {u"not_expected"_s, u"volunteer"_s,
            tr("%1 is registered, but neither expected nor signed in at %2. Correct the time, or type the document or "
               "badge number and say where the person comes to: shift, site or post.")
                .arg(named.front().name, toLocalText(at))};
}

} // namespace

Outcome<CheckedIn> checkIn(Workspace& ws, const Arrival& arrival)
{
    CheckedIn done;
    Arrival wanted = arrival;
    wanted.at = toTheMinute(arrival.at.isSet() ? arrival.at : ws.now());
    wanted.overrideReason = arrival.overrideReason.trimmed();
    auto changes = ws.write({u"hours.check_in"_s, wanted.overrideReason}, [&](storage::Writer& writer) {
        done = {};
        return arrive(writer, ws, wanted, done);
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

Outcome<CheckedOut> checkOut(Workspace& ws, const Departure& departure)
{
    CheckedOut done;
    Departure wanted = departure;
    wanted.at = toTheMinute(departure.at.isSet() ? departure.at : ws.now());
    auto changes = ws.write({u"hours.check_out"_s, {}}, [&](storage::Writer& writer) {
        done = {};
        return leave(writer, ws, wanted, done);
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

Outcome<Id<Shift>> shiftToComeTo(const Workspace& ws, const ArrivalSought& sought)
{
    const storage::Reader reader = ws.read();
    const Instant at = sought.at.isSet() ? sought.at : ws.now();
    const auto fits = [&](const ShiftRow& row) {
        return maySignInAt(row.shift.span(), at) && isCalled(sought.site, row.siteName, row.site.text()) &&
               isCalled(sought.post, row.postName, row.shift.post.text());
    };
    std::vector<ShiftRow> rows;
    for (const storage::Engagement& e : storage::engagements(reader, aroundOf(at), sought.volunteer)) {
        if (const auto row = storage::shiftRow(reader, e.shift); row && fits(*row))
            rows.push_back(*row);
    }
    const bool isNamed = !sought.site.isEmpty() || !sought.post.isEmpty();
    if (rows.empty() && isNamed) {
        rows = storage::shiftRows(reader, {{}, aroundOf(at), {}, false});
        std::erase_if(rows, [&](const ShiftRow& row) { return !fits(row); });
    }
    if (rows.size() == 1)
        return rows.front().shift.id;
    if (rows.empty())
        return Problem{u"no_shift"_s, u"shift"_s,
                       isNamed ? tr("There is no such shift at %1. Look at the day's shifts, and name site and post as "
                                    "they stand there.")
                                     .arg(toLocalText(at))
                               : tr("The person is expected on no shift at %1. Say where the person comes to: shift, "
                                    "site or post.")
                                     .arg(toLocalText(at))};
    QStringList all;
    for (const ShiftRow& row : rows)
        all << nameOf(row) + u' ' + row.shift.id.text();
    constexpr qsizetype kMostTold = 5;
    return Problem{
        u"ambiguous"_s, u"shift"_s,
        tr("%1 shifts are possible: %2. Say which one.").arg(all.size()).arg(all.mid(0, kMostTold).join(u"；"_s))};
}

Outcome<Id<Volunteer>> expectedCalled(const Workspace& ws, const QString& typed, Instant when)
{
    const storage::Reader reader = ws.read();
    const Instant at = when.isSet() ? when : ws.now();
    const QStringList words = searchWords(typed);
    std::vector<Id<Volunteer>> found;
    const Span around{plusMinutes(at, -kLatestMinutes), plusMinutes(at, kEarliestMinutes)};
    for (const storage::Engagement& e : storage::engagements(reader, around, {})) {
        if (words.isEmpty() || std::find(found.begin(), found.end(), e.volunteer) != found.end())
            continue;
        const auto person = storage::person(reader, e.volunteer);
        // By a number only who lives where the account is for.
        const bool isSeen = person && reaches(ws, person->division);
        if (person && hasWords(personSearchText(person->name, pinyinKeys(person->name), {},
                                                isSeen ? person->phone : QString(), person->id),
                               words))
            found.push_back(e.volunteer);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return notExpected(ws, reader, typed, at);
    return Problem{u"ambiguous"_s, u"volunteer"_s,
                   tr("%1 people expected at that time are found by \"%2\". Type more of the name, or the number.")
                       .arg(found.size())
                       .arg(typed)};
}

} // namespace redvest
