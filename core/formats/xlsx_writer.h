// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of ours → files people open in a spreadsheet program: forms to fill in, lists, error sheets.
// A file appears whole or not at all.

#pragma once

#include "core/base/progress.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace redvest::formats {

/// How cells of a column are written. Text: always as typed text (format "@"), so that no identity number is rounded.
/// Number: cells that are wholly a number of at most 15 digits as numbers; Date: "2022-04-19[ 08:30]" as dates;
/// anything else in them as text.
enum class ColumnKind : std::uint8_t { Text, Number, Date };

struct OutColumn
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    double width = 0;         ///< in characters; 0: after the content
    QStringList choices{};    ///< offered as a drop-down; other words are refused by the spreadsheet program
    QString hint{};           ///< shown when a cell of the column is entered
    bool required = false;    ///< told by the colour of the header
    bool isHidden = false;    ///< there, and travelling with its rows, but not shown
    bool takesOthers = false; ///< the choices are offered, and other words are taken too
};

struct OutSheet
{
    QString name;      ///< made legal and unique when it is not
    QString title;     ///< merged over all columns, above everything; "" none
    QStringList notes; ///< one merged, wrapped row each, under the title
    std::vector<OutColumn> columns;
    std::vector<QStringList> rows;
    std::vector<int> emphasised; ///< indexes of rows
    int blankRows = 0;           ///< formatted empty rows after the rows, for forms
    bool freezeHeader = true;
    QString foot{}; ///< one merged, wrapped row under everything; "" none
    /// Rows between the notes and the header, and after the rows, cell by cell; one text in all its cells is merged.
    std::vector<QStringList> above{}, below{};
    bool isHidden = false; ///< for programs to read; not the first sheet
};

/// Replaces `path`, for its owner only (OutputFile). Texts longer than a cell may hold (kMaxCellText) are cut there,
/// control characters are dropped. Failures: those of OutputFile, too many rows or columns. Throws Cancelled.
void writeXlsx(const QString& path, const std::vector<OutSheet>& sheets, Progress& progress);

/// What stands above, the column titles, rows, what stands below and foot as UTF-8 with byte order mark and CRLF (what
/// Excel and WPS open rightly); every cell safe (safeText) but numbers in Number columns. Replaces `path`, for its
/// owner only. Failures as writeXlsx.
void writeCsv(const QString& path, const OutSheet& sheet);

/// The text with ' before it when a spreadsheet program would take it for a formula (it starts with = + - @ TAB CR LF,
/// after any number of '). readBook takes the mark away again. Source: OWASP, CSV injection.
[[nodiscard]] QString safeText(const QString& text);

} // namespace redvest::formats
