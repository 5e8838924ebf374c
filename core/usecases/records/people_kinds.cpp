// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/identity.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/records/placed.h"
#include "core/usecases/sheets/import/ability.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/volunteers/reading.h"
#include "core/usecases/volunteers/teams.h"
#include "core/usecases/volunteers/volunteers.h"

#include <QCoreApplication>

#include <algorithm>

namespace redvest::records {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PersonForm
{
    VolunteerForm form;
    Whereabouts where = {};
};
constexpr auto kForm = &PersonForm::form;
constexpr auto kPerson = &VolunteerForm::volunteer;

/// A field of the person's own.
template <auto Member>
Field<PersonForm> own(FieldName name)
{
    return field<kForm, kPerson, Member>(std::move(name));
}

FieldName listed(const QString& word, intake::SheetField column)
{
    return columnNamed(word, ImportKind::Volunteers, column);
}

/// "英语（六级）、日语" in the place of all of that kind; what stays keeps its level and evidence.
template <QualificationKind Kind>
void readAbilities(PersonForm& person, Told& told)
{
    std::vector<Qualification>& all = person.form.qualifications;
    std::vector<Qualification> kept;
    const intake::AbilityWords words(told.workspace().read());
    for (const QString& value : told.list()) {
        const intake::Ability said = words.of(Kind, normalised(value));
        const auto known = std::find_if(all.begin(), all.end(), [&](const Qualification& q) {
            return q.kind == Kind && searchFolded(q.name) == searchFolded(said.name);
        });
        Qualification q = known == all.end() ? Qualification{} : *known;
        q.kind = Kind;
        q.name = said.name;
        if (!said.level.isEmpty())
            q.level = said.level;
        if (said.validUntil.isValid())
            q.validUntil = said.validUntil;
        kept.push_back(std::move(q));
    }
    std::erase_if(all, [](const Qualification& q) { return q.kind == Kind; });
    all.insert(all.end(), kept.begin(), kept.end());
}

void readDocumentKind(PersonForm& person, Told& told)
{
    const auto kind = told.isEmpty() ? std::optional(DocumentKind::ResidentId) : documentKindFromText(told.text());
    if (kind)
        person.form.volunteer.documentKind = *kind;
    else
        told.refuse(u"unknown_document_kind"_s,
                    QCoreApplication::translate("Records", "\"%1\" is no kind of document that is known here. Write "
                                                           "居民身份证, 护照 or another official name.")
                        .arg(told.text().left(40)));
}

void readStatus(PersonForm& person, Told& told)
{
    VolunteerStatus status = person.form.volunteer.status;
    told.into(status);
    if (status == VolunteerStatus::Archived && person.form.volunteer.status != VolunteerStatus::Archived)
        told.refuse(u"use_archive"_s,
                    QCoreApplication::translate("Records", "People are archived with a reason: use \"archive\"."));
    else
        person.form.volunteer.status = status;
}

std::vector<Field<PersonForm>> personFields()
{
    using In = intake::SheetField;
    using V = Volunteer;
    return {
        own<&V::name>(listed(u"name"_s, In::Name)),
        {listed(u"document_kind"_s, In::DocumentKind), readDocumentKind},
        own<&V::documentNumber>(listed(u"document_number"_s, In::DocumentNumber)),
        own<&V::sex>(listed(u"sex"_s, In::Sex)),
        own<&V::birth>(listed(u"birth"_s, In::Birth)),
        own<&V::phone>(listed(u"phone"_s, In::Phone)),
        own<&V::address>(listed(u"address"_s, In::Address)),
        own<&V::employer>(listed(u"employer"_s, In::Employer)),
        own<&V::dispatchedBy>(listed(u"dispatched_by"_s, In::DispatchedBy)),
        own<&V::source>(listed(u"source"_s, In::Source)),
        own<&V::politicalStatus>(listed(u"political_status"_s, In::PoliticalStatus)),
        {listed(u"skills"_s, In::Skills), readAbilities<QualificationKind::Skill>},
        {listed(u"languages"_s, In::Languages), readAbilities<QualificationKind::Language>},
        {listed(u"licences"_s, In::Licences), readAbilities<QualificationKind::Licence>},
        field<kForm, &VolunteerForm::teams>(listed(u"teams"_s, In::Teams)),
        own<&V::availability>(listed(u"availability"_s, In::Availability)),
        {listed(u"max_daily_minutes"_s, In::MaxDaily),
         [](PersonForm& p, Told& told) { told.intoMinutes(p.form.volunteer.maxDailyMinutes); }},
        own<&V::note>(listed(u"note"_s, In::Note)),
        own<&V::guardianName>({u"guardian_name"_s, u"监护人"_s, u"监护人姓名"_s}),
        own<&V::guardianPhone>({u"guardian_phone"_s, u"监护人电话"_s, u"监护人手机"_s}),
        own<&V::guardianConsentOn>({u"guardian_consent_on"_s, u"监护人同意日期"_s, u"同意日期"_s}),
        own<&V::healthDeclaredAt>(listed(u"health_declared_at"_s, In::HealthDeclared)),
        own<&V::legalBasis>({u"legal_basis"_s, u"处理依据"_s, {}}),
        own<&V::consentOn>(listed(u"consent_on"_s, In::ConsentOn)),
        own<&V::consentVersion>(listed(u"consent_version"_s, In::ConsentVersion)),
        own<&V::sensitiveConsentOn>(listed(u"sensitive_consent_on"_s, In::SensitiveConsent)),
        own<&V::riskNoticeOn>(listed(u"risk_notice_on"_s, In::RiskNoticeOn)),
        own<&V::riskNoticeVersion>(listed(u"risk_notice_version"_s, In::RiskNoticeVersion)),
        own<&V::agreementOn>(listed(u"agreement_on"_s, In::AgreementOn)),
        own<&V::agreementUntil>(listed(u"agreement_until"_s, In::AgreementUntil)),
        own<&V::verification>(listed(u"verification"_s, In::RealName)),
        own<&V::verificationReason>(listed(u"verification_reason"_s, In::RealNameReason)),
        own<&V::verifiedOn>(listed(u"verified_on"_s, In::VerifiedOn)),
        own<&V::nationalNumber>(listed(u"national_number"_s, In::NationalNumber)),
        own<&V::mayPublish>({u"may_publish"_s, u"姓名可公开"_s, u"公开"_s}),
        {{u"status"_s, u"状态"_s, {}}, readStatus},
    };
}

Outcome<PersonForm> openPerson(Workspace& ws, const QString& id)
{
    // As the window asks before it opens the record: a minor's is not for everybody, and that it was opened is noted.
    if (const auto noted = noteOpened(ws, Id<Volunteer>::fromText(id)); !noted)
        return noted.problems();
    const auto form = volunteer(ws, Id<Volunteer>::fromText(id));
    return form ? Outcome<PersonForm>(PersonForm{*form}) : Outcome<PersonForm>(goneMeanwhile(id));
}

void finishPerson(const Workspace& ws, const PersonForm*, PersonForm& wanted, Problems& problems)
{
    Volunteer& v = wanted.form.volunteer;
    settle(ws, wanted.where, v.division, problems);
}

Outcome<Stored> savePerson(Workspace& ws, const std::optional<PersonForm>& shown, const PersonForm& wanted,
                           const QString& reason)
{
    const auto saved = saveVolunteer(ws, shown ? shown->form : VolunteerForm{}, wanted.form, reason);
    return saved ? Outcome<Stored>(Stored{{saved->id.text()}, saved->changes}) : Outcome<Stored>(saved.problems());
}

Kind person()
{
    Kind kind = kindOf<PersonForm>({u"volunteer"_s, storage::volunteerTable().spec(),
                                    together(personFields(), placeFields<PersonForm>(u"居住街镇"_s, u"居住社区"_s)),
                                    openPerson, finishPerson, savePerson});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        const auto people = idsOf<Volunteer>(ids);
        return archived ? archiveVolunteers(ws, people, reason) : restoreVolunteers(ws, people, reason);
    };
    return kind;
}

Kind team()
{
    using Form = Placed<Team>;
    std::vector<Field<Form>> fields{
        field<&Form::record, &Team::name>({u"name"_s, u"队伍名称"_s, u"名称|队伍|志愿服务队"_s}),
        field<&Form::record, &Team::kind>({u"kind"_s, u"队伍类型"_s, u"类型|类别|队伍类别"_s}),
        field<&Form::record, &Team::leader>({u"leader"_s, u"队长"_s, u"负责人|领队"_s}),
        field<&Form::record, &Team::foundedOn>({u"founded_on"_s, u"成立日期"_s, u"成立时间|组建日期"_s}),
    };
    Kind kind = kindOf<Form>(
        {u"team"_s, storage::teamTable().spec(), together(fields, placeFields<Form>(u"所属街镇"_s, u"所属社区"_s)),
         openPlaced<Team, storage::teamTable>, settlePlace<Team>,
         [](Workspace& ws, const std::optional<Form>& shown, const Form& wanted, const QString& reason) {
             return storedIn(saveTeam(ws, recordOf(shown), wanted.record, reason));
         }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveTeams(ws, idsOf<Team>(ids), archived, reason));
    };
    return kind;
}

Kind organisation()
{
    using Form = Placed<Organisation>;
    using O = Organisation;
    std::vector<Field<Form>> fields{
        field<&Form::record, &O::name>({u"name"_s, u"组织名称"_s, u"名称|单位名称|组织|单位"_s}),
        field<&Form::record, &O::kind>({u"kind"_s, u"组织类型"_s, u"类型|类别|性质|单位性质"_s}),
        field<&Form::record, &O::contact>({u"contact"_s, u"联系人"_s, u"负责人|联系人姓名"_s}),
        field<&Form::record, &O::phone>({u"phone"_s, u"联系电话"_s, u"电话|手机号|联系方式"_s}),
        field<&Form::record, &O::parent>({u"parent"_s, u"上级单位"_s, u"上级|上级组织|所属单位"_s}),
        field<&Form::record, &O::formerNames>({u"former_names"_s, u"曾用名称"_s, u"原名称|曾用名|原名"_s}),
    };
    Kind kind =
        kindOf<Form>({u"organisation"_s, storage::organisationTable().spec(),
                      together(fields, placeFields<Form>(u"所属街镇"_s, u"所属社区"_s)),
                      openPlaced<O, storage::organisationTable>, settlePlace<O>,
                      [](Workspace& ws, const std::optional<Form>& shown, const Form& wanted, const QString& reason) {
                          return storedIn(saveOrganisation(ws, recordOf(shown), wanted.record, reason));
                      }});
    kind.archive = [](Workspace& ws, const QStringList& ids, bool archived, const QString& reason) {
        return changesOf(archiveOrganisations(ws, idsOf<O>(ids), archived, reason));
    };
    return kind;
}

} // namespace

std::vector<Kind> peopleKinds()
{
    return {person(), team(), organisation()};
}

} // namespace redvest::records
