// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside a proposal, in tabs: what stays open and why, who else could take a seat, the gap before and
// after.

#pragma once

#include "core/usecases/dispatch/proposal.h"

#include <QTabWidget>

namespace redvest::ui {

class OpenSeatsPanel;
class OtherPeoplePanel;
class ProposalGapPanel;
class Session;

class DispatchSide final : public QTabWidget
{
    Q_OBJECT
public:
    explicit DispatchSide(Session& session, QWidget* parent = nullptr);

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
};

} // namespace redvest::ui
