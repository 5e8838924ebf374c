// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/published_guard.h"

#include "core/storage/gate/writer.h"
#include "core/storage/queries/published_days.h"
#include "core/storage/queries/rota_queries.h"

#include <QCoreApplication>
#include <QHash>
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

/// Units that change no plan: two records of one person become one, a person is erased, other lists are entered.
bool isPassedOver(const QString& verb)
{
    constexpr std::array families{u"volunteer.",        u"merge.",          u"erase.",       u"purge.",
                                  u"import.volunteers", u"import.training", u"import.items", u"import.movements"};
    return std::any_of(families.begin(), families.end(),
                       [&](const char16_t* family) { return verb.startsWith(QStringView(family)); });
}

/// What happened on the day is told, not planned.
bool hasHappened(AssignmentState state)
{
    using S = AssignmentState;
    return state == S::OnDuty || state == S::Served || state == S::Absent;
}

/// A shift as far as a roster tells of it.
struct OnRoster
{
    QDate day;
    QString division;
    Span span;
    int needed = 0;
    bool isOpen = false; ///< there, and not called off
};

class PublishedGuard
{
public:
    PublishedGuard(const Workspace& ws, const storage::Writer& writer) : m_ws(ws), m_writer(writer) {}

    void note(const JournalChange& change)
    {
        if (change.action == ChangeAction::Read || change.action == ChangeAction::Erase)
            return;
        if (change.table == u"shift"_s)
            noteShift(change);
        else if (change.table == u"assignment"_s)
            noteSeat(change);
    }
    [[nodiscard]] Problems problems() const { return m_problems; }

private:
    void noteShift(const JournalChange& change);
    void noteSeat(const JournalChange& change);
    /// What stands on that day for a place, by the rosters in force.
    [[nodiscard]] std::vector<PublishedDay> covering(QDate day, const QString& division);
    void refuse(const PublishedDay&, const QString& what);
    [[nodiscard]] Scope scopeOfIssue(const PublishedDay& issue) const
    {
        return scopeOf(issue.scope, m_ws.office().division);
    }

    const Workspace& m_ws;
    const storage::Writer& m_writer;
    QHash<QDate, std::vector<PublishedDay>> m_issues;
    QHash<QString, std::optional<storage::ShiftAsKept>> m_shifts;
    QStringList m_told; ///< ids of rosters
    Problems m_problems;
};

std::vector<PublishedDay> PublishedGuard::covering(QDate day, const QString& division)
{
    auto known = m_issues.find(day);
    if (known == m_issues.end())
        known = m_issues.insert(day, storage::issuesInForce(m_writer, day, day));
    std::vector<PublishedDay> found;
    std::copy_if(known->begin(), known->end(), std::back_inserter(found),
                 [&](const PublishedDay& issue) { return scopeOfIssue(issue).contains(division); });
    return found;
}

void PublishedGuard::refuse(const PublishedDay& issue, const QString& what)
{
    if (m_told.contains(issue.id.text()))
        return;
    m_told << issue.id.text();
    m_problems.push_back({u"published_day"_s, u"reason"_s,
                          tr("The roster of %1 for %2 is published (issue %3), and this changes it: %4. Say why; the "
                             "reason is listed with the change.")
                              .arg(issue.day.toString(Qt::ISODate), m_ws.divisions().name(issue.scope))
                              .arg(issue.number)
                              .arg(what)});
}

OnRoster asRoster(const storage::ShiftAsKept& kept)
{
    return {localDate(kept.shift.starts), kept.division, kept.shift.span(), kept.shift.needed,
            !kept.isGone && !kept.shift.isArchived};
}

/// The shift as it was before the change; a closed one when it was not there.
OnRoster rosterBefore(const storage::Reader& reader, const JournalChange& change, const storage::ShiftAsKept& now)
{
    OnRoster before = asRoster(now);
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
    if (fields.contains(u"post"_s))
        before.division = storage::divisionOfPost(reader, was(u"post"_s).toString());
    before.day = localDate(before.span.from);
    return before;
}

bool isSame(const OnRoster& a, const OnRoster& b)
{
    return a.isOpen == b.isOpen &&
           (!a.isOpen || (a.span == b.span && a.needed == b.needed && a.division == b.division));
}

void PublishedGuard::noteShift(const JournalChange& change)
{
    const auto kept = storage::shiftAsKept(m_writer, change.record);
    if (!kept)
        return;
    const OnRoster now = asRoster(*kept);
    const OnRoster before = rosterBefore(m_writer, change, *kept);
    const bool isOtherPost = change.action == ChangeAction::Update && change.fields.contains(u"\"post\"");
    if (isSame(before, now) && !isOtherPost)
        return;
    std::vector<PublishedDay> issues = covering(now.day, now.division);
    for (PublishedDay& issue : covering(before.day, before.division)) {
        if (std::find(issues.begin(), issues.end(), issue) == issues.end())
            issues.push_back(std::move(issue));
    }
    for (const PublishedDay& issue : issues) {
        const auto published = storage::publishedShift(m_writer, issue.id, kept->shift.id);
        const bool isThere = now.isOpen && now.day == issue.day && scopeOfIssue(issue).contains(now.division);
        const bool isAsPublished = published.has_value() == isThere &&
                                   (!isThere || (published->span() == now.span && published->needed == now.needed));
        const auto row = storage::shiftRow(m_writer, kept->shift.id);
        if (!isAsPublished || (isOtherPost && isThere))
            refuse(issue, row ? tr("the shift %1 of %2").arg(toLocalText(kept->shift.starts), row->postName)
                              : tr("a shift at %1").arg(toLocalText(kept->shift.starts)));
    }
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

void PublishedGuard::noteSeat(const JournalChange& change)
{
    const auto seat = storage::seatRow(m_writer, change.record);
    if (!seat)
        return;
    const Assignment& a = seat->assignment;
    const Certainty now = seat->isGone ? Certainty::Nowhere : certaintyOf(a.state);
    const Certainty before = certaintyBefore(change, a.state);
    const bool isAnswer = before == Certainty::Asked && now == Certainty::Sure;
    if (before == now || isAnswer || (!seat->isGone && hasHappened(a.state)))
        return;
    auto shift = m_shifts.find(a.shift.text());
    if (shift == m_shifts.end())
        shift = m_shifts.insert(a.shift.text(), storage::shiftAsKept(m_writer, a.shift.text()));
    if (!*shift || (*shift)->isGone || (*shift)->shift.isArchived)
        return;
    for (const PublishedDay& issue : covering(localDate((*shift)->shift.starts), (*shift)->division)) {
        const auto published = storage::publishedShift(m_writer, issue.id, a.shift);
        const std::vector<RosterPerson> people =
            published ? rosterPeople(published->people) : std::vector<RosterPerson>();
        const auto then = std::find_if(people.begin(), people.end(),
                                       [&](const RosterPerson& p) { return p.volunteer == a.volunteer; });
        if ((then == people.end() ? Certainty::Nowhere : then->certainty) == now)
            continue;
        const auto row = storage::shiftRow(m_writer, a.shift);
        const auto person = storage::person(m_writer, a.volunteer);
        refuse(issue, tr("%1 on the shift %2 of %3")
                          .arg(person ? person->name : QString(), toLocalText((*shift)->shift.starts),
                               row ? row->postName : QString()));
    }
}

} // namespace

Problems unexplainedChanges(const Workspace& ws, const Intent& intent, const storage::Writer& writer)
{
    if (!intent.reason.trimmed().isEmpty() || isPassedOver(intent.verb) || !storage::isAnyPublished(writer))
        return {};
    PublishedGuard guard(ws, writer);
    writer.eachChange([&](const JournalChange& change) {
        guard.note(change);
        return guard.problems().empty();
    });
    return guard.problems();
}

} // namespace redvest
