// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_wheel.h"

#include "ui/parts/chart/chart_style.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/shown_text.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHours = 24;
constexpr int kHourStep = 3;
constexpr double kInner = 0.36; ///< of the radius: what stays free for the name of the site
constexpr double kGapDegrees = 0.7;
constexpr int kMostRings = 8;
constexpr int kLeastSize = 260;

} // namespace

BoardWheel::BoardWheel(BoardModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"boardWheel"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("24-hour wheel of a site"));
    dress();
}

void BoardWheel::dress()
{
    m_painter.dress(palette(), font(), devicePixelRatioF());
    update();
}

void BoardWheel::setCell(BoardCell cell)
{
    m_cell = cell;
    m_lines.clear();
    if (const BoardPost* post = m_model.postAt(cell.line)) {
        for (int line = 0; line < m_model.lineCount(); ++line) {
            const BoardPost* other = m_model.postAt(line);
            if (other != nullptr && other->site == post->site)
                m_lines.push_back(line);
        }
    }
    if (m_lines.size() > kMostRings) { // those around the one with the keyboard
        const auto at = std::find(m_lines.begin(), m_lines.end(), cell.line) - m_lines.begin();
        const auto first =
            std::clamp<std::ptrdiff_t>(at - kMostRings / 2, 0, std::ptrdiff_t(m_lines.size()) - kMostRings);
        m_lines = std::vector<int>(m_lines.begin() + first, m_lines.begin() + first + kMostRings);
    }
    setAccessibleDescription(m_model.wordsOf(cell));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void BoardWheel::setNow(Instant now)
{
    m_now = now;
    update();
}

QSize BoardWheel::minimumSizeHint() const
{
    return {scaledToText(kLeastSize), scaledToText(kLeastSize)};
}

/// With room for the hours around it.
QRectF BoardWheel::dial() const
{
    const double margin = fontMetrics().height() * 1.6;
    const double side = std::max(40.0, std::min(width(), height()) - 2 * margin);
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

double BoardWheel::thickness() const
{
    return dial().width() / 2 * (1 - kInner) / double(std::max<std::size_t>(1, m_lines.size()));
}

double BoardWheel::angleOf(Instant at) const
{
    const Span day = m_model.board().period;
    return 360.0 * double(at.ms - day.from.ms) / double(std::max<qint64>(1, day.to.ms - day.from.ms));
}

QPointF BoardWheel::onDial(double angle, double radius) const
{
    const double turn = (angle - 90) * std::numbers::pi / 180;
    return dial().center() + QPointF(std::cos(turn) * radius, std::sin(turn) * radius);
}

QPainterPath BoardWheel::arcOf(BoardCell cell) const
{
    const BoardShift* shift = m_model.shiftAt(cell);
    const auto ring = std::find(m_lines.begin(), m_lines.end(), cell.line);
    QPainterPath path;
    if (shift == nullptr || ring == m_lines.end())
        return path;
    const Span day = m_model.board().period;
    const int lanes = m_model.postAt(cell.line)->lanes;
    const double lane = thickness() / lanes;
    const double outer = dial().width() / 2 - thickness() * double(ring - m_lines.begin()) - lane * shift->lane - 1;
    const double inner = std::max(1.0, outer - lane + 2);
    const double from = angleOf(std::max(shift->span.from, day.from)) + kGapDegrees;
    const double sweep = std::max(1.0, angleOf(std::min(shift->span.to, day.to)) - kGapDegrees - from);
    const auto around = [&](double radius) {
        return QRectF(dial().center() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    };
    // Qt counts anticlockwise from three o'clock.
    path.arcMoveTo(around(outer), 90 - from);
    path.arcTo(around(outer), 90 - from, -sweep);
    path.arcTo(around(inner), 90 - from - sweep, sweep);
    path.closeSubpath();
    return path;
}

BoardCell BoardWheel::cellAt(QPointF point) const
{
    for (const int line : m_lines) {
        for (int i = 0; i < int(m_model.postAt(line)->shifts.size()); ++i) {
            if (arcOf({line, i}).contains(point))
                return {line, i};
        }
    }
    return {};
}

void BoardWheel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_painter.colours().card);
    paintHours(painter);
    for (const int line : m_lines) {
        for (int i = 0; i < int(m_model.postAt(line)->shifts.size()); ++i)
            paintArc(painter, {line, i});
    }
    if (m_model.board().period.contains(m_now)) {
        painter.setPen(QPen(m_painter.colours().accent, 2));
        const double radius = dial().width() / 2;
        painter.drawLine(onDial(angleOf(m_now), radius * kInner), onDial(angleOf(m_now), radius + 4));
    }
    paintNames(painter);
}

void BoardWheel::paintHours(QPainter& painter) const
{
    const double radius = dial().width() / 2;
    painter.setPen(m_painter.colours().line);
    for (std::size_t ring = 0; ring <= m_lines.size(); ++ring)
        painter.drawEllipse(dial().center(), radius - thickness() * double(ring), radius - thickness() * double(ring));
    painter.setFont(font());
    for (int hour = 0; hour < kHours; hour += kHourStep) {
        const double angle = 360.0 * hour / kHours;
        painter.setPen(m_painter.colours().line);
        painter.drawLine(onDial(angle, radius * kInner), onDial(angle, radius));
        painter.setPen(m_painter.colours().quiet);
        const QPointF at = onDial(angle, radius + fontMetrics().height() * 0.8);
        const QSizeF size(fontMetrics().horizontalAdvance(u"000"_s), fontMetrics().height());
        painter.drawText(QRectF(at - QPointF(size.width(), size.height()) / 2, size), Qt::AlignCenter,
                         u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void BoardWheel::paintArc(QPainter& painter, BoardCell cell)
{
    const BoardShift& shift = *m_model.shiftAt(cell);
    const QPainterPath arc = arcOf(cell);
    const Look look = lookOfLevel(levelOf(shift), m_painter.colours());
    painter.save();
    painter.setClipPath(arc);
    painter.fillPath(arc, look.colour);
    paintHatch(painter, arc.boundingRect(), look, fontMetrics().height() * 0.8);
    painter.restore();
    const bool isCurrent = cell == m_cell;
    painter.setPen(isCurrent ? QPen(hasFocus() ? m_painter.colours().accent : m_painter.colours().edge, 3)
                             : QPen(m_painter.colours().line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arc);
    const Span day = m_model.board().period;
    const double from = angleOf(std::max(shift.span.from, day.from));
    const double to = angleOf(std::min(shift.span.to, day.to));
    const auto ring = double(std::find(m_lines.begin(), m_lines.end(), cell.line) - m_lines.begin());
    const double lane = thickness() / m_model.postAt(cell.line)->lanes;
    const double radius = dial().width() / 2 - thickness() * ring - lane * (shift.lane + 0.5);
    const double length = (to - from) * std::numbers::pi / 180 * radius;
    const QString number = m_painter.numberOf(shift, int(length));
    if (number.isEmpty() || lane < fontMetrics().height())
        return;
    const QSizeF size(fontMetrics().horizontalAdvance(number) + 6, fontMetrics().height());
    const QRectF plate(onDial((from + to) / 2, radius) - QPointF(size.width(), size.height()) / 2, size);
    painter.fillRect(plate, look.colour);
    painter.setPen(inkOn(look.colour));
    painter.drawText(plate, Qt::AlignCenter, number);
}

/// In the middle: the site, and the post the keyboard is on with its ring.
void BoardWheel::paintNames(QPainter& painter) const
{
    const BoardPost* post = m_model.postAt(m_cell.line);
    const double side = dial().width() * kInner * 0.68;
    const QRectF middle(dial().center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.setPen(m_painter.colours().text);
    painter.setFont(font());
    if (post == nullptr) {
        painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, tr("Choose a post on the board first."));
        return;
    }
    const auto ring = std::find(m_lines.begin(), m_lines.end(), m_cell.line) - m_lines.begin() + 1;
    const BoardSum sum = m_model.line(m_cell.line).sum;
    QString said = post->siteName + u'\n' + post->name + u'\n' +
                   tr("ring %1 of %2, from outside").arg(QString::number(ring), QString::number(m_lines.size()));
    if (sum.gap > 0)
        said += u'\n' + tr("%1 missing").arg(sum.gap);
    painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, said);
}

void BoardWheel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void BoardWheel::keyPressEvent(QKeyEvent* event)
{
    const BoardPost* post = m_model.postAt(m_cell.line);
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (post == nullptr || !isPlain)
        return event->ignore();
    const int count = int(post->shifts.size());
    const auto ring = int(std::find(m_lines.begin(), m_lines.end(), m_cell.line) - m_lines.begin());
    const auto turn = [&](int step) {
        if (count > 0)
            Q_EMIT cellChosen({m_cell.line, (m_cell.shift + step + count) % count});
    };
    const auto change = [&](int to) {
        if (to < 0 || to >= int(m_lines.size()))
            return;
        const BoardShift* shift = m_model.shiftAt(m_cell);
        const int line = m_lines[std::size_t(to)];
        const Instant at = shift == nullptr ? m_model.board().period.from : shift->span.from;
        Q_EMIT cellChosen({line, m_model.nearestShift(line, at)});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return turn(-1);
    case Qt::Key_Right:
        return turn(1);
    case Qt::Key_Up:
        return change(ring - 1);
    case Qt::Key_Down:
        return change(ring + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened();
    default:
        event->ignore();
    }
}

void BoardWheel::mousePressEvent(QMouseEvent* event)
{
    if (const BoardCell cell = cellAt(event->position()); cell.shift >= 0)
        Q_EMIT cellChosen(cell);
}

void BoardWheel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (cellAt(event->position()).shift >= 0)
        Q_EMIT opened();
}

void BoardWheel::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const BoardCell cell = cellAt(event->pos()); isByMouse && cell.shift >= 0)
        Q_EMIT cellChosen(cell);
    Q_EMIT menuWanted(isByMouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void BoardWheel::dragEnterEvent(QDragEnterEvent* event)
{
    event->setAccepted(!SeatMime::in(event->mimeData()).empty());
}

void BoardWheel::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(cellAt(event->position()).shift >= 0 && !SeatMime::in(event->mimeData()).empty());
}

void BoardWheel::dropEvent(QDropEvent* event)
{
    const BoardShift* shift = m_model.shiftAt(cellAt(event->position()));
    const std::vector<MovedPerson> people = SeatMime::in(event->mimeData());
    if (shift == nullptr || people.empty())
        return event->ignore();
    event->acceptProposedAction();
    const bool hasAccepted = (event->modifiers() & Qt::ControlModifier) != 0;
    Q_EMIT dropped(people, shift->id, hasAccepted ? AssignmentState::Accepted : AssignmentState::Proposed);
}

bool BoardWheel::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const BoardCell cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), tipText(cell.line < 0 ? QString() : m_model.wordsOf(cell)), this);
    return true;
}

} // namespace redvest::ui
