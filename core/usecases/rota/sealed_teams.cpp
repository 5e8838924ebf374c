// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/sealed_teams.h"

#include "core/storage/queries/duplicates.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Rota", text);
}

/// A shift of the plan with the people that belong on it.
struct SealedShift
{
    ShiftRow row;
    bool isNew = true;
    bool isInSuit = false;
    std::vector<std::size_t> people; ///< places in the plan
    QSet<std::size_t> seated = {};   ///< those of them who are put on it: they were not there
};

/// The work of one plan.
class SealedPlanner
{
public:
    SealedPlanner(const storage::Reader& reader, const SealedWish& wish, Instant now)
        : m_reader(reader)
        , m_wish(wish)
        , m_now(now)
    {}

    Outcome<SealedPlan> plan()
    {
        readPeople();
        checkTimes();
        if (m_problems.empty())
            readStays();
        if (!m_problems.empty())
            return m_problems;
        for (SealedShift& shift : m_shifts)
            seat(shift);
        judge();
        return std::move(m_plan);
    }

private:
    void refuse(const QString& code, const QString& field, const QString& text)
    {
        m_problems.push_back({code, field, text});
    }

    void readPeople()
    {
        QSet<Id<Volunteer>> seen;
        for (const Id<Volunteer> wished : m_wish.people) {
            const auto person = storage::person(m_reader, storage::goingOn(m_reader, wished));
            if (!person) {
                m_problems.push_back(unknownVolunteer());
            } else if (!seen.contains(person->id)) {
                seen.insert(person->id);
                m_people.push_back(*person);
            }
        }
        if (m_wish.people.empty())
            refuse(u"required"_s, u"people"_s, tr("Choose the people of the sealed team."));
        if (m_people.size() > kMostSealed)
            refuse(u"too_many"_s, u"people"_s,
                   tr("%1 people are too many for one sealed team: at most %2.").arg(m_people.size()).arg(kMostSealed));
        else if (m_problems.empty() && m_people.size() < m_wish.parts.size())
            refuse(u"too_few"_s, u"people"_s,
                   tr("%1 people cannot work %2 shifts a day: each works one. Choose more people, or fewer shifts.")
                       .arg(m_people.size())
                       .arg(m_wish.parts.size()));
        using S = AssignmentState;
        if (m_wish.state != S::Proposed && m_wish.state != S::Invited && m_wish.state != S::Accepted)
            refuse(u"state"_s, u"state"_s, tr("A team is proposed, invited or has accepted."));
    }

    void checkTimes()
    {
        int days = 0;
        for (const SealedStay& stay : m_wish.stays) {
            if (stay.days < 1)
                refuse(u"no_days"_s, u"stays"_s, tr("Say for how many days the team stays at each post."));
            days += std::max(0, std::min(stay.days, kLongestPatternDays + 1));
        }
        if (m_wish.stays.empty())
            refuse(u"required"_s, u"stays"_s, tr("Choose the posts where the team stays, one after the other."));
        if (m_problems.empty()) {
            m_problems = patternProblems({m_wish.parts, m_wish.from, m_wish.from.addDays(days - 1)});
        }
    }

    void readStays()
    {
        QDate day = m_wish.from;
        for (std::size_t stay = 0; stay < m_wish.stays.size(); ++stay) {
            const SealedStay& wished = m_wish.stays[stay];
            const auto post = m_reader.find(storage::postTable(), wished.post.text());
            if (!post) {
                refuse(u"unknown_post"_s, u"stays"_s, tr("There is no such post any more. Open the list again."));
                continue;
            }
            if (post->isArchived)
                refuse(u"archived"_s, u"stays"_s, tr("%1 is archived. Bring it back first.").arg(post->name));
            const Site site = m_reader.find(storage::siteTable(), post->site.text()).value_or(Site{});
            const QDate last = day.addDays(wished.days - 1);
            SealedStayPlan planned{post->id, post->name, site.name, day, last};
            const std::vector<Shift> there = storage::shiftsOfPost(m_reader, post->id);
            for (; day <= last; day = day.addDays(1)) {
                for (std::size_t part = 0; part < m_wish.parts.size(); ++part)
                    addShift(planned, *post, site, there, day, part, stay);
            }
            m_plan.stays.push_back(std::move(planned));
        }
    }

    void addShift(SealedStayPlan& stay, const Post& post, const Site& site, const std::vector<Shift>& there, QDate day,
                  std::size_t part, std::size_t stayAt)
    {
        const Instant starts = atLocal(day, m_wish.parts[part].starts);
        const Span span{starts, plusMinutes(starts, m_wish.parts[part].minutes)};
        SealedShift made;
        made.people = groupOf(part, stayAt);
        const auto known = std::find_if(there.begin(), there.end(), [&](const Shift& s) { return s.span() == span; });
        made.isNew = known == there.end();
        made.isInSuit = post.isInSuit;
        made.row.shift = made.isNew ? Shift{Id<Shift>::make(), post.id, span.from, span.to, 0, {}, false} : *known;
        if (made.row.shift.isArchived)
            refuse(u"called_off"_s, u"stays"_s,
                   tr("The shift of %1 at %2 is called off. Call it on again first.")
                       .arg(post.name, toLocalText(span.from)));
        made.row.site = site.id;
        made.row.postName = post.name;
        made.row.siteName = site.name;
        made.row.division = site.division;
        ++(made.isNew ? stay.added : stay.there);
        stay.seats += int(made.people.size());
        m_shifts.push_back(std::move(made));
    }

    /// Who works that part of a day: people are dealt out in their order, and turn with the stays where they are to.
    [[nodiscard]] std::vector<std::size_t> groupOf(std::size_t part, std::size_t stay) const
    {
        const std::size_t parts = m_wish.parts.size();
        const std::size_t turned = m_wish.isTurning ? stay % parts : 0;
        const std::size_t group = (part + parts - turned) % parts;
        std::vector<std::size_t> people;
        for (std::size_t i = group; i < m_people.size(); i += parts)
            people.push_back(i);
        return people;
    }

    void seat(SealedShift& planned)
    {
        Shift& shift = planned.row.shift;
        QSet<Id<Volunteer>> bound;
        QHash<Id<Volunteer>, Assignment> known;
        if (!planned.isNew) {
            for (Assignment& a : storage::assignmentsOf(m_reader, shift.id)) {
                if (isBinding(a.state) || stayedAway(a.state))
                    bound.insert(a.volunteer);
                known.insert(a.volunteer, std::move(a));
            }
        }
        int seats = int(bound.size());
        for (const std::size_t at : planned.people) {
            const Id<Volunteer> who = m_people[at].id;
            if (bound.contains(who))
                continue;
            ++seats;
            planned.seated.insert(at);
            Assignment seat =
                known.value(who, Assignment{assignmentId(shift.id, who), shift.id, who, m_wish.state, {}, {}});
            seat.state = m_wish.state;
            seat.answerBy = {}; // of an invitation before
            m_plan.seats.push_back(std::move(seat));
        }
        if (planned.isNew || shift.needed < seats) {
            shift.needed = std::max(shift.needed, seats);
            m_plan.shifts.push_back(shift);
        }
    }

    /// Each person on each of his shifts, with all his others of the plan around it.
    void judge()
    {
        for (std::size_t at = 0; at < m_people.size(); ++at) {
            SealedMember member{m_people[at].id, m_people[at].name, int(at % m_wish.parts.size()) + 1, 0, 0, {}};
            std::vector<const SealedShift*> own;
            for (const SealedShift& shift : m_shifts) {
                if (std::find(shift.people.begin(), shift.people.end(), at) != shift.people.end())
                    own.push_back(&shift);
            }
            for (const SealedShift* shift : own) {
                ++member.shifts;
                member.minutes += shift->row.shift.span().minutes();
                for (Reason& reason : reasonsOn(*shift, own, at))
                    note(member, std::move(reason), localDate(shift->row.shift.starts));
            }
            std::stable_sort(member.reasons.begin(), member.reasons.end(),
                             [](const Reason& a, const Reason& b) { return a.weight < b.weight; });
            m_plan.people.push_back(std::move(member));
        }
    }

    std::vector<Reason> reasonsOn(const SealedShift& shift, const std::vector<const SealedShift*>& own, std::size_t at)
    {
        const Volunteer& person = m_people[at];
        const ShiftPool pool(m_reader, shift.row, person.id, m_now);
        Candidate who = pool.candidate(person, true);
        // Where the person stands already is known.
        for (const SealedShift* other : own) {
            if (other != &shift && other->seated.contains(at))
                who.engaged.push_back(timeOfShift(other->row.shift, other->isInSuit));
        }
        return verdictOn(who, pool.demand(), pool.limits()).reasons;
    }

    static void note(SealedMember& member, Reason reason, QDate day)
    {
        const bool isKnown = std::any_of(member.reasons.begin(), member.reasons.end(),
                                         [&](const Reason& r) { return r.code == reason.code; });
        if (isKnown)
            return;
        reason.text = u"%1: %2"_s.arg(day.toString(u"MM-dd"_s), reason.text);
        member.reasons.push_back(std::move(reason));
    }

    const storage::Reader& m_reader;
    const SealedWish& m_wish;
    Instant m_now;
    std::vector<Volunteer> m_people;
    std::vector<SealedShift> m_shifts; ///< by time
    SealedPlan m_plan;
    Problems m_problems;
};

/// What the verdicts hold against the plan while no reason sets it aside.
Problems refusalsOf(const SealedPlan& plan, const QString& overrideReason)
{
    Problems problems;
    for (const SealedMember& member : plan.people) {
        for (Problem& problem : verdictProblems({Fit::DoesNotFit, member.reasons}, member.name, overrideReason)) {
            if (problem.field == u"volunteer"_s)
                problem.field = u"people"_s;
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

} // namespace

bool SealedMember::isLawful() const
{
    return std::none_of(reasons.begin(), reasons.end(), [](const Reason& r) { return r.weight == Weight::Law; });
}

Outcome<SealedPlan> previewSealedTeam(const Workspace& ws, const SealedWish& wish)
{
    const storage::Reader reader = ws.read();
    return SealedPlanner(reader, wish, ws.now()).plan();
}

Outcome<SealedTeamPlanned> planSealedTeam(Workspace& ws, const SealedWish& wish)
{
    SealedTeamPlanned done;
    const QString reason = wish.overrideReason.trimmed();
    Outcome<ChangeSet> changes = ws.write({u"shift.sealed_team"_s, reason}, [&](storage::Writer& writer) -> Problems {
        Outcome<SealedPlan> planned = SealedPlanner(writer, wish, ws.now()).plan();
        if (!planned)
            return planned.problems();
        if (Problems problems = refusalsOf(*planned, reason); !problems.empty())
            return problems;
        done.plan = std::move(planned).value();
        QSet<Id<Volunteer>> warned;
        for (const SealedMember& member : done.plan.people) {
            if (!member.reasons.empty())
                warned.insert(member.volunteer);
        }
        for (const Shift& shift : done.plan.shifts)
            writer.put(storage::shiftTable(), shift);
        for (Assignment& seat : done.plan.seats) {
            seat.overrideReason = warned.contains(seat.volunteer) ? reason : QString();
            writer.put(storage::assignmentTable(), seat);
        }
        return {};
    });
    if (!changes)
        return changes.problems();
    done.changes = std::move(changes).value();
    return done;
}

} // namespace redvest
