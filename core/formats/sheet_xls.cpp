// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The binary format of Excel 97–2003. Source: MS-XLS 2.1.7.20.6 (Worksheet Substream) and the records named in it.

#include "core/formats/biff_stream.h"
#include "core/formats/grid.h"
#include "core/formats/serial_date.h"
#include "core/formats/xls_workbook.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value of an RK number: 30 bits of an integer or of a real, perhaps in hundredths.
double valueOfRk(std::uint32_t rk)
{
    constexpr std::uint32_t isHundredths = 1;
    constexpr std::uint32_t isInteger = 2;
    constexpr std::uint32_t digits = ~std::uint32_t{3};
    const double value = (rk & isInteger) != 0 ? double(std::bit_cast<std::int32_t>(rk & digits) / 4)
                                               : std::bit_cast<double>(std::uint64_t(rk & digits) << 32U);
    return (rk & isHundredths) != 0 ? value / 100 : value;
}

Cell errorCell(unsigned code)
{
    constexpr std::pair<unsigned, const char*> names[] = {{0x00, "#NULL!"}, {0x07, "#DIV/0!"},      {0x0F, "#VALUE!"},
                                                          {0x17, "#REF!"},  {0x1D, "#NAME?"},       {0x24, "#NUM!"},
                                                          {0x2A, "#N/A"},   {0x2B, "#GETTING_DATA"}};
    const auto* found =
        std::find_if(std::begin(names), std::end(names), [&](auto& name) { return name.first == code; });
    return {found == std::end(names) ? u"#?"_s : QString::fromLatin1(found->second), 0, CellKind::Error};
}

class SheetReader
{
public:
    SheetReader(BiffStream stream, const XlsWorkbook& workbook, Grid& grid)
        : m_stream(stream)
        , m_workbook(workbook)
        , m_grid(grid)
    {}

    /// False when the grid refused or the sheet is damaged.
    bool run();
    /// How far it has read, in bytes from the beginning of the stream.
    [[nodiscard]] qsizetype end() const { return m_stream.end(); }

private:
    struct Place
    {
        qint64 row = 0;
        qint64 column = 0;
        qint64 style = 0;
    };

    bool record();
    Place place();
    bool put(const Place& place, const Cell& cell);
    bool number(const Place& place, double value);
    bool sharedText(const Place& place);
    bool manyNumbers();
    bool formula(const Place& place);
    bool formulaText();
    bool merge();

    BiffStream m_stream;
    const XlsWorkbook& m_workbook;
    Grid& m_grid;
    bool m_awaitsText = false; ///< of the last formula
    Place m_formula;
};

bool SheetReader::run()
{
    if (!m_stream.next() || m_stream.type() != Biff::Bof)
        return false;
    // A chart in the sheet is a stream within the stream.
    for (qint64 depth = 1; depth > 0;) {
        if (!m_stream.next())
            return false;
        if (m_stream.type() == Biff::Bof)
            ++depth;
        else if (m_stream.type() == Biff::Eof)
            --depth;
        else if (depth == 1 && (!record() || m_stream.isDamaged()))
            return false;
    }
    return true;
}

bool SheetReader::record()
{
    switch (m_stream.type()) {
    case Biff::LabelSst:
        return sharedText(place());
    case Biff::Number: {
        const Place at = place();
        return number(at, m_stream.real());
    }
    case Biff::Rk: {
        const Place at = place();
        return number(at, valueOfRk(m_stream.u32()));
    }
    case Biff::MulRk:
        return manyNumbers();
    case Biff::Formula:
        return formula(place());
    case Biff::String:
        return formulaText();
    case Biff::BoolErr: {
        const Place at = place();
        const unsigned value = m_stream.u8();
        return put(at, m_stream.u8() != 0 ? errorCell(value) : boolCell(value != 0));
    }
    case Biff::Label:
    case Biff::RString: {
        const Place at = place();
        const qsizetype length = m_stream.u16();
        return put(at, textCell(m_stream.text(length)));
    }
    case Biff::MergeCells:
        return merge();
    default:
        return true;
    }
}

SheetReader::Place SheetReader::place()
{
    Place place;
    place.row = m_stream.u16();
    place.column = m_stream.u16();
    place.style = m_stream.u16();
    return place;
}

bool SheetReader::put(const Place& place, const Cell& cell)
{
    return !m_stream.isDamaged() && m_grid.put(place.row, place.column, cell);
}

bool SheetReader::number(const Place& place, double value)
{
    const std::vector<bool>& dates = m_workbook.dateStyles;
    const bool isDate = place.style < qint64(dates.size()) && dates[std::size_t(place.style)];
    return put(place, numberCell(value, isDate, m_workbook.is1904 ? kSerialOf1904 : 0));
}

bool SheetReader::sharedText(const Place& place)
{
    const std::size_t index = m_stream.u32();
    return index < m_workbook.texts.size() && !m_stream.isDamaged() &&
           m_grid.putKept(place.row, place.column, m_workbook.texts[index]);
}

bool SheetReader::manyNumbers()
{
    constexpr qsizetype numberSize = 6;
    constexpr qsizetype tail = 2; // the last column, which the size of the record tells too
    Place at;
    at.row = m_stream.u16();
    at.column = m_stream.u16();
    for (; m_stream.left() >= numberSize + tail; ++at.column) {
        at.style = m_stream.u16();
        if (!number(at, valueOfRk(m_stream.u32())))
            return false;
    }
    return true;
}

/// What the formula came to when the file was saved: a number, or in its place what kind of value it was.
bool SheetReader::formula(const Place& place)
{
    constexpr std::uint64_t noNumber = 0xFFFF;
    enum Kind : std::uint8_t { Text = 0, Bool = 1, Error = 2 };
    const auto bits = std::bit_cast<std::uint64_t>(m_stream.real());
    m_awaitsText = false;
    if (bits >> 48U != noNumber)
        return number(place, std::bit_cast<double>(bits));
    const auto kind = unsigned(bits & 0xFFU);
    const auto value = unsigned(bits >> 16U & 0xFFU);
    if (kind == Kind::Bool)
        return put(place, boolCell(value != 0));
    if (kind == Kind::Error)
        return put(place, errorCell(value));
    m_awaitsText = kind == Kind::Text;
    m_formula = place;
    return true;
}

bool SheetReader::formulaText()
{
    const qsizetype length = m_stream.u16();
    const Cell cell = textCell(m_stream.text(length));
    const bool isAwaited = std::exchange(m_awaitsText, false);
    return !isAwaited || put(m_formula, cell);
}

bool SheetReader::merge()
{
    for (int left = m_stream.u16(); left > 0 && !m_stream.isDamaged(); --left) {
        CellRange range;
        range.top = m_stream.u16();
        range.bottom = m_stream.u16();
        range.left = m_stream.u16();
        range.right = m_stream.u16();
        if (!m_grid.merge(range))
            return false;
    }
    return true;
}

const XlsSheet* chosenSheet(const XlsWorkbook& workbook, const QString& wanted)
{
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [&](const XlsSheet& sheet) {
        return wanted.isEmpty() ? !sheet.isHidden : sheet.name == wanted;
    });
    if (found != workbook.sheets.end())
        return &*found;
    return wanted.isEmpty() ? &workbook.sheets.front() : nullptr;
}

/// Reads the cells of the chosen sheet, or of all that are not hidden.
Problems readSheets(QByteArrayView stream, const XlsWorkbook& workbook, const ReadJob& job, PackedBook& book)
{
    const XlsSheet* chosen = chosenSheet(workbook, job.options.sheetName);
    qint64 places = 0;
    qsizetype bytes = 0;
    for (const XlsSheet& wanted : workbook.sheets) {
        if (job.isWhole ? wanted.isHidden : &wanted != chosen)
            continue;
        Grid grid(book.addSheet(wanted.name), job, kMaxColumns, places);
        SheetReader reader({stream, wanted.offset}, workbook, grid);
        const bool whole = reader.run() && grid.finish();
        if (grid.problem())
            return {*grid.problem()};
        // Sheets lie beside each other: together they are no longer than the stream.
        bytes += reader.end() - wanted.offset;
        if (!whole || bytes > stream.size())
            return {damagedFile(job.path)};
        places = grid.places();
    }
    return {};
}

} // namespace

Outcome<PackedBook> readXls(const ReadJob& job, const std::optional<QByteArray>& stream)
{
    PackedBook book;
    XlsWorkbook workbook;
    const Fault fault = stream ? readWorkbook(*stream, workbook, *book.values) : Fault::Damaged;
    if (fault != Fault::None)
        return faultProblem(fault, job.path);
    if (workbook.isBeforeExcel97)
        return unsupportedFormat(job.path, xlsBeforeExcel97());
    for (const XlsSheet& sheet : workbook.sheets)
        (sheet.isHidden ? book.hiddenNames : book.sheetNames).append(sheet.name);
    if (!job.isWhole && chosenSheet(workbook, job.options.sheetName) == nullptr)
        return noSuchSheet(job.path, job.options.sheetName, book.sheetNames);
    if (Problems problems = readSheets(*stream, workbook, job, book); !problems.empty())
        return problems;
    return book;
}

} // namespace redvest::formats
