// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of posts and shifts offers for many at once: shifts of the marked posts by a pattern, a sealed team at
// them in turn, a week copied, the marked shifts changed alike; the cards of the marked posts to be printed; gap
// collections.

#pragma once

#include "core/domain/post_papers.h"

#include <QObject>

class QAction;

namespace redvest::ui {

class DayShifts;
class Session;
class TablePage;

class ShiftBulkSteps final : public QObject
{
    Q_OBJECT
public:
    /// The actions become the page's, are in the menu of the rows of their list, and act while it is in front.
    ShiftBulkSteps(Session& session, QWidget& page, DayShifts& shifts, TablePage& posts);

private:
    void planShifts();
    void planSealedTeam();
    void changeShifts();
    void showCards(PostCardPaper paper);

    Session& m_session;
    QWidget& m_page;
    DayShifts& m_shifts;
    TablePage& m_posts;
};

} // namespace redvest::ui
