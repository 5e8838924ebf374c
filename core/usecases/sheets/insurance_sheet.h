// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer as a spreadsheet in the insurer's own columns (column_template.h).

#pragma once

#include "core/domain/insurance_list.h"
#include "core/usecases/sheets/column_template.h"

namespace redvest {

using InsuranceColumns = ColumnTemplate;
/// Titles and names alike, as far as the usual sheet goes.
[[nodiscard]] InsuranceColumns usualInsuranceColumns();
/// Problems: those of templateFrom.
[[nodiscard]] Outcome<InsuranceColumns> insuranceColumnsFrom(const QString& path);
/// .csv, else .xlsx; replaces `path`, for its owner only. Numbers are text, as insurers ask. Failures: of OutputFile.
void writeInsuranceSheet(const InsuranceList&, const InsuranceColumns&, const QString& path);
/// The usual columns as a file to edit. Failures as above.
void writeInsuranceTemplate(const QString& path);

} // namespace redvest
