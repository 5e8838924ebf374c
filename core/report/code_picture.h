// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code as a picture in the memory, for documents that hold pictures as files.

#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace redvest::report {

/// A PNG of `pixels` a module, with `quiet` light modules around it. Empty without a code.
[[nodiscard]] QByteArray pngOf(const QrModules& code, int pixels, int quiet);

} // namespace redvest::report
