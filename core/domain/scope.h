// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where somebody or something counts. Who or what says no division counts under the office's own, never nowhere.

#pragma once

#include "core/domain/divisions.h"

namespace redvest {

/// A division with all below it; or only that part of it which belongs to no division of a level below.
struct Scope
{
    QString division;
    bool withNowhere = false;     ///< it holds the office's own division, and so whatever says none
    int shorterThan = kAnyLength; ///< only codes of fewer digits: what sits on parents of that level
    static constexpr int kAnyLength = 100;
    bool operator==(const Scope&) const = default;

    /// `code` may be "".
    [[nodiscard]] bool contains(const QString& code) const
    {
        if (code.isEmpty())
            return withNowhere;
        return code.size() < shorterThan && isWithin(code, division);
    }
};

/// `division` with all below it, in a workspace of the office whose division is `office`.
[[nodiscard]] inline Scope scopeOf(const QString& division, const QString& office)
{
    return {division, isWithin(office, division)};
}

/// What of it belongs to no division of `level`: 本级.
[[nodiscard]] inline Scope ownPart(Scope scope, DivisionLevel level, const QString& office)
{
    scope.shorterThan = codeLength(level);
    scope.withNowhere = scope.withNowhere && office.size() < scope.shorterThan;
    return scope;
}

/// What sits on the division itself.
[[nodiscard]] inline Scope itself(const QString& division, const QString& office)
{
    return {division, division == office, int(division.size()) + 1};
}

} // namespace redvest
