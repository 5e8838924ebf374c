// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>
#include <cmath>

namespace redvest::ui {

PaperSheet::PaperSheet(Frame frame) : m_frame(frame), m_pages(1), m_y(frame.body.top()) {}

void PaperSheet::snap()
{
    const double lines = (m_y - m_frame.body.top()) / m_frame.pitch;
    m_y = m_frame.body.top() + std::ceil(lines - 0.01) * m_frame.pitch;
}

void PaperSheet::newPage()
{
    m_pages.emplace_back();
    m_y = m_frame.body.top();
}

void PaperSheet::ensure(double height)
{
    if (height > room() + 0.01 && !isAtTop())
        newPage();
}

double PaperSheet::set(const Glyphs& glyphs, double x, double top, const QColor& colour)
{
    for (const Glyph& glyph : glyphs) {
        if (!glyph.text.trimmed().isEmpty())
            m_pages.back().letters.push_back({glyph, {x + glyph.shift, top + kBaseline * glyph.size}, colour});
        x += glyph.advance;
    }
    return x;
}

void PaperSheet::rule(double x1, double y1, double x2, double y2, double width, const QColor& colour)
{
    m_pages.back().rules.push_back({{x1, y1, x2, y2}, width, colour});
}

void PaperSheet::chart(ChartPart part)
{
    m_pages.back().charts.push_back(std::move(part));
}

void PaperSheet::darken(const QRectF& box)
{
    m_pages.back().dark.push_back(box);
}

void PaperSheet::setTurned()
{
    std::vector<Letter>& letters = m_pages.back().letters;
    const QPointF corner(m_frame.paper.width(), m_frame.paper.height());
    const std::size_t count = letters.size();
    letters.reserve(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        Letter turned = letters[i];
        turned.at = corner - turned.at;
        turned.isTurned = true;
        letters.push_back(std::move(turned));
    }
}

void setCode(PaperSheet& sheet, const report::QrModules& code, const QRectF& square, int quiet)
{
    if (code.width <= 0)
        return;
    const double side = square.width() / (code.width + 2 * quiet);
    const QPointF corner = square.topLeft() + QPointF(quiet * side, quiet * side);
    const auto isDark = [&](int row, int column) {
        return code.dark[std::size_t(row) * std::size_t(code.width) + std::size_t(column)];
    };
    for (int row = 0; row < code.width; ++row) {
        for (int column = 0; column < code.width;) {
            int end = column;
            while (end < code.width && isDark(row, end))
                ++end;
            if (end > column)
                sheet.darken({corner.x() + column * side, corner.y() + row * side, (end - column) * side, side});
            column = std::max(end, column + 1);
        }
    }
}

} // namespace redvest::ui
