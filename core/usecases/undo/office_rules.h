// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the settings of the office may come back by an undo. For the rules of this room.

#pragma once

#include "core/base/outcome.h"
#include "core/domain/divisions.h"

#include <QStringList>

#include <functional>

namespace redvest {

/// What stands against the office as it would be stored, of what the undo changed: `changed` says whether it did one of
/// these columns.
[[nodiscard]] Problems officeRefusals(const Office&, const std::function<bool(const QStringList&)>& changed);

} // namespace redvest
