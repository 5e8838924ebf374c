// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this person wants the window on this PC: colours and size of text. Kept among the settings of the user, not in
// the workspace.

#pragma once

#include "core/base/enum_text.h"

#include <functional>

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

using IsDark = std::function<bool()>;
/// Whether the system gives its programs a dark palette at this moment; the application has that palette afterwards.
[[nodiscard]] bool isSystemDark();
/// Dresses the whole application so, what is open included (theme.h). As the system: dark where that says so at this
/// moment; what it says later is followed by SystemColours.
void applyAppearance(QApplication& app, const Appearance& wanted, const IsDark& isDarkNow = isSystemDark);
/// Its palette is just being changed by applyAppearance, not by the system.
[[nodiscard]] bool isBeingDressed(const QApplication& app);

} // namespace redvest::ui

namespace redvest {

template <>
struct EnumWords<ui::Colours>
{
    static constexpr std::array words{u"as_system", u"light", u"dark"};
};

} // namespace redvest
