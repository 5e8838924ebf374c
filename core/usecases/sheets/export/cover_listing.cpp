// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sheets/export/cover_listing.h"

#include "core/base/pinyin.h"
#include "core/domain/file_words.h"
#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/domain/money.h"
#include "core/domain/scope.h"
#include "core/domain/search_text.h"
#include "core/storage/gate/database.h"
#include "core/storage/queries/cover_queries.h"
#include "core/usecases/cover/claims.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/sheets/import/columns.h"
#include "core/usecases/workspace/rights.h"

#include <QHash>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

bool isFull(const Listing& listing, const ListQuery& query)
{
    return query.limit > 0 && listing.rows.size() >= std::size_t(query.limit);
}

/// Any of the days lies in the period asked for.
bool isWithinPeriod(const InsuredDays& days, const ListQuery& query)
{
    if (query.period.to <= query.period.from)
        return true;
    const QDate last = localDate(plusMinutes(query.period.to, -1));
    return days.from.isValid() && days.from <= last && localDate(query.period.from) <= days.to;
}

/// Read past in a list that comes back: the register says it, and each list of people.
bool isOfPersonAlone(SheetField field)
{
    return field == SheetField::Sex || field == SheetField::Birth || field == SheetField::Phone;
}

} // namespace

Listing policyListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{u"number"_s, u"insurer"_s, u"product"_s,       u"sum"_s,     u"from"_s,
                           u"to"_s,     u"people"_s,  u"covered_group"_s, u"premium"_s, u"gap_after"_s};
    out.titles = QStringList{u"保单号"_s,   u"保险公司"_s, u"保险产品"_s, u"保额"_s, u"生效日期"_s,
                             u"终止日期"_s, u"在保人数"_s, u"参保范围"_s, u"保费"_s, u"其后空档"_s};
    out.numeric = {false, false, false, true, false, false, true, false, true, false};
    const QStringList words = searchWords(query.search);
    for (const PolicyRow& row : policyRows(ws)) {
        const Policy& p = row.policy;
        if (p.isArchived || !isWithinPeriod({p.from, p.to}, query) || !hasWords(row.searchText, words))
            continue;
        if (isFull(out, query))
            break;
        out.rows.push_back({p.number, p.insurer, p.product, yuanText(p.sumCents), dayText(p.from), dayText(p.to),
                            QString::number(row.people), p.coveredGroup, yuanText(p.premiumCents), row.gapText});
        out.ids << p.id.text();
    }
    return out;
}

Listing coverListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    for (const SheetColumn& c : columnsOf(ImportKind::Covers)) {
        if (isOfPersonAlone(c.field))
            continue;
        out.keys << wordOf(c.field);
        out.titles << QString::fromUtf16(c.title);
        out.numeric.push_back(c.isNumber);
    }
    const storage::Reader reader = ws.read();
    QHash<QString, Policy> policies;
    for (const Policy& policy : storage::policiesInOrder(reader))
        policies.insert(policy.id.text(), policy);
    const QStringList words = searchWords(query.search);
    const Scope scope = scopeOf(query.scope, ws.office().division);
    for (const storage::CoverFacts& f : storage::coverFacts(reader, {})) {
        const Policy policy = policies.value(f.cover.policy.text());
        const bool isSeen = reaches(ws, f.person.division);
        const QString found = personSearchText(f.person.name, nameReadings(f.person.name).keys,
                                               isSeen ? f.person.documentNumber : QString(),
                                               isSeen ? f.person.phone : QString(), f.person.id);
        if (f.cover.isArchived || !scope.contains(f.person.division) ||
            !isWithinPeriod(insuredDays(f.cover, policy), query) || !hasWords(found, words))
            continue;
        if (isFull(out, query))
            break;
        const QString number = query.fullIds && isSeen ? f.person.documentNumber : maskedId(f.person.documentNumber);
        const bool isWithdrawn = f.cover.to < policy.to;
        out.rows.push_back({f.person.name, documentKindName(f.person.documentKind), number, policy.number,
                            policy.product, yuanText(policy.sumCents), dayText(f.cover.from), dayText(f.cover.to),
                            isWithdrawn ? dayText(f.cover.to) : QString(), f.cover.note});
        out.ids << f.cover.id.text();
    }
    return out;
}

Listing claimListing(const Workspace& ws, const ListQuery& query)
{
    Listing out;
    out.keys = QStringList{u"day"_s, u"name"_s, u"policy"_s, u"state"_s, u"paid"_s, u"happened"_s};
    out.titles = QStringList{u"出险日期"_s, u"姓名"_s, u"保单号"_s, u"状态"_s, u"赔付金额"_s, u"出险经过"_s};
    out.numeric = {false, false, false, false, true, false};
    const QStringList words = searchWords(query.search);
    const Scope scope = scopeOf(query.scope, ws.office().division);
    for (const ClaimRow& row : claimRows(ws)) {
        const CoverClaim& claim = row.claim;
        if (claim.isArchived || !scope.contains(row.division) || !isWithinPeriod({claim.day, claim.day}, query) ||
            !hasWords(row.searchText, words))
            continue;
        if (isFull(out, query))
            break;
        const bool isTold = query.fullIds && reaches(ws, row.division);
        out.rows.push_back({dayText(claim.day), row.name, row.policyNumber, fileWord(claim.state),
                            yuanText(claim.paidCents), isTold ? claim.happened : maskedWhole(claim.happened)});
        out.ids << claim.id.text();
    }
    return out;
}

} // namespace redvest::intake
