// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/figures/findings.h"

#include <QCoreApplication>

namespace redvest {

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
    case FindingKind::Strained:
        return tr("On coming shifts with too little rest or too long");
    case FindingKind::GapUnanswered:
        return tr("Asked for gaps, no answer by the deadline");
    case FindingKind::ServiceSuperseded:
        return tr("Certificates of service superseded by a correction");
    }
    return {};
}

} // namespace redvest
