// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/grid.h"

#include "core/formats/serial_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace redvest::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kBlockHead = 16; // of each piece of memory, for whoever hands it out

QString noRoom()
{
    return QCoreApplication::translate("Import", "its cells and texts take more than %1 MiB")
        .arg(PackedValues::kMaxBytes >> 20);
}

} // namespace

QString moreRows()
{
    return QCoreApplication::translate("Import", "it has more than %1 rows").arg(kMaxRows);
}

QString moreColumns(qint64 row, qint64 most)
{
    return QCoreApplication::translate("Import", "row %1 has more than %2 columns").arg(row + 1).arg(most);
}

QString moreCells()
{
    return QCoreApplication::translate("Import", "its sheet has more than %1 cells").arg(Grid::kMaxCells);
}

Grid::Grid(PackedSheet& sheet, const ReadJob& job, qint64 maxColumns, qint64 placesBefore)
    : m_sheet(sheet)
    , m_job(job)
    , m_maxColumns(maxColumns)
    , m_places(placesBefore)
{}

bool Grid::refuse(const QString& what)
{
    m_problem = tooLarge(m_job.path, what);
    return false;
}

/// Room beside the values.
bool Grid::claim(std::size_t bytes)
{
    return m_sheet.values->claim(qint64(bytes)) || refuse(noRoom());
}

bool Grid::reach(qint64 row, qint64 column)
{
    if (row < 0 || row >= kMaxRows)
        return refuse(moreRows());
    if (column < 0 || column >= m_maxColumns)
        return refuse(moreColumns(row, m_maxColumns));
    if (row >= m_nextReport) {
        m_job.progress.report(row, 0, QCoreApplication::translate("Import", "rows read"));
        m_nextReport = row + 1000;
    }
    std::vector<std::vector<Place>>& rows = m_sheet.rows;
    if (std::size_t(row) >= rows.size()) {
        if (!claim((std::size_t(row) + 1 - rows.size()) * sizeof(rows.front())))
            return false;
        rows.resize(std::size_t(row) + 1);
    }
    return widen(rows[std::size_t(row)], std::size_t(column) + 1);
}

bool Grid::widen(std::vector<Place>& cells, std::size_t width)
{
    if (cells.size() >= width)
        return true;
    m_places += qint64(width - cells.size());
    if (m_places > kMaxCells)
        return refuse(moreCells());
    const std::size_t before = cells.capacity();
    if (cells.empty())
        cells.reserve(std::max(m_lastWidth, width));
    cells.resize(width);
    m_lastWidth = width;
    m_width = std::max(m_width, width);
    return claim((cells.capacity() - before) * sizeof(Place) + (before == 0 ? kBlockHead : 0));
}

std::optional<Grid::Place> Grid::keep(const Cell& cell)
{
    if (m_problem)
        return std::nullopt;
    const std::optional<Place> value = m_sheet.values->add(cell);
    if (!value)
        refuse(noRoom());
    return value;
}

bool Grid::put(qint64 row, qint64 column, const Cell& cell)
{
    const std::optional<Place> value = keep(cell);
    return value && putKept(row, column, *value);
}

bool Grid::putKept(qint64 row, qint64 column, Place value)
{
    if (m_problem)
        return false;
    if (value == 0)
        return true;
    if (!reach(row, column))
        return false;
    m_sheet.rows[std::size_t(row)][std::size_t(column)] = value;
    return true;
}

bool Grid::repeatRow(qint64 row, qint64 times)
{
    if (m_problem)
        return false;
    if (std::size_t(row) >= m_sheet.rows.size())
        return true; // an empty row leaves no trace
    const std::vector<Place> cells = m_sheet.rows[std::size_t(row)];
    for (qint64 i = 1; i <= times && !cells.empty(); ++i) {
        if (!reach(row + i, qint64(cells.size()) - 1))
            return false;
        m_sheet.rows[std::size_t(row + i)] = cells;
    }
    return true;
}

bool Grid::merge(const CellRange& range)
{
    if (m_problem)
        return false;
    if (qint64(m_merged.size()) >= kMaxRows)
        return refuse(QCoreApplication::translate("Import", "it has more than %1 merged ranges").arg(kMaxRows));
    m_merged.push_back(range);
    return true;
}

bool Grid::fill(const CellRange& range)
{
    std::vector<std::vector<Place>>& rows = m_sheet.rows;
    const qint64 bottom = std::min(range.bottom, qint64(rows.size()) - 1);
    const qint64 right = std::min(range.right, qint64(m_width) - 1);
    if (range.top < 0 || range.left < 0 || range.top > bottom || range.left > right)
        return true;
    if (std::size_t(range.left) >= rows[std::size_t(range.top)].size())
        return true;
    const Place source = rows[std::size_t(range.top)][std::size_t(range.left)];
    if (source == 0)
        return true;
    for (qint64 row = range.top; row <= bottom; ++row) {
        // Counted again for every range: ranges that overlap must not cost more than the sheet may.
        m_places += right - range.left + 1;
        if (!reach(row, right))
            return false;
        auto first = rows[std::size_t(row)].begin() + range.left;
        std::fill(first, first + (right - range.left + 1), source);
    }
    return m_places <= kMaxCells || refuse(moreCells());
}

bool Grid::finish()
{
    if (m_problem)
        return false;
    for (const CellRange& range : m_merged) {
        if (!fill(range))
            return false;
    }
    while (!m_sheet.rows.empty() && m_sheet.rows.back().empty())
        m_sheet.rows.pop_back();
    return true;
}

namespace {

/// The fewest digits that give the value back, without an exponent where a person would write none.
/// std::chars_format::fixed would spell out the binary value: 310199200404190016 for 3.1019920040419E+17.
QString shortestText(double value)
{
    char written[64];
    const double size = std::abs(value);
    const bool isShort = size == 0 || (size >= 1e-6 && size < 1e15);
    const auto format = isShort ? std::chars_format::fixed : std::chars_format::scientific;
    const char* end = std::to_chars(std::begin(written), std::end(written), value, format).ptr;
    QString text = QString::fromLatin1(written, end - written);
    if (isShort || size < 1 || size >= 1e21)
        return text.toUpper();
    const qsizetype e = text.indexOf(u'e');
    const int exponent = text.mid(e + 1).toInt();
    const QString mantissa = text.left(e);
    const qsizetype point = mantissa.indexOf(u'.');
    QString digits = point < 0 ? mantissa : mantissa.left(point) + mantissa.mid(point + 1);
    const qsizetype whole = exponent + (value < 0 ? 2 : 1);
    if (digits.size() > whole)
        return digits.insert(whole, u'.');
    return digits.leftJustified(whole, u'0');
}

} // namespace

Cell textCell(QString text)
{
    if (text.isEmpty())
        return {};
    if (text.size() <= kMaxCellText)
        return {std::move(text), 0, CellKind::Text};
    text.truncate(kTruncatedText);
    if (text.back().isHighSurrogate())
        text.chop(1);
    text.squeeze();
    return {std::move(text), 0, CellKind::Error};
}

Cell numberCell(std::string_view digits, bool isDate, double serialOffset)
{
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return textCell(QString::fromUtf8(digits.data(), qsizetype(digits.size())));
    if (isDate && isSerial(value + serialOffset))
        return dateCell(value + serialOffset);
    const bool isPlain =
        digits.find_first_not_of("0123456789") == digits.npos && (digits.front() != '0' || digits.size() == 1);
    if (isPlain)
        return {QString::fromLatin1(digits.data(), qsizetype(digits.size())), value, CellKind::Number};
    return numberCell(value, false, 0);
}

Cell numberCell(double value, bool isDate, double serialOffset)
{
    if (!std::isfinite(value))
        return {u"#NUM!"_s, 0, CellKind::Error};
    if (isDate && isSerial(value + serialOffset))
        return dateCell(value + serialOffset);
    return {shortestText(value), value, CellKind::Number};
}

Cell dateCell(double serial)
{
    return {serialText(serial), serial, CellKind::Date};
}

Cell boolCell(bool value)
{
    return {value ? u"TRUE"_s : u"FALSE"_s, value ? 1.0 : 0.0, CellKind::Bool};
}

} // namespace redvest::formats
