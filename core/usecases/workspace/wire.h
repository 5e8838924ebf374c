// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person is told about the way to a server: what on it, or on the command line that leads there, others could
// read.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// That the connection to another machine is not encrypted, and what to do; "" when there is nothing to say. Asks the
/// server.
[[nodiscard]] QString wireWarning(const Workspace&);

/// A Problem when a passphrase stands in the address itself, where whoever lists the running programs reads it: for
/// addresses that come from a command line. No address, or a file: nothing.
[[nodiscard]] Problems secretsInAddress(const QString& where);

} // namespace redvest
