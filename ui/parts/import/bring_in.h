// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What "Import…" does on every page.

#pragma once

#include "core/usecases/sheets/import_preview.h"

#include <functional>

class QWidget;

namespace redvest::ui {

class MessageStrip;
class Session;

/// Lets bring in a file of that kind, in a dialog over `over`. What came is told to every page and, with its undo, in
/// the strip that `told` names then. The session outlives the dialog.
void bringIn(Session& session, ImportKind kind, QWidget* over, std::function<MessageStrip*()> told);

} // namespace redvest::ui
