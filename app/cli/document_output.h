// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document to a file, whose kind is told by its ending.

#pragma once

#include "core/report/document.h"

#include <CLI/CLI.hpp>

#include <QStringList>

namespace redvest::cli {

/// Checks an option or word that names a file to be written: another ending than these (".pdf"), in small or capital
/// letters, is a fault of what was typed, whatever the file is to hold. Nothing is opened for it.
[[nodiscard]] CLI::Validator endsIn(const QStringList& endings);
/// The endings that writeDocument knows.
[[nodiscard]] QStringList documentEndings();
/// By the ending, .pdf where it is none of documentEndings(). Failure: cannot be written.
void writeDocument(const report::Document& document, const QString& path);

} // namespace redvest::cli
