// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_view.h"

#include "ui/parts/chart/chart_scene.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace redvest::ui {

namespace {

constexpr int kFewestRows = 4;
constexpr int kMostRows = 16;

} // namespace

ChartView::ChartView(std::unique_ptr<ChartScene> scene, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_scene(std::move(scene))
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    dress();
}

ChartView::~ChartView() = default;

void ChartView::dress()
{
    ChartStyle style{.font = font(), .colours = paletteFor(palette())};
    style.font.setPixelSize(QFontInfo(font()).pixelSize());
    m_scene->setChartStyle(style);
}

void ChartView::contentChanged(int current)
{
    m_current = current;
    m_scene->setHovered(-1);
    verticalScrollBar()->setValue(0);
    arrange();
    if (hasFocus())
        setCurrent(m_current);
}

void ChartView::arrange()
{
    const QSizeF size = viewport()->size();
    m_scene->arrange(size, 0);
    const int hidden = std::max(0, m_scene->rowCount() - m_scene->rowsWithRoom());
    const int row = int(m_scene->rowHeight());
    verticalScrollBar()->setRange(0, hidden * row);
    verticalScrollBar()->setPageStep(std::max(1, m_scene->rowsWithRoom() * row));
    verticalScrollBar()->setSingleStep(row);
    const int first = int(std::lround(double(verticalScrollBar()->value()) / row));
    if (first > 0)
        m_scene->arrange(size, std::min(first, hidden));
    m_scene->setFocusedItem(hasFocus() ? m_current : -1);
    viewport()->update();
}

QPoint ChartView::centreOf(int item) const
{
    return m_scene->placeOf(item).center().toPoint();
}

void ChartView::sayOfNothing(const QString& text)
{
    m_scene->sayOfNothing(text);
    viewport()->update();
}

QSize ChartView::sizeHint() const
{
    const int rows = std::clamp(m_scene->rowCount(), kFewestRows, kMostRows);
    const int hidden = std::max(0, m_scene->rowCount() - rows);
    return {640, int(m_scene->heightFor(640) - hidden * m_scene->rowHeight()) + space::kSmall};
}

QSize ChartView::minimumSizeHint() const
{
    return {280, int(m_scene->chartStyle().unit() * 10)};
}

void ChartView::setCurrent(int item)
{
    if (m_scene->count() == 0)
        return;
    m_current = std::clamp(item, 0, m_scene->count() - 1);
    if (m_scene->rowCount() > 0) {
        const int row = int(m_scene->rowHeight());
        const int top = m_scene->rowOf(m_current) * row;
        const int lowest = top - (m_scene->rowsWithRoom() - 1) * row;
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), lowest, std::max(lowest, top)));
    }
    QStringList said{m_scene->nameOf(m_current)};
    for (const report::ChartDetail& detail : m_scene->detailsOf(m_current))
        said << detail.name + u' ' + detail.value;
    setAccessibleDescription(said.join(u'\n'));
    m_scene->setFocusedItem(m_current);
    viewport()->update();
}

void ChartView::setHovered(int item, QPointF at)
{
    viewport()->setCursor(item < 0 || !m_scene->codeOf(item) ? Qt::ArrowCursor : Qt::PointingHandCursor);
    m_scene->setHovered(item, at);
    viewport()->update();
}

void ChartView::open(int item)
{
    if (item < 0 || item >= m_scene->count())
        return;
    if (const auto code = m_scene->codeOf(item))
        Q_EMIT opened(*code);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_scene->render(&painter, viewport()->rect(), m_scene->sceneRect());
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

bool ChartView::walk(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        setCurrent(m_scene->stepped(m_current, static_cast<Qt::Key>(key)));
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(m_scene->count() - 1);
        return true;
    default:
        return false;
    }
}

/// 1, 2, 3 … switch the entries of the legend, counted from the left.
bool ChartView::switchEntry(int key)
{
    const auto entries = m_scene->entries();
    const int index = key - Qt::Key_1;
    if (index < 0 || index >= int(entries.size()))
        return false;
    m_scene->toggle(entries[std::size_t(index)].key);
    viewport()->update();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers().testFlag(Qt::AltModifier) || event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    case Qt::Key_Escape:
        Q_EMIT backWanted();
        return;
    default:
        if (!walk(event->key()) && !switchEntry(event->key()))
            QAbstractScrollArea::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(m_scene->itemUnder(event->position()), event->position());
    if (!m_scene->legend()->keyAt(event->position()).isEmpty())
        viewport()->setCursor(Qt::PointingHandCursor);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    // Taken here, or the release would go to whoever takes the press.
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const QString key = m_scene->legend()->keyAt(event->position()); !key.isEmpty()) {
        m_scene->toggle(key);
        viewport()->update();
        return;
    }
    const int item = m_scene->itemUnder(event->position());
    if (item < 0)
        return;
    setCurrent(item);
    open(item);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    m_scene->setFocusedItem(m_current);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene->setFocusedItem(-1);
    viewport()->update();
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange)
        return;
    dress();
    arrange();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::scrollContentsBy(int, int)
{
    // Head and total stay, so the picture cannot be shifted as a whole.
    m_scene->setHovered(-1);
    const int row = int(m_scene->rowHeight());
    m_scene->arrange(viewport()->size(), int(std::lround(double(verticalScrollBar()->value()) / row)));
    viewport()->update();
}

} // namespace redvest::ui
