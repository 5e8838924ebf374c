// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/honours/star_rules.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<ChangeSet> setStarLevels(Workspace& ws, const StarLevels& levels, const QString& reason)
{
    if (Problems problems = whyNotStarLevels(levels); !problems.empty())
        return problems;
    auto written = ws.write({u"office.stars"_s, reason}, [&](storage::Writer& writer) {
        const Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        writer.put(storage::officeTable(), withStarLevels(office, levels));
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
