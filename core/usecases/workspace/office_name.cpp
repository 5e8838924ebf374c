// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/workspace/office_name.h"

#include "core/storage/gate/database.h"
#include "core/storage/schema/briefing.h"
#include "core/storage/schema/divisions.h"
#include "core/usecases/workspace/entry_check.h"

namespace redvest {

using namespace Qt::Literals::StringLiterals;

Outcome<ChangeSet> renameOffice(Workspace& ws, const QString& name, const QString& reason)
{
    QString wanted = name;
    EntryCheck check;
    check.required(wanted, u"name"_s);
    if (!check.isGood())
        return check.problems();
    auto written = ws.write({u"office.name"_s, reason}, [&](storage::Writer& writer) {
        Office office = writer.find(storage::officeTable(), u"office"_s).value_or(Office{});
        for (Series& series : writer.all(storage::seriesTable())) {
            if (series.isArchived || series.issuer != office.name)
                continue;
            series.issuer = wanted;
            writer.put(storage::seriesTable(), series);
        }
        office.name = wanted;
        writer.put(storage::officeTable(), office);
        return Problems{};
    });
    ws.reload();
    return written;
}

} // namespace redvest
