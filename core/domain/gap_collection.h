// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What streets or communities were asked for at one time: how many people their posts are short of (缺口征集), and who
// has answered. Pure.

#pragma once

#include "core/domain/divisions.h"
#include "core/domain/rota.h"

namespace redvest {

/// One round of asking. Identity: scope, level, period and deadline, so that two desks that ask for the same make one.
struct GapCollection
{
    Id<GapCollection> id;
    QString scope;                                ///< code: its parts are asked
    DivisionLevel per = DivisionLevel::Community; ///< a workbook for each of these: Street or Community
    Instant from;                                 ///< what is asked about: shifts that begin from here …
    Instant to;                                   ///< … until before here
    Instant deadline;                             ///< by when the workbooks are to be back
    Instant askedAt;
    bool isArchived = false; ///< withdrawn: nobody is waited for
    bool operator==(const GapCollection&) const = default;
    [[nodiscard]] Span period() const { return {from, to}; }
};
[[nodiscard]] Id<GapCollection> gapCollectionId(const GapCollection&);

enum class GapAnswer {
    Waiting,
    Workbook, ///< its workbook came back
    Nothing,  ///< it said that nobody is missing
};
template <>
struct EnumWords<GapAnswer>
{
    static constexpr std::array words{u"not_answered", u"workbook", u"nothing_missing"};
};

/// One division that was asked. Identity: collection and division.
struct GapRequest
{
    Id<GapRequest> id;
    Id<GapCollection> collection;
    QString division; ///< a street or community; what sits on a street itself is asked of the street
    GapAnswer answer = GapAnswer::Waiting;
    Instant answeredAt; ///< the latest answer; unset while waiting
    bool operator==(const GapRequest&) const = default;
};
[[nodiscard]] Id<GapRequest> gapRequestId(Id<GapCollection>, const QString& division);

/// Nothing has come, and the deadline has passed.
[[nodiscard]] bool isUnanswered(const GapCollection&, const GapRequest&, Instant now);

/// What a collection is told of a post is one report, however often the workbook comes back.
[[nodiscard]] Id<GapReport> gapReportId(Id<GapCollection>, Id<Post>);
/// The same of a post that is not entered here, by the names it was written with.
[[nodiscard]] Id<GapReport> gapReportId(Id<GapCollection>, const QString& division, const QString& post,
                                        const QString& site);

/// Whom to ring up about the gaps of a division, and where that is written down.
struct GapContact
{
    QString name;
    QString phone; ///< in full
    QString table;
    QString record;
    bool operator==(const GapContact&) const = default;
    [[nodiscard]] bool isKnown() const { return !name.isEmpty() || !phone.isEmpty(); }
};

/// A division that was asked, as lists show it.
struct GapRequestRow
{
    GapRequest request;
    GapCollection collection;
    QString place; ///< "彭浦镇 › 龙馥居委会"
    QString contact;
    QString phone; ///< masked unless asked for in full
    qint64 reports = 0;
    bool isUnanswered = false;
    GapContact source{}; ///< the same where it is written down; the phone of it is left empty
    bool operator==(const GapRequestRow&) const = default;
};

/// A collection, as lists show it.
struct GapCollectionRow
{
    GapCollection collection;
    QString scopeName;
    qint64 asked = 0;
    qint64 answered = 0;
    qint64 unanswered = 0; ///< though the deadline has passed
    bool operator==(const GapCollectionRow&) const = default;
};

/// One row of a workbook: a post, or what a workbook of before added to it.
struct GapLine
{
    Id<GapReport> id;
    Id<Post> post;    ///< null: added by the community
    QString division; ///< of the site, or as reported
    QString postName;
    QString siteName;
    QString requirement;
    GapContact contact;
    bool isArchived = false; ///< the post was archived since: such a row is understood and not asked for again
};

} // namespace redvest
