// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of a choice: one of a list, or, where the field is open, anything else.

#pragma once

#include "ui/parts/form/field.h"

class QComboBox;

namespace redvest::ui {

[[nodiscard]] QComboBox* choiceBox(const FieldSpec& spec, QWidget* parent);
/// The value of what is chosen; what is typed when it is not on the list.
[[nodiscard]] QString chosenIn(const QComboBox& box);
/// An unknown value is shown and kept: by the words given where there are any.
void choose(QComboBox& box, const QString& value, const QString& shown = {});

} // namespace redvest::ui
