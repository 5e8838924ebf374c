// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/damage/certificate_notices.h"

#include "core/domain/certificate_line.h"
#include "core/domain/certified_list.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/queries/served_records.h"
#include "core/storage/schema/training.h"

#include <QCoreApplication>
#include <QHash>

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

/// A certificate is no longer what its record says: two desks did what neither would have done knowing of the other.
void notePlain(const Reader& reader, Problems& notices)
{
    reader.each(u"SELECT c.number FROM certificate c JOIN training_record t ON t.id = c.record WHERE c.gone = 0 "
                u"AND c.state = 'issued' AND (t.gone = 1 OR t.result <> 'passed') ORDER BY c.number"_s,
                {}, [&](const Row& row) {
                    notices.push_back({u"certificate_unfounded"_s, row.text(0),
                                       tr("Certificate %1 counts, but its training record says otherwise. Void it, or "
                                          "correct the record.")
                                           .arg(row.text(0))});
                });
    reader.each(
        u"SELECT min(number), count(*) FROM certificate WHERE gone = 0 AND state = 'issued' AND record <> '' GROUP BY "
        u"record HAVING count(*) > 1 ORDER BY min(number)"_s,
        {}, [&](const Row& row) {
            notices.push_back({u"certified_twice"_s, row.text(0),
                               tr("%1 certificates were issued for one training record, among them %2. Void all "
                                  "but one of them.")
                                   .arg(row.integer(1))
                                   .arg(row.text(0))});
        });
}

void noteSessions(const Reader& reader, Problems& notices)
{
    // An imported session may have results of several editions: it was moved where it has none of its own any more.
    reader.each(u"SELECT c.number FROM certificate c JOIN training_record t ON t.id = c.record JOIN session s "
                u"ON s.id = t.session WHERE c.gone = 0 AND c.state = 'issued' AND s.gone = 0 AND (s.day <> t.day OR "
                u"s.course <> t.course OR NOT EXISTS (SELECT 1 FROM training_record r WHERE r.session = s.id AND "
                u"r.gone = 0 AND r.edition = s.edition)) ORDER BY c.number"_s,
                {}, [&](const Row& row) {
                    notices.push_back({u"certificate_session"_s, row.text(0),
                                       tr("Certificate %1 says another day, course or edition than its session. Set "
                                          "the session back, or void the certificate and enter the result anew.")
                                           .arg(row.text(0))});
                });
}

/// The last day of the pass, or one it had before it was extended: such papers stay as they were issued.
bool isDayOf(const TrainingRecord& pass, QDate said)
{
    if (!pass.isExtended() || !said.isValid())
        return said == pass.validUntil;
    return pass.firstValidUntil <= said && said <= pass.validUntil;
}

/// What only the paper's own text tells.
void noteWhatTheySay(const Reader& reader, Problems& notices)
{
    QHash<Id<IssuerKey>, QDate> retired;
    for (const IssuerKey& key : issuerKeysInOrder(reader)) {
        if (key.isRetired())
            retired.insert(key.id, localDate(key.retiredAt));
    }
    QHash<Id<TrainingRecord>, TrainingRecord> passes; // of others it is told already
    for (const TrainingRecord& record : reader.all(trainingRecordTable())) {
        if (record.result == TrainingResult::Passed)
            passes.insert(record.id, record);
    }
    Problems late;
    for (const Certificate& c : certificatesInOrder(reader)) {
        if (!c.isIssued())
            continue;
        const auto says = saidIn(c.line);
        const auto pass = passes.constFind(c.record);
        if (says && pass != passes.constEnd() && !isDayOf(*pass, says->validUntil))
            notices.push_back({u"certificate_outdated"_s, c.number,
                               tr("Certificate %1 says another last day than its training record. Void it and issue "
                                  "another, or set the record back.")
                                   .arg(c.number)});
        const QDate end = retired.value(c.issuerKey);
        if (end.isValid() && localDate(c.issuedAt) > end)
            late.push_back({u"retired_signature"_s, c.number,
                            tr("Certificate %1 was issued after its key was retired on %2, so that nobody who checks "
                               "it accepts it. Void it and issue another.")
                                .arg(c.number, end.toString(Qt::ISODate))});
    }
    notices.insert(notices.end(), late.begin(), late.end());
}

/// What was corrected, reopened or taken away after it was certified.
void noteSuperseded(const Reader& reader, Problems& notices)
{
    const std::vector<Certificate> all = serviceCertificates(reader);
    const QHash<QString, std::vector<CertifiedRecord>> superseded = supersededLists(reader, all);
    for (const Certificate& c : all) {
        const auto at = superseded.constFind(c.id.text());
        if (at != superseded.constEnd())
            notices.push_back({u"certificate_superseded"_s, c.number,
                               tr("Certificate %1 is superseded by a correction: %2 of the served times it lists count "
                                  "otherwise by now, the first of %3. Replace it.")
                                   .arg(c.number)
                                   .arg(at->size())
                                   .arg(at->front().day.toString(Qt::ISODate))});
    }
}

} // namespace

void noteCertificates(const Reader& reader, Problems& notices)
{
    notePlain(reader, notices);
    noteSessions(reader, notices);
    bool isAnyIssued = false;
    reader.each(u"SELECT 1 FROM certificate WHERE gone = 0 AND state = 'issued' LIMIT 1"_s, {},
                [&](const Row&) { isAnyIssued = true; });
    if (!isAnyIssued)
        return;
    noteWhatTheySay(reader, notices);
    noteSuperseded(reader, notices);
}

} // namespace redvest::storage
