// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person is told when a workspace was opened and something about it is worth knowing: the program was ended in
// mid-work last time, the clock of the PC is wrong, work that was saved here is not in the file.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <QStringList>

namespace redvest {

/// Sentences; none on an ordinary day. Takes a fraction of a second, and that only after a disorderly end.
[[nodiscard]] QStringList startReport(const Workspace&);

/// Why the PC's clock cannot be right: it is behind the last entry, or more than a year ahead of it; "" when it can.
/// Nothing is said of a sample, whose clock has its own day.
[[nodiscard]] QString clockReport(const Workspace&);

/// Work that was saved here and is not in the file, how much of it, and what to do; "" when nothing is missing.
[[nodiscard]] QString lossReport(const Workspace&);

/// What "check" says beside damage: work that is missing, balances below nought, numbers given twice, links to what was
/// removed.
[[nodiscard]] Problems workspaceNotices(const Workspace&);

} // namespace redvest
