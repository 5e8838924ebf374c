// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each desk says once in the journal who it is, so that the others can name it.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Writes who this device is: its name, since when, what identity it replaces. Changes table device, in a unit of work
/// of its own. Nothing when it is said already, or the workspace is open for reading only. Where entries are
/// signed it waits until somebody is signed in.
void introduce(Database&, const Clock&, const QString& actor);
/// Entries are signed here, and nobody who could is signed in.
[[nodiscard]] bool waitsForKey(Database&);

} // namespace redvest::storage
