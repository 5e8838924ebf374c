// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that crashes leaves its memory on the disk, and in ours are the data of people.

#pragma once

namespace redvest {

/// This process leaves none, and no other of the same user may look into its memory. Call first.
void forbidCoreDumps();

} // namespace redvest
