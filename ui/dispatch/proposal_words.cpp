// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/proposal_words.h"

#include "core/domain/words.h"
#include "core/report/gaps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DispatchPage", text);
}

/// One decimal, rounded up: no promise is better than what was proved.
QString atMost(double share)
{
    return QString::number(std::ceil(share * 1000) / 10, 'f', 1) + u'%';
}

QString qualityOf(const Proposal& proposal)
{
    if (proposal.isOptimal)
        return tr("Proved: no plan is better by the weights.");
    const QString least = tr("Proved: no plan leaves fewer than %1 open.").arg(thinSpaced(proposal.bound));
    return least + u' ' + tr("From the best possible it is %1 away at most.").arg(atMost(proposal.distance));
}

} // namespace

QString proposalAbout(const Proposal& proposal)
{
    return proposal.scopeName + u' ' + report::periodText(proposal.query.period);
}

QString proposalSaid(const Proposal& proposal)
{
    const auto kept =
        std::count_if(proposal.seats.begin(), proposal.seats.end(), [](const ProposedSeat& s) { return s.isKept; });
    QStringList lines{proposalAbout(proposal),
                      tr("Missing: %1 now, %2 if everybody accepts.")
                          .arg(thinSpaced(proposal.gapBefore), thinSpaced(proposal.gapAfter)),
                      qualityOf(proposal),
                      tr("New: %1, kept: %2, given up: %3.")
                          .arg(thinSpaced(qint64(proposal.seats.size()) - kept), thinSpaced(kept),
                               thinSpaced(qint64(proposal.givenUp.size())))};
    for (const TeamInPlan& team : proposal.teams)
        lines << teamInPlanText(team, false);
    return lines.join(u'\n');
}

QString proposalCount(const Proposal& proposal)
{
    return tr("Missing %1 → %2").arg(thinSpaced(proposal.gapBefore), thinSpaced(proposal.gapAfter));
}

QString emptyProposalSaid(const Proposal& proposal)
{
    return proposal.shifts.empty()
               ? tr("No shift that begins in this period is entered here. Choose another period or division, or enter "
                    "shifts on the page of posts and shifts.")
               : tr("No seat is open in this period: nobody has to be proposed.");
}

QString wishesSaid(const SeatWishes& wishes)
{
    return wishes.isEmpty() ? QString()
                            : tr("Pinned: %1, barred: %2. Propose again to go round them.")
                                  .arg(wishes.pinned.size())
                                  .arg(wishes.barred.size());
}

} // namespace redvest::ui
