// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/nature_shifts.h"

#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"

#include <algorithm>
#include <tuple>

namespace redvest {

Outcome<AskedShifts> NatureShifts::shifts(const Workspace& ws, const GapQuery& query)
{
    return askedShifts(ws, query, query.by == GapBy::Hour ? Running::Taken : Running::Left,
                       [this](const storage::Reader& reader, const storage::ShiftQuestion& question) {
                           if (m_question != question) {
                               m_question = question;
                               m_fills = storage::shiftFills(reader, question);
                               m_asked.clear();
                               keepAsked(storage::askedSeats(reader, question));
                           } else if (!m_stale.isEmpty()) {
                               readAnew(reader);
                           }
                           m_stale.clear();
                           return m_fills;
                       });
}

/// A shift may have stood on another post before.
void NatureShifts::forget(const QSet<QString>& shifts, const QStringList& posts)
{
    m_stale << posts;
    for (const ShiftFill& shift : m_fills) {
        if (shifts.contains(shift.shift))
            m_stale << shift.post;
    }
    m_stale.removeDuplicates();
}

void NatureShifts::readAnew(const storage::Reader& reader)
{
    for (const ShiftFill& shift : m_fills) {
        if (m_stale.contains(shift.post))
            m_asked.remove(shift.shift);
    }
    std::erase_if(m_fills, [this](const ShiftFill& shift) { return m_stale.contains(shift.post); });
    for (const QString& post : m_stale) {
        if (!m_question->post.isEmpty() && m_question->post != post)
            continue;
        storage::ShiftQuestion ofPost = *m_question;
        ofPost.post = post;
        for (ShiftFill& shift : storage::shiftFills(reader, ofPost))
            m_fills.push_back(std::move(shift));
        keepAsked(storage::askedSeats(reader, ofPost));
    }
    std::sort(m_fills.begin(), m_fills.end(), [](const ShiftFill& a, const ShiftFill& b) {
        return std::tie(a.span.from, a.shift) < std::tie(b.span.from, b.shift);
    });
}

void NatureShifts::keepAsked(std::vector<storage::AskedSeat> seats)
{
    for (storage::AskedSeat& seat : seats)
        m_asked[seat.shift].push_back(std::move(seat));
}

const NatureShifts::Asking& NatureShifts::askingOf(const storage::Reader& reader, const QString& post)
{
    const auto known = m_posts.find(post);
    if (known != m_posts.end())
        return known->second;
    Asking asking{reader.find(storage::postTable(), post).value_or(Post{}), {}};
    asking.own = storage::requirements(reader, asking.post.id);
    return m_posts.emplace(post, std::move(asking)).first->second;
}

Demand NatureShifts::demandOf(const storage::Reader& reader, const ShiftFill& shift)
{
    if (!m_rules)
        m_rules = storage::courseRulesInForce(reader);
    const Asking& asking = askingOf(reader, shift.post);
    Demand demand;
    demand.post = asking.post;
    demand.requirements = requirementsOn(asking.post, asking.own, *m_rules, localDate(shift.span.from));
    demand.shift.starts = shift.span.from;
    demand.shift.ends = shift.span.to;
    demand.shift.breaks = shift.breaks;
    return demand;
}

const std::vector<storage::AskedSeat>& NatureShifts::askedFor(const QString& shift) const
{
    static const std::vector<storage::AskedSeat> nobody;
    const auto at = m_asked.constFind(shift);
    return at == m_asked.constEnd() ? nobody : *at;
}

} // namespace redvest
