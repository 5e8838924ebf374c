// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/cover/uncovered_seats.h"

#include "core/storage/schema/cover.h"
#include "core/usecases/cover/insured_seats.h"

#include <algorithm>

namespace redvest {

namespace {

template <class Change>
std::vector<UnfitSeat> unfitAfter(const Workspace& ws, const std::vector<Id<Cover>>& ids, Change change)
{
    const storage::Reader reader = ws.read();
    std::vector<Cover> wanted;
    for (const Id<Cover> id : ids) {
        if (auto cover = reader.find(storage::coverTable(), id.text())) {
            change(*cover);
            wanted.push_back(*std::move(cover));
        }
    }
    return wanted.empty() ? std::vector<UnfitSeat>() : InsuredSeats(reader, ws.now()).unfitIfCovered(reader, wanted);
}

} // namespace

std::vector<UnfitSeat> unfitIfCovered(const Workspace& ws, const std::vector<Cover>& wanted)
{
    const storage::Reader reader = ws.read();
    return InsuredSeats(reader, ws.now()).unfitIfCovered(reader, wanted);
}

std::vector<UnfitSeat> unfitIfArchived(const Workspace& ws, const std::vector<Id<Cover>>& ids)
{
    return unfitAfter(ws, ids, [](Cover& cover) { cover.isArchived = true; });
}

std::vector<UnfitSeat> unfitIfWithdrawn(const Workspace& ws, const std::vector<Id<Cover>>& ids, QDate lastDay)
{
    return unfitAfter(ws, ids, [lastDay](Cover& cover) { cover.to = std::min(cover.to, lastDay); });
}

} // namespace redvest
