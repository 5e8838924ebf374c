// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps by place and hour of the day: a map of cells, each with its number, the deeper the larger. Qt Charts has no such
// chart, so the cells are items of our own on the same kind of scene.

#pragma once

#include "core/report/gap_charts.h"
#include "ui/parts/chart/chart_scene.h"

namespace redvest::ui {

class HeatScene final : public ChartScene
{
    Q_OBJECT
public:
    explicit HeatScene(QObject* parent = nullptr);

    void setSeries(report::HeatSeries series);
    [[nodiscard]] const report::HeatSeries& series() const { return m_series; }

    [[nodiscard]] double heightFor(double width) const override;
    [[nodiscard]] int rowCount() const override { return int(m_series.rows.size()); }
    [[nodiscard]] double rowHeight() const override;
    [[nodiscard]] int rowsWithRoom() const override;
    [[nodiscard]] int rowOf(int item) const override { return item / columnCount(); }
    /// Cells, row by row.
    [[nodiscard]] int count() const override { return rowCount() * columnCount(); }
    [[nodiscard]] int itemUnder(QPointF point) const override;
    [[nodiscard]] QRectF placeOf(int item) const override;
    /// The code of the cell's row.
    [[nodiscard]] std::optional<QString> codeOf(int item) const override;
    [[nodiscard]] QString nameOf(int item) const override;
    [[nodiscard]] std::vector<report::ChartDetail> detailsOf(int item) const override;
    [[nodiscard]] int stepped(int from, Qt::Key key) const override;

    /// The colour of a cell; deeper ones are darker in grey as well (lighter on a dark ground).
    [[nodiscard]] QColor colourOf(int depth) const;

protected:
    void layOut(std::vector<PlacedText>& texts) override;
    [[nodiscard]] const report::ChartCaption& caption() const override { return m_series.caption; }

private:
    struct Laid
    {
        std::vector<PlacedText>& texts;
        std::vector<PlacedBox>& boxes;
    };

    /// How the map is divided at a width.
    struct Grid
    {
        double name = 0, label = 0, cells = 0, cell = 1; ///< widths, but `cells`, where the first begins
        std::vector<QRectF> scale{};                     ///< the boxes of the scale, from (0, 0) on
        double head = 0;                                 ///< height of scale and hours
        int hourStep = 1;                                ///< every hour is named, or every second, third …
        int totalLines = 1; ///< totals wider than their cells stand in turn on so many lines
    };

    [[nodiscard]] int columnCount() const { return std::max(1, int(m_series.columns.size())); }
    [[nodiscard]] QStringList scaleNames() const;
    [[nodiscard]] Grid gridFor(double width) const;
    [[nodiscard]] int totalLinesFor(double cell) const;
    [[nodiscard]] double totalHeight(const Grid& grid) const;
    void layScale(const Laid& laid) const;
    void layHead(std::vector<PlacedText>& texts) const;
    void layRow(const report::HeatSeries::Row& row, double top, const Laid& laid) const;
    void layTotal(double top, std::vector<PlacedText>& texts) const;
    void layEnds(const report::HeatSeries::Row& row, const QRectF& place, bool isTotal,
                 std::vector<PlacedText>& texts) const;

    report::HeatSeries m_series;
    Grid m_grid;
    double m_rowsTop = 0;
};

} // namespace redvest::ui
