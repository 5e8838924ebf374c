// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/findings.h"

#include "core/storage/queries/findings.h"
#include "core/storage/queries/gap_collections.h"
#include "core/storage/queries/purge.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/cover/policies.h"
#include "core/usecases/rota/service_certificates.h"
#include "core/usecases/rota/strains.h"
#include "core/usecases/volunteers/purge.h"
#include "core/usecases/volunteers/reading.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMinutes = 24 * 60;
constexpr qint64 kYearDays = 366;
constexpr int kTrainingDays = 7;
constexpr int kStockDays = 10;

/// How many people are due to be purged; 0 when somebody has purged within the last year.
qint64 purgeDue(const Workspace& ws, const storage::Reader& reader, const QString& scope, QDate today)
{
    const QDate last = storage::lastDayOf(reader, u"purge.apply"_s);
    return last.isValid() && last > today.addYears(-1) ? 0 : qint64(purgeList(ws, today, scope).items.size());
}

} // namespace

std::vector<Finding> findings(const Workspace& ws, const QString& scope, Instant at)
{
    const storage::Reader reader = ws.read();
    const QDate today = localDate(at);
    const Span ahead{at, plusMinutes(at, kYearDays * kDayMinutes)};
    const Span nextDay{at, plusMinutes(at, kDayMinutes)};
    const Scope here = scopeOf(scope, ws.office().division);
    const auto consents = storage::consentsWanting(reader, here, today.addYears(-kSensitiveAge));
    std::vector<Finding> all{
        {FindingKind::ProposalsNotSent, storage::assignmentsWaiting(reader, here, u"proposed"_s, ahead)},
        {FindingKind::InvitationsOpen, storage::assignmentsWaiting(reader, here, u"invited"_s, nextDay)},
        {FindingKind::RecordsToApprove, storage::recordsToApprove(reader, here)},
        {FindingKind::TrainingEnding, trainingEnding(ws, scope, today)},
        {FindingKind::StockEnding, storage::lotsEnding(reader, today, today.addDays(kStockDays))},
        {FindingKind::StockExpired, storage::lotsEnding(reader, QDate(1970, 1, 1), today.addDays(-1))},
        {FindingKind::SameDocument, storage::sharedDocuments(reader, here)},
        {FindingKind::SameNational, storage::sharedNationalNumbers(reader, here)},
        {FindingKind::ConsentMissing, consents.missing},
        {FindingKind::ConsentWithdrawn, consents.withdrawn},
        {FindingKind::ChildUnguarded, consents.unguarded},
        {FindingKind::PurgeDue, purgeDue(ws, reader, scope, today)},
        {FindingKind::Uninsured, uninsuredPeople(ws, scope, at)},
        {FindingKind::PolicyGapAhead, qint64(gapsAhead(ws, today).size())},
        {FindingKind::GapUnanswered, storage::countUnanswered(reader, here, at)},
    };
    std::erase_if(all, [](const Finding& f) { return f.count == 0; });
    return all;
}

std::optional<Finding> strainFinding(const Workspace& ws, const QString& scope, Instant at)
{
    const qint64 people = strainedPeople(ws, scope, at);
    return people > 0 ? std::optional(Finding{FindingKind::Strained, people}) : std::nullopt;
}

std::vector<Finding> slowFindings(const Workspace& ws, const QString& scope, Instant at)
{
    std::vector<Finding> all;
    if (const auto strain = strainFinding(ws, scope, at))
        all.push_back(*strain);
    if (const auto superseded = qint64(supersededCertificates(ws, scope).size()); superseded > 0)
        all.push_back({FindingKind::ServiceSuperseded, superseded});
    return all;
}

qint64 trainingEnding(const Workspace& ws, const QString& scope, QDate today)
{
    return storage::passesEnding(ws.read(), scopeOf(scope, ws.office().division), today, today.addDays(kTrainingDays));
}

qint64 countOf(const std::vector<Finding>& all, FindingKind kind)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Finding& f) { return f.kind == kind; });
    return at == all.end() ? 0 : at->count;
}

} // namespace redvest
