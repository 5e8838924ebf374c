// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A private copy of a damaged file, made by plain reading: where the disk gives nothing, noughts stand in its place.

#pragma once

#include "core/base/progress.h"

namespace redvest::storage::salvage {

/// Copies `from` and the write-ahead log beside it. A unit of work that was being written without such a log when its
/// program was killed is taken back in the copy. Failures: nothing of it may be read; the disk of the copy is full.
void copyWithLog(const QString& from, const QString& to, Progress&);

} // namespace redvest::storage::salvage
