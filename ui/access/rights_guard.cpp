// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/rights_guard.h"

#include "core/usecases/workspace/rights.h"
#include "ui/desk/action.h"

#include <QAction>
#include <QWidget>

namespace redvest::ui {

RightsGuard::RightsGuard(const Workspace& ws, QObject* parent) : QObject(parent), m_ws(ws) {}

void RightsGuard::watch(QWidget* page)
{
    for (QAction* action : page->findChildren<QAction*>()) {
        const std::optional<Right> right = rightOf(*action);
        if (!right)
            continue;
        connect(action, &QAction::changed, this, [this, action, right] { hold(action, *right); });
        hold(action, *right);
    }
}

void RightsGuard::hold(QAction* action, Right right)
{
    if (!action->isEnabled() || m_ws.isLocked() || m_ws.require(right).empty())
        return;
    // Disabled first: each of the two tells of a change, and that must find nothing left to do.
    action->setEnabled(false);
    action->setToolTip(tr("Who may: %1").arg(whoMay(right)));
}

} // namespace redvest::ui
