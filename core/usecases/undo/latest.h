// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The unit of work a person at this desk takes back with "undo", without looking for it in the history.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <optional>

namespace redvest {

struct LatestWork
{
    QString entry;
    QString what;       ///< "Volunteer registered: Volunteer 张三"
    qint64 touched = 0; ///< records
    bool operator==(const LatestWork&) const = default;
};

/// The last unit of work written at this desk that stands: not undone, and no undo itself. With accounts, of whoever is
/// signed in only; what others did is undone from the history by who has the right. Looking at things, setting up the
/// workspace, accounts and samples are left out. Nothing when there is none among the latest thousand entries.
[[nodiscard]] std::optional<LatestWork> latestWork(const Workspace&);
/// An entry in the same words. Nothing when there is no such entry.
[[nodiscard]] std::optional<LatestWork> workNamed(const Workspace&, const QString& entry);

} // namespace redvest
