// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside a proposal, in tabs: what stays open and why, who else could take a seat, the gap before and
// after, and what would come of what is supposed.

#pragma once

#include "core/usecases/dispatch/proposal.h"
#include "ui/dispatch/suppose_form.h"

#include <QTabWidget>

#include <memory>

namespace redvest::ui {

class KeptDispatch;
class OpenSeatsPanel;
class OtherPeoplePanel;
class ProposalGapPanel;
class Session;
class WhatIfPanel;

class DispatchSide final : public QTabWidget
{
    Q_OBJECT
public:
    /// `marked`: what is marked in the list, for what is supposed of it.
    DispatchSide(Session& session, const std::shared_ptr<KeptDispatch>& kept, std::function<MarkedSeats()> marked,
                 QWidget* parent);

    /// The proposal outlives what is shown of it; null: none yet.
    void show(const Proposal* proposal);
    /// The row the keyboard is on in the list; null: none.
    void follow(const ProposedShift* shift);
    /// Who else could take that seat, with the keyboard there.
    void seekOthers();
    /// The next tab, or the one before.
    void turn(int step);
    [[nodiscard]] OtherPeoplePanel& others() const { return *m_others; }

Q_SIGNALS:
    void opened(redvest::Id<redvest::Shift> shift);
    void wanted(redvest::Id<redvest::Volunteer> person, const QString& name);
    void left(); ///< the keyboard may go back to the list
    void told(const QString& sentence);
    void refused(const QString& sentence);

private:
    template <class Panel>
    void carry(Panel* panel);

    OpenSeatsPanel* m_open;
    OtherPeoplePanel* m_others;
    ProposalGapPanel* m_gaps;
    WhatIfPanel* m_whatIf;
};

} // namespace redvest::ui
