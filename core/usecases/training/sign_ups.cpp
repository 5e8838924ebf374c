// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/sign_ups.h"

#include "core/base/order_key.h"
#include "core/domain/masks.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/training_checks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

Problem nobodyNamed()
{
    return {u"nothing_entered"_s, u"volunteer"_s, tr("Nobody is on the list yet. Type a name and Enter.")};
}

Problem noSuchSession()
{
    return {u"unknown_session"_s, u"session"_s, tr("Choose a session.")};
}

/// Why nobody signs up for it any more.
Problems whyClosed(const TrainingSession& session, QDate today)
{
    if (session.isArchived)
        return {{u"session_archived"_s, u"session"_s,
                 tr("The session \"%1\" is archived. Bring it back first, or choose another.").arg(session.name)}};
    if (session.day < today)
        return {{u"session_over"_s, u"session"_s,
                 tr("The session \"%1\" was on %2. Enter who came among its results.")
                     .arg(session.name, session.day.toString(Qt::ISODate))}};
    return {};
}

Problems overCapacity(const storage::Reader& reader, const TrainingSession& session)
{
    const qint64 taken = qint64(storage::placesIn(reader, session.id).size());
    if (session.capacity <= 0 || taken <= session.capacity)
        return {};
    return {{u"over_capacity"_s, u"volunteer"_s,
             tr("\"%1\" has %2 seats; these would be %3 too many. Give the session more seats, take somebody off, or "
                "plan another session.")
                 .arg(session.name)
                 .arg(session.capacity)
                 .arg(taken - session.capacity)}};
}

Problems putOn(storage::Writer& writer, const TrainingSession& session, const std::vector<Id<Volunteer>>& people,
               QDate today)
{
    Problems problems;
    for (const Id<Volunteer>& id : storage::allGoingOn(writer, people)) {
        const auto person = writer.find(storage::volunteerTable(), id.text());
        if (!person)
            problems.push_back({u"unknown_volunteer"_s, u"volunteer"_s,
                                tr("A person on the list is not registered any more. Take the line out.")});
        else if (person->status == VolunteerStatus::Archived)
            problems.push_back(
                {u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name)});
        if (!problems.empty())
            continue;
        const SessionPlace place{sessionPlaceId(session.id, id), session.id, id, today};
        if (!writer.find(storage::sessionPlaceTable(), place.id.text()))
            writer.put(storage::sessionPlaceTable(), place);
    }
    return problems.empty() ? overCapacity(writer, session) : problems;
}

} // namespace

Problems clashes(const storage::Reader& reader, const SessionPlace& place)
{
    const auto session = reader.find(storage::sessionTable(), place.session.text());
    return session ? overCapacity(reader, *session) : Problems{};
}

Problems seatProblems(const storage::Reader& reader, const TrainingSession& session)
{
    const qint64 taken = qint64(storage::placesIn(reader, session.id).size());
    if (session.capacity <= 0 || taken <= session.capacity)
        return {};
    return {
        {u"capacity"_s, u"capacity"_s,
         tr("%1 people are signed up already. Give at least as many seats, or take somebody off first.").arg(taken)}};
}

Problems crowdProblems(const TrainingSession& session, qint64 came)
{
    if (session.capacity <= 0 || came <= session.capacity)
        return {};
    return {{u"over_capacity"_s, u"session"_s,
             tr("\"%1\" has %2 seats, and by its results %3 people came. Look whether all of them are of this session; "
                "if so, give the session more seats, or say as the reason why more came.")
                 .arg(session.name)
                 .arg(session.capacity)
                 .arg(came)}};
}

QSet<Id<Volunteer>> cameTo(const storage::Reader& reader, Id<TrainingSession> session)
{
    QSet<Id<Volunteer>> came;
    for (const TrainingRecord& r : storage::recordsOf(reader, session)) {
        if (r.result != TrainingResult::Absent)
            came.insert(r.volunteer);
    }
    return came;
}

std::vector<SignUpRow> signUpRows(const Workspace& ws, Id<TrainingSession> session)
{
    const storage::Reader reader = ws.read();
    QSet<Id<Volunteer>> entered;
    for (const TrainingRecord& r : storage::recordsOf(reader, session))
        entered.insert(r.volunteer);
    std::vector<SignUpRow> rows;
    for (const SessionPlace& place : storage::placesIn(reader, session)) {
        const auto person = reader.find(storage::volunteerTable(), place.volunteer.text());
        rows.push_back({place, person ? person->name : QString(), person ? maskedPhone(person->phone) : QString(),
                        entered.contains(place.volunteer)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SignUpRow& a, const SignUpRow& b) { return orderKey(a.name) < orderKey(b.name); });
    return rows;
}

Outcome<ChangeSet> signUpPeople(Workspace& ws, Id<TrainingSession> id, const std::vector<Id<Volunteer>>& people,
                                const QString& reason)
{
    if (people.empty())
        return nobodyNamed();
    return ws.write({u"session.sign_up"_s, reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        const auto session = writer.find(storage::sessionTable(), id.text());
        if (!session)
            return {noSuchSession()};
        if (Problems problems = whyClosed(*session, ws.today()); !problems.empty())
            return problems;
        return putOn(writer, *session, people, ws.today());
    });
}

Outcome<ChangeSet> takeOffSession(Workspace& ws, Id<TrainingSession> id, const std::vector<Id<Volunteer>>& people,
                                  const QString& reason)
{
    if (people.empty())
        return nobodyNamed();
    return ws.write({u"session.take_off"_s, reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        if (!writer.find(storage::sessionTable(), id.text()))
            return {noSuchSession()};
        for (const Id<Volunteer>& person : storage::allGoingOn(writer, people)) {
            const QString place = sessionPlaceId(id, person).text();
            if (!writer.find(storage::sessionPlaceTable(), place))
                return {{u"not_signed_up"_s, u"volunteer"_s,
                         tr("One of these people is not signed up for this session. Look again.")}};
            writer.remove(storage::sessionPlaceTable(), place);
        }
        return {};
    });
}

Outcome<PlannedSession> planSession(Workspace& ws, TrainingSession session, const std::vector<Id<Volunteer>>& people,
                                    const QString& reason)
{
    if (people.empty())
        return nobodyNamed();
    session.id = Id<TrainingSession>::make();
    if (Problems problems = whyNotStored(ws, session); !problems.empty())
        return problems;
    if (Problems problems = whyClosed(session, ws.today()); !problems.empty())
        return problems;
    auto done = ws.write({u"session.sign_up"_s, reason.trimmed()}, [&](storage::Writer& writer) -> Problems {
        writer.put(storage::sessionTable(), session);
        return putOn(writer, session, people, ws.today());
    });
    if (!done)
        return done.problems();
    return PlannedSession{*std::move(done), session.id};
}

} // namespace redvest
