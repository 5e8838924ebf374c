// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages of the file hold which table, as far as the tree of pages still tells; and the leaves nothing leads to
// any more because what stood above them is destroyed.

#pragma once

#include "core/base/progress.h"
#include "core/storage/damage/salvage/tree_page.h"

#include <functional>

namespace redvest::storage::salvage {

/// The pages of one table or index.
struct Tree
{
    std::vector<quint32> pages; ///< with rows, in their order: leaves of a table, any page of an index
    bool hasGaps = true;        ///< some page of it is destroyed, or its root is not known
    bool hasEnd = false;        ///< its last page was reached: what was written last is there
};

struct FileLayout
{
    QHash<QString, Tree> tables;
    QHash<QString, Tree> indexes;
    std::vector<quint32> strays; ///< leaves of tables that nothing leads to and that are not free
    [[nodiscard]] Tree table(const QString& name) const { return tables.value(name); }
    [[nodiscard]] Tree index(const QString& name) const { return indexes.value(name); }
};

/// Throws Cancelled.
[[nodiscard]] FileLayout layOut(const PageFile&, Progress&);

/// Calls `take` for every row of the pages that fits together. Returns whether all did.
bool eachRow(const PageFile&, const std::vector<quint32>& pages,
             const std::function<void(const StoredRow&, CellAt)>& take);

} // namespace redvest::storage::salvage
