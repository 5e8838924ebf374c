// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menus.h"

#include "ui/shell/alt_key.h"
#include "ui/shell/item_keys.h"

#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace redvest::ui {

Menus::Menus(QMenuBar* bar) : QObject(bar), m_bar(bar)
{
    const std::array titles{tr("&File"),     tr("&Edit"),  tr("&View"),     tr("&Register"),
                            tr("&Dispatch"), tr("&Print"), tr("E&xchange"), tr("&Help")};
    static_assert(titles.size() == std::tuple_size_v<decltype(m_menus)>);
    std::transform(titles.begin(), titles.end(), m_menus.begin(), [bar](const QString& t) { return bar->addMenu(t); });
    for (const QMenu* menu : m_menus) {
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            Q_EMIT opening(menu);
            giveKeys(menu);
        });
        connect(menu, &QMenu::aboutToHide, this, &Menus::takeKeys);
    }
    new AltKey(bar, [this] { openFirst(); });
    hideEmpty();
}

void Menus::giveKeys(const QMenu* menu)
{
    takeKeys();
    QList<QAction*> items = menu->actions();
    items.removeIf([](const QAction* action) { return !action->isVisible() || action->isSeparator(); });
    std::stable_partition(items.begin(), items.end(), [this](QAction* action) { return !m_ofPage.contains(action); });
    std::vector<PlainItem> plain;
    for (const QAction* action : std::as_const(items)) {
        // Pages are called by the digit they are called by with Ctrl.
        const QKeySequence shortcut = action->shortcut();
        const bool isOfDigit = shortcut.count() == 1 && shortcut[0].keyboardModifiers() == Qt::ControlModifier &&
                               shortcut[0].key() >= Qt::Key_0 && shortcut[0].key() <= Qt::Key_9;
        plain.push_back({action->text(), action->objectName().section(u'.', -1),
                         isOfDigit ? QString(QChar(char16_t(shortcut[0].key()))) : QString()});
    }
    const QStringList texts = withKeys(plain);
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_keyed.push_back({items[i], items[i]->text(), texts[i]});
        items[i]->setText(texts[i]);
    }
}

/// What said something else in the meantime goes on saying it.
void Menus::takeKeys()
{
    for (const Keyed& item : std::exchange(m_keyed, {})) {
        if (item.action != nullptr && item.action->text() == item.keyed)
            item.action->setText(item.plain);
    }
}

void Menus::add(MenuId menu, QAction* action)
{
    QMenu* at = m_menus[static_cast<size_t>(menu)];
    QAction* before = menu == MenuId::File && !at->isEmpty() ? at->actions().constLast() : nullptr;
    at->insertAction(before, action);
    hideEmpty();
}

void Menus::listPage(const QList<QAction*>& actions)
{
    for (QAction* action : std::as_const(m_ofPage)) {
        disconnect(action, &QAction::changed, this, &Menus::hideEmpty);
        for (QMenu* menu : m_menus)
            menu->removeAction(action);
    }
    qDeleteAll(std::exchange(m_lines, {}));
    std::array<QAction*, 8> firstOfAll{};
    for (size_t i = 0; i < m_menus.size(); ++i) {
        QAction* own = m_menus[i]->actions().value(0);
        // Menus do not show a line that nothing stands above.
        firstOfAll[i] = own == nullptr ? nullptr : m_lines.emplaceBack(m_menus[i]->insertSeparator(own));
    }
    for (QAction* action : actions) {
        const QVariant wished = action->property(kMenuProperty);
        const auto id = static_cast<size_t>(wished.isValid() ? wished.toInt() : static_cast<int>(MenuId::Register));
        if (action->property(kGroupProperty).toBool())
            m_lines.append(m_menus[id]->insertSeparator(firstOfAll[id]));
        m_menus[id]->insertAction(firstOfAll[id], action);
        connect(action, &QAction::changed, this, &Menus::hideEmpty);
    }
    m_ofPage = actions;
    hideEmpty();
}

void Menus::openFirst()
{
    QMenu* first = m_menus.front();
    m_bar->setActiveAction(first->menuAction());
    const QList<QAction*> entries = first->actions();
    const auto seen = std::find_if(entries.begin(), entries.end(),
                                   [](const QAction* a) { return a->isVisible() && !a->isSeparator(); });
    if (seen != entries.end())
        first->setActiveAction(*seen);
}

void Menus::hideEmpty()
{
    for (QMenu* menu : m_menus)
        menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace redvest::ui
