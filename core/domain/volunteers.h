// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and what ties them: volunteers, qualifications, teams, organisations. Values and pure rules only.

#pragma once

#include "core/base/clock.h"
#include "core/base/enum_text.h"
#include "core/base/id.h"
#include "core/base/outcome.h"

#include <QDate>

namespace redvest {

/// Kinds of identity document; GA/T 517 codes in exports. Source: GA/T 517-2004.
enum class DocumentKind {
    ResidentId,         ///< 居民身份证 (also 户口簿: the same number)
    HouseholdRegister,  ///< 户口簿, a child without a card
    HkMoPermit,         ///< 港澳居民来往内地通行证
    TaiwanPermit,       ///< 台湾居民来往大陆通行证
    HkMoTwResidence,    ///< 港澳台居民居住证
    PermanentResidence, ///< 外国人永久居留身份证
    Passport,           ///< 护照
    Other
};
template <>
struct EnumWords<DocumentKind>
{
    static constexpr std::array words{u"resident_id",        u"household_register",  u"hk_mo_permit", u"taiwan_permit",
                                      u"hk_mo_tw_residence", u"permanent_residence", u"passport",     u"other"};
};

enum class Sex { Unknown, Male, Female };
template <>
struct EnumWords<Sex>
{
    static constexpr std::array words{u"unknown", u"male", u"female"};
};

/// Real-name status (实名状态).
enum class Verification { Pending, Verified, Rejected, NoResult };
template <>
struct EnumWords<Verification>
{
    static constexpr std::array words{u"pending", u"verified", u"rejected", u"no_result"};
};

enum class VolunteerStatus { Active, Suspended, Archived };
template <>
struct EnumWords<VolunteerStatus>
{
    static constexpr std::array words{u"active", u"suspended", u"archived"};
};

/// On what ground personal information is processed (处理依据). Source: 个人信息保护法 art. 13.
enum class LegalBasis {
    Unsaid,        ///< entered before this was asked, or from a list that does not say
    Consent,       ///< 13(1) 取得个人的同意
    StatutoryDuty, ///< 13(3) 履行法定职责或者法定义务所必需
    PublicHealth,  ///< 13(4) 应对突发公共卫生事件所必需
    OtherLaw,      ///< 13(7) 法律、行政法规规定的其他情形
};
template <>
struct EnumWords<LegalBasis>
{
    static constexpr std::array words{u"", u"consent", u"statutory_duty", u"public_health", u"other_law"};
};

struct Volunteer
{
    Id<Volunteer> id;
    QString name;
    DocumentKind documentKind = DocumentKind::ResidentId;
    QString documentNumber; ///< normalised: half width, upper case, no spaces
    Sex sex = Sex::Unknown;
    QDate birth;
    QString phone;    ///< 11 digits of a mainland mobile, or a landline as written
    QString division; ///< where the person lives: code of a community or a street
    QString address;
    QString employer;     ///< 工作单位
    QString dispatchedBy; ///< 派出单位
    QString source;       ///< 来源: 机关企事业, 社会招募, 社区党员 …
    QString politicalStatus;
    QString availability; ///< 可服务时段, as freeTimesText says it (free_times.h), or as typed where that reads nothing
    int maxDailyMinutes = 0; ///< 0: not said
    QString note;
    Verification verification = Verification::Pending;
    QString verificationReason; ///< 核验说明: why not, or by what means
    QDate verifiedOn;           ///< 核验日期: of the result; invalid while there is none
    QString nationalNumber;     ///< 全国志愿服务平台编号, optional; as normalisedNumber
    VolunteerStatus status = VolunteerStatus::Active;
    QString guardianName;
    QString guardianPhone;
    QDate guardianConsentOn;
    LegalBasis legalBasis = LegalBasis::Unsaid;
    QDate consentOn;           ///< consent to the processing of personal information
    QString consentVersion;    ///< of the notice (个人信息告知书) that was agreed to
    QDate consentWithdrawnOn;  ///< 撤回同意; a later consentOn is a new consent
    QDate sensitiveConsentOn;  ///< separate consent to sensitive data (单独同意), arts. 28–30
    QDate riskNoticeOn;        ///< was told the risks of service (风险告知) and signed
    QString riskNoticeVersion; ///< of that notice
    QDate agreementOn;         ///< signed a written agreement on service (书面协议); invalid: none
    QDate agreementUntil;      ///< its last day; invalid: it does not end
    QDate keepUntil;           ///< a purge passes by until then; invalid: no such decision
    bool mayPublish = false;
    Instant registeredAt;
    Id<Volunteer> mergedInto; ///< the record that goes on where this one was found to be the same person
    Instant healthDeclaredAt; ///< 健康申报: the last time the person said to be well; unset: never
    bool operator==(const Volunteer&) const = default;
};

enum class QualificationKind { Skill, Language, Licence };
template <>
struct EnumWords<QualificationKind>
{
    static constexpr std::array words{u"skill", u"language", u"licence"};
};

/// What a volunteer can do. Its identity is the volunteer, the kind and the name.
struct Qualification
{
    Id<Qualification> id;
    Id<Volunteer> volunteer;
    QualificationKind kind = QualificationKind::Skill;
    QString name;
    QString level;
    QString evidence;
    QString verifiedBy;
    QDate validUntil; ///< invalid: does not expire
    bool operator==(const Qualification&) const = default;
};
[[nodiscard]] Id<Qualification> qualificationId(Id<Volunteer>, QualificationKind, const QString& name);

struct Organisation
{
    Id<Organisation> id;
    QString name;
    QString kind; ///< 机关 党支部 企业 社会组织 实践中心 公益基地 捐赠单位 保险公司 …
    QString division;
    QString contact;
    QString phone;
    bool isArchived = false;
    Id<Organisation> parent = {}; ///< 上级单位; may be null, never itself or one below it
    QString formerNames = {};     ///< 曾用名称, separated by ；: it goes by each of them (organisation_names.h)
    bool operator==(const Organisation&) const = default;
};

struct Team
{
    Id<Team> id;
    QString name;
    QString kind; ///< 党员先锋队 社会 专业 青年突击队 …
    QString division;
    Id<Volunteer> leader; ///< a present member; null: nobody yet
    QDate foundedOn;
    bool isArchived = false;
    bool operator==(const Team&) const = default;
};

/// What a member is in the team beside the leader, whom the team names itself.
enum class TeamRole { Member, Deputy };
template <>
struct EnumWords<TeamRole>
{
    static constexpr std::array words{u"member", u"deputy"};
};

/// A span of days of one person in one team. Identity: team, volunteer and the day of joining as it was first entered,
/// so that two desks that put somebody into a team on one day make one span. Who comes back later has another span;
/// those of one person in one team share no day (team_spans.h).
struct TeamMember
{
    Id<TeamMember> id;
    Id<Team> team;
    Id<Volunteer> volunteer;
    QDate joinedOn; ///< invalid: from the beginning
    QDate leftOn;   ///< the first day without the team; invalid: still in it
    TeamRole role = TeamRole::Member;
    bool operator==(const TeamMember&) const = default;
    [[nodiscard]] bool isPresent() const { return !leftOn.isValid(); }
};
/// Without a day: of a span that begins with the records, and of every one entered before spans were kept apart.
[[nodiscard]] Id<TeamMember> teamMemberId(Id<Team>, Id<Volunteer>, QDate joinedOn = {});
/// [joinedOn, leftOn).
[[nodiscard]] bool isMemberOn(const TeamMember&, QDate day);

/// What an erasure leaves of a name, before the end of the record's id. A word of the data, like those of the default
/// lists.
[[nodiscard]] QString erasedName();
/// True for what an erasure left. Somebody who is archived and has no number need not be erased.
[[nodiscard]] bool isErasedPerson(const Volunteer&);

/// Consent was withdrawn and not given anew on a later day.
[[nodiscard]] bool hasWithdrawn(const Volunteer&);
/// Whether the name may stand in public on that day: by a consent of its own, while that to keeping the data stands,
/// and of nobody under kSensitiveAge.
[[nodiscard]] bool mayBeNamedInPublic(const Volunteer&, QDate day);

/// Whole years on `day`; a birthday on 29 February is reached on 1 March of common years. -1 when birth is unknown.
[[nodiscard]] int ageOn(QDate birth, QDate day);

constexpr int kAdultAge = 18; ///< 民法典 art. 17
/// All data of younger ones are sensitive (个人信息保护法 art. 28).
constexpr int kSensitiveAge = 14;
/// False when the day of birth is not known.
[[nodiscard]] bool isMinorOn(QDate birth, QDate day);

} // namespace redvest
