// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The board for a screen reader: each shift in sight is a cell with everything it says, the one with the keyboard has
// the focus.

#pragma once

namespace redvest::ui {

class BoardView;

/// From now on boards are read so; said again it does nothing.
void offerBoardAccess();
/// The keyboard went to another cell of the board.
void tellBoardFocus(BoardView& view);

} // namespace redvest::ui
