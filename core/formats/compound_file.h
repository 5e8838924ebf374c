// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The container of old Office documents: a small file system of streams in one file. Every number in it is checked
// before it leads anywhere, and every chain is as long as the file at most. Source: MS-CFB, versions 3 and 4.

#pragma once

#include "core/formats/sheet_readers.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace redvest::formats {

class CompoundFile
{
public:
    /// Reads header, sector table and directory out of `bytes`, the whole file.
    explicit CompoundFile(QByteArray bytes);

    /// Damaged when the container itself cannot be followed.
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// A stream of the root folder; case of Latin letters does not matter.
    [[nodiscard]] bool has(QStringView name) const { return find(name) != nullptr; }
    /// Its bytes; nothing when it is not there, or its chain of sectors does not hold as many as it claims.
    [[nodiscard]] std::optional<QByteArray> stream(QStringView name) const;

private:
    using Sector = quint32;

    struct Entry
    {
        QString name;
        bool isStream = false;
        Sector start = 0;
        quint64 size = 0;
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        std::uint32_t child = 0;
    };

    bool readHeader();
    bool readSectorTable();
    bool readDirectory();
    void readEntry(QByteArrayView raw);
    void listRoot();
    [[nodiscard]] std::uint16_t u16(qsizetype at) const;
    [[nodiscard]] std::uint32_t u32(qsizetype at) const;
    [[nodiscard]] QByteArrayView sector(Sector number) const;
    [[nodiscard]] bool appendTable(Sector number, std::vector<Sector>& table) const;
    [[nodiscard]] std::optional<QByteArray> wholeChain(Sector first) const;
    [[nodiscard]] std::optional<QByteArray> bigStream(Sector first, quint64 size) const;
    [[nodiscard]] std::optional<QByteArray> smallStream(Sector first, quint64 size) const;
    [[nodiscard]] const Entry* find(QStringView name) const;

    QByteArray m_bytes;
    Fault m_fault = Fault::None;
    int m_shift = 9;
    qsizetype m_sectorSize = 512;
    qsizetype m_sectors = 0; ///< how many begin in the file; the last may be cut
    std::vector<Sector> m_next;
    std::vector<Sector> m_smallNext;
    QByteArray m_smallSectors;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_root; ///< entries of the root folder
};

} // namespace redvest::formats
