// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/published_days.h"

#include "core/domain/file_words.h"
#include "core/storage/queries/history.h"
#include "core/storage/queries/published_days.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/queries/undo.h"
#include "core/storage/schema/published_day.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

QString meant(const Workspace& ws, const QString& scope)
{
    return scope.isEmpty() ? homeDivision(ws) : scope;
}

Problems whyNotAsked(const Workspace& ws, QDate day, const QString& scope)
{
    if (!day.isValid())
        return {{u"required"_s, u"day"_s, tr("Say which day.")}};
    if (!ws.divisions().find(scope))
        return {{u"unknown_division"_s, u"scope"_s,
                 tr("This workspace has no division \"%1\". Choose one of the list.").arg(scope)}};
    return {};
}

/// In force for the division, or for the nearest above it.
std::optional<PublishedDay> inForce(const storage::Reader& reader, QDate day, const QString& scope)
{
    std::optional<PublishedDay> nearest;
    for (PublishedDay& issue : storage::issuesInForce(reader, day, day)) {
        if (isWithin(scope, issue.scope) && (!nearest || issue.scope.size() > nearest->scope.size()))
            nearest = std::move(issue);
    }
    return nearest;
}

/// What became of the part of an issue that lies within the scope.
std::vector<RosterChange> changesWithin(const Workspace& ws, const storage::Reader& reader, const PublishedDay& issue,
                                        const QString& scope)
{
    const Scope within = scopeOf(scope, ws.office().division);
    std::vector<PublishedShift> then = storage::publishedShifts(reader, issue.id);
    std::erase_if(then, [&](const PublishedShift& s) { return !within.contains(s.division); });
    return rosterChanges(then, storage::rosterNow(reader, issue.day, within));
}

void count(DayPublished& done, const std::vector<PublishedShift>& roster)
{
    done.shifts = qint64(roster.size());
    done.sure = done.asked = 0;
    for (const PublishedShift& shift : roster) {
        for (const PublishedPerson& p : peopleOnRoster(shift.people))
            ++(p.certainty == Certainty::Sure ? done.sure : done.asked);
    }
}

Problems whyNotPublished(const storage::Reader& reader, const DayPublished& done,
                         const std::vector<PublishedShift>& roster, const std::vector<PublishedDay>& issues,
                         const QString& place)
{
    const QString day = done.issue.day.toString(Qt::ISODate);
    if (roster.empty())
        return {{u"empty_day"_s, u"day"_s,
                 tr("No shift begins on %1 in %2, so there is nothing to publish. Enter the shifts first.")
                     .arg(day, place)}};
    if (done.sure + done.asked == 0)
        return {{u"nobody"_s, u"day"_s,
                 tr("Nobody stands on the %1 shifts of %2 in %3 yet. Put people on them first; what is missing is "
                    "made known by a call.")
                     .arg(done.shifts)
                     .arg(day, place)}};
    if (!issues.empty() && rosterChanges(storage::publishedShifts(reader, issues.front().id), roster).empty())
        return {{u"nothing_changed"_s, u"day"_s,
                 tr("The roster of %1 for %2 is as issue %3 says; nothing changed since. Nothing was published.")
                     .arg(day, place)
                     .arg(issues.front().number)}};
    return {};
}

/// Whether the entry, read with one change of the record, changed one of these fields.
bool changedAnyOf(const JournalEntry& entry, const QStringList& fields)
{
    if (entry.changes.empty())
        return false;
    const QJsonObject touched = QJsonDocument::fromJson(entry.changes.front().fields.toUtf8()).object();
    return std::any_of(fields.begin(), fields.end(), [&](const QString& field) { return touched.contains(field); });
}

/// Who did it last, when and why. What needs no reason (somebody put on the shift accepts) leaves the one given since;
/// with `fields`, it is whoever changed one of them last.
void addOrigin(const storage::Reader& reader, ToldChange& told, const QString& record, Instant since,
               const QStringList& fields = {})
{
    storage::EntryFilter touching;
    touching.record = record;
    touching.limit = 12;
    const std::vector<JournalEntry> entries = storage::findEntries(reader, touching, 1);
    if (entries.empty())
        return;
    auto last = std::find_if(entries.begin(), entries.end(),
                             [&](const JournalEntry& e) { return since <= e.at && changedAnyOf(e, fields); });
    if (last == entries.end())
        last = entries.begin();
    told.by = last->actor;
    told.at = last->at;
    for (auto e = last; e != entries.end() && (e == last || since <= e->at); ++e) {
        if (e->verb == storage::undoVerb())
            return;
        if (!e->reason.isEmpty()) {
            told.reason = e->reason;
            return;
        }
    }
}

/// Whose change made the shift stand somewhere else: its post's, its site's or its own, whichever was since.
void addOriginElsewhere(const storage::Reader& reader, ToldChange& told, Id<Shift> id, Instant since)
{
    const auto shift = reader.find(storage::shiftTable(), id.text());
    const auto post = shift ? reader.find(storage::postTable(), shift->post.text()) : std::nullopt;
    if (!post)
        return;
    for (const QString& record : {post->id.text(), post->site.text(), id.text()}) {
        told.reason.clear();
        addOrigin(reader, told, record, since);
        if (since <= told.at)
            return;
    }
}

ToldChange told(const Workspace& ws, const storage::Reader& reader, RosterChange change, Instant since)
{
    ToldChange made;
    const auto shift = Id<Shift>::fromText(change.shift().shift);
    QString record = shift.text();
    made.place = ws.divisions().shortPath(change.shift().division);
    for (const PublishedPerson& p : change.people) {
        const auto person = storage::person(reader, p.volunteer);
        made.people << (person ? person->name : tr("a person who was erased"));
    }
    const bool isOfShift = change.kind <= RosterChangeKind::NeededChanged;
    if (!isOfShift && !change.people.empty()) {
        record = assignmentId(shift, change.people.front().volunteer).text();
        if (const auto now = reader.find(storage::assignmentTable(), record))
            made.state = fileWord(now->state);
    }
    if (change.kind == RosterChangeKind::ShiftElsewhere)
        addOriginElsewhere(reader, made, shift, since);
    else if (change.kind == RosterChangeKind::NeededChanged)
        addOrigin(reader, made, record, since, {u"needed"_s});
    else if (change.kind == RosterChangeKind::ShiftMoved)
        addOrigin(reader, made, record, since, {u"starts"_s, u"ends"_s});
    else
        addOrigin(reader, made, record, since);
    made.change = std::move(change);
    return made;
}

} // namespace

Outcome<DayPublished> publishDay(Workspace& ws, QDate day, const QString& scope, const QString& reason)
{
    const QString where = meant(ws, scope);
    if (Problems problems = whyNotAsked(ws, day, where); !problems.empty())
        return problems;
    if (day < ws.today())
        return Problem{
            u"past_day"_s, u"day"_s,
            tr("%1 is over. A roster is published before the day, or on it.").arg(day.toString(Qt::ISODate))};
    DayPublished done;
    auto changes = ws.write({u"roster.publish"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        const std::vector<PublishedDay> issues = storage::issuesOf(writer, day, where);
        std::vector<PublishedShift> roster = storage::rosterNow(writer, day, scopeOf(where, ws.office().division));
        int last = 0;
        for (const PublishedDay& issue : issues)
            last = std::max(last, issue.number);
        done.issue = {Id<PublishedDay>::make(), day, where, last + 1, ws.now(), ws.actor(), reason.trimmed()};
        count(done, roster);
        if (Problems problems = whyNotPublished(writer, done, roster, issues, ws.divisions().name(where));
            !problems.empty())
            return problems;
        writer.add(storage::publishedDayTable(), done.issue);
        for (PublishedShift& shift : roster) {
            shift.id = Id<PublishedShift>::make();
            shift.publication = done.issue.id;
            writer.add(storage::publishedShiftTable(), shift);
        }
        return Problems{};
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    return done;
}

std::vector<PublishedDay> dayIssues(const Workspace& ws, QDate day, const QString& scope)
{
    return storage::issuesOf(ws.read(), day, meant(ws, scope));
}

DayState dayState(const Workspace& ws, QDate day, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const QString where = meant(ws, scope);
    DayState state{inForce(reader, day, where), 0};
    if (state.issue)
        state.changes = qint64(changesWithin(ws, reader, *state.issue, where).size());
    return state;
}

std::vector<UnpublishedDay> unpublishedDays(const Workspace& ws, QDate first, int count, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const Span period{atLocal(first), atLocal(first.addDays(count))};
    std::map<QDate, qint64> seats;
    for (const ShiftRow& row : storage::shiftRows(reader, {meant(ws, scope), period, {}, false})) {
        const QDate day = localDate(row.shift.starts);
        if (day >= first && row.filled + row.pending > 0)
            seats[day] += row.filled + row.pending;
    }
    std::vector<UnpublishedDay> days;
    for (const auto& [day, held] : seats) {
        DayState state = dayState(ws, day, scope);
        if (!state.issue || state.changes > 0)
            days.push_back({day, std::move(state), held});
    }
    return days;
}

Outcome<DayChanges> changesOfDay(const Workspace& ws, QDate day, const QString& scope, int since)
{
    const QString where = meant(ws, scope);
    if (Problems problems = whyNotAsked(ws, day, where); !problems.empty())
        return problems;
    const storage::Reader reader = ws.read();
    const std::optional<PublishedDay> latest = inForce(reader, day, where);
    if (!latest)
        return Problem{
            u"not_published"_s, u"day"_s,
            tr("The roster of %1 for %2 is not published, so there are no changes to tell. Publish it first.")
                .arg(day.toString(Qt::ISODate), ws.divisions().name(where))};
    DayChanges made{day, where, ws.divisions().name(where), ws.office().name, *latest, ws.now(), {}};
    if (since > 0) {
        const std::vector<PublishedDay> issues = storage::issuesOf(reader, day, latest->scope);
        const auto named = std::find_if(issues.begin(), issues.end(),
                                        [&](const PublishedDay& issue) { return issue.number == since; });
        if (named == issues.end())
            return Problem{u"unknown_issue"_s, u"since"_s,
                           tr("%1 has no issue %2; the latest is issue %3.")
                               .arg(day.toString(Qt::ISODate))
                               .arg(since)
                               .arg(latest->number)};
        made.since = *named;
    }
    for (RosterChange& change : changesWithin(ws, reader, made.since, where))
        made.changes.push_back(told(ws, reader, std::move(change), made.since.publishedAt));
    return made;
}

} // namespace redvest
