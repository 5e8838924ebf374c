// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/references.h"
#include "core/storage/schema/all_tables.h"

#include <array>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const std::vector<Reference>& allReferences()
{
    static const std::vector<Reference> all = [] {
        const std::vector<std::array<const char*, 3>> names{
            {"division", "parent", "division"},
            {"office", "division", "division"},
            {"organisation", "division", "division"},
            {"volunteer", "division", "division"},
            {"qualification", "volunteer", "volunteer"},
            {"team", "division", "division"},
            {"team", "leader", "volunteer"},
            {"team_member", "team", "team"},
            {"team_member", "volunteer", "volunteer"},
            {"campaign", "division", "division"},
            {"site", "division", "division"},
            {"post", "site", "site"},
            {"post", "campaign", "campaign"},
            {"requirement", "post", "post"},
            {"shift", "post", "post"},
            {"assignment", "shift", "shift"},
            {"assignment", "volunteer", "volunteer"},
            {"service_record", "volunteer", "volunteer"},
            {"service_record", "shift", "shift"},
            {"service_record", "division", "division"},
            {"gap_report", "division", "division"},
            {"edition", "course", "course"},
            {"session", "course", "course"},
            {"session", "edition", "edition"},
            {"training_record", "volunteer", "volunteer"},
            {"training_record", "course", "course"},
            {"training_record", "edition", "edition"},
            {"training_record", "session", "session"},
            {"lot", "item", "item"},
            {"store", "division", "division"},
            {"movement", "item", "item"},
            {"movement", "lot", "lot"},
            {"movement", "store", "store"},
            {"movement", "other_store", "store"},
            {"movement", "reverses", "movement"},
            {"issue", "series", "series"},
            {"issue", "division", "division"},
        };
        std::vector<Reference> made;
        for (const auto& [table, column, target] : names)
            made.push_back({tableNamed(QString::fromLatin1(table)), QString::fromLatin1(column),
                            tableNamed(QString::fromLatin1(target))});
        return made;
    }();
    return all;
}

} // namespace redvest::storage
