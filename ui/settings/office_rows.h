// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What rows of the office's settings are made of, and how they are held where one may not change them.

#pragma once

#include "core/domain/deeds.h"

#include <QString>

#include <initializer_list>

class QPushButton;
class QWidget;

namespace redvest {
class Workspace;
}

namespace redvest::ui {

class SettingsSheet;

/// Widgets of one row; what is `stretched` takes the room that is left, without one they stand at the left.
[[nodiscard]] QWidget* inOneRow(SettingsSheet& sheet, std::initializer_list<QWidget*> widgets,
                                const QWidget* stretched);
/// A button that Enter elsewhere does not press.
[[nodiscard]] QPushButton* rowButton(const QString& text, const QString& name, SettingsSheet& sheet);
/// Why whoever sits here may not do that, for a tip; "" when he may.
[[nodiscard]] QString whyNot(const Workspace& ws, Deed deed);
/// Grey with the reason in the tip; free for "".
void hold(std::initializer_list<QWidget*> editors, const QString& reason);

} // namespace redvest::ui
