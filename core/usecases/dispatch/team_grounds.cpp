// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/team_grounds.h"

#include "core/storage/queries/dispatch_queries.h"
#include "core/storage/queries/team_queries.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

/// A day of a site in the eyes of one team.
struct SiteDay
{
    std::vector<std::size_t> shifts; ///< with room, that somebody of them could take
    std::vector<bool> fits;          ///< by member
    qint64 seats = 0;
};
using SiteDays = std::map<QDate, SiteDay>;

class GroundSeeker
{
public:
    explicit GroundSeeker(const DispatchModel& model) : m_model(model)
    {
        for (const DispatchShift& shift : model.shifts())
            m_left.push_back(shift.open());
    }

    /// `ground` with its members becomes one with a site.
    void seek(TeamGround& ground)
    {
        const std::map<QString, SiteDays> sites = sitesFor(ground.members);
        const SiteDays* best = nullptr;
        std::tuple<qint64, qint64, std::size_t> bestWorth;
        for (const auto& [site, days] : sites) {
            qint64 taken = 0;
            std::size_t earliest = m_left.size();
            for (const auto& [day, one] : days) {
                taken += std::min(one.seats, fitting(one));
                earliest = std::min(earliest, one.shifts.front());
            }
            const std::tuple worth{taken, nearTo(ground.members, earliest), m_left.size() - earliest};
            if (best == nullptr || worth > bestWorth) {
                best = &days;
                bestWorth = worth;
            }
        }
        if (best != nullptr)
            settle(ground, *best);
    }

private:
    [[nodiscard]] static qint64 fitting(const SiteDay& day)
    {
        return std::count(day.fits.begin(), day.fits.end(), true);
    }

    [[nodiscard]] qint64 nearTo(const std::vector<std::size_t>& members, std::size_t shift) const
    {
        return std::count_if(members.begin(), members.end(), [&](std::size_t p) {
            const Nearness near = m_model.nearnessOf(p, shift);
            return near == Nearness::SameCommunity || near == Nearness::SameStreet;
        });
    }

    /// By site, with the days on which somebody could take something there.
    std::map<QString, SiteDays> sitesFor(const std::vector<std::size_t>& members)
    {
        m_fitting.assign(m_left.size(), 0);
        std::map<QString, SiteDays> sites;
        for (std::size_t c = 0; c < m_model.judge().classes(); ++c) {
            std::vector<std::size_t> fit; // places among members
            for (const std::size_t s : m_model.judge().shiftsOf(c)) {
                if (m_left[s] <= 0)
                    continue;
                if (fit.empty()) {
                    for (std::size_t i = 0; i < members.size(); ++i) {
                        if (m_model.classStanding(members[i], s).mayCome())
                            fit.push_back(i);
                    }
                    if (fit.empty())
                        break;
                }
                addShift(sites, s, fit, members.size());
            }
        }
        for (auto& [site, days] : sites) {
            for (auto& [day, one] : days)
                std::sort(one.shifts.begin(), one.shifts.end());
        }
        return sites;
    }

    void addShift(std::map<QString, SiteDays>& sites, std::size_t s, const std::vector<std::size_t>& fit,
                  std::size_t members)
    {
        const ShiftFill& fill = m_model.shifts()[s].fill;
        SiteDay& day = sites[fill.site][localDate(fill.span.from)];
        day.fits.resize(members, false);
        for (const std::size_t i : fit)
            day.fits[i] = true;
        day.seats += m_left[s];
        day.shifts.push_back(s);
        m_fitting[s] = qint64(fit.size());
    }

    void settle(TeamGround& ground, const SiteDays& days)
    {
        for (const auto& [day, one] : days) {
            const auto worth = [this](std::size_t s) {
                return std::make_pair(std::min(m_left[s], m_fitting[s]), m_model.shifts()[s].isUrgent);
            };
            const std::size_t first =
                *std::max_element(one.shifts.begin(), one.shifts.end(),
                                  [&](std::size_t a, std::size_t b) { return worth(a) < worth(b); });
            ground.site = m_model.shifts()[first].fill.siteName;
            ground.first.push_back(first);
            qint64 people = fitting(one);
            take(first, people);
            for (const std::size_t s : one.shifts) {
                if (s == first)
                    continue;
                ground.beside.push_back(s);
                take(s, people);
            }
        }
        std::sort(ground.first.begin(), ground.first.end());
        std::sort(ground.beside.begin(), ground.beside.end());
    }

    void take(std::size_t shift, qint64& people)
    {
        const qint64 seats = std::min({m_left[shift], m_fitting[shift], people});
        m_left[shift] -= seats;
        people -= seats;
    }

    const DispatchModel& m_model;
    std::vector<qint64> m_left;    ///< seats that no team asked for before is meant for, by shift
    std::vector<qint64> m_fitting; ///< of the team whose turn it is, by shift
};

/// Why somebody of a team has no seat.
class MemberReasons
{
public:
    MemberReasons(const DispatchModel& model, const TeamGround& ground) : m_model(model)
    {
        m_wanted = ground.first;
        m_wanted.insert(m_wanted.end(), ground.beside.begin(), ground.beside.end());
        for (std::size_t s = 0; s < model.shifts().size() && m_wanted.empty(); ++s) {
            if (model.shifts()[s].open() > 0)
                m_wanted.push_back(s);
        }
    }

    void explain(std::size_t person, MemberWithout& one) const
    {
        if (!m_model.people()[person].bound.empty()) {
            one.code = u"on_shift"_s;
            one.text = tr("is on a shift of the period already");
        } else if (m_wanted.empty()) {
            one.code = u"no_seat"_s;
            one.text = tr("no seat is open in the period");
        } else if (std::any_of(m_wanted.begin(), m_wanted.end(),
                               [&](std::size_t s) { return m_model.standing(person, s).mayCome(); })) {
            one.code = u"free"_s;
            one.text = tr("could come: no seat was left");
        } else {
            one.code = m_model.standing(person, m_wanted.front()).code;
            for (const Reason& reason : m_model.verdict(person, m_wanted.front(), {}).reasons) {
                if (reason.code == one.code)
                    one.text = reason.text;
            }
            if (one.text.isEmpty())
                one.text = tr("declined it or stayed away");
        }
    }

private:
    const DispatchModel& m_model;
    std::vector<std::size_t> m_wanted;
};

} // namespace

Outcome<std::vector<TeamGround>> teamGrounds(const Workspace& ws, const DispatchModel& model,
                                             const std::vector<Id<Team>>& teams)
{
    std::vector<TeamGround> grounds;
    if (teams.empty())
        return grounds;
    const storage::Reader reader = ws.read();
    const QDate day = localDate(model.period().from);
    GroundSeeker seeker(model);
    std::set<Id<Team>> asked;
    std::set<std::size_t> taken;
    for (const Id<Team> id : teams) {
        if (!asked.insert(id).second)
            continue;
        const auto team = reader.find(storage::teamTable(), id.text());
        if (!team || team->isArchived)
            return Problem{u"unknown_team"_s, u"teams"_s,
                           tr("A team that is asked for is not there any more. Take it out of the question.")};
        TeamGround ground{id, team->name, {}, {}, {}, {}, {}};
        std::set<Id<Volunteer>> people;
        for (const TeamMember& member : storage::membersOf(reader, id)) {
            if (isMemberOn(member, day))
                people.insert(member.volunteer);
        }
        ground.listed.assign(people.begin(), people.end());
        for (const Id<Volunteer> who : people) {
            const auto person = model.person(who);
            if (person && taken.insert(*person).second)
                ground.members.push_back(*person);
        }
        std::sort(ground.members.begin(), ground.members.end());
        seeker.seek(ground);
        grounds.push_back(std::move(ground));
    }
    return grounds;
}

QString teamInPlanText(const TeamInPlan& team, bool isFull)
{
    const QString people = team.site.isEmpty()
                               ? tr("%1: nobody of the team could take a seat of the period.").arg(team.name)
                               : tr("%1: %2 people together at %3, %4 elsewhere, %5 without a seat.")
                                     .arg(team.name, QString::number(team.together), team.site,
                                          QString::number(team.elsewhere), QString::number(team.without.size()));
    QStringList lines{people};
    for (const MemberWithout& one : team.without) {
        if (isFull)
            lines << u"  "_s + tr("%1: %2").arg(one.name, one.text);
    }
    return lines.join(u'\n');
}

std::vector<TeamInPlan> teamsInPlan(const Workspace& ws, const DispatchModel& model,
                                    const std::vector<TeamGround>& grounds, const DispatchPlan& plan)
{
    std::vector<Id<Volunteer>> people;
    for (const TeamGround& ground : grounds)
        people.insert(people.end(), ground.listed.begin(), ground.listed.end());
    std::unordered_map<Id<Volunteer>, QString> names;
    storage::eachName(ws.read(), people, [&](Id<Volunteer> who, const QString& name) { names.emplace(who, name); });
    std::vector<TeamInPlan> teams;
    for (const TeamGround& ground : grounds) {
        TeamInPlan team{ground.team, ground.name, ground.site, 0, 0, {}};
        const MemberReasons reasons(model, ground);
        const auto isOfGround = [&](std::size_t s) {
            return std::binary_search(ground.first.begin(), ground.first.end(), s) ||
                   std::binary_search(ground.beside.begin(), ground.beside.end(), s);
        };
        for (const Id<Volunteer> who : ground.listed) {
            const auto person = model.person(who);
            const auto planned = person ? plan.find(*person) : plan.end();
            if (planned != plan.end() && !planned->second.empty()) {
                const bool isThere = std::any_of(planned->second.begin(), planned->second.end(), isOfGround);
                ++(isThere ? team.together : team.elsewhere);
                continue;
            }
            MemberWithout one{who, names[who], u"archived"_s, tr("is not in the register any more")};
            if (person)
                reasons.explain(*person, one);
            team.without.push_back(std::move(one));
        }
        std::stable_sort(team.without.begin(), team.without.end(), [](const MemberWithout& a, const MemberWithout& b) {
            return std::tie(a.name, a.volunteer) < std::tie(b.name, b.volunteer);
        });
        teams.push_back(std::move(team));
    }
    return teams;
}

} // namespace redvest
