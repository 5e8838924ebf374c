// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer, as "export insurance-list" and "print insurance-list" make it.

#pragma once

#include "app/cli/command.h"
#include "core/domain/insurance_list.h"

namespace redvest::cli {

struct InsuranceWords
{
    std::string policy, change, columns;
};

/// Adds --policy and --change.
void addInsurance(CLI::App&, InsuranceWords&);
/// Noted as a full look once `make` has made its file. Refused: what insuranceList refuses, and a period or change that
/// cannot be read.
[[nodiscard]] InsuranceList insuranceListFor(Workspace&, const InsuranceWords&, const std::string& from,
                                             const std::string& to, const std::string& reason,
                                             const std::function<void(const InsuranceList&)>& make);
/// In the insurer's columns where --columns names a file, else in the usual ones.
[[nodiscard]] Exit exportInsurance(const InsuranceWords&, const std::string& from, const std::string& to,
                                   const std::string& reason, const std::string& out, Run&);

} // namespace redvest::cli
