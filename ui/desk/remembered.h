// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How somebody likes to work, from one run of the window to the next: places and sizes, columns, filters, folders. It
// lies in the clear in the settings of whoever is logged in to this PC, outside every workspace; so it never holds
// what somebody typed to find a person, nor anything of a record.

#pragma once

#include <QString>
#include <QVariant>

namespace redvest::ui {

/// What was remembered under that name ("lists/rota.shiftList/columns"); invalid when nothing was.
[[nodiscard]] QVariant remembered(const QString& name);
/// An invalid value forgets. The same value again writes nothing.
void remember(const QString& name, const QVariant& value);

/// What somebody was asked a file for.
enum class FileOf { Workspaces, Backups, Imports, Outputs };
/// The folder of the file chosen last; "" when none was, or when that folder is gone (a stick was pulled out).
[[nodiscard]] QString lastFolder(FileOf);
/// Notes the folder of the file that was chosen; nothing when none was ("").
void noteFolder(FileOf, const QString& file);

} // namespace redvest::ui
