// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as a file that word processors edit (ECMA-376, transitional): the same words, tables and codes in the same
// order; pages break where the word processor breaks them.

#pragma once

#include "core/report/document.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace redvest::report {

/// Name within the file and what it holds, in the order they are to be packed.
using DocxParts = std::vector<std::pair<QString, QByteArray>>;
[[nodiscard]] DocxParts toDocx(const Document&);

} // namespace redvest::report
