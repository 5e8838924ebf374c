// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wrong passphrases of an account are counted, so that a restart does not forget them, and after some of them each
// further try waits (core/domain/passphrase.h): in the store, or, where that is open for reading only, in a note of
// this PC. Both counts hold wherever a passphrase is asked for. Whoever asks for one asks these, in this order.

#pragma once

#include "core/domain/passphrase.h"
#include "core/usecases/workspace/workspace.h"

namespace redvest {

/// Held from before a try until it is judged, so that commands started at the same time do not guess at the same time.
/// Problem wait: another one holds it and does not end.
class TryTurn
{
public:
    explicit TryTurn(const Workspace&);
    ~TryTurn();
    TryTurn(const TryTurn&) = delete;
    TryTurn& operator=(const TryTurn&) = delete;
    [[nodiscard]] Problems problems() const;

private:
    struct Held;
    std::unique_ptr<Held> m_held; ///< null where the workspace is open for writing, which only one program has
};

/// What was wrong lately, by its id: the higher of both counts.
[[nodiscard]] Tries wrongTries(const Workspace&, const QString& accountId);
/// Before a try. Problem wait: too early, nothing may be tried. Where the clock was set back the wait begins anew, and
/// ends. Changes the count in that case.
[[nodiscard]] Problems mustWait(Workspace&, const QString& account);
/// After it: counts a wrong one, forgets all after a right one. Changes the vault or the note. Problem
/// wrong_passphrase, with how many tries are left or how long the next one waits.
[[nodiscard]] Problems judged(Workspace&, const QString& account, bool isRight);

} // namespace redvest
