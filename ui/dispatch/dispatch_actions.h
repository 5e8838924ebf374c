// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the page of dispatch, but accepting (accept_steps.h): names, texts, keys, menus.

#pragma once

#include <QAction>
#include <QList>

#include <functional>

namespace redvest::ui {

class Page;
class TablePage;

/// What each of them does.
struct DispatchWork
{
    std::function<void()> propose, stop, reinforce, askForWeights, askForTeams, pin, bar, seekOthers, showOnRota;
};

struct SearchActions
{
    QAction* propose = nullptr;
    QAction* stop = nullptr;
};

/// The page owns them.
[[nodiscard]] SearchActions makeSearchActions(Page& page, const DispatchWork&);
/// About the row the keyboard is on; the list has them as well.
[[nodiscard]] QList<QAction*> makeRowActions(Page& page, TablePage& table, const DispatchWork&);

} // namespace redvest::ui
