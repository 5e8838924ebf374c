// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds divisions by what people type: Chinese, pinyin, initials ("ppz lf": street, then community) or code.
// Values in, positions out; it knows no widget.

#pragma once

#include "core/domain/division_tree.h"

#include <QString>

#include <vector>

namespace redvest::ui {

struct DivisionEntry
{
    QString code;
    QString name;
    QString path;     ///< what is shown: "彭浦镇 › 龙馥居委会"
    QString pinyin;   ///< of the name alone, toneless, no spaces
    QString initials; ///< of the name alone
};

/// What a picker offers: the divisions of the tree within `scope`, all of them without one, in code order.
[[nodiscard]] std::vector<DivisionEntry> divisionEntries(const DivisionTree& tree, const QString& scope = {});
/// For a tree of the whole country: named from the province down, without the statistical units.
[[nodiscard]] std::vector<DivisionEntry> countryEntries(const DivisionTree& tree);

class DivisionIndex
{
public:
    DivisionIndex() = default;
    /// A parent is known by its shorter code; entries may come in any order.
    explicit DivisionIndex(std::vector<DivisionEntry> entries);

    /// Positions in entries(), best first: the division itself before those below it, higher levels before lower.
    /// Divisions above `minimum` are left out. At most `limit`; `total` receives how many there were.
    [[nodiscard]] std::vector<int> find(const QString& typed, DivisionLevel minimum, int limit,
                                        int* total = nullptr) const;
    /// Nothing (nullptr) when no entry has the code.
    [[nodiscard]] const DivisionEntry* byCode(const QString& code) const;
    [[nodiscard]] const std::vector<DivisionEntry>& entries() const { return m_entries; }

private:
    [[nodiscard]] int rank(int entry, const QStringList& words) const;
    [[nodiscard]] int rankOwn(int entry, const QString& word) const;
    [[nodiscard]] int rankThroughParents(int entry, const QString& word) const;
    [[nodiscard]] bool isLooselyIn(int entry, const QString& word) const;

    std::vector<DivisionEntry> m_entries;
    std::vector<int> m_parent; ///< -1: none
    std::vector<int> m_byCode; ///< positions sorted by code
};

} // namespace redvest::ui
