// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dispatch (派遣): who should go where in a division and a period. A proposal is looked for, looked through shift by
// shift, changed by pinning, barring and choosing others, looked for again, and accepted; beside it stand what stays
// open and why, who else could come, and the gap before and after.

#pragma once

#include "ui/desk/page.h"
#include "ui/desk/store_reading.h"
#include "ui/dispatch/proposal_search.h"

class QLabel;

namespace redvest::ui {

class AcceptSteps;
class DispatchPeriod;
class DispatchSide;
class DivisionPicker;
class KeptDispatch;
class ReviewList;
class SearchStrip;
class TablePage;

class DispatchPage final : public Page
{
    Q_OBJECT
public:
    explicit DispatchPage(Session& session, QWidget* parent = nullptr);
    ~DispatchPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// What became untrue is read by the readings themselves.
    void cameToFront() override {}
    void open(const Wish& wish) override;
    void find() override;
    [[nodiscard]] QWidget* mainPart() override;

    [[nodiscard]] bool isSearching() const { return m_search->isRunning(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFilters();
    void buildList();
    void buildSide(QWidget* side);
    void buildActions();
    void watchSearch();
    void readSeats();

    void propose();
    void showReinforcement();
    void stop();
    void searchEnded(const FoundProposal* found, const QString& failure);
    void showFound(const FoundProposal& found);
    /// Somebody else has signed in: what was found for another is not theirs to see.
    void forgetOthers();
    void sayNothingYet();
    [[nodiscard]] QString accountName() const;
    /// What can be done with the proposal as it stands, and what is to be said of it.
    void showState();
    void showOnRota();
    void askForWeights();
    void askForTeams();
    void chooseOther(Id<Volunteer> person, const QString& name);

    Session& m_session;
    std::shared_ptr<KeptDispatch> m_kept;
    DivisionPicker* m_scope;
    DispatchPeriod* m_period;
    TablePage* m_table;
    ReviewList* m_list;
    SearchStrip* m_strip;
    QLabel* m_said;
    DispatchSide* m_side;
    ProposalSearch* m_search;
    AcceptSteps* m_steps = nullptr;
    StoreReading* m_now = nullptr;
    std::optional<DispatchWeights> m_weights; ///< tried out; nothing: the office's
    std::vector<Id<Team>> m_teams;            ///< asked for as a whole, until the page is opened about something else
    QString m_askedBy;                        ///< whose account the proposal was looked for with
    QAction* m_propose = nullptr;
    QAction* m_stop = nullptr;
    QList<QAction*> m_onRows; ///< what is done with rows of a proposal
};

} // namespace redvest::ui
