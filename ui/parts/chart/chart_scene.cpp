// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_scene.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr double kTitle = 1.25;       ///< of the base font
constexpr double kCaptionTitle = 2.0; ///< heights in units
constexpr double kCaptionLine = 1.55;

template <class Item>
Item* added(QGraphicsScene& scene, double z)
{
    auto* item = new Item;
    item->setZValue(z);
    scene.addItem(item);
    return item;
}

} // namespace

ChartScene::ChartScene(QObject* parent)
    : QGraphicsScene(parent)
    , m_style(fileStyle())
    , m_shade(added<BoxesItem>(*this, -2))
    , m_boxes(added<BoxesItem>(*this, -1))
    , m_hatch(added<HatchItem>(*this, 10)) // the chart lies at 0
    , m_texts(added<TextsItem>(*this, 11))
    , m_legend(added<LegendItem>(*this, 11))
    , m_focus(added<BoxesItem>(*this, 12))
    , m_card(added<CardItem>(*this, 20))
{
    m_card->hide();
    // Nobody asks the scene where an item lies, and an index of items costs time with every arrangement.
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

void ChartScene::setChartStyle(const ChartStyle& style)
{
    m_style = style;
    setBackgroundBrush(style.isPaper ? QColor(Qt::white) : style.colours.card);
}

void ChartScene::setCaptioned(bool isCaptioned)
{
    m_isCaptioned = isCaptioned;
}

void ChartScene::arrange(QSizeF size, int firstRow)
{
    setSceneRect(QRectF(QPointF(0, 0), size));
    m_firstRow = firstRow;
    m_legend->setEntries(entries(), m_style, legendHeight());
    std::vector<PlacedText> texts;
    layCaption(texts);
    layOut(texts);
    m_texts->setTexts(std::move(texts));
    showMarks();
}

double ChartScene::captionHeight() const
{
    return m_isCaptioned ? std::round(m_style.unit() * (kCaptionTitle + 2 * kCaptionLine + 0.4)) : 0;
}

double ChartScene::captionFootHeight() const
{
    return m_isCaptioned ? std::round(m_style.unit() * 2.2) : 0;
}

double ChartScene::legendHeight() const
{
    return std::round(m_style.unit() * 2.0);
}

void ChartScene::placeLegend(QPointF at)
{
    m_legend->setPos(at);
}

void ChartScene::layCaption(std::vector<PlacedText>& texts) const
{
    if (!m_isCaptioned)
        return;
    const report::ChartCaption& said = caption();
    const double unit = m_style.unit();
    const QRectF all = sceneRect();
    QRectF line(0, 0, all.width(), unit * kCaptionTitle);
    texts.push_back({said.title, line, boldened(scaled(m_style.font, kTitle)), m_style.ink()});
    line = {0, line.bottom(), all.width(), unit * kCaptionLine};
    texts.push_back({said.period + u"    "_s + said.asOf, line, m_style.font, m_style.ink()});
    line.translate(0, line.height());
    texts.push_back({said.total, line, m_style.font, m_style.ink()});
    const QRectF foot(0, all.bottom() - unit * 1.6, all.width(), unit * 1.6);
    texts.push_back(
        {said.note, foot.adjusted(0, 0, -foot.width() * 0.35, 0), scaled(m_style.font, 0.86), m_style.quiet()});
    texts.push_back({said.office, foot.adjusted(foot.width() * 0.65, 0, 0, 0), m_style.font, m_style.ink(),
                     Qt::AlignVCenter | Qt::AlignRight});
}

void ChartScene::layNothing(std::vector<PlacedText>& texts) const
{
    const QString said = m_ofNothing.isEmpty() ? tr("Nothing to show for this period.") : m_ofNothing;
    texts.push_back({said, sceneRect(), m_style.font, m_style.quiet(), Qt::AlignCenter});
}

void ChartScene::sayOfNothing(const QString& text)
{
    if (text == m_ofNothing)
        return;
    m_ofNothing = text;
    arrangeAgain();
}

std::vector<LegendEntry> ChartScene::partEntries(const report::BarSeries& series) const
{
    std::vector<LegendEntry> out;
    for (const report::BarSeries::Part& part : series.parts)
        out.push_back({part.key, part.name, Sign::Part, isOn(part.key)});
    return out;
}

void ChartScene::setHovered(int item, QPointF at)
{
    if (item < 0)
        m_card->hide();
    if (item >= 0) {
        m_card->setContent(nameOf(item), detailsOf(item), m_style);
        const QRectF box = m_card->boundingRect();
        const QRectF place = placeOf(item);
        const double below = place.bottom() + space::kTight;
        const bool fitsBelow = below + box.height() <= sceneRect().bottom();
        const double x = std::clamp(at.x() + space::kMedium, 0.0, std::max(0.0, sceneRect().right() - box.width()));
        m_card->setPos(x, fitsBelow ? below : std::max(0.0, place.top() - space::kTight - box.height()));
        m_card->show();
    }
    if (std::exchange(m_hovered, item) != item)
        showMarks();
}

void ChartScene::setFocusedItem(int item)
{
    m_focused = item;
    showMarks();
}

void ChartScene::showMarks()
{
    std::vector<PlacedBox> shades;
    std::vector<PlacedBox> frames;
    const auto isShown = [this](int item) {
        return item >= 0 && item < count() && rowOf(item) >= m_firstRow &&
               (rowCount() == 0 || rowOf(item) < m_firstRow + rowsWithRoom());
    };
    if (isShown(m_focused)) {
        shades.push_back({placeOf(m_focused), m_style.colours.shade});
        const double width = std::max(1.0, m_style.unit() * 0.1);
        frames.push_back(
            {placeOf(m_focused).adjusted(width, width / 2, -width, -width / 2), {}, m_style.colours.filled, width});
    }
    if (isShown(m_hovered))
        shades.push_back({placeOf(m_hovered), m_style.colours.derived});
    m_shade->setBoxes(std::move(shades));
    m_focus->setBoxes(std::move(frames));
}

void ChartScene::toggle(const QString& key)
{
    if (!m_off.remove(key))
        m_off.insert(key);
    arrangeAgain();
}

} // namespace redvest::ui
