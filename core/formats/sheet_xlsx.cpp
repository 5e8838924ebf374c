// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/grid.h"
#include "core/formats/serial_date.h"
#include "core/formats/xlsx_parts.h"
#include "core/formats/xml_scan.h"

#include <algorithm>
#include <charconv>

namespace redvest::formats {

using Token = XmlScan::Token;

namespace {

/// Place of "B5", from 0; -1 for what is not told.
struct Place
{
    qint64 row = -1;
    qint64 column = -1;
};

Place placeOf(std::string_view reference)
{
    Place place;
    qint64 column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    if (i == 0)
        return place;
    place.column = column - 1;
    qint64 row = 0;
    std::from_chars(reference.data() + i, reference.data() + reference.size(), row);
    place.row = row - 1;
    return place;
}

qint64 integer(std::string_view digits, qint64 otherwise)
{
    qint64 value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

class SheetReader
{
public:
    SheetReader(ByteSource& source, const XlsxParts& parts, Grid& grid) : m_scan(source), m_parts(parts), m_grid(grid)
    {}

    /// False when the grid refused; a fault of the file is in fault().
    bool run();
    [[nodiscard]] Fault fault() const { return m_scan.fault(); }

private:
    enum class Type : std::uint8_t { Number, Shared, Text, Bool, Error, IsoDate };

    bool start();
    bool end();
    void startRow();
    void startCell();
    [[nodiscard]] static Type typeOf(std::string_view word);
    [[nodiscard]] PackedValues::Place sharedText() const;
    [[nodiscard]] Cell cell() const;
    bool merge();

    XmlScan m_scan;
    const XlsxParts& m_parts;
    Grid& m_grid;
    qint64 m_row = -1;
    qint64 m_column = -1;
    qint64 m_style = 0;
    Type m_type = Type::Number;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_collecting = false;
    bool m_isFormula = false;
    std::string m_value;
};

bool SheetReader::run()
{
    for (Token token = m_scan.next(); token != Token::Done; token = m_scan.next()) {
        if (token == Token::Text) {
            if (m_collecting && m_value.size() <= kMaxTextBytes)
                m_scan.appendText(m_value);
        } else if (!(token == Token::Start ? start() : end())) {
            return false;
        }
    }
    return true;
}

bool SheetReader::start()
{
    const std::string_view name = m_scan.name();
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_collecting = true;
        else if (name == "f")
            m_isFormula = true;
        else if (name == "rPh")
            m_scan.skip(); // the reading of the characters, not the text
    } else if (m_inData) {
        if (name == "c")
            startCell();
        else if (name == "row")
            startRow();
    } else if (name == "sheetData") {
        m_inData = true;
    } else if (name == "mergeCell") {
        return merge();
    } else if (name == "extLst") {
        m_scan.skip(); // with namesakes of other meaning
    }
    return true;
}

bool SheetReader::end()
{
    const std::string_view name = m_scan.name();
    if (!m_inCell) {
        if (name == "sheetData")
            m_inData = false;
        return true;
    }
    if (name == "v" || name == "t") {
        m_collecting = false;
        return true;
    }
    if (name != "c")
        return true;
    m_inCell = false;
    if (m_type == Type::Shared)
        return m_grid.putKept(m_row, m_column, sharedText());
    // A program that does not calculate writes formulas and leaves the values to whoever opens the file.
    if (m_isFormula && m_value.empty() && m_type == Type::Number)
        return m_grid.put(m_row, m_column, {kNoValue, 0, CellKind::Error});
    return m_value.empty() || m_grid.put(m_row, m_column, cell());
}

void SheetReader::startRow()
{
    ++m_row;
    m_column = -1;
    m_scan.eachAttribute([this](std::string_view key, std::string_view value) {
        if (key == "r")
            m_row = integer(value, 0) - 1;
    });
}

void SheetReader::startCell()
{
    m_inCell = true;
    m_isFormula = false;
    m_value.clear();
    m_type = Type::Number;
    m_style = 0;
    ++m_column;
    m_scan.eachAttribute([this](std::string_view key, std::string_view value) {
        if (key == "r") {
            const Place place = placeOf(value);
            m_column = place.column >= 0 ? place.column : m_column;
            m_row = place.row >= 0 ? place.row : m_row;
        } else if (key == "s") {
            m_style = integer(value, 0);
        } else if (key == "t") {
            m_type = typeOf(value);
        }
    });
}

SheetReader::Type SheetReader::typeOf(std::string_view word)
{
    constexpr std::pair<std::string_view, Type> words[] = {{"s", Type::Shared},       {"str", Type::Text},
                                                           {"inlineStr", Type::Text}, {"b", Type::Bool},
                                                           {"e", Type::Error},        {"d", Type::IsoDate}};
    const auto* found = std::find_if(std::begin(words), std::end(words), [&](auto& w) { return w.first == word; });
    return found == std::end(words) ? Type::Number : found->second;
}

PackedValues::Place SheetReader::sharedText() const
{
    const qint64 index = integer(trimmed(m_value), -1);
    return index >= 0 && index < qint64(m_parts.texts.size()) ? m_parts.texts[std::size_t(index)] : 0;
}

/// Of every type but Shared.
Cell SheetReader::cell() const
{
    switch (m_type) {
    case Type::Text:
        return xstringCell(m_value);
    case Type::Bool:
        return boolCell(trimmed(m_value) == "1" || trimmed(m_value) == "true");
    case Type::Error:
        return {toQString(m_value).left(kTruncatedText), 0, CellKind::Error};
    case Type::IsoDate: {
        const std::optional<double> serial = serialOfIso(toQString(trimmed(m_value)));
        return serial && isSerial(*serial) ? dateCell(*serial) : xstringCell(m_value);
    }
    case Type::Shared:
    case Type::Number:
        break;
    }
    const bool isDate =
        m_style > 0 && m_style < qint64(m_parts.dateStyles.size()) && m_parts.dateStyles[std::size_t(m_style)];
    return numberCell(trimmed(m_value), isDate, m_parts.is1904 ? kSerialOf1904 : 0);
}

bool SheetReader::merge()
{
    const QString reference = m_scan.attribute("ref");
    const std::string text = reference.toStdString();
    const std::size_t colon = text.find(':');
    if (colon == text.npos)
        return true;
    const Place first = placeOf(std::string_view(text).substr(0, colon));
    const Place last = placeOf(std::string_view(text).substr(colon + 1));
    return m_grid.merge({first.row, first.column, last.row, last.column});
}

/// All that are not hidden, or the one asked for; none when there is none of that name.
std::vector<const XlsxSheet*> chosenSheets(const XlsxParts& parts, const ReadJob& job)
{
    const QString& wanted = job.options.sheetName;
    std::vector<const XlsxSheet*> chosen;
    for (const XlsxSheet& sheet : parts.sheets) {
        const bool isWanted = job.isWhole || wanted.isEmpty() ? !sheet.isHidden : sheet.name == wanted;
        if (isWanted && (job.isWhole || chosen.empty()))
            chosen.push_back(&sheet);
    }
    if (chosen.empty() && !job.isWhole && wanted.isEmpty() && !parts.sheets.empty())
        chosen.push_back(&parts.sheets.front());
    return chosen;
}

/// Reads the sheets' cells one by one; `parts` and `archive` are those of the file.
Problems readSheets(Archive& archive, const XlsxParts& parts, const ReadJob& job, PackedBook& book)
{
    qint64 places = 0;
    for (const XlsxSheet* chosen : chosenSheets(parts, job)) {
        Grid grid(book.addSheet(chosen->name), job, kMaxColumns, places);
        const std::unique_ptr<ByteSource> source = archive.entry(chosen->entry);
        SheetReader reader(*source, parts, grid);
        const bool whole = reader.run() && reader.fault() == Fault::None && grid.finish();
        if (grid.problem())
            return {*grid.problem()};
        if (!whole)
            return {faultProblem(reader.fault(), job.path)};
        places = grid.places();
    }
    return {};
}

} // namespace

Outcome<PackedBook> readXlsx(const ReadJob& job)
{
    Archive archive(job.path);
    XlsxParts parts;
    PackedBook book;
    Fault fault = archive.fault() != Fault::None ? archive.fault() : readParts(archive, parts, *book.values);
    if (fault != Fault::None)
        return faultProblem(fault, job.path);
    if (parts.sheets.empty())
        return damagedFile(job.path);
    for (const XlsxSheet& sheet : parts.sheets)
        (sheet.isHidden ? book.hiddenNames : book.sheetNames).append(sheet.name);
    if (Problems problems = readSheets(archive, parts, job, book); !problems.empty())
        return problems;
    if (book.sheets.empty() && !job.isWhole)
        return noSuchSheet(job.path, job.options.sheetName, book.sheetNames);
    return book;
}

} // namespace redvest::formats
