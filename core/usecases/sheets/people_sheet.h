// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who were found as a spreadsheet: the list, and the one to ring them up.

#pragma once

#include "core/domain/people_list.h"

namespace redvest {

enum class PeopleSheet { Found, Phones };

/// .csv, else .xlsx, for its owner only. Failures: those of OutputFile.
void writePeopleSheet(const PeopleListFacts&, PeopleSheet, const QString& path);

} // namespace redvest
