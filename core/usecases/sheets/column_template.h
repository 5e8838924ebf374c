// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list as a spreadsheet in the columns of whoever gets it: an insurer, a platform. They differ, so the columns come
// from a file that the office edits: somewhere a row of titles, and under it one row that says what each column holds,
// by names in braces ({姓名}, {证件号码} …) among words that stand in every line (法定). That row is written once for
// each line of the list; all other rows, above and below, stand as they are, with what their names in braces say of the
// whole list ({人数} …). Of a formula what it shows is kept.

#pragma once

#include "core/base/outcome.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace redvest {

struct ColumnTemplate
{
    std::vector<QStringList> above; ///< rows above the titles, cell by cell
    QStringList titles;             ///< one a column
    QStringList cells;              ///< what a column holds: "{姓名}"
    std::vector<QStringList> below; ///< rows under the lines
    bool operator==(const ColumnTemplate&) const = default;
};

/// What may be asked for of one kind of list.
struct TemplateNames
{
    QStringList ofLine; ///< in the order of the usual sheet
    QStringList ofList;
    QString command; ///< "template insurance-list": what writes a file to begin with
};

/// Titles and names alike.
[[nodiscard]] ColumnTemplate usualTemplate(const TemplateNames&);
/// Of an xlsx, ods, xls or text file. Problems: those of reading a file; no_placeholders where no row has a name in
/// braces; several_rows where more than one asks for lines; unknown_placeholder with the names there are; no_titles
/// where nothing stands above that row; no_value where a row around it has a formula without a value.
[[nodiscard]] Outcome<ColumnTemplate> templateFrom(const QString& path, const TemplateNames&);

/// What a list says.
struct TemplateLines
{
    qint64 count = 0;
    std::function<QString(const QString& name, qint64 line)> ofLine; ///< lines from 0
    std::function<QString(const QString& name)> ofList;
};
/// .csv, else .xlsx; replaces `path`, for its owner only. Numbers are text. `title`: of the sheet. Failures: of
/// OutputFile.
void writeByTemplate(const ColumnTemplate&, const TemplateNames&, const TemplateLines&, const QString& title,
                     const QString& path);
/// The usual columns as a file to edit. Failures as above.
void writeTemplateFile(const TemplateNames&, const QString& title, const QString& path);

} // namespace redvest
