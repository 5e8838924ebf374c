// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of the list of teams on paper.

#pragma once

#include "core/domain/service_time.h"

#include <QStringList>

namespace redvest {

/// A team as the list shows it.
struct TeamLine
{
    QString name;
    QString kind;
    QString place;
    QString leader;
    QStringList deputies;
    QDate foundedOn;
    qint64 members = 0;
    ServiceTotals served;
};
struct TeamListFacts
{
    QString office;
    Span period; ///< of what was served
    Instant asOf;
    std::vector<TeamLine> teams; ///< in the order to be printed
    ServiceTotals total;         ///< of all of them, who is in several teams once
    qint64 people = 0;           ///< distinct ones in the teams
};
} // namespace redvest
