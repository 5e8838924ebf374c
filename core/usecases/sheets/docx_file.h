// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as a file for word processors.

#pragma once

#include "core/report/document.h"

namespace redvest {

/// For its owner only, whole or not at all. Failures: those of OutputFile.
void writeDocx(const report::Document& document, const QString& path);

} // namespace redvest
