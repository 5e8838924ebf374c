// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/typed_search.h"

#include "ui/parts/look/word_finder.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr int kPauseMs = 1500; ///< then another word begins

} // namespace

void refill(QComboBox& box, const QStringList& entries)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const QString& entry : entries)
        box.addItem(entry, entry);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box.findText(chosen)));
}

TypedSearch::TypedSearch(QComboBox& box) : QObject(&box), m_box(box)
{
    box.setAttribute(Qt::WA_InputMethodEnabled);
    box.installEventFilter(this);
    m_forgets.setSingleShot(true);
    m_forgets.setInterval(kPauseMs);
    connect(&m_forgets, &QTimer::timeout, this, [this] { m_typed.clear(); });
}

bool TypedSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (m_box.isEditable())
        return QObject::eventFilter(watched, event);
    // The open list has the keyboard; it is made when it is first needed, which is after one of these.
    if (watched == &m_box && (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress))
        m_box.view()->installEventFilter(this);
    if (event->type() == QEvent::FocusOut && watched == &m_box)
        m_typed.clear();
    if (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::InputMethod && watched == &m_box)
        search(static_cast<QInputMethodEvent*>(event)->commitString());
    return QObject::eventFilter(watched, event);
}

/// True when the key was the search's. A space opens the list unless a word has begun.
bool TypedSearch::key(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    if (others != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Backspace && !m_typed.isEmpty()) {
        m_typed.chop(1);
        search({});
        return true;
    }
    const bool isOfWord = !text.isEmpty() && text.front().isPrint() && (!text.front().isSpace() || !m_typed.isEmpty());
    if (isOfWord)
        search(text);
    return isOfWord;
}

void TypedSearch::search(const QString& more)
{
    m_typed += more;
    if (m_typed.trimmed().isEmpty())
        return;
    m_forgets.start();
    QStringList texts;
    for (int i = 0; i < m_box.count(); ++i)
        texts << m_box.itemText(i);
    const std::vector<std::size_t> found = WordFinder(texts).found(m_typed);
    if (found.empty())
        return;
    const int row = int(found.front());
    if (m_box.view()->isVisible())
        m_box.view()->setCurrentIndex(m_box.model()->index(row, m_box.modelColumn(), m_box.rootModelIndex()));
    else
        m_box.setCurrentIndex(row);
}

} // namespace redvest::ui
