// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/dispatch/place_tree.h"

namespace redvest {

namespace {

/// 1 of a district, 2 of a city, 3 above.
int heightOf(const QString& division)
{
    switch (levelOfCode(division).value_or(DivisionLevel::Province)) {
    case DivisionLevel::Province:
        return 3;
    case DivisionLevel::City:
        return 2;
    default:
        return 1;
    }
}

} // namespace

PlaceTree::PlaceTree(const QString& scope, DivisionLevel level) : m_scope(scope), m_level(level)
{
    m_knots.push_back({-1, heightOf(scope)});
    m_divisions.insert(scope, 0);
}

int PlaceTree::placeOf(const QString& division)
{
    const QString within = isWithin(division, m_scope) ? division : m_scope;
    const QString there = codeAt(within, m_level);
    const QString code = there.isEmpty() ? within : there;
    if (const auto known = m_places.constFind(code); known != m_places.constEnd())
        return *known;
    const int above = knotOf(there.isEmpty() ? within : parentCode(there));
    m_knots.push_back({above, 0});
    const int place = int(m_knots.size()) - 1;
    m_codes.insert(place, code);
    return *m_places.insert(code, place);
}

int PlaceTree::knotOf(const QString& division)
{
    const QString code = isWithin(division, m_scope) ? division : m_scope;
    if (const auto known = m_divisions.constFind(code); known != m_divisions.constEnd())
        return *known;
    const int above = knotOf(parentCode(code));
    m_knots.push_back({above, heightOf(code)});
    return *m_divisions.insert(code, int(m_knots.size()) - 1);
}

} // namespace redvest
