// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/unfit_seats.h"

#include "core/base/order_key.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/shift_pool.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostNamed = 10;

/// As the row would be once `wanted` is stored.
ShiftRow movedRow(const storage::Reader& reader, const ShiftRow& row, const Shift& wanted)
{
    ShiftRow moved = row;
    moved.shift = wanted;
    const auto post = reader.find(storage::postTable(), wanted.post.text());
    const auto site = post ? reader.find(storage::siteTable(), post->site.text()) : std::nullopt;
    if (wanted.post != row.shift.post && post && site) {
        moved.postName = post->name;
        moved.siteName = site->name;
        moved.division = site->division;
    }
    return moved;
}

} // namespace

std::vector<Reason> reasonsAdded(const Verdict& before, const Verdict& after)
{
    std::vector<Reason> added;
    std::copy_if(after.reasons.begin(), after.reasons.end(), std::back_inserter(added),
                 [&](const Reason& reason) { return !before.has(reason.code); });
    return added;
}

std::vector<UnfitSeat> unfitIfMoved(const storage::Reader& reader, const Shift& wanted)
{
    const auto row = storage::shiftRow(reader, wanted.id);
    const bool isMoved = row && (row->shift.span() != wanted.span() || row->shift.post != wanted.post ||
                                 row->shift.breaks != wanted.breaks);
    if (!isMoved || row->shift.isArchived || wanted.isArchived)
        return {};
    const ShiftRow moved = movedRow(reader, *row, wanted);
    std::vector<UnfitSeat> seats;
    for (const Assignment& a : storage::assignmentsOf(reader, wanted.id)) {
        const auto person = isBinding(a.state) ? storage::person(reader, a.volunteer) : std::nullopt;
        if (!person)
            continue;
        const Verdict before = ShiftPool(reader, *row, a.volunteer).verdict(*person, false);
        const Verdict after = ShiftPool(reader, moved, a.volunteer).verdict(*person, false);
        if (std::vector<Reason> added = reasonsAdded(before, after); !added.empty())
            seats.push_back({wanted.id, wanted.span(), moved.postName, moved.siteName, a.volunteer, person->name,
                             a.state, std::move(added)});
    }
    std::sort(seats.begin(), seats.end(),
              [](const UnfitSeat& a, const UnfitSeat& b) { return orderKey(a.name) < orderKey(b.name); });
    return seats;
}

std::vector<UnfitSeat> unfitIfMoved(const Workspace& ws, const Shift& wanted)
{
    return unfitIfMoved(ws.read(), wanted);
}

QString unfitText(const std::vector<UnfitSeat>& seats)
{
    QStringList texts;
    for (const UnfitSeat& seat : seats) {
        if (std::size_t(texts.size()) >= kMostNamed) {
            texts << u"…"_s;
            break;
        }
        texts << u"%1 (%2)"_s.arg(seat.name, Verdict{Fit::Warnings, seat.reasons}.text());
    }
    return texts.join(u'、');
}

} // namespace redvest
