// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as a file, whose kind is told by its ending.

#pragma once

#include "core/report/document.h"

namespace redvest::ui {

/// .docx, .html, .txt, else a PDF, for its owner only. Failures: those of OutputFile.
void saveDocument(const report::Document& document, const QString& path);

} // namespace redvest::ui
