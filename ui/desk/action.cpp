// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/action.h"

namespace redvest::ui {

namespace {

constexpr const char* kRightProperty = "right";

} // namespace

QAction* makeAction(QWidget* page, const Action& action, const std::function<void()>& work)
{
    auto* made = new QAction(action.text, page);
    made->setObjectName(action.name);
    if (!action.tip.isEmpty())
        made->setToolTip(action.tip);
    if (!action.key.isEmpty()) {
        made->setShortcut(action.key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    if (action.right)
        made->setProperty(kRightProperty, static_cast<int>(*action.right));
    setMenu(made, action.menu);
    QObject::connect(made, &QAction::triggered, page, work);
    page->addAction(made);
    return made;
}

std::optional<Right> rightOf(const QAction& action)
{
    const QVariant right = action.property(kRightProperty);
    return right.isValid() ? std::optional(static_cast<Right>(right.toInt())) : std::nullopt;
}

} // namespace redvest::ui
