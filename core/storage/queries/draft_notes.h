// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed on a form and not saved: kept on this PC for this user, outside the workspace, so that no backup, no
// journal and no other desk ever holds it, and sealed with the keys of the workspace. Without accounts these keys lie
// open in the workspace; with accounts nobody reads a draft before somebody has signed in.

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace redvest::storage {

class Database;

/// Whose it is and where it was typed. One draft a name.
struct DraftName
{
    QString account; ///< "" where there are no accounts
    QString form;
    QString record; ///< id; "" for a record that is not there yet
};

/// For so long an unsaved draft waits; then it goes, unread.
constexpr int kDraftDays = 30;

/// Takes the place of the draft of that name, and is on the disk when this returns. False when it is not kept: no key
/// is held, or the PC has no place for it.
[[nodiscard]] bool noteDraft(Database&, const DraftName&, const QString& plain);
/// Nothing when there is none, or none that opens with the keys held.
[[nodiscard]] std::optional<QString> notedDraft(Database&, const DraftName&);
/// All of that account that open with the keys held, in no order. Removes those of everybody that waited too long.
[[nodiscard]] std::vector<QString> notedDrafts(Database&, const QString& account);
/// Nothing happens when there is none.
void forgetDraft(Database&, const DraftName&);
/// Those of all accounts.
void forgetDrafts(Database&, const QString& form, const QString& record);

} // namespace redvest::storage
