// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/roster_listing.h"

#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/storage/gate/database.h"
#include "core/storage/schema/standby.h"
#include "core/usecases/rota/gap_collections.h"
#include "core/usecases/rota/standbys.h"

#include <set>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWithin(const ListQuery& query, Span span)
{
    return query.period.to <= query.period.from || span.touches(query.period);
}

bool isFull(const ListQuery& query, const Listing& out)
{
    return query.limit > 0 && out.rows.size() >= std::size_t(query.limit);
}

} // namespace

Listing gapCollectionListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{u"division"_s, u"per"_s,      u"from"_s,       u"to"_s,   u"deadline"_s,
                           u"asked"_s,    u"answered"_s, u"unanswered"_s, u"state"_s};
    out.titles = QStringList{u"范围"_s, u"征集对象"_s, u"班次起始"_s,   u"班次截止"_s, u"交回截止"_s,
                             u"家数"_s, u"已答复"_s,   u"逾期未答复"_s, u"状态"_s};
    out.numeric = {false, false, false, false, false, true, true, true, false};
    const QStringList words = searchWords(query.search);
    const Scope scope = scopeOf(query.scope, ws.office().division);
    for (const GapCollectionRow& row : gapCollectionRows(ws)) {
        const GapCollection& c = row.collection;
        if (!isWithin(query, c.period()) || !scope.contains(c.scope) ||
            !hasWords(namesSearchText({row.scopeName}), words))
            continue;
        if (isFull(query, out))
            break;
        out.rows.push_back({row.scopeName, c.per == DivisionLevel::Street ? u"街镇"_s : u"社区"_s, toLocalText(c.from),
                            toLocalText(c.to), toLocalText(c.deadline), QString::number(row.asked),
                            QString::number(row.answered), QString::number(row.unanswered),
                            c.isArchived ? u"已撤回"_s : QString()});
        out.ids << c.id.text();
    }
    return out;
}

Listing standbyListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{u"day"_s, u"name"_s, u"phone"_s, u"home"_s, u"ready_for"_s, u"stands_on"_s, u"note"_s};
    out.titles = QStringList{u"日期"_s, u"姓名"_s, u"联系电话"_s, u"居住地"_s, u"替补范围"_s, u"当日班次"_s, u"备注"_s};
    out.numeric = {false, false, false, false, false, false, false};
    std::set<QDate> days;
    for (const Standby& entry : ws.read().all(storage::standbyTable())) {
        if (isWithin(query, dayOf(entry.day)))
            days.insert(entry.day);
    }
    const QStringList words = searchWords(query.search);
    for (const QDate day : days) {
        for (const StandbyRow& row : standbyRows(ws, day, query.scope)) {
            if (!hasWords(namesSearchText({row.name, row.readyFor}), words))
                continue;
            if (isFull(query, out))
                return out;
            out.rows.push_back({day.toString(Qt::ISODate), row.name, row.maskedPhone, row.home, row.readyFor,
                                row.standsOn, row.entry.note});
            out.ids << row.entry.id.text();
        }
    }
    return out;
}

} // namespace redvest::intake
