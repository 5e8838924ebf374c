// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/words.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/sheets/export/lines.h"
#include "core/usecases/sheets/import/rota_index.h"

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

void append(QString& cell, const QString& value)
{
    cell += (cell.isEmpty() ? QString() : u"、"_s) + value;
}

void setPlace(Line& line, const Places& places, const QString& division)
{
    line[Field::Street] = places.streetName(division);
    line[Field::Community] = places.communityName(division);
    line.division = division;
}

void setPost(Line& line, const RotaIndex& rota, const Places& places, const Post& post)
{
    const Site& site = rota.siteOf(post);
    line[Field::Post] = post.name;
    line[Field::Site] = site.name;
    setPlace(line, places, site.division);
}

void setShift(Line& line, const RotaIndex& rota, const Places& places, const Shift& shift)
{
    if (const auto post = rota.postById(shift.post))
        setPost(line, rota, places, rota.post(*post));
    const QDate day = localDate(shift.starts);
    line[Field::Day] = day.toString(Qt::ISODate);
    line[Field::Start] = timeOn(day, shift.starts);
    line[Field::End] = timeOn(day, shift.ends);
    line.span = shift.span();
    line.order = toUtcText(shift.starts) + line[Field::Site] + line[Field::Post] + shift.id.text();
}

Field askedField(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Skill:
        return Field::Skills;
    case RequirementKind::Language:
        return Field::Languages;
    case RequirementKind::Training:
        return Field::Trainings;
    case RequirementKind::Licence:
        break;
    }
    return Field::Licences;
}

} // namespace

QString timeOn(QDate day, Instant at)
{
    const qint64 days = day.daysTo(localDate(at));
    QString time = localTime(at).toString(u"HH:mm"_s);
    if (days == 0)
        return time;
    if (days != 1)
        return toLocalText(at);
    return localTime(at) == QTime(0, 0) ? u"24:00"_s : u"次日"_s + time;
}

Lines postLines(const Context& context)
{
    const Places places(context.ws);
    const RotaIndex rota(context);
    QHash<Id<Post>, std::size_t> at;
    Lines lines;
    for (const Post& p : context.reader.all(storage::postTable())) {
        if (p.isArchived)
            continue;
        Line line;
        setPost(line, rota, places, p);
        line.id = p.id.text();
        line[Field::Category] = p.category;
        line[Field::Contact] = p.contact;
        line[Field::Phone] = p.phone;
        line[Field::Risk] = fileWord(p.risk);
        line[Field::Kit] = p.kit;
        line[Field::Duties] = p.duties;
        line[Field::HowTo] = p.howTo;
        line[Field::Protection] = p.protection;
        line.order = line.division + line[Field::Site] + p.name + p.id.text();
        at.insert(p.id, lines.size());
        lines.push_back(std::move(line));
    }
    for (const Requirement& r : storage::requirementsByName(context.reader)) {
        if (const auto line = at.constFind(r.post); line != at.constEnd())
            append(lines[*line][askedField(r.kind)], r.name);
    }
    return lines;
}

Lines shiftLines(const Context& context)
{
    const Places places(context.ws);
    const RotaIndex rota(context);
    Lines lines;
    for (const Shift& s : context.reader.all(storage::shiftTable())) {
        if (s.isArchived)
            continue;
        Line line;
        setShift(line, rota, places, s);
        line.id = s.id.text();
        line[Field::Needed] = QString::number(s.needed);
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines assignmentLines(const Context& context)
{
    const Places places(context.ws);
    const RotaIndex rota(context);
    const auto persons = personsById(context);
    Lines lines;
    for (const Assignment& a : context.reader.all(storage::assignmentTable())) {
        const auto shift = rota.shiftById(a.shift);
        if (!shift || rota.shift(*shift).isArchived)
            continue;
        const Person person = persons.value(a.volunteer);
        Line line;
        setShift(line, rota, places, rota.shift(*shift));
        line[Field::DocumentNumber] = person.number;
        line[Field::Name] = person.name;
        line[Field::State] = fileWord(a.state);
        line.id = a.id.text();
        line.order += person.name + a.id.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines hoursLines(const Context& context)
{
    const Places places(context.ws);
    const RotaIndex rota(context);
    const auto persons = personsById(context);
    Lines lines;
    for (const ServiceRecord& r : context.reader.all(storage::serviceRecordTable())) {
        const Person person = persons.value(r.volunteer);
        Line line;
        if (const auto shift = rota.shiftById(r.shift)) {
            setShift(line, rota, places, rota.shift(*shift));
        } else {
            setPlace(line, places, r.division);
            line[Field::Post] = r.postName;
            line[Field::Site] = r.siteName;
        }
        line[Field::DocumentNumber] = person.number;
        line[Field::Name] = person.name;
        line[Field::Day] = r.day.toString(Qt::ISODate);
        if (r.starts.isSet())
            line[Field::CheckIn] = timeOn(r.day, r.starts);
        // With a break between them the two would contradict the time served.
        if (r.ends.isSet() && Span{r.starts, r.ends}.minutes() == r.minutes)
            line[Field::CheckOut] = timeOn(r.day, r.ends);
        line[Field::Duration] = hoursText(r.minutes);
        line[Field::Evidence] = r.evidence;
        line.id = r.id.text();
        line.span = r.starts.isSet() ? Span{r.starts, r.ends} : dayOf(r.day);
        line.order = line[Field::Day] + person.name + r.id.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines gapReportLines(const Context& context)
{
    const Places places(context.ws);
    Lines lines;
    for (const GapReport& r : context.reader.all(storage::gapReportTable())) {
        if (r.isArchived)
            continue;
        Line line;
        setPlace(line, places, r.division);
        line.id = r.id.text();
        line[Field::Post] = r.postName;
        line[Field::Needed] = QString::number(r.needed);
        line[Field::Present] = QString::number(r.present);
        line[Field::Gap] = QString::number(r.gap);
        line[Field::Requirement] = r.requirement;
        line[Field::Contact] = r.contact;
        line[Field::Phone] = r.phone;
        if (r.deadline.isSet())
            line[Field::Deadline] = toLocalText(r.deadline);
        line.order = r.division + r.postName + r.id.text();
        line.span = dayOf(localDate(r.reportedAt));
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines siteLines(const Context& context)
{
    const Places places(context.ws);
    Lines lines;
    for (const Site& s : context.reader.all(storage::siteTable())) {
        if (s.isArchived)
            continue;
        Line line;
        setPlace(line, places, s.division);
        line.id = s.id.text();
        line[Field::Site] = s.name;
        line[Field::Category] = s.kind;
        line[Field::Address] = s.address;
        line[Field::Contact] = s.contact;
        line[Field::Phone] = s.phone;
        line.order = s.division + s.name + s.id.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
