// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the gaps one looks at to a call for volunteers of them.

#pragma once

#include "ui/desk/page.h"
#include "ui/desk/wish.h"

#include <functional>

class QPushButton;

namespace redvest::ui {

/// A button, and an action of the page: navigates to where a call is made, with what `about` says at that moment.
[[nodiscard]] QPushButton* callDoor(Page& page, std::function<WriteCall()> about);

} // namespace redvest::ui
