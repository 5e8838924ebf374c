// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/certificates.h"

#include "core/domain/masks.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/certificate_register.h"
#include "core/usecases/training/training_checks.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

/// Reads what certificates are about to say, and says why not.
class Issuing
{
public:
    Issuing(const Workspace& ws, storage::Writer& writer) : m_ws(ws), m_writer(writer) {}

    void take(Id<TrainingRecord> id)
    {
        const auto record = m_writer.find(storage::trainingRecordTable(), id.text());
        const auto person = record ? m_writer.find(storage::volunteerTable(), record->volunteer.text()) : std::nullopt;
        const auto course = record ? m_writer.find(storage::courseTable(), record->course.text()) : std::nullopt;
        if (!record || !person || !course)
            return refuse(u"unknown_record"_s, tr("One of these records is gone already. Look again."));
        if (isErasedPerson(*person))
            return refuse(u"erased"_s, tr("%1 was erased already.").arg(person->name));
        if (Problem problem = whyNot(*record, person->name); !problem.code.isEmpty())
            return m_problems.push_back(std::move(problem));
        const auto edition = m_writer.find(storage::editionTable(), record->edition.text());
        CertificateSays says;
        says.name = person->name;
        says.maskedNumber = maskedId(person->documentNumber);
        says.course = course->name;
        says.edition = edition ? edition->name : QString();
        says.hours = course->hours;
        says.day = record->day;
        says.validUntil = record->validUntil;
        m_about.push_back({record->volunteer, record->id, says});
    }

    [[nodiscard]] Outcome<std::vector<CertificateWish>> wishes() &&
    {
        if (!m_problems.empty())
            return m_problems;
        return std::move(m_about);
    }

private:
    void refuse(const QString& code, const QString& text) { m_problems.push_back({code, {}, text}); }

    [[nodiscard]] Problem whyNot(const TrainingRecord& record, const QString& name) const
    {
        if (record.result != TrainingResult::Passed)
            return {u"not_passed"_s, u"result"_s, tr("%1 has not passed: there is nothing to certify.").arg(name)};
        if (!record.day.isValid() || record.day > m_ws.today())
            return {u"day"_s, u"day"_s, tr("%1: the training is still to come.").arg(name)};
        if (record.validUntil.isValid() && record.validUntil < record.day)
            return {u"valid_until"_s, u"valid_until"_s,
                    tr("%1: the certificate would end on %2, before the training on %3. Correct the record.")
                        .arg(name, record.validUntil.toString(Qt::ISODate), record.day.toString(Qt::ISODate))};
        for (const Certificate& c : storage::certificatesOf(m_writer, record.id)) {
            if (c.isIssued())
                return {u"certified"_s, {}, tr("%1 has certificate %2. Print that anew.").arg(name, c.number)};
        }
        const bool isTwice = std::any_of(m_about.begin(), m_about.end(),
                                         [&](const CertificateWish& other) { return other.record == record.id; });
        return isTwice ? Problem{u"twice"_s, {}, tr("%1 is on the list twice.").arg(name)} : Problem{};
    }

    const Workspace& m_ws;
    storage::Writer& m_writer;
    std::vector<CertificateWish> m_about;
    Problems m_problems;
};

} // namespace

Outcome<IssuedCertificates> issueCertificates(Workspace& ws, const std::vector<Id<TrainingRecord>>& records,
                                              const CertificateFile& file)
{
    if (records.empty())
        return Problem{u"nothing_chosen"_s, {}, tr("Nobody here has passed without having a certificate already.")};
    return issueAll({{u"certificate.issue"_s, {}},
                     [&](storage::Writer& writer) {
                         Issuing issuing(ws, writer);
                         for (const Id<TrainingRecord> id : records)
                             issuing.take(id);
                         return std::move(issuing).wishes();
                     },
                     file},
                    ws);
}

Problems clashes(const Workspace& ws, const TrainingRecord& wanted)
{
    for (const Certificate& c : storage::certificatesOf(ws.read(), wanted.id)) {
        const auto says = saidIn(c.line);
        const bool isSameDay = !says || says->validUntil == wanted.validUntil ||
                               (wanted.isExtended() && says->validUntil < wanted.validUntil);
        const bool isAsSaid = wanted.result == TrainingResult::Passed && isSameDay;
        if (c.isIssued() && !isAsSaid)
            return {{u"certified"_s, u"result"_s,
                     tr("Certificate %1 says otherwise. Void it first, then change the record and issue another.")
                         .arg(c.number)}};
    }
    return {};
}

Problems whyNotMoved(const storage::Reader& reader, Id<TrainingSession> session)
{
    const QStringList numbers = storage::certifiedIn(reader, session);
    if (numbers.isEmpty())
        return {};
    return {
        {u"certified"_s, u"day"_s,
         tr("%1 certificates that were issued for this session say its day, course and edition, among them %2. Void "
            "them first, then change the session and issue others.")
             .arg(QString::number(numbers.size()), numbers.front())}};
}

Problems whyNotRemoved(const storage::Reader& reader, Id<TrainingRecord> record)
{
    const std::vector<Certificate> all = storage::certificatesOf(reader, record);
    if (all.empty())
        return {};
    return {{u"certified"_s,
             {},
             tr("Certificate %1 was issued for this record, which therefore stays. Void the certificate and set the "
                "result to what is true.")
                 .arg(all.back().number)}};
}

} // namespace redvest
