// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts: what somebody typed on a form and has not saved yet. They belong to this PC and to whoever is signed in, are
// no part of the workspace (no journal, no backup, no exchange), and lie on the disk sealed.

#pragma once

#include "core/usecases/workspace/workspace.h"

#include <QVariantMap>

#include <optional>
#include <vector>

namespace redvest {

/// The form of a person: an erasure takes along what is typed there.
inline constexpr QStringView kPersonForm = u"volunteers/person";

struct UnsavedForm
{
    QString form;   ///< the page it is on and its name there: "volunteers/person"
    QString record; ///< id; "" for a record that is not there yet
    QString title;  ///< what the form was called
    Instant typedAt;
    QVariantMap values; ///< by field; what JSON can say
};

/// Takes the place of the draft of the same form and record, and is on the disk when this returns. False when it is
/// not kept: the workspace is locked or open for reading only, whoever is signed in holds no key, or this PC has no
/// place for it.
bool keepDraft(const Workspace&, const UnsavedForm&);
/// Nothing when there is none that can be read by whoever is signed in.
[[nodiscard]] std::optional<UnsavedForm> draftOf(const Workspace&, const QString& form, const QString& record);
/// All that whoever is signed in can read, the latest first. Those nobody asked for in 30 days are removed.
[[nodiscard]] std::vector<UnsavedForm> drafts(const Workspace&);
/// Of whoever is signed in.
void dropDraft(const Workspace&, const QString& form, const QString& record);
/// Of everybody.
void dropDrafts(const Workspace&, const QString& form, const QString& record);

} // namespace redvest
