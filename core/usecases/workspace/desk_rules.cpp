// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate/database.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/workspace/access.h"

#include <QCoreApplication>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

DeskRules deskRules(const Workspace& ws)
{
    return {ws.office().otherApproves, ws.office().idleMinutes > 0 ? ws.office().idleMinutes : kIdleMinutes};
}

Outcome<ChangeSet> setDeskRules(Workspace& ws, const DeskRules& rules)
{
    if (rules.idleMinutes < 1 || rules.idleMinutes > kLongestIdleMinutes)
        return Problem{
            u"idle_minutes"_s, u"idle_minutes"_s,
            QCoreApplication::translate("Access", "Between 1 and %1 minutes, so that nobody finds the desk open.")
                .arg(kLongestIdleMinutes)};
    auto written = ws.write({u"office.rules"_s, {}}, [&](storage::Writer& writer) {
        Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        office.otherApproves = rules.otherApproves;
        office.idleMinutes = rules.idleMinutes;
        writer.put(storage::officeTable(), office);
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
