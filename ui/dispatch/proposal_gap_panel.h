// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gap by place before a proposal and after it, as bars: by street, community, post or category.

#pragma once

#include "core/usecases/dispatch/proposal_gaps.h"

#include <QWidget>

class QComboBox;

namespace redvest::ui {

class GapChart;
class Session;

class ProposalGapPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalGapPanel(Session& session, QWidget* parent = nullptr);

    /// The proposal outlives what is shown of it; null: none yet.
    void show(const Proposal* proposal);
    [[nodiscard]] GapChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void left(); ///< Esc

private:
    void draw();

    Session& m_session;
    const Proposal* m_proposal = nullptr;
    QComboBox* m_by;
    GapChart* m_chart;
};

} // namespace redvest::ui
