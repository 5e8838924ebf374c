// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/look/contrast.h"

#include <algorithm>
#include <cmath>

namespace redvest::ui {

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    constexpr double kGlare = 0.05; // of a screen in a lit room
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + kGlare) / (darker + kGlare);
}

} // namespace redvest::ui
