// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as one self-contained HTML file: no script, no picture, nothing fetched. For mail and for keeping.

#pragma once

#include "core/report/document.h"

#include <QString>

namespace redvest::report {

/// A whole HTML5 page; every text is escaped.
QString toHtml(const Document& document);

} // namespace redvest::report
