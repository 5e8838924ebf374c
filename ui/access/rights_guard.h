// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps what the account may not do greyed, with a tip that says who may, whatever the page itself enables. Only a
// courtesy: what counts is the gate (usecases/rights).

#pragma once

#include "core/domain/deeds.h"
#include "core/usecases/workspace/workspace.h"

#include <QObject>

class QAction;
class QWidget;

namespace redvest::ui {

class RightsGuard final : public QObject
{
    Q_OBJECT
public:
    explicit RightsGuard(const Workspace& ws, QObject* parent = nullptr);
    /// The actions of a page that said what they do (ui/desk/action.h).
    void watch(QWidget* page);
    /// One of the window itself.
    void watch(QAction* action);

private:
    void hold(QAction* action, Deed deed);

    const Workspace& m_ws;
};

} // namespace redvest::ui
