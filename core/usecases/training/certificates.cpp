// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/training/certificates.h"

#include "core/base/failure.h"
#include "core/domain/masks.h"
#include "core/storage/queries/certificate_queries.h"
#include "core/storage/schema/training.h"
#include "core/storage/schema/volunteers.h"
#include "core/usecases/training/issuer_key.h"
#include "core/usecases/training/training_checks.h"
#include "core/usecases/workspace/edits_store.h"

#include <algorithm>

namespace redvest {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Training", text);
}

Problem unknownCertificate()
{
    return {u"unknown_certificate"_s, {}, tr("This certificate is not in the register. Look again.")};
}

Problem reasonMissing()
{
    return {u"required"_s, u"reason"_s, tr("Say why; it is kept in the register.")};
}

Problem voidedAlready(const Certificate& c)
{
    return {u"voided"_s, {}, tr("Certificate %1 was voided: %2.").arg(c.number, c.voidReason)};
}

Problem erasedSince(const Certificate& c)
{
    return {
        u"erased"_s, {}, tr("The person of certificate %1 was erased; nothing is left to be printed.").arg(c.number)};
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
        if (person->documentNumber.isEmpty() && person->status == VolunteerStatus::Archived)
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
        says.issuedOn = m_ws.today();
        says.office = m_ws.office().name;
        m_about.push_back({*record, says});
    }

    /// Adds them to the register.
    Problems put(std::vector<Certificate>& issued)
    {
        if (!m_problems.empty())
            return m_problems;
        const std::optional<IssuerSeed> issuer = issuerSeed(m_writer, m_ws.now());
        if (!issuer)
            return {
                {u"signature"_s,
                 {},
                 tr("The office's signature under certificates does not open here. Run a check of the workspace, and "
                    "restore a backup if it names damage.")}};
        const QString beginning = certificateNumbers(m_ws.today().year(), m_ws.database().facts().device);
        qint64 count = storage::lastCount(m_writer, beginning);
        for (About& about : m_about) {
            about.says.number = certificateNumber(beginning, ++count);
            Certificate c;
            c.id = Id<Certificate>::make();
            c.number = about.says.number;
            c.record = about.record.id;
            c.volunteer = about.record.volunteer;
            c.issuerKey = issuer->id;
            c.line = signedLine(about.says, issuer->seed);
            c.issuedAt = m_ws.now();
            c.issuedBy = m_ws.actor();
            m_writer.add(storage::certificateTable(), c);
            issued.push_back(std::move(c));
        }
        return {};
    }

private:
    struct About
    {
        TrainingRecord record;
        CertificateSays says;
    };

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
                                         [&](const About& other) { return other.record.id == record.id; });
        return isTwice ? Problem{u"twice"_s, {}, tr("%1 is on the list twice.").arg(name)} : Problem{};
    }

    const Workspace& m_ws;
    storage::Writer& m_writer;
    std::vector<About> m_about;
    Problems m_problems;
};

/// Problem: erased.
Problems madeFile(const CertificateFile& file, const std::vector<Certificate>& certificates)
{
    if (!file.make)
        return {};
    const auto papers = papersOf(certificates);
    if (!papers)
        return papers.problems();
    file.make(*papers);
    return {};
}

/// The file takes its name. Where it cannot, `undo` unsays what was noted of it before the Failure goes on.
void putFile(const CertificateFile& file, const std::function<void()>& undo)
{
    if (!file.put)
        return;
    try {
        file.put();
    } catch (const Failure&) {
        undo();
        throw;
    }
}

using Change = Problems (*)(const Workspace&, Certificate&, const QString& reason);

/// One unit of work; `file` is made within it, so that nothing is noted where it cannot be.
Outcome<Edits<Certificate>> changeAll(Workspace& ws, const Intent& intent, const std::vector<Id<Certificate>>& ids,
                                      Change change, const CertificateFile& file = {})
{
    if (intent.reason.isEmpty())
        return reasonMissing();
    std::vector<Edit<Certificate>> edits;
    Problems problems;
    for (const Id<Certificate> id : ids) {
        const auto before = ws.read().find(storage::certificateTable(), id.text());
        if (!before)
            return unknownCertificate();
        Certificate after = *before;
        const Problems found = change(ws, after, intent.reason);
        problems.insert(problems.end(), found.begin(), found.end());
        edits.push_back({before, after});
    }
    if (!problems.empty())
        return problems;
    auto changes = ws.write(intent, [&](storage::Writer& writer) {
        Problems stale;
        std::vector<Certificate> after;
        for (const Edit<Certificate>& edit : edits) {
            for (Problem& problem : apply(writer, storage::certificateTable(), edit))
                stale.push_back(std::move(problem));
            after.push_back(*edit.after);
        }
        return stale.empty() ? madeFile(file, after) : stale;
    });
    if (!changes)
        return changes.problems();
    return Edits<Certificate>{*std::move(changes), std::move(edits)};
}

} // namespace

Outcome<IssuedCertificates> issueCertificates(Workspace& ws, const std::vector<Id<TrainingRecord>>& records,
                                              const CertificateFile& file)
{
    if (records.empty())
        return Problem{u"nothing_chosen"_s, {}, tr("Nobody here has passed without having a certificate already.")};
    if (Problems problems = whyNoSignature(ws); !problems.empty())
        return problems;
    IssuedCertificates done;
    auto changes = ws.write({u"certificate.issue"_s, {}}, [&](storage::Writer& writer) {
        done.certificates.clear(); // on a server a unit of work may run twice
        Issuing issuing(ws, writer);
        for (const Id<TrainingRecord> id : records)
            issuing.take(id);
        Problems problems = issuing.put(done.certificates);
        return problems.empty() ? madeFile(file, done.certificates) : problems;
    });
    if (!changes)
        return changes.problems();
    done.changes = *std::move(changes);
    putFile(file, [&] {
        std::vector<Id<Certificate>> ids;
        for (const Certificate& c : done.certificates)
            ids.push_back(c.id);
        (void)voidCertificates(ws, ids, tr("The file could not be put in its place."));
    });
    return done;
}

Outcome<Edits<Certificate>> voidCertificates(Workspace& ws, const std::vector<Id<Certificate>>& ids,
                                             const QString& reason)
{
    return changeAll(ws, {u"certificate.void"_s, reason.trimmed()}, ids,
                     [](const Workspace& at, Certificate& c, const QString& why) -> Problems {
                         if (!c.isIssued())
                             return {voidedAlready(c)};
                         c.state = CertificateState::Voided;
                         c.voidedAt = at.now();
                         c.voidedBy = at.actor();
                         c.voidReason = why;
                         return {};
                     });
}

Outcome<Edits<Certificate>> reprintCertificates(Workspace& ws, const std::vector<Id<Certificate>>& ids,
                                                const QString& reason, const CertificateFile& file)
{
    const auto note = [](const Workspace& at, Certificate& c, const QString& why) -> Problems {
        if (!c.isIssued())
            return {voidedAlready(c)};
        if (!saidIn(c.line))
            return {erasedSince(c)};
        ++c.reprints;
        c.reprintedAt = at.now();
        c.reprintReason = why;
        return {};
    };
    auto done = changeAll(ws, {u"certificate.reprint"_s, reason.trimmed()}, ids, note, file);
    if (done)
        putFile(file, [&] { (void)takeReprintBack(ws, *done); });
    return done;
}

Outcome<Edits<Certificate>> takeReprintBack(Workspace& ws, const Edits<Certificate>& reprinted)
{
    std::vector<Edit<Certificate>> back;
    for (const Edit<Certificate>& edit : reprinted.records)
        back.push_back({edit.after, edit.before});
    return saveEdits(ws, {u"certificate.unprinted"_s, {}}, storage::certificateTable(), std::move(back));
}

Outcome<std::vector<CertificatePaper>> papersOf(const std::vector<Certificate>& certificates)
{
    std::vector<CertificatePaper> papers;
    Problems problems;
    for (const Certificate& c : certificates) {
        if (const auto says = saidIn(c.line))
            papers.push_back({*says, c.line, c.reprints > 0 ? localDate(c.reprintedAt) : QDate()});
        else
            problems.push_back(erasedSince(c));
    }
    if (!problems.empty())
        return problems;
    return papers;
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
