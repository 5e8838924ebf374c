// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/service_listing.h"

#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/domain/words.h"
#include "core/usecases/rota/service_certificates.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString stateOf(const ServiceCertificateRow& row)
{
    const Certificate& c = row.certificate;
    if (!c.isIssued())
        return row.replacedBy.isEmpty() ? u"已作废"_s : u"已作废，由%1替换"_s.arg(row.replacedBy);
    if (row.superseded > 0)
        return u"所列时长已更正，待替换"_s;
    return c.reprints > 0 ? u"有效（已补发）"_s : u"有效"_s;
}

} // namespace

Listing serviceCertificateListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{
        u"certificate_number"_s, u"name"_s,  u"campaign"_s,   u"first_day"_s, u"last_day"_s, u"records"_s, u"hours"_s,
        u"issued_on"_s,          u"state"_s, u"superseded"_s, u"note"_s};
    out.titles = QStringList{u"证明编号"_s, u"姓名"_s,     u"项目"_s, u"起始日期"_s,     u"截止日期"_s, u"记录数"_s,
                             u"小时"_s,     u"出具日期"_s, u"状态"_s, u"已更正记录数"_s, u"事由"_s};
    out.numeric = {false, false, false, false, false, true, true, false, false, true, false};
    const QStringList words = searchWords(query.search);
    const Scope scope = scopeOf(query.scope, ws.office().division);
    const bool hasPeriod = query.period.to > query.period.from;
    for (const ServiceCertificateRow& row : serviceCertificateRows(ws)) {
        const Certificate& c = row.certificate;
        if (!scope.contains(row.division) || !hasWords(row.searchText, words) ||
            (hasPeriod && !query.period.contains(c.issuedAt)))
            continue;
        if (query.limit > 0 && out.rows.size() >= std::size_t(query.limit))
            break;
        const ServiceSays service = row.says.service.value_or(ServiceSays{});
        out.rows.push_back({c.number, row.name, service.campaign, dayText(service.first), dayText(service.last),
                            QString::number(service.records), hoursText(service.minutes),
                            dayText(localDate(c.issuedAt)), stateOf(row), QString::number(row.superseded),
                            c.isIssued() ? c.reprintReason : c.voidReason});
        out.ids << c.id.text();
    }
    return out;
}

} // namespace redvest::intake
