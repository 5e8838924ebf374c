// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting with a window: finds or asks for the workspace, shows the pages.

#pragma once

class QApplication;
class QString;

namespace redvest {

/// `file` "" takes $REDVEST_WORKSPACE, then the workspace last opened, then asks. Returns the exit code.
int runWindow(QApplication&, const QString& file);

} // namespace redvest
