// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of a post: all of it in the largest letters in which it has one page.

#include "ui/parts/paper/sheet.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QColor kRed(200, 0, 0);
constexpr double kLargest = 16 * kMmPerPoint; ///< on A4
constexpr double kSmallest = 8 * kMmPerPoint;
constexpr double kA4Width = 210;
constexpr double kPitch = 1.5; ///< of the size
constexpr double kStep = 0.97;

struct CardLine
{
    Glyphs glyphs{};
    double size = 0;
    double before = 0; ///< left free above it
    double indent = 0;
    bool isCentred = false;
    QColor colour = Qt::black;

    [[nodiscard]] double height() const { return before + size * kPitch; }
};

class CardLines
{
public:
    CardLines(const FontBook& fonts, double size, double width) : m_fonts(fonts), m_size(size), m_width(width) {}

    std::vector<CardLine> of(const report::DutyCard& card)
    {
        centred(card.head, Face::Hei, 1, Qt::black);
        centred(card.title, Face::Title, 1.6, kRed);
        centred(card.name, Face::Hei, 1.8, Qt::black);
        for (const report::ChartDetail& detail : card.details)
            paragraph(detail.name + u'：' + detail.value, Face::Kai, 1, 0);
        for (const report::ChartDetail& section : card.sections) {
            const std::size_t first = m_lines.size();
            paragraph(section.name, Face::Hei, 1.1, 0);
            m_lines[first].before = m_size * 0.6;
            for (const QString& text : section.value.split(u'\n', Qt::SkipEmptyParts))
                paragraph(text, Face::Song, 1, 2);
        }
        paragraph(card.foot, Face::Song, 0.75, 0);
        return std::move(m_lines);
    }

private:
    void centred(const QString& text, Face face, double scale, const QColor& colour)
    {
        for (Glyphs& line : balancedLines(m_fonts, text, face, m_size * scale, m_width))
            m_lines.push_back({std::move(line), m_size * scale, 0, 0, true, colour});
    }
    void paragraph(const QString& text, Face face, double scale, int indent)
    {
        const double size = m_size * scale;
        double first = indent * size;
        for (Glyphs& line : brokenLines(glyphsOf(m_fonts, text, face, size, size), m_width, m_width - first)) {
            m_lines.push_back({std::move(line), size, 0, first, false, Qt::black});
            first = 0;
        }
    }

    const FontBook& m_fonts;
    double m_size;
    double m_width;
    std::vector<CardLine> m_lines;
};

double heightOf(const std::vector<CardLine>& lines)
{
    double height = 0;
    for (const CardLine& line : lines)
        height += line.height();
    return height;
}

} // namespace

void setDutyCard(PaperSheet& sheet, const FontBook& fonts, const report::DutyCard& card)
{
    if (!sheet.isAtTop())
        sheet.newPage();
    const QSizeF paper = sheet.frame().paper;
    const double margin = paper.width() / 12;
    const QRectF box(margin, margin, paper.width() - 2 * margin, paper.height() - 2 * margin);
    double size = kLargest * paper.width() / kA4Width;
    std::vector<CardLine> lines = CardLines(fonts, size, box.width()).of(card);
    while (size > kSmallest && heightOf(lines) > box.height()) {
        size = std::max(kSmallest, size * kStep);
        lines = CardLines(fonts, size, box.width()).of(card);
    }
    double top = box.top();
    for (const CardLine& line : lines) {
        if (top + line.height() > box.bottom() + 0.01) {
            sheet.newPage();
            top = box.top();
        }
        top += line.before;
        const double room = box.width() - widthOf(line.glyphs);
        sheet.set(line.glyphs, box.left() + (line.isCentred ? room / 2 : line.indent),
                  top + line.size * (kPitch - 1) / 2, line.colour);
        top += line.size * kPitch;
    }
    sheet.moveTo(sheet.frame().body.bottom());
}

} // namespace redvest::ui
