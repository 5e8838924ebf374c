// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/wire.h"

namespace redvest::storage {

bool canBeOverheard(Database& db)
{
    const Location& location = db.facts().location;
    const QString& asking = dialectFor(location).isEncrypted;
    return !asking.isEmpty() && !location.isThisMachine() && db.read().number(asking) == 0;
}

} // namespace redvest::storage
