// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page of a table or index, read strictly: whatever does not fit together makes it no page at all. What passes here
// may still be wrong in its words; those are proven by the journal.

#pragma once

#include "core/storage/damage/salvage/page_file.h"
#include "core/storage/engine/value.h"

#include <QByteArray>

namespace redvest::storage::salvage {

/// Where a row lies.
struct CellAt
{
    quint32 page = 0;
    int cell = 0;
};

/// A row as it is stored: of a table with its number, of an index without.
struct StoredRow
{
    qint64 rowid = 0;
    std::vector<Value> values;
};

class TreePage
{
public:
    /// Nothing when the page is no whole page of a tree.
    static std::optional<TreePage> of(const PageFile&, quint32 number);

    [[nodiscard]] bool isTable() const { return m_kind == Kind::TableInner || m_kind == Kind::TableLeaf; }
    [[nodiscard]] bool isLeaf() const { return m_kind == Kind::TableLeaf || m_kind == Kind::IndexLeaf; }
    [[nodiscard]] int size() const { return m_size; }
    /// Of an inner page, from 0 to size(): the last one holds what comes after the last cell.
    [[nodiscard]] quint32 child(int i) const;
    /// Of a leaf of a table, or any page of an index. Nothing when the cell does not fit together.
    [[nodiscard]] std::optional<StoredRow> row(int i) const;

private:
    enum class Kind { IndexInner = 2, TableInner = 5, IndexLeaf = 10, TableLeaf = 13 };

    TreePage(const PageFile& file, QByteArrayView page, Kind kind, qsizetype head, int size)
        : m_file(&file)
        , m_page(page)
        , m_kind(kind)
        , m_head(head)
        , m_size(size)
    {}
    [[nodiscard]] qsizetype headSize() const { return isLeaf() ? 8 : 12; }
    [[nodiscard]] qsizetype cellAt(int i) const { return bigEndian(m_page, m_head + headSize() + qsizetype(i) * 2, 2); }
    [[nodiscard]] std::optional<QByteArray> content(qsizetype at, qint64 size) const;

    const PageFile* m_file;
    QByteArrayView m_page;
    Kind m_kind;
    qsizetype m_head;
    int m_size;
};

/// The row lying there; nothing when there is none that fits together.
[[nodiscard]] std::optional<StoredRow> rowAt(const PageFile&, CellAt);

} // namespace redvest::storage::salvage
