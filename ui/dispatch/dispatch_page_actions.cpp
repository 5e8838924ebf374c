// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the page of dispatch (dispatch_page.h).

#include "ui/desk/action.h"
#include "ui/dispatch/accept_steps.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/dispatch/dispatch_side.h"
#include "ui/dispatch/proposal_words.h"
#include "ui/dispatch/review_list.h"
#include "ui/parts/table/list_output.h"
#include "ui/parts/table/table_page.h"

#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

void DispatchPage::buildActions()
{
    m_propose = makeAction(this,
                           {.name = u"proposeSeats"_s,
                            .text = tr("Propose"),
                            .tip = tr("Looks for who should go where, round what is pinned; nothing is saved"),
                            .key = QKeySequence(Qt::CTRL | Qt::Key_Return),
                            .isOfWindow = true,
                            .menu = MenuId::Dispatch},
                           [this] { propose(); });
    m_stop = makeAction(
        this, {.name = u"stopSearch"_s, .text = tr("Stop and keep the best so far"), .menu = MenuId::Dispatch},
        [this] { stop(); });
    makeAction(this,
               {.name = u"reinforcement"_s,
                .text = tr("Reinforcement…"),
                .tip = tr("What one street or district has left over and another lacks, with dispatch orders"),
                .menu = MenuId::Dispatch},
               [this] { showReinforcement(); });
    makeAction(this,
               {.name = u"weights"_s,
                .text = tr("What is preferred…"),
                .tip = tr("How much nearness, fair shares and the rest count in the next proposals"),
                .menu = MenuId::Dispatch},
               [this] { askForWeights(); });
    makeAction(this,
               {.name = u"wholeTeams"_s,
                .text = tr("Ask for whole teams…"),
                .tip = tr("Teams whose people stand together at one site, and who of them cannot"),
                .menu = MenuId::Dispatch},
               [this] { askForTeams(); });
    const auto onRows = [this](const Action& action, const std::function<void()>& work) {
        QAction* made = makeAction(this, action, work);
        m_table->view()->addAction(made);
        m_onRows << made;
    };
    m_steps = new AcceptSteps(m_session, *this, *m_table, m_list->review());
    onRows({.name = u"pinSeats"_s,
            .text = tr("Pin or release"),
            .tip = tr("P on a row: the person stays there when it is proposed again"),
            .menu = MenuId::Dispatch,
            .opensGroup = true},
           [this] { m_list->pin(); });
    onRows({.name = u"barSeats"_s,
            .text = tr("Not this one, or again"),
            .tip = tr("B or Del on a row: the person is not proposed there again"),
            .menu = MenuId::Dispatch},
           [this] { m_list->bar(); });
    onRows({.name = u"seekOthers"_s,
            .text = tr("Who else could come"),
            .tip = tr("Enter on a row: the people for that shift, with every reason"),
            .menu = MenuId::Dispatch},
           [this] { m_side->seekOthers(); });
    onRows({.name = u"showOnRota"_s,
            .text = tr("Show the shift"),
            .tip = tr("F2 on a row: the shift on the page of posts and shifts"),
            .menu = MenuId::Dispatch},
           [this] { showOnRota(); });
    m_table->addButton(m_steps->acceptAll());
    m_table->addButton(m_steps->acceptTicked());
    m_table->addButton(m_propose, true);
    m_table->belongTo(*this, m_session);
    m_table->output().setSubject([this] {
        const Proposal* proposal = m_list->review().proposal();
        return proposal == nullptr ? QString() : localDate(proposal->query.period.from).toString(Qt::ISODate);
    });
    m_table->output().setAsked([this] {
        const Proposal* proposal = m_list->review().proposal();
        return proposal == nullptr ? QString() : proposalAbout(*proposal);
    });
    m_table->output().setWhyNotYet(
        [this] { return isSearching() ? tr("The proposal is still being looked for.") : QString(); });
}

} // namespace redvest::ui
