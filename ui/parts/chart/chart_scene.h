// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart as a scene: Qt Charts' own chart and a few items beside it. The window, the picture files and the printed
// page render this one object, so that they show the same. It holds a value and lays it out; it counts nothing.

#pragma once

#include "ui/parts/chart/chart_items.h"

#include <QGraphicsScene>
#include <QSet>

namespace redvest::ui {

class ChartScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit ChartScene(QObject* parent = nullptr);

    void setChartStyle(const ChartStyle& style);
    [[nodiscard]] const ChartStyle& chartStyle() const { return m_style; }
    /// With title, period, as-of, total and office around the chart, as a picture needs that leaves the window.
    void setCaptioned(bool isCaptioned);
    /// What stands in its place while it has no content; "" for the usual words.
    void sayOfNothing(const QString& text);
    /// Lays everything out for that size, from row `firstRow` on where not all have room.
    void arrange(QSizeF size, int firstRow = 0);

    /// Height that everything needs at that width.
    [[nodiscard]] virtual double heightFor(double width) const = 0;
    /// Rows that are scrolled, all of one height; 0 when the chart does not scroll.
    [[nodiscard]] virtual int rowCount() const { return 0; }
    [[nodiscard]] virtual double rowHeight() const { return 1; }
    /// Rows that have room in what was arranged.
    [[nodiscard]] virtual int rowsWithRoom() const { return 0; }
    [[nodiscard]] virtual int rowOf(int) const { return 0; }

    /// What can be pointed at and opened, numbered from 0: bars, columns, cells.
    [[nodiscard]] virtual int count() const = 0;
    /// The one under a point; -1 where there is none.
    [[nodiscard]] virtual int itemUnder(QPointF point) const = 0;
    /// Where it is or, scrolled away, would be.
    [[nodiscard]] virtual QRectF placeOf(int item) const = 0;
    /// What is handed over when it is opened; nothing when it cannot be opened.
    [[nodiscard]] virtual std::optional<QString> codeOf(int item) const = 0;
    [[nodiscard]] virtual QString nameOf(int item) const = 0;
    [[nodiscard]] virtual std::vector<report::ChartDetail> detailsOf(int item) const = 0;
    /// The one that an arrow key leads to; `from` is -1 when there is none yet.
    [[nodiscard]] virtual int stepped(int from, Qt::Key key) const = 0;

    void setHovered(int item, QPointF at = {});
    void setFocusedItem(int item);
    [[nodiscard]] const CardItem* card() const { return m_card; }
    [[nodiscard]] const LegendItem* legend() const { return m_legend; }
    [[nodiscard]] const TextsItem* texts() const { return m_texts; }

    /// Entries of the legend, left to right.
    [[nodiscard]] virtual std::vector<LegendEntry> entries() const { return {}; }
    /// Shows the part, mark or line of that key, or no longer; the scale follows what is shown.
    void toggle(const QString& key);
    [[nodiscard]] bool isOn(const QString& key) const { return !m_off.contains(key); }

protected:
    /// Places everything within sceneRect().
    virtual void layOut(std::vector<PlacedText>& texts) = 0;
    [[nodiscard]] virtual const report::ChartCaption& caption() const = 0;

    /// Instead of a chart without content.
    void layNothing(std::vector<PlacedText>& texts) const;
    /// An entry a part of the series.
    [[nodiscard]] std::vector<LegendEntry> partEntries(const report::BarSeries& series) const;

    void arrangeAgain() { arrange(sceneRect().size(), m_firstRow); }
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    [[nodiscard]] bool isCaptioned() const { return m_isCaptioned; }
    [[nodiscard]] double captionHeight() const;
    [[nodiscard]] double captionFootHeight() const;
    [[nodiscard]] double legendHeight() const;
    void placeLegend(QPointF at);
    [[nodiscard]] double legendWidth() const { return m_legend->width(); }
    void setHatch(std::vector<std::pair<QRectF, Look>> rects) { m_hatch->setRects(std::move(rects), m_style.unit()); }
    void setBoxes(std::vector<PlacedBox> boxes) { m_boxes->setBoxes(std::move(boxes)); }

private:
    void layCaption(std::vector<PlacedText>& texts) const;
    void showMarks();

    ChartStyle m_style;
    QString m_ofNothing;
    bool m_isCaptioned = false;
    int m_firstRow = 0;
    int m_hovered = -1;
    int m_focused = -1;
    QSet<QString> m_off;
    BoxesItem* m_shade;
    BoxesItem* m_boxes;
    HatchItem* m_hatch;
    TextsItem* m_texts;
    LegendItem* m_legend;
    BoxesItem* m_focus;
    CardItem* m_card;
};

} // namespace redvest::ui
