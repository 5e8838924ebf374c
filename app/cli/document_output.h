// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document to a file, whose kind is told by its ending.

#pragma once

#include "core/base/outcome.h"
#include "core/report/document.h"

namespace redvest::cli {

/// Problem bad_ending unless the path ends in .pdf, .html or .txt.
[[nodiscard]] Problems badEnding(const QString& path);
/// Failure: cannot be written.
void writeDocument(const report::Document& document, const QString& path);

} // namespace redvest::cli
