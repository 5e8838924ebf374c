// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document number says of its holder, shown on the form while it is typed.

#pragma once

#include "core/usecases/volunteers/volunteers.h"
#include "ui/parts/form/bound_form.h"

namespace redvest::ui {

/// A number that cannot be one of the kind chosen, but is right for that which its form says, chooses that kind. A kind
/// that the number can have stays, but for a passport or other paper that has the number of a resident's card.
void fitDocumentKind(const BoundForm<VolunteerForm>& fields, QDate today);
/// A number that is right says sex and birth: both are filled in, shaded. A wrong one says why as soon as it is as long
/// as it should be. What an earlier number said of them goes again.
/// Under 14 the field of the separate consent says whose it is.
void showDocumentNumber(const BoundForm<VolunteerForm>& fields, const Volunteer& typed, QDate today);

} // namespace redvest::ui
