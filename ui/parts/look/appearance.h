// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this person wants the window on this PC: colours and size of text. Kept among the settings of the user, not in
// the workspace.

#pragma once

#include "core/base/enum_text.h"

class QApplication;

namespace redvest::ui {

enum class Colours { AsSystem, Light, Dark };

struct Appearance
{
    Colours colours = Colours::AsSystem;
    int textPercent = 100; ///< one of kTextPercents
    bool operator==(const Appearance&) const = default;
};

/// Sizes of text there are to choose from.
inline constexpr std::array kTextPercents{90, 100, 110, 125, 150};

/// What was kept last; what was never kept, or is none of the choices, is as in a fresh Appearance.
[[nodiscard]] Appearance keptAppearance();
void keepAppearance(const Appearance&);
/// Dresses the whole application so, what is open included (theme.h). As the system: dark where the palette that the
/// system gives its programs is dark, looked up at this moment.
void applyAppearance(QApplication& app, const Appearance& wanted);

} // namespace redvest::ui

namespace redvest {

template <>
struct EnumWords<ui::Colours>
{
    static constexpr std::array words{u"as_system", u"light", u"dark"};
};

} // namespace redvest
