// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that commands write: their names, whether they may be written, and documents, whose kind is told by the
// ending.

#pragma once

#include "core/report/document.h"

#include <CLI/CLI.hpp>

#include <QStringList>

namespace redvest::cli {

/// Checks an option or word that names a file to be written: another ending than these (".pdf"), in small or capital
/// letters, is a fault of what was typed, whatever the file is to hold. Nothing is opened for it.
[[nodiscard]] CLI::Validator endsIn(const QStringList& endings);
/// Adds --force: an ordinary file that is there already is replaced.
void addForce(CLI::App&, bool& isForced);
/// Before anything is opened, read or done: `path` is tried, and left as it is; "" asks nothing. Refused "file_exists",
/// said of `field`, where an ordinary file is there and `isForced` is not said. Failures: those of OutputFile, --force
/// or not.
void requireOutput(const std::string& path, const QString& field, bool isForced);
/// The same for what never replaces anything: backups and workspaces. A folder is no hindrance.
void requireNewFile(const std::string& path, const QString& field);
/// The endings that writeDocument knows.
[[nodiscard]] QStringList documentEndings();
/// By the ending, .pdf where it is none of documentEndings(). Failures: those of OutputFile.
void writeDocument(const report::Document& document, const QString& path);

} // namespace redvest::cli
