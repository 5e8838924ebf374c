// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/supposing.h"

#include "core/domain/requirement_reasons.h"
#include "core/domain/requirements.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSupposedAge = 30;       ///< grown up, and not too old for any post
constexpr std::size_t kMostWanted = 8; ///< kinds of open seats by which people are chosen
constexpr int kDaysInsured = 40;       ///< before and after the period

QString tr(const char* text)
{
    return QCoreApplication::translate("WhatIf", text);
}

bool isOfPost(const DispatchShift& shift, Id<Post> post)
{
    return Id<Post>::fromText(shift.fill.post) == post;
}

/// What is taught is known on the first day of the period and before.
void teach(Candidate& who, const std::vector<Requirement>& brings, QDate day)
{
    for (const Requirement& r : brings) {
        if (r.kind == RequirementKind::Training) {
            TrainingPass pass;
            pass.course = r.name;
            pass.record.volunteer = who.person.id;
            pass.record.day = day;
            who.passes.push_back(std::move(pass));
            continue;
        }
        Qualification q;
        q.volunteer = who.person.id;
        q.kind = *fromWord<QualificationKind>(wordOf(r.kind));
        q.name = r.name;
        q.level = r.level;
        who.qualifications.push_back(std::move(q));
    }
}

/// Makes the supposed model out of the one there is.
class Supposing
{
public:
    Supposing(const DispatchModel& model, const DispatchPlan& plan)
        : m_made{model, {}}
        , m_plan(plan)
        , m_day(localDate(model.period().from).addDays(-1))
    {}

    SupposedModel made(const std::vector<Supposition>& all)
    {
        // First the seats: who is taught is chosen by those that are open.
        for (const Supposition& one : all) {
            if (one.change == SupposedChange::PostClosed)
                closePost(one.post);
            if (one.change == SupposedChange::Needed)
                m_made.model.setNeeded(*m_made.model.shift(one.shift), one.count);
        }
        for (const Supposition& one : all) {
            if (one.change == SupposedChange::MorePeople)
                addPeople(one);
            if (one.change == SupposedChange::Taught)
                teachPeople(one);
        }
        return std::move(m_made);
    }

private:
    void closePost(Id<Post> post)
    {
        for (std::size_t s = 0; s < m_made.model.shifts().size(); ++s) {
            if (isOfPost(m_made.model.shifts()[s], post))
                m_made.model.close(s);
        }
    }

    void addPeople(const Supposition& one)
    {
        Candidate who;
        who.person.division = one.division.isEmpty() ? m_made.model.scope() : one.division;
        who.person.birth = m_day.addYears(-kSupposedAge);
        who.person.agreementOn = m_day;
        who.person.healthDeclaredAt = m_made.model.asOf();
        const auto& people = m_made.model.people();
        if (std::any_of(people.begin(), people.end(),
                        [](const DispatchPerson& p) { return p.who.insured.has_value(); }))
            who.insured = std::vector<InsuredDays>{
                {m_day.addDays(-kDaysInsured), localDate(m_made.model.period().to).addDays(kDaysInsured)}};
        teach(who, one.brings, m_day);
        for (int i = 0; i < one.count; ++i)
            (void)m_made.model.suppose(who);
    }

    void teachPeople(const Supposition& one)
    {
        for (const std::size_t p : chosen(one)) {
            Candidate who = m_made.model.people()[p].who;
            teach(who, one.brings, m_day);
            m_made.taught.push_back(who.person.id);
            m_made.model.supposeInstead(p, std::move(who));
        }
    }

    [[nodiscard]] std::vector<std::size_t> chosen(const Supposition& one) const
    {
        std::vector<std::size_t> people;
        for (const Id<Volunteer>& id : one.people)
            people.push_back(*m_made.model.person(id));
        return one.people.empty() ? best(one) : people;
    }

    /// Who would take most kinds of open seats; whoever could take none is left out as long as others can.
    [[nodiscard]] std::vector<std::size_t> best(const Supposition& one) const
    {
        const std::vector<std::size_t> wanted = wantedFor(one.brings);
        struct Rank
        {
            bool isPlaced = false;
            std::size_t seats = 0;
            qint64 recent = 0;
            std::size_t person = 0;
        };
        std::vector<Rank> ranks;
        const QString home = one.division.isEmpty() ? m_made.model.scope() : one.division;
        for (std::size_t p = 0; p < m_made.model.people().size(); ++p) {
            const DispatchPerson& person = m_made.model.people()[p];
            if (!person.isStored || !isWithin(person.who.person.division, home) || !lacks(person.who, one.brings))
                continue;
            const auto placed = m_plan.find(p);
            ranks.push_back({placed != m_plan.end() && !placed->second.empty(),
                             seatsFor(person.who, one.brings, wanted), person.recentMinutes, p});
        }
        std::sort(ranks.begin(), ranks.end(), [](const Rank& a, const Rank& b) {
            return std::make_tuple(a.isPlaced, -qint64(a.seats), a.recent, a.person) <
                   std::make_tuple(b.isPlaced, -qint64(b.seats), b.recent, b.person);
        });
        ranks.resize(std::min(ranks.size(), std::size_t(one.count)));
        std::vector<std::size_t> people;
        for (const Rank& rank : ranks)
            people.push_back(rank.person);
        return people;
    }

    [[nodiscard]] bool lacks(const Candidate& who, const std::vector<Requirement>& brings) const
    {
        Demand asked;
        asked.shift.starts = atLocal(m_day.addDays(1));
        asked.requirements = brings;
        return !coursesLacking(who, asked).isEmpty() ||
               std::any_of(brings.begin(), brings.end(), [&](const Requirement& r) {
                   return r.kind != RequirementKind::Training && abilityReason(who, r, m_day).has_value();
               });
    }

    /// A shift of each kind of which seats stay open and which asks for something of that.
    [[nodiscard]] std::vector<std::size_t> wantedFor(const std::vector<Requirement>& brings) const
    {
        std::vector<qint64> open;
        for (const DispatchShift& shift : m_made.model.shifts())
            open.push_back(shift.open());
        for (const auto& [person, shifts] : m_plan) {
            for (const std::size_t s : shifts)
                --open[s];
        }
        std::vector<std::size_t> wanted;
        for (std::size_t c = 0; c < m_made.model.judge().classes() && wanted.size() < kMostWanted; ++c) {
            const std::vector<std::size_t>& shifts = m_made.model.judge().shiftsOf(c);
            const bool isOpen = std::any_of(shifts.begin(), shifts.end(), [&](std::size_t s) { return open[s] > 0; });
            if (isOpen && asks(m_made.model.shifts()[shifts.front()].demand, brings))
                wanted.push_back(shifts.front());
        }
        return wanted;
    }
    static bool asks(const Demand& demand, const std::vector<Requirement>& brings)
    {
        return std::any_of(demand.requirements.begin(), demand.requirements.end(), [&](const Requirement& asked) {
            return std::any_of(brings.begin(), brings.end(), [&](const Requirement& b) {
                return asked.kind == b.kind && namesMeeting(asked).contains(b.name);
            });
        });
    }

    [[nodiscard]] std::size_t seatsFor(Candidate who, const std::vector<Requirement>& brings,
                                       const std::vector<std::size_t>& wanted) const
    {
        if (wanted.empty())
            return 0;
        teach(who, brings, m_day);
        return std::size_t(std::count_if(wanted.begin(), wanted.end(), [&](std::size_t s) {
            const Verdict verdict = verdictOn(who, m_made.model.shifts()[s].demand, m_made.model.limits());
            return std::none_of(verdict.reasons.begin(), verdict.reasons.end(), &isAgainstProposal);
        }));
    }

    SupposedModel m_made;
    const DispatchPlan& m_plan;
    QDate m_day; ///< before the period
};

Problem refusal(const QString& code, const QString& field, const QString& text)
{
    return {code, field, text};
}

void addPeopleProblems(const Workspace& ws, const DispatchModel& model, const Supposition& one, Problems& problems)
{
    if (one.people.empty() && (one.count < 1 || one.count > kMostSupposed))
        problems.push_back(refusal(u"bad_count"_s, u"count"_s,
                                   tr("%1 people cannot be supposed. Give a number from 1 to %2.")
                                       .arg(QString::number(one.count), QString::number(kMostSupposed))));
    if (!one.division.isEmpty() && !ws.divisions().find(one.division))
        problems.push_back(
            refusal(u"unknown_division"_s, u"division"_s,
                    tr("There is no division \"%1\". Give the code of the street or community they live in.")
                        .arg(one.division)));
    if (one.change == SupposedChange::Taught && one.brings.empty())
        problems.push_back(refusal(u"nothing_taught"_s, u"brings"_s,
                                   tr("It is not said what people learn. Name a course, a skill, a language or a "
                                      "licence.")));
    for (const Id<Volunteer>& id : one.people) {
        if (!model.person(id))
            problems.push_back(
                refusal(u"unknown_volunteer"_s, u"people"_s,
                        tr("Nobody in the register has the id %1. Give ids of registered people.").arg(id.text())));
    }
}

} // namespace

Problems suppositionProblems(const Workspace& ws, const DispatchModel& model, const std::vector<Supposition>& all)
{
    Problems problems;
    if (all.empty())
        problems.push_back(refusal(u"nothing_supposed"_s, u"suppositions"_s,
                                   tr("Nothing is supposed. Say who comes, who learns what, or what is closed.")));
    for (const Supposition& one : all) {
        switch (one.change) {
        case SupposedChange::MorePeople:
        case SupposedChange::Taught:
            addPeopleProblems(ws, model, one, problems);
            break;
        case SupposedChange::PostClosed:
            if (std::none_of(model.shifts().begin(), model.shifts().end(),
                             [&](const DispatchShift& s) { return isOfPost(s, one.post); }))
                problems.push_back(refusal(u"idle_post"_s, u"post"_s,
                                           tr("The post has no shift in this period: closing it changes nothing.")));
            break;
        case SupposedChange::Needed:
            if (!model.shift(one.shift))
                problems.push_back(
                    refusal(u"unknown_shift"_s, u"shift"_s,
                            tr("No shift of this scope and period has the id %1.").arg(one.shift.text())));
            if (one.count < 0 || one.count > kMostSupposed)
                problems.push_back(refusal(u"bad_count"_s, u"count"_s,
                                           tr("A shift cannot need %1 people. Give a number from 0 to %2.")
                                               .arg(QString::number(one.count), QString::number(kMostSupposed))));
            break;
        }
    }
    return problems;
}

SupposedModel supposedModel(const DispatchModel& model, const DispatchPlan& plan, const std::vector<Supposition>& all)
{
    return Supposing(model, plan).made(all);
}

QString suppositionText(const Workspace& ws, const DispatchModel& model, const Supposition& one)
{
    QStringList brings;
    for (const Requirement& r : one.brings)
        brings << requirementText(r);
    const QString home = ws.divisions().name(one.division.isEmpty() ? model.scope() : one.division);
    const QString what = brings.join(u"、"_s);
    switch (one.change) {
    case SupposedChange::MorePeople:
        return what.isEmpty() ? tr("%1 more people from %2").arg(QString::number(one.count), home)
                              : tr("%1 more people from %2 with %3").arg(QString::number(one.count), home, what);
    case SupposedChange::Taught:
        return one.people.empty() ? tr("%1 for %2 people of %3").arg(what, QString::number(one.count), home)
                                  : tr("%1 for %2 chosen people").arg(what, QString::number(one.people.size()));
    case SupposedChange::PostClosed:
        for (const DispatchShift& shift : model.shifts()) {
            if (isOfPost(shift, one.post))
                return tr("%1 closed").arg(shift.fill.siteName + u' ' + shift.fill.postName);
        }
        break;
    case SupposedChange::Needed:
        if (const auto at = model.shift(one.shift)) {
            const ShiftFill& fill = model.shifts()[*at].fill;
            return tr("%1 %2 needs %3 people")
                .arg(fill.siteName + u' ' + fill.postName, toLocalText(fill.span.from), QString::number(one.count));
        }
        break;
    }
    return {};
}

} // namespace redvest
