// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the board looks: each shift a bar in the colour and the hatching of its level, with its number; only what is in
// sight. Grounds and texts are made once and drawn again and again, so that a full screen costs no frame.

#pragma once

#include "ui/parts/chart/chart_style.h"
#include "ui/parts/look/theme.h"
#include "ui/rota/board_layout.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QPixmap>

class QPainter;

namespace redvest::ui {

/// The levels look like the parts of a gap on the first page, from light to heavy.
[[nodiscard]] Look lookOfLevel(BoardLevel level, const Palette& colours);

class BoardPainter
{
public:
    /// What is marked on the board.
    struct Marks
    {
        BoardCell current = {};
        BoardCell target = {}; ///< what something is dragged over
        bool hasKeyboard = false;
        Instant now = {}; ///< the line of the current time; unset: none
    };

    /// Forgets what was made for other colours, type or screens.
    void dress(const QPalette& palette, const QFont& font, qreal ratio);
    /// Everything of the viewport that lies within `clip`.
    void paint(QPainter& painter, const QRect& clip, const BoardModel& model, const BoardLayout& layout,
               const Marks& marks);
    /// The ground of a bar of that level, to explain it or to draw it elsewhere.
    void paintGround(QPainter& painter, const QRect& bar, BoardLevel level);
    /// What stands on a bar where there is room for so much: "3/5 +2", "3/5", "−2", "2", or nothing.
    [[nodiscard]] QString numberOf(const BoardShift& shift, int width);
    [[nodiscard]] const Palette& colours() const { return m_colours; }
    /// Of the screen it was last dressed for.
    [[nodiscard]] qreal ratio() const { return m_ratio; }

private:
    /// A text in glyphs: shaping it costs more than drawing it.
    struct Shaped
    {
        QList<QGlyphRun> runs;
        QSizeF size;
    };

    void paintHead(QPainter& painter, const BoardLayout& layout, const Span& period);
    void paintGrid(QPainter& painter, const BoardLayout& layout, const Span& period) const;
    void paintNow(QPainter& painter, const BoardLayout& layout, Instant now) const;
    void paintLine(QPainter& painter, const BoardModel& model, const BoardLayout& layout, int line, const Marks& marks);
    void paintName(QPainter& painter, const BoardModel& model, const BoardLayout& layout, int line, const Marks& marks);
    void paintBar(QPainter& painter, const QRect& bar, const BoardShift& shift);
    /// `text` at the left or in the middle of the box, cut where it is longer.
    void paintText(QPainter& painter, const QRect& box, const QString& text, bool isCentred, bool isBold = false);
    [[nodiscard]] const Shaped& shaped(const QString& text, bool isBold);
    [[nodiscard]] const QPixmap& groundFor(QSize size, BoardLevel level);

    Palette m_colours = lightPalette();
    QFont m_font;
    QFont m_bold;
    qreal m_ratio = 1;
    QHash<QString, Shaped> m_texts;
    QHash<QString, QString> m_cut; ///< what longer texts are cut to, by text and width
    QHash<quint64, QPixmap> m_grounds;
};

} // namespace redvest::ui
