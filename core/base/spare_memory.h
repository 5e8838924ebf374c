// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The C library keeps memory that was freed, for each thread apart. A desk that has read every page of a city would
// hold a third more than it uses; on an office PC that is taken from other programs.

#pragma once

namespace redvest {

/// There are few stocks of memory for all threads instead of eight a core, and yet one for each that works at a time:
/// while a stock is given back, whoever shares it waits. Nor do threads wait for each other where SQLite counts its own
/// memory. Call before the first thread begins and before the first workspace is opened.
void shareMemoryBetweenThreads();
/// Gives back to the system what is freed but held, of all threads; takes some tenths of a second after much was freed.
/// From any thread: the others go on with their own stocks but for the moments in which these are given back. Does
/// nothing where the C library is not glibc.
void giveSpareMemoryBack();

} // namespace redvest
