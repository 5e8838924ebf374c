// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gaps over days: stacked columns of Qt Charts with the need as a line over them, a scale of counts at the left and the
// dates below.

#pragma once

#include "ui/parts/chart/chart_scene.h"

#include <QChart>
#include <QPointer>

class QValueAxis;

namespace redvest::ui {

class TrendScene final : public ChartScene
{
    Q_OBJECT
public:
    explicit TrendScene(QObject* parent = nullptr);
    ~TrendScene() override;

    /// Each bar of the series is a column, in order.
    void setSeries(report::BarSeries series);
    [[nodiscard]] const report::BarSeries& series() const { return m_series; }
    [[nodiscard]] QChart* chart() const { return m_chart; }

    [[nodiscard]] double heightFor(double width) const override;
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
    [[nodiscard]] double heightOf(const report::BarSeries::Bar& bar, std::size_t part) const;
    void addColumns();
    void addNeeded();
    void addAxes();
    void measure();
    void layColumns(std::vector<PlacedText>& texts);
    void layCounts(std::vector<PlacedText>& texts) const;
    void layDates(std::vector<PlacedText>& texts) const;

    report::BarSeries m_series;
    QPointer<QChart> m_chart;
    QPointer<QValueAxis> m_counts;
    QRectF m_area; ///< of the columns
};

} // namespace redvest::ui
