// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/domain/words.h"
#include "core/storage/queries/rota_queries.h"
#include "core/storage/schema/rota.h"
#include "core/usecases/rota/post_templates.h"
#include "core/usecases/sheets/export/lines.h"
#include "core/usecases/sheets/import/rota_index.h"

#include <QSet>

namespace redvest::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

void append(QString& cell, const QString& value)
{
    cell += (cell.isEmpty() ? QString() : u"、"_s) + value;
}

void setPlace(ExportLine& line, const Places& places, const QString& division)
{
    line[SheetField::Street] = places.streetName(division);
    line[SheetField::Community] = places.communityName(division);
    line.division = division;
}

void setPost(ExportLine& line, const RotaIndex& rota, const Places& places, const Post& post)
{
    const Site& site = rota.siteOf(post);
    line[SheetField::Post] = post.name;
    line[SheetField::Site] = site.name;
    setPlace(line, places, site.division);
}

void setShift(ExportLine& line, const RotaIndex& rota, const Places& places, const Shift& shift)
{
    if (const auto post = rota.postById(shift.post))
        setPost(line, rota, places, rota.post(*post));
    const QDate day = localDate(shift.starts);
    line[SheetField::Day] = day.toString(Qt::ISODate);
    line[SheetField::Start] = timeOn(day, shift.starts);
    line[SheetField::End] = timeOn(day, shift.ends);
    line.span = shift.span();
    line.order =
        toUtcText(shift.starts) + orderKey(line[SheetField::Site]) + orderKey(line[SheetField::Post]) + shift.id.text();
}

SheetField askedField(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Skill:
        return SheetField::Skills;
    case RequirementKind::Language:
        return SheetField::Languages;
    case RequirementKind::Training:
        return SheetField::Trainings;
    case RequirementKind::Licence:
        break;
    }
    return SheetField::Licences;
}

/// Ids of the records in whose place an approved correction stands.
QSet<QString> correctedIn(const std::vector<ServiceRecord>& records)
{
    QSet<QString> corrected;
    for (const ServiceRecord& r : records) {
        if (r.state == RecordState::Approved && !r.corrects.isNull())
            corrected.insert(r.corrects.text());
    }
    return corrected;
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
        ExportLine line;
        setPost(line, rota, places, p);
        line.id = p.id.text();
        line[SheetField::Category] = p.category;
        line[SheetField::Contact] = p.contact;
        line[SheetField::Phone] = p.phone;
        line[SheetField::Risk] = fileWord(p.risk);
        line[SheetField::Kit] = p.kit;
        line[SheetField::Duties] = p.duties;
        line[SheetField::HowTo] = p.howTo;
        line[SheetField::Protection] = p.protection;
        line.order = line.division + orderKey(line[SheetField::Site]) + orderKey(p.name) + p.id.text();
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
        ExportLine line;
        setShift(line, rota, places, s);
        line.id = s.id.text();
        line[SheetField::Needed] = QString::number(s.needed);
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
        const ExportPerson person = persons.value(a.volunteer);
        ExportLine line;
        setShift(line, rota, places, rota.shift(*shift));
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Name] = person.name;
        line[SheetField::State] = fileWord(a.state);
        line.id = a.id.text();
        line.order += orderKey(person.name) + a.id.text();
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
    const std::vector<ServiceRecord> all = context.reader.all(storage::serviceRecordTable());
    const QSet<QString> corrected = correctedIn(all);
    for (const ServiceRecord& r : all) {
        // What is corrected is told by its correction, once that is approved: sums of the list are sums of the time.
        const bool isNoCorrection = !r.corrects.isNull() && (r.state != RecordState::Approved || r.minutes == 0);
        if (corrected.contains(r.id.text()) || isNoCorrection)
            continue;
        const ExportPerson person = persons.value(r.volunteer);
        ExportLine line;
        if (const auto shift = rota.shiftById(r.shift)) {
            setShift(line, rota, places, rota.shift(*shift));
        } else {
            setPlace(line, places, r.division);
            line[SheetField::Post] = r.postName;
            line[SheetField::Site] = r.siteName;
        }
        line[SheetField::DocumentNumber] = person.number;
        line[SheetField::Name] = person.name;
        line[SheetField::Day] = r.day.toString(Qt::ISODate);
        if (r.starts.isSet())
            line[SheetField::CheckIn] = timeOn(r.day, r.starts);
        // With a break between them the two would contradict the time served.
        if (r.ends.isSet() && Span{r.starts, r.ends}.minutes() == r.minutes)
            line[SheetField::CheckOut] = timeOn(r.day, r.ends);
        line[SheetField::Duration] = hoursText(r.minutes);
        line[SheetField::Evidence] = r.evidence;
        line[SheetField::State] = fileWord(r.state);
        line.id = r.id.text();
        const Instant ends = r.ends.isSet() ? r.ends : plusMinutes(r.starts, r.minutes);
        line.span = r.starts.isSet() ? Span{r.starts, ends} : dayOf(r.day);
        line.order = line[SheetField::Day] + orderKey(person.name) + r.id.text();
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
        ExportLine line;
        setPlace(line, places, r.division);
        line.id = r.id.text();
        line[SheetField::Post] = r.postName;
        line[SheetField::Needed] = QString::number(r.needed);
        line[SheetField::Present] = QString::number(r.present);
        line[SheetField::Gap] = QString::number(r.gap);
        line[SheetField::Requirement] = r.requirement;
        line[SheetField::Contact] = r.contact;
        line[SheetField::Phone] = r.phone;
        if (r.deadline.isSet())
            line[SheetField::Deadline] = toLocalText(r.deadline);
        line.order = r.division + orderKey(r.postName) + r.id.text();
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
        ExportLine line;
        setPlace(line, places, s.division);
        line.id = s.id.text();
        line[SheetField::Site] = s.name;
        line[SheetField::Category] = s.kind;
        line[SheetField::Address] = s.address;
        line[SheetField::Contact] = s.contact;
        line[SheetField::Phone] = s.phone;
        line.order = s.division + orderKey(s.name) + s.id.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines postTemplateLines(const Context& context)
{
    Lines lines;
    for (const PostTemplate& known : postTemplates(context.ws)) {
        ExportLine line;
        line.id = known.id.text();
        line[SheetField::Name] = known.name;
        line[SheetField::Category] = known.category;
        line[SheetField::Risk] = fileWord(known.risk);
        line[SheetField::Kit] = known.kit;
        line[SheetField::Skills] = known.skills;
        line[SheetField::Trainings] = known.courses;
        line[SheetField::Duties] = known.duties;
        line[SheetField::HowTo] = known.howTo;
        line[SheetField::Protection] = known.protection;
        line[SheetField::State] = known.isArchived ? u"已归档"_s : u"在用"_s;
        line.order = line[SheetField::State] + orderKey(known.name) + line.id;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace redvest::intake
