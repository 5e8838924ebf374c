// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps by place: horizontal stacked bars of Qt Charts, one row a bar, name left and words right, the sum of all below.

#pragma once

#include "ui/parts/chart/chart_scene.h"

#include <QChart>
#include <QPointer>

namespace redvest::ui {

struct BarPlot;
struct BarScale;

/// Heights a chart of bars is made of; the sum of all stands in `foot`.
struct BarMeasures
{
    double head = 0;
    double row = 0;
    double foot = 0;
};
BarMeasures measuresOf(const report::BarSeries& series, const ChartStyle& style);

class BarScene final : public ChartScene
{
    Q_OBJECT
public:
    explicit BarScene(QObject* parent = nullptr);
    ~BarScene() override;

    void setSeries(report::BarSeries series);
    [[nodiscard]] const report::BarSeries& series() const { return m_series; }
    /// Bars first … last - 1 only; the sum of all follows the last bar of the series. For pages of paper.
    void setRange(int first, int last);

    /// Qt's chart of the bars that are shown, the first on top, and of the sum of all.
    [[nodiscard]] QChart* chart() const { return m_chart; }
    [[nodiscard]] QChart* totalChart() const { return m_totalChart; }

    [[nodiscard]] double heightFor(double width) const override;
    [[nodiscard]] int rowCount() const override { return count(); }
    [[nodiscard]] double rowHeight() const override;
    [[nodiscard]] int rowsWithRoom() const override;
    [[nodiscard]] int rowOf(int item) const override { return item; }
    [[nodiscard]] int count() const override { return int(m_series.bars.size()); }
    [[nodiscard]] int itemUnder(QPointF point) const override;
    [[nodiscard]] QRectF placeOf(int item) const override;
    [[nodiscard]] std::optional<QString> codeOf(int item) const override;
    [[nodiscard]] QString nameOf(int item) const override;
    [[nodiscard]] std::vector<report::ChartDetail> detailsOf(int item) const override;
    [[nodiscard]] int stepped(int from, Qt::Key key) const override;
    [[nodiscard]] std::vector<LegendEntry> entries() const override;

protected:
    void layOut(std::vector<PlacedText>& texts) override;
    [[nodiscard]] const report::ChartCaption& caption() const override { return m_series.caption; }

private:
    using Bar = report::BarSeries::Bar;
    using Placed = std::vector<std::pair<QRectF, Look>>;

    /// What lies over Qt's bars.
    struct Laid
    {
        std::vector<PlacedText>& texts;
        Placed& hatched;
    };

    /// Left edges and widths of the columns beside the bars; the same for every row and for the sum.
    struct Columns
    {
        double name = 0, bars = 0, barsWidth = 0, label = 0, change = 0, share = 0;
    };

    [[nodiscard]] Columns columnsFor(double width) const;
    [[nodiscard]] BarMeasures measures() const;
    [[nodiscard]] BarScale scale() const;
    [[nodiscard]] std::vector<const Bar*> shownBars() const;
    QChart* layBars(const std::vector<const Bar*>& bars, double top, bool isTotal, const Laid& laid);
    void layHead(std::vector<PlacedText>& texts, const Columns& columns);
    void layRow(const BarPlot& plot, const Bar& bar, const QRectF& row, const Laid& laid) const;
    void layWords(const Bar& bar, const QRectF& row, bool isTotal, std::vector<PlacedText>& texts) const;

    report::BarSeries m_series;
    int m_rangeFirst = 0;
    int m_rangeLast = -1;
    Columns m_columns;
    double m_rowsTop = 0;
    QPointer<QChart> m_chart;
    QPointer<QChart> m_totalChart;
};

} // namespace redvest::ui
