// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/chart/gap_chart.h"

#include <algorithm>

namespace redvest::ui {

GapChart::GapChart(QWidget* parent) : ChartView(std::make_unique<BarScene>(), parent)
{
    setAccessibleName(tr("Gap chart"));
}

void GapChart::setSeries(report::BarSeries series, const QStringList& from)
{
    const QString kept = current() < 0 ? QString() : this->series().bars[std::size_t(current())].code;
    const auto find = [&](const auto& isMeant) {
        return std::find_if(series.bars.begin(), series.bars.end(),
                            [&](const auto& bar) { return !bar.code.isEmpty() && isMeant(bar.code); });
    };
    auto same = find([&](const QString& code) { return code == kept; });
    if (same == series.bars.end())
        same = find([&](const QString& code) {
            return std::any_of(from.begin(), from.end(), [&](const QString& left) { return left.startsWith(code); });
        });
    const int stays = same == series.bars.end() ? -1 : int(same - series.bars.begin());
    scene().setSeries(std::move(series));
    contentChanged(stays);
}

} // namespace redvest::ui
