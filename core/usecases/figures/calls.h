// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls for volunteers (招募令): made of what is open now, numbered within their series and year, kept as they were
// issued. What is open is counted by the function of all gaps.

#pragma once

#include "core/domain/call_paper.h"
#include "core/usecases/workspace/workspace.h"

#include <QSet>

#include <functional>

namespace redvest {

struct CallQuestion
{
    QString scope{}; ///< code of a division; "" for the office's own
    Span period{};   ///< of the shifts' beginnings
    QString category{};
};

/// A gap that a call may take up.
struct OpenGap
{
    CallLine line;      ///< without ids and position
    QString place;      ///< "彭浦镇 › 龙馥居委会"
    QString calledBy{}; ///< the call that asked for it last, by name; "" for none
    bool operator==(const OpenGap&) const = default;
};
struct OpenGaps
{
    QString scope; ///< code, never empty
    QString scopeName;
    Span period;
    Instant asOf;
    std::vector<OpenGap> gaps; ///< by division, site, post and beginning
    qint64 missing = 0;        ///< people, of all of them
    qint64 begun = 0;          ///< missing on shifts of the period that have begun by now: nobody is called for those
};
/// As of now, by the shifts that gaps() counts. Problems: unknown_division, empty_period.
[[nodiscard]] Outcome<OpenGaps> openGaps(const Workspace&, const CallQuestion&);

/// A call to be: dated today, of the office's words, with the next number of the series this year.
[[nodiscard]] Call nextCall(const Workspace&, const QString& series = {});

struct CallWish
{
    CallQuestion question{};
    QSet<QString> leftOut{}; ///< ids of shifts that are not to be called for
    Call call{};             ///< its words; number 0 takes the next, a day not said is today, an issuer the office
};

/// The paper as it would be issued now; nothing is written. Problems as issueCall.
[[nodiscard]] Outcome<CallPaper> previewCall(const Workspace&, const CallWish&);

struct IssuedCall
{
    ChangeSet changes;
    CallPaper paper;
};
/// With the gaps as they are at this moment. `make` makes what is printed of it, within the unit of work: where that
/// fails, nothing was issued. Problems: those of openGaps; required (series, risk_notice, contact,
/// phone), too_long, in_future (day), number (below 1), duplicate (number), those of phones; no_open_gap, with what has
/// begun already; nothing_chosen (all left out).
Outcome<IssuedCall> issueCall(Workspace&, const CallWish&, const QString& reason = {},
                              const std::function<void(const CallPaper&)>& make = {});

/// It stays in the register with the reason, and its number stays taken. Problems: unknown_call, reason_required,
/// withdrawn (already).
Outcome<ChangeSet> withdrawCall(Workspace&, Id<Call>, const QString& reason);
/// For a number that two desks gave. Problems: unknown_call, reason_required, number (below 1, or the one it has),
/// duplicate.
Outcome<ChangeSet> renumberCall(Workspace&, Id<Call>, int number, const QString& reason);

/// As it was issued. Nothing when there is none.
[[nodiscard]] std::optional<CallPaper> callPaper(const Workspace&, Id<Call>);

/// Who types a number ("3", of the year or the latest), a year and number ("2022-3"), a name as callName says it, an id
/// or the beginning of one. `series` "" for any. Problems: unknown_call, ambiguous.
[[nodiscard]] Outcome<Id<Call>> callCalled(const Workspace&, const QString& text, const QString& series = {});

} // namespace redvest
