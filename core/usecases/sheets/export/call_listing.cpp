// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/call_listing.h"

#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/usecases/figures/call_replies.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

Listing callListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{u"call"_s,     u"day"_s,      u"division"_s, u"from"_s,         u"to"_s,
                           u"as_of"_s,    u"lines"_s,    u"asked"_s,    u"replied"_s,      u"declined"_s,
                           u"assigned"_s, u"open_now"_s, u"contact"_s,  u"withdrawn_on"_s, u"withdrawn_for"_s};
    out.titles = QStringList{u"招募令"_s,   u"日期"_s,     u"范围"_s,     u"班次起始"_s, u"班次截止"_s,
                             u"数据截至"_s, u"岗位行数"_s, u"招募人次"_s, u"应募人次"_s, u"婉拒人次"_s,
                             u"已上班次"_s, u"现缺人次"_s, u"联系人"_s,   u"撤回日期"_s, u"撤回原因"_s};
    out.numeric = {false, false, false, false, false, false, true, true, true, true, true, true, false, false, false};
    const QStringList words = searchWords(query.search);
    const Scope scope = scopeOf(query.scope, ws.office().division);
    for (const CallRow& row : callRows(ws)) {
        const Call& call = row.call;
        const bool isOfPeriod = query.period.to <= query.period.from || dayOf(call.day).touches(query.period);
        if (!isOfPeriod || !scope.contains(call.division) ||
            !hasWords(namesSearchText({callName(call), row.scopeName, call.contact, call.issuer}), words))
            continue;
        if (query.limit > 0 && out.rows.size() >= std::size_t(query.limit))
            break;
        const CallCounts& counts = row.counts;
        out.rows.push_back(
            {callName(call), call.day.toString(Qt::ISODate), row.scopeName, toLocalText(call.from),
             toLocalText(call.to), toLocalText(call.asOf), QString::number(row.lines), QString::number(counts.asked),
             QString::number(counts.replies.coming), QString::number(counts.replies.notComing),
             QString::number(counts.seated), QString::number(counts.openNow), call.contact,
             call.isWithdrawn() ? call.withdrawnOn.toString(Qt::ISODate) : QString(), call.withdrawnFor});
        out.ids << call.id.text();
    }
    return out;
}

} // namespace redvest::intake
