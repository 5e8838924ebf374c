// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/alt_key.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace redvest::ui {

AltKey::AltKey(QWidget* part, std::function<void()> alone) : QObject(part), m_part(part), m_alone(std::move(alone))
{
    qApp->installEventFilter(this);
}

bool AltKey::isAltOnly(const QEvent& event) const
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool isPlain = (key.modifiers() & ~Qt::KeyboardModifiers(Qt::AltModifier)) == Qt::NoModifier;
    return key.key() == Qt::Key_Alt && isPlain && QApplication::activePopupWidget() == nullptr &&
           QApplication::activeWindow() == m_part->window();
}

bool AltKey::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // all that is seen of a key that a shortcut takes
    case QEvent::KeyPress:
        m_isDown = isAltOnly(*event);
        break;
    case QEvent::KeyRelease:
        // The same release goes to one widget after another.
        if (std::exchange(m_isDown, false) && isAltOnly(*event))
            m_alone();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
        m_isDown = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redvest::ui
