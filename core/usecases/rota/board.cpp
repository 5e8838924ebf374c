// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/board.h"

#include "core/storage/queries/board_queries.h"

#include <QHash>

namespace redvest {

RotaBoard rotaBoard(const Workspace& ws, const RotaFilter& filter)
{
    RotaBoard board{filter.period, ws.now(), {}};
    board.posts = storage::boardPosts(ws.read(), {filter.scope, filter.period, filter.category, filter.withCalledOff});
    QHash<QString, QString> places; // by code: many posts lie in one community
    for (BoardPost& post : board.posts) {
        auto place = places.constFind(post.division);
        if (place == places.constEnd())
            place = places.insert(post.division, ws.divisions().shortPath(post.division));
        post.place = *place;
    }
    return board;
}

std::optional<BoardShift> shiftOnBoard(const Workspace& ws, Id<Shift> id)
{
    return storage::boardShift(ws.read(), id);
}

} // namespace redvest
