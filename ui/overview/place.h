// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where one stands between the whole office and one post, and what lies one step below.

#pragma once

#include "core/usecases/figures/gaps.h"
#include "ui/parts/look/cards.h"

namespace redvest::ui {

struct ShownPlace
{
    QString division;
    bool isItself = false; ///< the posts of the division itself
    QString post;          ///< id; its shifts
    QString postName;
    bool operator==(const ShownPlace&) const = default;
};

/// One step into the row with that code; nothing when the row is a shift, which is opened elsewhere.
[[nodiscard]] std::optional<ShownPlace> below(const ShownPlace&, const GapTable& table, const QString& code);
/// How the rows of a place are grouped.
[[nodiscard]] GapBy grouping(const ShownPlace&);
/// From the office's own division down; what lies above it is named in the first step, where nothing is counted.
[[nodiscard]] std::vector<Crumb> crumbs(const ShownPlace&, const DivisionTree&, const QString& officeDivision);
/// The place of a crumb of `from`.
[[nodiscard]] ShownPlace placeOf(const QString& crumb, const ShownPlace& from);

} // namespace redvest::ui
