// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/weight_rules.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<ChangeSet> setDispatchWeights(Workspace& ws, const DispatchWeights& weights, const QString& reason)
{
    if (Problems problems = whyNotWeights(weights); !problems.empty())
        return problems;
    auto written = ws.write({u"office.dispatch"_s, reason}, [&](storage::Writer& writer) {
        const Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        writer.put(storage::officeTable(), withDispatchWeights(office, weights));
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
