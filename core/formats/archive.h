// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip file read with suspicion: sizes are counted while reading, for what the directory says is only a claim.
// Through minizip, which libxlsxwriter brings along; QuaZip would bring a second minizip of the same symbols with other
// meanings into the process, and writing an xlsx would crash.

#pragma once

#include "core/formats/byte_source.h"

#include <QHash>
#include <QString>

#include <memory>

namespace redvest::formats {

class Archive
{
public:
    static constexpr qint64 kMaxBytes = 1536LL * 1024 * 1024;   ///< of all entries read through one Archive
    static constexpr qint64 kRatioMatters = 16LL * 1024 * 1024; ///< below it, good compression is harmless
    static constexpr qint64 kMaxRatio = 200;
    static constexpr int kMaxEntries = 2000;

    explicit Archive(const QString& path);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// Damaged when it is no whole zip file, TooLarge with more than kMaxEntries entries.
    [[nodiscard]] Fault fault() const { return m_fault; }
    // Entries go by names with '/' between folders, also where the packer wrote '\', and case does not matter: so
    // programs find the parts of a workbook (ECMA-376 part 2, 6.2.2.3). Of two with one name the first counts.
    [[nodiscard]] bool has(const QString& name) const { return m_places.contains(keyOf(name)); }
    /// One at a time. An entry that is not there reads as empty with the fault Damaged.
    [[nodiscard]] std::unique_ptr<ByteSource> entry(const QString& name);
    /// The first `limit` bytes of an entry; empty when there is none.
    [[nodiscard]] QByteArray head(const QString& name, qint64 limit);

private:
    struct Place
    {
        quint64 inDirectory = 0;
        quint64 number = 0;
    };

    [[nodiscard]] static QString keyOf(QString name);

    void* m_zip = nullptr;
    QHash<QString, Place> m_places;
    qint64 m_bytesRead = 0;
    Fault m_fault = Fault::None;
};

} // namespace redvest::formats
