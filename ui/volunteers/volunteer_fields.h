// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the registration form, each bound to what it holds of a person, and how values are called on it.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "ui/parts/form/bound_form.h"

namespace redvest::ui {

class Session;

/// Adds them in the order of the paper form: who, what they can do, where they belong, on what ground the data are
/// kept. The form is still to be told which divisions there are.
[[nodiscard]] BoundForm<VolunteerForm> volunteerFields(Form& form, const Workspace& ws);

/// The fields of `form` that offer the office's lists offer them as they stand while `desk` lives.
void followTerms(Session& session, QWidget* desk, const Form& form);

/// Whatever was typed goes over what the record says; what was left empty stays the record's, lists are joined.
[[nodiscard]] QVariantMap typedInto(QVariantMap record, const QVariantMap& typed);

/// "Insured until 2022-12-31"; "" for whoever is not insured today.
[[nodiscard]] QString insuredText(const Workspace&, Id<Volunteer>);
/// That, and what was given to the person: the star level granted, awards, letters of thanks.
[[nodiscard]] QString standingText(const Workspace&, Id<Volunteer>);

[[nodiscard]] QString sexText(Sex);
[[nodiscard]] QString statusText(VolunteerStatus);
[[nodiscard]] QString verificationText(Verification);

/// A skill in one line, "英语 流利 2028-03-31": name, level, last day it is valid. Reads what it writes.
[[nodiscard]] QString qualificationText(const Qualification& q);
[[nodiscard]] Qualification qualificationFrom(QualificationKind kind, const QString& text);

} // namespace redvest::ui
