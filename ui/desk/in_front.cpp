// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/in_front.h"

#include "ui/desk/page.h"

#include <QActionGroup>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Up to the page, which it does not count itself: whoever shows pages hides them.
QWidget* nextAbove(const QWidget* widget)
{
    QWidget* above = widget->isWindow() ? nullptr : widget->parentWidget();
    return qobject_cast<Page*>(above) != nullptr ? nullptr : above;
}

/// Follows the parts of one action. A group of its own hides the action, so that what the page says of it stays said.
class FrontWatch final : public QObject
{
public:
    explicit FrontWatch(QAction* action) : QObject(action), m_group(new QActionGroup(this))
    {
        setObjectName(u"frontWatch"_s);
        m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        m_group->addAction(action);
    }
    void add(QWidget* part)
    {
        m_parts.emplace_back(part);
        hang(part);
        follow();
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ParentChange) {
            for (QWidget* part : m_parts)
                hang(part);
        }
        if (event->type() == QEvent::ParentChange || event->type() == QEvent::ShowToParent ||
            event->type() == QEvent::HideToParent)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    /// Whatever stands around the part may hide it.
    void hang(QWidget* part)
    {
        for (QWidget* at = part; at != nullptr; at = nextAbove(at))
            at->installEventFilter(this);
    }
    void follow()
    {
        const bool is = std::any_of(m_parts.begin(), m_parts.end(),
                                    [](QWidget* part) { return part != nullptr && isInFront(part); });
        m_group->setEnabled(is); // what is only out of sight can still be triggered
        m_group->setVisible(is);
    }

    QActionGroup* m_group;
    std::vector<QPointer<QWidget>> m_parts;
};

} // namespace

void actsOn(QAction* action, QWidget* part)
{
    auto* watch = static_cast<FrontWatch*>(action->findChild<QObject*>(u"frontWatch"_s, Qt::FindDirectChildrenOnly));
    (watch != nullptr ? watch : new FrontWatch(action))->add(part);
}

bool isInFront(const QWidget* part)
{
    for (const QWidget* at = part; at != nullptr; at = nextAbove(at)) {
        if (at->isHidden() && !at->isWindow())
            return false;
    }
    return true;
}

} // namespace redvest::ui
