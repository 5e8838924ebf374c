// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text as a QR code (GB/T 18284, ISO/IEC 18004), made by libqrencode.

#pragma once

#include "core/report/document.h"

namespace redvest::report {

/// UTF-8, medium correction of errors (15 %). Empty for what no code can hold: more than some 2300 bytes.
[[nodiscard]] QrModules qrModules(const QString& text);

} // namespace redvest::report
