// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong passphrases given to a workspace that is open for reading only, where its own vault cannot count them: noted on
// this PC for this user, by the workspace's address. It slows down who guesses at the desk. Who copies the file guesses
// elsewhere, where each guess costs what the wrap says (Argon2id).

#pragma once

#include "core/domain/passphrase.h"
#include "core/storage/disk/folder_turn.h"

#include <memory>

namespace redvest::storage {

/// None when nothing is noted.
[[nodiscard]] Tries notedTries(const QString& address, const QString& account);
/// None wrong: forgets the note. A PC on which no note can be kept still lets in who has the passphrase.
void noteTries(const QString& address, const QString& account, const Tries&);
/// Held from before a guess until it is noted: programs that guess at the same time take turns.
[[nodiscard]] std::unique_ptr<FolderTurn> turnToTry(const QString& address);

} // namespace redvest::storage
