// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much waits on a page for whoever is signed in: the numbers beside the pages' names. Served time that waits is
// counted by hoursWaiting (core/usecases/rota/hours).

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Kinds of supplies in use of which, over all stores, too little is usable today or less than nothing is left.
[[nodiscard]] qint64 stockWaiting(const Workspace&);
/// People whose last pass of a course ends within 7 days, in the divisions of the account; without accounts all.
[[nodiscard]] qint64 trainingWaiting(const Workspace&);

} // namespace redvest
