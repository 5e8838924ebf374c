// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Source: OpenDocument 1.3 part 3, 9.1 (tables) and 6.1 (text). LibreOffice ends each sheet with a million repeated
// empty rows, so repetition is a count until something stands in it.

#include "core/formats/archive.h"
#include "core/formats/grid.h"
#include "core/formats/serial_date.h"
#include "core/formats/xml_scan.h"

#include <algorithm>
#include <set>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;
using Token = XmlScan::Token;

namespace {

constexpr std::size_t kMaxTextBytes = 4 * std::size_t(kMaxCellText) + 16;
constexpr qint64 kMaxRepeated = kMaxRows; ///< whatever is repeated more often passes every limit of the grid
constexpr qsizetype kMaxTables = 2000;
constexpr std::size_t kMaxHiddenStyles = 10'000;
constexpr qsizetype kLongestName = 255; // a tag may be a quarter of a megabyte, and there may be many

struct OdsCell
{
    QString type;
    QString value;
    qint64 repeated = 1;
    qint64 columnsSpanned = 1;
    qint64 rowsSpanned = 1;
    bool isFormula = false;
    bool isError = false;
};

/// What a cell shows when its formula failed. Only LibreOffice says so apart from the text as well.
bool isErrorName(std::string_view text)
{
    constexpr std::string_view names[] = {"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"};
    return std::find(std::begin(names), std::end(names), text) != std::end(names) || text.substr(0, 4) == "Err:";
}

qint64 count(std::string_view digits)
{
    return std::clamp<qint64>(toQString(digits).toLongLong(), 1, kMaxRepeated);
}

class ContentReader
{
public:
    ContentReader(ByteSource& source, const ReadJob& job, PackedBook& book) : m_scan(source), m_job(job), m_book(book)
    {}

    /// False when a limit was passed or the file has a fault.
    bool run();
    [[nodiscard]] Fault fault() const { return m_scan.fault(); }
    /// What made it stop, when that was a limit.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    void style();
    bool table();
    bool cells();
    bool wants(const QString& name, bool isHidden) const;
    bool row();
    bool cell();
    void readCellStart(OdsCell& cell) const;
    void readText();
    void textElement(int& paragraphs);
    [[nodiscard]] Cell valueOf(const OdsCell& cell) const;

    XmlScan m_scan;
    const ReadJob& m_job;
    PackedBook& m_book;
    std::optional<Grid> m_grid; ///< of the table being read
    qint64 m_places = 0;        ///< of the tables before it
    std::optional<Problem> m_problem;
    QString m_styleName;
    std::set<QString> m_hiddenStyles;
    qint64 m_row = 0;
    qint64 m_column = 0;
    std::string m_text;
};

bool ContentReader::run()
{
    for (Token token = m_scan.next(); token != Token::Done; token = m_scan.next()) {
        if (token != Token::Start)
            continue;
        const std::string_view name = m_scan.name();
        if (name == "tracked-changes" || name == "scripts")
            m_scan.skip();
        else if (m_scan.prefix() == "style")
            style();
        else if (name == "table" && m_scan.prefix() == "table" && !table())
            return false;
    }
    return m_scan.fault() == Fault::None;
}

void ContentReader::style()
{
    if (m_scan.name() == "style")
        m_styleName = m_scan.attribute("name").left(kLongestName);
    else if (m_scan.name() == "table-properties" && m_hiddenStyles.size() < kMaxHiddenStyles &&
             m_scan.attribute("display") == u"false")
        m_hiddenStyles.insert(m_styleName);
}

bool ContentReader::wants(const QString& name, bool isHidden) const
{
    if (m_job.isWhole)
        return !isHidden;
    if (!m_book.sheets.empty())
        return false;
    return m_job.options.sheetName.isEmpty() ? !isHidden : name == m_job.options.sheetName;
}

bool ContentReader::table()
{
    const QString name = m_scan.attribute("name").left(kLongestName);
    const bool isHidden = m_hiddenStyles.contains(m_scan.attribute("style-name").left(kLongestName));
    if (m_book.sheetNames.size() + m_book.hiddenNames.size() == kMaxTables) {
        m_problem = faultProblem(Fault::TooLarge, m_job.path);
        return false;
    }
    (isHidden ? m_book.hiddenNames : m_book.sheetNames).append(name);
    if (!wants(name, isHidden)) {
        m_scan.skip();
        return true;
    }
    m_grid.emplace(m_book.addSheet(name), m_job, kMaxColumns, m_places);
    m_row = 0;
    const bool isWhole = cells() && m_grid->finish();
    m_problem = m_grid->problem();
    m_places = m_grid->places();
    m_grid.reset();
    return isWhole;
}

/// The rows up to the end of the table.
bool ContentReader::cells()
{
    for (Token token = m_scan.next(); token != Token::Done; token = m_scan.next()) {
        if (token == Token::End && m_scan.name() == "table")
            return true;
        if (token != Token::Start)
            continue;
        if (m_scan.name() == "table-row") {
            if (!row())
                return false;
        } else if (m_scan.name() == "shapes" || m_scan.name() == "forms" || m_scan.prefix() == "calcext" ||
                   m_scan.name() == "table") {
            m_scan.skip();
        }
    }
    return true;
}

bool ContentReader::row()
{
    qint64 repeated = 1;
    m_scan.eachAttribute([&](std::string_view key, std::string_view value) {
        if (key == "table:number-rows-repeated")
            repeated = count(value);
    });
    m_column = 0;
    for (Token token = m_scan.next(); token != Token::Done; token = m_scan.next()) {
        if (token == Token::End && m_scan.name() == "table-row")
            break;
        if (token == Token::Start && !cell())
            return false;
    }
    if (!m_grid->repeatRow(m_row, repeated - 1))
        return false;
    m_row += repeated;
    return true;
}

void ContentReader::readCellStart(OdsCell& cell) const
{
    const auto decoded = [](std::string_view raw) {
        std::string text;
        appendDecoded(text, raw);
        return toQString(text);
    };
    m_scan.eachAttribute([&](std::string_view key, std::string_view value) {
        if (key == "office:value-type")
            cell.type = decoded(value);
        else if (key == "calcext:value-type")
            cell.isError = value == "error";
        else if (key == "table:formula")
            cell.isFormula = true;
        else if (key == "office:value" || key == "office:date-value" || key == "office:time-value" ||
                 key == "office:boolean-value" || key == "office:string-value")
            cell.value = decoded(value);
        else if (key == "table:number-columns-repeated")
            cell.repeated = count(value);
        else if (key == "table:number-columns-spanned")
            cell.columnsSpanned = count(value);
        else if (key == "table:number-rows-spanned")
            cell.rowsSpanned = count(value);
    });
}

bool ContentReader::cell()
{
    const bool isCovered = m_scan.name() == "covered-table-cell";
    if (!isCovered && m_scan.name() != "table-cell") {
        m_scan.skip();
        return true;
    }
    OdsCell about;
    readCellStart(about);
    readText();
    const qint64 column = m_column;
    m_column += about.repeated;
    // A covered cell may keep what stood in it before merging; nobody sees it.
    if (isCovered)
        return true;
    if (about.columnsSpanned > 1 || about.rowsSpanned > 1) {
        const CellRange range{m_row, column, m_row + about.rowsSpanned - 1, column + about.columnsSpanned - 1};
        if (!m_grid->merge(range))
            return false;
    }
    const std::optional<Grid::Place> value = m_grid->keep(valueOf(about));
    if (!value || *value == 0)
        return value.has_value();
    for (qint64 i = 0; i < about.repeated; ++i) {
        if (!m_grid->putKept(m_row, column + i, *value))
            return false;
    }
    return true;
}

/// The paragraphs of the cell, without its comment and without drawings.
void ContentReader::readText()
{
    m_text.clear();
    int depth = 1;
    int paragraphs = 0;
    while (depth > 0) {
        const Token token = m_scan.next();
        if (token == Token::Done)
            return;
        if (token == Token::Text && depth > 1 && m_text.size() <= kMaxTextBytes)
            m_scan.appendText(m_text);
        if (token == Token::End)
            --depth;
        if (token != Token::Start)
            continue;
        if (m_scan.name() == "annotation" || m_scan.name() == "ruby-text" || m_scan.prefix() == "draw" ||
            m_scan.prefix() == "table") {
            m_scan.skip();
            continue;
        }
        ++depth;
        textElement(paragraphs);
    }
}

void ContentReader::textElement(int& paragraphs)
{
    if (m_text.size() > kMaxTextBytes)
        return;
    if (m_scan.name() == "p" && paragraphs++ > 0)
        m_text.push_back('\n');
    else if (m_scan.name() == "s")
        m_text.append(std::size_t(std::clamp(m_scan.attribute("c").toInt(), 1, int(kMaxCellText))), ' ');
    else if (m_scan.name() == "tab")
        m_text.push_back('\t');
    else if (m_scan.name() == "line-break")
        m_text.push_back('\n');
}

Cell ContentReader::valueOf(const OdsCell& cell) const
{
    if (cell.isError || (cell.isFormula && isErrorName(m_text)))
        return {m_text.empty() ? u"#?"_s : toQString(m_text).left(kTruncatedText), 0, CellKind::Error};
    if (cell.isFormula && cell.type.isEmpty() && m_text.empty())
        return {kNoValue, 0, CellKind::Error};
    if (cell.type == u"float" || cell.type == u"percentage" || cell.type == u"currency") {
        const QByteArray digits = cell.value.toUtf8();
        return numberCell(std::string_view(digits.constData(), std::size_t(digits.size())), false, 0);
    }
    if (cell.type == u"date" || cell.type == u"time") {
        const std::optional<double> serial =
            cell.type == u"date" ? serialOfIso(cell.value) : serialOfDuration(cell.value);
        if (serial && isSerial(*serial))
            return dateCell(*serial);
    }
    if (cell.type == u"boolean")
        return boolCell(cell.value == u"true");
    if (cell.type == u"string" && m_text.empty())
        return textCell(cell.value);
    return textCell(toQString(m_text));
}

bool isEncrypted(Archive& archive)
{
    // The manifest of a file with many pictures is long, but encryption is told of its first parts.
    const QString manifest = u"META-INF/manifest.xml"_s;
    return archive.has(manifest) && archive.head(manifest, 1024 * 1024).contains("encryption-data");
}

} // namespace

Outcome<PackedBook> readOds(const ReadJob& job)
{
    Archive archive(job.path);
    if (archive.fault() != Fault::None)
        return faultProblem(archive.fault(), job.path);
    if (isEncrypted(archive))
        return encryptedFile(job.path);
    PackedBook book;
    const std::unique_ptr<ByteSource> source = archive.entry(u"content.xml"_s);
    ContentReader reader(*source, job, book);
    const bool whole = reader.run();
    if (reader.problem())
        return *reader.problem();
    if (!whole)
        return faultProblem(reader.fault(), job.path);
    if (book.sheets.empty() && !job.isWhole)
        return noSuchSheet(job.path, job.options.sheetName, book.sheetNames);
    return book;
}

} // namespace redvest::formats
