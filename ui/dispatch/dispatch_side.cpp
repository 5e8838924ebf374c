// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/dispatch_side.h"

#include "ui/dispatch/open_seats_panel.h"
#include "ui/dispatch/other_people_panel.h"
#include "ui/dispatch/proposal_gap_panel.h"
#include "ui/dispatch/what_if_panel.h"

#include <QTabBar>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

DispatchSide::DispatchSide(Session& session, const std::shared_ptr<KeptDispatch>& kept,
                           std::function<MarkedSeats()> marked, QWidget* parent)
    : QTabWidget(parent)
    , m_open(new OpenSeatsPanel(session, this))
    , m_others(new OtherPeoplePanel(session, this))
    , m_gaps(new ProposalGapPanel(session, this))
    , m_whatIf(new WhatIfPanel(session, kept, std::move(marked), this))
{
    setObjectName(u"dispatchSide"_s);
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    addTab(m_open, tr("Stays open"));
    addTab(m_others, tr("Who else"));
    addTab(m_gaps, tr("Gap"));
    addTab(m_whatIf, tr("What if"));
    carry(m_open);
    carry(m_others);
    carry(m_whatIf);
    connect(m_open, &OpenSeatsPanel::opened, this, &DispatchSide::opened);
    connect(m_others, &OtherPeoplePanel::wanted, this, &DispatchSide::wanted);
    connect(m_gaps, &ProposalGapPanel::left, this, &DispatchSide::left);
}

template <class Panel>
void DispatchSide::carry(Panel* panel)
{
    connect(panel, &Panel::left, this, &DispatchSide::left);
    connect(panel, &Panel::told, this, &DispatchSide::told);
    connect(panel, &Panel::refused, this, &DispatchSide::refused);
}

void DispatchSide::show(const Proposal* proposal)
{
    m_open->show(proposal);
    m_others->setProposal(proposal);
    m_gaps->show(proposal);
    m_whatIf->setProposal(proposal);
}

void DispatchSide::follow(const ProposedShift* shift)
{
    const Id<Shift> meant = shift == nullptr ? Id<Shift>() : shift->id;
    if (m_others->shift() != meant)
        m_others->look(shift);
    m_open->follow(meant);
}

void DispatchSide::seekOthers()
{
    setCurrentWidget(m_others);
    m_others->setFocus(Qt::OtherFocusReason);
}

void DispatchSide::turn(int step)
{
    setCurrentIndex((currentIndex() + step + count()) % count());
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace redvest::ui
