// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/action.h"

#include <QPushButton>
#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kDeedProperty = "deed";

/// Without "(&N)", and without an & before a letter; two of them are one that is shown, on a button too.
QString withoutLetter(const QString& text)
{
    static const QRegularExpression inBrackets(u"\\(&[A-Z0-9]\\)"_s);
    static const QRegularExpression before(u"&(?=[A-Za-z0-9])(?<!&&)"_s);
    return QString(text).remove(inBrackets).remove(before);
}

} // namespace

void giveNewKey(QAction* action, bool isGiven)
{
    action->setShortcut(isGiven ? QKeySequence(QKeySequence::New) : QKeySequence());
    action->setShortcutContext(Qt::WindowShortcut);
}

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
    made->setProperty(kGroupProperty, action.opensGroup);
    QObject::connect(made, &QAction::triggered, page, work);
    page->addAction(made);
    return made;
}

QPushButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName());
    button->setAutoDefault(false); // where it stands in a dialog, Enter in a field does not do it
    const auto follow = [button, action] {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = withoutLetter(action->text());
        button->setText(key.isEmpty() ? text : text + u"  "_s + key);
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
