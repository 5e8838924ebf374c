// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/volunteers/volunteer_fields.h"

#include "core/domain/identity.h"
#include "core/domain/masks.h"
#include "core/domain/star_levels.h"
#include "core/domain/when.h"
#include "core/domain/words.h"
#include "core/usecases/cover/covers.h"
#include "core/usecases/history/history_words.h"
#include "core/usecases/honours/awards.h"
#include "core/usecases/volunteers/organisations.h"
#include "core/usecases/workspace/setup.h"
#include "ui/parts/form/choice_box.h"
#include "ui/parts/form/free_times_grid.h"
#include "ui/parts/form/term_choices.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("VolunteerDesk", text);
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

template <auto Member>
BoundField<VolunteerForm> person(FieldSpec spec)
{
    return field<&VolunteerForm::volunteer, Member>(std::move(spec));
}

/// The qualifications of one kind; those of the others stay as they are.
BoundField<VolunteerForm> qualifications(QualificationKind kind, FieldSpec spec)
{
    const auto read = [kind](const QVariant& typed, VolunteerForm& person) {
        std::vector<Qualification> now;
        for (const QString& text : typed.toStringList())
            now.push_back(qualificationIn(text, kind, person));
        std::erase_if(person.qualifications, [kind](const Qualification& q) { return q.kind == kind; });
        person.qualifications.insert(person.qualifications.end(), now.begin(), now.end());
    };
    return computedField<VolunteerForm>(
        std::move(spec), [kind](const VolunteerForm& person) { return textsOf(person, kind); }, read);
}

/// Two decimals are shown: 100 minutes are 1.67 there and stay 100 when it is not touched.
BoundField<VolunteerForm> dailyHours()
{
    return field<&VolunteerForm::volunteer, &Volunteer::maxDailyMinutes>(
        {.label = tr("Hours a day"), .kind = FieldKind::Number, .maxLength = 5},
        [](int minutes) { return minutes > 0 ? hoursText(minutes) : QString(); },
        [](const QVariant& typed, int& minutes) {
            minutes = qRound(qBound(-1e6, typed.toString().toDouble() * 60, 1e6));
        });
}

/// Only shown: a withdrawal is entered by a step of its own.
BoundField<VolunteerForm> withdrawnOn()
{
    BoundField<VolunteerForm> shown = person<&Volunteer::consentWithdrawnOn>({.label = tr("Withdrawn on")});
    shown.read = {};
    return shown;
}

void addPerson(BoundForm<VolunteerForm>& fields)
{
    fields.add(person<&Volunteer::documentNumber>({.label = tr("Document number"),
                                                   .kind = FieldKind::Identity,
                                                   .required = true,
                                                   .maxLength = 40,
                                                   .mask = maskedId}));
    fields.add(person<&Volunteer::documentKind>({.label = tr("Document"), .aside = true, .choices = documentKinds()}));
    fields.add(person<&Volunteer::name>({.label = tr("Full name"), .required = true, .maxLength = 60}));
    fields.add(person<&Volunteer::phone>(
        {.label = tr("Phone"), .kind = FieldKind::Phone, .required = true, .maxLength = 40, .mask = maskedPhone}));
    fields.add(person<&Volunteer::sex>({.label = tr("Sex"), .choices = sexes()}));
    fields.add(person<&Volunteer::birth>({.label = tr("Born on")}));
    fields.add(person<&Volunteer::guardianName>(
        {.label = tr("Guardian"), .required = true, .maxLength = 60, .mask = maskedName}));
    fields.add(person<&Volunteer::guardianPhone>({.label = tr("Guardian's phone"),
                                                  .kind = FieldKind::Phone,
                                                  .required = true,
                                                  .maxLength = 40,
                                                  .mask = maskedPhone}));
    fields.add(person<&Volunteer::guardianConsentOn>({.label = tr("Agreed on"), .required = true}));
    fields.add(person<&Volunteer::division>({.label = tr("Lives in"),
                                             .kind = FieldKind::Division,
                                             .required = true,
                                             .wide = true,
                                             .keep = true,
                                             .placeholder = tr("Street and community: Chinese, pinyin or initials")}));
}

/// What most paper forms say, to be found by initials: words of files, not translated.
QStringList usualTimes()
{
    return {u"工作日白天"_s, u"工作日晚上"_s, u"周末全天"_s, u"周末白天"_s,          u"每天晚上"_s,
            u"每天全天"_s,   u"随时"_s,       u"听从调配"_s, u"随时，提前一日通知"_s};
}

/// How well forms say that somebody speaks a language: words of files, not translated.
QStringList usualLevels()
{
    return {u"一般"_s, u"良好"_s, u"熟练"_s, u"流利"_s, u"精通"_s, u"母语"_s};
}

void addAbilities(BoundForm<VolunteerForm>& fields, Form& form, const Workspace& ws)
{
    fields.add(qualifications(QualificationKind::Skill, {.name = u"skills"_s,
                                                         .label = tr("Skills"),
                                                         .kind = FieldKind::Tokens,
                                                         .wide = true,
                                                         .choices = choicesOf(terms(ws, u"skill"_s))}));
    fields.add(qualifications(QualificationKind::Language, {.name = u"languages"_s,
                                                            .label = tr("Languages"),
                                                            .kind = FieldKind::Tokens,
                                                            .choices = choicesOf(terms(ws, u"language"_s)),
                                                            .placeholder = tr("Name and level: 英语 流利"),
                                                            .levels = usualLevels()}));
    fields.add(qualifications(QualificationKind::Licence, {.name = u"licences"_s,
                                                           .label = tr("Licences"),
                                                           .kind = FieldKind::Tokens,
                                                           .choices = choicesOf(terms(ws, u"licence"_s)),
                                                           .placeholder = tr("Class and last day: C1 2027-05-31")}));
    Field* const free = fields.add(
        person<&Volunteer::availability>({.label = tr("Free at"),
                                          .kind = FieldKind::OpenChoice,
                                          .choices = choicesOf(usualTimes()),
                                          .placeholder = tr("Like 工作日白天, 周六上午, 随时; or tick below")}));
    fields.add(dailyHours());
    auto* grid = new FreeTimesGrid;
    grid->follow(*free);
    form.addEditor({.name = u"free_times"_s, .label = tr("Through the week"), .wide = true, .aside = true}, grid);
}

void addBelonging(BoundForm<VolunteerForm>& fields, const Workspace& ws)
{
    fields.add(person<&Volunteer::source>({.label = tr("Source"),
                                           .kind = FieldKind::OpenChoice,
                                           .keep = true,
                                           .choices = choicesOf(terms(ws, u"source"_s))}));
    fields.add(field<&VolunteerForm::teams>({.label = tr("Teams"), .keep = true, .choices = choicesOf(teamNames(ws))}));
    fields.add(person<&Volunteer::employer>({.label = tr("Employer")}));
    fields.add(person<&Volunteer::dispatchedBy>({.label = tr("Sent by"),
                                                 .kind = FieldKind::OpenChoice,
                                                 .keep = true,
                                                 .choices = choicesOf(organisationNames(ws))}));
    fields.add(person<&Volunteer::politicalStatus>({.label = tr("Political status"),
                                                    .kind = FieldKind::OpenChoice,
                                                    .choices = choicesOf(terms(ws, u"political_status"_s))}));
    fields.add(person<&Volunteer::address>({.label = tr("Address"), .mask = maskedWhole}));
    fields.add(person<&Volunteer::note>({.label = tr("Note"), .wide = true, .maxLength = 2000, .mask = maskedWhole}));
}

/// On what ground the data are kept, and what the person agreed to (个人信息保护法 arts. 13–15, 25, 28–31).
void addConsent(BoundForm<VolunteerForm>& fields)
{
    std::vector<FieldChoice> grounds;
    for (std::size_t i = 0; i < EnumWords<LegalBasis>::words.size(); ++i) {
        const QString word = wordOf(static_cast<LegalBasis>(i));
        grounds.push_back({word, word.isEmpty() ? u"—"_s : storedWord(word)});
    }
    fields.add(
        person<&Volunteer::legalBasis>({.label = tr("Legal basis"), .keep = true, .aside = true, .choices = grounds}));
    fields.add(person<&Volunteer::consentOn>({.label = tr("Informed, agreed"), .keep = true}));
    fields.add(person<&Volunteer::consentVersion>({.label = tr("Version of the notice"),
                                                   .keep = true,
                                                   .aside = true,
                                                   .placeholder = tr("Version of the notice agreed to"),
                                                   .maxLength = 40}));
    fields.add(person<&Volunteer::sensitiveConsentOn>({.label = tr("Separate consent"), .keep = true, .aside = true}));
    fields.add(
        person<&Volunteer::mayPublish>({.label = tr("Publication"), .placeholder = tr("The name may be published")}));
    fields.add(person<&Volunteer::riskNoticeOn>({.label = tr("Told of risks"), .keep = true, .aside = true}));
    fields.add(person<&Volunteer::riskNoticeVersion>(
        {.label = tr("Notice of risks"), .keep = true, .aside = true, .maxLength = 40}));
    fields.add(person<&Volunteer::healthDeclaredAt>({.label = tr("Health declared at"),
                                                     .kind = FieldKind::MaybeMoment,
                                                     .aside = true,
                                                     .placeholder = u"2022-03-20 07:30"_s}));
    fields.add(person<&Volunteer::agreementOn>({.label = tr("Agreement signed on"), .keep = true, .aside = true}));
    fields.add(person<&Volunteer::agreementUntil>({.label = tr("Agreement until"), .keep = true, .aside = true}));
    fields.add(withdrawnOn());
}

/// Whether name and number were found to belong together. Results mostly come by list.
void addRealName(BoundForm<VolunteerForm>& fields)
{
    std::vector<FieldChoice> results;
    for (const Verification v :
         {Verification::Pending, Verification::Verified, Verification::Rejected, Verification::NoResult})
        results.push_back({wordOf(v), verificationText(v)});
    fields.add(person<&Volunteer::verification>({.label = tr("Real name"), .aside = true, .choices = results}));
    fields.add(person<&Volunteer::verificationReason>({.label = tr("Why so"), .aside = true}));
    fields.add(person<&Volunteer::verifiedOn>({.label = tr("Verified on"), .aside = true}));
    fields.add(person<&Volunteer::nationalNumber>({.label = tr("National number"),
                                                   .kind = FieldKind::Identity,
                                                   .aside = true,
                                                   .maxLength = 40,
                                                   .mask = maskedId}));
}

} // namespace

BoundForm<VolunteerForm> volunteerFields(Form& form, const Workspace& ws)
{
    BoundForm<VolunteerForm> fields(form);
    addPerson(fields);
    form.addSection(tr("What they can do"));
    addAbilities(fields, form, ws);
    form.addSection(tr("Where they belong"));
    addBelonging(fields, ws);
    form.addSection(tr("Personal information"));
    addConsent(fields);
    form.addSection(tr("Real name"));
    addRealName(fields);
    form.setToday(ws.today());
    return fields;
}

void followTerms(Session& session, QWidget* desk, const Form& form)
{
    new TermChoices(session, desk, // which owns it
                    {{form.field(u"skills"_s), TermList::Skill},
                     {form.field(u"languages"_s), TermList::Language},
                     {form.field(u"licences"_s), TermList::Licence},
                     {form.field(memberWord<&Volunteer::source>()), TermList::Source},
                     {form.field(memberWord<&Volunteer::politicalStatus>()), TermList::PoliticalStatus}});
}

QVariantMap typedInto(QVariantMap record, const QVariantMap& typed)
{
    for (auto at = typed.begin(); at != typed.end(); ++at) {
        if (at->typeId() == QMetaType::QStringList) {
            QStringList all = record[at.key()].toStringList() + at->toStringList();
            all.removeDuplicates();
            record[at.key()] = all;
        } else if (at->typeId() == QMetaType::QString && !at->toString().isEmpty() &&
                   at.key() != memberWord<&Volunteer::sex>() && at.key() != memberWord<&Volunteer::verification>()) {
            record[at.key()] = *at;
        } else if (at->typeId() == QMetaType::Bool && at->toBool()) {
            record[at.key()] = true;
        }
    }
    return record;
}

QString insuredText(const Workspace& ws, Id<Volunteer> who)
{
    const QDate until = who.isNull() ? QDate() : coveredUntil(ws, who, ws.today());
    return until.isValid() ? tr("Insured until %1").arg(until.toString(Qt::ISODate)) : QString();
}

QString standingText(const Workspace& ws, Id<Volunteer> who)
{
    const HonoursHeld held = who.isNull() ? HonoursHeld() : honoursHeld(ws, who);
    QStringList parts{insuredText(ws, who), starName(held.star)};
    if (held.awards > 0)
        parts << tr("%1 awards").arg(held.awards);
    if (held.letters > 0)
        parts << tr("%1 letters").arg(held.letters);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
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
