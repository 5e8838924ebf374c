// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/compound_file.h"

#include <QtEndian>

#include <algorithm>

namespace redvest::formats {

namespace {

constexpr std::uint32_t kLastSector = 0xFFFFFFFA; // numbers above mean something else than a sector
constexpr std::uint32_t kEndOfChain = 0xFFFFFFFE;
constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;
constexpr qsizetype kHeaderSize = 512;
constexpr qsizetype kEntrySize = 128;
constexpr qsizetype kTablePlacesInHeader = 109;
constexpr quint64 kSmallBelow = 4096;
constexpr int kSmallShift = 6;
constexpr qsizetype kSmallSize = 1 << kSmallShift;
constexpr std::size_t kMaxEntries = 100'000;
constexpr std::uint8_t kIsStream = 2;

} // namespace

CompoundFile::CompoundFile(QByteArray bytes) : m_bytes(std::move(bytes))
{
    if (!readHeader() || !readSectorTable() || !readDirectory())
        m_fault = Fault::Damaged;
}

std::uint16_t CompoundFile::u16(qsizetype at) const
{
    return qFromLittleEndian<std::uint16_t>(m_bytes.constData() + at);
}

std::uint32_t CompoundFile::u32(qsizetype at) const
{
    return qFromLittleEndian<std::uint32_t>(m_bytes.constData() + at);
}

bool CompoundFile::readHeader()
{
    if (m_bytes.size() < kHeaderSize || !m_bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return false;
    m_shift = u16(30);
    if ((m_shift != 9 && m_shift != 12) || u16(32) != kSmallShift || u32(56) != kSmallBelow)
        return false;
    m_sectorSize = qsizetype(1) << m_shift;
    m_sectors = (m_bytes.size() - 1) >> m_shift; // the header takes the place of one
    return m_sectors > 0;
}

/// What the file holds of a sector; empty when it does not lie in the file.
QByteArrayView CompoundFile::sector(Sector number) const
{
    if (qint64(number) >= m_sectors)
        return {};
    const qsizetype begin = (qsizetype(number) + 1) << m_shift;
    return QByteArrayView(m_bytes).sliced(begin, std::min(m_sectorSize, m_bytes.size() - begin));
}

/// Adds the numbers in a sector to `table`. False when the file does not hold all of it.
bool CompoundFile::appendTable(Sector number, std::vector<Sector>& table) const
{
    const QByteArrayView raw = sector(number);
    if (raw.size() < m_sectorSize)
        return false;
    for (qsizetype at = 0; at < m_sectorSize; at += 4)
        table.push_back(qFromLittleEndian<std::uint32_t>(raw.data() + at));
    return true;
}

/// The table that says for each sector which follows it. Where it lies stands in the header, and for large files in
/// sectors of their own, each of which ends with the number of the next.
bool CompoundFile::readSectorTable()
{
    const qsizetype tables = qsizetype(u32(44));
    if (tables > m_sectors)
        return false;
    std::vector<Sector> places;
    for (qsizetype i = 0; i < std::min(tables, kTablePlacesInHeader); ++i)
        places.push_back(u32(76 + i * 4));
    Sector further = u32(68);
    while (qsizetype(places.size()) < tables) {
        if (!appendTable(further, places))
            return false;
        further = places.back();
        places.pop_back();
    }
    places.resize(std::size_t(tables));
    return std::all_of(places.begin(), places.end(), [this](Sector place) { return appendTable(place, m_next); });
}

/// The sectors from `first` to the end of their chain.
std::optional<QByteArray> CompoundFile::wholeChain(Sector first) const
{
    QByteArray bytes;
    qsizetype passed = 0;
    for (Sector at = first; at <= kLastSector; at = m_next[at]) {
        const QByteArrayView raw = sector(at);
        if (++passed > m_sectors || raw.size() < m_sectorSize || at >= m_next.size())
            return std::nullopt;
        bytes.append(raw);
    }
    return bytes;
}

std::optional<QByteArray> CompoundFile::bigStream(Sector first, quint64 size) const
{
    if (size > quint64(m_bytes.size()))
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(qsizetype(size));
    for (Sector at = first; quint64(bytes.size()) < size; at = m_next[at]) {
        const qsizetype wanted = std::min(m_sectorSize, qsizetype(size) - bytes.size());
        const QByteArrayView raw = sector(at);
        if (raw.size() < wanted || at >= m_next.size())
            return std::nullopt;
        bytes.append(raw.first(wanted));
    }
    return bytes;
}

std::optional<QByteArray> CompoundFile::smallStream(Sector first, quint64 size) const
{
    QByteArray bytes;
    for (Sector at = first; quint64(bytes.size()) < size; at = m_smallNext[at]) {
        const qsizetype wanted = std::min(kSmallSize, qsizetype(size) - bytes.size());
        const qsizetype begin = qsizetype(at) << kSmallShift;
        if (at >= m_smallNext.size() || begin + wanted > m_smallSectors.size())
            return std::nullopt;
        bytes.append(QByteArrayView(m_smallSectors).sliced(begin, wanted));
    }
    return bytes;
}

void CompoundFile::readEntry(QByteArrayView raw)
{
    const auto number = [&raw](qsizetype at) { return qFromLittleEndian<std::uint32_t>(raw.data() + at); };
    const qsizetype nameBytes = std::min<qsizetype>(qFromLittleEndian<std::uint16_t>(raw.data() + 64), 64);
    Entry entry;
    for (qsizetype at = 0; at + 2 < nameBytes; at += 2)
        entry.name.append(QChar(qFromLittleEndian<char16_t>(raw.data() + at)));
    entry.isStream = std::uint8_t(raw[66]) == kIsStream;
    entry.left = number(68);
    entry.right = number(72);
    entry.child = number(76);
    entry.start = number(116);
    entry.size = number(120);
    if (m_shift != 9) // in a file of small sectors the upper half may hold anything
        entry.size |= quint64(number(124)) << 32;
    m_entries.push_back(std::move(entry));
}

/// The root's entries hang in a tree; what is met twice, or lies nowhere, is left out.
void CompoundFile::listRoot()
{
    std::vector<bool> met(m_entries.size());
    std::vector<std::uint32_t> waiting{m_entries.front().child};
    while (!waiting.empty()) {
        const std::uint32_t at = waiting.back();
        waiting.pop_back();
        if (at == kNoEntry || at >= m_entries.size() || met[at])
            continue;
        met[at] = true;
        m_root.push_back(at);
        waiting.push_back(m_entries[at].left);
        waiting.push_back(m_entries[at].right);
    }
}

bool CompoundFile::readDirectory()
{
    const std::optional<QByteArray> directory = wholeChain(u32(48));
    if (!directory || directory->isEmpty())
        return false;
    const QByteArrayView raw(*directory);
    for (qsizetype at = 0; at + kEntrySize <= raw.size() && m_entries.size() < kMaxEntries; at += kEntrySize)
        readEntry(raw.sliced(at, kEntrySize));
    listRoot();
    const Entry& root = m_entries.front();
    const Sector firstTable = u32(60);
    if (root.size == 0 || root.start == kEndOfChain || firstTable == kEndOfChain)
        return true; // no small streams
    std::optional<QByteArray> small = bigStream(root.start, root.size);
    const std::optional<QByteArray> table = wholeChain(firstTable);
    if (!small || !table)
        return false;
    m_smallSectors = std::move(*small);
    for (qsizetype at = 0; at + 4 <= table->size(); at += 4)
        m_smallNext.push_back(qFromLittleEndian<std::uint32_t>(table->constData() + at));
    return true;
}

const CompoundFile::Entry* CompoundFile::find(QStringView name) const
{
    for (const std::uint32_t at : m_root) {
        const Entry& entry = m_entries[at];
        if (entry.isStream && name.compare(entry.name, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

std::optional<QByteArray> CompoundFile::stream(QStringView name) const
{
    const Entry* entry = m_fault == Fault::None ? find(name) : nullptr;
    if (entry == nullptr)
        return std::nullopt;
    return entry->size < kSmallBelow ? smallStream(entry->start, entry->size) : bigStream(entry->start, entry->size);
}

} // namespace redvest::formats
