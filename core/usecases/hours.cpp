// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/hours.h"

#include "core/storage/database.h"
#include "core/storage/rota.h"
#include "core/storage/volunteers.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Hours", text);
}

Outcome<ChangeSet> decide(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids, const Intent& intent,
                          RecordState state)
{
    return ws.write(intent, [&](storage::Writer& writer) {
        for (const Id<ServiceRecord> id : ids) {
            auto record = writer.find(storage::serviceRecordTable(), id.text());
            if (!record)
                return Problems{{u"unknown_record"_s, u"record"_s,
                                 tr("There is no served time %1. Take the id from \"hours list\".").arg(id.text())}};
            if (record->state != RecordState::Submitted)
                return Problems{{u"state"_s, u"record"_s,
                                 tr("The served time of %1 was decided already by %2. Read the list anew.")
                                     .arg(record->day.toString(Qt::ISODate), record->approvedBy)}};
            record->state = state;
            record->approvedBy = ws.actor();
            writer.put(storage::serviceRecordTable(), *record);
        }
        return Problems{};
    });
}

} // namespace

std::vector<HoursRow> hoursRows(const Workspace& ws, const HoursFilter& filter)
{
    const storage::Reader reader = ws.read();
    std::vector<HoursRow> rows;
    for (ServiceRecord& record :
         reader.all(storage::serviceRecordTable(), u"state = :state"_s, {{u":state"_s, wordOf(filter.state)}})) {
        const bool isInTime = filter.period == Span{} || filter.period.contains(atLocal(record.day));
        if (!isInTime || !isWithin(record.division, filter.scope))
            continue;
        const auto person = reader.find(storage::volunteerTable(), record.volunteer.text());
        rows.push_back({std::move(record), person ? person->name : QString(), {}});
        rows.back().place = ws.divisions().shortPath(rows.back().record.division);
    }
    std::sort(rows.begin(), rows.end(), [](const HoursRow& a, const HoursRow& b) {
        return std::tie(a.record.day, a.volunteerName, a.record.id) <
               std::tie(b.record.day, b.volunteerName, b.record.id);
    });
    return rows;
}

Outcome<ChangeSet> approveHours(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids)
{
    return decide(ws, ids, {u"hours.approve"_s, {}}, RecordState::Approved);
}

Outcome<ChangeSet> rejectHours(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why, so that who entered it can mend it.")};
    return decide(ws, ids, {u"hours.reject"_s, reason.trimmed()}, RecordState::Rejected);
}

} // namespace redvest
