// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/action.h"

#include <QPushButton>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kDeedProperty = "deed";

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
    if (action.deed || action.right)
        declareDeed(made, action.deed ? *action.deed : redvest::deedOf(*action.right));
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

void declareDeed(QAction* action, Deed deed)
{
    action->setProperty(kDeedProperty, static_cast<int>(deed));
}

std::optional<Deed> deedOf(const QAction& action)
{
    const QVariant deed = action.property(kDeedProperty);
    return deed.isValid() ? std::optional(static_cast<Deed>(deed.toInt())) : std::nullopt;
}

} // namespace redvest::ui
