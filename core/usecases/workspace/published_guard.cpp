// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/published_guard.h"

#include "core/domain/scope.h"
#include "core/storage/gate/writer.h"
#include "core/storage/queries/published_days.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// Units that change no plan: what other desks did arrives, two records of one person become one, a person is erased,
/// time served and other lists are entered.
bool isPassedOver(const QString& verb)
{
    constexpr std::array families{u"volunteer.",      u"merge.",       u"settle.",         u"restore.",
                                  u"erase.",          u"purge.",       u"hours.",          u"import.volunteers",
                                  u"import.training", u"import.items", u"import.movements"};
    return std::any_of(families.begin(), families.end(),
                       [&](const char16_t* family) { return verb.startsWith(QStringView(family)); });
}

/// What happened on the day is told, not planned.
bool hasHappened(AssignmentState state)
{
    using S = AssignmentState;
    return state == S::OnDuty || state == S::Served || state == S::Absent;
}

Certainty certaintyOn(const std::optional<PublishedShift>& published, Id<Volunteer> id)
{
    const std::vector<PublishedPerson> people =
        published ? peopleOnRoster(published->people) : std::vector<PublishedPerson>();
    const auto then =
        std::find_if(people.begin(), people.end(), [&](const PublishedPerson& p) { return p.volunteer == id; });
    return then == people.end() ? Certainty::Nowhere : then->certainty;
}

ShiftOnRoster asRoster(const storage::ShiftAsKept& kept)
{
    return {kept.shift.id,
            kept.shift.post,
            kept.postName,
            kept.division,
            kept.shift.span(),
            kept.shift.needed,
            !kept.isGone && !kept.shift.isArchived};
}

/// The shift as it was before the change; a closed one when it was not there.
ShiftOnRoster rosterBefore(const storage::Reader& reader, const JournalChange& change, const storage::ShiftAsKept& now)
{
    ShiftOnRoster before = asRoster(now);
    if (change.action != ChangeAction::Update) {
        before.isOpen = change.action == ChangeAction::Remove && !now.shift.isArchived;
        return before;
    }
    const QJsonObject fields = QJsonDocument::fromJson(change.fields.toUtf8()).object();
    const auto was = [&](const QString& field) { return fields.value(field).toArray().at(0); };
    if (fields.contains(u"starts"_s))
        before.span.from = fromUtcText(was(u"starts"_s).toString());
    if (fields.contains(u"ends"_s))
        before.span.to = fromUtcText(was(u"ends"_s).toString());
    if (fields.contains(u"needed"_s))
        before.needed = was(u"needed"_s).toInt();
    if (fields.contains(u"archived"_s))
        before.isOpen = !now.isGone && was(u"archived"_s).toInt() == 0;
    if (fields.contains(u"post"_s)) {
        before.post = Id<Post>::fromText(was(u"post"_s).toString());
        before.division = storage::divisionOfPost(reader, before.post.text());
    }
    return before;
}

/// How sure the person was before the change.
Certainty certaintyBefore(const JournalChange& change, AssignmentState stored)
{
    if (change.action == ChangeAction::Remove)
        return certaintyOf(stored);
    if (change.action != ChangeAction::Update)
        return Certainty::Nowhere;
    const QJsonValue told = QJsonDocument::fromJson(change.fields.toUtf8()).object().value(u"state"_s);
    const auto was = told.isArray() ? fromWord<AssignmentState>(told.toArray().at(0).toString()) : std::nullopt;
    return certaintyOf(was.value_or(stored));
}

Problems refusedShift(PublishedRosters& rosters, const storage::Reader& reader, const JournalChange& change)
{
    const auto kept = storage::shiftAsKept(reader, change.record);
    return kept ? rosters.whyNot(rosterBefore(reader, change, *kept), asRoster(*kept)) : Problems{};
}

Problems refusedSeat(PublishedRosters& rosters, const storage::Reader& reader, const JournalChange& change)
{
    const auto seat = storage::seatRow(reader, change.record);
    if (!seat)
        return {};
    const Assignment& a = seat->assignment;
    const Certainty before = certaintyBefore(change, a.state);
    const auto now = seat->isGone ? std::nullopt : std::optional(a.state);
    if (before == (now ? certaintyOf(*now) : Certainty::Nowhere)) // most changes: nothing need be read
        return {};
    const auto shift = storage::shiftAsKept(reader, a.shift.text());
    const auto person = shift ? storage::person(reader, a.volunteer) : std::nullopt;
    return person ? rosters.whyNot(asRoster(*shift), a.volunteer, person->name, before, now) : Problems{};
}

/// The post was moved to another site with all its shifts; those that are over are history.
Problems refusedPost(PublishedRosters& rosters, const storage::Reader& reader, const JournalChange& change, Instant now)
{
    const QJsonValue told = QJsonDocument::fromJson(change.fields.toUtf8()).object().value(u"site"_s);
    const auto post = told.isArray() ? reader.find(storage::postTable(), change.record) : std::nullopt;
    const auto site = post ? reader.find(storage::siteTable(), post->site.text()) : std::nullopt;
    if (!site)
        return {};
    const auto was = reader.find(storage::siteTable(), told.toArray().at(0).toString());
    for (const Shift& shift : storage::shiftsOfPost(reader, post->id)) {
        const ShiftOnRoster there{shift.id,     post->id,     post->name,       site->division,
                                  shift.span(), shift.needed, !shift.isArchived};
        if (shift.ends <= now)
            continue;
        if (Problems problems = rosters.whyNotAt(there, *site, was ? was->division : QString()); !problems.empty())
            return problems;
    }
    return {};
}

} // namespace

PublishedRosters::PublishedRosters(const Workspace& ws, const storage::Reader& reader)
    : m_ws(ws)
    , m_reader(reader)
    , m_isAny(storage::isAnyPublished(reader))
{}

bool PublishedRosters::covers(const PublishedDay& issue, const QString& division) const
{
    return scopeOf(issue.scope, m_ws.office().division).contains(division);
}

std::vector<PublishedDay> PublishedRosters::covering(QDate day, const QString& division)
{
    auto known = m_issues.find(day);
    if (known == m_issues.end())
        known = m_issues.insert(day, storage::issuesInForce(m_reader, day, day));
    std::vector<PublishedDay> found;
    std::copy_if(known->begin(), known->end(), std::back_inserter(found),
                 [&](const PublishedDay& issue) { return covers(issue, division); });
    return found;
}

Problem PublishedRosters::refusal(const PublishedDay& issue, const QString& what) const
{
    return {
        u"published_day"_s, u"reason"_s,
        tr("The roster of %1 for %2 is published (issue %3), and this changes it: %4. Say why; the reason is listed "
           "with the change.")
            .arg(issue.day.toString(Qt::ISODate), m_ws.divisions().name(issue.scope))
            .arg(issue.number)
            .arg(what)};
}

Problems PublishedRosters::whyNot(const ShiftOnRoster& before, const ShiftOnRoster& now)
{
    if (!m_isAny || before == now || (!before.isOpen && !now.isOpen))
        return {};
    std::vector<PublishedDay> issues = covering(now.day(), now.division);
    for (PublishedDay& issue : covering(before.day(), before.division)) {
        if (std::find(issues.begin(), issues.end(), issue) == issues.end())
            issues.push_back(std::move(issue));
    }
    Problems problems;
    for (const PublishedDay& issue : issues) {
        const auto published = storage::publishedShift(m_reader, issue.id, now.id);
        const bool isThere = now.isOpen && now.day() == issue.day && covers(issue, now.division);
        const bool isAsPublished = published.has_value() == isThere &&
                                   (!isThere || (published->span() == now.span && published->needed == now.needed));
        if (!isAsPublished || (isThere && before.isOpen && before.post != now.post))
            problems.push_back(refusal(issue, tr("the shift %1 of %2").arg(toLocalText(now.span.from), now.postName)));
    }
    return problems;
}

Problems PublishedRosters::whyNotAt(const ShiftOnRoster& shift, const Site& site, const QString& before)
{
    if (!m_isAny || !shift.isOpen)
        return {};
    std::vector<PublishedDay> issues = covering(shift.day(), shift.division);
    for (PublishedDay& issue : covering(shift.day(), before)) {
        if (std::find(issues.begin(), issues.end(), issue) == issues.end())
            issues.push_back(std::move(issue));
    }
    Problems problems;
    for (const PublishedDay& issue : issues) {
        const auto published = storage::publishedShift(m_reader, issue.id, shift.id);
        if (published && (published->siteName != site.name || published->division != site.division))
            problems.push_back(
                refusal(issue, tr("the shift %1 of %2").arg(toLocalText(shift.span.from), shift.postName)));
    }
    return problems;
}

Problems PublishedRosters::whyNot(const ShiftOnRoster& shift, Id<Volunteer> id, const QString& name, Certainty before,
                                  std::optional<AssignmentState> state)
{
    const Certainty now = state ? certaintyOf(*state) : Certainty::Nowhere;
    const bool isAnswer = before == Certainty::Asked && now == Certainty::Sure;
    if (!m_isAny || !shift.isOpen || before == now || isAnswer || (state && hasHappened(*state)))
        return {};
    Problems problems;
    for (const PublishedDay& issue : covering(shift.day(), shift.division)) {
        if (certaintyOn(storage::publishedShift(m_reader, issue.id, shift.id), id) != now)
            problems.push_back(
                refusal(issue, tr("%1 on the shift %2 of %3").arg(name, toLocalText(shift.span.from), shift.postName)));
    }
    return problems;
}

Problems unexplainedChanges(const Workspace& ws, const Intent& intent, const storage::Writer& writer)
{
    const bool isExplained = intent.saysWhy && !intent.reason.trimmed().isEmpty();
    if (isExplained || isPassedOver(intent.verb))
        return {};
    PublishedRosters rosters(ws, writer);
    if (!rosters.isAny())
        return {};
    Problems problems;
    writer.eachChange([&](const JournalChange& change) {
        if (change.action == ChangeAction::Read || change.action == ChangeAction::Erase)
            return true;
        if (change.table == u"shift"_s)
            problems = refusedShift(rosters, writer, change);
        else if (change.table == u"assignment"_s)
            problems = refusedSeat(rosters, writer, change);
        else if (change.table == u"post"_s && change.action == ChangeAction::Update)
            problems = refusedPost(rosters, writer, change, ws.now());
        return problems.empty();
    });
    return problems;
}

} // namespace redvest
