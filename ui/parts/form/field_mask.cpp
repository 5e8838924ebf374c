// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field that shows a mask of its value: shown, replaced by typing, brought back.

#include "ui/parts/form/field.h"

#include "core/domain/masks.h"
#include "ui/parts/look/looks.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace redvest::ui {

void Field::conceal()
{
    const QString plain = value().toString();
    if (m_spec.mask == nullptr || isConcealed() || m_isTyped || plain.isEmpty() || isPlaceholder(plain))
        return;
    m_hidden = plain;
    showMask();
}

void Field::reveal()
{
    if (!m_hidden)
        return;
    const QString plain = *std::exchange(m_hidden, std::nullopt);
    showMask();
    static_cast<QLineEdit*>(m_editor)->setText(plain);
}

/// Of the line only what must not be done with a mask is taken away: it is still walked to, selected and copied.
void Field::showMask()
{
    auto* line = static_cast<QLineEdit*>(m_editor);
    mark(line, "concealed", isConcealed());
    line->setAcceptDrops(!isConcealed());
    line->setContextMenuPolicy(isConcealed() ? Qt::NoContextMenu : Qt::DefaultContextMenu);
    line->setToolTip(isConcealed() ? tr("Masked. Ctrl+R shows it for 30 seconds; what you type takes its place.")
                                   : QString());
    if (isConcealed()) {
        line->setText(m_spec.mask(*m_hidden));
        line->setCursorPosition(0);
    }
}

void Field::replaceHidden()
{
    m_replaced = std::exchange(m_hidden, std::nullopt);
    showMask();
    static_cast<QLineEdit*>(m_editor)->clear();
}

/// True when the key must not reach the line.
bool Field::concealedKey(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        replaceHidden();
        m_replaced.reset(); // deleted on purpose
        m_isTyped = true;
        Q_EMIT edited();
        return true;
    }
    if (event->matches(QKeySequence::Cut))
        return true;
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.front().isPrint() &&
                         !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier);
    if (isTyped || event->matches(QKeySequence::Paste))
        replaceHidden();
    return false;
}

bool Field::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = static_cast<QLineEdit*>(m_editor);
    if (event->type() == QEvent::FocusOut && m_replaced && line->text().isEmpty()) {
        m_hidden = std::exchange(m_replaced, std::nullopt);
        m_isTyped = false;
        showMask();
    }
    if (!isConcealed())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && concealedKey(static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::InputMethod) {
        const auto* typed = static_cast<QInputMethodEvent*>(event);
        if (!typed->preeditString().isEmpty() || !typed->commitString().isEmpty())
            replaceHidden();
    }
    // The middle button pastes what is selected elsewhere.
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    if (isMouse && static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton)
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace redvest::ui
