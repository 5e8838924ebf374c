// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training matrix of people chosen by where they live, by team or by post (core/domain/training_matrix.h).

#pragma once

#include "core/domain/training_matrix.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Days within which a pass is called expiring, where nobody says otherwise.
constexpr int kSoonDays = 14;
constexpr int kMostSoonDays = 366;

struct MatrixQuery
{
    QString scope{}; ///< who lives within that division; "" for all
    Id<Team> team{}; ///< who is in it now; null for any
    Id<Post> post{}; ///< who is on its coming shifts, asked or more, and only the courses it asks for; null for any
    int soon = kSoonDays;
    bool operator==(const MatrixQuery&) const = default;
};

/// Today's. Active people by name; the courses that posts or rules ask for, by name; where none does, all in use.
/// Problems: unknown_division, unknown_team, unknown_post, days (0 to kMostSoonDays).
[[nodiscard]] Outcome<TrainingMatrix> trainingMatrix(const Workspace&, const MatrixQuery&);

} // namespace redvest
