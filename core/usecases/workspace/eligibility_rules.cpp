// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/eligibility_rules.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<ChangeSet> setEligibilityLimits(Workspace& ws, const EligibilityLimits& limits, const QString& reason)
{
    if (Problems problems = whyNotLimits(limits); !problems.empty())
        return problems;
    auto written = ws.write({u"office.limits"_s, reason}, [&](storage::Writer& writer) {
        const Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        writer.put(storage::officeTable(), withLimits(office, limits));
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
