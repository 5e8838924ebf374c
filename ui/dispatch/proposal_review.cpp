// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/proposal_review.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString idOf(const PinnedSeat& seat)
{
    return seat.volunteer.isNull() ? seat.shift.text() : seat.shift.text() + u'/' + seat.volunteer.text();
}

/// What a proposal says of each shift.
struct OfShift
{
    std::vector<ReviewRow> people{};
    const UnfilledShift* open = nullptr;
};

QHash<QString, OfShift> byShift(const Proposal& proposal, const QStringList& namesGivenUp)
{
    QHash<QString, OfShift> all;
    for (const ProposedSeat& seat : proposal.seats) {
        const PinnedSeat at{seat.volunteer, seat.shift};
        all[seat.shift.text()].people.push_back({ReviewKind::Seat, idOf(at), at, nullptr, &seat, nullptr, seat.name});
    }
    for (std::size_t i = 0; i < proposal.givenUp.size(); ++i) {
        const PinnedSeat& at = proposal.givenUp[i];
        all[at.shift.text()].people.push_back(
            {ReviewKind::GivenUp, idOf(at), at, nullptr, nullptr, nullptr, namesGivenUp.value(qsizetype(i))});
    }
    for (const UnfilledShift& open : proposal.unfilled)
        all[open.shift.text()].open = &open;
    return all;
}

} // namespace

void ProposalReview::show(Proposal proposal, const QStringList& namesGivenUp)
{
    m_rows.clear();
    m_out.clear();
    m_states.clear();
    m_isNowKnown = false;
    m_before = std::move(m_proposal);
    m_proposal = std::make_unique<const Proposal>(std::move(proposal));
    QHash<QString, OfShift> all = byShift(*m_proposal, namesGivenUp);
    for (const ProposedShift& shift : m_proposal->shifts) {
        const auto of = all.find(shift.id.text());
        if (of == all.end())
            continue; // nothing is proposed and nothing missing
        const PinnedSeat head{{}, shift.id};
        m_rows.push_back({ReviewKind::Shift, idOf(head), head, &shift, nullptr, of->open, {}, m_rows.size()});
        for (ReviewRow& person : of->people) {
            person.shift = &shift;
            person.place = m_rows.size();
            m_rows.push_back(std::move(person));
        }
    }
    m_places.clear();
    for (const ReviewRow& row : m_rows)
        m_places.insert(row.id, row.place);
}

void ProposalReview::clear()
{
    m_rows.clear();
    m_places.clear();
    m_before = std::move(m_proposal);
}

const ReviewRow* ProposalReview::find(const QString& id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.constEnd() ? nullptr : &m_rows[*at];
}

std::vector<PinnedSeat> ProposalReview::seats() const
{
    std::vector<PinnedSeat> all;
    for (const ReviewRow& row : m_rows) {
        if (row.kind != ReviewKind::Shift)
            all.push_back(row.seat);
    }
    return all;
}

void ProposalReview::setNow(const std::vector<SeatNow>& now)
{
    m_states.clear();
    m_isNowKnown = true;
    std::size_t at = 0;
    for (const ReviewRow& row : m_rows) {
        if (row.kind == ReviewKind::Shift)
            continue;
        if (at < now.size() && now[at].state)
            m_states.insert(row.id, *now[at].state);
        ++at;
    }
}

std::optional<AssignmentState> ProposalReview::stateOf(const ReviewRow& row) const
{
    const auto at = m_states.constFind(row.id);
    return at == m_states.constEnd() ? std::nullopt : std::optional(*at);
}

bool ProposalReview::isStanding(const ReviewRow& row) const
{
    const auto state = stateOf(row);
    return state && isBinding(*state);
}

SeatMark ProposalReview::markOf(const ReviewRow& row) const
{
    if (row.kind == ReviewKind::Shift)
        return SeatMark::None;
    if (row.kind == ReviewKind::GivenUp)
        return m_isNowKnown && !isStanding(row) ? SeatMark::TakenOff : SeatMark::GivenUp;
    if (m_wishes.isBarred(row.seat))
        return SeatMark::Barred;
    if (const auto state = stateOf(row); state && (!row.person->isKept || *state != AssignmentState::Proposed))
        return SeatMark::Stored;
    if (m_wishes.isPinned(row.seat))
        return SeatMark::Pinned;
    return row.person->isKept ? SeatMark::Kept : SeatMark::New;
}

bool ProposalReview::isTickable(const ReviewRow& row) const
{
    switch (row.kind) {
    case ReviewKind::Shift:
        return false;
    case ReviewKind::GivenUp:
        return !m_isNowKnown || isStanding(row);
    case ReviewKind::Seat:
        break;
    }
    return !isStanding(row) && !row.person->isKept && !m_wishes.isBarred(row.seat);
}

bool ProposalReview::isTicked(const ReviewRow& row) const
{
    if (row.kind != ReviewKind::Shift)
        return isTickable(row) && !m_out.contains(row.id);
    const QStringList people = under(row);
    return std::any_of(people.begin(), people.end(), [&](const QString& id) { return !m_out.contains(id); });
}

QStringList ProposalReview::under(const ReviewRow& head) const
{
    QStringList all;
    for (std::size_t at = head.place + 1; at < m_rows.size() && m_rows[at].kind != ReviewKind::Shift; ++at) {
        if (isTickable(m_rows[at]))
            all << m_rows[at].id;
    }
    return all;
}

/// The rows themselves and the people under heads, as far as they can be ticked.
QStringList ProposalReview::withPeople(const QStringList& ids) const
{
    const QSet<QString> asked(ids.begin(), ids.end());
    QStringList all;
    for (const ReviewRow& row : m_rows) {
        if (isTickable(row) && (asked.contains(row.id) || asked.contains(row.seat.shift.text())))
            all << row.id;
    }
    return all;
}

void ProposalReview::tick(const QStringList& ids)
{
    const QStringList meant = withPeople(ids);
    const bool areIn = std::none_of(meant.begin(), meant.end(), [&](const QString& id) { return m_out.contains(id); });
    for (const QString& id : meant) {
        if (areIn)
            m_out.insert(id);
        else
            m_out.remove(id);
    }
}

ProposalReview::Chosen ProposalReview::chosen(bool onlyTicked) const
{
    Chosen all;
    for (const ReviewRow& row : m_rows) {
        if (!isTickable(row) || (onlyTicked && !isTicked(row)))
            continue;
        (row.kind == ReviewKind::Seat ? all.seats : all.givenUp).push_back(row.seat);
    }
    return all;
}

std::vector<PinnedSeat> ProposalReview::standing() const
{
    std::vector<PinnedSeat> all;
    for (const ReviewRow& row : m_rows) {
        if (row.kind == ReviewKind::Seat && isStanding(row))
            all.push_back(row.seat);
    }
    return all;
}

} // namespace redvest::ui
