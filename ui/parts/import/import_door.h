// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How pages open the import of a list: of a file that is chosen there, or of the block of cells on the clipboard. What
// comes of it is told to every page, with its undo.

#pragma once

#include "core/usecases/sheets/import/import_report.h"

class QWidget;

namespace redvest::ui {

class ImportDialog;
class MessageStrip;
class Session;

/// Over `page`, which lives as long as the strip.
ImportDialog* openImport(Session& session, ImportKind kind, MessageStrip& strip, QWidget* page);
/// The same with what the clipboard holds, which lies in a private folder until the dialog is closed. Says on the strip
/// where the clipboard holds no text.
void pasteImport(Session& session, ImportKind kind, MessageStrip& strip, QWidget* page);

} // namespace redvest::ui
