// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/retention.h"

namespace redvest::storage {

const Table<RetentionRule>& retentionTable()
{
    static const Table<RetentionRule> table("retention", {
                                                             column<&RetentionRule::months>("months"),
                                                             column<&RetentionRule::source>("source"),
                                                         });
    return table;
}

} // namespace redvest::storage
