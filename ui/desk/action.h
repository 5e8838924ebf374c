// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing a page can do, said once: what it is called, who may, where the menus list it, by which key.

#pragma once

#include "core/domain/deeds.h"
#include "ui/desk/page.h"

#include <QKeySequence>

#include <functional>
#include <optional>

class QPushButton;

namespace redvest::ui {

struct Action
{
    QString name; ///< of the QAction
    QString text;
    std::optional<Right> right = std::nullopt; ///< greyed for an account without it (RightsGuard)
    QString tip = {};                          ///< the text when empty
    QKeySequence key = {};                     ///< wherever on the page the keyboard is
    bool isOfWindow = false;                   ///< the key works wherever the keyboard is, while the page is in front
    MenuId menu = MenuId::Register;
    std::optional<Deed> deed = std::nullopt; ///< where it is not simply that of the right
    bool opensGroup = false;                 ///< a line stands above it in its menu
};

/// The action that enters a new record has this key on every page: wherever in the window the keyboard is, while what
/// the action acts on is in front. False takes it away.
void giveNewKey(QAction* action, bool isGiven = true);
/// The action becomes one of the page's.
QAction* makeAction(QWidget* page, const Action& action, const std::function<void()>& work);
/// A button that triggers the action and says what it says: its text with the key but without the letter it has in an
/// open menu, tip, enabled, visible.
[[nodiscard]] QPushButton* buttonOf(QAction* action, QWidget* parent);
/// Says what an action made elsewhere does, as Action::deed.
void declareDeed(QAction* action, Deed deed);
/// What the action was said to do; nothing when nobody said so: then everybody may.
[[nodiscard]] std::optional<Deed> deedOf(const QAction& action);

} // namespace redvest::ui
