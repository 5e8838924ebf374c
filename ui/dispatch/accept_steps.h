// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with a proposal that was looked through: accepted whole or as far as it is ticked, and then, of those
// who stand on their shifts, the invitations and the phone list.

#pragma once

#include "ui/dispatch/proposal_review.h"

#include <QObject>

class QAction;

namespace redvest::ui {

class Page;
class Session;
class TablePage;

class AcceptSteps final : public QObject
{
    Q_OBJECT
public:
    /// The actions become the page's and are in the menu of the rows. The review outlives them.
    AcceptSteps(Session& session, Page& page, TablePage& list, const ProposalReview& review);

    [[nodiscard]] QAction* acceptTicked() const { return m_ticked; }
    [[nodiscard]] QAction* acceptAll() const { return m_all; }
    /// What can be done with the proposal as it stands; nothing while another is looked for.
    void update(bool isSearching);

private:
    /// What a pool thread accepts.
    struct Taken
    {
        Proposal proposal;
        std::vector<PinnedSeat> seats;
    };

    void accept(bool onlyTicked);
    /// `why`: the reason for a roster that is published; "" until somebody was asked.
    void acceptMany(const std::shared_ptr<const Taken>& taken, const QString& why);
    void invite();
    void showPhones();

    Session& m_session;
    Page& m_page;
    TablePage& m_list;
    const ProposalReview& m_review;
    QAction* m_ticked;
    QAction* m_all;
    QAction* m_invite;
    QAction* m_phones;
    bool m_isSearching = false;
    bool m_isAccepting = false;
};

} // namespace redvest::ui
