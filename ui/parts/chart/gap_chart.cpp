// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/gap_chart.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {

GapChart::GapChart(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Gap chart"));
    arrange();
}

void GapChart::setSeries(report::BarSeries series)
{
    const QString kept = m_current < 0 ? QString() : m_series.bars[std::size_t(m_current)].code;
    m_series = std::move(series);
    const auto same = std::find_if(m_series.bars.begin(), m_series.bars.end(),
                                   [&](const auto& bar) { return !kept.isEmpty() && bar.code == kept; });
    m_current = same == m_series.bars.end() ? -1 : int(same - m_series.bars.begin());
    m_hovered = -1;
    arrange();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

QPoint GapChart::centreOf(int bar) const
{
    return {viewport()->width() / 2, int(firstTop() + m_layout.rowHeight * (bar + 0.5))};
}

QSize GapChart::sizeHint() const
{
    const double rows = double(std::clamp<std::size_t>(m_series.bars.size(), 4, 16));
    return {640, int(m_layout.headHeight + rows * m_layout.rowHeight) + space::kSmall};
}

QSize GapChart::minimumSizeHint() const
{
    return {280, int(m_layout.headHeight + 3 * m_layout.rowHeight)};
}

BarStyle GapChart::style() const
{
    BarStyle style{.font = font(), .colours = paletteFor(palette()), .highlighted = m_hovered};
    style.font.setPixelSize(QFontInfo(font()).pixelSize());
    style.focused = hasFocus() ? m_current : -1;
    return style;
}

double GapChart::firstTop() const
{
    return m_layout.headHeight - verticalScrollBar()->value();
}

int GapChart::barUnder(QPoint position) const
{
    return position.y() < m_layout.headHeight ? -1 : barAt(m_layout, m_series, firstTop(), position.y());
}

QString GapChart::sentence(int bar) const
{
    const auto& shown = m_series.bars[std::size_t(bar)];
    QStringList lines{shown.name + u"  "_s + shown.label};
    for (std::size_t i = 0; i < std::min(m_series.parts.size(), shown.values.size()); ++i)
        lines << m_series.parts[i].name + u"  "_s + thousands(shown.values[i]);
    return lines.join(u'\n');
}

int GapChart::pageStep() const
{
    return std::max(1, int((viewport()->height() - m_layout.headHeight) / m_layout.rowHeight) - 1);
}

void GapChart::arrange()
{
    m_layout = layoutBars(m_series, viewport()->rect(), style());
    const int all = int(std::ceil(heightOf(m_layout, m_series)));
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - int(m_layout.headHeight)));
    verticalScrollBar()->setSingleStep(int(m_layout.rowHeight));
}

void GapChart::setCurrent(int bar)
{
    if (m_series.bars.empty())
        return;
    m_current = std::clamp(bar, 0, int(m_series.bars.size()) - 1);
    const double top = m_layout.rowHeight * m_current;
    const double room = viewport()->height() - m_layout.headHeight - m_layout.rowHeight;
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), int(std::ceil(top - room)), int(top)));
    setAccessibleDescription(sentence(m_current));
    viewport()->update();
}

void GapChart::setHovered(int bar)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    viewport()->setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void GapChart::open(int bar)
{
    if (bar >= 0 && bar < int(m_series.bars.size()))
        Q_EMIT opened(m_series.bars[std::size_t(bar)].code);
}

void GapChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const BarStyle look = style();
    if (m_series.bars.empty()) {
        painter.setPen(look.colours.quiet);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing to show for this period."));
        return;
    }
    const int first = int(verticalScrollBar()->value() / m_layout.rowHeight);
    const int last = first + int(viewport()->height() / m_layout.rowHeight) + 2;
    painter.setClipRect(QRectF(0, m_layout.headHeight, viewport()->width(), viewport()->height()));
    paintRows(painter, m_layout, m_series, look, {first, last}, firstTop() + first * m_layout.rowHeight);
    painter.setClipping(false);
    paintHead(painter, m_layout, m_series, look);
}

void GapChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void GapChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current < 0 ? 0 : m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrent(m_current - pageStep());
    case Qt::Key_PageDown:
        return setCurrent(m_current + pageStep());
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_series.bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return open(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void GapChart::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(barUnder(event->position().toPoint()));
}

void GapChart::mousePressEvent(QMouseEvent* event)
{
    // Taken here, or the release would go to whoever takes the press.
    event->accept();
}

void GapChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barUnder(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    setCurrent(bar);
    open(bar);
}

void GapChart::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && isByKey)
        setCurrent(0);
    viewport()->update();
}

void GapChart::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void GapChart::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        arrange();
}

bool GapChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barUnder(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), sentence(bar), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GapChart::scrollContentsBy(int, int)
{
    // The head stays, so the picture cannot be shifted as a whole.
    setHovered(-1);
    viewport()->update();
}

} // namespace redvest::ui
