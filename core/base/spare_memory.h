// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The C library keeps memory that was freed, for each thread apart. A desk that has read every page of a city would
// hold a third more than it uses; on an office PC that is taken from other programs.

#pragma once

namespace redvest {

/// Threads share two stocks of memory instead of eight a core. Call before the first thread begins.
void shareMemoryBetweenThreads();
/// Gives back to the system what is freed but held; takes some ten milliseconds after much was freed. Does nothing
/// where the C library is not glibc.
void giveSpareMemoryBack();

} // namespace redvest
