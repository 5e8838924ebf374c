// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls for volunteers (招募令): a numbered, dated paper made of open gaps, and who answered it. Pure.
//
// A call keeps its lines as they were at its as-of instant, whatever becomes of the shifts; what is open by now is the
// next call's. An answer is no seat: whoever answered counts as recruited once a shift is accepted.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

struct Call
{
    Id<Call> id;
    QString series; ///< what numbers run in: "招募令"
    int year = 0;
    int number = 0; ///< 第 N 号, from 1 each year
    QDate day;      ///< the day it is dated
    QString issuer;
    QString division; ///< whose gaps it is made of
    Instant from;     ///< period of its shifts [from, to)
    Instant to;
    Instant asOf;
    QString benefits;   ///< 福利保障; a paragraph a line; may be empty
    QString riskNotice; ///< 风险告知; a paragraph a line; never empty
    QString howToAnswer;
    QString contact;
    QString phone;
    QDate withdrawnOn; ///< invalid while it holds
    QString withdrawnFor;
    bool operator==(const Call&) const = default;
    [[nodiscard]] bool isWithdrawn() const { return withdrawnOn.isValid(); }
};

/// What one shift was short of when the call was issued. Identity: call and shift.
struct CallLine
{
    Id<CallLine> id;
    Id<Call> call;
    Id<Shift> shift;
    int position = 0; ///< the number it has on paper, from 1
    QString division; ///< code of the site's
    QString siteName;
    QString address;
    QString postName;
    QString category;
    Instant starts;
    Instant ends;
    int missing = 0;
    QString requirement; ///< in words; "" for none
    QString contact;
    QString phone;
    bool operator==(const CallLine&) const = default;
    [[nodiscard]] Span span() const { return {starts, ends}; }
};
[[nodiscard]] Id<CallLine> callLineId(Id<Call>, Id<Shift>);

enum class CallAnswer { Coming, NotComing };
template <>
struct EnumWords<CallAnswer>
{
    static constexpr std::array words{u"coming", u"not_coming"};
};

/// Who answered to a line (应募): a person of the register, or so many people whose names are not known here.
struct CallReply
{
    Id<CallReply> id;
    Id<CallLine> line;
    Id<Volunteer> volunteer; ///< null: people without a name
    int people = 1;
    QDate day;
    CallAnswer answer = CallAnswer::Coming;
    QString note;
    bool operator==(const CallReply&) const = default;
};

/// Answers to one line. A person counts once, by what was said last.
struct RepliesCounted
{
    qint64 coming = 0;
    qint64 notComing = 0;
    bool operator==(const RepliesCounted&) const = default;
    RepliesCounted& operator+=(const RepliesCounted&);
};
/// The replies of one line, in any order. Of one person on one day what was entered last counts: ids grow with time.
[[nodiscard]] RepliesCounted countReplies(std::vector<CallReply> replies);

/// "第3号".
[[nodiscard]] QString callNumberText(const Call&);
/// "招募令2022年第3号": what a call is named by in lists and messages.
[[nodiscard]] QString callName(const Call&);

/// What is asked of people on such a shift, as a call says it:
/// "技能：急救；语种：英语(六级)；年满18周岁；签订书面协议".
/// "" for nothing.
[[nodiscard]] QString requirementWords(const Post&, const std::vector<Requirement>&);

/// The contact of a call as a card that phones take over from a QR code (vCard 3.0, RFC 2426).
[[nodiscard]] QString contactCard(const Call&);

} // namespace redvest
