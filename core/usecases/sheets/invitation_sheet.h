// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was invited, as a spreadsheet to phone by.

#pragma once

#include "core/domain/invitation.h"

namespace redvest {

/// In the order given: .csv, else .xlsx, for its owner only. Failures: those of OutputFile.
void writeInvitationSheet(const std::vector<Invitation>&, const QString& office, const QString& path);

} // namespace redvest
