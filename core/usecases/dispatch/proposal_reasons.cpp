// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why seats stay open and people do not come, counted and told one by one (proposing.h).

#include "core/storage/queries/dispatch_queries.h"
#include "core/usecases/dispatch/proposing.h"
#include "core/usecases/dispatch/reason_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kPostsNamed = 3; ///< of those where others are placed

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

const std::vector<std::size_t>* planned(const DispatchPlan& plan, std::size_t person)
{
    const auto at = plan.find(person);
    return at == plan.end() || at->second.empty() ? nullptr : &at->second;
}

/// The shift of the plan that keeps the person from that one; nothing where it is too much together, not then.
std::optional<std::size_t> inTheWay(const DispatchModel& model, const std::vector<std::size_t>& shifts,
                                    std::size_t wanted)
{
    const Span& span = model.shifts()[wanted].fill.span;
    const qint64 rest = model.limits().restMinutes;
    for (const std::size_t s : shifts) {
        const Span& other = model.shifts()[s].fill.span;
        if (localDate(other.from) == localDate(span.from) ||
            span.touches({plusMinutes(other.from, -rest), plusMinutes(other.to, rest)}))
            return s;
    }
    return {};
}

QString postOf(const DispatchShift& shift)
{
    return shift.fill.siteName + u' ' + shift.fill.postName;
}

/// How a person who is not on a shift is counted for it.
class Counting
{
public:
    Counting(const DispatchModel& model, const DispatchPlan& plan) : m_model(model), m_plan(plan) {}

    [[nodiscard]] QString code(std::size_t person, std::size_t shift) const
    {
        const DispatchStanding standing = m_model.classStanding(person, shift);
        if (!standing.mayCome())
            return countedCode(standing.code);
        const auto* shifts = planned(m_plan, person);
        if (shifts == nullptr)
            return u"free"_s;
        return inTheWay(m_model, *shifts, shift) ? u"placed"_s : u"resting"_s;
    }

private:
    const DispatchModel& m_model;
    const DispatchPlan& m_plan;
};

class UnfilledCounts
{
public:
    UnfilledCounts(const DispatchModel& model, const DispatchPlan& plan, const std::vector<PinnedSeat>& barred)
        : m_model(model)
        , m_plan(plan)
        , m_counting(model, plan)
        , m_there(model.shifts().size())
        , m_said(model.shifts().size())
        , m_placed(model.shifts().size(), 0)
    {
        for (const auto& [person, shifts] : plan) {
            for (const std::size_t s : shifts) {
                m_there[s].insert(person);
                ++m_placed[s];
            }
        }
        for (const PinnedSeat& seat : barred) {
            const auto person = model.person(seat.volunteer);
            const auto shift = model.shift(seat.shift);
            if (person && shift && model.classStanding(*person, *shift).mayCome())
                m_said[*shift].insert_or_assign(*person, u"barred"_s);
        }
        for (std::size_t p = 0; p < model.people().size(); ++p) {
            for (const std::size_t s : model.people()[p].bound)
                m_there[s].insert(p);
            for (const std::size_t s : model.people()[p].never)
                m_said[s].insert_or_assign(p, u"declined"_s);
        }
    }

    [[nodiscard]] qint64 open(std::size_t s) const
    {
        const DispatchShift& shift = m_model.shifts()[s];
        return shift.isClosed ? 0
                              : std::max<qint64>(0, shift.fill.needed - shift.fill.filled - shift.held - m_placed[s]);
    }

    std::vector<UnfilledShift> all()
    {
        std::map<std::size_t, UnfilledShift> byShift;
        for (std::size_t c = 0; c < m_model.judge().classes(); ++c) {
            std::vector<std::size_t> open;
            for (const std::size_t s : m_model.judge().shiftsOf(c)) {
                if (this->open(s) > 0)
                    open.push_back(s);
            }
            if (open.empty())
                continue;
            const bool isOver = m_model.shifts()[open.front()].isOver;
            if (!isOver)
                countClass(open.front());
            for (const std::size_t s : open)
                byShift.emplace(
                    s, UnfilledShift{m_model.shifts()[s].id, this->open(s), isOver ? whenOver(s) : reasonsOf(s)});
        }
        std::vector<UnfilledShift> all;
        for (auto& [s, one] : byShift)
            all.push_back(std::move(one));
        return all;
    }

private:
    void countClass(std::size_t shift)
    {
        m_counts.clear();
        m_elsewhere.clear();
        for (std::size_t p = 0; p < m_model.people().size(); ++p) {
            const QString code = m_counting.code(p, shift);
            ++m_counts[code];
            if (code == u"placed")
                ++m_elsewhere[postOf(m_model.shifts()[*inTheWay(m_model, *planned(m_plan, p), shift)])];
        }
    }

    [[nodiscard]] std::vector<CountedReason> whenOver(std::size_t s) const
    {
        return {{u"over"_s, qint64(m_model.people().size() - m_there[s].size()), countedText(u"over"_s, 0)}};
    }

    /// Those of the class, but for who is there and who said something to this very shift.
    [[nodiscard]] std::vector<CountedReason> reasonsOf(std::size_t s) const
    {
        std::map<QString, qint64> counts = m_counts;
        for (const std::size_t person : m_there[s])
            --counts[m_counting.code(person, s)];
        for (const auto& [person, code] : m_said[s]) {
            if (m_there[s].contains(person))
                continue;
            --counts[m_counting.code(person, s)];
            ++counts[code];
        }
        std::vector<CountedReason> reasons;
        for (const auto& [code, count] : counts) {
            if (count > 0)
                reasons.push_back({code, count, textOf(code, count)});
        }
        std::stable_sort(reasons.begin(), reasons.end(),
                         [](const CountedReason& a, const CountedReason& b) { return a.count > b.count; });
        if (reasons.empty())
            reasons.push_back({u"nobody"_s, 0, countedText(u"nobody"_s, 0)});
        return reasons;
    }

    [[nodiscard]] QString textOf(const QString& code, qint64 count) const
    {
        const QString text = countedText(code, count);
        if (code != u"placed")
            return text;
        std::vector<std::pair<qint64, QString>> posts;
        for (const auto& [post, people] : m_elsewhere)
            posts.emplace_back(people, post);
        std::stable_sort(posts.begin(), posts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QStringList names;
        for (std::size_t i = 0; i < std::min(posts.size(), kPostsNamed); ++i)
            names << tr("%1 (%2)").arg(posts[i].second).arg(posts[i].first);
        return tr("%1: %2").arg(text, names.join(u"、"_s));
    }

    const DispatchModel& m_model;
    const DispatchPlan& m_plan;
    Counting m_counting;
    std::vector<std::set<std::size_t>> m_there;         ///< by shift: who is on it, by the plan too
    std::vector<std::map<std::size_t, QString>> m_said; ///< by shift: who declined it or is barred from it
    std::vector<qint64> m_placed;                       ///< by shift
    std::map<QString, qint64> m_counts;                 ///< of the class
    std::map<QString, qint64> m_elsewhere;              ///< by post
};

/// The order in which candidates are told.
int rankOf(const QString& code)
{
    static const QStringList first{u"assigned"_s, u"on_shift"_s, u"free"_s, u"not_needed"_s, u"barred"_s, u"placed"_s};
    const qsizetype at = first.indexOf(code);
    return int(at < 0 ? first.size() : at);
}

/// What stands first against the person, as the verdict says it.
QString verdictText(const DispatchModel& model, std::size_t person, std::size_t shift, const QString& code)
{
    for (const Reason& reason : model.verdict(person, shift, {}).reasons) {
        if (reason.code == code)
            return reason.text;
    }
    return countedText(countedCode(code), 1);
}

/// Those the plan puts on it.
qint64 seatsOn(const DispatchPlan& plan, std::size_t shift)
{
    return std::count_if(plan.begin(), plan.end(), [shift](const auto& one) {
        return std::binary_search(one.second.begin(), one.second.end(), shift);
    });
}

} // namespace

DispatchPlan planOf(const DispatchStaffing& made, const dispatch::Roster& roster)
{
    DispatchPlan plan;
    for (std::size_t w = 0; w < roster.size(); ++w) {
        for (const int duty : roster[w])
            plan[made.personOf[w]].push_back(made.shiftOf[std::size_t(duty)]);
    }
    return plan;
}

DispatchPlan planOf(const DispatchModel& model, const Proposal& proposal)
{
    DispatchPlan plan;
    for (const ProposedSeat& seat : proposal.seats) {
        const auto person = model.person(seat.volunteer);
        const auto shift = model.shift(seat.shift);
        if (person && shift)
            plan[*person].push_back(*shift);
    }
    for (auto& [person, shifts] : plan)
        std::sort(shifts.begin(), shifts.end());
    return plan;
}

std::vector<UnfilledShift> unfilledShifts(const DispatchModel& model, const DispatchPlan& plan,
                                          const std::vector<PinnedSeat>& barred)
{
    return UnfilledCounts(model, plan, barred).all();
}

Outcome<std::vector<JudgedCandidate>> explainShift(const Workspace& ws, const DispatchModel& model,
                                                   const Proposal& proposal, Id<Shift> id, int limit)
{
    const auto shift = model.shift(id);
    if (!shift)
        return Problem{u"unknown_shift"_s, u"shift"_s,
                       tr("No such shift begins in this period, or it is called off. Choose one of the list.")};
    const DispatchPlan plan = planOf(model, proposal);
    const Counting counting(model, plan);
    const bool isFull = seatsOn(plan, *shift) >= model.shifts()[*shift].open();
    std::vector<JudgedCandidate> all;
    for (std::size_t p = 0; p < model.people().size(); ++p) {
        const DispatchPerson& one = model.people()[p];
        const auto* shifts = planned(plan, p);
        const PinnedSeat seat{one.who.person.id, id};
        const auto& barred = proposal.query.barred;
        JudgedCandidate candidate{seat.volunteer, {}, one.who.person.division, model.nearnessOf(p, *shift), {}, {}};
        if (shifts != nullptr && std::binary_search(shifts->begin(), shifts->end(), *shift))
            candidate.code = u"assigned"_s;
        else if (std::binary_search(one.bound.begin(), one.bound.end(), *shift))
            candidate.code = u"on_shift"_s;
        else if (std::find(barred.begin(), barred.end(), seat) != barred.end())
            candidate.code = u"barred"_s;
        else if (!model.standing(p, *shift).mayCome())
            candidate.code = model.standing(p, *shift).code;
        else
            candidate.code = counting.code(p, *shift);
        if (candidate.code == u"free" && isFull)
            candidate.code = u"not_needed"_s;
        all.push_back(std::move(candidate));
    }
    std::stable_sort(all.begin(), all.end(), [](const JudgedCandidate& a, const JudgedCandidate& b) {
        return std::make_tuple(rankOf(a.code), a.nearness, a.volunteer) <
               std::make_tuple(rankOf(b.code), b.nearness, b.volunteer);
    });
    if (limit > 0 && all.size() > std::size_t(limit))
        all.resize(std::size_t(limit));
    std::vector<Id<Volunteer>> ids;
    for (const JudgedCandidate& one : all)
        ids.push_back(one.volunteer);
    std::unordered_map<Id<Volunteer>, QString> names;
    storage::eachName(ws.read(), ids, [&](Id<Volunteer> who, const QString& name) { names.emplace(who, name); });
    for (JudgedCandidate& one : all) {
        const std::size_t p = *model.person(one.volunteer);
        one.name = names[one.volunteer];
        if (one.code == u"placed")
            one.text = tr("is placed at %1").arg(postOf(model.shifts()[*inTheWay(model, *planned(plan, p), *shift)]));
        else
            one.text = verdictText(model, p, *shift, one.code);
    }
    return all;
}

} // namespace redvest
