// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards where there is no paper to lay them out on: as a table for text and spreadsheets, as boxes of a web page.

#pragma once

#include "core/report/document.h"

namespace redvest::report {

/// A row a card: the name, then every detail that any of them has, in the order they come in, the number last.
[[nodiscard]] TableBlock tableOf(const BadgeSheet&);
/// Boxes that keep their size in print; of a folded card both halves.
[[nodiscard]] QString htmlOf(const BadgeSheet&);
[[nodiscard]] QString htmlOf(const FoldedCard&);
[[nodiscard]] QString htmlOf(const DutyCard&);
/// The code as squares of a picture, with four light modules around it: no file beside the page. "" without one.
[[nodiscard]] QString htmlOf(const QrModules&, int quietModules);
/// What the classes of these boxes look like.
[[nodiscard]] QString cardStyle();

} // namespace redvest::report
