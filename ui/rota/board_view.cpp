// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_view.h"

#include "ui/parts/look/shown_text.h"
#include "ui/rota/board_access.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNearEdge = 28; ///< pixels within which a drag scrolls

} // namespace

BoardView::BoardView(BoardModel& model, QWidget* parent) : QAbstractScrollArea(parent), m_model(model)
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board of posts and shifts"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAcceptDrops(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_model, &BoardModel::reset, this, &BoardView::follow);
    connect(&m_model, &BoardModel::lineChanged, this, &BoardView::showLine);
    offerBoardAccess();
    dress();
}

void BoardView::dress()
{
    m_painter.dress(palette(), font(), devicePixelRatioF());
    m_layout.measure(m_model, fontMetrics());
    arrange();
}

/// Ranges of the bars, and what is in sight.
void BoardView::arrange()
{
    m_layout.place(viewport()->size(), {});
    const QRect body = m_layout.body();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.contentHeight() - body.height()));
    verticalScrollBar()->setPageStep(std::max(1, body.height()));
    verticalScrollBar()->setSingleStep(m_layout.laneHeight());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.contentWidth() - body.width()));
    horizontalScrollBar()->setPageStep(std::max(1, body.width()));
    horizontalScrollBar()->setSingleStep(m_layout.laneHeight());
    m_layout.place(viewport()->size(), {horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

/// Other lines: the keyboard stays on its shift, else on its post, else it begins anew. What it is on stays where it
/// stood in sight; whoever has scrolled away from it stays where he is.
void BoardView::follow()
{
    const bool isFirst = m_current.line < 0;
    const std::optional<int> stood = m_layout.topInSight(m_current.line);
    m_layout.measure(m_model, fontMetrics());
    arrange();
    m_target = {};
    BoardCell cell = m_shift.isNull() ? BoardCell() : m_model.cellOf(m_shift);
    if (cell.line < 0 && !m_post.isNull()) {
        cell.line = m_model.lineOf(m_post);
        cell.shift = m_model.nearestShift(cell.line, m_column);
    }
    if (cell.line < 0) {
        cell.line = m_model.postLine(0, 1);
        cell.shift = m_model.nearestShift(cell.line, m_column.isSet() ? m_column : m_model.board().asOf);
    }
    m_current = {};
    if (cell.line >= 0 && stood)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + m_layout.lineRect(cell.line).top() - *stood);
    if (cell.line >= 0)
        return isFirst || stood ? setCurrent(cell) : take(cell);
    m_post = {};
    m_shift = {};
    Q_EMIT currentChanged();
}

/// The keyboard goes there, in sight or not.
void BoardView::take(BoardCell cell)
{
    const int before = m_current.line;
    m_current = cell;
    m_post = currentPost();
    m_shift = currentShift();
    if (const BoardShift* shift = m_model.shiftAt(cell))
        m_column = plusMinutes(shift->span.from, shift->span.minutes() / 2);
    for (const int line : {before, cell.line}) {
        if (line >= 0 && line < m_model.lineCount())
            showLine(line);
    }
    tellBoardFocus(*this);
    Q_EMIT currentChanged();
}

void BoardView::showLine(int line)
{
    viewport()->update(m_layout.lineRect(line));
}

Id<Shift> BoardView::currentShift() const
{
    const BoardShift* shift = m_model.shiftAt(m_current);
    return shift == nullptr ? Id<Shift>() : shift->id;
}

Id<Post> BoardView::currentPost() const
{
    const BoardPost* post = m_model.postAt(m_current.line);
    return post == nullptr ? Id<Post>() : post->id;
}

void BoardView::setCurrent(BoardCell cell)
{
    if (cell.line < 0 || cell.line >= m_model.lineCount())
        return;
    const QPoint to = m_layout.scrolledTo(m_model, cell);
    verticalScrollBar()->setValue(to.y());
    horizontalScrollBar()->setValue(to.x());
    take(cell);
}

bool BoardView::goTo(Id<Shift> shift)
{
    const BoardCell cell = m_model.cellOf(shift);
    setCurrent(cell);
    return cell.line >= 0;
}

void BoardView::setNow(Instant now)
{
    m_now = now;
    viewport()->update();
}

QRect BoardView::rectOf(BoardCell cell) const
{
    return m_layout.rectOf(m_model, cell);
}

BoardCell BoardView::cellAt(QPoint point) const
{
    return m_layout.cellAt(m_model, point);
}

std::vector<BoardCell> BoardView::cellsInSight() const
{
    std::vector<BoardCell> cells;
    const auto [first, last] = m_layout.linesInSight();
    for (int line = first; line < last; ++line) {
        const BoardPost* post = m_model.postAt(line);
        if (post == nullptr || post->shifts.empty())
            cells.push_back({line, -1});
        for (int i = 0; post != nullptr && i < int(post->shifts.size()); ++i)
            cells.push_back({line, i});
    }
    return cells;
}

void BoardView::paintEvent(QPaintEvent* event)
{
    if (m_painter.ratio() != devicePixelRatioF()) // another screen
        m_painter.dress(palette(), font(), devicePixelRatioF());
    QPainter painter(viewport());
    m_painter.paint(painter, event->rect(), m_model, m_layout, {m_current, m_target, hasFocus(), m_now});
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void BoardView::scrollContentsBy(int, int)
{
    m_layout.place(viewport()->size(), {horizontalScrollBar()->value(), verticalScrollBar()->value()});
    viewport()->update();
}

void BoardView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        dress();
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (held == Qt::NoModifier && isEnter)
        return Q_EMIT opened();
    if ((held == Qt::NoModifier || held == Qt::ControlModifier) && walk(event->key(), held == Qt::ControlModifier))
        return;
    const QString text = event->text();
    const bool isWord = (held == Qt::NoModifier || held == Qt::ShiftModifier) && !text.isEmpty() && text[0].isLetter();
    if (isWord)
        return Q_EMIT typed(text);
    event->ignore(); // an area scrolls by keys that are meant for whoever stands around
}

/// `isFar`: with Ctrl, to the ends of the board. Other keys with Ctrl are not the board's.
bool BoardView::walk(int key, bool isFar)
{
    const BoardPost* post = m_model.postAt(m_current.line);
    const int last = post == nullptr ? -1 : int(post->shifts.size()) - 1;
    const int page = std::max(1, m_layout.body().height() / std::max(1, m_layout.laneHeight() + 4) - 1);
    const bool isEnd = key == Qt::Key_Home || key == Qt::Key_End;
    if (isFar && !isEnd)
        return false;
    switch (key) {
    case Qt::Key_Left:
        setCurrent({m_current.line, std::max(last < 0 ? -1 : 0, m_current.shift - 1)});
        return true;
    case Qt::Key_Right:
        setCurrent({m_current.line, std::min(last, m_current.shift + 1)});
        return true;
    case Qt::Key_Home:
        isFar ? goToLine(0, 1) : setCurrent({m_current.line, last < 0 ? -1 : 0});
        return true;
    case Qt::Key_End:
        isFar ? goToLine(m_model.lineCount() - 1, -1) : setCurrent({m_current.line, last});
        return true;
    case Qt::Key_Up:
        goToLine(m_current.line - 1, -1);
        return true;
    case Qt::Key_Down:
        goToLine(m_current.line + 1, 1);
        return true;
    case Qt::Key_PageUp:
        goToLine(std::max(0, m_current.line - page), -1);
        return true;
    case Qt::Key_PageDown:
        goToLine(std::min(m_model.lineCount() - 1, m_current.line + page), 1);
        return true;
    default:
        return false;
    }
}

/// To a line of a post from there on, to its shift at the time the keyboard was on; where there is none in that
/// direction, to the nearest in the other.
void BoardView::goToLine(int line, int step)
{
    int to = m_model.postLine(line, step);
    if (to < 0)
        to = m_model.postLine(std::clamp(line, 0, std::max(0, m_model.lineCount() - 1)), -step);
    if (to < 0)
        return;
    const Instant column = m_column;
    setCurrent({to, m_model.nearestShift(to, column)});
    m_column = column;
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const BoardCell cell = m_layout.cellAt(m_model, at);
    m_pressed = event->button() == Qt::LeftButton && cell.shift >= 0 ? std::optional(at) : std::nullopt;
    if (cell.line >= 0)
        setCurrent(cell);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDrawn =
        m_pressed && (event->buttons() & Qt::LeftButton) != 0 &&
        (event->position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrawn)
        return;
    m_pressed.reset();
    Q_EMIT drawn();
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    m_pressed.reset();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.cellAt(m_model, event->position().toPoint()).shift >= 0)
        Q_EMIT opened();
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey && m_current.line >= 0 ? rectOf(m_current).center() : event->pos();
    Q_EMIT menuWanted(viewport()->mapToGlobal(at));
}

void BoardView::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(!SeatMime::in(event->mimeData()).empty());
}

void BoardView::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint at = event->position().toPoint();
    scrollNear(at);
    const BoardCell cell = m_layout.cellAt(m_model, at);
    setTarget(cell.shift >= 0 ? cell : BoardCell());
    if (cell.shift >= 0 && !SeatMime::in(event->mimeData()).empty())
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget({});
}

void BoardView::dropEvent(QDropEvent* event)
{
    const BoardCell cell = m_layout.cellAt(m_model, event->position().toPoint());
    const BoardShift* shift = m_model.shiftAt(cell);
    const std::vector<MovedPerson> people = SeatMime::in(event->mimeData());
    setTarget({});
    if (shift == nullptr || people.empty())
        return event->ignore();
    event->acceptProposedAction();
    const bool hasAccepted = (event->modifiers() & Qt::ControlModifier) != 0;
    Q_EMIT dropped(people, shift->id, hasAccepted ? AssignmentState::Accepted : AssignmentState::Proposed);
}

void BoardView::setTarget(BoardCell cell)
{
    if (cell == m_target)
        return;
    for (const int line : {m_target.line, cell.line}) {
        if (line >= 0 && line < m_model.lineCount())
            showLine(line);
    }
    m_target = cell;
}

void BoardView::scrollNear(QPoint point)
{
    const QRect body = m_layout.body();
    if (point.y() < body.top() + kNearEdge)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (point.y() > body.bottom() - kNearEdge)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellBoardFocus(*this);
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString words = m_model.wordsOf(m_layout.cellAt(m_model, help->pos()));
    QToolTip::showText(help->globalPos(), tipText(words), viewport());
    return true;
}

} // namespace redvest::ui
