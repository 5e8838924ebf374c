// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rescues what can be proven of a damaged workspace file into a new one.
//
//   file (private copy, log and all) ──► pages ──► journal + rows ──► chains ──► truths ──► new workspace
//
// Nothing is guessed: a record comes along when its row and its journal say the same, or when its row is destroyed and
// nothing of its journal can be missing. The new workspace is an ordinary one with a device of its own, which keeps of
// every device's journal what is whole; other desks can be merged with it, and bring back what was lost here.

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/domain/salvage.h"
#include "core/storage/engine/value.h"

#include <functional>

namespace redvest::storage {

/// What the program itself brings into every workspace: the values of a record of that table, or none. Not taken for
/// true by itself: it is what a lost change may have said, and the chain decides.
using ShippedRecord = std::function<std::vector<Value>(const QString& table, const QString& id)>;

struct SalvageOrder
{
    QString in; ///< never written to; nobody may have it open
    QString out;
    QString actor;
    ShippedRecord shipped = {};
};

/// True for a workspace of ours, or what is left of one, in which something is destroyed. Nobody in this program may
/// have it open.
[[nodiscard]] bool isWreck(const QString& path);

/// Makes `out`; nothing of it is left when this throws. Problems: "not_a_workspace", "newer_schema", "first_schema".
/// Failures: `in` cannot be read or is open elsewhere, `out` is there already, disk. Throws Cancelled.
[[nodiscard]] Outcome<Salvaged> salvageFile(const SalvageOrder&, const Clock&, Progress&);

} // namespace redvest::storage
