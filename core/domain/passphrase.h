// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a passphrase must be, and how long one waits after wrong ones. How it becomes a key: core/base/crypto.

#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"

namespace redvest {

/// After so many wrong passphrases in a row: how long the next try waits. None for the first four, half a minute for
/// the fifth, twice as long for each further one, at most a quarter of an hour.
[[nodiscard]] qint64 waitMsAfter(int wrongTries);
constexpr int kFreeTries = 4;

/// What was wrong lately, of one account. The row outlives the program.
struct Tries
{
    int wrong = 0;
    Instant last;
};
/// How long until the next try may be made; 0: now. A clock set back never waits longer than the rule says.
[[nodiscard]] qint64 waitMs(const Tries&, Instant now);

/// As it is hashed: NFKC, so that full-width digits and letters count as the plain ones.
[[nodiscard]] QString preparedPassphrase(const QString& typed);
/// Empty when it will do. `name` is the person's, `office` the office's. Codes: passphrase_short, passphrase_name,
/// passphrase_common; no demand for digits or signs.
[[nodiscard]] Problems passphraseProblems(const QString& typed, const QString& name, const QString& office);
/// The rule in one sentence.
[[nodiscard]] QString passphraseRule();

} // namespace redvest
