// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each desk says once in the journal who it is, so that the others can name it.

#pragma once

#include "core/storage/gate/database.h"

namespace redvest::storage {

/// Writes who this device is: its name, since when, what identity it replaces. Changes table device, in a unit of work
/// of its own. Nothing when it is said already, or the workspace is open for reading only.
void introduce(Database&, const Clock&, const QString& actor);

} // namespace redvest::storage
