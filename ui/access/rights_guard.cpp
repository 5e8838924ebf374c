// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/access/rights_guard.h"

#include "core/usecases/workspace/rights.h"
#include "ui/desk/action.h"
#include "ui/parts/look/shown_text.h"

#include <QAction>
#include <QWidget>

namespace redvest::ui {

RightsGuard::RightsGuard(const Workspace& ws, QObject* parent) : QObject(parent), m_ws(ws) {}

void RightsGuard::watch(QWidget* page)
{
    for (QAction* action : page->findChildren<QAction*>())
        watch(action);
}

void RightsGuard::watch(QAction* action)
{
    const std::optional<Deed> deed = deedOf(*action);
    if (!deed)
        return;
    connect(action, &QAction::changed, this, [this, action, deed] { hold(action, *deed); });
    hold(action, *deed);
}

void RightsGuard::hold(QAction* action, Deed deed)
{
    const std::optional<Account>& account = m_ws.account();
    if (!action->isEnabled() || !account || mayDo(*account, deed))
        return;
    // Disabled first: each of the two tells of a change, and that must find nothing left to do.
    action->setEnabled(false);
    action->setToolTip(tipText(tr("Who may: %1").arg(whoMay(deed))));
}

} // namespace redvest::ui
