// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rota/publicity.h"

#include "core/domain/masks.h"
#include "core/domain/service_time.h"
#include "core/storage/queries/hours.h"
#include "core/storage/schema/rota.h"
#include "core/storage/schema/volunteers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Hours", text);
}

QString dayText(const ServiceRecord& record)
{
    return record.day.toString(Qt::ISODate);
}

Problem noSuchRecord(Id<ServiceRecord> id)
{
    return {u"unknown_record"_s, u"record"_s,
            tr("There is no served time %1. Take the id from \"hours list\".").arg(id.text())};
}

bool isCorrected(const storage::Reader& reader, Id<ServiceRecord> id)
{
    const auto correction = reader.find(storage::serviceRecordTable(), correctionId(id).text());
    return correction && correction->state == RecordState::Approved;
}

Problems whyNotPublished(const storage::Reader& reader, const ServiceRecord& record, QDate today)
{
    const auto refuse = [&](const QString& text) { return Problems{{u"state"_s, u"record"_s, text}}; };
    switch (stageOf(record, today)) {
    case RecordStage::Submitted:
    case RecordStage::Rejected:
        return refuse(tr("The served time of %1 is not approved. Approve it first.").arg(dayText(record)));
    case RecordStage::Publicised:
    case RecordStage::Final:
        return refuse(
            tr("The served time of %1 was publicised already, from %2 to %3. Read the list anew.")
                .arg(dayText(record), record.publicFrom.toString(Qt::ISODate), record.publicTo.toString(Qt::ISODate)));
    case RecordStage::Approved:
        break;
    }
    if (isCorrected(reader, record.id))
        return refuse(tr("The served time of %1 was corrected: its correction is publicised.").arg(dayText(record)));
    return {};
}

Problems whyNotThoseDays(const PublicDays& days, QDate today)
{
    Problems problems;
    if (!days.first.isValid() || days.first < today)
        problems.push_back({u"day"_s, u"day"_s, tr("Served time is publicised from today on, or from a later day.")});
    if (days.days < kPublicDays || days.days > kMostPublicDays)
        problems.push_back({u"days"_s, u"days"_s,
                            tr("Served time is publicised for %1 to %2 days.").arg(kPublicDays).arg(kMostPublicDays)});
    return problems;
}

/// The record that stands in the place of `was`.
ServiceRecord correctionOf(const ServiceRecord& was, int minutes, const QString& actor)
{
    ServiceRecord made = was;
    made.id = correctionId(was.id);
    made.corrects = was.id;
    made.minutes = minutes;
    if (made.ends.isSet() && minutes > Span{made.starts, made.ends}.minutes())
        made.ends = {}; // it ended after its minutes
    made.source = RecordSource::Paper;
    made.state = RecordState::Submitted;
    made.enteredBy = actor;
    made.approvedBy.clear();
    made.publicFrom = made.publicTo = {};
    made.publicMinutes = 0;
    return made;
}

Problems whyNotCorrected(const ServiceRecord& was, const std::optional<ServiceRecord>& before, int minutes, QDate today)
{
    if (stageOf(was, today) != RecordStage::Final)
        return {{u"not_final"_s, u"record"_s,
                 tr("The served time of %1 is not final. Take its decision back and have it entered anew.")
                     .arg(dayText(was))}};
    if (before && before->state == RecordState::Approved)
        return {{u"corrected"_s, u"record"_s,
                 tr("The served time of %1 was corrected already. Correct its correction, %2.")
                     .arg(dayText(was), before->id.text())}};
    if (minutes < 0 || minutes > kMostOfDay || minutes == was.minutes)
        return {{u"minutes"_s, u"minutes"_s,
                 tr("Give the minutes that were served: 0 to %1, and others than the %2 that stand there.")
                     .arg(kMostOfDay)
                     .arg(was.minutes)}};
    return {};
}

storage::HoursQuery approvedQuery(const QString& scope, storage::Publicised publicity)
{
    storage::HoursQuery query;
    query.scope = scope;
    query.state = RecordState::Approved;
    query.publicity = publicity;
    return query;
}

/// Who may be named, and how.
class NamedPeople
{
public:
    NamedPeople(const Workspace& ws, const storage::Reader& reader) : m_ws(ws), m_reader(reader) {}
    struct Named
    {
        QString name, place;
        bool isNamed = false;
    };
    const Named& of(Id<Volunteer> id)
    {
        const auto at = m_known.constFind(id.text());
        return at != m_known.constEnd() ? *at : *m_known.insert(id.text(), read(id));
    }

private:
    Named read(Id<Volunteer> id) const
    {
        const auto person = m_reader.find(storage::volunteerTable(), id.text());
        if (!person || !mayBeNamedInPublic(*person, m_ws.today()))
            return {};
        const QString street = m_ws.divisions().name(codeAt(person->division, DivisionLevel::Street));
        return {maskedName(person->name), person->dispatchedBy.isEmpty() ? street : person->dispatchedBy, true};
    }

    const Workspace& m_ws;
    const storage::Reader& m_reader;
    QHash<QString, Named> m_known;
};

} // namespace

std::vector<HoursRow> unpublishedHours(const Workspace& ws, const QString& scope, Span period)
{
    storage::HoursQuery query = approvedQuery(scope, storage::Publicised::NotYet);
    if (!(period == Span{})) {
        query.first = localDate(period.from);
        query.last = localDate(plusMinutes(period.to, -1));
    }
    const storage::Reader reader = ws.read();
    std::vector<HoursRow> rows = storage::hoursRows(reader, query);
    for (HoursRow& row : rows)
        row.place = ws.divisions().shortPath(row.record.division);
    return rows;
}

Outcome<PublicFacts> publicFacts(const Workspace& ws, const QString& scope)
{
    if (!scope.isEmpty() && !ws.divisions().find(scope))
        return Problem{u"unknown_division"_s, u"scope"_s,
                       QCoreApplication::translate(
                           "Figures", "This workspace has no division with the code \"%1\". Give a code below %2.")
                           .arg(scope, ws.office().division)};
    storage::HoursQuery query = approvedQuery(scope, storage::Publicised::OnDay);
    query.publicOn = ws.today();
    PublicFacts facts;
    facts.office = ws.office().name;
    facts.scopeName = ws.divisions().name(scope.isEmpty() ? ws.office().division : scope);
    facts.asOf = ws.now();
    const storage::Reader reader = ws.read();
    NamedPeople people(ws, reader);
    QSet<QString> all;
    QSet<QString> unnamed;
    for (const HoursRow& row : storage::hoursRows(reader, query)) {
        const ServiceRecord& r = row.record;
        facts.from = facts.from.isValid() ? std::min(facts.from, r.publicFrom) : r.publicFrom;
        facts.to = facts.to.isValid() ? std::max(facts.to, r.publicTo) : r.publicTo;
        all.insert(r.volunteer.text());
        ++facts.records;
        facts.minutes += r.minutes;
        const NamedPeople::Named& person = people.of(r.volunteer);
        if (person.isNamed) {
            facts.lines.push_back({person.name, person.place, r.day, row.postName, r.minutes});
            continue;
        }
        unnamed.insert(r.volunteer.text());
        ++facts.unnamedRecords;
        facts.unnamedMinutes += r.minutes;
    }
    facts.people = all.size();
    facts.unnamedPeople = unnamed.size();
    return facts;
}

Outcome<ChangeSet> publishHours(Workspace& ws, const std::vector<Id<ServiceRecord>>& ids, const PublicDays& days)
{
    if (ids.empty())
        return Problem{u"nothing_chosen"_s, u"record"_s, tr("Nothing here is approved and not yet publicised.")};
    if (Problems problems = whyNotThoseDays(days, ws.today()); !problems.empty())
        return problems;
    return ws.write({u"hours.publish"_s, {}}, [&](storage::Writer& writer) {
        for (const Id<ServiceRecord> id : ids) {
            auto record = writer.find(storage::serviceRecordTable(), id.text());
            if (!record)
                return Problems{noSuchRecord(id)};
            if (Problems problems = whyNotPublished(writer, *record, ws.today()); !problems.empty())
                return problems;
            record->publicFrom = days.first;
            record->publicTo = days.first.addDays(days.days - 1);
            record->publicMinutes = record->minutes;
            writer.put(storage::serviceRecordTable(), *record);
        }
        return Problems{};
    });
}

Outcome<ChangeSet> correctHours(Workspace& ws, Id<ServiceRecord> id, int minutes, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Problem{u"reason_missing"_s, u"reason"_s, tr("Say why it is corrected, and by what evidence.")};
    return ws.write({u"hours.correct"_s, reason.trimmed()}, [&](storage::Writer& writer) {
        const auto was = writer.find(storage::serviceRecordTable(), id.text());
        if (!was)
            return Problems{noSuchRecord(id)};
        const auto before = writer.find(storage::serviceRecordTable(), correctionId(id).text());
        if (Problems problems = whyNotCorrected(*was, before, minutes, ws.today()); !problems.empty())
            return problems;
        writer.put(storage::serviceRecordTable(), correctionOf(*was, minutes, ws.actor()));
        return Problems{};
    });
}

Problems whyNotTakenBack(const ServiceRecord& was, const ServiceRecord& becomes, QDate today)
{
    if (stageOf(was, today) == RecordStage::Final && stageOf(becomes, today) != RecordStage::Final)
        return {{u"final"_s, u"record"_s,
                 tr("The served time of %1 is final. Correct it by a new entry, with a reason.").arg(dayText(was))}};
    if (stageOf(was, today) == RecordStage::Publicised && becomes.state != RecordState::Approved)
        return {{u"publicised"_s, u"record"_s,
                 tr("The served time of %1 is publicised. Take its decision back, saying why.").arg(dayText(was))}};
    if (stageOf(was, today) != RecordStage::Final && stageOf(becomes, today) == RecordStage::Final)
        return {{u"days_over"_s, u"record"_s,
                 tr("The days on which the served time of %1 was to be publicised are over. Approve and publicise it "
                    "anew.")
                     .arg(dayText(was))}};
    return {};
}

} // namespace redvest
