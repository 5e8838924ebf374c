// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the first page: how many of the missing seats could be called for, filled after training, or need help
// from outside. It comes after everything else of the page, because it judges everybody.

#pragma once

#include "ui/overview/nature_reading.h"

#include <QWidget>

class QLabel;

namespace redvest::ui {

class OverviewPage;

class NatureLine final : public QWidget
{
    Q_OBJECT
public:
    /// `query`: what the page asks about at that moment.
    NatureLine(Session& session, OverviewPage& page, std::function<GapQuery()> query);

private:
    void tell(const Nature&);

    QLabel* m_label;
    NatureReading m_reading;
};

} // namespace redvest::ui
