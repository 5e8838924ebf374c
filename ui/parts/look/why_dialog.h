// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why something is changed that was made known: asked once, where the answer is owed.

#pragma once

#include "core/base/outcome.h"

class QWidget;

namespace redvest::ui {

/// Says what would be changed and asks for the reason; "" where the person
/// thinks better of it.
[[nodiscard]] QString askWhy(const Problems& problems, QWidget* parent);

} // namespace redvest::ui
