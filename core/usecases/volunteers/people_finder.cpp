// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/people_finder.h"

#include "core/base/text.h"
#include "core/domain/ability_level.h"
#include "core/storage/queries/rota_queries.h"
#include "core/usecases/volunteers/finder_facts.h"
#include "core/usecases/volunteers/finder_question.h"
#include "core/usecases/volunteers/volunteer_index.h"

#include <algorithm>
#include <bit>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = PeopleCriterion;
using Marks = std::vector<char>; ///< by row

bool holdsAny(const QStringList& has, const QStringList& asked)
{
    return std::any_of(asked.begin(), asked.end(), [&](const QString& a) { return has.contains(a); });
}

/// Which rows fail which criterion, a bit each.
class Sieve
{
public:
    Sieve(const Workspace& ws, const VolunteerIndex& index, FinderFacts& facts, const FinderQuestion& question)
        : m_ws(ws)
        , m_reader(ws.read())
        , m_index(index)
        , m_facts(facts)
        , m_question(question)
        , m_asked(question.asked)
        , m_all(index.search({}))
        , m_failed(std::size_t(index.size()))
    {
        for (std::size_t i = 0; i < question.list.size(); ++i) {
            m_bit = std::uint32_t(1) << i;
            apply(question.list[i]);
        }
    }

    [[nodiscard]] PeopleFound counted() const
    {
        PeopleFound found;
        found.registered = qint64(m_all.size());
        std::vector<qint64> failedFirst(m_question.list.size() + 1);
        std::vector<qint64> failedOnly(m_question.list.size() + 1);
        for (const int row : m_all) {
            const std::uint32_t failed = m_failed[std::size_t(row)];
            const auto first = failed == 0 ? m_question.list.size() : std::size_t(std::countr_zero(failed));
            ++failedFirst[first];
            if (std::popcount(failed) == 1)
                ++failedOnly[first];
        }
        found.count = failedFirst.back();
        qint64 left = found.registered;
        for (std::size_t i = 0; i < m_question.list.size(); ++i) {
            left -= failedFirst[i];
            found.counts.push_back({m_question.list[i], left, found.count + failedOnly[i]});
        }
        return found;
    }

    /// Rows that fail nothing.
    [[nodiscard]] std::vector<int> passing() const
    {
        std::vector<int> rows = m_asked.words.isEmpty() ? m_all : m_sought;
        std::erase_if(rows, [this](int row) { return m_failed[std::size_t(row)] != 0; });
        return rows;
    }

    [[nodiscard]] Verdict shiftVerdict(int row)
    {
        return m_facts.judged(m_reader, *m_question.shift, m_ws.now()).pool.verdict(person(row), true);
    }

private:
    // NOLINTNEXTLINE(readability-function-size): a list, a line a criterion
    void apply(C criterion)
    {
        switch (criterion) {
        case C::Words:
            return words();
        case C::Skill:
            return abilities(QualificationKind::Skill);
        case C::Language:
            return abilities(QualificationKind::Language);
        case C::Licence:
            return abilities(QualificationKind::Licence);
        case C::Home:
            return keep([this](const VolunteerRow& r) { return isWithin(r.division, m_question.home); });
        case C::NearSite:
            return keep([this](const VolunteerRow& r) {
                return nearness(r.division, m_question.siteDivision) <= m_asked.nearTo->within;
            });
        case C::Free:
            return free();
        case C::Trained:
            return trained();
        case C::Insured:
            return insured();
        case C::Rested:
            return rested();
        case C::SentBy:
            return senders();
        case C::InTeam:
            return keep([this](const VolunteerRow& r) { return holdsAny(r.teams, m_asked.teams); });
        case C::FromSource:
            return keep([this](const VolunteerRow& r) { return m_asked.sources.contains(r.source); });
        case C::OfSex:
            return keep([this](const VolunteerRow& r) { return r.sex == *m_asked.sex; });
        case C::OfAge:
            return age();
        case C::RealName:
            return keep([this](const VolunteerRow& r) {
                const auto& states = m_asked.realNames;
                return std::find(states.begin(), states.end(), r.verification) != states.end();
            });
        case C::NeverServed:
            return served({});
        case C::NotServedSince:
            return served(m_asked.notServedSince);
        case C::FitsShift:
            return fitsShift();
        }
    }

    template <class Passes>
    void keep(Passes passes)
    {
        for (const int row : m_all) {
            if (!passes(m_index.row(row)))
                m_failed[std::size_t(row)] |= m_bit;
        }
    }
    void keepMarked(const Marks& marks, char wanted = 1)
    {
        for (const int row : m_all) {
            if (marks[std::size_t(row)] != wanted)
                m_failed[std::size_t(row)] |= m_bit;
        }
    }
    [[nodiscard]] Marks noMarks() const { return Marks(m_failed.size()); }
    void mark(Marks& marks, Id<Volunteer> id) const
    {
        if (const int row = m_index.find(id); row >= 0)
            marks[std::size_t(row)] = 1;
    }

    void words()
    {
        Marks marks = noMarks();
        m_sought = findPeople(m_ws, m_index, m_asked.words);
        for (const int row : m_sought)
            marks[std::size_t(row)] = 1;
        keepMarked(marks);
    }
    void abilities(QualificationKind kind)
    {
        for (const AnyAbility& any : m_asked.abilities) {
            if (any.empty() || any.front().kind != kind)
                continue;
            Marks marks = noMarks();
            for (const AbilityAsked& asked : any) {
                for (const storage::HeldAbility& held : m_facts.held(m_reader, asked)) {
                    const bool lasts = !held.validUntil.isValid() || held.validUntil >= m_question.day;
                    if (lasts && reachesLevel(held.level, asked.leastLevel))
                        mark(marks, held.volunteer);
                }
            }
            keepMarked(marks);
        }
    }
    void free()
    {
        const FinderFacts::Standings& standings = m_facts.standings(m_reader);
        Marks isFree;
        for (const FreeTimes& times : standings.times)
            isFree.push_back(isAvailable(times, m_asked.free) ? 1 : 0);
        Marks busy = noMarks();
        for (const auto& [id, one] : standings.people) {
            if (isFree[one.times] == 0)
                mark(busy, id);
        }
        keepMarked(busy, 0);
    }
    void trained()
    {
        for (const QStringList& any : m_asked.courses) {
            Marks marks = noMarks();
            for (const QString& course : any) {
                for (const TrainingPass& pass : m_facts.passes(m_reader, course)) {
                    if (passCounts(pass, m_question.day))
                        mark(marks, pass.record.volunteer);
                }
            }
            keepMarked(marks);
        }
    }
    void insured()
    {
        const storage::InsuranceBook& book = m_facts.insurance(m_reader, m_question.day);
        keep([&](const VolunteerRow& r) {
            const auto days = book.of(r.id);
            return (days && isInsuredOn(*days, m_question.day)) == *m_asked.insured;
        });
    }
    /// By the rules of every verdict, of a post that asks for nothing: what the span brings about by itself, for
    /// somebody on no other shift, does not count.
    void rested()
    {
        const EligibilityLimits limits = storage::limitsInForce(m_reader);
        Demand demand;
        demand.shift.starts = m_asked.rested.from;
        demand.shift.ends = m_asked.rested.to;
        const auto tired = [](const Verdict& v) {
            QStringList codes;
            for (const QString& code :
                 {u"overlap"_s, u"rest_short"_s, u"day_long"_s, u"week_long"_s, u"days_in_row"_s, u"no_break"_s}) {
                if (v.has(code))
                    codes << code;
            }
            return codes;
        };
        const QStringList always = tired(verdictOn(Candidate{}, demand, limits));
        Marks marks = noMarks();
        for (const auto& [id, times] : m_facts.engaged(m_reader, spanAround(demand.shift, limits))) {
            Candidate candidate;
            candidate.engaged = times;
            if (tired(verdictOn(candidate, demand, limits)) != always)
                mark(marks, id);
        }
        keepMarked(marks, 0);
    }
    void senders()
    {
        QStringList sought;
        for (const QString& sender : m_asked.senders)
            sought << searchFolded(sender);
        Marks marks = noMarks();
        for (const auto& [id, body] : m_facts.senders(m_reader)) {
            if (std::any_of(sought.begin(), sought.end(), [&b = body](const QString& s) { return b.contains(s); }))
                mark(marks, id);
        }
        keepMarked(marks);
    }
    void age()
    {
        keep([this](const VolunteerRow& r) {
            const int years = ageOn(r.birth, m_question.day);
            return years >= 0 && (m_asked.leastAge < 0 || years >= m_asked.leastAge) &&
                   (m_asked.mostAge < 0 || years <= m_asked.mostAge);
        });
    }
    /// Nobody who served, or with a day, who served on it or later.
    void served(QDate since)
    {
        Marks marks = noMarks();
        for (const auto& [id, last] : m_facts.lastServed(m_reader, m_ws.today())) {
            if (!since.isValid() || last >= since)
                mark(marks, id);
        }
        keepMarked(marks, 0);
    }
    /// Asked of those only whom it may let in, or alone keeps out.
    void fitsShift()
    {
        FinderFacts::Judged& judged = m_facts.judged(m_reader, *m_question.shift, m_ws.now());
        for (const int row : m_all) {
            std::uint32_t& failed = m_failed[std::size_t(row)];
            if (std::popcount(failed) > 1)
                continue;
            const Id<Volunteer> id = m_index.row(row).id;
            const Assignment* here = judged.pool.assignment(id);
            auto known = judged.fits.find(id);
            if (known == judged.fits.end())
                known = judged.fits.emplace(id, judged.pool.verdict(person(row), true).fit).first;
            if (known->second == Fit::DoesNotFit ||
                (here != nullptr && (isBinding(here->state) || stayedAway(here->state))))
                failed |= m_bit;
        }
    }
    [[nodiscard]] Volunteer person(int row)
    {
        const VolunteerRow& r = m_index.row(row);
        Volunteer v;
        v.id = r.id;
        v.name = r.name;
        v.birth = r.birth;
        v.division = r.division;
        v.status = r.status;
        const FinderFacts::Standings& standings = m_facts.standings(m_reader);
        if (const auto known = standings.people.find(r.id); known != standings.people.end()) {
            v.availability = standings.texts[qsizetype(known->second.times)];
            v.maxDailyMinutes = known->second.maxDailyMinutes;
            v.guardianConsentOn = known->second.guardianConsentOn;
            v.healthDeclaredAt = known->second.healthDeclaredAt;
        }
        return v;
    }

    const Workspace& m_ws;
    storage::Reader m_reader;
    const VolunteerIndex& m_index;
    FinderFacts& m_facts;
    const FinderQuestion& m_question;
    const PeopleCriteria& m_asked;
    std::vector<int> m_all;
    std::vector<int> m_sought; ///< by words, best first
    std::vector<std::uint32_t> m_failed;
    std::uint32_t m_bit = 0;
};

} // namespace

struct PeopleFinder::Parts
{
    VolunteerIndex index;
    FinderFacts facts;
};

PeopleFinder::PeopleFinder(const Workspace& ws) : m_parts(std::make_unique<Parts>(Parts{VolunteerIndex(ws), {}})) {}
PeopleFinder::~PeopleFinder() = default;
PeopleFinder::PeopleFinder(PeopleFinder&&) noexcept = default;
PeopleFinder& PeopleFinder::operator=(PeopleFinder&&) noexcept = default;

void PeopleFinder::follow(const Workspace& ws, const ChangeSet& changes)
{
    m_parts->index.update(ws, changes);
    m_parts->facts.follow(changes);
}

Outcome<PeopleFound> PeopleFinder::count(const Workspace& ws, const PeopleCriteria& criteria)
{
    const Outcome<FinderQuestion> question = finderQuestion(ws, criteria);
    if (!question)
        return question.problems();
    return Sieve(ws, m_parts->index, m_parts->facts, *question).counted();
}

Outcome<PeopleFound> PeopleFinder::find(const Workspace& ws, const PeopleCriteria& criteria, int limit)
{
    const Outcome<FinderQuestion> question = finderQuestion(ws, criteria);
    if (!question)
        return question.problems();
    Sieve sieve(ws, m_parts->index, m_parts->facts, *question);
    PeopleFound found = sieve.counted();
    const QHash<QString, qint64>& minutes = m_parts->facts.minutes(ws.read(), ws.now());
    for (const int row : sieve.passing()) {
        if (limit > 0 && found.people.size() >= std::size_t(limit))
            break;
        const VolunteerRow& person = m_parts->index.row(row);
        FoundPerson one{person, minutes.isEmpty() ? 0 : minutes.value(person.id.text())};
        if (question->shift) {
            const Verdict said = sieve.shiftVerdict(row);
            one.fit = said.fit;
            one.warnings = said.text();
        }
        found.people.push_back(std::move(one));
    }
    return found;
}

Outcome<PeopleFound> peopleMeeting(const Workspace& ws, const PeopleCriteria& criteria, int limit)
{
    return PeopleFinder(ws).find(ws, criteria, limit);
}

} // namespace redvest
