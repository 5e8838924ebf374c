// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rota/board_painter.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostKept = 6000; ///< texts or grounds: more than are ever in sight together
constexpr double kQuietShare = 0.24;
constexpr int kStrip = 3; ///< pixels of the strip that says how much of a bar is filled
constexpr int kDayHours = 24;
constexpr double kNoEnd = 100'000; ///< no text is as wide

bool isQuiet(BoardLevel level)
{
    return level == BoardLevel::CalledOff || level == BoardLevel::Full;
}

} // namespace

Look lookOfLevel(BoardLevel level, const Palette& colours)
{
    switch (level) {
    case BoardLevel::CalledOff:
        return {mixed(colours.card, colours.quiet, kQuietShare), Hatch::None};
    case BoardLevel::Full:
        return {mixed(colours.card, colours.filled, kQuietShare), Hatch::None};
    case BoardLevel::Asked:
        return lookOf(u"callable"_s, colours);
    case BoardLevel::Short:
        return lookOf(u"trainable"_s, colours);
    case BoardLevel::Bare:
        return lookOf(u"structural"_s, colours);
    }
    return {colours.card, Hatch::None};
}

void BoardPainter::dress(const QPalette& palette, const QFont& font, qreal ratio)
{
    m_colours = paletteFor(palette);
    m_font = font;
    m_bold = boldened(font);
    m_ratio = ratio;
    m_texts.clear();
    m_cut.clear();
    m_grounds.clear();
}

void BoardPainter::paint(QPainter& painter, const QRect& clip, const BoardModel& model, const BoardLayout& layout,
                         const Marks& marks)
{
    painter.fillRect(clip, m_colours.card);
    const Span period = model.board().period;
    painter.save();
    painter.setClipRect(clip & QRect(0, layout.headHeight(), layout.viewport().width(), layout.viewport().height()));
    paintGrid(painter, layout, period);
    const auto [first, last] = layout.linesInSight();
    for (int line = first; line < last; ++line) {
        if (layout.lineRect(line).intersects(clip))
            paintLine(painter, model, layout, line, marks);
    }
    painter.setClipRect(clip & layout.body());
    if (period.contains(marks.now))
        paintNow(painter, layout, marks.now);
    painter.restore();
    if (clip.top() < layout.headHeight())
        paintHead(painter, layout, period);
}

void BoardPainter::paintGrid(QPainter& painter, const BoardLayout& layout, const Span& period) const
{
    const int step = layout.hours() <= kDayHours ? 1 : kDayHours;
    painter.setPen(m_colours.line);
    for (int hour = 0; hour <= layout.hours(); hour += step) {
        const int x = layout.xOf(plusMinutes(period.from, qint64(hour) * 60));
        if (x >= layout.nameWidth())
            painter.drawLine(x, layout.headHeight(), x, layout.viewport().height());
    }
}

void BoardPainter::paintHead(QPainter& painter, const BoardLayout& layout, const Span& period)
{
    const QRect head(0, 0, layout.viewport().width(), layout.headHeight());
    painter.fillRect(head, m_colours.paper);
    painter.save();
    painter.setClipRect(QRect(layout.nameWidth(), 0, head.width(), head.height()));
    const bool isDay = layout.hours() <= kDayHours;
    const int unit = isDay ? 1 : kDayHours;
    const int column = layout.xOf(plusMinutes(period.from, unit * 60)) - layout.xOf(period.from);
    const int needed = int(shaped(u"00"_s, false).size.width()) + space::kTight;
    const int step = isDay ? std::max(1, (needed + std::max(1, column) - 1) / std::max(1, column)) : 1;
    painter.setPen(m_colours.quiet);
    for (int hour = 0; hour < layout.hours(); hour += unit * step) {
        const Instant at = plusMinutes(period.from, qint64(hour) * 60);
        const QDate day = localDate(at);
        const QString text =
            isDay ? localTime(at).toString(u"HH"_s)
                  : QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + day.toString(u"M-d"_s);
        paintText(painter, {layout.xOf(at), 0, column * step, head.height()}, text, !isDay);
    }
    painter.restore();
    painter.setPen(m_colours.line);
    painter.drawLine(0, head.bottom(), head.right(), head.bottom());
}

void BoardPainter::paintNow(QPainter& painter, const BoardLayout& layout, Instant now) const
{
    const int x = layout.xOf(now);
    painter.setPen(QPen(m_colours.accent, 2));
    painter.drawLine(x, layout.headHeight(), x, layout.viewport().height());
}

void BoardPainter::paintLine(QPainter& painter, const BoardModel& model, const BoardLayout& layout, int line,
                             const Marks& marks)
{
    const QRect row = layout.lineRect(line);
    const BoardPost* post = model.postAt(line);
    if (post == nullptr) {
        const BoardLine& heading = model.line(line);
        painter.fillRect(row, m_colours.derived);
        painter.setPen(m_colours.text);
        const QString missing = heading.sum.gap > 0 ? u"   −"_s + thousands(heading.sum.gap) : QString();
        const QString text =
            heading.text + u"   "_s + thousands(heading.sum.filled) + u'/' + thousands(heading.sum.needed) + missing;
        paintText(painter, row.adjusted(space::kSmall, 0, -space::kSmall, 0), text, false, true);
    } else {
        const QRect body = layout.body();
        painter.save();
        painter.setClipRect(body & row, Qt::IntersectClip);
        for (int i = 0; i < int(post->shifts.size()); ++i) {
            const QRect bar = layout.rectOf(model, {line, i});
            if (bar.right() >= body.left() && bar.left() <= body.right())
                paintBar(painter, bar, post->shifts[std::size_t(i)]);
        }
        painter.restore();
        paintName(painter, model, layout, line, marks);
    }
    painter.setPen(m_colours.line);
    painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
    const auto frame = [&](BoardCell cell, const QColor& colour, int width) {
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        QRect around = layout.rectOf(model, cell);
        if (cell.shift >= 0)
            around.setLeft(std::max(around.left(), layout.nameWidth() + 1));
        if (around.width() > 2)
            painter.drawRect(around.adjusted(1, 1, -1, -1));
    };
    if (marks.target.line == line && marks.target.shift >= 0)
        frame(marks.target, m_colours.text, 3);
    if (marks.current.line == line)
        frame(marks.current, marks.hasKeyboard ? m_colours.accent : m_colours.edge, 2);
}

void BoardPainter::paintName(QPainter& painter, const BoardModel& model, const BoardLayout& layout, int line,
                             const Marks& marks)
{
    const QRect row = layout.lineRect(line);
    const QRect name(0, row.top(), layout.nameWidth(), row.height());
    painter.fillRect(name, marks.current.line == line ? m_colours.shade : m_colours.card);
    painter.setPen(m_colours.text);
    const qint64 gap = model.line(line).sum.gap;
    const QString missing = gap > 0 ? u"−"_s + thousands(gap) : QString();
    const int taken = missing.isEmpty() ? 0 : int(shaped(missing, true).size.width()) + space::kSmall;
    paintText(painter, name.adjusted(space::kSmall, 0, -taken - space::kTight, 0), model.line(line).text, false);
    if (!missing.isEmpty()) {
        painter.setPen(m_colours.accent);
        paintText(painter, QRect(name.right() - taken, name.top(), taken, name.height()), missing, false, true);
    }
    painter.setPen(m_colours.line);
    painter.drawLine(name.right(), name.top(), name.right(), name.bottom());
}

void BoardPainter::paintBar(QPainter& painter, const QRect& bar, const BoardShift& shift)
{
    const BoardLevel level = levelOf(shift);
    paintGround(painter, bar, level);
    if (level == BoardLevel::CalledOff) {
        painter.setPen(m_colours.quiet);
        painter.drawLine(bar.left(), bar.center().y(), bar.right(), bar.center().y());
        return;
    }
    if (shift.needed > 0) {
        const int width = int(double(bar.width()) * std::min(shift.filled, shift.needed) / shift.needed);
        painter.fillRect(QRect(bar.left(), bar.bottom() - kStrip + 1, width, kStrip), m_colours.filled);
    }
    const QString number = numberOf(shift, bar.width());
    if (number.isEmpty())
        return;
    const QColor ground = lookOfLevel(level, m_colours).colour;
    if (!isQuiet(level)) { // no line of the hatching crosses a figure
        const QSizeF size = shaped(number, false).size;
        const int width = std::min(int(size.width()) + 4, bar.width());
        painter.fillRect(QRect(bar.left() + (bar.width() - width) / 2, bar.top() + 2, width, bar.height() - kStrip - 3),
                         ground);
    }
    painter.setPen(isQuiet(level) ? m_colours.text : inkOn(ground));
    paintText(painter, bar.adjusted(0, 0, 0, -kStrip + 1), number, true);
}

QString BoardPainter::numberOf(const BoardShift& shift, int width)
{
    const QString whole = QString::number(shift.filled) + u'/' + QString::number(shift.needed);
    const auto fits = [&](const QString& text) { return shaped(text, false).size.width() + 4 <= width; };
    if (shift.pending > 0) {
        if (const QString asked = whole + u" +"_s + QString::number(shift.pending); fits(asked))
            return asked;
    }
    if (fits(whole))
        return whole;
    const QString bare = shift.gap() > 0 ? QString::number(shift.gap()) : QString();
    if (bare.isEmpty() || fits(u"−"_s + bare))
        return bare.isEmpty() ? bare : u"−"_s + bare;
    // A digit alone may fill its bar: bars of like shifts differ by a pixel, and all of them are to say their number.
    return shaped(bare, false).size.width() + 1 <= width ? bare : QString();
}

void BoardPainter::paintGround(QPainter& painter, const QRect& bar, BoardLevel level)
{
    painter.drawPixmap(bar.topLeft(), groundFor(bar.size(), level));
}

const QPixmap& BoardPainter::groundFor(QSize size, BoardLevel level)
{
    const quint64 key = (quint64(size.width()) << 32) | (quint64(size.height()) << 8) | quint64(level);
    if (const auto known = m_grounds.constFind(key); known != m_grounds.constEnd())
        return *known;
    if (m_grounds.size() > kMostKept)
        m_grounds.clear();
    QPixmap ground(size * m_ratio);
    ground.setDevicePixelRatio(m_ratio);
    const Look look = lookOfLevel(level, m_colours);
    ground.fill(look.colour);
    QPainter painter(&ground);
    const QRectF all(QPointF(0, 0), QSizeF(size));
    paintHatch(painter, all, look, QFontMetricsF(m_font).height() * 0.8);
    painter.setPen(isQuiet(level) ? m_colours.line : mixed(look.colour, m_colours.text, 0.4));
    painter.drawRect(all.adjusted(0, 0, -1, -1));
    painter.end();
    return *m_grounds.insert(key, ground);
}

const BoardPainter::Shaped& BoardPainter::shaped(const QString& text, bool isBold)
{
    const QString key = isBold ? text + u'\u0001' : text;
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    if (m_texts.size() > kMostKept)
        m_texts.clear();
    QTextLayout layout(text, isBold ? m_bold : m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kNoEnd);
    layout.endLayout();
    return *m_texts.insert(key, {layout.glyphRuns(), {line.naturalTextWidth(), line.height()}});
}

void BoardPainter::paintText(QPainter& painter, const QRect& box, const QString& text, bool isCentred, bool isBold)
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    Shaped drawn = shaped(text, isBold); // a copy: what is made next may move what is kept
    if (drawn.size.width() > box.width()) {
        const QFontMetrics metrics(isBold ? m_bold : m_font);
        const QString key = text + u'\u0002' + QString::number(box.width());
        if (m_cut.size() > kMostKept)
            m_cut.clear();
        auto cut = m_cut.constFind(key);
        if (cut == m_cut.constEnd())
            cut = m_cut.insert(key, metrics.elidedText(text, Qt::ElideRight, box.width()));
        if (cut->isEmpty())
            return;
        drawn = shaped(*cut, isBold);
    }
    const double left = isCentred ? box.left() + (box.width() - drawn.size.width()) / 2 : box.left();
    const QPointF at(left, box.top() + (box.height() - drawn.size.height()) / 2);
    for (const QGlyphRun& run : drawn.runs)
        painter.drawGlyphRun(at, run);
}

} // namespace redvest::ui
