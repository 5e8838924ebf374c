// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How pages open the import of a list: of a file that is chosen there, or of the block of cells on the clipboard. What
// comes of it is told to every page, with its undo.

#pragma once

#include "core/usecases/sheets/import/import_report.h"
#include "ui/desk/action.h"

#include <functional>

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

/// Pasting becomes an action of the page, by Ctrl+V while that list of it is in front.
void addPaste(QWidget* page, QWidget* list, Right right, const std::function<void()>& paste);

} // namespace redvest::ui
