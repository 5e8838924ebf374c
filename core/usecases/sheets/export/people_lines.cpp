// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity.h"
#include "core/domain/words.h"
#include "core/storage/queries/volunteer_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/sheets/export/lines.h"
#include "core/usecases/volunteers/volunteer_index.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

Field fieldOf(QualificationKind kind)
{
    return kind == QualificationKind::Skill      ? Field::Skills
           : kind == QualificationKind::Language ? Field::Languages
                                                 : Field::Licences;
}

void append(QString& cell, const QString& value)
{
    cell += (cell.isEmpty() ? QString() : u"、"_s) + value;
}

Line lineOf(const Volunteer& v, const Places& places)
{
    Line line;
    line.id = v.id.text();
    line[Field::Name] = v.name;
    line[Field::DocumentKind] = documentKindName(v.documentKind);
    line[Field::DocumentNumber] = v.documentNumber;
    line[Field::Sex] = fileWord(v.sex);
    line[Field::Birth] = v.birth.toString(Qt::ISODate);
    line[Field::Phone] = v.phone;
    line[Field::Street] = places.streetName(v.division);
    line[Field::Community] = places.communityName(v.division);
    line[Field::Address] = v.address;
    line[Field::Employer] = v.employer;
    line[Field::DispatchedBy] = v.dispatchedBy;
    line[Field::Source] = v.source;
    line[Field::PoliticalStatus] = v.politicalStatus;
    line[Field::Availability] = v.availability;
    if (v.maxDailyMinutes > 0)
        line[Field::MaxDaily] = hoursText(v.maxDailyMinutes) + u"小时"_s;
    line[Field::Note] = v.note;
    line.order = v.pinyin + v.name + v.id.text();
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
            append(lines[*line][fieldOf(q.kind)], q.level.isEmpty() ? q.name : u"%1(%2)"_s.arg(q.name, q.level));
    }
    QHash<Id<Team>, QString> teams;
    for (const Team& t : context.reader.all(storage::teamTable()))
        teams.insert(t.id, t.name);
    for (const TeamMember& m : storage::membershipsAmong(context.reader, whom)) {
        const auto line = at.constFind(m.volunteer);
        if (line != at.constEnd() && !m.leftOn.isValid() && teams.contains(m.team))
            append(lines[*line][Field::Teams], teams[m.team]);
    }
    return lines;
}

QHash<Id<Volunteer>, Person> personsById(const Context& context)
{
    QHash<Id<Volunteer>, Person> persons;
    for (const Volunteer& v : context.reader.all(storage::volunteerTable()))
        persons.insert(v.id, {v.name, v.documentNumber, v.division});
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
    QHash<Id<Session>, QString> sessions;
    for (const Session& s : context.reader.all(storage::sessionTable()))
        sessions.insert(s.id, s.name);
    Lines lines;
    for (const TrainingRecord& r : context.reader.all(storage::trainingRecordTable())) {
        const Person person = persons.value(r.volunteer);
        Line line;
        line.id = r.id.text();
        line[Field::DocumentNumber] = person.number;
        line[Field::Name] = person.name;
        line[Field::Course] = courses.value(r.course);
        line[Field::Edition] = editions.value(r.edition);
        line[Field::Session] = sessions.value(r.session);
        line[Field::Day] = r.day.toString(Qt::ISODate);
        line[Field::Result] = fileWord(r.result);
        line[Field::ValidUntil] = r.validUntil.toString(Qt::ISODate);
        line.order = line[Field::Day] + line[Field::Course] + person.name + r.id.text();
        line.division = person.division;
        line.span = dayOf(r.day);
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines teamLines(const Context& context)
{
    const Places places(context.ws);
    QHash<Id<Team>, int> members;
    for (const TeamMember& m : context.reader.all(storage::teamMemberTable())) {
        if (!m.leftOn.isValid())
            ++members[m.team];
    }
    const auto persons = personsById(context);
    Lines lines;
    for (const Team& t : context.reader.all(storage::teamTable())) {
        if (t.isArchived)
            continue;
        Line line;
        line.id = t.id.text();
        line[Field::Name] = t.name;
        line.order = t.name + t.id.text();
        line[Field::Category] = t.kind;
        line[Field::Street] = places.streetName(t.division);
        line[Field::Contact] = persons.value(t.leader).name;
        line[Field::Present] = QString::number(members.value(t.id));
        line.division = t.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines organisationLines(const Context& context)
{
    const Places places(context.ws);
    Lines lines;
    for (const Organisation& o : context.reader.all(storage::organisationTable())) {
        if (o.isArchived)
            continue;
        Line line;
        line.id = o.id.text();
        line[Field::Name] = o.name;
        line.order = o.name + o.id.text();
        line[Field::Category] = o.kind;
        line[Field::Street] = places.streetName(o.division);
        line[Field::Community] = places.communityName(o.division);
        line[Field::Contact] = o.contact;
        line[Field::Phone] = o.phone;
        line.division = o.division;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
