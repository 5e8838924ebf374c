// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Document as a picture for chat groups: its pages one under the other, cut off below the last line.

#pragma once

#include "core/report/document.h"

#include <QImage>

namespace redvest::ui {

/// As wide as a page, six pixels a millimetre.
[[nodiscard]] QImage pictureOf(const report::Document& document);
/// Writes it as png, with its title, for its owner only. Failures: those of OutputFile.
void savePicture(const report::Document& document, const QString& path);

} // namespace redvest::ui
