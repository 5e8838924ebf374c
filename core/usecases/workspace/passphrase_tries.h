// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong passphrases of an account are counted in the store, so that a restart does not forget them, and after some of
// them each further try waits (core/domain/passphrase.h). Whoever asks for a passphrase asks these two.

#pragma once

#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Before a try. Problem wait: too early, nothing may be tried. Where the clock was set back the wait begins anew, and
/// ends. Changes the vault in that case.
[[nodiscard]] Problems mustWait(Workspace&, const QString& account);
/// After it: counts a wrong one, forgets all after a right one. Changes the vault. Problem wrong_passphrase, with how
/// many tries are left or how long the next one waits.
[[nodiscard]] Problems judged(Workspace&, const QString& account, bool isRight);

} // namespace redvest
