// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of a file kept close together: four bytes a place, and a value that comes again soon only once. A Cell
// takes forty bytes and its text apart, so that a file of some hundred bytes could ask for a gigabyte.

#pragma once

#include "core/formats/sheet.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace redvest::formats {

class PackedValues
{
public:
    /// Where a value lies. 0 is the empty cell.
    using Place = std::uint32_t;
    /// Of all values and all that is claimed beside them: with it and what reading itself needs, a file of any kind is
    /// read within 512 MB.
    static constexpr qint64 kMaxBytes = 400LL * 1024 * 1024;

    PackedValues();

    /// Nothing when there is no room any more.
    [[nodiscard]] std::optional<Place> add(const Cell&);
    [[nodiscard]] Cell at(Place) const;
    /// Counts what is kept beside the values, in bytes. False when there is no room any more.
    [[nodiscard]] bool claim(qint64 bytes);

private:
    [[nodiscard]] const char* record(Place) const;
    [[nodiscard]] char* room(std::size_t bytes);

    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_end = 0;       ///< in the last chunk
    std::vector<Place> m_lately; ///< by the hash of a record, where the last one of it lies
    qint64 m_bytes = 0;
};

struct PackedSheet
{
    QString name;
    std::shared_ptr<PackedValues> values;               ///< shared by the sheets of a file
    std::vector<std::vector<PackedValues::Place>> rows; ///< as Sheet::rows
    std::vector<DoubtfulCell> doubtful;
};

/// What the readers of single formats make of a file.
struct PackedBook
{
    QStringList sheetNames;          ///< as in Workbook
    QStringList hiddenNames;         ///< as in Workbook
    std::vector<PackedSheet> sheets; ///< as in Workbook
    QString encoding;                ///< as in Workbook
    std::shared_ptr<PackedValues> values = std::make_shared<PackedValues>();

    /// Empty, of that name, and the last of `sheets`.
    PackedSheet& addSheet(const QString& name);
};

[[nodiscard]] std::unique_ptr<RowSource> rowsOf(std::shared_ptr<const PackedSheet>);
/// The first kHeadRows rows.
[[nodiscard]] Sheet headOf(const PackedSheet&);

} // namespace redvest::formats
