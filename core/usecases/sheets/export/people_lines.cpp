// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/domain/identity.h"
#include "core/domain/words.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/export/lines.h"
#include "core/usecases/sheets/import/ability.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/course_rules.h"
#include "core/usecases/training/training.h"
#include "core/usecases/volunteers/volunteer_index.h"

#include <QSet>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

SheetField fieldOf(QualificationKind kind)
{
    return kind == QualificationKind::Skill      ? SheetField::Skills
           : kind == QualificationKind::Language ? SheetField::Languages
                                                 : SheetField::Licences;
}

void append(QString& cell, const QString& value)
{
    cell += (cell.isEmpty() ? QString() : u"、"_s) + value;
}

/// Nothing where nobody has asked yet.
void sayRealName(ExportLine& line, const Volunteer& v)
{
    if (v.verification != Verification::Pending)
        line[SheetField::RealName] = fileWord(v.verification);
    line[SheetField::RealNameReason] = v.verificationReason;
    line[SheetField::VerifiedOn] = v.verifiedOn.toString(Qt::ISODate);
    line[SheetField::NationalNumber] = v.nationalNumber;
}

ExportLine lineOf(const Volunteer& v, const Places& places)
{
    ExportLine line;
    line.id = v.id.text();
    line[SheetField::Name] = v.name;
    line[SheetField::DocumentKind] = documentKindName(v.documentKind);
    line[SheetField::DocumentNumber] = v.documentNumber;
    line[SheetField::Sex] = fileWord(v.sex);
    line[SheetField::Birth] = v.birth.toString(Qt::ISODate);
    line[SheetField::Phone] = v.phone;
    line[SheetField::Street] = places.streetName(v.division);
    line[SheetField::Community] = places.communityName(v.division);
    line[SheetField::Address] = v.address;
    line[SheetField::Employer] = v.employer;
    line[SheetField::DispatchedBy] = v.dispatchedBy;
    line[SheetField::Source] = v.source;
    line[SheetField::PoliticalStatus] = v.politicalStatus;
    line[SheetField::Availability] = v.availability;
    if (v.maxDailyMinutes > 0)
        line[SheetField::MaxDaily] = hoursText(v.maxDailyMinutes) + u"小时"_s;
    line[SheetField::Note] = v.note;
    line[SheetField::GuardianName] = v.guardianName;
    line[SheetField::GuardianPhone] = v.guardianPhone;
    line[SheetField::GuardianConsent] = v.guardianConsentOn.toString(Qt::ISODate);
    if (v.healthDeclaredAt.isSet())
        line[SheetField::HealthDeclared] = toLocalText(v.healthDeclaredAt);
    line[SheetField::ConsentOn] = v.consentOn.toString(Qt::ISODate);
    line[SheetField::ConsentVersion] = v.consentVersion;
    line[SheetField::SensitiveConsent] = v.sensitiveConsentOn.toString(Qt::ISODate);
    line[SheetField::RiskNoticeOn] = v.riskNoticeOn.toString(Qt::ISODate);
    line[SheetField::RiskNoticeVersion] = v.riskNoticeVersion;
    line[SheetField::AgreementOn] = v.agreementOn.toString(Qt::ISODate);
    line[SheetField::AgreementUntil] = v.agreementUntil.toString(Qt::ISODate);
    sayRealName(line, v);
    // Said only where it matters, so that a list kept for long does not end a suspension.
    if (v.status == VolunteerStatus::Suspended)
        line[SheetField::Standing] = fileWord(v.status);
    line.order = orderKey(v.name) + v.id.text();
    line.division = v.division;
    return line;
}

} // namespace

Lines volunteerLines(const Context& context, const ListQuery& query)
{
    const storage::Whom whom = query.search.trimmed().isEmpty()
                                   ? storage::Whom::everybody()
                                   : storage::Whom::these(searchStore(context.ws, query.search));
    const Places places(context.ws);
    Lines lines;
    QHash<Id<Volunteer>, std::size_t> at;
    for (const Volunteer& v : storage::volunteersAmong(context.reader, whom)) {
        if (v.status == VolunteerStatus::Archived)
            continue;
        at.insert(v.id, lines.size());
        lines.push_back(lineOf(v, places));
    }
    for (const Qualification& q : storage::qualificationsByName(context.reader, whom)) {
        if (const auto line = at.constFind(q.volunteer); line != at.constEnd())
            append(lines[*line][fieldOf(q.kind)], abilityText(q));
    }
    QHash<Id<Team>, QString> teams;
    for (const Team& t : context.reader.all(storage::teamTable())) {
        if (!t.isArchived)
            teams.insert(t.id, t.name);
    }
    for (const TeamMember& m : storage::membershipsAmong(context.reader, whom)) {
        const auto line = at.constFind(m.volunteer);
        if (line != at.constEnd() && !m.leftOn.isValid() && teams.contains(m.team))
            append(lines[*line][SheetField::Teams], teams[m.team]);
    }
    return lines;
}

Lines realNameLines(const Context& context)
{
    Lines lines;
    for (const Volunteer& v : storage::volunteersAmong(context.reader, storage::Whom::everybody())) {
        const bool isOpen = v.verification == Verification::Pending || v.verification == Verification::NoResult;
        if (v.status == VolunteerStatus::Archived || !isOpen)
            continue;
        ExportLine line;
        line.id = v.id.text();
        line[SheetField::Name] = v.name;
        line[SheetField::DocumentKind] = documentKindName(v.documentKind);
        line[SheetField::DocumentNumber] = v.documentNumber;
        sayRealName(line, v);
        line[SheetField::RealName] = fileWord(v.verification);
        line.order = orderKey(v.name) + v.id.text();
        line.division = v.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

QHash<Id<Volunteer>, ExportPerson> personsById(const Context& context)
{
    QHash<Id<Volunteer>, ExportPerson> persons;
    for (const Volunteer& v : context.reader.all(storage::volunteerTable()))
        persons.insert(v.id, {v.name, v.documentNumber, v.division, v.status == VolunteerStatus::Archived});
    return persons;
}

Lines trainingLines(const Context& context)
{
    const auto persons = personsById(context);
    QHash<Id<Course>, QString> courses;
    for (const Course& c : context.reader.all(storage::courseTable()))
        courses.insert(c.id, c.name);
    QHash<Id<Edition>, QString> editions;
    for (const Edition& e : context.reader.all(storage::editionTable()))
        editions.insert(e.id, e.name);
    QHash<Id<TrainingSession>, QString> sessions;
    for (const TrainingSession& s : context.reader.all(storage::sessionTable()))
        sessions.insert(s.id, s.name);
    Lines lines;
    for (const TrainingRecord& r : context.reader.all(storage::trainingRecordTable())) {
        const ExportPerson person = persons.value(r.volunteer);
        // Who is qualified is a list of people, and who has left the register stands in none.
        if (person.isArchived)
            continue;
        ExportLine line;
        line.id = r.id.text();
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Name] = person.name;
        line[SheetField::Course] = courses.value(r.course);
        line[SheetField::Edition] = editions.value(r.edition);
        line[SheetField::TrainingSession] = sessions.value(r.session);
        line[SheetField::Day] = r.day.toString(Qt::ISODate);
        line[SheetField::Result] = fileWord(r.result);
        line[SheetField::ValidUntil] = r.validUntil.toString(Qt::ISODate);
        line[SheetField::FirstValidUntil] = r.firstValidUntil.toString(Qt::ISODate);
        line.order = line[SheetField::Day] + orderKey(line[SheetField::Course]) + orderKey(person.name) + r.id.text();
        line.division = person.division;
        line.span = dayOf(r.day);
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines certificateLines(const Context& context)
{
    const auto persons = personsById(context);
    Lines lines;
    for (const CertificateRow& row : certificateRows(context.ws)) {
        const Certificate& c = row.certificate;
        ExportLine line;
        line.id = c.id.text();
        line[SheetField::CertificateNumber] = c.number;
        line[SheetField::Name] = row.name;
        line[SheetField::Course] = row.says.course;
        line[SheetField::Edition] = row.says.edition;
        line[SheetField::Day] = row.says.day.toString(Qt::ISODate);
        line[SheetField::ValidUntil] = row.says.validUntil.toString(Qt::ISODate);
        line[SheetField::State] = !c.isIssued() ? u"已作废"_s : c.reprints > 0 ? u"有效（已补发）"_s : u"有效"_s;
        line[SheetField::Note] = c.isIssued() ? c.reprintReason : c.voidReason;
        line.order = c.number + c.id.text();
        line.division = persons.value(c.volunteer).division;
        line.span = dayOf(localDate(c.issuedAt));
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines retrainingLines(const Context& context)
{
    const auto persons = personsById(context);
    Lines lines;
    for (const RetrainingRow& row : retrainingRows(context.ws)) {
        const ExportPerson person = persons.value(row.volunteer);
        ExportLine line;
        line.id = row.volunteer.text();
        line[SheetField::Name] = person.name;
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Course] = row.course.name;
        line[SheetField::Edition] = row.edition.name;
        line[SheetField::Day] = row.trainedOn.toString(Qt::ISODate);
        line[SheetField::Requirement] = row.mandatory.name;
        line[SheetField::Deadline] = row.mandatory.mandatoryFrom.toString(Qt::ISODate);
        line.order = orderKey(row.course.name) + orderKey(person.name) + row.volunteer.text();
        line.division = person.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines courseRuleLines(const Context& context)
{
    Lines lines;
    for (const CourseRuleRow& row : courseRuleRows(context.ws)) {
        const auto risk = fromWord<RiskClass>(row.rule.name);
        const bool isRisk = row.rule.about == CourseRuleAbout::Risk && risk;
        ExportLine line;
        line.id = row.rule.id.text();
        line[SheetField::Course] = row.course;
        line[SheetField::Category] = fileWord(row.rule.about);
        line[SheetField::Name] = isRisk ? fileWord(*risk) : row.rule.name;
        line[SheetField::Day] = row.rule.from.toString(Qt::ISODate);
        line[SheetField::State] = row.rule.isArchived ? u"已归档"_s : u"施行"_s;
        line.order = line[SheetField::State] + orderKey(row.course) + line[SheetField::Name] + line.id;
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines teamLines(const Context& context)
{
    const Places places(context.ws);
    const auto persons = personsById(context);
    QHash<Id<Team>, int> members;
    QHash<Id<Team>, QStringList> deputies;
    for (const TeamMember& m : context.reader.all(storage::teamMemberTable())) {
        if (!m.isPresent())
            continue;
        ++members[m.team];
        if (m.role == TeamRole::Deputy)
            deputies[m.team] << persons.value(m.volunteer).name;
    }
    Lines lines;
    for (const Team& t : context.reader.all(storage::teamTable())) {
        if (t.isArchived)
            continue;
        ExportLine line;
        line.id = t.id.text();
        line[SheetField::Name] = t.name;
        line.order = orderKey(t.name) + t.id.text();
        line[SheetField::Category] = t.kind;
        line[SheetField::Street] = places.streetName(t.division);
        line[SheetField::Community] = places.communityName(t.division);
        line[SheetField::Contact] = persons.value(t.leader).name;
        line[SheetField::Deputies] = deputies.value(t.id).join(u'、');
        line[SheetField::Day] = t.foundedOn.toString(Qt::ISODate);
        line[SheetField::Present] = QString::number(members.value(t.id));
        line.division = t.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

using Bodies = QHash<Id<Organisation>, Organisation>;

/// Below what it belongs to, and there by name: taken in again, each finds its parent.
QString orderBelow(const Bodies& bodies, Id<Organisation> id)
{
    QString order;
    QSet<Id<Organisation>> passed; // desks that edit in ignorance of each other can make a ring
    while (bodies.contains(id) && !passed.contains(id)) {
        passed.insert(id);
        const Organisation& body = bodies[id];
        order.prepend(orderKey(body.name) + body.id.text());
        id = body.parent;
    }
    return order;
}

} // namespace

Lines organisationLines(const Context& context)
{
    const Places places(context.ws);
    Bodies bodies;
    for (const Organisation& o : context.reader.all(storage::organisationTable()))
        bodies.insert(o.id, o);
    Lines lines;
    for (const Organisation& o : bodies) {
        if (o.isArchived)
            continue;
        ExportLine line;
        line.id = o.id.text();
        line[SheetField::Name] = o.name;
        line.order = orderBelow(bodies, o.id);
        line[SheetField::Category] = o.kind;
        line[SheetField::Street] = places.streetName(o.division);
        line[SheetField::Community] = places.communityName(o.division);
        line[SheetField::Contact] = o.contact;
        line[SheetField::Phone] = o.phone;
        line[SheetField::Parent] = bodies.value(o.parent).name;
        line[SheetField::FormerNames] = o.formerNames;
        line.division = o.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines campaignLines(const Context& context)
{
    const Places places(context.ws);
    QHash<Id<Organisation>, QString> names;
    for (const Organisation& o : context.reader.all(storage::organisationTable()))
        names.insert(o.id, o.name);
    Lines lines;
    for (const Campaign& c : context.reader.all(storage::campaignTable())) {
        if (c.isArchived)
            continue;
        ExportLine line;
        line.id = c.id.text();
        line[SheetField::Name] = c.name;
        line[SheetField::Street] = places.streetName(c.division);
        line[SheetField::Community] = places.communityName(c.division);
        line[SheetField::Day] = c.publishedOn.toString(Qt::ISODate);
        line[SheetField::Start] = c.startsOn.toString(Qt::ISODate);
        line[SheetField::End] = c.endsOn.toString(Qt::ISODate);
        line[SheetField::Sponsor] = names.value(c.sponsor);
        line.order = orderKey(c.name) + c.id.text();
        line.division = c.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
