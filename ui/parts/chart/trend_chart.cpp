// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/trend_chart.h"

#include "ui/parts/look/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace redvest::ui {
namespace {

constexpr int kRoomForTicks = 120;

/// Gap parts are hatched so that grey print tells them apart.
QBrush brushOf(const QString& key, const Palette& colours)
{
    if (key == u"callable"_s)
        return {colours.callable};
    if (key == u"trainable"_s)
        return {colours.trainable, Qt::Dense3Pattern};
    if (key == u"structural"_s || key == u"gap"_s)
        return {colours.structural, Qt::BDiagPattern};
    return {colours.filled};
}

QFont sized(QFont font, double factor)
{
    font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
    return font;
}

void dress(QChart& chart, const report::BarSeries& series, const QFont& font, const Palette& colours)
{
    const auto axes = chart.axes();
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsFont(sized(font, 0.9));
        axis->setLabelsColor(colours.quiet);
        axis->setGridLineColor(colours.line);
        axis->setLinePenColor(colours.line);
    }
    chart.setTitle(series.title);
    chart.setTitleFont(font);
    chart.setTitleBrush(colours.text);
    chart.setBackgroundBrush(colours.card);
    chart.setBackgroundRoundness(0);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setVisible(series.parts.size() > 1);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setFont(sized(font, 0.9));
    chart.legend()->setLabelColor(colours.quiet);
}

} // namespace

TrendChart::TrendChart(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setSeries({});
}

namespace {

QStackedBarSeries* stackOf(const report::BarSeries& series, const Palette& colours)
{
    auto* stack = new QStackedBarSeries;
    for (std::size_t p = 0; p < series.parts.size(); ++p) {
        auto* set = new QBarSet(series.parts[p].name);
        set->setBrush(brushOf(series.parts[p].key, colours));
        set->setPen(Qt::NoPen);
        for (const auto& bar : series.bars)
            *set << (p < bar.values.size() ? double(bar.values[p]) : 0.0);
        stack->append(set);
    }
    return stack;
}

} // namespace

void TrendChart::setSeries(const report::BarSeries& series)
{
    const Palette& colours = paletteFor(palette());
    setBackgroundBrush(colours.card);
    QStackedBarSeries* stack = stackOf(series, colours);
    m_codes.clear();
    auto* days = new QBarCategoryAxis;
    for (const auto& bar : series.bars) {
        m_codes << bar.code;
        // The axis drops a name it has, such as 07:00 of the second day: an invisible space keeps them apart.
        QString name = bar.name;
        while (days->categories().contains(name))
            name += QChar(0x200b);
        days->append(name);
    }
    auto* counts = new QValueAxis;
    auto* drawn = new QChart;
    drawn->addSeries(stack);
    drawn->addAxis(days, Qt::AlignBottom);
    drawn->addAxis(counts, Qt::AlignLeft);
    if (!m_codes.isEmpty()) {
        stack->attachAxis(days);
        stack->attachAxis(counts);
    }
    counts->setMin(0);
    if (!m_codes.isEmpty())
        counts->applyNiceNumbers();
    // Where labels would not fit under one another the axis shows dots instead of numbers.
    if (height() < kRoomForTicks)
        counts->setTickCount(2);
    counts->setLabelFormat(u"%.0f"_s);
    days->setGridLineVisible(false);
    dress(*drawn, series, font(), colours);
    connect(stack, &QAbstractBarSeries::clicked, this, [this](int index, QBarSet*) {
        if (index >= 0 && index < m_codes.size())
            Q_EMIT opened(m_codes[index]);
    });
    const std::unique_ptr<QChart> old(chart());
    setChart(drawn);
}

} // namespace redvest::ui
