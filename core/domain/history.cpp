// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/history.h"

#include <algorithm>

namespace redvest {

bool ChangeSet::touches(const QString& table) const
{
    return std::any_of(touched.begin(), touched.end(), [&](const Touched& t) { return t.table == table; });
}

} // namespace redvest
