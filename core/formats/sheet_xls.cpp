// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The binary format of Excel 97–2003. FreeXL tells neither merged ranges nor hidden sheets.

#include "core/formats/grid.h"
#include "core/formats/serial_date.h"

#include <QFile>

#include <freexl.h>

namespace redvest::formats {

namespace {

class XlsFile
{
public:
    explicit XlsFile(const QString& path) : m_status(freexl_open(QFile::encodeName(path).constData(), &m_handle)) {}
    ~XlsFile()
    {
        if (m_handle != nullptr)
            freexl_close(m_handle);
    }
    XlsFile(const XlsFile&) = delete;
    XlsFile& operator=(const XlsFile&) = delete;

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const void* handle() const { return m_handle; }

private:
    const void* m_handle = nullptr;
    int m_status;
};

bool isLocked(const void* handle)
{
    unsigned int info = 0;
    return freexl_get_info(handle, FREEXL_BIFF_PASSWORD, &info) == FREEXL_OK && info == FREEXL_BIFF_OBFUSCATED;
}

QStringList sheetNames(const void* handle)
{
    unsigned int sheets = 0;
    QStringList names;
    if (freexl_get_info(handle, FREEXL_BIFF_SHEET_COUNT, &sheets) != FREEXL_OK)
        return names;
    for (unsigned int i = 0; i < sheets && i < 65536; ++i) {
        const char* name = nullptr;
        freexl_get_worksheet_name(handle, static_cast<unsigned short>(i), &name);
        names.append(QString::fromUtf8(name));
    }
    return names;
}

Cell cellOf(const FreeXL_CellValue& value)
{
    switch (value.type) {
    case FREEXL_CELL_INT:
        return numberCell(std::to_string(value.value.int_value), false, 0);
    case FREEXL_CELL_DOUBLE:
        return numberCell(QByteArray::number(value.value.double_value, 'g', 17).toStdString(), false, 0);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        return textCell(QString::fromUtf8(value.value.text_value));
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME: {
        const QString text = QString::fromLatin1(value.value.text_value);
        const std::optional<double> serial = serialOfIso(text);
        return serial && isSerial(*serial) ? dateCell(*serial) : textCell(text);
    }
    case FREEXL_CELL_TIME: {
        const QString text = QString::fromLatin1(value.value.text_value);
        const std::optional<double> serial = serialOfIso(QStringLiteral("1899-12-31T") + text);
        return serial ? dateCell(*serial) : textCell(text);
    }
    default:
        return {};
    }
}

bool readCells(const void* handle, Grid& grid)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_worksheet_dimensions(handle, &rows, &columns) != FREEXL_OK)
        return false;
    for (unsigned int row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value;
            if (freexl_get_cell_value(handle, row, column, &value) != FREEXL_OK)
                return false;
            if (!grid.put(row, column, cellOf(value)))
                return false;
        }
    }
    return grid.finish();
}

Problem openProblem(const ReadJob& job, int status)
{
    const bool isForeign = status == FREEXL_BIFF_WORKBOOK_NOT_FOUND;
    Problem problem = damagedFile(job.path);
    if (isForeign)
        problem.code = QStringLiteral("not_a_spreadsheet");
    return problem;
}

} // namespace

Outcome<Workbook> readXls(const ReadJob& job)
{
    const XlsFile file(job.path);
    if (file.handle() != nullptr && isLocked(file.handle()))
        return encryptedFile(job.path);
    if (file.status() != FREEXL_OK)
        return openProblem(job, file.status());
    Workbook book;
    book.sheetNames = sheetNames(file.handle());
    const QString& wanted = job.options.sheetName;
    if (!job.isWhole && !wanted.isEmpty() && !book.sheetNames.contains(wanted))
        return noSuchSheet(job.path, wanted, book.sheetNames);
    if (book.sheetNames.isEmpty())
        return damagedFile(job.path);
    qint64 places = 0;
    for (qsizetype i = 0; i < book.sheetNames.size(); ++i) {
        const bool isWanted = job.isWhole || (wanted.isEmpty() ? i == 0 : i == book.sheetNames.indexOf(wanted));
        if (!isWanted)
            continue;
        if (freexl_select_active_worksheet(file.handle(), static_cast<unsigned short>(i)) != FREEXL_OK)
            return damagedFile(job.path);
        Sheet& sheet = book.sheets.emplace_back();
        sheet.name = book.sheetNames[i];
        Grid grid(sheet, job, kMaxColumns, places);
        const bool whole = readCells(file.handle(), grid);
        if (grid.problem())
            return *grid.problem();
        if (!whole)
            return damagedFile(job.path);
        places = grid.places();
    }
    return book;
}

} // namespace redvest::formats
