// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/volunteers/retention.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/retention.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

std::vector<RetentionRule> retention(const Workspace& ws)
{
    std::vector<RetentionRule> rules = proposedRetention();
    const storage::Reader reader = ws.read();
    for (RetentionRule& rule : rules)
        rule = reader.find(storage::retentionTable(), wordOf(rule.kind)).value_or(rule);
    return rules;
}

Outcome<ChangeSet> setRetention(Workspace& ws, RetentionRule rule)
{
    rule.source = rule.source.trimmed();
    if (Problems problems = retentionProblems(rule); !problems.empty())
        return problems;
    return ws.write({u"office.retention"_s, {}}, [&](storage::Writer& writer) {
        writer.put(storage::retentionTable(), rule);
        return Problems{};
    });
}

} // namespace redvest
