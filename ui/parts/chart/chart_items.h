// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt Charts cannot draw, as small items on a chart's scene: hatching that a printer shows (a brush of Qt is a
// bitmap of device pixels), texts at their places, the legend with its switches, the card over a bar.

#pragma once

#include "core/report/document.h"
#include "ui/parts/chart/chart_style.h"

#include <QGraphicsItem>

#include <vector>

namespace redvest::ui {

/// Lines over parts that Qt Charts has filled.
class HatchItem final : public QGraphicsItem
{
public:
    void setRects(std::vector<std::pair<QRectF, Look>> rects, double unit);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    std::vector<std::pair<QRectF, Look>> m_rects;
    QRectF m_bounds;
    double m_unit = 1;
};

/// A text at its place; longer than `box` it is cut in the middle.
struct PlacedText
{
    QString text;
    QRectF box;
    QFont font;
    QColor colour;
    Qt::Alignment align = Qt::AlignVCenter | Qt::AlignLeft;
    QColor ground{};       ///< behind the letters, where something would cross them
    bool isTurned = false; ///< read from below upwards
};

class TextsItem final : public QGraphicsItem
{
public:
    void setTexts(std::vector<PlacedText> texts);
    [[nodiscard]] const std::vector<PlacedText>& texts() const { return m_texts; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    std::vector<PlacedText> m_texts;
    QRectF m_bounds;
};

/// Coloured boxes: the row under the mouse, the cells of a heat map, rules.
struct PlacedBox
{
    QRectF box;
    QColor fill{};
    QColor border{};
    double borderWidth = 0;
};

class BoxesItem final : public QGraphicsItem
{
public:
    void setBoxes(std::vector<PlacedBox> boxes);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    std::vector<PlacedBox> m_boxes;
    QRectF m_bounds;
};

/// What an entry of a legend shows before its name.
enum class Sign { Part, Mark, Line };

struct LegendEntry
{
    QString key; ///< of the part, "before", "mean", "needed"
    QString name;
    Sign sign = Sign::Part;
    bool isOn = true;
};

/// Entries from the left; an entry that is switched off is hollow and crossed out.
class LegendItem final : public QGraphicsItem
{
public:
    void setEntries(std::vector<LegendEntry> entries, const ChartStyle& style, double height);
    [[nodiscard]] double width() const { return m_bounds.width(); }
    /// Key of the entry under a point of the scene; "" where there is none.
    [[nodiscard]] QString keyAt(QPointF scenePoint) const;
    /// The middle of an entry, on the scene.
    [[nodiscard]] QPointF middleOf(const QString& key) const;
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintSign(QPainter& painter, const LegendEntry& entry, const QRectF& box) const;

    std::vector<LegendEntry> m_entries;
    std::vector<QRectF> m_places;
    ChartStyle m_style;
    QRectF m_bounds;
};

/// Name and figures of what is under the mouse, in a box beside it.
class CardItem final : public QGraphicsItem
{
public:
    void setContent(const QString& title, std::vector<report::ChartDetail> lines, const ChartStyle& style);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] const std::vector<report::ChartDetail>& lines() const { return m_lines; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    QString m_title;
    std::vector<report::ChartDetail> m_lines;
    ChartStyle m_style;
    QRectF m_bounds;
};

} // namespace redvest::ui
