// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages as lists of what is inked where, in mm from the top left corner of the paper, and the cursor that fills them.

#pragma once

#include "core/report/document.h"
#include "ui/parts/paper/typeset.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace redvest::ui {

struct Letter
{
    Glyph glyph;
    QPointF at; ///< on the baseline, left
    QColor colour = Qt::black;
    bool isTurned = false; ///< upside down: left of `at` and below it
};

struct Rule
{
    QLineF line;
    double width = 0.2;
    QColor colour = Qt::black;
};

/// Bars [first, last) with the head of the chart above them.
struct ChartPart
{
    std::shared_ptr<const report::BarSeries> series;
    int first = 0;
    int last = 0;
    QRectF box;
    double fontSize = 0;
};

struct PaperPage
{
    std::vector<Letter> letters;
    std::vector<Rule> rules;
    std::vector<ChartPart> charts;
    std::vector<QRectF> dark; ///< black all over: the modules of a QR code
};

/// The frame text is set in (版心), and the measures of body text.
struct Frame
{
    QSizeF paper;
    QRectF body;
    Face face = Face::FangSong;
    double size = 0;  ///< of body text
    double cell = 0;  ///< room of one Han character
    double pitch = 0; ///< from line to line
};

/// Han characters hang 0.12 of their size below the baseline in every face used here.
constexpr double kBaseline = 0.88;

class PaperSheet
{
public:
    explicit PaperSheet(Frame frame);

    [[nodiscard]] const Frame& frame() const { return m_frame; }
    [[nodiscard]] double left() const { return m_frame.body.left(); }
    [[nodiscard]] double width() const { return m_frame.body.width(); }
    [[nodiscard]] double room() const { return m_frame.body.bottom() - m_y; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_frame.body.top() + 0.01; }

    void moveTo(double y) { m_y = y; }
    void advance(double height) { m_y += height; }
    /// To the next line of the grid, if not on one.
    void snap();
    void newPage();
    /// Begins a new page when less than `height` is left.
    void ensure(double height);

    /// Sets `glyphs` with the upper edge of their bodies at `top`; returns the x behind them.
    double set(const Glyphs& glyphs, double x, double top, const QColor& colour = Qt::black);
    void rule(double x1, double y1, double x2, double y2, double width, const QColor& colour = Qt::black);
    void chart(ChartPart part);
    void darken(const QRectF& box);
    /// Sets what was set on this page, letters alone, once more as it looks from the other side of the paper's middle:
    /// turned by half a turn.
    void setTurned();

    [[nodiscard]] std::vector<PaperPage>& pages() { return m_pages; }

private:
    Frame m_frame;
    std::vector<PaperPage> m_pages;
    double m_y;
};

/// Sets a table with its caption: header repeated on each page, no row split unless it is higher than a page. No larger
/// than `points`.
void setTable(PaperSheet& sheet, const FontBook& fonts, const report::TableBlock& table, double points);

/// Sets the head of a briefing (报头) on the first page and leaves the cursor below it.
void setHead(PaperSheet& sheet, const FontBook& fonts, const report::BriefingFrame& frame);

/// Sets the tail (报尾) so that its last rule lies on the bottom of the frame; on a new page when it does not fit.
void setTail(PaperSheet& sheet, const FontBook& fonts, const report::BriefingFrame& frame);

/// Sets a QR code into the square, with `quiet` light modules of its room around it. Modules beside each other are one
/// box.
void setCode(PaperSheet& sheet, const report::QrModules& code, const QRectF& square, int quiet);

/// How large a badge is, and the square within it that its code has.
constexpr QSizeF kBadge(90, 54);
constexpr QRectF kBadgeCode(65, 11, 21, 21);
/// Light modules around a code. Source: ISO/IEC 18004.
constexpr int kQuietModules = 4;

/// Sets badges: on a page of A4 ten of kBadge with marks to cut by, on any other page one, as large as it holds.
void setBadges(PaperSheet& sheet, const FontBook& fonts, const report::BadgeSheet& badges);

/// Sets a name card on a page of its own, the upper half upside down, with marks to fold by.
void setFoldedCard(PaperSheet& sheet, const FontBook& fonts, const report::FoldedCard& card);

/// Sets the card of a post on a page of its own, in letters of 8 points at least: what is longer goes on to a second.
void setDutyCard(PaperSheet& sheet, const FontBook& fonts, const report::DutyCard& card);

/// Begins a page with the head of a sheet, its QR code in the upper right corner.
void setSheetHead(PaperSheet& sheet, const FontBook& fonts, const report::SheetHead& head);

/// Sets a certificate on a page of its own: its number, whom and what it certifies, room for the seal, its QR code and
/// beside that in small print what the code holds.
void setCertificate(PaperSheet& sheet, const FontBook& fonts, const report::CertificateSheet& certificate);

} // namespace redvest::ui
