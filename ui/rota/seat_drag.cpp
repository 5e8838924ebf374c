// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/seat_drag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMouseEvent>

#include <utility>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

SeatMime::SeatMime(std::vector<MovedPerson> people) : m_people(std::move(people))
{
    // A drag without any form is no drag; this one says nothing.
    setData(u"application/x-redvest-seats"_s, QByteArray("1"));
}

std::vector<MovedPerson> SeatMime::in(const QMimeData* data)
{
    const auto* seats = qobject_cast<const SeatMime*>(data);
    return seats == nullptr ? std::vector<MovedPerson>() : seats->m_people;
}

SeatDrag::SeatDrag(QAbstractItemView& list, std::function<std::vector<MovedPerson>()> chosen)
    : QObject(&list)
    , m_list(list)
    , m_chosen(std::move(chosen))
{
    m_list.viewport()->installEventFilter(this);
}

void SeatDrag::takeDrops(std::function<void(int, const std::vector<MovedPerson>&)> take)
{
    m_take = std::move(take);
    m_list.viewport()->setAcceptDrops(true);
}

void SeatDrag::start(QWidget* from, std::vector<MovedPerson> people)
{
    if (people.empty())
        return;
    auto* drag = new QDrag(from);
    drag->setMimeData(new SeatMime(std::move(people)));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

bool SeatDrag::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return mouse(event);
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return m_take && drop(event);
    default:
        return QObject::eventFilter(watched, event);
    }
}

/// A row that is selected already stays so while the button is down: else a drag of several would begin with one.
bool SeatDrag::mouse(QEvent* event)
{
    const auto* at = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && at->button() == Qt::LeftButton) {
        const QModelIndex row = m_list.indexAt(at->position().toPoint());
        m_pressed = row.isValid() ? std::optional(at->position().toPoint()) : std::nullopt;
        const bool isOfMany = at->modifiers() == Qt::NoModifier && row.isValid() &&
                              m_list.selectionModel()->isSelected(row) &&
                              m_list.selectionModel()->selectedRows().size() > 1;
        m_kept = isOfMany ? row.row() : -1;
        if (isOfMany)
            m_list.setFocus(Qt::MouseFocusReason);
        return isOfMany;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed.reset();
        if (const int row = std::exchange(m_kept, -1); row >= 0) // it was a click after all
            m_list.setCurrentIndex(m_list.model()->index(row, 0));
    }
    const bool isDrawn = event->type() == QEvent::MouseMove && m_pressed && (at->buttons() & Qt::LeftButton) != 0 &&
                         (at->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrawn)
        return false;
    m_pressed.reset();
    m_kept = -1;
    start(m_list.viewport(), m_chosen());
    return true;
}

bool SeatDrag::drop(QEvent* event)
{
    auto* at = static_cast<QDropEvent*>(event);
    const std::vector<MovedPerson> people = SeatMime::in(at->mimeData());
    const QModelIndex row = m_list.indexAt(at->position().toPoint());
    if (people.empty() || (event->type() != QEvent::DragEnter && !row.isValid())) {
        at->ignore();
        return true;
    }
    at->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_take(row.row(), people);
    return true;
}

} // namespace redvest::ui
