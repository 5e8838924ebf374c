// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the gaps one looks at to a call for volunteers of them, or to a proposal of who goes where.

#pragma once

#include "ui/desk/page.h"
#include "ui/desk/wish.h"

#include <functional>

class QPushButton;

namespace redvest::ui {

/// A button, and an action of the page: navigates to where a call is made, with what `about` says at that moment. A
/// second action, in the menu alone, leads to the proposal for the same division and period.
[[nodiscard]] QPushButton* callDoor(Page& page, std::function<WriteCall()> about);

} // namespace redvest::ui
