// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a QR code of version 2, level M, byte mode, from the squares it is drawn with, as a scanner does that needs no
// correction of errors. Written from ISO/IEC 18004, apart from the library that makes the codes.

#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace redvest::test {

/// The text; "" for what is no such code. `side`: of one module, in the units of the boxes.
[[nodiscard]] QString readCode(const std::vector<QRectF>& dark, double side);

} // namespace redvest::test
