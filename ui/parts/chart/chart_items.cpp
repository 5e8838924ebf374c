// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/chart_items.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace redvest::ui {

namespace {

constexpr double kSquare = 0.8; ///< of the unit: the sign of a legend's entry

} // namespace

void HatchItem::setRects(std::vector<std::pair<QRectF, Look>> rects, double unit)
{
    prepareGeometryChange();
    m_rects = std::move(rects);
    m_unit = unit;
    m_bounds = {};
    for (const auto& [rect, look] : m_rects)
        m_bounds |= rect;
    update();
}

void HatchItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const auto& [rect, look] : m_rects)
        paintHatch(*painter, rect, look, m_unit);
}

void TextsItem::setTexts(std::vector<PlacedText> texts)
{
    prepareGeometryChange();
    m_texts = std::move(texts);
    m_bounds = {};
    for (const PlacedText& text : m_texts)
        m_bounds |= text.box;
    update();
}

void TextsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const PlacedText& text : m_texts) {
        if (text.ground.isValid())
            painter->fillRect(text.box, text.ground);
        painter->setFont(text.font);
        painter->setPen(text.colour);
        const QPointF middle = text.box.center();
        QRectF box = text.box;
        if (text.isTurned) {
            painter->save();
            painter->translate(middle);
            painter->rotate(-90);
            box = {-box.height() / 2, -box.width() / 2, box.height(), box.width()};
        }
        // Half a pixel more: a text that fits exactly must not lose its middle to rounding.
        painter->drawText(box, int(text.align) | Qt::TextSingleLine | Qt::TextDontClip,
                          QFontMetricsF(text.font).elidedText(text.text, Qt::ElideMiddle, box.width() + 0.5));
        if (text.isTurned)
            painter->restore();
    }
}

void BoxesItem::setBoxes(std::vector<PlacedBox> boxes)
{
    prepareGeometryChange();
    m_boxes = std::move(boxes);
    m_bounds = {};
    for (const PlacedBox& box : m_boxes)
        m_bounds |= box.box.adjusted(-box.borderWidth, -box.borderWidth, box.borderWidth, box.borderWidth);
    update();
}

void BoxesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    for (const PlacedBox& box : m_boxes) {
        if (box.fill.isValid())
            painter->fillRect(box.box, box.fill);
        if (!box.border.isValid())
            continue;
        painter->setPen(QPen(box.border, box.borderWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.box);
    }
}

void LegendItem::setEntries(std::vector<LegendEntry> entries, const ChartStyle& style, double height)
{
    prepareGeometryChange();
    m_entries = std::move(entries);
    m_style = style;
    m_places.clear();
    const QFontMetricsF metrics(style.font);
    double x = 0;
    for (const LegendEntry& entry : m_entries) {
        const double width = metrics.horizontalAdvance(entry.name) + style.unit() * (kSquare + 0.35);
        m_places.emplace_back(x, 0, width, height);
        x += width + style.unit();
    }
    m_bounds = {0, 0, m_entries.empty() ? 0 : x - style.unit(), height};
    update();
}

QString LegendItem::keyAt(QPointF scenePoint) const
{
    const QPointF point = mapFromScene(scenePoint);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const double reach = m_style.unit() * 0.4;
        if (m_places[i].adjusted(-reach, 0, reach, 0).contains(point))
            return m_entries[i].key;
    }
    return {};
}

QPointF LegendItem::middleOf(const QString& key) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == key)
            return mapToScene(m_places[i].center());
    }
    return {};
}

void LegendItem::paintSign(QPainter& painter, const LegendEntry& entry, const QRectF& box) const
{
    const double unit = m_style.unit();
    const QPen pen(m_style.ink(), std::max(1.0, unit * 0.1));
    if (entry.sign == Sign::Line) {
        painter.setPen(QPen(m_style.ink(), std::max(1.2, unit * 0.12), Qt::DashLine));
        painter.drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
        return;
    }
    if (entry.sign == Sign::Mark) {
        const double r = unit * 0.32;
        const QPointF c = box.center();
        painter.setPen(pen);
        painter.setBrush(entry.isOn ? QBrush(m_style.colours.card) : QBrush(Qt::NoBrush));
        const QPointF corners[] = {{c.x() - r, c.y()}, {c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}};
        painter.drawPolygon(corners, 4);
        return;
    }
    const Look look = lookOf(entry.key, m_style.colours);
    if (entry.isOn) {
        painter.fillRect(box, look.colour);
        paintHatch(painter, box, look, unit);
        return;
    }
    painter.setPen(QPen(look.colour, std::max(1.0, unit * 0.08)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double square = m_style.unit() * kSquare;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRectF& place = m_places[i];
        paintSign(*painter, m_entries[i], {place.left(), place.center().y() - square / 2, square, square});
        QFont font = m_style.font;
        font.setStrikeOut(!m_entries[i].isOn);
        painter->setFont(font);
        painter->setPen(m_style.quiet());
        painter->drawText(place.adjusted(m_style.unit() * (kSquare + 0.35), 0, m_style.unit(), 0),
                          Qt::AlignVCenter | Qt::AlignLeft, m_entries[i].name);
    }
}

void CardItem::setContent(const QString& title, std::vector<report::ChartDetail> lines, const ChartStyle& style)
{
    prepareGeometryChange();
    m_title = title;
    m_lines = std::move(lines);
    m_style = style;
    const QFontMetricsF metrics(style.font);
    double width = QFontMetricsF(boldened(style.font)).horizontalAdvance(title);
    for (const report::ChartDetail& line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(line.name + line.value) + style.unit() * 2);
    m_bounds = {0, 0, width + style.unit() * 1.6, style.unit() * (1.6 * double(m_lines.size() + 1) + 1)};
    update();
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double unit = m_style.unit();
    painter->setPen(QPen(m_style.colours.line, 1));
    painter->setBrush(m_style.colours.card);
    painter->drawRoundedRect(m_bounds.adjusted(0.5, 0.5, -0.5, -0.5), space::kTight, space::kTight);
    QRectF line = m_bounds.adjusted(unit * 0.8, unit * 0.5, -unit * 0.8, 0);
    line.setHeight(unit * 1.6);
    painter->setFont(boldened(m_style.font));
    painter->setPen(m_style.ink());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    painter->setFont(m_style.font);
    for (const report::ChartDetail& detail : m_lines) {
        line.translate(0, unit * 1.6);
        painter->setPen(m_style.quiet());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, detail.name);
        painter->setPen(m_style.ink());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, detail.value);
    }
}

} // namespace redvest::ui
