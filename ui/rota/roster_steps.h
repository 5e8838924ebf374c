// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers of the shifts marked in a list: rosters by site, day or person, duty cards, the phone list (in full for a
// reason that is kept), and by one key the text for a chat group.

#pragma once

#include "core/domain/roster_papers.h"
#include "core/report/document.h"

#include <QObject>

namespace redvest::ui {

class Session;
class TablePage;

class RosterSteps final : public QObject
{
    Q_OBJECT
public:
    /// The actions become the page's, are in the menu of the rows, and act while the list is in front.
    RosterSteps(Session& session, QWidget& page, TablePage& shifts);

private:
    using MakePaper = report::Document (*)(const RosterFacts&);

    /// Nothing where no shift is marked, or the facts are refused: both are told.
    [[nodiscard]] std::optional<RosterFacts> facts(RosterBy by);
    [[nodiscard]] RosterChoice marked() const;
    void show(RosterBy by, MakePaper paper, const QString& title);
    void askWhy();
    void showPhonesInFull(const RosterChoice& choice, const QString& reason);
    void copyForChat();

    Session& m_session;
    QWidget& m_page;
    TablePage& m_shifts;
};

} // namespace redvest::ui
