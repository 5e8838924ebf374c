// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The few measures and gestures every part shares. Colours are the theme's: parts only say what a widget means.

#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace redvest::ui {

constexpr int kRowHeight = 28; ///< a table row, an entry field

/// Font of `widget` = application's × factor, now and after the theme gave the application another font.
void enlarge(QWidget* widget, double factor, bool bold = true);
/// Gives a widget that was enlarged its font anew; others keep theirs.
void keepEnlarged(QWidget* widget);
/// How much larger text is than designed, for widths and heights that are given in pixels; never below 1.
[[nodiscard]] double textScale();
/// Such a width or height at this size of text.
[[nodiscard]] int scaledToText(int pixels);
/// The widget, which is called so from now on.
template <class T>
[[nodiscard]] T* named(T* widget, const QString& name)
{
    widget->setObjectName(name);
    return widget;
}
/// Sets a property the theme styles by ("card", "accent", "invalid" …) and has the style look again.
void mark(QWidget* widget, const char* property, bool on = true);
/// What a label means: "title", "figure", "quiet", "error" … (theme.h); "" is ordinary text.
void setRole(QWidget* label, const char* role);
/// A label that shows any text as it is: nothing in it is markup, also what is set later.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* plainLabel(QWidget* parent = nullptr);
/// Such a label that wraps, in such a role.
[[nodiscard]] QLabel* sayingLabel(const QString& text, const char* role, QWidget* parent);

} // namespace redvest::ui
