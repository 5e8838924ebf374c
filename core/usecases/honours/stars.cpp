// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/stars.h"

#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/domain/service_time.h"
#include "core/domain/words.h"
#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/figures.h"
#include "core/storage/queries/honour_queries.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/rota/shift_pool.h"
#include "core/usecases/volunteers/erasure.h"
#include "core/usecases/workspace/edits_store.h"
#include "core/usecases/workspace/entry_check.h"

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Honours", text);
}

Problem nobodyNamed()
{
    return {u"nothing_entered"_s, u"volunteer"_s, tr("Choose the people first.")};
}

QHash<QString, std::vector<Honour>> starsByPerson(const storage::Reader& reader)
{
    QHash<QString, std::vector<Honour>> stars;
    for (Honour& h : storage::honoursInOrder(reader)) {
        if (h.kind == HonourKind::Star && !h.isArchived)
            stars[h.volunteer.text()].push_back(std::move(h));
    }
    return stars;
}

const Honour* highestOf(const std::vector<Honour>& stars)
{
    const int level = grantedStar(stars);
    const auto at = std::find_if(stars.begin(), stars.end(), [&](const Honour& h) {
        return h.kind == HonourKind::Star && !h.isArchived && h.level == level;
    });
    return level == 0 ? nullptr : &*at;
}

bool isErased(const storage::Reader& reader, const QString& id)
{
    const auto person = reader.find(storage::volunteerTable(), id);
    return !person || isErasedPerson(*person);
}

/// What one person would be granted, or why not.
class Granting
{
public:
    Granting(const Workspace& ws, const StarGrant& grant, const QString& reason)
        : m_reader(ws.read())
        , m_levels(starLevels(ws.office()))
        , m_minutes(approvedByPerson(ws, ws.now()))
        , m_grant(grant)
        , m_reason(reason.trimmed())
    {}

    void add(Id<Volunteer> id)
    {
        const auto person = storage::person(m_reader, id);
        if (!person)
            return problems.push_back(unknownVolunteer());
        if (person->status == VolunteerStatus::Archived)
            return problems.push_back(
                {u"archived"_s, u"volunteer"_s, tr("%1 is archived. Restore the person first.").arg(person->name)});
        const qint64 minutes = m_minutes.value(id.text());
        const int eligible = starOf(minutes, m_levels);
        const int level = m_grant.level == 0 ? eligible : m_grant.level;
        if (level == 0)
            return problems.push_back(
                {u"star_level"_s, u"level"_s,
                 tr("%1 has %2 approved hours, which give no star level yet. Name the level and say why.")
                     .arg(person->name, hoursText(minutes))});
        if (level > eligible && m_reason.isEmpty())
            return problems.push_back(
                {u"above_hours"_s, u"level"_s,
                 tr("%1 has %2 approved hours, which give %3. Say as the reason why %4 is granted all the same.")
                     .arg(person->name, hoursText(minutes), eligible == 0 ? tr("no star level") : starName(eligible),
                          starName(level))});
        grant(id, level, level > eligible);
    }

    Problems problems;
    std::vector<Edit<Honour>> edits;

private:
    void grant(Id<Volunteer> id, int level, bool isAbove)
    {
        Honour wanted;
        wanted.volunteer = id;
        wanted.kind = HonourKind::Star;
        wanted.level = level;
        wanted.issuer = m_grant.issuer;
        wanted.document = m_grant.document;
        wanted.day = m_grant.day;
        wanted.note = isAbove ? m_reason : QString();
        wanted.id = honourId(wanted);
        if (grantedStar(storage::honoursOf(m_reader, id)) >= level)
            return;
        edits.push_back({m_reader.find(storage::honourTable(), wanted.id.text()), wanted});
    }

    const storage::Reader m_reader;
    const StarLevels m_levels;
    const QHash<QString, qint64> m_minutes;
    const StarGrant& m_grant;
    const QString m_reason;
};

} // namespace

QHash<QString, qint64> approvedByPerson(const Workspace& ws, Instant asOf)
{
    const Span ever{dayOf(QDate(1950, 1, 1)).from, dayOf(localDate(asOf)).to};
    QHash<QString, qint64> minutes;
    for (const CountedTime& time : countedTimes(storage::servedTimes(ws.read(), ever), ever, asOf))
        minutes[time.volunteer] += time.minutes;
    return minutes;
}

std::vector<StarRow> starRows(const Workspace& ws, const QString& scope)
{
    const storage::Reader reader = ws.read();
    const StarLevels levels = starLevels(ws.office());
    const QHash<QString, qint64> minutes = approvedByPerson(ws, ws.now());
    const QHash<QString, std::vector<Honour>> stars = starsByPerson(reader);
    QHash<QString, storage::NamedPerson> people = storage::peopleIn(reader, storage::serviceRecordTable().spec());
    people.insert(storage::peopleIn(reader, storage::honourTable().spec()));
    const Scope place = scopeOf(scope, ws.office().division);
    std::vector<StarRow> rows;
    for (auto at = people.constBegin(); at != people.constEnd(); ++at) {
        const std::vector<Honour> held = stars.value(at.key());
        const Honour* highest = highestOf(held);
        const qint64 served = minutes.value(at.key());
        const int eligible = starOf(served, levels);
        if ((eligible == 0 && highest == nullptr) || !place.contains(at->division))
            continue;
        if (at->status == VolunteerStatus::Archived && isErased(reader, at.key()))
            continue; // nobody a star could be granted to or thanked for
        rows.push_back({Id<Volunteer>::fromText(at.key()), at->name, at->division,
                        ws.divisions().shortPath(at->division), served, eligible, highest ? highest->level : 0,
                        highest ? highest->day : QDate(), at->status == VolunteerStatus::Archived,
                        namesSearchText({at->name, ws.divisions().shortPath(at->division)})});
    }
    std::sort(rows.begin(), rows.end(), [](const StarRow& a, const StarRow& b) {
        return std::tuple(!a.mayApply(), -a.minutes, a.volunteer) < std::tuple(!b.mayApply(), -b.minutes, b.volunteer);
    });
    return rows;
}

Outcome<Edits<Honour>> grantStars(Workspace& ws, const std::vector<Id<Volunteer>>& people, const StarGrant& wanted,
                                  const QString& reason)
{
    StarGrant grant = wanted;
    EntryCheck check;
    check.optional(grant.issuer, u"issuer"_s);
    check.optional(grant.document, u"document"_s);
    if (!grant.day.isValid())
        check.add(u"required"_s, u"day"_s, tr("Say on which day it was granted."));
    check.notAhead(grant.day, ws.today(), u"day"_s);
    if (grant.level < 0 || grant.level > kStarCount)
        check.add(u"star_level"_s, u"level"_s, tr("There are star levels from 1 to %1.").arg(kStarCount));
    if (!check.isGood())
        return check.problems();
    if (people.empty())
        return nobodyNamed();
    Granting granting(ws, grant, reason);
    for (const Id<Volunteer>& id : storage::allGoingOn(ws.read(), people))
        granting.add(id);
    if (!granting.problems.empty())
        return granting.problems;
    if (granting.edits.empty())
        return Problem{u"nothing_entered"_s, u"volunteer"_s, tr("All of them have this star level already.")};
    return saveEdits(ws, {u"honour.grant"_s, reason}, storage::honourTable(), std::move(granting.edits));
}

Outcome<Edits<Honour>> revokeStars(Workspace& ws, const std::vector<Id<Volunteer>>& people, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why the star level is taken back; it is kept.")};
    if (people.empty())
        return nobodyNamed();
    const storage::Reader reader = ws.read();
    Problems problems;
    std::vector<Edit<Honour>> edits;
    for (const Id<Volunteer>& id : storage::allGoingOn(reader, people)) {
        const std::vector<Honour> held = storage::honoursOf(reader, id);
        const Honour* highest = highestOf(held);
        if (!highest) {
            const auto person = storage::person(reader, id);
            problems.push_back(person ? Problem{u"nothing_granted"_s, u"volunteer"_s,
                                                tr("%1 was granted no star level.").arg(person->name)}
                                      : unknownVolunteer());
            continue;
        }
        Honour after = *highest;
        after.isArchived = true;
        after.note = reason.trimmed();
        edits.push_back({*highest, after});
    }
    if (!problems.empty())
        return problems;
    return saveEdits(ws, {u"honour.revoke"_s, reason}, storage::honourTable(), std::move(edits));
}

} // namespace redvest
