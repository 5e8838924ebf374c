// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the registration form, and the way between them and the values of the domain.

#pragma once

#include "core/usecases/volunteers/volunteers.h"

#include <QVariantMap>

namespace redvest::ui {

class Form;

/// In the order of the paper form: who, what they can do, where they belong.
void addVolunteerFields(Form& form, const Workspace& ws);
[[nodiscard]] QVariantMap valuesOf(const VolunteerForm& person);
/// What the form says, upon what it does not show of `base` (id, verification, evidence of a skill …).
[[nodiscard]] VolunteerForm personIn(const Form& form, const VolunteerForm& base);

[[nodiscard]] QString sexText(Sex);
[[nodiscard]] QString statusText(VolunteerStatus);
[[nodiscard]] QString verificationText(Verification);

/// A skill in one line, "英语 流利 2028-03-31": name, level, last day it is valid. Reads what it writes.
[[nodiscard]] QString qualificationText(const Qualification& q);
[[nodiscard]] Qualification qualificationFrom(QualificationKind kind, const QString& text);

} // namespace redvest::ui
