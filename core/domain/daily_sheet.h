// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts of the sheet of a day (志愿服务日报): its figures, and where volunteers were missing.

#pragma once

#include "core/domain/figures.h"

namespace redvest {

struct DailyFacts
{
    QString office;
    QString printedBy;
    QDate day;
    Figures figures; ///< of the day, as of now or of its last moment, whichever is earlier
    GapTable gaps;   ///< of the shifts that had begun by then, so that its total is the figures'
};

} // namespace redvest
