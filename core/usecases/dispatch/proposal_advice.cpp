// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would help most, in sentences (proposing.h).

#include "core/domain/free_times.h"
#include "core/domain/requirements.h"
#include "core/usecases/dispatch/proposing.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostSentences = 5;

QString tr(const char* text)
{
    return QCoreApplication::translate("Dispatch", text);
}

/// The part of the day that the shift begins in.
DayPart partOf(const Span& span)
{
    const int hour = localTime(span.from).hour();
    if (hour >= 6 && hour < 12)
        return DayPart::Morning;
    if (hour >= 12 && hour < 18)
        return DayPart::Afternoon;
    return hour >= 18 && hour < 22 ? DayPart::Evening : DayPart::Night;
}

/// What somebody from outside would have to bring along.
QString neededFor(const DispatchShift& shift)
{
    QStringList asked;
    for (const Requirement& r : shift.demand.requirements)
        asked << requirementText(r);
    return asked.isEmpty() ? shift.fill.postName : asked.join(u"、"_s);
}

/// Seats that stay open, dealt to whom one course would let in, and else to people from outside.
class Adviser
{
public:
    Adviser(const Workspace& ws, const DispatchModel& model, const DispatchPlan& plan)
        : m_ws(ws)
        , m_model(model)
        , m_plan(plan)
        , m_placed(model.shifts().size(), 0)
    {
        for (const auto& [person, shifts] : plan) {
            for (const std::size_t s : shifts)
                ++m_placed[s];
        }
    }

    QStringList sentences()
    {
        for (std::size_t c = 0; c < m_model.judge().classes(); ++c)
            adviseOn(m_model.judge().shiftsOf(c));
        std::vector<std::pair<qint64, QString>> all;
        for (const auto& [what, people] : m_trained)
            all.emplace_back(people, tr("Train %1 people of %2 in %3: %1 seats")
                                         .arg(QString::number(people), m_ws.divisions().name(what.first), what.second));
        for (const auto& [what, seats] : m_outside)
            all.emplace_back(seats, tr("%1 people from outside (%2), %3")
                                        .arg(QString::number(seats), what.first, dayPartWord(what.second)));
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QStringList said;
        for (std::size_t i = 0; i < std::min(all.size(), kMostSentences); ++i)
            said << all[i].second;
        return said;
    }

private:
    void adviseOn(const std::vector<std::size_t>& shifts)
    {
        qint64 open = 0;
        for (const std::size_t s : shifts)
            open += std::max<qint64>(0, m_model.shifts()[s].open() - m_placed[s]);
        if (open == 0)
            return;
        const std::size_t any = shifts.front();
        const DispatchShift& shift = m_model.shifts()[any];
        for (std::size_t p = 0; p < m_model.people().size() && open > 0; ++p) {
            if (isTaken(p) || !m_model.classStanding(p, any).isTrainable)
                continue;
            const QStringList courses = coursesLacking(m_model.people()[p].who, shift.demand);
            const QString home = m_model.people()[p].who.person.division;
            const QString street = codeAt(home, DivisionLevel::Street);
            ++m_trained[{street.isEmpty() ? home : street, courses.join(u"、"_s)}];
            m_used.insert(p);
            --open;
        }
        if (open > 0)
            m_outside[{neededFor(shift), partOf(shift.fill.span)}] += open;
    }
    [[nodiscard]] bool isTaken(std::size_t person) const
    {
        const auto planned = m_plan.find(person);
        return m_used.count(person) > 0 || (planned != m_plan.end() && !planned->second.empty());
    }

    const Workspace& m_ws;
    const DispatchModel& m_model;
    const DispatchPlan& m_plan;
    std::vector<qint64> m_placed;
    std::set<std::size_t> m_used;
    std::map<std::pair<QString, QString>, qint64> m_trained; ///< by street and courses
    std::map<std::pair<QString, DayPart>, qint64> m_outside; ///< by what is asked and part of the day
};

} // namespace

QStringList dispatchAdvice(const Workspace& ws, const DispatchModel& model, const DispatchPlan& plan)
{
    return Adviser(ws, model, plan).sentences();
}

} // namespace redvest
