// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two records of one person side by side: which fields they have, what each says, and what the one that goes on will
// say. For the use-cases that merge people; windows and commands include people_merging.h.

#pragma once

#include "core/domain/volunteers.h"

#include <QStringList>

#include <vector>

namespace redvest {

/// A field as one chooses it: some columns go together (a document's kind, number and verification; a guardian; what
/// was agreed to).
struct FieldGroup
{
    QString field;       ///< the first column: "document_number"
    QStringList columns; ///< all of them
};
/// Those one may choose, in the order of the table. The day of registration is the earlier, and the status the one of
/// the record that goes on.
[[nodiscard]] const std::vector<FieldGroup>& mergeGroups();
/// The group that is named so, by whichever of its columns; null when there is none.
[[nodiscard]] const FieldGroup* mergeGroup(const QString& field);

/// Whether a record says anything in that group. What is sealed from whoever looks says nothing that could be taken.
[[nodiscard]] bool saysAny(const Volunteer&, const FieldGroup&);
[[nodiscard]] bool saysOther(const Volunteer&, const Volunteer&, const FieldGroup&);
/// Whether, without a choice, the group is taken from `duplicate`: where `keep` says nothing; of consents, agreements
/// and declarations of health where those are later, a withdrawal among them, so that none is lost.
[[nodiscard]] bool takesByRule(const Volunteer& keep, const Volunteer& duplicate, const FieldGroup&);

/// `keep` with those groups of `duplicate`.
[[nodiscard]] Volunteer withFields(const Volunteer& keep, const Volunteer& duplicate, const QStringList& fields);

} // namespace redvest
