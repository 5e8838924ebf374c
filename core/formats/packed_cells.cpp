// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/packed_cells.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace redvest::formats {

namespace {

// A record is a byte for the kind and the width of its characters, the length of the text in two bytes, the number
// where the kind has one, and the characters, of one byte each where all of them have room in one.
constexpr std::size_t kHead = 3;
constexpr unsigned kKindMask = 0x07;
constexpr unsigned kIsWide = 0x08;
constexpr qsizetype kLongest = 0xFFFF;

constexpr unsigned kChunkBits = 20;
constexpr std::size_t kChunk = std::size_t{1} << kChunkBits;
constexpr std::size_t kRemembered = std::size_t{1} << 16;

static_assert(kHead + sizeof(double) + 2 * std::size_t(kLongest) < kChunk);
static_assert(PackedValues::kMaxBytes / qint64(kChunk) < 1 << (32 - kChunkBits));

bool hasNumber(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Date || kind == CellKind::Bool;
}

struct Shape
{
    CellKind kind = CellKind::Empty;
    bool isWide = false;
    std::size_t length = 0;

    [[nodiscard]] std::size_t numberBytes() const { return hasNumber(kind) ? sizeof(double) : 0; }
    [[nodiscard]] std::size_t textBytes() const { return length * (isWide ? 2 : 1); }
    [[nodiscard]] std::size_t bytes() const { return kHead + numberBytes() + textBytes(); }
};

Shape shapeOf(const Cell& cell)
{
    const bool isWide = std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.unicode() > 0xFF; });
    return {cell.kind, isWide, std::size_t(std::min(cell.text.size(), kLongest))};
}

Shape shapeAt(const char* record)
{
    const auto first = static_cast<unsigned char>(record[0]);
    std::uint16_t length = 0;
    std::memcpy(&length, record + 1, sizeof length);
    return {static_cast<CellKind>(first & kKindMask), (first & kIsWide) != 0, length};
}

void write(char* to, const Cell& cell, const Shape& shape)
{
    to[0] = static_cast<char>(unsigned(shape.kind) | (shape.isWide ? kIsWide : 0));
    const auto length = std::uint16_t(shape.length);
    std::memcpy(to + 1, &length, sizeof length);
    to += kHead;
    std::memcpy(to, &cell.number, shape.numberBytes());
    to += shape.numberBytes();
    if (shape.isWide) {
        std::memcpy(to, cell.text.constData(), shape.textBytes());
        return;
    }
    std::transform(cell.text.begin(), cell.text.begin() + qsizetype(shape.length), to,
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

/// Unpacks a row when it is asked for. What stands in the row above too is the same text in memory.
class PackedRows final : public RowSource
{
public:
    explicit PackedRows(std::shared_ptr<const PackedSheet> sheet) : m_sheet(std::move(sheet)) {}

    [[nodiscard]] const std::vector<Cell>* next() override
    {
        if (m_next >= m_sheet->rows.size())
            return nullptr;
        const auto& places = m_sheet->rows[m_next++];
        m_row.resize(places.size());
        m_places.resize(places.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (m_places[i] == places[i])
                continue;
            m_places[i] = places[i];
            m_row[i] = m_sheet->values->at(places[i]);
        }
        return &m_row;
    }
    [[nodiscard]] std::optional<Problem> problem() const override { return std::nullopt; }
    [[nodiscard]] qint64 done() const override { return qint64(m_next); }
    [[nodiscard]] qint64 total() const override { return qint64(m_sheet->rows.size()); }
    [[nodiscard]] std::vector<DoubtfulCell> doubtful() const override { return m_sheet->doubtful; }

private:
    std::shared_ptr<const PackedSheet> m_sheet;
    std::size_t m_next = 0;
    std::vector<Cell> m_row;
    std::vector<PackedValues::Place> m_places; ///< of m_row
};

} // namespace

PackedValues::PackedValues() : m_lately(kRemembered) {}

bool PackedValues::claim(qint64 bytes)
{
    m_bytes += bytes;
    return m_bytes <= kMaxBytes;
}

const char* PackedValues::record(Place place) const
{
    return m_chunks[place >> kChunkBits].get() + (place & (kChunk - 1));
}

/// That many bytes at m_end, in one piece; null when there is no room any more.
char* PackedValues::room(std::size_t bytes)
{
    if (m_chunks.empty() || m_end + bytes > kChunk) {
        if (!claim(qint64(kChunk)))
            return nullptr;
        m_end = m_chunks.empty() ? 1 : 0; // 0 is no place
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(kChunk));
    }
    return m_chunks.back().get() + m_end;
}

std::optional<PackedValues::Place> PackedValues::add(const Cell& cell)
{
    if (cell.kind == CellKind::Empty)
        return 0;
    const Shape shape = shapeOf(cell);
    const std::size_t bytes = shape.bytes();
    char* to = room(bytes);
    if (to == nullptr)
        return std::nullopt;
    write(to, cell, shape);
    Place& lately = m_lately[qHashBits(to, bytes) % kRemembered];
    // Records of one head are of one length.
    const bool isThere = lately != 0 && std::memcmp(record(lately), to, kHead) == 0 &&
                         std::memcmp(record(lately) + kHead, to + kHead, bytes - kHead) == 0;
    if (isThere)
        return lately;
    lately = Place((m_chunks.size() - 1) << kChunkBits | m_end);
    m_end += bytes;
    return lately;
}

Cell PackedValues::at(Place place) const
{
    if (place == 0)
        return {};
    const char* from = record(place);
    const Shape shape = shapeAt(from);
    Cell cell{{}, 0, shape.kind};
    from += kHead;
    std::memcpy(&cell.number, from, shape.numberBytes());
    from += shape.numberBytes();
    if (!shape.isWide) {
        cell.text = QString::fromLatin1(from, qsizetype(shape.length));
        return cell;
    }
    cell.text.resize(qsizetype(shape.length));
    std::memcpy(cell.text.data(), from, shape.textBytes());
    return cell;
}

PackedSheet& PackedBook::addSheet(const QString& name)
{
    return sheets.emplace_back(PackedSheet{name, values, {}, {}});
}

std::unique_ptr<RowSource> rowsOf(std::shared_ptr<const PackedSheet> sheet)
{
    return std::make_unique<PackedRows>(std::move(sheet));
}

Sheet headOf(const PackedSheet& sheet)
{
    Sheet head{sheet.name, {}};
    for (std::size_t row = 0; row < std::min(sheet.rows.size(), kHeadRows); ++row) {
        std::vector<Cell>& cells = head.rows.emplace_back();
        for (const PackedValues::Place place : sheet.rows[row])
            cells.push_back(sheet.values->at(place));
    }
    return head;
}

} // namespace redvest::formats
