// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One workbook being written: its formats, its sheets and the hidden sheet of long lists of choices.

#pragma once

#include "core/formats/xlsx_writer.h"

#include <xlsxwriter.h>

#include <vector>

namespace redvest::formats {

class BookOut
{
public:
    explicit BookOut(lxw_workbook& book);

    void add(const OutSheet& sheet, Progress& progress);
    /// After all sheets.
    void addChoices();
    /// The first that happened.
    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    struct ColumnFormats
    {
        lxw_format* plain[3];
        lxw_format* strong[3];
    };

    void note(lxw_error error);
    lxw_format* format(const char* numberFormat, bool strong);
    void makeFormats();
    QByteArray legalName(const QString& name);
    void band(lxw_worksheet* to, int columns, const QString& text, lxw_format* format);
    void notes(lxw_worksheet* to, const QStringList& texts, int columns, double width);
    void loose(lxw_worksheet* to, const std::vector<QStringList>& rows);
    void header(lxw_worksheet* to, const OutSheet& sheet);
    void body(lxw_worksheet* to, const OutSheet& sheet, Progress& progress);
    void cell(lxw_worksheet* to, lxw_col_t column, const QString& text, ColumnKind kind, bool strong);
    void validate(lxw_worksheet* to, lxw_col_t column, const OutColumn& about, lxw_row_t rows);
    QByteArray choicesFormula(const QStringList& choices);
    void printSetup(lxw_worksheet* to, const OutSheet& sheet, double width);

    lxw_workbook& m_book;
    lxw_format* m_title = nullptr;
    lxw_format* m_note = nullptr;
    lxw_format* m_header = nullptr;
    lxw_format* m_required = nullptr;
    lxw_format* m_dateTime[2] = {};
    ColumnFormats m_cells{};
    QStringList m_names;
    std::vector<QStringList> m_choices;
    lxw_row_t m_row = 0;
    lxw_row_t m_headerRow = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace redvest::formats
