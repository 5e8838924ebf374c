// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar: what is always there, and above it what the page shown can do. While a menu is open, each of its items
// has a letter of its own (item_keys.h).

#pragma once

#include "ui/desk/page.h"

#include <QPointer>

#include <array>
#include <vector>

class QMenu;
class QMenuBar;

namespace redvest::ui {

class Menus final : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMenuBar* bar);

    /// An action that stays whatever page is shown. In the File menu it goes before Quit, the first one added.
    void add(MenuId menu, QAction* action);
    /// Replaces the actions of the page shown before; each goes to the top of its menu (page.h, setMenu) and is listed
    /// there while it is visible (ui/desk/in_front.h).
    void listPage(const QList<QAction*>& actions);

    /// The keyboard goes to the first menu, which opens.
    void openFirst();

    [[nodiscard]] QMenu* menu(MenuId id) const { return m_menus[static_cast<size_t>(id)]; }

Q_SIGNALS:
    /// The menu is about to be shown: what its items say may still be brought up to date.
    void opening(const QMenu* menu);

private:
    /// The items listed get their letters; what the window lists on every page chooses first.
    void giveKeys(const QMenu* menu);
    void takeKeys();
    /// A menu without anything visible is none.
    void hideEmpty();

    QMenuBar* m_bar;
    std::array<QMenu*, 8> m_menus{}; ///< by MenuId
    QList<QAction*> m_ofPage;
    QList<QAction*> m_lines; ///< between groups of those, and under them
    struct Keyed
    {
        QPointer<QAction> action;
        QString plain; ///< what it says without its letter
        QString keyed;
    };
    std::vector<Keyed> m_keyed; ///< while a menu is open
};

} // namespace redvest::ui
