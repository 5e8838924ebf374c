// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where and when people serve: campaigns, sites, posts, shifts, assignments, served records, reported gaps.

#pragma once

#include "core/domain/volunteers.h"

namespace redvest {

struct GapCollection;

struct Campaign
{
    Id<Campaign> id;
    QString name;
    QString division;
    QDate publishedOn;
    bool isArchived = false;
    QDate startsOn = {};           ///< the first day of its period; invalid: not said
    QDate endsOn = {};             ///< the last one
    Id<Organisation> sponsor = {}; ///< 主办单位; may be null
    bool operator==(const Campaign&) const = default;
};

/// A place (点位) in a community, or in a street where the community is not known.
struct Site
{
    Id<Site> id;
    QString name;
    QString kind;
    QString division; ///< code of a community or a street
    QString address;
    QString contact;
    QString phone;
    bool isArchived = false;
    bool operator==(const Site&) const = default;
};

enum class RiskClass { None, Low, Medium, High };
template <>
struct EnumWords<RiskClass>
{
    static constexpr std::array words{u"none", u"low", u"medium", u"high"};
};

/// Possible bodily danger: not for minors, and not without insurance.
[[nodiscard]] constexpr bool isRisky(RiskClass risk)
{
    return risk == RiskClass::Medium || risk == RiskClass::High;
}

/// A role at a site (岗位).
struct Post
{
    Id<Post> id;
    Id<Site> site;
    Id<Campaign> campaign; ///< may be null
    QString name;
    QString category;
    RiskClass risk = RiskClass::None;
    QString duties;     ///< 做什么
    QString howTo;      ///< 怎么干
    QString protection; ///< 怎么自我防护
    QString kit;        ///< 防护包, by name
    QString contact;
    QString phone;
    bool isArchived = false;
    bool isInSuit = false;       ///< work in protective suit (防护服)
    int leastAge = 0;            ///< 年龄下限, in whole years; 0: not said
    int mostAge = 0;             ///< 年龄上限; 0: not said
    bool needsAgreement = false; ///< 书面协议 with everybody who serves there (Volunteer::agreementOn)
    bool operator==(const Post&) const = default;
};

enum class RequirementKind { Skill, Language, Training, Licence };
template <>
struct EnumWords<RequirementKind>
{
    static constexpr std::array words{u"skill", u"language", u"training", u"licence"};
};

/// What a post asks of people. Identity: post, kind and name. Of a licence the name is its class.
struct Requirement
{
    Id<Requirement> id;
    Id<Post> post;
    RequirementKind kind = RequirementKind::Skill;
    QString name;
    QString level = {}; ///< the least, of a skill or language (reachesLevel); "": any
    bool operator==(const Requirement&) const = default;
};
[[nodiscard]] Id<Requirement> requirementId(Id<Post>, RequirementKind, const QString& name);

/// A post from–to with a headcount needed (班次). May run over midnight.
struct Shift
{
    Id<Shift> id;
    Id<Post> post;
    Instant starts;
    Instant ends;
    int needed = 0;
    QString note;
    bool isArchived = false; ///< called off
    QString breaks = {};     ///< as tidyBreaks says them (shift_breaks.h); "": none are planned
    bool operator==(const Shift&) const = default;
    [[nodiscard]] Span span() const { return {starts, ends}; }
};

enum class AssignmentState {
    Proposed,
    Invited,
    Accepted,
    Declined,
    NoAnswer,
    OnDuty,
    Served,
    Absent,
    Excused,
    Cancelled
};
template <>
struct EnumWords<AssignmentState>
{
    static constexpr std::array words{u"proposed", u"invited", u"accepted", u"declined", u"no_answer",
                                      u"on_duty",  u"served",  u"absent",   u"excused",  u"cancelled"};
};
/// A seat counts as filled when the person accepted, is on duty or has served.
[[nodiscard]] constexpr bool isFilled(AssignmentState s)
{
    return s == AssignmentState::Accepted || s == AssignmentState::OnDuty || s == AssignmentState::Served;
}
/// The person is spoken for, or may yet be, during the shift.
[[nodiscard]] constexpr bool isBinding(AssignmentState s)
{
    return isFilled(s) || s == AssignmentState::Proposed || s == AssignmentState::Invited;
}

/// The person was expected and did not come. That is history: nobody is put on the shift anew over it, and whoever
/// comes after all is set to on duty, or accepted, there.
[[nodiscard]] constexpr bool stayedAway(AssignmentState s)
{
    return s == AssignmentState::Absent || s == AssignmentState::Excused;
}

/// What may follow what. Everything may be cancelled; nothing follows itself. Leaving `served` needs a reason, which is
/// the caller's to ask for.
[[nodiscard]] bool mayBecome(AssignmentState from, AssignmentState to);

/// Volunteer × shift (派遣). Identity: shift and volunteer.
struct Assignment
{
    Id<Assignment> id;
    Id<Shift> shift;
    Id<Volunteer> volunteer;
    AssignmentState state = AssignmentState::Proposed;
    QString overrideReason; ///< why a rule was set aside
    QString note;
    Instant answerBy = {}; ///< until when the person is to answer; unset: not said
    bool operator==(const Assignment&) const = default;
};
[[nodiscard]] Id<Assignment> assignmentId(Id<Shift>, Id<Volunteer>);

enum class RecordSource { CheckIn, Paper, Import };
template <>
struct EnumWords<RecordSource>
{
    static constexpr std::array words{u"check_in", u"paper", u"import"};
};
enum class RecordState { Submitted, Approved, Rejected };
template <>
struct EnumWords<RecordState>
{
    static constexpr std::array words{u"submitted", u"approved", u"rejected"};
};

/// Time actually served (服务记录). One a shift, over midnight still one.
struct ServiceRecord
{
    Id<ServiceRecord> id;
    Id<Volunteer> volunteer;
    Id<Shift> shift;  ///< null when back-entered without a roster
    QString postName; ///< as written, when there is no shift
    QString siteName;
    QString division; ///< where it was served; "" when unknown
    QDate day;        ///< local day it began
    Instant starts;   ///< unset when only a duration is known
    Instant ends;
    int minutes = 0; ///< travel and breaks excluded
    RecordSource source = RecordSource::Import;
    RecordState state = RecordState::Submitted;
    QString evidence; ///< 凭证号
    QString enteredBy;
    QString approvedBy;
    Id<ServiceRecord> corrects{}; ///< the final record that this one is entered in place of
    QDate publicFrom{};           ///< first and last day it is publicised; invalid: it was not yet
    QDate publicTo{};
    int publicMinutes = 0; ///< what was publicised: another number since is not
    bool operator==(const ServiceRecord&) const = default;
};

/// What a community says it is short of (缺口上报).
struct GapReport
{
    Id<GapReport> id;
    QString division;
    QString postName;
    int needed = 0;
    int present = 0;
    int gap = 0;
    QString requirement;
    QString contact;
    QString phone;
    Instant deadline; ///< by when the people are to be there
    Instant reportedAt;
    bool isArchived = false;
    Id<GapCollection> collection{}; ///< that it answers; null: a list that came by itself
    Id<Post> post{};                ///< where that is known for certain
    QString siteName{};             ///< as written
    bool operator==(const GapReport&) const = default;
};

} // namespace redvest
