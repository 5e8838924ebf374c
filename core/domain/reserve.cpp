// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/reserve.h"

#include <algorithm>
#include <tuple>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

void fill(QString& kept, const QString& other)
{
    if (kept.isEmpty())
        kept = other;
}

/// Whoever was called up goes before who waits, and that before a withdrawal.
int rankOf(ReserveState state)
{
    return state == ReserveState::CalledUp ? 0 : state == ReserveState::Waiting ? 1 : 2;
}

} // namespace

Id<Reserve> reserveId(Id<Volunteer> volunteer, Id<Campaign> campaign, QDate registeredOn)
{
    return {namedUuid({u"reserve"_s, volunteer.text(), campaign.text(), registeredOn.toString(Qt::ISODate)})};
}

Reserve joined(Reserve kept, const Reserve& other)
{
    fill(kept.category, other.category);
    fill(kept.times, other.times);
    fill(kept.source, other.source);
    kept.registeredOn = std::min(kept.registeredOn, other.registeredOn);
    if (rankOf(other.state) < rankOf(kept.state)) {
        kept.state = other.state;
        kept.decidedOn = other.decidedOn;
        kept.reason = other.reason;
    }
    return kept;
}

std::vector<Reserve> oneOpen(std::vector<Reserve> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Reserve& a, const Reserve& b) {
        return std::tie(a.registeredOn, a.id) < std::tie(b.registeredOn, b.id);
    });
    std::vector<Reserve> kept;
    std::size_t open = entries.size();
    for (const Reserve& entry : entries) {
        const bool isOpen = entry.state != ReserveState::Withdrawn;
        if (isOpen && open < kept.size()) {
            kept[open] = joined(kept[open], entry);
            continue;
        }
        if (isOpen)
            open = kept.size();
        kept.push_back(entry);
    }
    return kept;
}

std::optional<ReserveState> stateOn(const Reserve& entry, QDate day)
{
    if (entry.registeredOn > day)
        return std::nullopt;
    return entry.decidedOn.isValid() && entry.decidedOn > day ? ReserveState::Waiting : entry.state;
}

void ReserveCounts::note(ReserveState state)
{
    ++(state == ReserveState::Waiting ? waiting : state == ReserveState::CalledUp ? calledUp : withdrawn);
}

ReserveCounts& ReserveCounts::operator+=(const ReserveCounts& other)
{
    waiting += other.waiting;
    calledUp += other.calledUp;
    withdrawn += other.withdrawn;
    return *this;
}

} // namespace redvest
