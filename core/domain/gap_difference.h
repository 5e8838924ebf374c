// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What communities say they are short of beside what the roster says (上报/核算), post by post. Pure.

#pragma once

#include "core/domain/figures.h"
#include "core/domain/gap_collection.h"

namespace redvest {

enum class GapMatch {
    Same,        ///< reported as computed
    Differs,     ///< both, and the gaps are two numbers
    NotReported, ///< the roster has shifts of the post, and nobody reported it
    UnknownPost, ///< reported, and the roster has no shift of such a post
};
template <>
struct EnumWords<GapMatch>
{
    static constexpr std::array words{u"same", u"differs", u"not_reported", u"unknown_post"};
};

struct GapDifference
{
    GapMatch match = GapMatch::Same;
    QString division; ///< code
    QString place;    ///< "彭浦镇 › 龙馥居委会"
    QString post;     ///< id; "" where the roster knows none of that name
    QString postName;
    QString siteName;
    Seats computed;
    qint64 reportedNeeded = 0;
    qint64 reportedPresent = 0;
    qint64 reportedGap = 0;
    QString contact;
    QString maskedPhone;
    Instant reportedAt; ///< unset where nobody reported
    bool operator==(const GapDifference&) const = default;
    /// Reported less computed.
    [[nodiscard]] qint64 difference() const { return reportedGap - computed.gap(); }
};

struct GapDifferenceTable
{
    QString scope;
    QString scopeName;
    Span period;
    Instant asOf;
    Id<GapCollection> collection;    ///< null: whatever was reported of the period
    qint64 computedGap = 0;          ///< of all rows
    qint64 reportedGap = 0;          ///< of all rows
    qint64 differing = 0;            ///< rows that are not the same
    std::vector<GapDifference> rows; ///< by division, site and post
};

/// Each shift and report once. A report that does not say for certain which post it means is of the one of that name in
/// its division, or below it, at that site where it says one; of several none. `place`s are left empty, phones are
/// masked.
[[nodiscard]] std::vector<GapDifference> gapsBesideReports(const std::vector<ShiftFill>&,
                                                           const std::vector<GapReport>&);

/// Of what a report that answers no collection speaks: the duty day of its deadline, else of when it was made.
[[nodiscard]] Instant reportedFor(const GapReport&);

} // namespace redvest
