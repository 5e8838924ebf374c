// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/overlaps.h"

#include "core/domain/overlaps.h"
#include "core/storage/queries/figures.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QHash>

#include <algorithm>

namespace redvest {

std::vector<OverlapRow> overlapRows(const Workspace& ws, const QString& scope, Span period)
{
    const storage::Reader reader = ws.read();
    const std::vector<ServedTime> times = storage::servedTimes(reader, period);
    QHash<QString, QString> divisions;
    for (const ServedTime& time : times)
        divisions.insert(time.record, time.division);
    const Scope place = scopeOf(scope, ws.office().division);
    QHash<QString, QString> names;
    std::vector<OverlapRow> rows;
    for (const Overlap& overlap : overlapsOf(times)) {
        if (!place.contains(divisions.value(overlap.second)))
            continue;
        if (!names.contains(overlap.volunteer)) {
            const auto person = reader.find(storage::volunteerTable(), overlap.volunteer);
            names.insert(overlap.volunteer, person ? person->name : QString());
        }
        rows.push_back({Id<Volunteer>::fromText(overlap.volunteer), names.value(overlap.volunteer),
                        Id<ServiceRecord>::fromText(overlap.first), Id<ServiceRecord>::fromText(overlap.second),
                        overlap.shared});
    }
    return rows;
}

} // namespace redvest
