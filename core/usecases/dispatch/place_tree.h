// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The streets or districts of a scope, hung on the division tree: what people are carried over from one to another.

#pragma once

#include "core/domain/dispatch/transport.h"
#include "core/domain/divisions.h"

#include <QHash>

namespace redvest {

class PlaceTree
{
public:
    PlaceTree(const QString& scope, DivisionLevel level);

    /// The knot of the place that a home or site counts for, "" for one that is not said. A division above that level
    /// has a part of its own. Earlier knots stay as they are.
    int placeOf(const QString& division);
    [[nodiscard]] const std::vector<dispatch::TransportKnot>& knots() const { return m_knots; }
    /// Of a place: shorter than that of its level where it is a division's own part.
    [[nodiscard]] QString code(int place) const { return m_codes.value(place); }

private:
    int knotOf(const QString& division);

    QString m_scope;
    DivisionLevel m_level;
    std::vector<dispatch::TransportKnot> m_knots;
    QHash<QString, int> m_divisions, m_places; ///< by code
    QHash<int, QString> m_codes;               ///< of places
};

} // namespace redvest
