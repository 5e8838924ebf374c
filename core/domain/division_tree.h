// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The division tree of one workspace, ready to be asked. Built once from a list of divisions; immutable.

#pragma once

#include "core/domain/divisions.h"

#include <QHash>

namespace redvest {

class DivisionTree
{
public:
    DivisionTree() = default;
    explicit DivisionTree(std::vector<Division> divisions);

    /// In code order, which is also parents before children.
    [[nodiscard]] const std::vector<Division>& all() const { return m_divisions; }
    /// Null when the workspace does not hold that code.
    [[nodiscard]] const Division* find(const QString& code) const;
    /// The code itself when it is not held.
    [[nodiscard]] QString name(const QString& code) const;
    /// From the highest level held down to `code`, skipping "市辖区": 上海市, 静安区, 彭浦镇.
    [[nodiscard]] std::vector<const Division*> path(const QString& code) const;
    /// "彭浦镇 › 龙馥居委会": below the district, or the name alone for a district and above.
    [[nodiscard]] QString shortPath(const QString& code) const;
    [[nodiscard]] std::vector<const Division*> children(const QString& code) const;
    /// All of that level within `scope`, in code order.
    [[nodiscard]] std::vector<const Division*> within(const QString& scope, DivisionLevel level) const;
    /// By name as people write it: exact first, then without 街道/镇/居委会/村委会 and the like; only within `scope`.
    /// Empty when none, several when the name is ambiguous.
    [[nodiscard]] std::vector<const Division*> named(const QString& name, DivisionLevel level,
                                                     const QString& scope) const;

private:
    std::vector<Division> m_divisions;
    QHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName; ///< full and short names
};

} // namespace redvest
