// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispatch/proposal_gap_panel.h"

#include "core/report/gaps.h"
#include "core/report/proposal_chart.h"
#include "core/usecases/figures/gaps.h"
#include "ui/desk/session.h"
#include "ui/parts/chart/gap_chart.h"
#include "ui/parts/look/theme.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

ProposalGapPanel::ProposalGapPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_by(new QComboBox(this))
    , m_chart(new GapChart(this))
{
    m_by->setObjectName(u"proposalGapBy"_s);
    m_by->setAccessibleName(tr("Bars are"));
    for (const GapBy by : {GapBy::District, GapBy::Street, GapBy::Community, GapBy::Post, GapBy::Category})
        m_by->addItem(report::groupTitle(by), int(by));
    m_by->setCurrentIndex(m_by->findData(int(GapBy::Street)));
    m_chart->setObjectName(u"proposalGaps"_s);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_by);
    column->addWidget(m_chart, 1);
    setFocusProxy(m_chart);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ProposalGapPanel::draw);
    connect(m_chart, &ChartView::backWanted, this, &ProposalGapPanel::left);
    draw();
}

/// Another scope is shown one level below itself.
void ProposalGapPanel::show(const Proposal* proposal)
{
    m_proposal = proposal;
    if (proposal != nullptr) {
        const QSignalBlocker quiet(m_by);
        if (const int at = m_by->findData(int(levelBelow(proposal->query.scope))); at >= 0)
            m_by->setCurrentIndex(at);
    }
    draw();
}

void ProposalGapPanel::draw()
{
    m_chart->sayOfNothing(m_proposal == nullptr ? tr("After a proposal the gap before and after stands here.")
                                                : tr("No shifts in this period."));
    if (m_proposal == nullptr || m_proposal->shifts.empty())
        return m_chart->setSeries({});
    m_session.attempt([this] {
        const auto by = static_cast<GapBy>(m_by->currentData().toInt());
        const ProposalGaps gaps = proposalGaps(m_session.workspace(), *m_proposal, by);
        report::BarSeries series = report::proposalBars(gaps.before, gaps.after);
        series.title.clear(); // stands on the page
        for (report::BarSeries::Bar& bar : series.bars)
            bar.opens = false;
        m_chart->setSeries(std::move(series));
    });
}

} // namespace redvest::ui
