// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema/volunteers.h"

#include "core/domain/contact.h"
#include "core/domain/identity.h"
#include "core/storage/schema/vault.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

const Table<Organisation>& organisationTable()
{
    static const Table<Organisation> table(
        {
            .name = u"organisation"_s,
            .called = QT_TRANSLATE_NOOP("History", "Organisation"),
            .right = Right::EnterVolunteers,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Organisation::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Organisation::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Organisation::contact>("contact", QT_TRANSLATE_NOOP("History", "Contact")),
            column<&Organisation::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Organisation::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
            column<&Organisation::parent>("parent", QT_TRANSLATE_NOOP("History", "Belongs to")),
            column<&Organisation::formerNames>("former_names", QT_TRANSLATE_NOOP("History", "Earlier names")),
        });
    return table;
}

// NOLINTNEXTLINE(readability-function-size): a table, one line a column
const Table<Volunteer>& volunteerTable()
{
    static const Table<Volunteer> table(
        {
            .name = u"volunteer"_s,
            .called = QT_TRANSLATE_NOOP("History", "Volunteer"),
            .right = Right::EnterVolunteers,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Volunteer::name>("name", QT_TRANSLATE_NOOP("History", "Full name"))
                .onPaper(u"姓名")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Volunteer::documentKind>("document_kind", QT_TRANSLATE_NOOP("History", "Document"))
                .onPaper(u"证件类型"),
            column<&Volunteer::documentNumber>("document_number", QT_TRANSLATE_NOOP("History", "Document number"))
                .onPaper(u"证件号码")
                .masked(MaskKind::Document)
                .sealed(KeyClass::Contact),
            column<&Volunteer::sex>("sex", QT_TRANSLATE_NOOP("History", "Sex")).onPaper(u"性别"),
            column<&Volunteer::birth>("birth", QT_TRANSLATE_NOOP("History", "Born on"))
                .onPaper(u"出生日期")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Volunteer::phone>("phone", QT_TRANSLATE_NOOP("History", "Phone"))
                .onPaper(u"手机号")
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Volunteer::division>("division", QT_TRANSLATE_NOOP("History", "Lives in"))
                .onPaper(u"居住区划")
                .refersTo("division"),
            column<&Volunteer::address>("address", QT_TRANSLATE_NOOP("History", "Address"))
                .onPaper(u"住址")
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Contact),
            column<&Volunteer::employer>("employer", QT_TRANSLATE_NOOP("History", "Employer"))
                .onPaper(u"工作单位")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Volunteer::dispatchedBy>("dispatched_by", QT_TRANSLATE_NOOP("History", "Sent by"))
                .onPaper(u"派出单位")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person)
                .refersToNothing("free text: the body that sends somebody need not be registered"),
            column<&Volunteer::source>("source", QT_TRANSLATE_NOOP("History", "Source")).onPaper(u"来源"),
            column<&Volunteer::politicalStatus>("political_status", QT_TRANSLATE_NOOP("History", "Political status"))
                .onPaper(u"政治面貌")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Volunteer::availability>("availability", QT_TRANSLATE_NOOP("History", "Free at"))
                .onPaper(u"可服务时段"),
            column<&Volunteer::maxDailyMinutes>("max_daily_minutes",
                                                QT_TRANSLATE_NOOP("History", "Minutes a day at most"))
                .onPaper(u"每日最长分钟数"),
            column<&Volunteer::note>("note", QT_TRANSLATE_NOOP("History", "Note"))
                .onPaper(u"备注")
                .masked(MaskKind::Whole)
                .sealed(KeyClass::Sensitive),
            column<&Volunteer::verification>("verification", QT_TRANSLATE_NOOP("History", "Real name"))
                .onPaper(u"实名状态"),
            column<&Volunteer::verificationReason>("verification_reason",
                                                   QT_TRANSLATE_NOOP("History", "Why so verified"))
                .onPaper(u"核验说明")
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Person),
            column<&Volunteer::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("History", "Verified on"))
                .onPaper(u"核验日期"),
            column<&Volunteer::nationalNumber>("national_number",
                                               QT_TRANSLATE_NOOP("History", "Number of the national platform"))
                .onPaper(u"全国平台编号")
                .masked(MaskKind::Document)
                .sealed(KeyClass::Contact),
            column<&Volunteer::status>("status", QT_TRANSLATE_NOOP("History", "Status")).onPaper(u"登记状态"),
            column<&Volunteer::guardianName>("guardian_name", QT_TRANSLATE_NOOP("History", "Guardian"))
                .onPaper(u"监护人")
                .masked(MaskKind::Name)
                .sealed(KeyClass::Contact),
            column<&Volunteer::guardianPhone>("guardian_phone", QT_TRANSLATE_NOOP("History", "Guardian's phone"))
                .onPaper(u"监护人电话")
                .masked(MaskKind::Phone)
                .sealed(KeyClass::Contact),
            column<&Volunteer::guardianConsentOn>("guardian_consent_on", QT_TRANSLATE_NOOP("History", "Agreed on"))
                .onPaper(u"监护人同意日期"),
            column<&Volunteer::legalBasis>("legal_basis", QT_TRANSLATE_NOOP("History", "Legal basis"))
                .onPaper(u"处理依据"),
            column<&Volunteer::consentOn>("consent_on", QT_TRANSLATE_NOOP("History", "Informed, agreed"))
                .onPaper(u"同意日期"),
            column<&Volunteer::consentVersion>("consent_version", QT_TRANSLATE_NOOP("History", "Version of the notice"))
                .onPaper(u"告知书版本"),
            column<&Volunteer::consentWithdrawnOn>("consent_withdrawn_on",
                                                   QT_TRANSLATE_NOOP("History", "Consent withdrawn on"))
                .onPaper(u"撤回同意日期"),
            column<&Volunteer::sensitiveConsentOn>("sensitive_consent_on",
                                                   QT_TRANSLATE_NOOP("History", "Separate consent on"))
                .onPaper(u"单独同意日期"),
            column<&Volunteer::riskNoticeOn>("risk_notice_on", QT_TRANSLATE_NOOP("History", "Told of risks on"))
                .onPaper(u"风险告知日期"),
            column<&Volunteer::riskNoticeVersion>("risk_notice_version",
                                                  QT_TRANSLATE_NOOP("History", "Version of the notice of risks"))
                .onPaper(u"风险告知书版本"),
            column<&Volunteer::agreementOn>("agreement_on", QT_TRANSLATE_NOOP("History", "Agreement signed on"))
                .onPaper(u"书面协议签订日期"),
            column<&Volunteer::agreementUntil>("agreement_until", QT_TRANSLATE_NOOP("History", "Agreement until"))
                .onPaper(u"书面协议有效期至"),
            column<&Volunteer::keepUntil>("keep_until", QT_TRANSLATE_NOOP("History", "Not purged before"))
                .onPaper(u"延期保存至"),
            column<&Volunteer::mayPublish>("may_publish", QT_TRANSLATE_NOOP("History", "The name may be published"))
                .onPaper(u"同意公开姓名"),
            column<&Volunteer::registeredAt>("registered_at", QT_TRANSLATE_NOOP("History", "Registered at"))
                .onPaper(u"登记时间"),
            column<&Volunteer::mergedInto>("merged_into", QT_TRANSLATE_NOOP("History", "Merged into")).onPaper(u"并入"),
            column<&Volunteer::healthDeclaredAt>("health_declared_at",
                                                 QT_TRANSLATE_NOOP("History", "Health declared at"))
                .onPaper(u"健康申报时间"),
            blindColumn<Volunteer>("document_key", KeyClass::Contact, {u"document_kind"_s, u"document_number"_s},
                                   [](const Volunteer& v) -> Value {
                                       return blindText(comparableNumber(v.documentKind, v.documentNumber),
                                                        v.documentNumber);
                                   }),
            blindColumn<Volunteer>(
                "phone_key", KeyClass::Contact, {u"phone"_s},
                [](const Volunteer& v) -> Value { return blindText(comparablePhone(v.phone), v.phone); }),
            blindColumn<Volunteer>(
                "national_key", KeyClass::Contact, {u"national_number"_s},
                [](const Volunteer& v) -> Value { return blindText(v.nationalNumber, v.nationalNumber); }),
        });
    return table;
}

const Table<Qualification>& qualificationTable()
{
    static const Table<Qualification> table(
        {
            .name = u"qualification"_s,
            .called = QT_TRANSLATE_NOOP("History", "Qualification"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"name"_s},
        },
        {
            column<&Qualification::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&Qualification::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Qualification::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Qualification::level>("level", QT_TRANSLATE_NOOP("History", "Level")),
            column<&Qualification::evidence>("evidence", QT_TRANSLATE_NOOP("History", "Evidence"))
                .masked(MaskKind::Nothing)
                .sealed(KeyClass::Contact),
            column<&Qualification::verifiedBy>("verified_by", QT_TRANSLATE_NOOP("History", "Verified by"))
                .refersToNothing("free text: a person or an institution"),
            column<&Qualification::validUntil>("valid_until", QT_TRANSLATE_NOOP("History", "Valid until")),
        });
    return table;
}

const Table<TwoPeople>& twoPeopleTable()
{
    static const Table<TwoPeople> table(
        {
            .name = u"two_people"_s,
            .called = QT_TRANSLATE_NOOP("History", "Pair of two people"),
            .right = Right::EnterVolunteers,
            .lies = through("first_person", "second_person"),
            .knownBy = {u"first_person"_s, u"second_person"_s},
        },
        {
            column<&TwoPeople::first>("first_person", QT_TRANSLATE_NOOP("History", "One person"))
                .part()
                .onPaper(u"一人"),
            column<&TwoPeople::second>("second_person", QT_TRANSLATE_NOOP("History", "Another person"))
                .part()
                .onPaper(u"另一人"),
            column<&TwoPeople::reason>("reason", QT_TRANSLATE_NOOP("History", "Reason")).onPaper(u"理由"),
            column<&TwoPeople::judgedBy>("judged_by", QT_TRANSLATE_NOOP("History", "Judged by"))
                .onPaper(u"核对人")
                .refersToNothing("the name of an account, which outlives the account"),
            column<&TwoPeople::judgedAt>("judged_at", QT_TRANSLATE_NOOP("History", "Judged at")).onPaper(u"核对时间"),
        });
    return table;
}

const Table<Team>& teamTable()
{
    static const Table<Team> table(
        {
            .name = u"team"_s,
            .called = QT_TRANSLATE_NOOP("History", "Team"),
            .right = Right::EnterVolunteers,
            .lies = at("division"),
            .knownBy = {u"name"_s},
        },
        {
            column<&Team::name>("name", QT_TRANSLATE_NOOP("History", "Name")),
            column<&Team::kind>("kind", QT_TRANSLATE_NOOP("History", "Kind")),
            column<&Team::division>("division", QT_TRANSLATE_NOOP("History", "Division")).refersTo("division"),
            column<&Team::leader>("leader", QT_TRANSLATE_NOOP("History", "Leader")).letGo(),
            column<&Team::foundedOn>("founded_on", QT_TRANSLATE_NOOP("History", "Founded on")),
            column<&Team::isArchived>("archived", QT_TRANSLATE_NOOP("History", "Archived")),
        });
    return table;
}

const Table<TeamMember>& teamMemberTable()
{
    static const Table<TeamMember> table(
        {
            .name = u"team_member"_s,
            .called = QT_TRANSLATE_NOOP("History", "Team member"),
            .right = Right::EnterVolunteers,
            .lies = through("volunteer"),
            .knownBy = {u"volunteer"_s, u"team"_s},
        },
        {
            column<&TeamMember::team>("team", QT_TRANSLATE_NOOP("History", "Team")),
            column<&TeamMember::volunteer>("volunteer", QT_TRANSLATE_NOOP("History", "Person")).part(),
            column<&TeamMember::joinedOn>("joined_on", QT_TRANSLATE_NOOP("History", "Joined on")),
            column<&TeamMember::leftOn>("left_on", QT_TRANSLATE_NOOP("History", "Left on")),
            column<&TeamMember::role>("role", QT_TRANSLATE_NOOP("History", "Role")),
        });
    return table;
}

} // namespace redvest::storage
