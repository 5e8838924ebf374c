// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a field, so that it can be put there again as it stood: also what no record could hold, as a place
// that is typed and not chosen yet. Only such values as JSON can say.

#pragma once

#include "ui/parts/form/field.h"

namespace redvest::ui {

class Form;

[[nodiscard]] QVariant keptValue(const Field& field);
/// Puts it back. The field tells nobody (Field::edited).
void bringBack(Field& field, const QVariant& kept);

/// Of every field that has a value, by its name.
[[nodiscard]] QVariantMap keptValues(const Form& form);
/// As if each were typed: the form counts as changed. Fields that are not there, or are not named, are passed over.
void retype(Form& form, const QVariantMap& kept);

} // namespace redvest::ui
