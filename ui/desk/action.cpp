// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/action.h"

#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

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
        made->setShortcutContext(action.isOfWindow ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    }
    if (action.right)
        made->setProperty(kRightProperty, static_cast<int>(*action.right));
    setMenu(made, action.menu);
    QObject::connect(made, &QAction::triggered, page, work);
    page->addAction(made);
    return made;
}

QPushButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName());
    const auto follow = [button, action] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setText(key.isEmpty() ? action->text() : action->text() + u"  "_s + key);
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

std::optional<Right> rightOf(const QAction& action)
{
    const QVariant right = action.property(kRightProperty);
    return right.isValid() ? std::optional(static_cast<Right>(right.toInt())) : std::nullopt;
}

} // namespace redvest::ui
