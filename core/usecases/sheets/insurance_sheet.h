// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list for the insurer as a spreadsheet in the insurer's own columns. Insurers differ, so the columns come from a
// file that the office edits: somewhere a row of titles, and under it one row that says what each column holds, by
// names in braces ({姓名}, {证件号码} …) among words that stand in every line (法定). That row is written once for each
// person; all other rows, above and below, stand as they are, with what their names in braces say of the whole list
// ({人数}, {保单号} …). Of a formula what it shows is kept.

#pragma once

#include "core/domain/insurance_list.h"

#include <vector>

namespace redvest {

struct InsuranceColumns
{
    std::vector<QStringList> above; ///< rows above the titles, cell by cell
    QStringList titles;             ///< one a column
    QStringList cells;              ///< what a column holds: "{姓名}"
    std::vector<QStringList> below; ///< rows under the people
    bool operator==(const InsuranceColumns&) const = default;
};
/// Titles and names alike, as far as the usual sheet goes.
[[nodiscard]] InsuranceColumns usualInsuranceColumns();
/// Of an xlsx, ods, xls or text file. Problems: those of reading a file; no_placeholders where no row has a name in
/// braces; several_rows where more than one asks for people; unknown_placeholder with the names there are; no_titles
/// where nothing stands above that row; no_value where a row around it has a formula without a value.
[[nodiscard]] Outcome<InsuranceColumns> insuranceColumnsFrom(const QString& path);
/// .csv, else .xlsx; replaces `path`, for its owner only. Numbers are text, as insurers ask. Failures: of OutputFile.
void writeInsuranceSheet(const InsuranceList&, const InsuranceColumns&, const QString& path);
/// The usual columns as a file to edit. Failures as above.
void writeInsuranceTemplate(const QString& path);

} // namespace redvest
