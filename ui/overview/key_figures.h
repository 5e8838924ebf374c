// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The six key figures on top. They hold numbers that were counted elsewhere and only word them.

#pragma once

#include "core/usecases/figures/overview.h"
#include "ui/parts/look/cards.h"

namespace redvest::ui {

class KeyFigures final : public QWidget
{
    Q_OBJECT
public:
    enum Figure { Gap, Cover, OnDuty, PersonTimes, Trained, Urgent };

    explicit KeyFigures(QWidget* parent = nullptr);

    /// The page that tells more of a figure; "" for those the gap's own card does.
    [[nodiscard]] static QString pageOf(int figure);

    /// Gap and cover, from the table the page shows.
    void setTable(const GapTable& table);
    /// The others, and what the gap was before.
    void setOverview(const Overview& overview, const GapTable& table);
    /// They could not be read, from `first` on: dashes, because dots would say that something is still coming.
    void setUnread(Figure first);

Q_SIGNALS:
    void opened(Figure figure);

private:
    std::vector<FigureCard*> m_cards;
};

} // namespace redvest::ui
