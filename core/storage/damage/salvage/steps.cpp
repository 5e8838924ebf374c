// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/salvage/steps.h"

#include <algorithm>

namespace redvest::storage::salvage {

Steps stepsOf(const FoundJournal& journal)
{
    Steps steps;
    for (auto device = journal.devices.begin(); device != journal.devices.end(); ++device) {
        for (auto entry = device->begin(); entry != device->end(); ++entry) {
            for (const FoundChange& change : entry->changes) {
                if (change.action != ChangeAction::Read)
                    steps[{change.table, change.record}].push_back({device.key(), entry.key(), &change});
            }
        }
    }
    for (std::vector<Step>& ofRecord : steps)
        std::sort(ofRecord.begin(), ofRecord.end(),
                  [](const Step& a, const Step& b) { return a.change->rowid < b.change->rowid; });
    return steps;
}

} // namespace redvest::storage::salvage
