// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accident insurance: policies (保单), who is covered from when to when (参保), what was claimed (理赔). Pure.
//
// Before an activity with possible bodily danger an accident insurance is due (志愿服务条例 art. 17; 上海市志愿服务条例
// art. 24), so a post of medium or high risk asks for cover on each day of the shift. An office that never entered a
// policy keeps no register of them here: there it is only warned that nobody knows, because blocking every risk post of
// an office that insures its people on paper would make the rota useless on the day of the update.
//
// Days are inclusive: who is covered until the 31st is covered on the 31st.

#pragma once

#include "core/domain/rota.h"

namespace redvest {

struct Policy
{
    Id<Policy> id;
    QString number;      ///< 保单号
    QString insurer;     ///< 保险公司
    QString product;     ///< 保险产品: "守护志愿者"
    qint64 sumCents = 0; ///< insured for each person
    QDate from;
    QDate to;             ///< last day
    QString coveredGroup; ///< 参保范围: whom it is for, in words
    qint64 premiumCents = 0;
    QString note;
    bool isArchived = false; ///< over and out of the lists; whom it covered it did cover
    bool operator==(const Policy&) const = default;
};

/// One person under one policy. Identity: policy, volunteer and the first day.
struct Cover
{
    Id<Cover> id;
    Id<Policy> policy;
    Id<Volunteer> volunteer;
    QDate from;
    QDate to; ///< last day; earlier than the policy's when the person was withdrawn
    QString note;
    bool isArchived = false; ///< entered by mistake: covers nobody
    bool operator==(const Cover&) const = default;
};
[[nodiscard]] Id<Cover> coverId(Id<Policy>, Id<Volunteer>, QDate from);

enum class ClaimState { Reported, Paid, Refused };
template <>
struct EnumWords<ClaimState>
{
    static constexpr std::array words{u"reported", u"paid", u"refused"};
};

/// Something that happened to a covered person, told to the insurer.
struct CoverClaim
{
    Id<CoverClaim> id;
    Id<Policy> policy;
    Id<Volunteer> volunteer;
    QDate day; ///< it happened
    QString happened;
    ClaimState state = ClaimState::Reported;
    qint64 paidCents = 0;
    bool isArchived = false;
    bool operator==(const CoverClaim&) const = default;
};

/// Days on which somebody is covered, both included; invalid days: none.
struct InsuredDays
{
    QDate from;
    QDate to;
    bool operator==(const InsuredDays&) const = default;
    [[nodiscard]] bool includes(QDate day) const { return from.isValid() && from <= day && day <= to; }
};
/// What the cover comes to: never outside the policy's period, nothing for what was entered by mistake.
[[nodiscard]] InsuredDays insuredDays(const Cover&, const Policy&);
/// The one rule of the whole program for whether somebody is insured on a day.
[[nodiscard]] bool isInsuredOn(const std::vector<InsuredDays>&, QDate day);
/// The first day of that span on which the person is not insured; invalid when each is.
[[nodiscard]] QDate firstUninsured(const std::vector<InsuredDays>&, Span);

/// Days between two policies on which neither is in force.
struct PolicyGap
{
    Policy before;
    Policy after;
    InsuredDays days;
    bool operator==(const PolicyGap&) const = default;
};
/// Of policies not archived, by day: a day lies in a gap when one ended before it, one begins after it, and none is in
/// force.
[[nodiscard]] std::vector<PolicyGap> policyGaps(std::vector<Policy>);

} // namespace redvest
