// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The days of sealed teams (闭环队): who is in one from its first shift to the end of its last, and with which seats.

#pragma once

#include "core/domain/rota.h"

#include <QSet>

#include <vector>

namespace redvest {

/// From the first shift of one sealed team that the person still has a seat on to the end of the last.
struct SealedSpan
{
    Id<Volunteer> volunteer;
    Span span;
    bool operator==(const SealedSpan&) const = default;
};

struct SealedDays
{
    std::vector<SealedSpan> spans;
    QSet<QString> seats; ///< ids of the assignments of all sealed teams, of those taken off as well
};

} // namespace redvest
