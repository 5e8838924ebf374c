// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of people's phones in full leaves the workspace: whose were shown is noted, in one way for every such list.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <QStringList>

#include <functional>

namespace redvest {

/// Notes in one unit of work (read.reveal) that the phones of these people, by id, were shown, each once. `make`, when
/// given, makes the list within it: one that could not be made is not noted. Problems: no_phone (nobody's was),
/// read_only; those of the gate.
[[nodiscard]] Outcome<ChangeSet> notePhonesShown(Workspace&, QStringList people,
                                                 const std::function<void()>& make = {});

} // namespace redvest
