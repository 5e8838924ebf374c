// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/dispatch_actions.h"

#include "ui/desk/action.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/parts/table/table_page.h"

#include <QTableView>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SearchActions makeSearchActions(Page& page, const DispatchWork& work)
{
    SearchActions made;
    made.propose =
        makeAction(&page,
                   {.name = u"proposeSeats"_s,
                    .text = DispatchPage::tr("Propose"),
                    .tip = DispatchPage::tr("Looks for who should go where, round what is pinned; nothing is saved"),
                    .key = QKeySequence(Qt::CTRL | Qt::Key_Return),
                    .isOfWindow = true,
                    .menu = MenuId::Dispatch},
                   work.propose);
    made.stop = makeAction(
        &page,
        {.name = u"stopSearch"_s, .text = DispatchPage::tr("Stop and keep the best so far"), .menu = MenuId::Dispatch},
        work.stop);
    makeAction(
        &page,
        {.name = u"reinforcement"_s,
         .text = DispatchPage::tr("Reinforcement…"),
         .tip = DispatchPage::tr("What one street or district has left over and another lacks, with dispatch orders"),
         .menu = MenuId::Dispatch},
        work.reinforce);
    makeAction(&page,
               {.name = u"weights"_s,
                .text = DispatchPage::tr("What is preferred…"),
                .tip = DispatchPage::tr("How much nearness, fair shares and the rest count in the next proposals"),
                .menu = MenuId::Dispatch},
               work.askForWeights);
    makeAction(&page,
               {.name = u"wholeTeams"_s,
                .text = DispatchPage::tr("Ask for whole teams…"),
                .tip = DispatchPage::tr("Teams whose people stand together at one site, and who of them cannot"),
                .menu = MenuId::Dispatch},
               work.askForTeams);
    return made;
}

QList<QAction*> makeRowActions(Page& page, TablePage& table, const DispatchWork& work)
{
    QList<QAction*> all;
    const auto onRows = [&](const Action& action, const std::function<void()>& done) {
        QAction* made = makeAction(&page, action, done);
        table.view()->addAction(made);
        all << made;
    };
    onRows({.name = u"pinSeats"_s,
            .text = DispatchPage::tr("Pin or release"),
            .tip = DispatchPage::tr("P on a row: the person stays there when it is proposed again"),
            .menu = MenuId::Dispatch,
            .opensGroup = true},
           work.pin);
    onRows({.name = u"barSeats"_s,
            .text = DispatchPage::tr("Not this one, or again"),
            .tip = DispatchPage::tr("B or Del on a row: the person is not proposed there again"),
            .menu = MenuId::Dispatch},
           work.bar);
    onRows({.name = u"seekOthers"_s,
            .text = DispatchPage::tr("Who else could come"),
            .tip = DispatchPage::tr("Enter on a row: the people for that shift, with every reason"),
            .menu = MenuId::Dispatch},
           work.seekOthers);
    onRows({.name = u"showOnRota"_s,
            .text = DispatchPage::tr("Show the shift"),
            .tip = DispatchPage::tr("F2 on a row: the shift on the page of posts and shifts"),
            .menu = MenuId::Dispatch},
           work.showOnRota);
    return all;
}

} // namespace redvest::ui
