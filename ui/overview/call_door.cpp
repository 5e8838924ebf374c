// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/call_door.h"

#include "ui/desk/action.h"

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

QPushButton* callDoor(Page& page, std::function<WriteCall()> about)
{
    const Action made{.name = u"callVolunteers"_s,
                      .text = QCoreApplication::translate("Overview", "Call for volunteers…"),
                      .right = Right::EnterRota,
                      .menu = MenuId::Print};
    makeAction(&page,
               {.name = u"proposeForGap"_s,
                .text = QCoreApplication::translate("Overview", "Propose who goes where"),
                .tip = QCoreApplication::translate(
                    "Overview", "For the gaps of the division and the period that are shown; nothing is saved"),
                .menu = MenuId::Dispatch},
               [&page, about] {
                   const WriteCall gap = about();
                   Q_EMIT page.navigate(u"dispatch"_s, ProposeSeats{gap.division, gap.period});
               });
    QAction* action =
        makeAction(&page, made, [&page, about = std::move(about)] { Q_EMIT page.navigate(u"rota"_s, about()); });
    return buttonOf(action, &page);
}

} // namespace redvest::ui
