// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteer_fields.h"

#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/domain/when.h"
#include "core/domain/words.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/workspace/setup.h"
#include "ui/parts/form/form.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("VolunteerDesk", text);
}

std::vector<FieldChoice> choicesOf(const QStringList& names, bool withNone = false)
{
    std::vector<FieldChoice> choices;
    if (withNone)
        choices.push_back({{}, u"—"_s});
    for (const QString& name : names)
        choices.push_back({name, name});
    return choices;
}

std::vector<FieldChoice> documentKinds()
{
    std::vector<FieldChoice> choices;
    for (int i = 0; i <= int(DocumentKind::Other); ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        choices.push_back({wordOf(kind), documentKindName(kind)});
    }
    return choices;
}

std::vector<FieldChoice> sexes()
{
    return {{wordOf(Sex::Unknown), u"—"_s},
            {wordOf(Sex::Male), sexText(Sex::Male)},
            {wordOf(Sex::Female), sexText(Sex::Female)}};
}

std::vector<DivisionEntry> divisionEntries(const DivisionTree& tree)
{
    std::vector<DivisionEntry> entries;
    for (const Division& d : tree.all())
        entries.push_back({d.code, d.name, tree.shortPath(d.code), d.pinyin, d.initials});
    return entries;
}

void addPerson(Form& form)
{
    form.addField({.name = u"document_number"_s,
                   .label = tr("Document number"),
                   .kind = FieldKind::Identity,
                   .required = true,
                   .maxLength = 40,
                   .mask = maskedId});
    form.addField({.name = u"document_kind"_s,
                   .label = tr("Document"),
                   .kind = FieldKind::Choice,
                   .aside = true,
                   .choices = documentKinds()});
    form.addField({.name = u"name"_s, .label = tr("Full name"), .required = true, .maxLength = 60});
    form.addField({.name = u"phone"_s,
                   .label = tr("Phone"),
                   .kind = FieldKind::Phone,
                   .required = true,
                   .maxLength = 40,
                   .mask = maskedPhone});
    form.addField({.name = u"sex"_s, .label = tr("Sex"), .kind = FieldKind::Choice, .choices = sexes()});
    form.addField({.name = u"birth"_s, .label = tr("Born on"), .kind = FieldKind::Date});
    form.addField(
        {.name = u"guardian_name"_s, .label = tr("Guardian"), .required = true, .maxLength = 60, .mask = maskedName});
    form.addField({.name = u"guardian_phone"_s,
                   .label = tr("Guardian's phone"),
                   .kind = FieldKind::Phone,
                   .required = true,
                   .maxLength = 40,
                   .mask = maskedPhone});
    form.addField(
        {.name = u"guardian_consent_on"_s, .label = tr("Agreed on"), .kind = FieldKind::Date, .required = true});
    form.addField({.name = u"division"_s,
                   .label = tr("Lives in"),
                   .kind = FieldKind::Division,
                   .required = true,
                   .wide = true,
                   .placeholder = tr("Street and community: Chinese, pinyin or initials")});
}

void addAbilities(Form& form, const Workspace& ws)
{
    form.addSection(tr("What they can do"));
    form.addField({.name = u"skills"_s,
                   .label = tr("Skills"),
                   .kind = FieldKind::Tokens,
                   .wide = true,
                   .choices = choicesOf(terms(ws, u"skill"_s))});
    form.addField({.name = u"languages"_s,
                   .label = tr("Languages"),
                   .kind = FieldKind::Tokens,
                   .choices = choicesOf(terms(ws, u"language"_s))});
    form.addField({.name = u"licences"_s,
                   .label = tr("Licences"),
                   .kind = FieldKind::Tokens,
                   .choices = choicesOf(terms(ws, u"licence"_s))});
    form.addField({.name = u"availability"_s, .label = tr("Free at")});
    form.addField(
        {.name = u"max_daily_minutes"_s, .label = tr("Hours a day"), .kind = FieldKind::Number, .maxLength = 5});
}

void addBelonging(Form& form, const Workspace& ws)
{
    form.addSection(tr("Where they belong"));
    form.addField({.name = u"source"_s,
                   .label = tr("Source"),
                   .kind = FieldKind::OpenChoice,
                   .keep = true,
                   .choices = choicesOf(terms(ws, u"source"_s))});
    form.addField({.name = u"teams"_s,
                   .label = tr("Teams"),
                   .kind = FieldKind::Tokens,
                   .keep = true,
                   .choices = choicesOf(teamNames(ws))});
    form.addField({.name = u"employer"_s, .label = tr("Employer")});
    form.addField({.name = u"dispatched_by"_s, .label = tr("Sent by"), .keep = true});
    form.addField({.name = u"political_status"_s,
                   .label = tr("Political status"),
                   .kind = FieldKind::OpenChoice,
                   .choices = choicesOf(terms(ws, u"political_status"_s))});
    form.addField({.name = u"address"_s, .label = tr("Address"), .mask = maskedWhole});
    form.addField({.name = u"note"_s, .label = tr("Note"), .wide = true, .maxLength = 2000, .mask = maskedWhole});
}

/// On what ground the data are kept, and what the person agreed to (个人信息保护法 arts. 13–15, 25, 28–31).
void addConsent(Form& form)
{
    form.addSection(tr("Personal information"));
    std::vector<FieldChoice> grounds;
    for (std::size_t i = 0; i < EnumWords<LegalBasis>::words.size(); ++i) {
        const QString word = wordOf(static_cast<LegalBasis>(i));
        grounds.push_back({word, word.isEmpty() ? u"—"_s : storedWord(word)});
    }
    form.addField({.name = u"legal_basis"_s,
                   .label = tr("Legal basis"),
                   .kind = FieldKind::Choice,
                   .keep = true,
                   .aside = true,
                   .choices = grounds});
    form.addField({.name = u"consent_on"_s, .label = tr("Informed, agreed"), .kind = FieldKind::Date, .keep = true});
    form.addField({.name = u"consent_version"_s,
                   .label = tr("Version of the notice"),
                   .keep = true,
                   .aside = true,
                   .placeholder = tr("Version of the notice agreed to"),
                   .maxLength = 40});
    form.addField({.name = u"sensitive_consent_on"_s,
                   .label = tr("Separate consent"),
                   .kind = FieldKind::Date,
                   .keep = true,
                   .aside = true});
    form.addField({.name = u"may_publish"_s,
                   .label = tr("Publication"),
                   .kind = FieldKind::Check,
                   .placeholder = tr("The name may be published")});
    form.addField({.name = u"consent_withdrawn_on"_s, .label = tr("Withdrawn on"), .kind = FieldKind::Date});
}

QStringList textsOf(const VolunteerForm& person, QualificationKind kind)
{
    QStringList texts;
    for (const Qualification& q : person.qualifications) {
        if (q.kind == kind)
            texts.append(qualificationText(q));
    }
    return texts;
}

/// A token that was not touched stays the very qualification it was; a changed one keeps its evidence.
Qualification qualificationIn(const QString& text, QualificationKind kind, const VolunteerForm& base)
{
    Qualification read = qualificationFrom(kind, text);
    for (const Qualification& q : base.qualifications) {
        if (q.kind != kind)
            continue;
        if (qualificationText(q) == text)
            return q;
        if (q.name == read.name) {
            read.evidence = q.evidence;
            read.verifiedBy = q.verifiedBy;
        }
    }
    return read;
}

QString isoText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayIn(const Form& form, const QString& name)
{
    return QDate::fromString(form.text(name), Qt::ISODate);
}

} // namespace

void addVolunteerFields(Form& form, const Workspace& ws)
{
    addPerson(form);
    addAbilities(form, ws);
    addBelonging(form, ws);
    addConsent(form);
    form.setDivisions(divisionEntries(ws.divisions()));
    form.setToday(ws.today());
}

QVariantMap valuesOf(const VolunteerForm& person)
{
    const Volunteer& v = person.volunteer;
    return {{u"document_number"_s, v.documentNumber},
            {u"document_kind"_s, wordOf(v.documentKind)},
            {u"name"_s, v.name},
            {u"phone"_s, v.phone},
            {u"sex"_s, wordOf(v.sex)},
            {u"birth"_s, isoText(v.birth)},
            {u"guardian_name"_s, v.guardianName},
            {u"guardian_phone"_s, v.guardianPhone},
            {u"guardian_consent_on"_s, isoText(v.guardianConsentOn)},
            {u"division"_s, v.division},
            {u"skills"_s, textsOf(person, QualificationKind::Skill)},
            {u"languages"_s, textsOf(person, QualificationKind::Language)},
            {u"licences"_s, textsOf(person, QualificationKind::Licence)},
            {u"availability"_s, v.availability},
            {u"max_daily_minutes"_s, v.maxDailyMinutes > 0 ? hoursText(v.maxDailyMinutes) : QString()},
            {u"source"_s, v.source},
            {u"teams"_s, person.teams},
            {u"employer"_s, v.employer},
            {u"dispatched_by"_s, v.dispatchedBy},
            {u"political_status"_s, v.politicalStatus},
            {u"address"_s, v.address},
            {u"legal_basis"_s, wordOf(v.legalBasis)},
            {u"consent_on"_s, isoText(v.consentOn)},
            {u"consent_version"_s, v.consentVersion},
            {u"sensitive_consent_on"_s, isoText(v.sensitiveConsentOn)},
            {u"consent_withdrawn_on"_s, isoText(v.consentWithdrawnOn)},
            {u"may_publish"_s, v.mayPublish},
            {u"note"_s, v.note}};
}

VolunteerForm personIn(const Form& form, const VolunteerForm& base)
{
    VolunteerForm person = base;
    Volunteer& v = person.volunteer;
    v.documentNumber = form.text(u"document_number"_s);
    v.documentKind = fromWord<DocumentKind>(form.text(u"document_kind"_s)).value_or(DocumentKind::ResidentId);
    v.name = form.text(u"name"_s);
    v.phone = form.text(u"phone"_s);
    v.sex = fromWord<Sex>(form.text(u"sex"_s)).value_or(Sex::Unknown);
    v.birth = dayIn(form, u"birth"_s);
    v.guardianName = form.text(u"guardian_name"_s);
    v.guardianPhone = form.text(u"guardian_phone"_s);
    v.guardianConsentOn = dayIn(form, u"guardian_consent_on"_s);
    v.division = form.text(u"division"_s);
    v.availability = form.text(u"availability"_s);
    // The field shows two decimals: 100 minutes are 1.67 there and stay 100 when it is not touched.
    const QString hours = form.text(u"max_daily_minutes"_s);
    if (hours != (v.maxDailyMinutes > 0 ? hoursText(v.maxDailyMinutes) : QString()))
        v.maxDailyMinutes = qRound(qBound(-1e6, hours.toDouble() * 60, 1e6));
    v.source = form.text(u"source"_s);
    v.employer = form.text(u"employer"_s);
    v.dispatchedBy = form.text(u"dispatched_by"_s);
    v.politicalStatus = form.text(u"political_status"_s);
    v.address = form.text(u"address"_s);
    v.legalBasis = fromWord<LegalBasis>(form.text(u"legal_basis"_s)).value_or(LegalBasis::Unsaid);
    v.consentOn = dayIn(form, u"consent_on"_s);
    v.consentVersion = form.text(u"consent_version"_s);
    v.sensitiveConsentOn = dayIn(form, u"sensitive_consent_on"_s);
    v.mayPublish = form.value(u"may_publish"_s).toBool();
    v.note = form.text(u"note"_s);
    person.teams = form.value(u"teams"_s).toStringList();
    person.qualifications.clear();
    const std::pair<QString, QualificationKind> kinds[] = {{u"skills"_s, QualificationKind::Skill},
                                                           {u"licences"_s, QualificationKind::Licence},
                                                           {u"languages"_s, QualificationKind::Language}};
    for (const auto& [field, kind] : kinds) {
        for (const QString& text : form.value(field).toStringList())
            person.qualifications.push_back(qualificationIn(text, kind, base));
    }
    return person;
}

QString sexText(Sex sex)
{
    return sex == Sex::Male ? tr("Male") : sex == Sex::Female ? tr("Female") : QString();
}

QString statusText(VolunteerStatus status)
{
    switch (status) {
    case VolunteerStatus::Suspended:
        return tr("Suspended");
    case VolunteerStatus::Archived:
        return tr("Archived");
    default:
        return tr("Active");
    }
}

QString verificationText(Verification verification)
{
    switch (verification) {
    case Verification::Verified:
        return tr("Verified");
    case Verification::Rejected:
        return tr("Rejected");
    case Verification::NoResult:
        return tr("No result");
    default:
        return tr("To be verified");
    }
}

QString qualificationText(const Qualification& q)
{
    QStringList parts{q.name};
    if (!q.level.isEmpty())
        parts.append(q.level);
    if (q.validUntil.isValid())
        parts.append(q.validUntil.toString(Qt::ISODate));
    return parts.join(u' ');
}

Qualification qualificationFrom(QualificationKind kind, const QString& text)
{
    static const QRegularExpression month(u"^(\\d{4})[-/.年](\\d{1,2})月?$"_s);
    Qualification q;
    q.kind = kind;
    QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return q;
    q.name = parts.takeFirst();
    if (!parts.isEmpty()) {
        // A month means its last day.
        const auto wholeMonth = month.match(parts.last());
        const QDate first(wholeMonth.captured(1).toInt(), wholeMonth.captured(2).toInt(), 1);
        const Outcome<QDate> day = parseDay(parts.last());
        if (wholeMonth.hasMatch() && first.isValid())
            q.validUntil = first.addMonths(1).addDays(-1);
        else if (day)
            q.validUntil = *day;
        if (q.validUntil.isValid())
            parts.removeLast();
    }
    parts.removeAll(u"至"_s);
    q.level = parts.join(u' ');
    return q;
}

} // namespace redvest::ui
