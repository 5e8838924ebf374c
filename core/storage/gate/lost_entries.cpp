// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/lost_entries.h"

#include "core/storage/journal/journal.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::optional<LostEntries> lostEntries(Database& db)
{
    std::optional<LostEntries> lost = lostFromText(db.locals().value(u"lost"_s));
    if (!lost)
        return std::nullopt;
    bool isBack = false;
    db.read().each(u"SELECT chain FROM entry WHERE id = :id"_s, {{u":id"_s, entryId(lost->device, lost->noted.seq)}},
                   [&](const Row& row) { isBack = row.text(0) == lost->noted.chain; });
    return isBack ? std::nullopt : lost;
}

} // namespace redvest::storage
