// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/order_key.h"
#include "core/domain/search_text.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/course_rules.h"
#include "core/storage/queries/training_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/certificates.h"
#include "core/usecases/training/issuer_key.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsualLines = 20;
constexpr int kMostLines = 2000;

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

QString nameOf(const storage::Reader& reader, Id<Volunteer> id)
{
    const auto person = reader.find(storage::volunteerTable(), id.text());
    return person ? person->name : QString();
}

/// Of what passed, whatever has no certificate that counts.
std::vector<Id<TrainingRecord>> uncertified(const Workspace& ws, const std::vector<TrainingRecord>& passed)
{
    const storage::Reader reader = ws.read();
    QSet<Id<TrainingRecord>> certified;
    for (const Certificate& c : storage::certificatesInOrder(reader)) {
        if (c.isIssued())
            certified.insert(c.record);
    }
    struct Wanting
    {
        QDate day;
        QString order;
        Id<TrainingRecord> id;
    };
    std::vector<Wanting> wanting;
    for (const TrainingRecord& r : passed) {
        const auto person = reader.find(storage::volunteerTable(), r.volunteer.text());
        const bool isGone = !person || isErasedPerson(*person);
        if (!isGone && !certified.contains(r.id) && r.day <= ws.today())
            wanting.push_back({r.day, orderKey(person->name), r.id});
    }
    std::stable_sort(wanting.begin(), wanting.end(), [](const Wanting& a, const Wanting& b) {
        return std::pair(a.day, a.order) < std::pair(b.day, b.order);
    });
    std::vector<Id<TrainingRecord>> ids;
    for (const Wanting& w : wanting)
        ids.push_back(w.id);
    return ids;
}

} // namespace

std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace& ws, Id<TrainingSession> session)
{
    return uncertified(ws, storage::passesOf(ws.read(), session));
}

std::vector<Id<TrainingRecord>> recordsToCertify(const Workspace& ws, Id<Course> course)
{
    return uncertified(ws, storage::passesOf(ws.read(), course));
}

std::vector<CertificateRow> certificateRows(const Workspace& ws)
{
    const storage::Reader reader = ws.read();
    QHash<Id<TrainingRecord>, TrainingRecord> records;
    QHash<Id<Volunteer>, QString> names;
    std::vector<CertificateRow> rows;
    for (const Certificate& c : storage::certificatesInOrder(reader)) {
        if (c.isOfService())
            continue;
        if (!names.contains(c.volunteer))
            names.insert(c.volunteer, nameOf(reader, c.volunteer));
        if (!records.contains(c.record))
            records.insert(c.record,
                           reader.find(storage::trainingRecordTable(), c.record.text()).value_or(TrainingRecord{}));
        const TrainingRecord& record = records[c.record];
        CertificateRow row{
            c, saidIn(c.line).value_or(CertificateSays{}), names.value(c.volunteer), record.session, record.course, {}};
        row.searchText =
            namesSearchText({row.name, row.says.course, row.says.edition, c.number}) + badgeSearchText(c.volunteer);
        rows.push_back(std::move(row));
    }
    return rows;
}

Outcome<Certificate> certificateCalled(const Workspace& ws, const QString& numberOrId)
{
    const storage::Reader reader = ws.read();
    if (const auto id = Id<Certificate>::fromText(numberOrId); !id.isNull()) {
        if (auto found = reader.find(storage::certificateTable(), id.text()))
            return *std::move(found);
    }
    std::vector<Certificate> found = storage::certificatesNumbered(reader, numberOrId.trimmed().toUpper());
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Problem{
            u"unknown_certificate"_s, u"certificate"_s,
            tr("There is no certificate %1 in the register. Write its number as 2022-7KQ2-000123.").arg(numberOrId)};
    return Problem{u"ambiguous"_s, u"certificate"_s,
                   tr("%1 certificates carry the number %2. Give the id of the record instead.")
                       .arg(found.size())
                       .arg(numberOrId)};
}

Outcome<QString> issuerKeyFile(const Workspace& ws)
{
    if (Problems problems = whyNoSignature(ws); !problems.empty())
        return problems;
    const std::vector<PublicIssuerKey> keys = publicIssuerKeys(ws.read());
    if (keys.empty())
        return Problem{u"no_certificates"_s,
                       {},
                       tr("No certificate was issued yet. The office's key is made with the first one.")};
    return keyFileText(ws.office().name, keys);
}

Outcome<TrainingSheet> trainingSheet(const Workspace& ws, Id<TrainingSession> id, int lines)
{
    const storage::Reader reader = ws.read();
    const auto session = reader.find(storage::sessionTable(), id.text());
    if (!session)
        return Problem{u"unknown_session"_s, u"session"_s, tr("Choose a session.")};
    const auto course = reader.find(storage::courseTable(), session->course.text());
    const auto edition = reader.find(storage::editionTable(), session->edition.text());
    TrainingSheet sheet;
    sheet.office = ws.office().name;
    sheet.course = course ? course->name : QString();
    sheet.edition = edition ? edition->name : QString();
    sheet.session = session->name;
    sheet.place = session->place;
    sheet.trainer = session->trainer;
    sheet.day = session->day;
    sheet.isOnline = session->isOnline;
    QSet<Id<Volunteer>> people;
    for (const TrainingRecord& r : storage::recordsOf(reader, id))
        people.insert(r.volunteer);
    for (const SessionPlace& place : storage::placesIn(reader, id))
        people.insert(place.volunteer);
    for (const Id<Volunteer>& person : std::as_const(people))
        sheet.names << nameOf(reader, person);
    std::sort(sheet.names.begin(), sheet.names.end(),
              [](const QString& a, const QString& b) { return orderKey(a) < orderKey(b); });
    const int usual = session->capacity > 0 ? session->capacity : kUsualLines;
    const int wanted = std::min(lines > 0 ? lines : usual, kMostLines);
    sheet.blankLines = std::max(0, wanted - int(sheet.names.size()));
    return sheet;
}

} // namespace redvest
