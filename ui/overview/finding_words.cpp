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

QString findingText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::ProposalsNotSent:
        return tr("Proposed, invitation not sent");
    case FindingKind::InvitationsOpen:
        return tr("No answer yet, shift within 24 h");
    case FindingKind::RecordsToApprove:
        return tr("Hours waiting for approval");
    case FindingKind::TrainingEnding:
        return tr("Training ends within 7 days");
    case FindingKind::StockEnding:
        return tr("Stock expires within 10 days");
    case FindingKind::StockExpired:
        return tr("Stock has expired");
    case FindingKind::SameDocument:
        return tr("One document number, several people");
    case FindingKind::SameNational:
        return tr("One number of the national platform, several people");
    case FindingKind::ConsentMissing:
        return tr("Active without a recorded consent");
    case FindingKind::ConsentWithdrawn:
        return tr("Active though consent was withdrawn");
    case FindingKind::ChildUnguarded:
        return tr("Under 14 without the guardian's consent");
    case FindingKind::PurgeDue:
        return tr("Personal data past their span");
    case FindingKind::Uninsured:
        return tr("On a risk post without insurance");
    case FindingKind::PolicyGapAhead:
        return tr("Days without any insurance policy");
    }
    return {};
}

QString findingCount(const Finding& finding)
{
    const QString count = thinSpaced(finding.count);
    switch (finding.kind) {
    case FindingKind::TrainingEnding:
    case FindingKind::ConsentMissing:
    case FindingKind::ConsentWithdrawn:
    case FindingKind::ChildUnguarded:
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
    return kind == FindingKind::RecordsToApprove ? Wish(ShowHours{}) : Wish();
}

} // namespace redvest::ui
