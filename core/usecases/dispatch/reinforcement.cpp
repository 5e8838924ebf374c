// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/reinforcement.h"

#include "core/storage/queries/dispatch_queries.h"
#include "core/usecases/dispatch/reinforcing.h"
#include "core/usecases/figures/calls.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Gaps", text);
}

/// The level asked for, or the one that goes without saying; nothing where the scope holds no two of them.
std::optional<DivisionLevel> levelFor(const QString& scope, std::optional<DivisionLevel> by)
{
    const auto above = levelOfCode(scope);
    if (!above)
        return std::nullopt;
    const DivisionLevel level =
        by.value_or(*above < DivisionLevel::District ? DivisionLevel::District : DivisionLevel::Street);
    const bool isOne = level == DivisionLevel::District || level == DivisionLevel::Street;
    return isOne && *above < level ? std::optional(level) : std::nullopt;
}

/// People are dealt out day by day; nobody sends anybody so far ahead.
constexpr int kMostDays = 31;

/// Takes away what has begun, and says how many are missing there.
qint64 withoutBegun(std::vector<ShiftFill>& shifts, Instant now)
{
    qint64 missing = 0;
    for (const ShiftFill& shift : shifts)
        missing += shift.span.from <= now ? std::max<qint64>(0, shift.needed - shift.filled) : 0;
    std::erase_if(shifts, [now](const ShiftFill& shift) { return shift.span.from <= now; });
    return missing;
}

QString placeName(const DivisionTree& tree, const QString& code, DivisionLevel level)
{
    return levelOfCode(code) == level ? tree.name(code) : tr("%1 itself").arg(tree.name(code));
}

/// Makes orders of who is sent where.
class OrderBook
{
public:
    OrderBook(const Workspace& ws, const AskedShifts& asked, Reinforcing& sending, const Reinforcement& about)
        : m_ws(ws)
        , m_asked(asked)
        , m_sending(sending)
        , m_about(about)
    {
        const auto open = openGaps(ws, {asked.scope, asked.period, {}});
        if (!open)
            return;
        for (const OpenGap& gap : open->gaps)
            m_lines.insert(gap.line.shift, gap);
    }

    std::vector<ReinforcementOrder> orders(bool withPeople)
    {
        if (withPeople)
            readNames();
        for (const SentPerson& sent : m_sending.sent())
            add(sent, withPeople);
        std::vector<ReinforcementOrder> all;
        for (auto& [key, order] : m_orders) {
            std::sort(order.shifts.begin(), order.shifts.end(), isBefore);
            sortPeople(order);
            all.push_back(std::move(order));
        }
        return all;
    }

private:
    static bool isBefore(const ReinforcedShift& a, const ReinforcedShift& b)
    {
        return std::tie(a.span.from, a.place, a.siteName, a.postName, a.shift) <
               std::tie(b.span.from, b.place, b.siteName, b.postName, b.shift);
    }

    static void sortPeople(ReinforcementOrder& order)
    {
        QHash<Id<Shift>, std::size_t> at;
        for (std::size_t i = 0; i < order.shifts.size(); ++i)
            at.insert(order.shifts[i].shift, i);
        std::stable_sort(
            order.people.begin(), order.people.end(), [&at](const ReinforcingPerson& a, const ReinforcingPerson& b) {
                return std::pair(at.value(a.shift), a.recentMinutes) < std::pair(at.value(b.shift), b.recentMinutes);
            });
    }

    void add(const SentPerson& sent, bool withPeople)
    {
        const ShiftFill& fill = m_asked.shifts[sent.shift];
        const int to = m_sending.tree().placeOf(fill.division);
        const QString from = m_sending.tree().code(sent.from), there = m_sending.tree().code(to);
        ReinforcementOrder& order = m_orders[std::tuple(from, there, fill.category)];
        if (order.seats++ == 0) {
            order.from = from;
            order.fromName = placeName(m_ws.divisions(), from, m_about.by);
            order.to = there;
            order.toName = placeName(m_ws.divisions(), there, m_about.by);
            order.category = fill.category;
            order.distance = int(dispatch::transportDistance(m_sending.tree().knots(), sent.from, to));
        }
        const auto id = Id<Shift>::fromText(fill.shift);
        const auto known = std::find_if(order.shifts.begin(), order.shifts.end(),
                                        [id](const ReinforcedShift& s) { return s.shift == id; });
        ++(known == order.shifts.end() ? *order.shifts.insert(known, lineOf(fill)) : *known).seats;
        if (!withPeople)
            return;
        const Id<Volunteer> who = m_sending.person(sent.person).id;
        order.people.push_back({who, m_names.value(who), id, m_sending.recentMinutes(sent.person)});
    }

    /// Of all who are sent at once, and nothing else of them.
    void readNames()
    {
        std::vector<Id<Volunteer>> people;
        for (const SentPerson& sent : m_sending.sent())
            people.push_back(m_sending.person(sent.person).id);
        storage::eachName(m_ws.read(), people,
                          [this](Id<Volunteer> id, const QString& name) { m_names.insert(id, name); });
    }

    [[nodiscard]] ReinforcedShift lineOf(const ShiftFill& fill) const
    {
        ReinforcedShift line;
        line.shift = Id<Shift>::fromText(fill.shift);
        line.place = m_ws.divisions().shortPath(fill.division);
        line.siteName = fill.siteName;
        line.postName = fill.postName;
        line.category = fill.category;
        line.span = fill.span;
        line.breaks = fill.breaks;
        if (const auto known = m_lines.constFind(line.shift); known != m_lines.constEnd()) {
            line.address = known->line.address;
            line.requirement = known->line.requirement;
            line.contact = known->line.contact;
            line.phone = known->line.phone;
        }
        return line;
    }

    const Workspace& m_ws;
    const AskedShifts& m_asked;
    Reinforcing& m_sending;
    const Reinforcement& m_about;
    QHash<Id<Shift>, OpenGap> m_lines;
    QHash<Id<Volunteer>, QString> m_names;
    std::map<std::tuple<QString, QString, QString>, ReinforcementOrder> m_orders; ///< by giver, receiver, category
};

} // namespace

Outcome<Reinforcement> reinforcement(const Workspace& ws, const ReinforcementQuestion& question)
{
    GapQuery query;
    query.scope = question.scope;
    query.period = question.period;
    auto found = askedShifts(ws, query);
    if (!found)
        return found.problems();
    AskedShifts asked = std::move(found).value();
    const auto level = levelFor(asked.scope, question.by);
    if (!level)
        return Problem{u"bad_level"_s, u"by"_s,
                       tr("%1 holds no several divisions of that level that could help one another. Name a larger "
                          "division, or street or district.")
                           .arg(asked.scopeName)};
    if (asked.period.minutes() > qint64(kMostDays) * 24 * 60)
        return Problem{u"long_period"_s, u"to"_s,
                       tr("Reinforcement is reckoned for at most %1 days. Give a shorter period.").arg(kMostDays)};
    Reinforcement answer;
    answer.scope = asked.scope;
    answer.scopeName = asked.scopeName;
    answer.period = asked.period;
    answer.by = *level;
    answer.asOf = ws.now();
    answer.office = ws.office().name;
    answer.begun = withoutBegun(asked.shifts, answer.asOf);
    Reinforcing sending(ws, asked, *level);
    sending.run();
    answer.orders = OrderBook(ws, asked, sending, answer).orders(question.withPeople);
    for (const auto& [knot, place] : sending.places()) {
        answer.total += place;
        if (place.gap == 0 && place.surplus == 0)
            continue;
        answer.places.push_back(place);
        answer.places.back().name = placeName(ws.divisions(), place.code, *level);
    }
    std::sort(answer.places.begin(), answer.places.end(),
              [](const ReinforcementPlace& a, const ReinforcementPlace& b) { return a.code < b.code; });
    answer.total.code = answer.scope;
    answer.total.name = answer.scopeName;
    return answer;
}

Outcome<Reinforcement> dispatchOrders(const Workspace& ws, const ReinforcementQuestion& question, const QString& giver)
{
    auto found = reinforcement(ws, question);
    if (!found)
        return found.problems();
    Reinforcement answer = std::move(found).value();
    if (!giver.isEmpty())
        std::erase_if(answer.orders, [&](const ReinforcementOrder& order) { return order.from != giver; });
    if (!answer.orders.empty())
        return answer;
    if (giver.isEmpty())
        return Problem{
            u"no_order"_s, u"from"_s,
            tr("No division of %1 has people left over for seats that another lacks in this period, so there "
               "is no dispatch order. Give another period or a larger division.")
                .arg(answer.scopeName)};
    return Problem{u"no_order"_s, u"giver"_s,
                   tr("%1 sends nobody in this period, so it has no dispatch order. \"reinforce\" lists who sends "
                      "whom.")
                       .arg(ws.divisions().name(giver))};
}

} // namespace redvest
