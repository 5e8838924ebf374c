// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/finding_words.h"

#include "core/domain/words.h"

#include <QCoreApplication>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Findings", text);
}

} // namespace

QString findingCount(const Finding& finding)
{
    const QString count = thinSpaced(finding.count);
    switch (finding.kind) {
    case FindingKind::TrainingEnding:
    case FindingKind::ConsentMissing:
    case FindingKind::ConsentWithdrawn:
    case FindingKind::ChildUnguarded:
    case FindingKind::Strained:
    case FindingKind::Uninsured:
        return tr("%1 people").arg(count);
    case FindingKind::StockEnding:
    case FindingKind::StockExpired:
        return tr("%1 lots").arg(count);
    default:
        return count;
    }
}

QString pageOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ProposalsNotSent:
    case FindingKind::InvitationsOpen:
    case FindingKind::RecordsToApprove:
    case FindingKind::Strained:
    case FindingKind::GapUnanswered:
    case FindingKind::ServiceSuperseded:
        return u"rota"_s;
    case FindingKind::TrainingEnding:
        return u"training"_s;
    case FindingKind::StockEnding:
    case FindingKind::StockExpired:
        return u"supplies"_s;
    case FindingKind::SameDocument:
    case FindingKind::SameNational:
    case FindingKind::ConsentMissing:
    case FindingKind::ConsentWithdrawn:
    case FindingKind::ChildUnguarded:
    case FindingKind::PurgeDue:
        return u"volunteers"_s;
    case FindingKind::Uninsured:
    case FindingKind::PolicyGapAhead:
        return u"insurance"_s;
    }
    return {};
}

Wish wishOf(FindingKind kind)
{
    if (kind == FindingKind::SameDocument)
        return ShowDuplicates{};
    if (kind == FindingKind::GapUnanswered)
        return ShowGapCollections{};
    if (kind == FindingKind::ServiceSuperseded)
        return ShowServiceRegister{};
    return kind == FindingKind::RecordsToApprove ? Wish(ShowHours{}) : Wish();
}

} // namespace redvest::ui
