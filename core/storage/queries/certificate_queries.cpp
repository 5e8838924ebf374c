// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/queries/certificate_queries.h"

#include "core/storage/schema/training.h"

namespace redvest::storage {

using namespace Qt::Literals::StringLiterals;

std::vector<Certificate> certificatesInOrder(const Reader& reader)
{
    return reader.all(certificateTable(), {}, {}, u"ORDER BY issued_at DESC, number, id"_s);
}

std::vector<Certificate> serviceCertificates(const Reader& reader, Id<Volunteer> person)
{
    const QString order = u"ORDER BY issued_at DESC, number, id"_s;
    if (person.isNull())
        return reader.all(certificateTable(), u"record = ''"_s, {}, order);
    return reader.all(certificateTable(), u"record = '' AND volunteer = :volunteer"_s,
                      {{u":volunteer"_s, person.text()}}, order);
}

std::vector<Certificate> certificatesOf(const Reader& reader, Id<TrainingRecord> record)
{
    return reader.all(certificateTable(), u"record = :record"_s, {{u":record"_s, record.text() + u""_s}},
                      u"ORDER BY issued_at, id"_s);
}

std::vector<Certificate> certificatesNumbered(const Reader& reader, const QString& number)
{
    return reader.all(certificateTable(), u"number = :number"_s, {{u":number"_s, number + u""_s}},
                      u"ORDER BY issued_at, id"_s);
}

std::vector<Certificate> replacing(const Reader& reader, Id<Certificate> certificate)
{
    return reader.all(certificateTable(), u"replaces = :certificate"_s, {{u":certificate"_s, certificate.text()}},
                      u"ORDER BY issued_at, id"_s);
}

QStringList certifiedIn(const Reader& reader, Id<TrainingSession> session)
{
    QStringList numbers;
    reader.each(u"SELECT c.number FROM certificate c JOIN training_record t ON t.id = c.record WHERE c.gone = 0 AND "
                u"t.gone = 0 AND c.state = 'issued' AND t.session = :session ORDER BY c.number"_s,
                {{u":session"_s, session.text() + u""_s}}, [&](const Row& row) { numbers << row.text(0); });
    return numbers;
}

qint64 lastCount(const Reader& reader, const QString& beginning)
{
    qint64 last = 0;
    // Removed ones too: a number is never used twice.
    reader.each(u"SELECT max(number) FROM certificate WHERE substr(number, 1, %1) = :beginning"_s.arg(beginning.size()),
                {{u":beginning"_s, beginning}}, [&](const Row& row) { last = countInNumber(row.text(0)); });
    return last;
}

std::vector<IssuerKey> issuerKeysInOrder(const Reader& reader)
{
    return reader.all(issuerKeyTable(), {}, {}, u"ORDER BY since, id"_s);
}

std::vector<TrainingRecord> passesOf(const Reader& reader, Id<TrainingSession> session)
{
    return reader.all(trainingRecordTable(), u"session = :session AND result = 'passed'"_s,
                      {{u":session"_s, session.text() + u""_s}}, u"ORDER BY day, id"_s);
}

std::vector<TrainingRecord> passesOf(const Reader& reader, Id<Course> course)
{
    return reader.all(trainingRecordTable(), u"course = :course AND result = 'passed'"_s,
                      {{u":course"_s, course.text() + u""_s}}, u"ORDER BY day, id"_s);
}

std::vector<TrainingRecord> recordsOf(const Reader& reader, Id<TrainingSession> session)
{
    return reader.all(trainingRecordTable(), u"session = :session"_s, {{u":session"_s, session.text() + u""_s}},
                      u"ORDER BY day, id"_s);
}

} // namespace redvest::storage
