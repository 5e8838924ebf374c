// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the environment says before anything runs: the language and who sits at the desk.
// The language of the program: Simplified Chinese unless asked otherwise; the source texts are English.

#pragma once

#include <QCoreApplication>

namespace redvest {

/// "zh_CN" or "en". Words on the command line win over the choice kept from the last time.
[[nodiscard]] QString languageFor(int argc, char** argv);
/// Loads the translations of the program and of Qt in place of those loaded before. Call before anything translated is
/// made.
void installLanguage(QCoreApplication&, const QString& language);

/// The account's name; "desk" where there is none.
[[nodiscard]] QString userName();

} // namespace redvest
