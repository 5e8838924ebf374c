// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/hours.h"

#include "core/domain/attendance.h"
#include "core/domain/publicity.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/findings.h"
#include "core/storage/queries/hours.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/full_days.h"
#include "core/usecases/workspace/rights.h"

#include <QCoreApplication>

#include <numeric>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Hours", text);
}

Problem decidedAlready(const ServiceRecord& record)
{
    return {u"state"_s, u"record"_s,
            tr("The served time of %1 was decided already by %2. Read the list anew.")
                .arg(record.day.toString(Qt::ISODate), record.approvedBy)};
}

Problem waitsAlready(const ServiceRecord& record)
{
    return {u"state"_s, u"record"_s,
            tr("The served time of %1 waits for approval already. Read the list anew.")
                .arg(record.day.toString(Qt::ISODate))};
}

/// Whoever has not signed out is still serving.
Problem stillServing(const ServiceRecord& record)
{
    return {
        u"still_serving"_s, u"record"_s,
        tr("Who signed in at %1 has not signed out yet. Sign the person out first, or enter the sheet of the shift.")
            .arg(toLocalText(record.starts))};
}

Problem isFinal(const ServiceRecord& record)
{
    return {u"final"_s, u"record"_s,
            tr("The served time of %1 is final. Correct it by a new entry, with a reason.")
                .arg(record.day.toString(Qt::ISODate))};
}

/// Submitted records become `state`; decided ones become submitted again.
Outcome<ChangeSet> decide(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids, const Intent& intent,
                          RecordState state)
{
    const bool isBack = state == RecordState::Submitted;
    return ws.write(intent, [&](storage::Writer& writer) {
        std::vector<ServiceRecord> decided;
        for (const Id<ServiceRecord> id : ids) {
            auto record = writer.find(storage::serviceRecordTable(), id.text());
            if (!record)
                return Problems{{u"unknown_record"_s, u"record"_s,
                                 tr("There is no served time %1. Take the id from \"hours list\".").arg(id.text())}};
            const bool isWaiting = record->state == RecordState::Submitted;
            if (isWaiting == isBack)
                return Problems{isBack ? waitsAlready(*record) : decidedAlready(*record)};
            if (state == RecordState::Approved && isOpenRecord(*record))
                return Problems{stillServing(*record)};
            if (stageOf(*record, ws.today()) == RecordStage::Final)
                return Problems{isFinal(*record)};
            record->state = state;
            record->publicFrom = record->publicTo = {}; // what is decided anew is publicised anew
            record->publicMinutes = 0;
            record->approvedBy = isBack ? QString() : ws.actor();
            writer.put(storage::serviceRecordTable(), *record);
            decided.push_back(std::move(*record));
        }
        return state == RecordState::Approved ? overfullDays(ws, writer, decided) : Problems{};
    });
}

storage::HoursQuery queryOf(const HoursFilter& filter)
{
    storage::HoursQuery query{filter.scope, {}, {}, filter.state, filter.source, filter.limit};
    if (!(filter.period == Span{})) {
        query.first = localDate(filter.period.from);
        query.last = localDate(plusMinutes(filter.period.to, -1));
    }
    return query;
}

/// Why `account` may approve none of them; "" when he may some.
QString barredAtAll(const Workspace& ws)
{
    const Problems problems = ws.require(Right::ApproveHours);
    return problems.empty() ? QString() : problems.front().text;
}

} // namespace

std::vector<HoursRow> hoursRows(const Workspace& ws, const HoursFilter& filter)
{
    const storage::Reader reader = ws.read();
    std::vector<HoursRow> rows = storage::hoursRows(reader, queryOf(filter));
    const auto& account = ws.account();
    const bool isAsked = account && filter.state == RecordState::Submitted;
    const QString always = isAsked ? barredAtAll(ws) : QString();
    QSet<QString> own;
    if (isAsked && ws.office().otherApproves)
        own = storage::recordsWrittenBy(reader, account->name, queryOf(filter));
    for (HoursRow& row : rows) {
        const ServiceRecord& r = row.record;
        row.place = ws.divisions().shortPath(r.division);
        if (!reaches(ws, r.division)) // who may not see a number does not find out by it who has it
            row.personText = namesSearchText({row.volunteerName});
        if (!isAsked)
            continue;
        row.barred = always;
        if (always.isEmpty() && !reaches(ws, r.division))
            row.barred = outOfScope(ws, *account, r.division).text;
        else if (always.isEmpty() && ws.office().otherApproves &&
                 (r.enteredBy == account->name || own.contains(r.id.text())))
            row.barred = ownEntry(*account).text;
    }
    for (HoursRow& row : rows) {
        if (isOpenRecord(row.record))
            row.barred = stillServing(row.record).text;
    }
    return rows;
}

qint64 minutesOf(const std::vector<HoursRow>& rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64{0},
                           [](qint64 sum, const HoursRow& row) { return sum + row.record.minutes; });
}

qint64 hoursWaiting(const Workspace& ws)
{
    if (!ws.require(Right::ApproveHours).empty())
        return 0;
    const storage::Reader reader = ws.read();
    const auto& account = ws.account();
    const QString except = account && ws.office().otherApproves ? account->name : QString();
    if (!account || account->divisions.isEmpty())
        return storage::recordsToApprove(reader, {}, except);
    qint64 waiting = 0;
    for (const QString& scope : account->divisions)
        waiting += storage::recordsToApprove(reader, scopeOf(scope, ws.office().division), except);
    return waiting;
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

Outcome<ChangeSet> reopenHours(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why the decision is taken back.")};
    return decide(ws, ids, {u"hours.reopen"_s, reason.trimmed()}, RecordState::Submitted);
}

} // namespace redvest
