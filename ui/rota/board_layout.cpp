// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_layout.h"

#include "ui/parts/look/looks.h"
#include "ui/parts/look/theme.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDayHours = 24;
constexpr int kLettersOfName = 14; ///< as wide as the first column is
constexpr int kLeastOfHour = 22;   ///< pixels, when hours are looked at
constexpr int kLeastOfDay = 78;    ///< pixels, when days are
constexpr int kGap = 2;            ///< around a bar

} // namespace

void BoardLayout::measure(const BoardModel& model, const QFontMetrics& metrics)
{
    m_period = model.board().period;
    m_hours = std::max(1, int(m_period.minutes() / 60));
    m_wishedName = metrics.horizontalAdvance(u'岗') * kLettersOfName + 2 * space::kSmall;
    m_headHeight = metrics.lineSpacing() + 2 * space::kTight + 2;
    m_laneHeight = std::max(scaledToText(kRowHeight) - space::kTight, metrics.lineSpacing() + space::kTight + 2);
    m_leastWidth = scaledToText(m_hours <= kDayHours ? kLeastOfHour * m_hours : kLeastOfDay * m_hours / kDayHours);
    m_tops.clear();
    m_tops.reserve(std::size_t(model.lineCount()) + 1);
    int top = 0;
    for (int line = 0; line < model.lineCount(); ++line) {
        m_tops.push_back(top);
        const BoardPost* post = model.postAt(line);
        top += m_laneHeight * (post == nullptr ? 1 : post->lanes) + space::kTight;
    }
    m_tops.push_back(top);
}

void BoardLayout::place(QSize viewport, QPoint scrolled)
{
    m_viewport = viewport;
    // On a narrow board the names take no more than a third.
    m_nameWidth = std::min(m_wishedName, std::max(1, viewport.width() / 3));
    m_contentWidth = std::max(m_leastWidth, viewport.width() - m_nameWidth);
    m_scrolled = scrolled;
}

QRect BoardLayout::lineRect(int line) const
{
    const int top = m_tops[std::size_t(line)] - m_scrolled.y() + m_headHeight;
    return {0, top, m_viewport.width(), m_tops[std::size_t(line) + 1] - m_tops[std::size_t(line)]};
}

std::optional<int> BoardLayout::topInSight(int line) const
{
    if (line < 0 || std::size_t(line) + 1 >= m_tops.size())
        return std::nullopt;
    const QRect rect = lineRect(line);
    return rect.bottom() >= m_headHeight && rect.top() < m_viewport.height() ? std::optional(rect.top()) : std::nullopt;
}

QRect BoardLayout::rectOf(const BoardModel& model, BoardCell cell) const
{
    const QRect line = lineRect(cell.line);
    const BoardShift* shift = model.shiftAt(cell);
    if (shift == nullptr)
        return {0, line.top(), model.line(cell.line).isHeading() ? line.width() : m_nameWidth, line.height()};
    const int left = xOf(std::max(shift->span.from, m_period.from));
    const int right = xOf(std::min(shift->span.to, m_period.to));
    const int top = line.top() + space::kTight / 2 + shift->lane * m_laneHeight;
    return {left + 1, top + 1, std::max(3, right - left - kGap), m_laneHeight - kGap};
}

QRect BoardLayout::body() const
{
    return {m_nameWidth, m_headHeight, m_viewport.width() - m_nameWidth, m_viewport.height() - m_headHeight};
}

int BoardLayout::xOf(Instant at) const
{
    const double share =
        double(at.ms - m_period.from.ms) / double(std::max<qint64>(1, m_period.to.ms - m_period.from.ms));
    return m_nameWidth - m_scrolled.x() + int(share * m_contentWidth);
}

Instant BoardLayout::timeAt(int x) const
{
    const double share = double(x - m_nameWidth + m_scrolled.x()) / m_contentWidth;
    return {m_period.from.ms + qint64(share * double(m_period.to.ms - m_period.from.ms))};
}

std::pair<int, int> BoardLayout::linesInSight() const
{
    const int lines = int(m_tops.size()) - 1;
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end(), m_scrolled.y()) - m_tops.begin() - 1;
    const int bottom = m_scrolled.y() + m_viewport.height() - m_headHeight;
    const auto last = std::lower_bound(m_tops.begin(), m_tops.end(), bottom) - m_tops.begin();
    return {std::clamp(int(first), 0, lines), std::clamp(int(last), 0, lines)};
}

int BoardLayout::lineAt(int y) const
{
    const int at = y - m_headHeight + m_scrolled.y();
    if (y < m_headHeight || at < 0 || at >= contentHeight())
        return -1;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), at) - m_tops.begin()) - 1;
}

BoardCell BoardLayout::cellAt(const BoardModel& model, QPoint point) const
{
    BoardCell cell{lineAt(point.y()), -1};
    const BoardPost* post = model.postAt(cell.line);
    if (post == nullptr || point.x() < m_nameWidth)
        return cell;
    for (int i = 0; i < int(post->shifts.size()); ++i) {
        if (rectOf(model, {cell.line, i}).adjusted(-1, -1, 1, 1).contains(point))
            cell.shift = i;
    }
    return cell;
}

QPoint BoardLayout::scrolledTo(const BoardModel& model, BoardCell cell) const
{
    QPoint to = m_scrolled;
    const int top = m_tops[std::size_t(cell.line)];
    const int bottom = m_tops[std::size_t(cell.line) + 1];
    const int height = m_viewport.height() - m_headHeight;
    to.setY(std::min(top, std::max(to.y(), bottom - height)));
    if (model.shiftAt(cell) != nullptr) {
        const QRect bar = rectOf(model, cell).translated(m_scrolled.x() - m_nameWidth, 0);
        const int width = m_viewport.width() - m_nameWidth;
        to.setX(std::min(bar.left(), std::max(to.x(), bar.right() - width)));
    }
    return {std::max(0, to.x()), std::max(0, to.y())};
}

} // namespace redvest::ui
