// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/paper/sheet.h"

#include <algorithm>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QColor kRed(200, 0, 0);
constexpr int kColumns = 2;
constexpr int kRows = 5;
constexpr double kMarkFrom = 1; ///< mm from the card to the mark, and to its end
constexpr double kMarkTo = 6;
constexpr double kMarkWidth = 0.2;
constexpr double kFoldFrom = 5; ///< mm from the edge of the paper
constexpr double kFoldLength = 6;

constexpr QRectF kHead(4, 3, 82, 4.2); ///< mm on a badge of kBadge
constexpr double kRule = 8.4;
constexpr QRectF kTitle(4, 10, 58, 5);
constexpr QRectF kName(4, 16, 58, 11);
constexpr QRectF kDetails(4, 28.5, 58, 22);
constexpr QRectF kNumber(65, 32.6, 21, 2.6);

constexpr SizeRange points(double largest, double smallest)
{
    return {largest * kMmPerPoint, smallest * kMmPerPoint};
}

/// A badge as it is set: its corner, and how much larger than kBadge it is.
class BadgeSetter
{
public:
    BadgeSetter(PaperSheet& sheet, const FontBook& fonts, const QRectF& box)
        : m_sheet(sheet)
        , m_fonts(fonts)
        , m_corner(box.topLeft())
        , m_scale(box.width() / kBadge.width())
    {}

    void run(const report::BadgeCard& card)
    {
        text(card.head, Face::Hei, kHead, points(9, 5));
        const QPointF from = at({kHead.left(), kRule}), to = at({kHead.right(), kRule});
        m_sheet.rule(from.x(), from.y(), to.x(), to.y(), 0.3 * m_scale, kRed);
        text(card.title, Face::Title, kTitle, points(13, 7), kRed);
        text(card.name, Face::Hei, kName, points(26, 6));
        details(card.details);
        setCode(m_sheet, card.code, {at(kBadgeCode.topLeft()), kBadgeCode.size() * m_scale}, kQuietModules);
        number(card.number);
    }

private:
    [[nodiscard]] QPointF at(const QPointF& onCard) const { return m_corner + onCard * m_scale; }
    [[nodiscard]] SizeRange scaled(const SizeRange& sizes) const
    {
        return {sizes.largest * m_scale, sizes.smallest * m_scale};
    }

    /// From the left, the lines in the middle of the height.
    void text(const QString& said, Face face, const QRectF& box, const SizeRange& sizes,
              const QColor& colour = Qt::black)
    {
        const FittedText fitted = fittedText(m_fonts, said, face, box.size() * m_scale, scaled(sizes));
        double top = at(box.topLeft()).y() + (box.height() * m_scale - fitted.height()) / 2;
        for (const Glyphs& line : fitted.lines) {
            m_sheet.set(line, at(box.topLeft()).x(), top, colour);
            top += fitted.pitch();
        }
    }

    void number(const QString& said)
    {
        const FittedText fitted =
            fittedText(m_fonts, said, Face::Hei, kNumber.size() * m_scale, scaled(points(6.5, 4)));
        if (fitted.lines.empty())
            return;
        const double room = kNumber.width() * m_scale - widthOf(fitted.lines.front());
        m_sheet.set(fitted.lines.front(), at(kNumber.topLeft()).x() + room / 2, at(kNumber.topLeft()).y());
    }

    /// All in one size: the largest in which they lie below each other, each on as many lines as it needs.
    void details(const std::vector<report::ChartDetail>& all)
    {
        if (all.empty())
            return;
        constexpr double kStep = 0.97;
        const SizeRange sizes = scaled(points(8.5, 5.5));
        const double height = kDetails.height() * m_scale;
        double size = sizes.largest;
        while (size > sizes.smallest && heightOf(all, size) > height)
            size *= kStep;
        size = std::max(size, sizes.smallest);
        // What does not fit even so has the same number of lines each.
        const bool isCut = heightOf(all, size) > height;
        const double share = isCut ? height / double(all.size()) : height;
        double top = at(kDetails.topLeft()).y();
        for (const report::ChartDetail& detail : all) {
            const Glyphs label = labelOf(detail, size);
            const double left = at(kDetails.topLeft()).x();
            m_sheet.set(label, left, top);
            const FittedText value = valueOf(detail, size, share);
            double line = top;
            for (const Glyphs& glyphs : value.lines) {
                m_sheet.set(glyphs, left + widthOf(label), line);
                line += value.pitch();
            }
            top += std::max(value.height(), size) + size * kBetween;
        }
    }

    [[nodiscard]] Glyphs labelOf(const report::ChartDetail& detail, double size) const
    {
        return glyphsOf(m_fonts, detail.name + u'：', Face::Song, size, size);
    }
    [[nodiscard]] FittedText valueOf(const report::ChartDetail& detail, double size, double height) const
    {
        const double room = kDetails.width() * m_scale - widthOf(labelOf(detail, size));
        return fittedText(m_fonts, detail.value, Face::Hei, {room, std::max(size, height - size * kBetween)},
                          {size, size});
    }
    [[nodiscard]] double heightOf(const std::vector<report::ChartDetail>& all, double size) const
    {
        constexpr double kEndless = 1e4;
        double height = 0;
        for (const report::ChartDetail& detail : all)
            height += std::max(valueOf(detail, size, kEndless).height(), size) + size * kBetween;
        return height - size * kBetween;
    }

    static constexpr double kBetween = 0.3; ///< of the size, between two details

    PaperSheet& m_sheet;
    const FontBook& m_fonts;
    QPointF m_corner;
    double m_scale;
};

void cutMarks(PaperSheet& sheet, const QRectF& cards)
{
    for (int column = 0; column <= kColumns; ++column) {
        const double x = cards.left() + column * kBadge.width();
        sheet.rule(x, cards.top() - kMarkTo, x, cards.top() - kMarkFrom, kMarkWidth);
        sheet.rule(x, cards.bottom() + kMarkFrom, x, cards.bottom() + kMarkTo, kMarkWidth);
    }
    for (int row = 0; row <= kRows; ++row) {
        const double y = cards.top() + row * kBadge.height();
        sheet.rule(cards.left() - kMarkTo, y, cards.left() - kMarkFrom, y, kMarkWidth);
        sheet.rule(cards.right() + kMarkFrom, y, cards.right() + kMarkTo, y, kMarkWidth);
    }
}

/// The largest badge on the page: all of it where the page is a card, else within what printers reach.
QRectF wholePage(const QSizeF& paper)
{
    const double margin = paper.width() > kBadge.width() + 1 ? 5 : 0;
    const double width =
        std::min(paper.width() - 2 * margin, (paper.height() - 2 * margin) * kBadge.width() / kBadge.height());
    const QSizeF size(width, width * kBadge.height() / kBadge.width());
    return {{(paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2}, size};
}

/// Two or three characters stand apart, as is the custom on name cards.
void standApart(Glyphs& line, double size, double width)
{
    constexpr std::size_t kFew = 3;
    if (line.size() < 2 || line.size() > kFew || line.front().advance < 0.9 * size)
        return;
    const double joints = double(line.size() - 1);
    const double wanted = size * (line.size() == 2 ? 0.6 : 0.2);
    const double gap = std::max(0.0, std::min(wanted, (width - widthOf(line)) / joints));
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        line[i].advance += gap;
}

void setCentred(PaperSheet& sheet, FittedText fitted, const QRectF& box)
{
    if (fitted.lines.size() == 1)
        standApart(fitted.lines.front(), fitted.size, box.width());
    double top = box.top() + (box.height() - fitted.height()) / 2;
    for (const Glyphs& line : fitted.lines) {
        sheet.set(line, box.left() + (box.width() - widthOf(line)) / 2, top);
        top += fitted.pitch();
    }
}

} // namespace

void setBadges(PaperSheet& sheet, const FontBook& fonts, const report::BadgeSheet& badges)
{
    const QSizeF paper = sheet.frame().paper;
    const QSizeF all(kColumns * kBadge.width(), kRows * kBadge.height());
    const bool isSheet = all.width() < paper.width() && all.height() < paper.height();
    const QRectF grid({(paper.width() - all.width()) / 2, (paper.height() - all.height()) / 2}, all);
    const int perPage = isSheet ? kColumns * kRows : 1;
    for (std::size_t i = 0; i < badges.cards.size(); ++i) {
        const int place = int(i % std::size_t(perPage));
        if (place == 0 && !sheet.isAtTop())
            sheet.newPage();
        if (place == 0 && isSheet)
            cutMarks(sheet, grid);
        const QPointF corner =
            grid.topLeft() + QPointF(place % kColumns * kBadge.width(), place / kColumns * kBadge.height());
        BadgeSetter(sheet, fonts, isSheet ? QRectF(corner, kBadge) : wholePage(paper)).run(badges.cards[i]);
        sheet.moveTo(sheet.frame().body.bottom());
    }
}

void setFoldedCard(PaperSheet& sheet, const FontBook& fonts, const report::FoldedCard& card)
{
    if (!sheet.isAtTop())
        sheet.newPage();
    const QSizeF paper = sheet.frame().paper;
    const double fold = paper.height() / 2;
    const double side = paper.width() / 15, edge = paper.height() / 26;
    const QRectF half(side, fold + edge, paper.width() - 2 * side, fold - 2 * edge);
    const bool hasSecond = !card.second.trimmed().isEmpty();
    const double nameHeight = half.height() * (hasSecond ? 0.7 : 1);
    const QRectF name(half.left(), half.top(), half.width(), nameHeight);
    setCentred(sheet, fittedText(fonts, card.name, Face::Hei, name.size(), {nameHeight * 0.95, nameHeight / 8}), name);
    if (hasSecond) {
        const double height = half.height() - nameHeight;
        const QRectF below(half.left(), half.bottom() - height * 0.85, half.width(), height * 0.85);
        setCentred(sheet, fittedText(fonts, card.second, Face::Kai, below.size(), {height * 0.6, height / 6}), below);
    }
    sheet.setTurned();
    for (const double x : {kFoldFrom, paper.width() - kFoldFrom - kFoldLength})
        sheet.rule(x, fold, x + kFoldLength, fold, kMarkWidth);
    sheet.moveTo(sheet.frame().body.bottom());
}

} // namespace redvest::ui
