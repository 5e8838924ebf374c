// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/records/campaign_called.h"

#include "core/storage/schema/rota.h"
#include "core/usecases/records/called.h"

namespace redvest {

Outcome<Id<Campaign>> campaignCalled(const Workspace& ws, const QString& text)
{
    const auto id = records::recordCalled(ws, storage::campaignTable().spec(), text, records::Among::PresentFirst);
    return id ? Outcome<Id<Campaign>>(Id<Campaign>::fromText(*id)) : Outcome<Id<Campaign>>(id.problems());
}

} // namespace redvest
