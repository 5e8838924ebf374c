// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/form/offer_list.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>
#include <cstdlib>

namespace redvest::ui {

namespace {

constexpr int kRowsSeen = 10;
constexpr int kFrame = 6; ///< border and padding, both sides

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isPlain(const QKeyEvent& key)
{
    return (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

/// Sees what happens to the windows while the list is open.
class OfferList::Surroundings final : public QObject
{
public:
    explicit Surroundings(OfferList& list) : QObject(&list), m_list(list) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched->isWidgetType())
            m_list.follow(*static_cast<const QWidget*>(watched), event->type());
        return false;
    }

private:
    OfferList& m_list;
};

OfferList::OfferList(QLineEdit* field) : m_field(field), m_surroundings(new Surroundings(*this))
{
    // A window, so that it may reach beyond that of the field, of the one kind that no system gives the keyboard.
    setParent(field, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_AlwaysShowToolTips);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(field);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, &OfferList::take);
    field->installEventFilter(this);
}

void OfferList::open()
{
    if (model()->rowCount() == 0 || !m_field->isVisible() || !m_field->hasFocus())
        return hide();
    clearSelection();
    selectionModel()->clearCurrentIndex();
    scrollToTop();
    setAccessibleName(m_field->accessibleName());
    if (QWindow* own = windowHandle()) // the form may lie in another window than when the list was made
        own->setTransientParent(m_field->window()->windowHandle());
    place();
    show();
}

QModelIndex OfferList::markedOffer() const
{
    const QModelIndexList marked = selectedIndexes();
    return marked.isEmpty() ? QModelIndex() : marked.front();
}

void OfferList::place()
{
    ensurePolished();
    const QRect screen = m_field->screen()->availableGeometry();
    const QRect field(m_field->mapToGlobal(QPoint()), m_field->size());
    const int wanted = sizeHintForRow(0) * std::min(kRowsSeen, model()->rowCount()) + kFrame;
    const int below = screen.bottom() - field.bottom();
    const int above = field.top() - screen.top();
    const bool isBelow = wanted <= below || below >= above;
    const int height = std::min(wanted, isBelow ? below : above);
    const int words = sizeHintForColumn(0) + verticalScrollBar()->sizeHint().width() + kFrame;
    const int width = std::min(std::max(field.width(), words), screen.width());
    const int left = std::max(screen.left(), std::min(field.left(), screen.right() + 1 - width));
    setGeometry(left, isBelow ? field.bottom() : field.top() + 1 - height, width, height);
}

void OfferList::take(const QModelIndex& offer)
{
    if (!offer.flags().testFlag(Qt::ItemIsEnabled))
        return; // says that there are more
    hide();
    Q_EMIT taken(offer);
}

void OfferList::leave()
{
    const QModelIndex marked = markedOffer();
    hide();
    Q_EMIT left(marked);
}

/// One step beyond either end marks nothing, as what is typed lies between the last offer and the first.
void OfferList::moveMark(int step)
{
    int count = model()->rowCount();
    while (count > 0 && !model()->index(count - 1, 0).flags().testFlag(Qt::ItemIsEnabled))
        --count;
    if (count == 0)
        return;
    int row = markedOffer().row(); // -1: none
    if (std::abs(step) == 1)
        row = (row + 1 + step + count + 1) % (count + 1) - 1;
    else
        row = std::clamp(row + step, 0, count - 1);
    if (row >= 0)
        return setCurrentIndex(model()->index(row, 0));
    clearSelection();
    selectionModel()->clearCurrentIndex();
}

bool OfferList::isMeant(const QKeyEvent& key)
{
    if (isEnter(key))
        return true;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        return isPlain(key);
    default:
        return false;
    }
}

/// Of the open list. True when the key goes no further.
bool OfferList::takeKey(const QKeyEvent& key)
{
    if (m_composing)
        return isMeant(key); // the input method's
    if (isEnter(key) && key.modifiers().testFlag(Qt::ControlModifier)) {
        leave();
        // The list kept the key from whoever saves.
        QKeyEvent again(key.type(), key.key(), key.modifiers(), key.text());
        QCoreApplication::sendEvent(m_field, &again);
        return true;
    }
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab || key.matches(QKeySequence::Save))
        leave();
    if (!isMeant(key))
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
        moveMark(-1);
        break;
    case Qt::Key_Down:
        moveMark(1);
        break;
    case Qt::Key_PageUp:
        moveMark(-kRowsSeen);
        break;
    case Qt::Key_PageDown:
        moveMark(kRowsSeen);
        break;
    case Qt::Key_Escape:
        hide();
        break;
    default:
        const QModelIndex marked = markedOffer();
        take(marked.isValid() ? marked : model()->index(0, 0));
    }
    return true;
}

bool OfferList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QListView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        return false;
    case QEvent::FocusOut:
    case QEvent::Hide:
        m_composing = false;
        hide();
        return false;
    case QEvent::ShortcutOverride:
        if (!isVisible() || !isMeant(*static_cast<QKeyEvent*>(event)))
            return false;
        event->accept(); // no shortcut then
        return true;
    case QEvent::KeyPress:
        return isVisible() && takeKey(*static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

/// The list stays at its field, and closes where the user turns to something else.
void OfferList::follow(const QWidget& changed, QEvent::Type what)
{
    const QWidget* const window = m_field->window();
    switch (what) {
    case QEvent::MouseButtonPress:
    case QEvent::NonClientAreaMouseButtonPress:
    case QEvent::Wheel:
        if (changed.window() != this && &changed != m_field && !m_field->isAncestorOf(&changed))
            hide();
        return;
    case QEvent::Move:
    case QEvent::Resize:
        if (&changed == window)
            hide();
        else if (&changed == m_field || changed.isAncestorOf(m_field))
            m_field->visibleRegion().isEmpty() ? hide() : place();
        return;
    case QEvent::WindowDeactivate:
    case QEvent::WindowBlocked:
        if (&changed == window)
            hide();
        return;
    default:
        return;
    }
}

void OfferList::showEvent(QShowEvent* event)
{
    QCoreApplication::instance()->installEventFilter(m_surroundings);
    QListView::showEvent(event);
}

void OfferList::hideEvent(QHideEvent* event)
{
    QCoreApplication::instance()->removeEventFilter(m_surroundings);
    QListView::hideEvent(event);
}

} // namespace redvest::ui
