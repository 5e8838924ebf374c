// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer as a spreadsheet in the insurer's own columns. Insurers differ, so the columns come from a
// file that the office edits: somewhere a row of titles, and under it one row that says what each column holds, by
// names in braces ({姓名}, {证件号码} …) among words that stand in every line (法定). What stands above the titles is
// kept.

#pragma once

#include "core/domain/insurance_list.h"

namespace redvest {

struct InsuranceColumns
{
    QStringList notes;  ///< lines above the titles
    QStringList titles; ///< one a column
    QStringList cells;  ///< what a column holds: "{姓名}"
    bool operator==(const InsuranceColumns&) const = default;
};
/// Titles and names alike, as far as the usual sheet goes.
[[nodiscard]] InsuranceColumns usualInsuranceColumns();
/// Of an xlsx, ods, xls or text file. Problems: those of reading a file; no_placeholders where no row has a name in
/// braces; unknown_placeholder with the names there are; no_titles where nothing stands above that row.
[[nodiscard]] Outcome<InsuranceColumns> insuranceColumnsFrom(const QString& path);
/// .csv, else .xlsx; replaces `path`, for its owner only. Numbers are text, as insurers ask. Failures: of OutputFile.
void writeInsuranceSheet(const InsuranceList&, const InsuranceColumns&, const QString& path);
/// The usual columns as a file to edit. Failures as above.
void writeInsuranceTemplate(const QString& path);

} // namespace redvest
