// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// For tests of charts: six streets of Jing'an with what each has and lacks by nature, and a mouse.

#pragma once

#include "core/report/document.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace redvest::test {

inline report::BarSeries streets()
{
    using namespace Qt::Literals::StringLiterals;
    report::BarSeries series{
        .title = u"各街镇缺口"_s,
        .parts = {{u"到岗"_s, u"filled"_s},
                  {u"可调派"_s, u"callable"_s},
                  {u"培训后可上岗"_s, u"trainable"_s},
                  {u"需增援"_s, u"structural"_s}},
    };
    const std::tuple<QString, std::vector<qint64>, qint64> rows[] = {
        {u"彭浦新村街道"_s, {310, 40, 22, 18}, 80}, {u"彭浦镇"_s, {352, 30, 12, 30}, 72},
        {u"临汾路街道"_s, {168, 28, 20, 4}, 52},    {u"天目西路街道"_s, {96, 6, 4, 22}, 32},
        {u"石门二路街道"_s, {70, 2, 2, 0}, 4},      {u"南京西路街道"_s, {92, 0, 0, 0}, 0},
    };
    for (const auto& [name, values, gap] : rows)
        series.bars.push_back({.code = u"31010600"_s + QString::number(series.bars.size() + 1),
                               .name = name,
                               .values = values,
                               .label = gap > 0 ? u"缺 %1"_s.arg(gap) : u"足额"_s,
                               .isShort = gap > 0});
    return series;
}

/// Moves the mouse over `widget`, as the window system would.
inline void pointAt(QWidget* widget, QPoint at)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(widget->mapToGlobal(at)), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &event);
}

} // namespace redvest::test
