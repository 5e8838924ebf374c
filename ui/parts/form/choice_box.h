// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choices and the editor of one: a box whose entries are found by what is typed on it.

#pragma once

#include "ui/parts/form/field.h"

class QComboBox;

namespace redvest::ui {

/// Words that are what they are called.
[[nodiscard]] std::vector<FieldChoice> choicesOf(const QStringList& words);
[[nodiscard]] QStringList labelsOf(const std::vector<FieldChoice>& choices);
/// `said`, and which words may be meant where there are any.
[[nodiscard]] QString withNear(const QString& said, const QStringList& near);

[[nodiscard]] QComboBox* choiceBox(const FieldSpec& spec, QWidget* parent);
/// The value of what is chosen.
[[nodiscard]] QString chosenIn(const QComboBox& box);
/// An unknown value is shown and kept: by the words given where there are any.
void choose(QComboBox& box, const QString& value, const QString& shown = {});

} // namespace redvest::ui
